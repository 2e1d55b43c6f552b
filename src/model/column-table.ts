/**
 * One item of a column table.
 *
 * `bits`: a binary item, at a place among the bit planes. `codes`: an item with a few answers, a byte a row. `numbers`: a
 * numeric item, a byte and a number a row. Bytes are 0 not assessed, 1 unknown, 2 not applicable, 3 answered; the answers
 * of an item with a few of them count on from 3, in their own order.
 *
 * @since 0.1.0
 */
export type ItemColumn =
  | {
      /** Id of the item. */
      readonly item: string;
      /** How it is kept. */
      readonly kind: 'bits';
      /** Place among the binary items. */
      readonly place: number;
    }
  | {
      /** Id of the item. */
      readonly item: string;
      /** How it is kept. */
      readonly kind: 'codes';
      /** One byte a row. */
      readonly codes: Uint8Array;
    }
  | {
      /** Id of the item. */
      readonly item: string;
      /** How it is kept. */
      readonly kind: 'numbers';
      /** One byte a row. */
      readonly codes: Uint8Array;
      /** The number answered, 0 where there is none. */
      readonly numbers: Float64Array;
    };

/**
 * The answers of many children, item by item: plain typed arrays, so that they can be handed to a worker.
 *
 * Binary items lie in blocks of 1024 rows; a block holds for each binary item 32 words of *may be present*, then 32 words of
 * *is present or does not apply*. Present is 1 1, absent 0 0, open 1 0, not applicable 0 1. In a word of 32 rows, row `r`
 * has bit `8 * (r % 4) + floor(r / 4)`.
 *
 * @since 0.1.0
 */
export interface ColumnTable {
  /** Id of the instrument whose items these are. */
  readonly instrument: string;
  /** Edition of the instrument. */
  readonly edition: string;
  /** Number of rows. */
  readonly rows: number;
  /** The items, in the order of the instrument. */
  readonly items: readonly ItemColumn[];
  /** Bits of the binary items: blocks of 1024 rows, in them items, in them two planes of 32 words. */
  readonly planes: Int32Array;
  /** Which open answers were not assessed, blocks and items as in `planes`, one plane of 32 words; `null` where that is not kept. */
  readonly notAssessed: Int32Array | null;
  /** Whether some binary item does not apply in some row. */
  readonly hasNotApplicable: boolean;
}
