import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests name the package as its users do; here each door leads to its source. */
export const sourceAlias = [
  { find: /^resiliens$/, replacement: at('./src/index.ts') },
  { find: /^resiliens\/([a-z]+)$/, replacement: at('./src/$1/index.ts') },
];

export default defineConfig({
  resolve: { alias: sourceAlias },
  test: {
    include: ['test/**/*.test.ts'],
    // The engines have packages of their own: `npm run test:engines`.
    exclude: ['test/**/*.dist.test.ts', 'test/engines/**'],
    setupFiles: ['test/setup.ts'],
    // The library keeps nothing between calls that a test could see, so files may share what they import.
    isolate: false,
    typecheck: {
      enabled: true,
      include: ['test/**/*.test-d.ts'],
      tsconfig: './tsconfig.test.json',
      // `npm run typecheck` reports errors elsewhere; here only the type tests speak.
      ignoreSourceErrors: true,
    },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
