import type { NetworkMeasures } from '../../model/ecology/network-measures/network-measures.js';
import type { OwnedMeasure } from '../../model/ecology/network-measures/numeric-measure.js';
import type { Meso, MesoPair } from '../meso/meso.js';
import { openSettings, pairsAmong } from './density.js';
import { share } from './numeric.js';

/** Persons who are in every route of a pair whose carriers are named; `null` where no route names any. */
export const neededIn = ({ routes }: MesoPair): ReadonlySet<number> | null => {
  let needed: Set<number> | null = null;
  for (const { persons } of routes) {
    if (persons === null) continue;
    if (needed === null) needed = new Set(persons);
    else for (const person of needed) if (!persons.includes(person)) needed.delete(person);
    // One other route is enough for a person not to be needed.
    if (needed.size === 0) return needed;
  }
  return needed;
};

/** Whether a pair has a route whose carriers nobody has named. */
export const hasUnnamed = ({ routes }: MesoPair): boolean => routes.some(({ persons }) => persons === null);

interface Tally {
  /** Pairs that are settled and linked. */
  settled: number;
  /** Pairs that are linked and may have more routes. */
  open: number;
  /** Pairs that may be linked. */
  unlinked: number;
  /** By person, settled pairs that hang on the person for sure. */
  readonly sure: Map<number, number>;
  /** By person, pairs that may hang on the person. */
  readonly perhaps: Map<number, number>;
  /** Pairs that may hang on anybody. */
  anybody: number;
}

/** For each person but the child, the share of linked pairs that hang on this person. */
export const concentrationOf = (
  meso: Meso,
): Pick<NetworkMeasures, 'linkConcentration' | 'maxLinkConcentration'> => {
  const { view } = meso;
  const tally = countPairs(meso);
  const extra = pairsAmong(meso.settings.length + view.maybeMicro.length) - meso.pairs.length;
  const unlinked = tally.unlinked + extra;
  const whole = tally.settled + tally.open + unlinked;
  const unknown = [
    ...openSettings(meso),
    ...meso.pairs.filter(({ isOpen }) => isOpen).map(({ pair }) => pair),
  ];
  const linkConcentration = view.ecology.persons.flatMap(({ id }, person): OwnedMeasure[] => {
    if (person === view.registry.focal) return [];
    const low = tally.sure.get(person) ?? 0;
    const high = low + (tally.perhaps.get(person) ?? 0) + tally.anybody + unlinked;
    return [{ of: id, ...share({ low, high }, whole, whole === 0 ? [] : [id], unknown) }];
  });
  return { linkConcentration, maxLinkConcentration: greatest(linkConcentration) };
};

const countPairs = ({ pairs }: Meso): Tally => {
  const tally: Tally = { settled: 0, open: 0, unlinked: 0, sure: new Map(), perhaps: new Map(), anybody: 0 };
  for (const pair of pairs) {
    if (pair.linked === 'unknown') tally.unlinked += 1;
    if (pair.linked !== 'yes') continue;
    if (pair.isOpen) tally.open += 1;
    else tally.settled += 1;
    const needed = neededIn(pair);
    if (needed === null) tally.anybody += 1;
    const isSure = !pair.isOpen && !hasUnnamed(pair);
    for (const person of needed ?? []) add(isSure ? tally.sure : tally.perhaps, person);
  }
  return tally;
};

const add = (counts: Map<number, number>, person: number): void => {
  counts.set(person, (counts.get(person) ?? 0) + 1);
};

const greatest = (all: readonly OwnedMeasure[]): NetworkMeasures['maxLinkConcentration'] => {
  const values = all.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0 || values.length < all.length) return null;
  const value = values.reduce((one, two) => Math.max(one, two), 0);
  return { value, persons: all.filter((one) => one.value === value).map(({ of }) => of) };
};
