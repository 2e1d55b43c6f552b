import type { QualifyingCondition } from './condition.js';
import type { AgeSpan } from './context.js';
import type { DetailSpec } from './detail.js';
import type { Applicability } from './factor.js';
import type { Dynamics } from './factor-axes.js';
import type { Words } from './language.js';
import type { Citation } from './source.js';

/**
 * What every kind of item has.
 *
 * @since 0.1.0
 */
export interface ItemBase {
  /** Kebab-case id, unique among items, derived values and scores of the instrument. */
  readonly id: string;
  /** What the item is about, in our own words; absent where an instrument ships without text. */
  readonly label?: Words | undefined;
  /** What a stated `present` says, with its qualifying condition: the wording a form shows. */
  readonly statement?: Words | undefined;
  /** Whether the item speaks of risk, of protection, of a symptom, or links one item to another. */
  readonly dimension?: 'risk' | 'protective' | 'symptom' | 'link' | undefined;
  /** Words to select items by, in a definition that says `{ tagged: ... }`. */
  readonly tags?: readonly string[] | undefined;
  /** Ages at which the item is usually asked: outside it only a finding. */
  readonly usualAge?: AgeSpan | undefined;
  /** Ages outside which a source says the item does not apply: there it is not applicable, with a finding. */
  readonly sourcedAge?: AgeSpan | undefined;
  /** What must hold for the item to be present: recorded details are checked against it when answers are drawn from an assessment. */
  readonly condition?: QualifyingCondition | undefined;
  /** When the item does not apply, by recorded details or by a named reading of an age. */
  readonly applicability?: Applicability | undefined;
  /** What may be recorded about it beside the answer. */
  readonly details?: readonly DetailSpec[] | undefined;
  /** Whether the matter can change, main kind first: decides what an observation still says at a later date. */
  readonly dynamics?: readonly [Dynamics, ...Dynamics[]] | undefined;
  /** Where the item comes from; at least one entry. */
  readonly sources: readonly Citation[];
}

/**
 * An item that is present or absent.
 *
 * @since 0.1.0
 */
export interface BinaryItem extends ItemBase {
  /** The kind of item. */
  readonly kind: 'binary';
}

/**
 * An item answered by one of a few numbers.
 *
 * @since 0.1.0
 */
export interface OrdinalItem extends ItemBase {
  /** The kind of item. */
  readonly kind: 'ordinal';
  /** The numbers that may be answered, ascending. */
  readonly values: readonly number[];
  /** What a number that is not among them means: an error, or no answer. */
  readonly outOfRange: 'error' | 'no-answer';
}

/**
 * One level of a graded item.
 *
 * @since 0.1.0
 */
export interface Level {
  /** Kebab-case id, which is also the answer. */
  readonly id: string;
  /** What the level means. */
  readonly label?: Words | undefined;
}

/**
 * An item answered by a level and counted from a declared cut upwards.
 *
 * @since 0.1.0
 */
export interface GradedItem extends ItemBase {
  /** The kind of item. */
  readonly kind: 'graded';
  /** The levels, ascending. */
  readonly levels: readonly Level[];
  /** Id of the lowest level that counts as present. */
  readonly cut: string;
}

/**
 * An item answered by a number in a range.
 *
 * @since 0.1.0
 */
export interface NumericItem extends ItemBase {
  /** The kind of item. */
  readonly kind: 'numeric';
  /** Smallest number that may be answered. */
  readonly min: number;
  /** Largest number that may be answered. */
  readonly max: number;
  /** Distance between two neighbouring answers, counted from `min`; `null` where any number in the range may be answered. */
  readonly step: number | null;
  /** What a number outside the range means: an error, or no answer. */
  readonly outOfRange: 'error' | 'no-answer';
}

/**
 * What an instrument asks.
 *
 * @since 0.1.0
 */
export type Item = BinaryItem | OrdinalItem | GradedItem | NumericItem;
