import type { PlainDate } from '../model/dates.js';
import type { PartialDate } from '../model/interval.js';
import type { Rate } from '../model/rate.js';
import type { Truth } from '../model/truth.js';
import { dateSpan } from './date-span.js';
import { nextDue } from './next-due.js';

/**
 * Whether something that happens at a rate is overdue: the day by which it was due again has passed.
 *
 * @param since - When it happened last, of any precision.
 * @param every - How often it is to happen.
 * @param date - The day to look from; on the day it is due it is in time.
 * @returns `unknown` where it comes to which day of a month or year it was.
 * @since 0.1.0
 */
export const isOverdue = (since: PartialDate, every: Pick<Rate, 'times' | 'per'>, date: PlainDate): Truth => {
  const { first, last } = dateSpan(since);
  const [earliest, latest] = [nextDue(first, every), nextDue(last, every)];
  if (earliest === null || latest === null || date <= earliest) return 'no';
  return date > latest ? 'yes' : 'unknown';
};
