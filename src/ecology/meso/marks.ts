import { and } from '../../logic/and.js';
import { boundsOf, isIn } from '../../logic/date-bounds.js';
import { dayNumbers } from '../../logic/day-number.js';
import type { EcologyOptions } from '../../model/ecology/options.js';
import type { Mark } from '../../model/ecology/record.js';
import type { Truth } from '../../model/truth.js';

/** Whether a mark that something was looked into holds on a day, and has not grown too old where a limit is set. */
export const markHolds = (mark: Mark | undefined, day: number, { markMaxAgeDays }: EcologyOptions): Truth => {
  if (mark === undefined) return 'no';
  const holds = isIn(day, boundsOf(mark.interval));
  if (markMaxAgeDays === undefined) return holds;
  const looked = mark.source?.at ?? mark.interval?.from;
  // Nobody can tell how old a mark without any date is.
  if (looked === undefined) return and([holds, 'unknown']);
  const [first, after] = dayNumbers(looked);
  if (day - first <= markMaxAgeDays) return holds;
  return day - (after - 1) > markMaxAgeDays ? 'no' : and([holds, 'unknown']);
};
