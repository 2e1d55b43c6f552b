/**
 * How often something happens.
 *
 * @since 0.1.0
 */
export interface Rate {
  /** How many times in the period: a finite number, zero or more. */
  readonly times: number;
  /** The period. */
  readonly per: 'day' | 'week' | 'month' | 'year';
  /** What is counted; occasions where it is not said. A period holds only so many days: 1, 7, 31 or 366. */
  readonly unit?: 'occasions' | 'days' | undefined;
}
