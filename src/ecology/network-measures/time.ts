import { and } from '../../logic/and.js';
import { isEarlier } from '../../logic/date-bounds.js';
import { dayNumber, dayNumbers } from '../../logic/day-number.js';
import { monthsEarlier } from '../../logic/months-earlier.js';
import { not } from '../../logic/not.js';
import type { EcologyEvent } from '../../model/ecology/event.js';
import type { TransitionLoad } from '../../model/ecology/network-measures/numeric-measure.js';
import type { EcologyOptions } from '../../model/ecology/options.js';
import type { Truth } from '../../model/truth.js';
import { TRANSITION_WINDOW_MONTHS } from '../options.js';
import type { View } from '../view/view.js';
import { between } from './numeric.js';

const CHANGES: readonly EcologyEvent['kind'][] = ['setting-entry', 'setting-exit', 'role-change'];

/** Whether an event lies in the months before the day; the day itself belongs to them. */
export const isWithinMonths = (view: View, event: EcologyEvent, months: number): Truth => {
  const [first, after] = dayNumbers(event.date);
  const date = { low: first, high: after - 1 };
  const start = dayNumber(monthsEarlier(view.date, months));
  return and([
    not(isEarlier({ low: view.day, high: view.day }, date)),
    isEarlier({ low: start, high: start }, date),
  ]);
};

/** Changes of the child's roles and settings in the months before the day. */
export const transitionLoadOf = (view: View, options: EcologyOptions): TransitionLoad => {
  const months = options.transitionWindowMonths ?? TRANSITION_WINDOW_MONTHS;
  const events = view.ecology.events
    .filter(({ kind, refs }) => CHANGES.includes(kind) && refs.includes(view.ecology.focalPersonId))
    .map((event) => ({ event, within: isWithinMonths(view, event, months) }))
    .filter(({ within }) => within !== 'no');
  const sure = events.filter(({ within }) => within === 'yes').length;
  const open = events.filter(({ within }) => within === 'unknown').map(({ event }) => event.id);
  return {
    ...between(
      sure,
      events.length,
      events.map(({ event }) => event.id),
      open,
    ),
    months,
    events: events.map(({ event, within }) => ({
      event: event.id,
      normative: event.normative ?? 'unknown',
      within,
    })),
  };
};
