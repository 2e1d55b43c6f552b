import fc from 'fast-check';
import { intraclassCorrelation } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

const formsOf = (ratings: readonly (readonly number[])[]) =>
  new Map(intraclassCorrelation(ratings).value?.map((found) => [found.form, found]));

describe('average forms where targets hardly differ', () => {
  it('give a reason where there is no value: the targets do not differ at all', () => {
    const forms = formsOf([
      [2, 1],
      [1, 2],
    ]);
    for (const form of ['ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)'] as const)
      expect(forms.get(form)).toMatchObject({ value: null, low: null, high: null, why: 'no-variance' });
    expect(forms.get('ICC(1,1)')).toMatchObject({ value: -1, why: null });
  });

  it('are no number above 1 where the single form is below -1', () => {
    const forms = formsOf([
      [2, 1],
      [1, 2],
      [1.5, 1.5],
    ]);
    expect(forms.get('ICC(2,1)')?.value).toBeCloseTo(-3, 12);
    expect(forms.get('ICC(2,k)')).toMatchObject({ value: null, why: 'no-variance' });
  });

  it('have no lower limit where that of the single form cannot be stepped up, and keep the upper one', () => {
    const average = formsOf([
      [2, 1],
      [1, 2],
      [3, 3],
    ]).get('ICC(2,k)');
    expect(average).toMatchObject({ low: null, why: 'no-lower-limit' });
    expect(average?.value).toBeCloseTo(0.75, 12);
    expect(average?.high).toBeCloseTo(0.9942857142857142, 9);
  });

  it('never have limits that stand the wrong way round, a value above 1, or nothing without a reason', () => {
    const ratings = fc.integer({ min: 2, max: 4 }).chain((judges) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: judges, maxLength: judges }), {
        minLength: 2,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(ratings, (given) => {
        for (const { value, low, high, why } of formsOf(given).values()) {
          expect((value === null || low === null || high === null) === (why !== null)).toBe(true);
          if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-9);
          if (value !== null && low !== null && high !== null) {
            expect(low).toBeLessThanOrEqual(value + 1e-9);
            expect(value).toBeLessThanOrEqual(high + 1e-9);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
