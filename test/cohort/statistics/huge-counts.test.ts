import { conditionalOddsRatio, twoByTwo } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

const table = (size: number) => ({
  exposedCases: size,
  exposedNonCases: 3 * size,
  unexposedCases: size,
  unexposedNonCases: 4 * size,
});

describe('tables of a whole register', () => {
  it.each([1e6, 1e9, 1e15])(
    'with cells of %d are worked out all but the exact test, which says why',
    (size) => {
      const found = twoByTwo(table(size));
      expect(found.value).toBeCloseTo(1.25, 12);
      if (found.value === null) return;
      expect(found.fisherExact).toEqual({ value: null, df: null, p: null, why: 'too-large' });
      expect(found.chiSquare.p).toBe(0);
    },
  );

  it('have no exact conditional odds ratio, at once and not when memory has run out', () => {
    expect(conditionalOddsRatio([table(1e15)])).toMatchObject({ value: null, why: 'too-large' });
  });

  it('of ten thousand children still have the exact test', () => {
    const found = twoByTwo(table(1000));
    expect(found.value !== null && found.fisherExact.why).toBeNull();
  });
});
