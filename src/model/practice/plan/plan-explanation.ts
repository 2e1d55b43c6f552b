import type { AgeMonths, PlainDate } from '../../dates.js';
import type { Language, Words } from '../../language.js';
import type { PlanOutcome } from '../evaluation.js';

/**
 * For whom a plan is told in plain words: a parent, or the child itself.
 *
 * @since 0.1.0
 */
export type PlainAudience = 'parent' | 'child';

/**
 * What a measure is, in one or two plain sentences for each reader.
 *
 * @since 0.1.0
 */
export type PlainMeasureWords = Readonly<Record<PlainAudience, Words>>;

/**
 * What a line of a told plan is about: the plan as a whole; what was `heard` from the child; a `goal`; a `measure` and whether
 * it can be refused; `when` it is looked at again; `who` to talk to; what one may `say` and ask; a `right` by age; what
 * `changed`; what is `kept-in-mind` whatever the plan says.
 *
 * @since 0.1.0
 */
export type PlanLineKind =
  | 'plan'
  | 'heard'
  | 'goal'
  | 'measure'
  | 'when'
  | 'who'
  | 'say'
  | 'right'
  | 'changed'
  | 'kept-in-mind';

/**
 * One thing that is told about a plan: short sentences, with the ids they speak of beside them.
 *
 * @since 0.1.0
 */
export interface PlanLine {
  /** What the line is about. */
  readonly kind: PlanLineKind;
  /** The sentences. */
  readonly text: string;
  /** Ids of the records of the plan that it tells of. */
  readonly ids?: readonly string[] | undefined;
}

/**
 * How a plan is to be told.
 *
 * @since 0.1.0
 */
export interface ExplainPlanOptions {
  /** The language. */
  readonly language: Language;
  /** The reader. */
  readonly audience: PlainAudience;
  /** The day on which it is told; without it the first day of the plan. */
  readonly date?: PlainDate | undefined;
  /** Age of the child on that day, in completed months: without it no right is named that comes with an age. */
  readonly ageMonths?: AgeMonths | undefined;
  /** What {@link evaluate} found, where somebody has looked again. */
  readonly outcome?: PlanOutcome | undefined;
}
