import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { impureFiles } from './purity.js';

it('the built files depend on nothing but their arguments', () => {
  const built = dirname(createRequire(import.meta.url).resolve('resiliens'));
  expect(impureFiles(built, '.js')).toEqual({});
});
