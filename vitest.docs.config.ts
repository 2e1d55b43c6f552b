import { defineConfig } from 'vitest/config';
import { sourceAlias } from './vitest.config.js';

// Runs the examples that scripts/examples.mjs has written.
export default defineConfig({
  resolve: { alias: sourceAlias },
  test: {
    include: ['examples-run/**/*.test.ts'],
    isolate: false,
  },
});
