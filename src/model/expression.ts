/**
 * A step of a table: from this number on (up to the next step) the value holds.
 *
 * @since 0.1.0
 */
export interface Step {
  /** First number for which the value holds. */
  readonly from: number;
  /** The value. */
  readonly value: number;
}

/**
 * What an aggregate does when some of its children are not known; without one it has no value until nothing open matters.
 *
 * Children that are not applicable belong neither to the known nor to the missing ones.
 *
 * @since 0.1.0
 */
export interface MissingRule {
  /** At least so many must be known (capped at the number that apply), else there is no value. */
  readonly needs?: number | undefined;
  /** At most so many may be missing, else there is no value. */
  readonly upTo?: number | undefined;
  /** What a missing child counts as: a number, or the mean of the known ones, within what it can still be; without it a missing child stays open. */
  readonly fill?: number | 'mean' | undefined;
  /** Ids of the items whose answers are counted, where these are not the aggregate's own children. */
  readonly of?: readonly string[] | undefined;
}

/**
 * The answer to an item, turned into a number.
 *
 * @since 0.1.0
 */
export interface ItemNode {
  /** Id of the item. */
  readonly item: string;
  /** Number for each answer; without it present is 1, absent 0, a graded level 1 from the cut on, a number itself. */
  readonly values?: Readonly<Record<string, number>> | undefined;
  /** For numeric items: number by range, ascending, the first step at the item's smallest answer. */
  readonly steps?: readonly Step[] | undefined;
}

/**
 * A number.
 *
 * @since 0.1.0
 */
export interface ConstantNode {
  /** The number. */
  readonly constant: number;
}

/**
 * The value of another score or derived value.
 *
 * @since 0.1.0
 */
export interface ScoreNode {
  /** Id of the score or derived value. */
  readonly score: string;
}

/**
 * The sum of its children, each times its weight.
 *
 * @since 0.1.0
 */
export interface SumNode {
  /** What is added. */
  readonly sum: readonly Expression[];
  /** One weight a child; without it every child weighs 1. */
  readonly weights?: readonly number[] | undefined;
  /** What happens when some are not known. */
  readonly missing?: MissingRule | undefined;
}

/**
 * The arithmetic mean of its children.
 *
 * @since 0.1.0
 */
export interface MeanNode {
  /** What is averaged. */
  readonly mean: readonly Expression[];
  /** What happens when some are not known. */
  readonly missing?: MissingRule | undefined;
}

/**
 * The smallest of its children; of truth values this is *all of them*.
 *
 * @since 0.1.0
 */
export interface MinNode {
  /** What is compared. */
  readonly min: readonly Expression[];
  /** What happens when some are not known. */
  readonly missing?: MissingRule | undefined;
}

/**
 * The largest of its children; of truth values this is *any of them*.
 *
 * @since 0.1.0
 */
export interface MaxNode {
  /** What is compared. */
  readonly max: readonly Expression[];
  /** What happens when some are not known. */
  readonly missing?: MissingRule | undefined;
}

/**
 * 1 where its child reaches a number from below or from above, else 0.
 *
 * @since 0.1.0
 */
export interface TestNode {
  /** What is tested. */
  readonly test: Expression;
  /** True from this number upwards. */
  readonly atLeast?: number | undefined;
  /** True from this number downwards. */
  readonly atMost?: number | undefined;
}

/**
 * One of two values, chosen by a truth value.
 *
 * @since 0.1.0
 */
export interface IfNode {
  /** A truth value, 0 or 1. */
  readonly if: Expression;
  /** The value where it is 1. */
  readonly then: Expression;
  /** The value where it is 0. */
  readonly else: Expression;
}

/**
 * How a number is rounded: `half-up` and `half-even` to the nearest (ties upwards, or to the even neighbour), `down`, `up`.
 *
 * @since 0.1.0
 */
export type RoundingMode = 'half-up' | 'half-even' | 'down' | 'up';

/**
 * Its child, rounded.
 *
 * @since 0.1.0
 */
export interface RoundNode {
  /** What is rounded. */
  readonly round: Expression;
  /** How. */
  readonly mode: RoundingMode;
  /** Decimals to keep, 0 to 6; without it none. */
  readonly decimals?: number | undefined;
}

/**
 * Its child, looked up in a norm table of the instrument.
 *
 * @since 0.1.0
 */
export interface LookNode {
  /** What is looked up. */
  readonly look: Expression;
  /** Id of the norm table. */
  readonly table: string;
}

/**
 * How a score is worked out: a tree of the eleven nodes to which every definition is normalized.
 *
 * Truth values are 0 and 1, so three-valued logic over answers that are partly unknown is arithmetic on intervals.
 *
 * @since 0.1.0
 */
export type Expression =
  | ItemNode
  | ConstantNode
  | ScoreNode
  | SumNode
  | MeanNode
  | MinNode
  | MaxNode
  | TestNode
  | IfNode
  | RoundNode
  | LookNode;
