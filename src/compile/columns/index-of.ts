/** What one thing that is read adds to an index: by the byte of an item's answer, or by the index of another statistic. */
export interface Addend {
  readonly of:
    | { readonly item: number; readonly answers: number }
    | { readonly statistic: Statistic }
    | { readonly truth: TruthClasses };
  readonly adds: Int32Array;
}

/**
 * A number that says all about some answers that a node needs to know of them.
 *
 * Equal indexes mean equal outcomes, so that each outcome is worked out once, by the interpreter.
 */
export interface Statistic {
  readonly addends: readonly Addend[];
  /** How many indexes there are. */
  readonly size: number;
}

/** A truth value by the index of its statistic: many indexes, few outcomes. */
export interface TruthClasses {
  readonly node: number;
  readonly statistic: Statistic;
  readonly isRuled: boolean;
  /** How many outcomes there are. */
  readonly size: number;
  /** The outcome at each index, 255 where it was not met yet. */
  readonly classes: Uint8Array;
}
