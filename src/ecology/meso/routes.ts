import { listUnder } from '../../logic/list-under.js';
import { or } from '../../logic/or.js';
import type { Link } from '../../model/ecology/link.js';
import type { Route, RouteSphere } from '../../model/ecology/network-measures/route.js';
import type { Person } from '../../model/ecology/person.js';
import type { Truth } from '../../model/truth.js';
import type { View } from '../view/view.js';
import { isSupportive } from './support.js';

/** A route with the places of its carriers; `null` where nobody has named them. */
export interface PlacedRoute {
  /** The route as it is shown. */
  readonly route: Route;
  /** Places of the carriers. */
  readonly persons: readonly number[] | null;
  /** `yes` or `unknown`. */
  readonly holds: Truth;
}

/** Routes by pair: the key of a pair is the place of its first setting among the child's, times their number, plus the second. */
export type RoutesByPair = readonly (readonly PlacedRoute[] | undefined)[];

/** Finds every route between settings of the child: persons who take part in both, chains, communications. */
export const routesOf = (view: View, pairKey: (a: number, b: number) => number | null): RoutesByPair => {
  const drafts = linkDrafts(view, pairKey);
  const found = sharedRoutes(view, pairKey, drafts);
  for (const [key, byCarriers] of drafts.routes) {
    const list = routesAt(found, key);
    for (const draft of byCarriers.values()) list.push(placed(view, draft));
  }
  return found;
};

interface Draft {
  readonly persons: readonly number[] | null;
  readonly links: Link[];
  readonly holds: Truth[];
}

interface Drafts {
  readonly routes: Map<number, Map<string, Draft>>;
  /** Records about a person who takes part in both settings; they add what is known about the link, not the link. */
  readonly about: Map<number, Map<number, Link[]>>;
}

const linkDrafts = (view: View, pairKey: (a: number, b: number) => number | null): Drafts => {
  const { registry, ecology } = view;
  const drafts: Drafts = { routes: new Map(), about: new Map() };
  ecology.links.forEach((link, place) => {
    const holds = view.linkHolds[place] as Truth;
    if (holds === 'no' || link.type === 'knowledge') return;
    const [a, b] = link.between.map((id) => registry.setting.get(id) as number) as [number, number];
    const key = pairKey(a, b);
    if (key === null) return;
    const ids = link.type === 'communication' ? (link.correspondents ?? []) : (link.via ?? []);
    const persons = [...new Set(ids.map((id) => registry.person.get(id) as number))].sort(
      (one, two) => one - two,
    );
    if (link.type === 'supplementary') {
      const about = child(drafts.about, key);
      for (const person of persons) listUnder(about, person).push(link);
      return;
    }
    const routes = child(drafts.routes, key);
    // Each communication between people whom nobody has named may be another one.
    const name = persons.length === 0 ? `unnamed ${place}` : persons.join(' ');
    const draft = routes.get(name) ?? {
      persons: persons.length === 0 ? null : persons,
      links: [],
      holds: [],
    };
    draft.links.push(link);
    draft.holds.push(holds);
    routes.set(name, draft);
  });
  return drafts;
};

const child = <K, V>(map: Map<number, Map<K, V>>, key: number): Map<K, V> => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Map<K, V>();
  map.set(key, made);
  return made;
};

/**
 * The routes of persons who take active part in both settings of a pair. Where records say more about such a route it joins the
 * drafts; a person's routes without any record are alike, so they are made once.
 */
const sharedRoutes = (
  view: View,
  pairKey: (a: number, b: number) => number | null,
  drafts: Drafts,
): (PlacedRoute[] | undefined)[] => {
  const found: (PlacedRoute[] | undefined)[] = new Array(view.micro.length ** 2);
  for (const [person, settings] of activeSettings(view)) {
    const alone = new Map<Truth, PlacedRoute>();
    eachPair(settings, (one, two) => {
      const key = pairKey(one.setting, two.setting) as number;
      const holds: Truth = one.holds === 'yes' && two.holds === 'yes' ? 'yes' : 'unknown';
      if (joinsDraft(drafts, key, person, holds)) return;
      const shared = alone.get(holds) ?? placed(view, { persons: [person], links: [], holds: [holds] });
      alone.set(holds, shared);
      routesAt(found, key).push(shared);
    });
  }
  return found;
};

const joinsDraft = ({ routes, about }: Drafts, key: number, person: number, holds: Truth): boolean => {
  if (about.size === 0 && routes.size === 0) return false;
  const records = about.get(key)?.get(person);
  const same = routes.get(key)?.get(String(person));
  if (records === undefined && same === undefined) return false;
  const draft = same ?? { persons: [person], links: [], holds: [] };
  draft.links.push(...(records ?? []));
  draft.holds.push(holds);
  if (same === undefined) child(routes, key).set(String(person), draft);
  return true;
};

/** Calls a function with every two entries of a list, without making a list of them: there may be very many. */
const eachPair = <T>(list: readonly T[], call: (one: T, two: T) => void): void => {
  for (let first = 0; first < list.length; first += 1) {
    for (let second = first + 1; second < list.length; second += 1) call(list[first] as T, list[second] as T);
  }
};

/** The routes of a pair; an array by key, since a map of very many pairs costs more than all the rest. */
const routesAt = (found: (PlacedRoute[] | undefined)[], key: number): PlacedRoute[] => {
  const known = found[key];
  if (known !== undefined) return known;
  const made: PlacedRoute[] = [];
  found[key] = made;
  return made;
};

interface ActiveIn {
  readonly setting: number;
  readonly holds: Truth;
}

/** The child's settings in which each other person takes active part, in the order of the document. */
const activeSettings = (view: View): ReadonlyMap<number, readonly ActiveIn[]> => {
  const found = new Map<number, ActiveIn[]>();
  for (const setting of view.micro) {
    const here = new Map<number, Truth[]>();
    for (const { person, record, holds } of view.partsIn[setting] ?? []) {
      if (person === view.registry.focal || record.mode !== 'active') continue;
      listUnder(here, person).push(holds);
    }
    for (const [person, truths] of here) {
      listUnder(found, person).push({ setting, holds: or(truths) });
    }
  }
  return found;
};

const placed = (view: View, { persons, links, holds }: Draft): PlacedRoute => ({
  route: {
    carriers: persons === null ? null : persons.map((person) => (view.ecology.persons[person] as Person).id),
    links: links.map(({ id }) => id),
    sphere: sphereOf(view, persons),
    supportive: isSupportive(links),
  },
  persons,
  holds: or(holds),
});

const sphereOf = ({ ecology }: View, persons: readonly number[] | null): RouteSphere => {
  const spheres = new Set((persons ?? []).map((person) => (ecology.persons[person] as Person).sphere));
  if (spheres.size === 0 || spheres.has('unknown')) return 'unknown';
  return spheres.size > 1 ? 'mixed' : ([...spheres][0] as RouteSphere);
};
