/**
 * A calendar day as `YYYY-MM-DD`.
 *
 * @since 0.1.0
 */
export type PlainDate = string;

/**
 * A calendar month as `YYYY-MM`: the most that a document may say about a birth.
 *
 * @since 0.1.0
 */
export type PlainMonth = string;

/**
 * An age in completed months, or the two values it may have when only the month of birth is known.
 *
 * @since 0.1.0
 */
export type AgeMonths =
  | number
  | {
      /** Youngest possible age in completed months. */
      readonly low: number;
      /** Oldest possible age in completed months. */
      readonly high: number;
    };
