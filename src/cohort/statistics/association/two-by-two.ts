import { needArgument } from '../../../errors/need-argument.js';
import type { Basis, IntervalOptions, Measure, NotEstimable, TestOutcome } from '../common/basis.js';
import { chiSquareOneTest, measured, measuredOnLog, unmeasured, untested } from '../common/build.js';
import { levelOf } from '../common/check.js';
import { hypergeometric, normalized, supportSize } from '../numeric/hypergeometric.js';
import { entry } from '../numeric/matrix.js';
import { normalCritical } from '../numeric/normal.js';
import {
  type Cells,
  cellsOf,
  chiSquareOf,
  type ExposureTable,
  hasEmptyMargin,
  settled,
  type ZeroCellPolicy,
} from './table.js';

/**
 * Why a measure of a table is null: an empty cell, or one so near to 0 that limits are beyond all numbers; no difference to divide
 * by; a row or column without anybody; cells that are not whole numbers; too many tables with these margins to go through.
 *
 * @since 0.1.0
 */
export type TwoByTwoWhy = 'zero-cell' | 'no-difference' | 'empty-margin' | 'not-whole' | 'too-large';

/**
 * Measures of association of an exposure with an outcome.
 *
 * @since 0.1.0
 */
export interface TwoByTwo extends Basis<'wald-log'> {
  /** Risk ratio: the main measure, repeated from `riskRatio`; null where it cannot be formed, see there. */
  readonly value: number;
  /** What was done about empty cells. */
  readonly zeroCells: 'none' | 'refused' | 'half-added';
  /** Share of cases among the exposed. */
  readonly riskExposed: number;
  /** Share of cases among the others. */
  readonly riskUnexposed: number;
  /** Risk ratio, limits by Wald on the log scale. */
  readonly riskRatio: Measure<TwoByTwoWhy>;
  /** Odds ratio, limits by Wald on the log scale (Woolf). */
  readonly oddsRatio: Measure<TwoByTwoWhy>;
  /** Risk difference, limits by Wald. */
  readonly riskDifference: Measure<TwoByTwoWhy>;
  /** 1 / risk difference: persons exposed for one more case (`harm`), or for one fewer (`benefit`, then negative). */
  readonly numberNeeded: Measure<TwoByTwoWhy> & {
    /** Which of the two. */
    readonly kind: 'harm' | 'benefit' | null;
  };
  /** 1 - 1/RR among the exposed; with a risk ratio below 1 it is negative and `kind` says that exposure prevents. */
  readonly attributableFractionExposed: Measure<TwoByTwoWhy> & {
    /** Attributable above a risk ratio of 1, prevented below. */
    readonly kind: 'attributable' | 'prevented' | null;
  };
  /** (p - p0)/p in the population the table is a sample of; limits on log(1 - fraction). Never from a case-control table. */
  readonly populationAttributableFraction: Measure<TwoByTwoWhy>;
  /** p - p0, the cases in the whole population that go with exposure. */
  readonly populationAttributableRisk: number;
  /** Pearson's chi-square without correction. */
  readonly chiSquare: TestOutcome<TwoByTwoWhy>;
  /** Chi-square with Yates' correction. */
  readonly chiSquareYates: TestOutcome<TwoByTwoWhy>;
  /**
   * Fisher's exact test, two-sided: all tables no more likely than this one; `value` is the probability of this table. Not made,
   * with the reason, of counts with decimals and where more than a million tables have these margins.
   */
  readonly fisherExact: TestOutcome<TwoByTwoWhy>;
  /** Phi, the correlation of the two; null with an empty margin. */
  readonly phi: number | null;
}

/**
 * Risk ratio, odds ratio, risk difference, attributable fractions and tests of a table of two by two.
 *
 * Variants: ratios by Wald on the log scale, population fraction by Jewell 2004 on log(1 - fraction) with the variance
 * [a d (N - c) + b c²]/[N c (a + c)(c + d)], chi-square by Pearson and Yates, Fisher's test by summing what is no more likely. Empty
 * cells are refused where a logarithm needs them, or every cell gets one half, as the option says and the result repeats; tests
 * and phi always use the table as it is.
 *
 * @param table - The four counts, none negative.
 * @param options - `zeroCells`: `refuse` (where left out) or `add-half`; level of the intervals.
 * @returns The measures, each null with its reason where it cannot be formed; as a whole `empty-margin` where nobody is exposed,
 * or nobody is not, and `no-cases-unexposed` where the risk ratio has nothing to divide by.
 * @throws ResiliensError `number-invalid` for negative counts, `option-invalid`.
 * @example
 * ```ts
 * import { twoByTwo } from 'resiliens/cohort';
 *
 * const table = { exposedCases: 20, exposedNonCases: 80, unexposedCases: 10, unexposedNonCases: 90 };
 * twoByTwo(table).value; // => 2
 * twoByTwo({ ...table, exposedCases: 0, exposedNonCases: 0 }).value; // => null
 * twoByTwo({ ...table, exposedCases: -1 }); // throws 'number-invalid'
 * ```
 * @since 0.1.0
 */
