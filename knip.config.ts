import type { KnipConfig } from 'knip';
import { doors } from './scripts/doors.mjs';

const config: KnipConfig = {
  entry: [
    ...doors.map((door) => door.source),
    'test/**/*.{test,test-d}.ts',
    'bench/*.{ts,mjs}',
    'examples/*/*.{ts,mjs}',
    'scripts/*.mjs',
  ],
  project: [
    'src/**/*.ts',
    'test/**/*.ts',
    'bench/**/*.{ts,mjs}',
    'examples/**/*.{ts,mjs}',
    'scripts/**/*.mjs',
  ],
};

export default config;
