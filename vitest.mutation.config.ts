import { defineConfig } from 'vitest/config';
import { sourceAlias } from './vitest.config.js';

// What mutants are tried against: the tests of the code, not those of the project's own tools.
export default defineConfig({
  resolve: { alias: sourceAlias },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/**/*.dist.test.ts',
      'test/package/**',
      'test/engines/**',
      // These read the text of the source, which mutants are written into.
      'test/requirements/r.test.ts',
      'test/errors/facts.test.ts',
    ],
    setupFiles: ['test/setup.ts'],
    // A mutant that random tests can catch at all they catch soon.
    env: { RESILIENS_RUNS: '25' },
  },
});
