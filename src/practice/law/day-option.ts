import { readDay } from '../../assessment/read-date.js';
import { DEFAULT_LIMITS } from '../../document/limits.js';
import { readRoot } from '../../document/reading.js';
import type { PlainDate } from '../../model/dates.js';

/**
 * Reads a day that a caller passed.
 *
 * @throws `ResiliensError` `value-invalid` or `date-impossible` with the path.
 */
export const dayOption = (value: unknown, path: readonly (string | number)[] = ['date']): PlainDate =>
  readRoot(value, readDay, DEFAULT_LIMITS, path) as PlainDate;
