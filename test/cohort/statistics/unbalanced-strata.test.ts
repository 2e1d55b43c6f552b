import { homogeneityOfOddsRatios } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

type Cells = readonly [number, number, number, number];

const table = ([exposedCases, exposedNonCases, unexposedCases, unexposedNonCases]: Cells) => ({
  exposedCases,
  exposedNonCases,
  unexposedCases,
  unexposedNonCases,
});

/** The same children with cases and others, or exposed and others, changed round. */
const turned: readonly (readonly [string, (cells: Cells) => Cells])[] = [
  ['cases changed round', ([a, b, c, d]) => [b, a, d, c]],
  ['exposure changed round', ([a, b, c, d]) => [c, d, a, b]],
  ['both changed round', ([a, b, c, d]) => [d, c, b, a]],
];

const strata: readonly (readonly [string, readonly Cells[]])[] = [
  [
    'usual counts',
    [
      [20, 10, 10, 20],
      [5, 15, 8, 9],
      [30, 31, 12, 40],
    ],
  ],
  [
    'one large cell',
    [
      [100_000_000, 3, 2, 1],
      [90_000_000, 1, 3, 2],
    ],
  ],
  [
    'one large row',
    [
      [100_000_000, 70_000_000, 2, 1],
      [90_000_000, 1, 3, 2],
    ],
  ],
  [
    'large cells across',
    [
      [100_000_000, 2, 3, 50_000_000],
      [4, 80_000_000, 70_000_000, 5],
    ],
  ],
];

// Which value is called a case, and which an exposure, is a matter of names.
describe.each(strata)('strata with %s', (_, cells) => {
  it.each(turned)('are as alike with %s', (__, turn) => {
    const [own, other] = [cells, cells.map(turn)].map((all) => homogeneityOfOddsRatios(all.map(table)));
    if (own?.value == null || other?.value == null) throw new Error('not estimated');
    for (const test of ['breslowDay', 'breslowDayTarone', 'woolfWithHalf'] as const) {
      const [one, two] = [own[test].value as number, other[test].value as number];
      expect(Math.abs(one - two)).toBeLessThanOrEqual(1e-9 * Math.max(1, one, two));
    }
  });
});
