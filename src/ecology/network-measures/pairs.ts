import { boundsOf, isIn } from '../../logic/date-bounds.js';
import { dayNumbers } from '../../logic/day-number.js';
import type { Channel, Link } from '../../model/ecology/link.js';
import type { NetworkMeasures } from '../../model/ecology/network-measures/network-measures.js';
import type { NumericMeasure, OwnedMeasure } from '../../model/ecology/network-measures/numeric-measure.js';
import type { SettingPair } from '../../model/ecology/record.js';
import type { Meso, MesoPair } from '../meso/meso.js';
import { systemIn } from '../view/level.js';
import type { View } from '../view/view.js';
import { between, meaningless, share } from './numeric.js';

/** How many routes a pair has at least and, where it was looked into, at most. */
const redundancyOf = ({
  pair,
  routes,
  maybe,
  assessed,
}: MesoPair): NumericMeasure & { readonly pair: SettingPair } => {
  const basedOn: string[] = [];
  let unnamed = 0;
  for (const { route, persons } of routes) {
    if (persons === null) unnamed += 1;
    for (const id of route.links.length > 0 ? route.links : (route.carriers ?? [])) basedOn.push(id);
  }
  // Somebody whom nobody has named may be one of those who are named elsewhere.
  const least = unnamed === 0 ? routes.length : Math.max(1, routes.length - unnamed);
  const most = assessed === 'yes' ? routes.length + maybe.length : null;
  return { pair, ...between(least, most, basedOn, most === least ? [] : [pair]) };
};

/** What is counted and listed by pair. */
export const pairListsOf = (
  meso: Meso,
): Pick<
  NetworkMeasures,
  'linkedPairs' | 'knowledgeOnlyPairs' | 'routes' | 'redundancy' | 'soleLinks' | 'bestChannel'
> => {
  const linked = meso.pairs.filter((pair) => pair.linked === 'yes');
  const channels = channelsOf(meso);
  return {
    linkedPairs: linked.map(({ pair }) => pair),
    knowledgeOnlyPairs: knowledgeOnly(meso),
    routes: linked.map(({ pair, routes }) => ({ pair, routes: routes.map(({ route }) => route) })),
    redundancy: meso.pairs.map(redundancyOf),
    soleLinks: linked.filter(isSole).map(({ pair, routes }) => {
      const [only] = routes;
      return { pair, carriers: only?.route.carriers ?? null, sphere: only?.route.sphere ?? 'unknown' };
    }),
    bestChannel: linked.map((one) => ({ pair: one.pair, channel: channels.get(one) ?? null })),
  };
};

/** Whether a pair was looked into and has one route. */
export const isSole = ({ routes, isOpen }: MesoPair): boolean => !isOpen && routes.length === 1;

/** Channels from the most personal one; digital contact can be anything between a talk and a notice. */
const RANKS: readonly Channel[] = ['face-to-face', 'phone', 'note', 'digital', 'letter', 'notice', 'other'];

/** The most personal channel of each pair. */
export const channelsOf = (meso: Meso): ReadonlyMap<MesoPair, Channel> => {
  const best = new Map<MesoPair, Channel>();
  for (const { link, pair } of mesoLinks(meso)) {
    if (link.channel === undefined || link.type === 'knowledge') continue;
    const before = best.get(pair);
    if (before === undefined || RANKS.indexOf(link.channel) < RANKS.indexOf(before))
      best.set(pair, link.channel);
  }
  return best;
};

/** The links between settings of the child that surely hold, each with its pair. */
export const mesoLinks = ({
  view,
  pairOf,
}: Meso): readonly { readonly link: Link; readonly pair: MesoPair }[] =>
  view.ecology.links.flatMap((link, place) => {
    if (view.linkHolds[place] !== 'yes') return [];
    const [a, b] = link.between.map((id) => view.registry.setting.get(id) as number) as [number, number];
    const pair = pairOf(a, b);
    return pair === null ? [] : [{ link, pair }];
  });

const knowledgeOnly = (meso: Meso): readonly SettingPair[] => {
  const known = new Set(
    mesoLinks(meso).flatMap(({ link, pair }) => (link.type === 'knowledge' ? [pair] : [])),
  );
  return [...known].filter(({ routes }) => routes.length === 0).map(({ pair }) => pair);
};

/** Share of communications that go both ways, of those whose direction is known. */
export const twoWayShareOf = (meso: Meso): NumericMeasure => {
  const talks = mesoLinks(meso).filter(({ link }) => link.type === 'communication');
  const known = talks.filter(({ link }) => (link.direction ?? 'unknown') !== 'unknown');
  const unknown = talks.filter((talk) => !known.includes(talk)).map(({ link }) => link.id);
  const ids = known.map(({ link }) => link.id);
  const both = known.filter(({ link }) => link.direction === 'both').length;
  return share({ low: both, high: both }, known.length, ids, unknown);
};

/** Days since the last contact of each link that holds or may hold and belongs to a system. */
export const freshnessOf = (view: View): readonly OwnedMeasure[] =>
  view.ecology.links.flatMap((link, place) =>
    systemIn(view, place) === null ? [] : [{ of: link.id, ...daysSince(view, link) }],
  );

/** Days since the last contact of a link; a contact later than the day was not known on it. */
const daysSince = ({ day }: View, { id, lastContact }: Link): NumericMeasure => {
  if (lastContact === undefined) return meaningless([id], [id]);
  const [first, after] = dayNumbers(lastContact);
  if (first > day) return meaningless([id]);
  return between(Math.max(0, day - (after - 1)), day - first, [id]);
};

/** Whether a record holds on the day by its own interval. */
export const holdsNow = (
  view: View,
  record: { readonly interval?: Link['interval'] },
): ReturnType<typeof isIn> => isIn(view.day, boundsOf(record.interval));
