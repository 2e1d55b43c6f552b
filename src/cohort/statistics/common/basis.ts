/**
 * What was done with missing values: none can occur, rows with a gap were left out whole, each pair of columns used the
 * rows that both fill, or single values without a partner were left out.
 *
 * @since 0.1.0
 */
export type MissingHandling = 'none' | 'complete-rows' | 'complete-pairs' | 'pairable-values';

/**
 * What every statistic says about itself: the variant of the formula, what it used, what it left out and why.
 *
 * @typeParam Method - The name of the formula's variant.
 * @since 0.1.0
 */
export interface Basis<Method extends string = string> {
  /** The variant of the formula. */
  readonly method: Method;
  /** How many rows, subjects or units were used. */
  readonly n: number;
  /** How many were left out because something was missing. */
  readonly dropped: number;
  /** The rule by which they were left out. */
  readonly missing: MissingHandling;
}

/**
 * A statistic that cannot be estimated from these data, with the reason; never a number that is none.
 *
 * @typeParam Method - The name of the formula's variant.
 * @typeParam Why - The reasons that can occur.
 * @since 0.1.0
 */
export interface NotEstimable<Method extends string = string, Why extends string = string>
  extends Basis<Method> {
  /** Nothing. */
  readonly value: null;
  /** The reason. */
  readonly why: Why;
}

/**
 * A part of a result with its limits; what cannot be estimated is null, and `why` says why.
 *
 * @typeParam Why - The reasons that can occur.
 * @since 0.1.0
 */
export interface Measure<Why extends string = string> {
  /** The estimate. */
  readonly value: number | null;
  /** The lower limit of its interval. */
  readonly low: number | null;
  /** The upper limit of its interval. */
  readonly high: number | null;
  /** Why something is null, or null where nothing is. */
  readonly why: Why | null;
}

/**
 * A test of a hypothesis inside a result.
 *
 * @typeParam Why - The reasons that can occur.
 * @since 0.1.0
 */
export interface TestOutcome<Why extends string = string> {
  /** The test statistic. */
  readonly value: number | null;
  /** Degrees of freedom; null for a test on the normal distribution or an exact one. */
  readonly df: number | null;
  /** The two-sided p. */
  readonly p: number | null;
  /** Why it cannot be tested, or null where it can. */
  readonly why: Why | null;
}

/**
 * An interval of an estimate, two-sided.
 *
 * @since 0.1.0
 */
export interface ConfidenceInterval {
  /** The lower limit. */
  readonly low: number;
  /** The upper limit. */
  readonly high: number;
  /** The level, such as 0.95. */
  readonly confidenceLevel: number;
  /** How it was made. */
  readonly method: string;
}

/**
 * The option that every function with intervals takes.
 *
 * @since 0.1.0
 */
export interface IntervalOptions {
  /** Level of the intervals, above 0 and at most 0.999999999; 0.95 where left out. */
  readonly confidenceLevel?: number | undefined;
}
