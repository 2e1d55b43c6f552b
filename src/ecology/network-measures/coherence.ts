import type { NetworkMeasures } from '../../model/ecology/network-measures/network-measures.js';
import type { CutPerson } from '../../model/ecology/network-measures/route.js';
import type { Person } from '../../model/ecology/person.js';
import { bridgesOf, Groups } from '../meso/graph.js';
import type { Meso, MesoPair } from '../meso/meso.js';
import { hasUnnamed, neededIn } from './concentration.js';
import { openSettings } from './density.js';
import { between } from './numeric.js';

/** How far the child's settings hang together: groups, settings alone, persons and pairs on which it hangs. */
export const coherenceOf = (
  meso: Meso,
  records: readonly string[],
): Pick<
  NetworkMeasures,
  'isolatedSettings' | 'possiblyIsolatedSettings' | 'components' | 'cutPersons' | 'bridgePairs'
> => ({
  ...isolatedOf(meso),
  components: componentsOf(meso, records),
  cutPersons: cutPersonsOf(meso),
  bridgePairs: bridgesIn(meso),
});

const joined = (meso: Meso, pairs: Iterable<MesoPair>): Groups => {
  const groups = new Groups(meso.settings.length);
  for (const { one, two } of pairs) groups.join(one, two);
  return groups;
};

const componentsOf = (meso: Meso, records: readonly string[]): NetworkMeasures['components'] => {
  const { settings, pairs, view } = meso;
  const recorded = joined(
    meso,
    pairs.filter(({ linked }) => linked === 'yes'),
  );
  const most = joined(
    meso,
    pairs.filter(({ linked }) => linked !== 'no'),
  );
  const extra = view.maybeMicro.length;
  const low = extra > 0 ? Math.min(1, settings.length) : most.count;
  const unknown = [
    ...openSettings(meso),
    ...pairs.filter(({ linked }) => linked === 'unknown').map(({ pair }) => pair),
  ];
  return { ...between(low, recorded.count + extra, records, unknown), groups: recorded.lists(settings) };
};

const isolatedOf = (meso: Meso): Pick<NetworkMeasures, 'isolatedSettings' | 'possiblyIsolatedSettings'> => {
  const { settings, pairs, view } = meso;
  const isAlone = settings.map(() => true);
  const isOpen = settings.map(() => view.maybeMicro.length > 0);
  for (const { one, two, linked } of pairs) {
    for (const place of [one, two]) {
      if (linked === 'yes') isAlone[place] = false;
      if (linked === 'unknown') isOpen[place] = true;
    }
  }
  // With one setting there is nothing it could be linked to.
  const alone = settings.filter((_, place) => isAlone[place] && settings.length + view.maybeMicro.length > 1);
  const open = new Set(settings.filter((_, place) => isOpen[place]));
  return {
    isolatedSettings: alone.filter((id) => !open.has(id)),
    possiblyIsolatedSettings: alone.filter((id) => open.has(id)),
  };
};

/**
 * Persons whose removal leaves more groups. A person takes away every route she is among the carriers of; a pair is lost when all
 * its routes are.
 */
const cutPersonsOf = (meso: Meso): readonly CutPerson[] => {
  const linked = meso.pairs.filter((pair) => pair.linked === 'yes');
  const lost = new Map<number, Set<MesoPair>>();
  for (const pair of linked) {
    if (hasUnnamed(pair)) continue;
    for (const person of neededIn(pair) ?? []) {
      const pairs = lost.get(person);
      if (pairs === undefined) lost.set(person, new Set([pair]));
      else pairs.add(pair);
    }
  }
  const exposed = new Set([...lost.values()].flatMap((pairs) => [...pairs]));
  const recorded = without(meso, linked, exposed);
  const possible = meso.pairs.filter((pair) => pair.linked === 'unknown');
  // Somebody else may join a pair that nobody has looked into.
  const closed = new Set([...exposed].filter(({ isOpen }) => !isOpen));
  const complete = without(meso, [...linked, ...possible], closed);
  const isCertain = meso.view.maybeMicro.length === 0;
  return [...lost]
    .sort(([one], [two]) => one - two)
    .flatMap(([person, pairs]): CutPerson[] => {
      const left = recorded(pairs);
      if (left === null) return [];
      return [
        {
          person: (meso.view.ecology.persons[person] as Person).id,
          certainty: isCertain && complete(pairs) !== null ? 'definite' : 'possible',
          componentsAfterRemoval: left.count,
          separates: left.lists(meso.settings),
        },
      ];
    });
};

/**
 * Prepares to join all pairs but some. Pairs that hang on nobody are joined once; the returned function joins the rest but those
 * that are lost, and gives the groups where more of them are left than before, else `null`.
 */
const without = (
  meso: Meso,
  pairs: readonly MesoPair[],
  exposed: ReadonlySet<MesoPair>,
): ((lost: ReadonlySet<MesoPair>) => Groups | null) => {
  const kept = joined(
    meso,
    pairs.filter((pair) => !exposed.has(pair)),
  );
  const before = joined(meso, pairs).count;
  return (lost) => {
    const groups = new Groups(kept);
    for (const pair of exposed) {
      if (groups.count === before) return null;
      if (!lost.has(pair)) groups.join(pair.one, pair.two);
    }
    return groups.count === before ? null : groups;
  };
};

const bridgesIn = (meso: Meso): NetworkMeasures['bridgePairs'] => {
  const { pairs, settings, view } = meso;
  const recorded = bridgesOf(
    settings.length,
    pairs.filter(({ linked }) => linked === 'yes'),
  );
  const complete = bridgesOf(
    settings.length,
    pairs.filter(({ linked }) => linked !== 'no'),
  );
  const isCertain = view.maybeMicro.length === 0;
  return pairs
    .filter((pair) => recorded.has(pair))
    .map((pair) => ({
      pair: pair.pair,
      certainty: isCertain && complete.has(pair) ? 'definite' : 'possible',
    }));
};
