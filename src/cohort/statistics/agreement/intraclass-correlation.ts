import type { Basis, IntervalOptions, NotEstimable } from '../common/basis.js';
import { finiteOrMissing, levelOf, rectangle } from '../common/check.js';
import { fQuantile, fUpper } from '../numeric/f.js';
import { columnOf, indexes, type Matrix } from '../numeric/matrix.js';
import { meanOf, squaresAround } from '../numeric/moments.js';
import { stepUp } from '../reliability/spearman-brown.js';

/**
 * Why intraclass correlations cannot be estimated: fewer than two targets or judges, or all ratings the same.
 *
 * @since 0.1.0
 */
export type IntraclassWhy = 'too-few-targets' | 'too-few-judges' | 'no-variance';

/**
 * The form of an intraclass correlation, in the notation of Shrout and Fleiss 1979.
 *
 * @since 0.1.0
 */
export type IntraclassForm = 'ICC(1,1)' | 'ICC(2,1)' | 'ICC(3,1)' | 'ICC(1,k)' | 'ICC(2,k)' | 'ICC(3,k)';

/**
 * One form with its interval.
 *
 * @since 0.1.0
 */
export interface IntraclassEstimate {
  /** Which of the six. */
  readonly form: IntraclassForm;
  /** One-way, two-way with judges drawn at random, or two-way with these judges only. */
  readonly model: 'one-way' | 'two-way-random' | 'two-way-mixed';
  /** One judge's rating, or the mean of all. */
  readonly unit: 'single' | 'average';
  /** Whether differences between the judges' means count as disagreement. */
  readonly type: 'agreement' | 'consistency';
  /** The estimate; it can be negative. Null where its denominator is not above 0. */
  readonly value: number | null;
  /** Lower limit; null where errors are exactly 0, and for an average where the limit of the single form is too low to step up. */
  readonly low: number | null;
  /** Upper limit; null where errors are exactly 0. */
  readonly high: number | null;
  /** Why something is null, or null. */
  readonly why: 'no-variance' | 'no-error-variance' | 'no-lower-limit' | null;
}

/**
 * An F test on mean squares.
 *
 * @since 0.1.0
 */
export interface FTest {
  /** The ratio; null where errors are exactly 0. */
  readonly f: number | null;
  /** Degrees of freedom above. */
  readonly df1: number;
  /** Degrees of freedom below. */
  readonly df2: number;
  /** Upper tail; null with f. */
  readonly p: number | null;
}

/**
 * All six intraclass correlations with the mean squares behind them.
 *
 * @since 0.1.0
 */
export interface IntraclassCorrelation extends Basis<'shrout-fleiss-1979'> {
  /** The six forms in the order of the paper; choose by model, unit and type. */
  readonly value: readonly IntraclassEstimate[];
  /** Judges. */
  readonly judges: number;
  /** Level of the intervals. */
  readonly confidenceLevel: number;
  /** Mean square between targets. */
  readonly betweenTargets: number;
  /** Mean square within targets. */
  readonly withinTargets: number;
  /** Mean square between judges. */
  readonly betweenJudges: number;
  /** Residual mean square. */
  readonly error: number;
  /** Test of targets in the one-way layout. */
  readonly oneWay: FTest;
  /** Test of targets in the two-way layout. */
  readonly twoWay: FTest;
}

/**
 * The six intraclass correlations of judges who all rate the same targets.
 *
 * "The" ICC does not exist: a form answers one question, named by model, unit and type in the result. Variant: Shrout and
 * Fleiss 1979, limits by F, those of ICC(2,1) with Satterthwaite's fractional degrees of freedom, average forms by stepping up
 * the limits of the single form. Lower limits can be negative and are not cut off; an average form has none where the limit of
 * the single form is at or below -1/(k - 1), beyond which the formula would give numbers above 1.
 *
 * @param ratings - One row a target, one column a judge; rows with a missing rating (null) are left out.
 * @param options - Level of the intervals.
 * @returns The six forms, or why they cannot be estimated: `too-few-targets`, `too-few-judges`, `no-variance`.
 * @throws ResiliensError `input-invalid` for ragged rows, `number-invalid` for numbers that are not finite or beyond ±1e30.
 * @example
 * ```ts
 * import { intraclassCorrelation } from 'resiliens/cohort';
 *
 * const icc = intraclassCorrelation([[1, 2], [3, 4], [5, 6]]);
 * icc.value?.find(({ form }) => form === 'ICC(3,1)')?.value; // => 1
 * intraclassCorrelation([[1, 2]]).value; // => null
 * ```
 * @since 0.1.0
 */
export const intraclassCorrelation = (
  ratings: readonly (readonly (number | null)[])[],
  options: IntervalOptions = {},
): IntraclassCorrelation | NotEstimable<'shrout-fleiss-1979', IntraclassWhy> => {
  const confidenceLevel = levelOf(options);
  const all = rectangle(ratings, ['ratings'], finiteOrMissing);
  const rows = all.filter((row) => !row.includes(null)) as Matrix;
  const [n, k] = [rows.length, all[0]?.length ?? 0];
  const dropped = all.length - n;
  const basis = { method: 'shrout-fleiss-1979', n, dropped, missing: 'complete-rows' } as const;
  if (n < 2) return { ...basis, value: null, why: 'too-few-targets' };
  if (k < 2) return { ...basis, value: null, why: 'too-few-judges' };
  const squares = meanSquares(rows);
  if (squares.between === 0 && squares.within === 0) return { ...basis, value: null, why: 'no-variance' };
  const oneWay = fTest(squares.between, squares.within, n - 1, n * (k - 1));
  const twoWay = fTest(squares.between, squares.error, n - 1, (n - 1) * (k - 1));
  const singles = [
    oneWaySingle(squares, oneWay, k, confidenceLevel),
    randomSingle(squares, n, k, confidenceLevel),
    mixedSingle(squares, twoWay, k, confidenceLevel),
  ];
  return {
    ...basis,
    value: [...singles, ...singles.map((single) => averageOf(single, k))],
    judges: k,
    confidenceLevel,
    betweenTargets: squares.between,
    withinTargets: squares.within,
    betweenJudges: squares.judges,
    error: squares.error,
    oneWay,
    twoWay,
  };
};

