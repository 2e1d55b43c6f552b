import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, install } from '../package/folders.mjs';
import { run } from '../package/run.mjs';

const versions = ['5.5.4', '5.9.3', '6.0.3', '7.0.2'];
const resolutions = [
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
  { module: 'ESNext', moduleResolution: 'Bundler' },
];

/** A strict project of a user; without skipLibCheck, so that our own declarations are checked too. */
const configOf = (resolution) => ({
  compilerOptions: {
    ...resolution,
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  },
  include: ['consumer.ts'],
});

const typeCheck = (version) => ({
  name: `TypeScript ${version}`,
  run: async ({ tarball }) => {
    const folder = emptyFolder('types');
    await install(folder, [tarball, `typescript@${version}`, 'fast-check@4.10.2', 'zod@4.6.7']);
    cpSync('test/package/consumer.ts', join(folder, 'consumer.ts'));
    for (const resolution of resolutions) {
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configOf(resolution)));
      await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { cwd: folder });
    }
    return `strict consumer, ${resolutions.map(({ moduleResolution }) => moduleResolution).join(' and ')}`;
  },
});

export const typeChecks = versions.map(typeCheck);
