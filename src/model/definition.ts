import type { MissingRule, RoundingMode, Step } from './expression.js';
import type { Instrument } from './instrument.js';
import type { BinaryItem, GradedItem, ItemBase, NumericItem, OrdinalItem } from './item.js';
import type { Words } from './language.js';
import type { Band, BandTable, DerivedValue, Score } from './score.js';
import type { Citation } from './source.js';

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
 * Short forms: an id, a number, `{ not }`, `{ reverse }` (declared minimum plus maximum minus the answer), `{ scale, by, plus }`, `{ count, atLeast, atMost }`
 * (how many members reach a number), `{ any }`, `{ all }`, `{ some, atLeast }` (at least so many are true), `{ between, from, to }` (both ends included).
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
      /** What is averaged. */ readonly mean: Members /** What happens when some are not known. */;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** What is compared, or the smallest value. */ readonly min: Members /** What happens when some are not known. */;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** What is compared, or the largest value. */ readonly max: Members /** What happens when some are not known. */;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** What is tested. */ readonly test: ExpressionInput;
      /** From this number upwards. */ readonly atLeast?: number | undefined;
      /** From this number downwards. */ readonly atMost?: number | undefined;
    }
  | {
      /** A truth value, 0 or 1. */ readonly if: ExpressionInput /** The value where it is 1. */;
      /** The value where it is 1. */ readonly then: ExpressionInput /** The value where it is 0. */;
      /** The value where it is 0. */ readonly else: ExpressionInput;
    }
  | {
      /** What is rounded. */ readonly round: ExpressionInput /** How. */;
      /** How. */ readonly mode: RoundingMode /** Decimals to keep, 0 to 6. */;
      /** Decimals to keep, 0 to 6. */ readonly decimals?: number | undefined;
    }
  | {
      /** What is looked up. */ readonly look: ExpressionInput /** Id of the norm table. */;
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
      /** What is multiplied and shifted. */ readonly scale: ExpressionInput /** The factor; 1 without it. */;
      /** The factor; 1 without it. */ readonly by?:
        | number
        | undefined /** What is added afterwards; nothing without it. */;
      /** What is added afterwards; nothing without it. */ readonly plus?: number | undefined;
    }
  | {
      /** Whose members are counted. */ readonly count: Members;
      /** From this number upwards. */ readonly atLeast?: number | undefined;
      /** From this number downwards. */ readonly atMost?: number | undefined;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** Of which at least one must hold. */ readonly any: Members /** What happens when some are not known. */;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** Of which every one must hold. */ readonly all: Members /** What happens when some are not known. */;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** Of which at least so many must hold. */ readonly some: Members /** From this number upwards. */;
      /** From this number upwards. */ readonly atLeast: number /** What happens when some are not known. */;
      /** What happens when some are not known. */ readonly missing?: MissingRuleInput | undefined;
    }
  | {
      /** What is held against both ends. */ readonly between: ExpressionInput /** First value that belongs to it. */;
      /** First value that belongs to it. */ readonly from: number /** Last value, or first value after it where an end is exclusive. */;
      /** Last value, or first value after it where an end is exclusive. */ readonly to: number;
    };

/**
 * An item that is made of other items: any of them, all of them, or at least so many.
 *
 * It normalizes to a derived value; its parts are what is asked.
 *
 * @since 0.1.0
 */
export interface CompositeItem {
  /** Kebab-case id, unique among items, derived values and scores of the instrument. */
  readonly id: string;
  /** The kind of item. */
  readonly kind: 'composite';
  /** What it is about. */
  readonly label?: Words | undefined;
  /** Words to select items by. */
  readonly tags?: readonly string[] | undefined;
  /** True where any part is. */
  readonly anyOf?: readonly ExpressionInput[] | undefined;
  /** True where all parts are. */
  readonly allOf?: readonly ExpressionInput[] | undefined;
  /** With `of`: true where at least so many parts are. */
  readonly atLeast?: number | undefined;
  /** The parts that `atLeast` counts. */
  readonly of?: readonly ExpressionInput[] | undefined;
  /** What happens when some parts are not known. */
  readonly missing?: MissingRuleInput | undefined;
}

