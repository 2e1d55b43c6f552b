import { existsSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { doors } from './scripts/doors.mjs';

// A door that package.json names but nobody has written yet is left out here; `check:package` then fails on it.
const written = doors.filter((door) => existsSync(door.source));

/** Stands for the licence comments of single files, which would follow every import into users' bundles. */
const notice =
  '\n/*! Contains functions of stdlib (Apache-2.0): see THIRD-PARTY-NOTICES.md of resiliens. */\n';

/**
 * CommonJS packages become `var a = require_a()` at module level, which bundlers must keep because it is a call.
 * The packages bundled here do nothing when loaded, so each call is marked, and what nobody uses can be left out.
 */
const pureRequires: NonNullable<Options['plugins']>[number] = {
  name: 'pure-requires',
  renderChunk(code, { map }) {
    if (!code.includes('__commonJS(')) return null;
    const marked = code
      .replace(/^(var \w+ = )(__commonJS\()/gm, '$1/* @__PURE__ */ $2')
      .replace(/^(var \w+ = )__toESM\((require_\w+\(\))/gm, '$1/* @__PURE__ */ __toESM(/* @__PURE__ */ $2');
    return { code: `${marked}${notice}`, map: map ?? null };
  },
};

export default defineConfig({
  entry: Object.fromEntries(written.map((door) => [door.file, door.source])),
  tsconfig: 'tsconfig.build.json',
  format: ['esm'],
  dts: true,
  sourcemap: true,
  clean: true,
  // Shared chunks keep one error class for all doors, so `instanceof` holds between them.
  splitting: true,
  treeshake: false,
  target: 'es2022',
  platform: 'neutral',
  // Mathematical functions, ticks and lines of plots come along in the built files (THIRD-PARTY-NOTICES.md), so that users install none of them.
  noExternal: [/^@stdlib\//, /^d3-/, /^internmap$/],
  esbuildOptions: (options) => {
    options.mainFields = ['module', 'main'];
    options.legalComments = 'none';
  },
  plugins: [pureRequires],
});
