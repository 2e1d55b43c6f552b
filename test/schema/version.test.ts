import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/limits.js';
import { holdsMore } from '../../src/schema/size.js';
import { presentVersion, type Versioned } from '../../src/schema/version.js';
import { errorOf } from './outcome.js';

/** A format in its third version whose older documents only lack a mark. */
const third: Versioned = {
  version: 3,
  read: (value, limits) => ({ ...(value as object), schemaVersion: 3, brought: limits.maxDepth }),
};

const brought = (value: unknown): unknown => presentVersion(third, value, DEFAULT_LIMITS);

describe('versions of a format', () => {
  test('the present one stays as it is', () => {
    const document = { schemaVersion: 3, id: 'a' };
    expect(brought(document)).toBe(document);
  });

  test.each([[1], [2]])('version %i is brought to the present one, within the limits', (schemaVersion) => {
    expect(brought({ schemaVersion, id: 'a' })).toEqual({ schemaVersion: 3, id: 'a', brought: 20 });
  });

  test.each<[unknown, string, string]>([
    [{ schemaVersion: 4 }, 'schema-version-newer', 'schemaVersion'],
    [{}, 'schema-version-missing', 'schemaVersion'],
    [{ schemaVersion: 0 }, 'value-invalid', 'schemaVersion'],
    [{ schemaVersion: 1.5 }, 'value-invalid', 'schemaVersion'],
    [{ schemaVersion: '1' }, 'value-invalid', 'schemaVersion'],
    [[], 'value-invalid', ''],
    ['x', 'value-invalid', ''],
  ])('%j is refused', (value, code, path) => {
    const error = errorOf(() => brought(value));
    expect([error.code, error.path.join('.')]).toEqual([code, path]);
  });
});

describe('the size of a value', () => {
  const list = [{}, [{}, 1], 'x', null];

  test('is the number of its objects and lists', () => {
    expect(holdsMore(list, 3)).toBe(true);
    expect(holdsMore(list, 4)).toBe(false);
    expect(holdsMore('x', 0)).toBe(false);
    expect(holdsMore({}, 0)).toBe(true);
  });

  test('is not counted to the end where that is not needed', () => {
    const trap = [
      {},
      {},
      Object.defineProperty({}, 'x', { enumerable: true, get: () => expect.unreachable() }),
    ];
    expect(holdsMore(trap, 1)).toBe(true);
  });
});
