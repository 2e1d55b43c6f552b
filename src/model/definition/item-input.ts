import type { BinaryItem, GradedItem, ItemBase, NumericItem, OrdinalItem } from '../item.js';
import type { Words } from '../language.js';
import type { Citation } from '../source.js';
import type { ExpressionInput, MissingRuleInput } from './expression-input.js';

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