export const twoByTwo = (
  table: ExposureTable,
  options: IntervalOptions & { readonly zeroCells?: ZeroCellPolicy | undefined } = {},
): TwoByTwo | NotEstimable<'wald-log', 'empty-margin' | 'no-cases-unexposed'> => {
  needArgument(options, 'options');
  const raw = cellsOf(table);
  const policy = options.zeroCells ?? 'refuse';
  const cells = settled(raw, policy);
  const z = normalCritical(levelOf(options));
  const { a, b, c, d, n } = cells;
  const basis = { method: 'wald-log', n: raw.n, dropped: 0, missing: 'none' } as const;
  if (raw.a + raw.b === 0 || raw.c + raw.d === 0) return { ...basis, value: null, why: 'empty-margin' };
  if (c === 0) return { ...basis, value: null, why: 'no-cases-unexposed' };
  const [risk1, risk0, risk] = [a / (a + b), c / (c + d), (a + c) / n];
  const riskRatio =
    a === 0
      ? unmeasured('zero-cell', 0)
      : measuredOnLog(risk1 / risk0, z * Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)), 'zero-cell');
  const difference = risk1 - risk0;
  const margin = z * Math.sqrt((risk1 * (1 - risk1)) / (a + b) + (risk0 * (1 - risk0)) / (c + d));
  return {
    ...basis,
    value: risk1 / risk0,
    zeroCells: raw.a * raw.b * raw.c * raw.d > 0 ? 'none' : policy === 'refuse' ? 'refused' : 'half-added',
    riskExposed: risk1,
    riskUnexposed: risk0,
    riskRatio,
    oddsRatio: oddsRatioOf(cells, z),
    riskDifference: measured(difference, difference - margin, difference + margin),
    numberNeeded: numberNeededOf(difference),
    attributableFractionExposed: fractionExposed(riskRatio),
    populationAttributableFraction: populationFraction(cells, risk, risk0, z),
    populationAttributableRisk: risk - risk0,
    ...testsOf(raw),
  };
};

/** The odds ratio with limits on the log scale. */
export const oddsRatioOf = ({ a, b, c, d }: Cells, z: number): Measure<'zero-cell'> => {
  if (b * c === 0) return unmeasured('zero-cell');
  if (a * d === 0) return unmeasured('zero-cell', 0);
  return measuredOnLog((a * d) / (b * c), z * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), 'zero-cell');
};

const numberNeededOf = (difference: number): TwoByTwo['numberNeeded'] =>
  difference === 0
    ? { ...unmeasured('no-difference'), kind: null }
    : {
        value: 1 / difference,
        low: null,
        high: null,
        why: null,
        kind: difference > 0 ? 'harm' : 'benefit',
      };

const fractionExposed = (riskRatio: Measure<TwoByTwoWhy>): TwoByTwo['attributableFractionExposed'] => {
  const { value, low, high } = riskRatio;
  if (value === null || low === null || high === null || value === 0)
    return { ...unmeasured('zero-cell'), kind: null };
  return {
    ...measured(1 - 1 / value, 1 - 1 / low, 1 - 1 / high),
    kind: value >= 1 ? 'attributable' : 'prevented',
  };
};

const populationFraction = (
  { a, b, c, d, n }: Cells,
  risk: number,
  risk0: number,
  z: number,
): Measure<TwoByTwoWhy> => {
  const value = (risk - risk0) / risk;
  const margin = z * Math.sqrt((a * d * (n - c) + b * c * c) / (n * c * (a + c) * (c + d)));
  const rest = measuredOnLog(1 - value, margin, 'zero-cell');
  return rest.low === null || rest.high === null
    ? unmeasured('zero-cell', value)
    : measured(value, 1 - rest.high, 1 - rest.low);
};

const testsOf = (cells: Cells): Pick<TwoByTwo, 'chiSquare' | 'chiSquareYates' | 'fisherExact' | 'phi'> => {
  if (hasEmptyMargin(cells)) {
    const none = untested('empty-margin');
    return { chiSquare: none, chiSquareYates: none, fisherExact: none, phi: null };
  }
  const { a, b, c, d, n } = cells;
  return {
    chiSquare: chiSquareOneTest(chiSquareOf(cells, 0)),
    chiSquareYates: chiSquareOneTest(chiSquareOf(cells, n / 2)),
    fisherExact: fisher(cells),
    phi: (a * d - b * c) / Math.sqrt((a + b) * (c + d) * (a + c) * (b + d)),
  };
};

/** What is as likely as the table itself must count, whatever rounding makes of it. */
const AS_LIKELY = 1.0000001;

/** The longest distribution that is still written out: about a second, and 100 MB. */
const MOST_TABLES = 1_000_000;

const fisher = ({ a, b, c, d }: Cells): TestOutcome<TwoByTwoWhy> => {
  if (![a, b, c, d].every((count) => Number.isInteger(count))) return untested('not-whole');
  if (supportSize(a + b, c + d, a + c) > MOST_TABLES) return untested('too-large');
  const { first, logWeights } = hypergeometric(a + b, c + d, a + c);
  const probabilities = normalized(logWeights);
  const own = entry(probabilities, a - first);
  const p = probabilities.filter((one) => one <= own * AS_LIKELY).reduce((sum, one) => sum + one, 0);
  return { value: own, df: null, p: Math.min(1, p), why: null };
};
