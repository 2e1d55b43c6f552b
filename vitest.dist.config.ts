import { defineConfig } from 'vitest/config';
import { portableTests } from './scripts/portable-tests.mjs';

// No alias: the package's name leads through its `exports` to what is built, and without a build to nothing.
export default defineConfig({
  test: {
    include: portableTests(),
    setupFiles: ['test/setup.ts'],
  },
});
