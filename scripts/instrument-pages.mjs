// Writes `docs/instruments` from the definitions; a test compares the committed pages with what they would be.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { pagesOf } from './instrument-pages/pages.mjs';

const folder = 'docs/instruments';
const bundle = 'temp/instrument-pages/library.mjs';

await build({
  entryPoints: ['src/index.ts'],
  bundle: true,
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
});
const pages = pagesOf(await import(pathToFileURL(bundle).href));

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!(name in pages)) rmSync(`${folder}/${name}`);
for (const [name, text] of Object.entries(pages)) writeFileSync(`${folder}/${name}`, text);
console.log(`${Object.keys(pages).length} pages in ${folder}`);
