import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CoveringProblem, minimalCoverings } from '../../src/practice/measures/minimal-coverings.js';

/** Tries every set of measures: the definition, word for word. */
const byTrying = ({ answeredBy, ordered, reach }: CoveringProblem): number[][] => {
  const measures = reach.length;
  const covers = (set: readonly number[]) =>
    answeredBy.every((by) => by.some((measure) => set.includes(measure)));
  const sets: number[][] = [];
  for (let bits = 0; bits < 2 ** measures; bits += 1) {
    const set = Array.from({ length: measures }, (_, place) => place).filter((place) => (bits >> place) & 1);
    if (covers(set) && set.every((left) => !covers(set.filter((other) => other !== left)))) sets.push(set);
  }
  const furthestFirst = (set: readonly number[]) =>
    set.map((place) => reach[place]!).sort((one, two) => two - one);
  const key = (set: readonly number[]) => [
    set.filter((place) => ordered[place]).length,
    set.length,
    ...furthestFirst(set),
    ...set,
  ];
  return sets.sort((one, two) => {
    const [left, right] = [key(one), key(two)];
    const at = left.findIndex((value, place) => value !== right[place]);
    return at < 0 ? 0 : left[at]! - right[at]!;
  });
};

const problems = (measures: number): fc.Arbitrary<CoveringProblem> =>
  fc.record({
    answeredBy: fc.array(
      fc
        .uniqueArray(fc.nat({ max: measures - 1 }), { minLength: 1, maxLength: 5 })
        .map((by) => by.sort((a, b) => a - b)),
      { maxLength: 9 },
    ),
    ordered: fc.array(fc.boolean(), { minLength: measures, maxLength: measures }),
    reach: fc.array(fc.nat({ max: 4 }), { minLength: measures, maxLength: measures }),
  });

describe('the best sets, against trying every set', () => {
  test('all of them, in the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }).chain(problems), (problem) => {
        const all = byTrying(problem);
        expect(minimalCoverings(problem, 1_000)).toEqual({ sets: all, complete: true });
      }),
      { numRuns: 300 },
    );
  });

  test('the first so many of them, and whether there are others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }).chain(problems),
        fc.integer({ min: 1, max: 6 }),
        (problem, most) => {
          const all = byTrying(problem);
          const found = minimalCoverings(problem, most);
          expect(found.sets).toEqual(all.slice(0, most));
          if (all.length > most) expect(found.complete).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('one measure for much that is left is seen however many sets are kept', () => {
    // After the set of 0 and 3, that of 3 and 4 is as small and gentler: what is left of it is one measure, not two.
    const problem: CoveringProblem = {
      answeredBy: [
        [0, 4],
        [1, 3],
        [2, 3],
      ],
      ordered: [false, false, false, false, false],
      reach: [1, 0, 0, 0, 0],
    };
    expect(minimalCoverings(problem, 1)).toEqual({ sets: [[3, 4]], complete: false });
  });

  test('few measures for each thing: the first so many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 9 }).chain((measures) =>
          fc.record({
            answeredBy: fc.array(
              fc
                .uniqueArray(fc.nat({ max: measures - 1 }), { minLength: 1, maxLength: 2 })
                .map((by) => by.sort((a, b) => a - b)),
              { minLength: 3, maxLength: 8 },
            ),
            ordered: fc.array(fc.boolean(), { minLength: measures, maxLength: measures }),
            reach: fc.array(fc.nat({ max: 4 }), { minLength: measures, maxLength: measures }),
          }),
        ),
        fc.integer({ min: 1, max: 3 }),
        (problem, most) => {
          expect(minimalCoverings(problem, most).sets).toEqual(byTrying(problem).slice(0, most));
        },
      ),
      { numRuns: 400 },
    );
  });

  const free = { ordered: [false, false, false], reach: [0, 0, 0] };
  const rows: [string, CoveringProblem, number[][]][] = [
    ['nothing to answer needs nothing', { answeredBy: [], ...free }, [[]]],
    [
      'one measure for everything before two',
      {
        answeredBy: [
          [0, 2],
          [1, 2],
        ],
        ...free,
      },
      [[2], [0, 1]],
    ],
    [
      'but not before two that need no order',
      {
        answeredBy: [
          [0, 2],
          [1, 2],
        ],
        ordered: [false, false, true],
        reach: [0, 0, 0],
      },
      [[0, 1], [2]],
    ],
    [
      'the gentler of two sets of one size',
      { answeredBy: [[0, 1]], ordered: [false, false], reach: [4, 3] },
      [[1], [0]],
    ],
    [
      'one far reach weighs more than two near ones',
      {
        answeredBy: [
          [0, 2],
          [1, 3],
        ],
        ordered: [false, false, false, false],
        reach: [1, 1, 0, 2],
      },
      [
        [1, 2],
        [0, 1],
        [2, 3],
        [0, 3],
      ],
    ],
    [
      'greedy picks would take the one that answers most first',
      { answeredBy: [[0, 1], [0, 1], [0, 2], [0, 2], [1], [2]], ...free },
      [[1, 2]],
    ],
  ];
  test.each(rows)('%s', (_, problem, sets) => {
    expect(minimalCoverings(problem, 20).sets).toEqual(sets);
  });
});
