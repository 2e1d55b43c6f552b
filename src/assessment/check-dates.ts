import { ResiliensError } from '../errors/resiliens-error.js';
import { isAfter } from '../logic/date-after.js';
import { dateSpan } from '../logic/date-span.js';
import type { Assessment } from '../model/assessment.js';
import type { Interval } from '../model/interval.js';
import type { Observation } from '../model/observation.js';
import type { Rate } from '../model/rate.js';

type Path = readonly (string | number)[];

/** Most days that each period holds. */
const DAYS: Readonly<Record<Rate['per'], number>> = { day: 1, week: 7, month: 31, year: 366 };

/**
 * Checks the dates and rates of an assessment; a date known only to a month or year is refused where every day of it is wrong.
 *
 * @throws `ResiliensError` `date-order` or `number-invalid` with the path.
 */
export const checkDates = (assessment: Assessment): void => {
  for (const [place, observation] of assessment.observations.entries()) {
    checkObservation(observation, assessment.date, ['observations', place]);
  }
  for (const [place, { givenOn, withdrawnOn }] of assessment.consents.entries()) {
    if (withdrawnOn !== undefined && withdrawnOn < givenOn) {
      throw new ResiliensError('date-order', ['consents', place, 'withdrawnOn'], {
        at: withdrawnOn,
        notBefore: givenOn,
      });
    }
  }
};

const checkObservation = (observation: Observation, date: string, path: Path): void => {
  if (isAfter(observation.date, date) === 'yes') {
    throw new ResiliensError('date-order', [...path, 'date'], { at: observation.date, notAfter: date });
  }
  if (observation.validity !== undefined) checkInterval(observation.validity, [...path, 'validity']);
  if (observation.frequency !== undefined) checkRate(observation.frequency, [...path, 'frequency']);
};

/** The end is the first day that no longer belongs to it, so an interval that ends on its first day holds nothing. */
const checkInterval = ({ from, to }: Interval, path: Path): void => {
  if (from === undefined || to === undefined || dateSpan(to).last > dateSpan(from).first) return;
  throw new ResiliensError('date-order', [...path, 'to'], { at: to, after: from });
};

const checkRate = ({ times, per, unit }: Rate, path: Path): void => {
  const most = unit === 'days' ? DAYS[per] : null;
  if (times >= 0 && (most === null || times <= most)) return;
  throw new ResiliensError('number-invalid', [...path, 'times'], { least: 0, most });
};
