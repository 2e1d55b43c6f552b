import { intendedPurpose, outOfScope } from 'resiliens';
import { describe, expect, test } from 'vitest';

describe('R22: what the library is for, and what it is not for', () => {
  test.each([
    ['intendedPurpose', intendedPurpose],
    ['outOfScope', outOfScope],
  ])('%s is there, whole and frozen, in every language', (_name, statements) => {
    expect(statements.length).toBeGreaterThanOrEqual(5);
    for (const statement of statements) {
      expect(Object.keys(statement)).toEqual(['en', 'nb', 'nn']);
      for (const text of Object.values(statement)) expect(text).toMatch(/^\p{Lu}.{20,}\.$/u);
      expect(new Set(Object.values(statement)).size).toBe(3);
      expect(Object.isFrozen(statement)).toBe(true);
    }
    expect(Object.isFrozen(statements)).toBe(true);
  });

  test('decisions, foretelling and acute danger are named as out of scope', () => {
    const said = outOfScope.map(({ en }) => en).join(' ');
    for (const word of ['Deciding', 'probability, percentile or prognosis', 'Acute danger']) {
      expect(said).toContain(word);
    }
  });
});
