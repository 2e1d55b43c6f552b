import type { Confidence } from './confidence.js';
import type { Words } from './language.js';
import type { Truth } from './truth.js';

/**
 * A detail is one of the values named; for a yes-or-no detail these are `yes` and `no`.
 *
 * @since 0.1.0
 */
export interface IsCondition {
  /** The kind of condition. */
  readonly kind: 'is';
  /** Id of a yes-or-no detail or a choice. */
  readonly detail: string;
  /** The values that fulfil the condition; never `unknown`. */
  readonly in: readonly string[];
}

/**
 * A number reaches a limit, or stays on one side of it.
 *
 * @since 0.1.0
 */
export interface LimitCondition {
  /** The kind of condition: the limit itself fulfils `at-least`, and neither `more-than` nor `less-than`. */
  readonly kind: 'at-least' | 'more-than' | 'less-than';
  /** Id of a number. */
  readonly detail: string;
  /** The limit, in the unit of the detail. */
  readonly limit: number;
}

/**
 * Every part holds.
 *
 * @since 0.1.0
 */
export interface AllOfCondition {
  /** The kind of condition. */
  readonly kind: 'all-of';
  /** The parts; at least one. */
  readonly of: readonly Condition[];
}

/**
 * At least one part holds.
 *
 * @since 0.1.0
 */
export interface AnyOfCondition {
  /** The kind of condition. */
  readonly kind: 'any-of';
  /** The parts; at least one. */
  readonly of: readonly Condition[];
}

/**
 * The part does not hold.
 *
 * @since 0.1.0
 */
export interface NotCondition {
  /** The kind of condition. */
  readonly kind: 'not';
  /** The part. */
  readonly of: Condition;
}

/**
 * More than so many records of a list fulfil a condition of their own.
 *
 * Only a list that is said to be complete can show that there are no more.
 *
 * @since 0.1.0
 */
export interface CountCondition {
  /** The kind of condition. */
  readonly kind: 'count';
  /** Id of the list of records. */
  readonly records: string;
  /** What a record must fulfil to be counted; over the details of the record. */
  readonly where: Condition;
  /** The count must be larger than this number. */
  readonly moreThan: number;
  /** Id of the yes-or-no detail that says whether the list is complete. */
  readonly complete: string;
}

/**
 * A condition over recorded details: a small, closed language, written as plain JSON.
 *
 * @since 0.1.0
 */
export type Condition =
  | IsCondition
  | LimitCondition
  | AllOfCondition
  | AnyOfCondition
  | NotCondition
  | CountCondition;

/**
 * What recorded details say about a condition.
 *
 * Names of details inside a record hold the list and the place in it, for example `moves.2.lost-friends`.
 *
 * @since 0.1.0
 */
export interface ConditionOutcome {
  /** Whether the condition holds by the details alone; what was not recorded counts as unknown. */
  readonly truth: Truth;
  /**
   * Whether it holds where a person has stated that it does: what was not recorded counts as the statement says, what
   * was recorded as unknown stays unknown, and so does a list of records that is not known to be complete.
   */
  readonly asStated: Truth;
  /** Details that were recorded and read, in the order of the condition. */
  readonly read: readonly string[];
  /** Details that the condition needs and that were recorded as unknown. */
  readonly unknown: readonly string[];
  /** Details that the condition needs and that were not recorded. */
  readonly missing: readonly string[];
}

/**
 * One way of reading a qualifying condition, where its source leaves several.
 *
 * @since 0.1.0
 */
export interface ConditionReading {
  /** Kebab-case id, unique within its factor; a result names the reading that was used. */
  readonly id: string;
  /** The reading in words. */
  readonly label: Words;
  /** The reading as a condition over details. */
  readonly condition: Condition;
  /** How well the reading is supported. */
  readonly confidence: Confidence;
}

/**
 * What must hold for a factor to be present.
 *
 * @since 0.1.0
 */
export interface QualifyingCondition {
  /**
   * `recorded`: recorded details decide it. `judgement`: a person states it, the details are prompts, and what they show
   * is checked against the statement.
   */
  readonly kind: 'recorded' | 'judgement';
  /** The readings; empty where nothing but judgement decides. */
  readonly readings: readonly ConditionReading[];
  /** Id of the reading used unless another is named; `null` where there is none. */
  readonly defaultReading: string | null;
  /** Questions that help to judge. */
  readonly prompts: readonly Words[];
}
