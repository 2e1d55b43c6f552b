import { type DateBounds, meet } from '../../logic/date-bounds.js';
import { listUnder } from '../../logic/list-under.js';
import type { Rate } from '../../model/rate.js';
import type { Registry } from '../document/registry.js';
import { type Check, note, type Problems } from './problem.js';

/** Most days that each period holds. */
const DAYS: Readonly<Record<Rate['per'], number>> = { day: 1, week: 7, month: 31, year: 366 };

/** Checks of single records: E04 for dyads, E15 for what is recorded twice, E16 for rates. */
export const checkRecords: Check = (registry, problems) => {
  registry.ecology.dyads.forEach(({ id, a, b }, place) => {
    if (a === b) note(problems, 'yes', 'e04', 'value-invalid', ['dyads', place, 'b'], { id });
  });
  checkTwice(registry, problems);
  checkRates(registry, problems);
};

interface Entry {
  readonly place: number;
  readonly id: string;
  readonly bounds: DateBounds;
}

const checkTwice = (registry: Registry, problems: Problems): void => {
  const parts = new Map<string, Entry[]>();
  registry.parts.forEach(({ record, bounds }, place) => {
    const { id, personId, settingId, role } = record;
    listUnder(parts, JSON.stringify([personId, settingId, role])).push({ place, id, bounds });
  });
  report(problems, parts, 'participations');
  const links = new Map<string, Entry[]>();
  registry.ecology.links.forEach(({ id, between, type, via, correspondents, direction }, place) => {
    const carriers = [...(via ?? []), ...(correspondents ?? [])].sort();
    // Several communications between people whom nobody has named may be several.
    if (type === 'communication' && carriers.length === 0) return;
    const turned = between[0] > between[1];
    const pair = turned ? [between[1], between[0]] : between;
    const about = type === 'knowledge' ? aboutWhat(direction, turned) : null;
    const bounds = registry.linkBounds[place] as DateBounds;
    listUnder(links, JSON.stringify([pair, type, carriers, about])).push({ place, id, bounds });
  });
  report(problems, links, 'links');
};

const aboutWhat = (direction: string | undefined, turned: boolean): string | undefined => {
  if (!turned || direction === undefined) return direction;
  return { 'a-to-b': 'b-to-a', 'b-to-a': 'a-to-b' }[direction] ?? direction;
};

const report = (problems: Problems, groups: ReadonlyMap<string, Entry[]>, list: string): void => {
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const later of overlapping(group, SURELY))
      note(problems, 'yes', 'e15', 'id-duplicate', [list, later.place], { id: later.id });
    for (const later of overlapping(group, PERHAPS))
      note(problems, 'unknown', 'e15', 'id-duplicate', [list, later.place]);
  }
};

/** How bounds are read: as the shortest time an entry can have, or as the longest. */
interface Reading {
  readonly start: (bounds: DateBounds) => number;
  readonly end: (bounds: DateBounds) => number;
}

const SURELY: Reading = { start: ({ fromHigh }) => fromHigh, end: ({ toLow }) => toLow };
const PERHAPS: Reading = { start: ({ fromLow }) => fromLow, end: ({ toHigh }) => toHigh };

/**
 * Entries that share a day with an earlier one; where the longest reading is asked for, only those that the shortest does not
 * find. Sorted by their beginnings, each is compared with the one before it that lasts longest: linear after sorting.
 */
const overlapping = (group: readonly Entry[], { start, end }: Reading): Entry[] => {
  const sorted = [...group].sort(
    (one, two) => order(start(one.bounds), start(two.bounds)) || one.place - two.place,
  );
  const found: Entry[] = [];
  let longest = sorted[0] as Entry;
  for (const entry of sorted.slice(1)) {
    const shared = meet(longest.bounds, entry.bounds);
    const surely = shared.fromHigh < shared.toLow;
    if (start === SURELY.start ? surely : !surely && shared.fromLow < shared.toHigh) {
      found.push(entry.place > longest.place ? entry : longest);
    }
    if (end(entry.bounds) > end(longest.bounds)) longest = entry;
  }
  return found;
};

const order = (one: number, two: number): number => {
  if (one === two) return 0;
  return one < two ? -1 : 1;
};

const checkRates = ({ ecology }: Registry, problems: Problems): void => {
  const check = (rate: Rate | undefined, path: readonly (string | number)[], id: string): void => {
    if (rate === undefined) return;
    const most = rate.unit === 'days' ? DAYS[rate.per] : null;
    if (rate.times >= 0 && (most === null || rate.times <= most)) return;
    note(problems, 'yes', 'e16', 'number-invalid', [...path, 'times'], { id, least: 0, most });
  };
  for (const list of ['participations', 'activities', 'links'] as const) {
    ecology[list].forEach(({ id, frequency }, place) => {
      check(frequency, [list, place, 'frequency'], id);
    });
  }
  ecology.dyads.forEach(({ id, contactFrequency }, place) => {
    check(contactFrequency, ['dyads', place, 'contactFrequency'], id);
  });
  ecology.measures.forEach(({ id, agreedContactEvery, reviewEvery }, place) => {
    check(agreedContactEvery, ['measures', place, 'agreedContactEvery'], id);
    check(reviewEvery, ['measures', place, 'reviewEvery'], id);
  });
};
