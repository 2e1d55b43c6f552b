import { boundsOf, type DateBounds, hasDays } from '../../logic/date-bounds.js';
import { dayNumbers } from '../../logic/day-number.js';
import { not } from '../../logic/not.js';
import { or } from '../../logic/or.js';
import type { Interval } from '../../model/interval.js';
import type { Truth } from '../../model/truth.js';
import { LISTS } from '../document/lists.js';
import type { Registry } from '../document/registry.js';
import { type Check, note, type Problems } from './problem.js';

type Path = readonly (string | number)[];

/** Checks of time: E12 for intervals and lifetimes, E13 for events before the child is born. */
export const checkTimes: Check = (registry, problems) => {
  const { ecology } = registry;
  for (const list of LISTS) {
    for (const [place, record] of ecology[list].entries()) {
      if (!('interval' in record)) continue;
      checkOrder(problems, record.interval, [list, place, 'interval'], 'id' in record ? record.id : null);
    }
  }
  checkLifetimes(registry, problems);
  checkBirth(registry, problems);
};

const checkOrder = (
  problems: Problems,
  interval: Interval | undefined,
  path: Path,
  id: string | null,
): void => {
  if (interval?.from === undefined || interval.to === undefined) return;
  note(problems, not(hasDays(boundsOf(interval))), 'e12', 'date-order', [...path, 'to'], {
    id,
    at: interval.to,
    after: interval.from,
  });
};

/** A part, an activity or a link cannot last longer than its settings, nor a part longer than the person lives. */
const checkLifetimes = (registry: Registry, problems: Problems): void => {
  const { ecology } = registry;
  registry.parts.forEach(({ record, setting, person }, place) => {
    const path = ['participations', place, 'interval'];
    checkWithin(problems, record.interval, registry.settingBounds[setting] as DateBounds, path, record.id);
    checkWithin(problems, record.interval, registry.lives[person] as DateBounds, path, record.id);
  });
  ecology.activities.forEach(({ id, interval, settingId, participantIds }, place) => {
    const lifetime = registry.settingBounds[registry.setting.get(settingId) as number] as DateBounds;
    checkWithin(problems, interval, lifetime, ['activities', place, 'interval'], id);
    checkAlive(registry, problems, interval, participantIds, ['activities', place, 'interval'], id);
  });
  ecology.links.forEach(({ id, interval, between, via = [], correspondents = [] }, place) => {
    for (const end of between) {
      const lifetime = registry.settingBounds[registry.setting.get(end) as number] as DateBounds;
      checkWithin(problems, interval, lifetime, ['links', place, 'interval'], id);
    }
    checkAlive(registry, problems, interval, [...via, ...correspondents], ['links', place, 'interval'], id);
  });
};

/** What begins after somebody's death cannot have that person in it. */
const checkAlive = (
  registry: Registry,
  problems: Problems,
  interval: Interval | undefined,
  persons: readonly string[],
  path: Path,
  id: string,
): void => {
  if (interval?.from === undefined) return;
  const { fromLow, fromHigh } = boundsOf(interval);
  const dead = persons.map((one) =>
    notBefore(fromLow, fromHigh, registry.lives[registry.person.get(one) as number] as DateBounds),
  );
  note(problems, or(dead), 'e12', 'date-order', [...path, 'from'], { id, at: interval.from });
};

/** Only ends that are written down can lie outside; an open end is one that nobody knows. */
const checkWithin = (
  problems: Problems,
  interval: Interval | undefined,
  lifetime: DateBounds,
  path: Path,
  id: string,
): void => {
  if (interval?.from !== undefined) {
    const { fromLow, fromHigh } = boundsOf(interval);
    const outside = or([
      less(fromHigh, fromLow, lifetime.fromLow, lifetime.fromHigh),
      notBefore(fromLow, fromHigh, lifetime),
    ]);
    note(problems, outside, 'e12', 'date-order', [...path, 'from'], { id, at: interval.from });
  }
  if (interval?.to !== undefined) {
    const { toLow, toHigh } = boundsOf(interval);
    const late = less(lifetime.toHigh, lifetime.toLow, toLow, toHigh);
    const early = toHigh <= lifetime.fromLow ? 'yes' : toLow <= lifetime.fromHigh ? 'unknown' : 'no';
    note(problems, or([late, early]), 'e12', 'date-order', [...path, 'to'], { id, at: interval.to });
  }
};

/** Whether one day, known to a range, is earlier than another. */
const less = (high: number, low: number, otherLow: number, otherHigh: number): Truth => {
  if (high < otherLow) return 'yes';
  return low < otherHigh ? 'unknown' : 'no';
};

/** Whether a beginning lies at or after the end of a lifetime. */
const notBefore = (low: number, high: number, { toLow, toHigh }: DateBounds): Truth => {
  if (low >= toHigh) return 'yes';
  return high >= toLow ? 'unknown' : 'no';
};

const checkBirth = ({ ecology, person, focal }: Registry, problems: Problems): void => {
  const born = ecology.persons[focal]?.born;
  if (born === undefined) return;
  const [birthLow, birthAfter] = dayNumbers(born);
  ecology.events.forEach(({ id, date, kind, refs }, place) => {
    if (kind === 'macro-change' || kind.startsWith('measure-')) return;
    if (refs.some((ref) => ref !== ecology.focalPersonId && person.has(ref))) return;
    const [first, after] = dayNumbers(date);
    note(
      problems,
      less(after - 1, first, birthLow, birthAfter - 1),
      'e13',
      'date-order',
      ['events', place, 'date'],
      {
        id,
        at: date,
        notBefore: born,
      },
    );
  });
};
