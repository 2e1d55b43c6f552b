/**
 * Months between two evaluations. A quarter is the main rule of the guideline, where the law says only that it is done regularly;
 * half a year with a written reason, and a month for control, are this library's own.
 */
export const EVALUATION_MONTHS = { usual: 3, long: 6, control: 1 } as const;