interface Squares {
  readonly between: number;
  readonly within: number;
  readonly judges: number;
  readonly error: number;
}

const meanSquares = (rows: Matrix): Squares => {
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  const total = squaresAround(rows.flat());
  const targets = k * squaresAround(rows.map((row) => meanOf(row)));
  const judges = n * squaresAround(indexes(k).map((judge) => meanOf(columnOf(rows, judge))));
  // What rounding leaves of a sum of squares that is zero must not become a variance.
  const settled = (sum: number): number => (sum <= 1e-14 * total ? 0 : sum);
  return {
    between: settled(targets) / (n - 1),
    within: settled(total - targets) / (n * (k - 1)),
    judges: settled(judges) / (k - 1),
    error: settled(total - targets - judges) / ((n - 1) * (k - 1)),
  };
};

const fTest = (above: number, below: number, df1: number, df2: number): FTest => {
  if (below === 0) return { f: null, df1, df2, p: null };
  const f = above / below;
  return { f, df1, df2, p: fUpper(f, df1, df2) };
};

type Single = Omit<IntraclassEstimate, 'unit'> & { readonly unit: 'single' };

const single = (
  form: IntraclassForm,
  model: IntraclassEstimate['model'],
  type: IntraclassEstimate['type'],
  ratio: readonly [number, number],
  limits: readonly [number, number] | null,
): Single => {
  const kind = { form, model, unit: 'single', type } as const;
  const [above, below] = ratio;
  if (below === 0) return { ...kind, value: null, low: null, high: null, why: 'no-variance' };
  const value = above / below;
  if (limits === null || limits.some((limit) => !Number.isFinite(limit)))
    return { ...kind, value, low: null, high: null, why: 'no-error-variance' };
  return { ...kind, value, low: limits[0], high: limits[1], why: null };
};

const fLimits = (test: FTest, k: number, confidenceLevel: number): readonly [number, number] | null => {
  if (test.f === null) return null;
  const tail = (1 + confidenceLevel) / 2;
  const lower = test.f / fQuantile(tail, test.df1, test.df2);
  const upper = test.f * fQuantile(tail, test.df2, test.df1);
  return [(lower - 1) / (lower + k - 1), (upper - 1) / (upper + k - 1)];
};

const oneWaySingle = ({ between, within }: Squares, test: FTest, k: number, level: number): Single =>
  single(
    'ICC(1,1)',
    'one-way',
    'agreement',
    [between - within, between + (k - 1) * within],
    fLimits(test, k, level),
  );

const mixedSingle = ({ between, error }: Squares, test: FTest, k: number, level: number): Single =>
  single(
    'ICC(3,1)',
    'two-way-mixed',
    'consistency',
    [between - error, between + (k - 1) * error],
    fLimits(test, k, level),
  );

const randomSingle = ({ between, judges, error }: Squares, n: number, k: number, level: number): Single => {
  const below = between + (k - 1) * error + (k * (judges - error)) / n;
  const above = between - error;
  const form = ['ICC(2,1)', 'two-way-random', 'agreement'] as const;
  if (below === 0 || error === 0) return single(...form, [above, below], null);
  const r = above / below;
  const ratio = judges / error;
  const rest = n * (1 + (k - 1) * r) - k * r;
  const df = ((k - 1) * (n - 1) * (k * r * ratio + rest) ** 2) / ((n - 1) * (k * r * ratio) ** 2 + rest ** 2);
  if (!(df > 0)) return single(...form, [above, below], null);
  const tail = (1 + level) / 2;
  const upper = fQuantile(tail, n - 1, df);
  const lower = fQuantile(tail, df, n - 1);
  const spread = k * judges + (k * n - k - n) * error;
  return single(
    ...form,
    [above, below],
    [
      (n * (between - upper * error)) / (upper * spread + n * between),
      (n * (lower * between - error)) / (spread + n * lower * between),
    ],
  );
};

/** Stepping up divides by 1 + (k - 1) r: where that is not above 0 the formula jumps past 1, and no average is meant by it. */
const LOWEST_DIVISOR = 1e-12;

const averageOf = (one: Single, k: number): IntraclassEstimate => {
  const up = (value: number | null): number | null =>
    value === null || 1 + (k - 1) * value <= LOWEST_DIVISOR ? null : stepUp(value, k);
  const kind = { ...one, form: one.form.replace('1)', 'k)') as IntraclassForm, unit: 'average' } as const;
  const value = up(one.value);
  if (value === null) return { ...kind, value, low: null, high: null, why: 'no-variance' };
  const low = up(one.low);
  return {
    ...kind,
    value,
    low,
    high: up(one.high),
    why: low === null && one.low !== null ? 'no-lower-limit' : one.why,
  };
};