/**
 * An item of which some properties, its sources among them, may be left out.
 *
 * @typeParam T - Type of the item.
 * @typeParam Defaulted - Properties that may be left out.
 * @since 0.1.0
 */
export type WithDefaults<T extends ItemBase, Defaulted extends keyof T> = Omit<T, Defaulted | 'sources'> &
  Partial<Pick<T, Defaulted>> & {
    /** Where it comes from. */ readonly sources?: readonly Citation[] | undefined;
  };

/**
 * An item as it may be written: sources default to those of the instrument, a number outside its range to an error.
 *
 * @since 0.1.0
 */
export type ItemInput =
  | WithDefaults<BinaryItem, never>
  | WithDefaults<OrdinalItem, 'outOfRange'>
  | WithDefaults<GradedItem, never>
  | WithDefaults<NumericItem, 'outOfRange' | 'step'>
  | CompositeItem;

/**
 * A band as it may be written: with its last value included (`to`, needs a score with a step) or with the first value
 * above it (`below`); both are checked against the next band.
 *
 * @since 0.1.0
 */
export interface BandInput extends Band {
  /** Largest value that belongs to the band. */
  readonly to?: number | undefined;
  /** Smallest value above the band. */
  readonly below?: number | undefined;
}

/**
 * A band table as it may be written: it always holds, is the library user's own, and rests on the instrument's sources, unless it says otherwise.
 *
 * @since 0.1.0
 */
export interface BandTableInput extends Partial<Omit<BandTable, 'bands'>> {
  /** The bands, ascending. */
  readonly bands: readonly BandInput[];
}

/**
 * A score as it may be written: more of it is neutral, its step is worked out, it has no bands, unless it says otherwise.
 *
 * @since 0.1.0
 */
export interface ScoreInput extends Partial<Omit<Score, 'id' | 'value' | 'bands'>> {
  /** Kebab-case id. */
  readonly id: string;
  /** How it is worked out. */
  readonly value: ExpressionInput;
  /** Band tables, or the bands of a single table that always holds. */
  readonly bands?: readonly BandTableInput[] | readonly BandInput[] | undefined;
}

/**
 * Parts of an instrument that may be left out of its definition, or written in a short form.
 *
 * @since 0.1.0
 */
export type DefaultedPart =
  | 'schemaVersion'
  | 'title'
  | 'description'
  | 'confidence'
  | 'licence'
  | 'validity'
  | 'items'
  | 'derived'
  | 'tables'
  | 'scores'
  | 'skips'
  | 'exclusions'
  | 'prompts'
  | 'companions'
  | 'parameters'
  | 'declared'
  | 'caveats'
  | 'limits';

/**
 * An instrument as it may be written, by hand in JSON or in code; `defineInstrument` turns it into an {@link Instrument}.
 *
 * @since 0.1.0
 */
export interface InstrumentDefinition
  extends Omit<Instrument, DefaultedPart>,
    Partial<Pick<Instrument, Exclude<DefaultedPart, 'items' | 'derived' | 'scores' | 'skips' | 'prompts'>>> {
  /** What it asks. */
  readonly items: readonly ItemInput[];
  /** Named values that scores refer to. */
  readonly derived?:
    | readonly (Omit<DerivedValue, 'value'> & {
        /** The value. */
        readonly value: ExpressionInput;
      })[]
    | undefined;
  /** The numbers it yields. */
  readonly scores: readonly ScoreInput[];
  /** Filters. */
  readonly skips?:
    | readonly (Omit<Instrument['skips'][number], 'when' | 'sources'> & {
        /** When it holds. */ readonly when: ExpressionInput;
        /** Where it comes from. */ readonly sources?: readonly Citation[] | undefined;
      })[]
    | undefined;
  /** Overlaps and tensions to look at. */
  readonly prompts?:
    | readonly (Omit<Instrument['prompts'][number], 'when'> & {
        /** When it holds. */ readonly when: ExpressionInput;
      })[]
    | undefined;
}
