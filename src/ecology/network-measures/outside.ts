import { isIn } from '../../logic/date-bounds.js';
import { listUnder } from '../../logic/list-under.js';
import type { Influence } from '../../model/ecology/influence.js';
import type { CarrierDependence, PathToPower } from '../../model/ecology/network-measures/numeric-measure.js';
import type { Setting } from '../../model/ecology/setting.js';
import type { Truth } from '../../model/truth.js';
import { influenceBounds } from '../invariants/outside.js';
import type { Meso } from '../meso/meso.js';
import { systemIn } from '../view/level.js';
import type { View } from '../view/view.js';
import { between, meaningless, share } from './numeric.js';

/** Influences that hold or may hold on the day. */
export const influencesIn = (
  view: View,
): readonly { readonly influence: Influence; readonly holds: Truth }[] =>
  view.ecology.influences.flatMap((influence) => {
    const holds = isIn(view.day, influenceBounds(view.registry, influence));
    return holds === 'no' ? [] : [{ influence, holds }];
  });

/** How much of what comes from outside the main carrier carries. */
export const carrierDependenceOf = (view: View): CarrierDependence => {
  const all = influencesIn(view);
  const sure = all.filter(({ holds }) => holds === 'yes').map(({ influence }) => influence);
  const unknown = all.filter(({ holds }) => holds !== 'yes').map(({ influence }) => influence.id);
  const counts = new Map<string, number>();
  for (const { carriers } of sure) {
    for (const person of new Set(carriers)) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const carriers = [...counts]
    .map(([person, influences]) => ({ person, influences }))
    .sort((one, two) => two.influences - one.influences);
  const main = carriers[0]?.influences ?? 0;
  return {
    ...share(
      { low: main, high: main },
      sure.length,
      sure.map(({ id }) => id),
      unknown,
    ),
    carriers,
  };
};

interface Way {
  readonly to: number;
  readonly persons: readonly string[];
}

/** The shortest way from a setting of the child to one where resources are allocated, by the persons on it. */
export const pathToPowerOf = (meso: Meso): PathToPower => {
  const { view } = meso;
  const powers = view.ecology.settings.flatMap(({ controlsResources }, place) =>
    controlsResources === 'yes' && view.settingHolds[place] === 'yes' ? [place] : [],
  );
  const nothing = { settings: [], persons: [] };
  const names = powers.map((place) => (view.ecology.settings[place] as Setting).id);
  if (powers.length === 0) {
    const open = view.ecology.settings.filter((one) => (one.controlsResources ?? 'unknown') === 'unknown');
    const unknown = open.map(({ id }) => id);
    return { ...meaningless([], unknown), reason: 'no-power-setting-recorded', ...nothing };
  }
  const found = shortest(meso, new Set(powers));
  if (found === null) return { ...meaningless(names), reason: 'no-path-recorded', ...nothing };
  const settings = found.settings.map((place) => (view.ecology.settings[place] as Setting).id);
  const length = found.persons.length;
  return {
    ...between(length, length, [...settings, ...found.persons]),
    reason: null,
    settings,
    persons: found.persons,
  };
};

interface Found {
  readonly settings: readonly number[];
  readonly persons: readonly string[];
}

/** Dijkstra's search from all settings of the child at once; every step costs the persons it needs. */
const shortest = (meso: Meso, powers: ReadonlySet<number>): Found | null => {
  const ways = waysOf(meso);
  const best = new Map<number, Found>(
    meso.view.micro.map((place) => [place, { settings: [place], persons: [] }]),
  );
  const done = new Set<number>();
  for (let next = nearest(best, done); next !== null; next = nearest(best, done)) {
    const here = best.get(next) as Found;
    if (powers.has(next)) return here;
    done.add(next);
    for (const { to, persons } of ways.get(next) ?? []) {
      const there = best.get(to);
      if (there !== undefined && there.persons.length <= here.persons.length + persons.length) continue;
      best.set(to, { settings: [...here.settings, to], persons: [...here.persons, ...persons] });
    }
  }
  return null;
};

/** The setting that was reached with the fewest persons and has not been looked at; `null` where none is left. */
const nearest = (best: ReadonlyMap<number, Found>, done: ReadonlySet<number>): number | null => {
  let next: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [place, { persons }] of best) {
    if (!done.has(place) && persons.length < fewest) [next, fewest] = [place, persons.length];
  }
  return next;
};

/** Routes between the child's settings, links that lead outwards, influences: each with the persons it needs. */
const waysOf = (meso: Meso): ReadonlyMap<number, readonly Way[]> => {
  const { view } = meso;
  const { registry, ecology } = view;
  const ways = new Map<number, Way[]>();
  const add = (a: number, b: number, persons: readonly string[]): void => {
    listUnder(ways, a).push({ to: b, persons });
    listUnder(ways, b).push({ to: a, persons });
  };
  const place = (id: string): number => registry.setting.get(id) as number;
  // All of the child's settings are starting points, so ways between them are never the shortest.
  ecology.links.forEach(({ between: [a, b], via = [], correspondents = [] }, index) => {
    const persons = [...via, ...correspondents];
    if (persons.length > 0 && systemIn(view, index) === 'exo') add(place(a), place(b), persons);
  });
  for (const { influence, holds } of influencesIn(view)) {
    if (holds === 'yes')
      add(place(influence.fromSettingId), place(influence.toSettingId), influence.carriers);
  }
  return ways;
};
