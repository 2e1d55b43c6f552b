import { isAfter } from '../../logic/date-after.js';
import { hasBegun, isOver } from '../../logic/date-covers.js';
import type { Item } from '../../model/item.js';
import type { Observation } from '../../model/observation.js';
import type { Truth } from '../../model/truth.js';
import type { View } from './view.js';

/** How an observation stands on a day: it holds, was over before, only holds later, or its dates leave that open. */
export type Standing = 'current' | 'earlier' | 'later' | 'unclear';

/** Finds how an observation stands on the day of the view. */
export const standingOf = (observation: Observation, item: Item, view: View): Standing => {
  const begun = begunBy(observation, item, view);
  const over = persists(observation, item) ? 'no' : isOver(observation.validity ?? {}, view.day);
  if (over === 'yes') return 'earlier';
  if (begun === 'no') return 'later';
  return begun === 'unknown' || over === 'unknown' ? 'unclear' : 'current';
};

/**
 * Whether what is stated held already on the day. Where nobody said when it began, it holds from the day it was observed;
 * for an earlier day that leaves it open, except for matters that never change.
 */
const begunBy = ({ validity, date }: Observation, item: Item, { day, assessment }: View): Truth => {
  if (validity?.from !== undefined) return hasBegun(validity, day);
  if (item.dynamics?.[0] === 'static' || day >= assessment.date) return 'yes';
  return isAfter(date, day) === 'no' ? 'yes' : 'unknown';
};

/** What has happened stays true: an end date does not undo it. Only that it was present; that it was absent may change. */
const persists = ({ answer }: Observation, item: Item): boolean =>
  answer === 'present' && item.dynamics !== undefined && item.dynamics.some((kind) => kind !== 'dynamic');
