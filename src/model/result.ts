import type { Answer } from './answers.js';
import type { Confidence } from './confidence.js';
import type { Context, When } from './context.js';
import type { AgeMonths, PlainDate } from './dates.js';
import type { MissingRule, RoundingMode } from './expression.js';
import type { Finding } from './finding.js';
import type { Declared } from './parameter.js';

/**
 * Why a contribution is what it is: `answered` by the item's value, `open` because the answer is unknown or not assessed,
 * `not-applicable`, `skipped` or `may-be-skipped` by a filter, `excluded` or `may-be-excluded` by an exclusion, `read` where
 * the score is no sum and the item is only read.
 *
 * @since 0.1.0
 */
export type ContributionRule =
  | 'answered'
  | 'open'
  | 'not-applicable'
  | 'skipped'
  | 'may-be-skipped'
  | 'excluded'
  | 'may-be-excluded'
  | 'read';

/**
 * What one item adds to a score. For a sum the contributions add up to its bounds before rounding; elsewhere they list the
 * items read.
 *
 * @since 0.1.0
 */
export interface Contribution {
  /** Id of the item. */
  readonly item: string;
  /** The answer it rests on. */
  readonly answer: Answer | 'not-assessed';
  /** Factor the item's value is multiplied by; 1 where nothing is weighed. */
  readonly weight: number;
  /** Why it is so. */
  readonly rule: ContributionRule;
  /** Id of the bibliography entry the item rests on. */
  readonly source: string;
  /** Smallest amount it can add. */
  readonly low: number;
  /** Largest amount it can add. */
  readonly high: number;
}

/**
 * The defaults of an instrument that a score was worked out with.
 *
 * @since 0.1.0
 */
export interface AppliedRules {
  /** The bands that were used, or `null` where the score has none. */
  readonly bands: {
    /** Context the table is for. */
    readonly when: When;
    /** Lower limit of each band. */
    readonly limits: readonly {
      /** The id. */ readonly id: string;
      /** First value that belongs to it. */ readonly from: number;
    }[];
    /** How well the limits are supported. */
    readonly confidence: Confidence;
    /** Ids of the bibliography entries they come from. */
    readonly sources: readonly string[];
  } | null;
  /** The missing-data rules met on the way to the value; empty where the instrument has none for it. */
  readonly missing: readonly MissingRule[];
  /** Rounding of the value, or `null` where it is not rounded. */
  readonly rounding: RoundingMode | null;
}

/**
 * One score of one child.
 *
 * @since 0.1.0
 */
export interface ScoreResult {
  /** What the instrument's own missing-data rule gives; without such a rule a number only where nothing open matters. */
  readonly value: number | null;
  /** Lower bound over every completion of the open answers. */
  readonly low: number;
  /** Upper bound over every completion of the open answers. */
  readonly high: number;
  /** Whether both bounds are reached by some completion; otherwise they may be wider than needed. */
  readonly exact: boolean;
  /** The band in which every completion lies, or `null` where the answers leave it undecided. */
  readonly band: string | null;
  /** The bands that the interval touches, ascending. */
  readonly possibleBands: readonly string[];
  /** The band of `value`. */
  readonly bandByRule: string | null;
  /** Number of items of the score that have an answer. */
  readonly answered: number;
  /** Ids of items answered as unknown. */
  readonly unknown: readonly string[];
  /** Ids of items nobody has assessed. */
  readonly notAssessed: readonly string[];
  /** Ids of items that do not apply. */
  readonly notApplicable: readonly string[];
  /** What each item adds, in the order of the instrument. */
  readonly contributions: readonly Contribution[];
  /** Ids of open items to which some answer could change the band. */
  readonly criticalUnknowns: readonly string[];
  /** Points still missing to surely reach each band above the lowest; `null` without bands. */
  readonly toReach: Readonly<Record<string, number>> | null;
  /** Points to lose before each band above the lowest is ruled out; `null` without bands. */
  readonly toRuleOut: Readonly<Record<string, number | null>> | null;
  /** The rules the value was worked out with. */
  readonly applied: AppliedRules;
}

/**
 * A caveat of an instrument, as a result carries it; its words come from `explain`.
 *
 * @since 0.1.0
 */
export interface ResultCaveat {
  /** Kebab-case id. */
  readonly id: string;
  /** Ids of the bibliography entries it rests on. */
  readonly sources: readonly string[];
}

/**
 * All scores of one instrument for one child: plain JSON, new at each call.
 *
 * @since 0.1.0
 */
export interface Result {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Edition of the instrument. */
  readonly edition: string;
  /** Its parameters: filled, with who declared what, or not declared. */
  readonly declared: readonly Declared[];
  /** The scores by id. */
  readonly scores: Readonly<Record<string, ScoreResult>>;
  /** What was noticed. */
  readonly findings: readonly Finding[];
  /** What must be said with every result of this instrument. */
  readonly caveats: readonly ResultCaveat[];
  /** Ids of the bibliography entries the instrument rests on. */
  readonly sources: readonly string[];
  /** Version of this library. */
  readonly version: string;
}

/**
 * What scoring may be told besides the answers; nothing is read from a clock.
 *
 * @since 0.1.0
 */
export interface ScoreOptions {
  /** Age of the child in completed months; `null`, as an assessment without an age gives it, is the same as none. */
  readonly ageMonths?: AgeMonths | null | undefined;
  /** Day of the assessment. */
  readonly date?: PlainDate | undefined;
  /** Context that chooses band and norm tables. */
  readonly context?: Context | undefined;
  /** Share of applicable items, 0 to 1, below which a score is marked as a thin record. */
  readonly completeness?: number | undefined;
}
