import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/limits.js';
import { migrate } from '../../src/document/migrate.js';
import { failsWith, failure } from '../assessment/fail.js';
import { migrations, NOTEBOOK_KIND } from './notebook.js';

describe('a stored document is led to the present version', () => {
  const end = { schemaVersion: 3, id: 'n1', title: 'x', pages: [{ id: 'p1', text: 'y' }], history: [] };

  test.each([
    [1, { schemaVersion: 1, id: 'n1', title: 'x', text: 'y', history: [] }],
    [2, { schemaVersion: 2, id: 'n1', title: 'x', pages: [{ text: 'y' }], history: [] }],
    [3, end],
  ])('from version %i', (_, stored) => {
    const before = structuredClone(stored);
    expect(NOTEBOOK_KIND.read(stored, DEFAULT_LIMITS)).toEqual(end);
    expect(stored).toEqual(before);
  });

  test('one version at a time, each migration once', () => {
    const steps: number[] = [];
    const step = (from: number) => (document: object) => {
      steps.push(from);
      return { ...document, [`since${from}`]: true };
    };
    const migrated = migrate({ schemaVersion: 2 }, 5, { 1: step(1), 2: step(2), 3: step(3), 4: step(4) });
    expect(migrated).toEqual({ schemaVersion: 5, since2: true, since3: true, since4: true });
    expect(steps).toEqual([2, 3, 4]);
  });

  test('a document of the present version is handed on as it is', () => {
    const stored = { schemaVersion: 3 };
    expect(migrate(stored, 3, migrations)).toBe(stored);
  });
});

describe('a version that cannot be read', () => {
  test('newer than the library: both versions are named', () => {
    expect(failure(() => migrate({ schemaVersion: 4 }, 3, migrations))).toEqual({
      code: 'schema-version-newer',
      path: 'schemaVersion',
      facts: { found: 4, supported: 3 },
    });
  });

  test('missing, or only inherited', () => {
    const missing = { code: 'schema-version-missing', path: 'schemaVersion', facts: { supported: 3 } };
    expect(failure(() => migrate({}, 3, migrations))).toEqual(missing);
    expect(
      failure(() => migrate(Object.create({ schemaVersion: 3 }) as Record<string, unknown>, 3, migrations)),
    ).toEqual(missing);
    expect(failure(() => migrate({ schemaVersion: undefined }, 3, migrations))).toEqual(missing);
  });

  test.each([[0], [-1], [1.5], ['3'], [null], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    '%s',
    (schemaVersion) => {
      expect(failure(() => migrate({ schemaVersion }, 3, migrations))).toEqual({
        code: 'value-invalid',
        path: 'schemaVersion',
        facts: { expected: 'version' },
      });
    },
  );

  test('without a way to the next', () => {
    expect(failsWith(() => migrate({ schemaVersion: 1 }, 3, {}))).toBe('value-invalid schemaVersion');
  });
});
