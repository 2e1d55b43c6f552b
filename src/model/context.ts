/**
 * The circumstances that choose a band or norm table, for example `{ informant: 'parent', country: 'no', sex: 'girl' }`.
 *
 * @since 0.1.0
 */
export type Context = Readonly<Record<string, string>>;

/**
 * A span of ages in completed months; the upper end is exclusive.
 *
 * @since 0.1.0
 */
export interface AgeSpan {
  /** First month that belongs to the span. */
  readonly from: number;
  /** First month after the span; `null` where it has no upper end. */
  readonly to: number | null;
}

/**
 * When a table holds: every context key must be equal and the age must lie in the span.
 *
 * @since 0.1.0
 */
export interface When {
  /** Context values that must be given and equal. */
  readonly context?: Context | undefined;
  /** Ages for which it holds. */
  readonly ageMonths?: AgeSpan | undefined;
}
