import { defineConfig } from 'vitest/config';
import { sourceAlias } from './vitest.config.js';

// The SQL of the library on engines that exist: they have a package.json of their own in test/engines.
export default defineConfig({
  resolve: { alias: sourceAlias },
  test: {
    include: ['test/engines/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    // One engine at a time: each is a database in memory.
    fileParallelism: false,
  },
});
