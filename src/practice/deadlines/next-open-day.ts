import { daysLater, weekday } from '../../logic/days-later.js';
import type { PlainDate } from '../../model/dates.js';
import type { ClosedDay } from '../../model/practice/deadline.js';

/** The day itself, or the next one that is not closed. */
export const nextOpenDay = (day: PlainDate, closed: ReadonlySet<ClosedDay>): PlainDate => {
  let open = day;
  while (isClosed(open, closed)) {
    const next = daysLater(open, 1);
    // The calendar has come to its end.
    if (next === open) return open;
    open = next;
  }
  return open;
};

const isClosed = (day: PlainDate, closed: ReadonlySet<ClosedDay>): boolean =>
  closed.size > 0 &&
  (closed.has(day) ||
    (weekday(day) === 6 && closed.has('saturday')) ||
    (weekday(day) === 7 && closed.has('sunday')));
