import type { KnipConfig } from 'knip';
import { doors } from './scripts/doors.mjs';

const config: KnipConfig = {
  entry: [
    ...doors.map((door) => door.source),
    'test/**/*.{test,test-d}.ts',
    '!test/engines/**',
    // A user's program for the type matrix, and pages for the browser.
    'test/package/consumer.ts',
    'test/**/*.mjs',
    'bench/sections/*.mjs',
    'examples/**/*.{ts,mjs}',
    'scripts/*.mjs',
  ],
  project: [
    'src/**/*.ts',
    'test/**/*.ts',
    // Has a package.json of its own.
    '!test/engines/**',
    'test/**/*.mjs',
    'bench/**/*.{ts,mjs}',
    'examples/**/*.{ts,mjs}',
    'scripts/**/*.mjs',
  ],
  // R is used where it is installed.
  ignoreBinaries: ['Rscript'],
};

export default config;
