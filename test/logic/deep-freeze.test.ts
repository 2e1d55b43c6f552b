import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../src/logic/deep-freeze.js';

describe('deepFreeze', () => {
  test('freezes every object and array in the value, and gives the same value back', () => {
    const value = { list: [{ deep: { leaf: 1 } }], empty: {}, text: 'a', nothing: null };
    const frozen = deepFreeze(value);
    expect(frozen).toBe(value);
    expect(Object.isFrozen(value)).toBe(true);
    expect(Object.isFrozen(value.list)).toBe(true);
    expect(Object.isFrozen(value.list[0])).toBe(true);
    expect(Object.isFrozen(value.list[0]!.deep)).toBe(true);
    expect(Object.isFrozen(value.empty)).toBe(true);
    expect(value).toEqual({ list: [{ deep: { leaf: 1 } }], empty: {}, text: 'a', nothing: null });
  });

  test.each([[1], ['text'], [null], [undefined], [true]])('gives the primitive %j back', (value) => {
    expect(deepFreeze(value)).toBe(value);
  });
});
