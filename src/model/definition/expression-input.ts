import type { MissingRule, RoundingMode, Step } from '../expression.js';

/**
 * Which items or values an aggregate takes: a list, or every item with a tag.
 *
 * @since 0.1.0
 */
export type Members =
  | readonly ExpressionInput[]
  | {
      /** The tag that selects the items. */
      readonly tagged: string;
    };

/**
 * A missing-data rule as it may be written: the counted items may be named by a tag.
 *
 * @since 0.1.0
 */
export interface MissingRuleInput extends Omit<MissingRule, 'of'> {
  /** The items whose answers are counted: a list of ids, or every item with a tag. */
  readonly of?:
    | readonly string[]
    | {
        /** The tag that selects the items. */
        readonly tagged: string;
      }
    | undefined;
}

/**
 * How a score may be written: the nodes of {@link Expression}, and the short forms that normalization removes.
 *
 * Short forms: an id, a number, `{ not }`, `{ reverse }` (declared minimum plus maximum minus the answer), `{ scale, by, plus }`,
 * `{ count, atLeast, atMost }` (how many members reach a number), `{ any }`, `{ all }`, `{ some, atLeast }` (at least so many are
 * true), `{ between, from, to }` (both ends included).
 *
 * @since 0.1.0
 */
export type ExpressionInput =
  | string
  | number
  | {
      /** Id of the item. */ readonly item: string;
      /** Number for each answer. */ readonly values?: Readonly<Record<string, number>> | undefined;
      /** Number by range, for numeric items. */ readonly steps?: readonly Step[] | undefined;
    }
  | {
      /** The number. */
      readonly constant: number;
    }
  | {
      /** Id of a score or derived value. */
      readonly score: string;
    }
  | {
      /** What is added. */ readonly sum: Members;
      /** One weight a member; without it every member weighs 1. */ readonly weights?:
        | readonly number[]
        | undefined;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** What is averaged. */ readonly mean: Members;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** What is compared, or the smallest value. */ readonly min: Members;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** What is compared, or the largest value. */ readonly max: Members;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** What is tested. */ readonly test: ExpressionInput;
      /** From this number upwards. */ readonly atLeast?: number | undefined;
      /** From this number downwards. */ readonly atMost?: number | undefined;
    }
  | {
      /** A truth value, 0 or 1. */ readonly if: ExpressionInput;
      /** The value where it is 1. */ readonly then: ExpressionInput;
      /** The value where it is 0. */ readonly else: ExpressionInput;
    }
  | {
      /** What is rounded. */ readonly round: ExpressionInput;
      /** How. */ readonly mode: RoundingMode;
      /** Decimals to keep, 0 to 6. */ readonly decimals?: number | undefined;
    }
  | {
      /** What is looked up. */ readonly look: ExpressionInput;
      /** Id of the norm table. */ readonly table: string;
    }
  | {
      /** What is turned round: 1 where it is 0. */
      readonly not: ExpressionInput;
    }
  | {
      /** Id of the item that is reversed. */
      readonly reverse: string;
    }
  | {
      /** What is multiplied and shifted. */ readonly scale: ExpressionInput;
      /** The factor; 1 without it. */ readonly by?: number | undefined;
      /** What is added afterwards; nothing without it. */ readonly plus?: number | undefined;
    }
  | {
      /** Whose members are counted. */ readonly count: Members;
      /** From this number upwards. */ readonly atLeast?: number | undefined;
      /** From this number downwards. */ readonly atMost?: number | undefined;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** Of which at least one must hold. */ readonly any: Members;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** Of which every one must hold. */ readonly all: Members;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** Of which at least so many must hold. */ readonly some: Members;
      /** From this number upwards. */ readonly atLeast: number;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** What is held against both ends. */ readonly between: ExpressionInput;
      /** First value that belongs to it. */ readonly from: number;
      /** Last value, or first value after it where an end is exclusive. */ readonly to: number;
    };
