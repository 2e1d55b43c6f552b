import fc from 'fast-check';
import { logisticRegression } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

/** Children with a yes-or-no exposure and a measure that says little; `outcome` is told by the exposure where it must be. */
const fitted = (
  rows: readonly { exposed: number; measure: number; outcome: number }[],
): { value: unknown; why?: string } =>
  logisticRegression({
    predictors: {
      exposed: rows.map(({ exposed }) => exposed),
      measure: rows.map(({ measure }) => measure),
    },
    outcome: rows.map(({ outcome }) => outcome),
  });

const child = fc.record({
  exposed: fc.integer({ min: 0, max: 1 }),
  measure: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
  outcome: fc.integer({ min: 0, max: 1 }),
});
/** Among the children who are not exposed, both outcomes at both ends of the measure. */
const overlap = [-2.1, 2.1].flatMap((measure) => [0, 1].map((outcome) => ({ exposed: 0, measure, outcome })));
const flipped = <T extends { exposed: number }>(rows: readonly T[]): readonly T[] =>
  rows.map((row) => ({ ...row, exposed: 1 - row.exposed }));

describe('quasi-separation by one group beside a predictor that separates nothing', () => {
  it.each([0, 1])('is told where all the exposed have outcome %d, and all but them', (outcome) => {
    fc.assert(
      fc.property(fc.array(child, { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (given, exposed) => {
        const rows = [
          ...overlap,
          ...given.map((row) => ({ ...row, outcome: row.exposed === 1 ? outcome : row.outcome })),
          ...Array.from({ length: exposed }, (_, row) => ({
            exposed: 1,
            measure: ((row * 7) % 40) / 10 - 2,
            outcome,
          })),
        ];
        expect(fitted(rows)).toMatchObject({ value: null, why: 'separation' });
        expect(fitted(flipped(rows))).toMatchObject({ value: null, why: 'separation' });
      }),
      { numRuns: 100 },
    );
  });

  it('is no finite odds ratio with a vast standard error', () => {
    const rows = Array.from({ length: 400 }, (_, row) => ({
      exposed: row % 10 === 0 ? 1 : 0,
      measure: Math.sin(row),
      outcome: row % 10 === 0 || row % 3 === 0 ? 1 : 0,
    }));
    expect(fitted(rows)).toMatchObject({ value: null, why: 'separation' });
  });
});

describe('what only looks like separation is estimated', () => {
  it('one child of a group with the other outcome is enough', () => {
    fc.assert(
      fc.property(fc.array(child, { maxLength: 40 }), (given) => {
        const exposed = [0, 1].flatMap((outcome) =>
          [-2.1, 2.1].map((measure) => ({ exposed: 1, measure, outcome })),
        );
        expect(fitted([...overlap, ...given, ...exposed]).value).not.toBeNull();
      }),
    );
  });

  it('a rare outcome, and a child far out on a strong predictor', () => {
    const rare = Array.from({ length: 20_000 }, (_, row) => ({
      exposed: row % 2,
      measure: Math.sin(row),
      outcome: row < 4 ? 1 : 0,
    }));
    expect(fitted(rare).value).not.toBeNull();
    const far = Array.from({ length: 200 }, (_, row) => ({
      exposed: row % 2,
      measure: row === 0 ? 1000 : (row % 20) / 5 - 2,
      outcome: row === 0 || (row % 20) + (row % 7) > 12 ? 1 : 0,
    }));
    expect(fitted(far).value).not.toBeNull();
  });
});
