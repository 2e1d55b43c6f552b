import { listUnder } from '../../logic/list-under.js';
import type { Dyad } from '../../model/ecology/dyad.js';
import type { ClosenessSpread } from '../../model/ecology/network-measures/closeness-spread.js';
import type { NetworkMeasures } from '../../model/ecology/network-measures/network-measures.js';
import type { OwnedMeasure } from '../../model/ecology/network-measures/numeric-measure.js';
import type { EcologyOptions } from '../../model/ecology/options.js';
import type { Person } from '../../model/ecology/person.js';
import type { Truth } from '../../model/truth.js';
import { markHolds } from '../meso/marks.js';
import type { View } from '../view/view.js';
import { between, share } from './numeric.js';
import { holdsNow } from './pairs.js';

/** A dyad that holds or may hold, seen from one of its members. */
export interface Tie {
  /** The record. */
  readonly dyad: Dyad;
  /** The other member. */
  readonly other: Person;
  /** `yes` or `unknown`. */
  readonly holds: Truth;
}

/** The ties of every person that has any, without the dead and without broken ones. */
export const tiesOf = (view: View): ReadonlyMap<string, readonly Tie[]> => {
  const { ecology, registry } = view;
  const found = new Map<string, Tie[]>();
  for (const dyad of ecology.dyads) {
    const holds = holdsNow(view, dyad);
    if (holds === 'no' || dyad.tie === 'broken') continue;
    const [a, b] = [dyad.a, dyad.b].map(
      (id) => ecology.persons[registry.person.get(id) as number] as Person,
    ) as [Person, Person];
    if (isDead(view, a) || isDead(view, b)) continue;
    listUnder(found, a.id).push({ dyad, other: b, holds });
    listUnder(found, b.id).push({ dyad, other: a, holds });
  }
  return found;
};

const isDead = ({ registry, day }: View, { id }: Person): boolean =>
  day >= (registry.lives[registry.person.get(id) as number]?.toHigh ?? Number.POSITIVE_INFINITY);

/** Ids of the persons with role caregiver in a setting of the child. */
export const caregiversIn = (
  view: View,
): { readonly sure: readonly string[]; readonly open: readonly string[] } => {
  const found = new Map<string, Truth>();
  for (const setting of [...view.micro, ...view.maybeMicro]) {
    for (const { record, holds, person } of view.partsIn[setting] ?? []) {
      if (record.role !== 'caregiver' || record.mode !== 'active' || person === view.registry.focal) continue;
      const truth = holds === 'yes' && view.isMicro[setting] === 'yes' ? 'yes' : 'unknown';
      if (found.get(record.personId) !== 'yes') found.set(record.personId, truth);
    }
  }
  const withTruth = (truth: Truth): string[] =>
    [...found].flatMap(([id, value]) => (value === truth ? [id] : []));
  return { sure: withTruth('yes'), open: withTruth('unknown') };
};

/** What is measured of personal networks: of the child, and of each caregiver. */
export const peopleOf = (
  view: View,
  options: EcologyOptions,
): Pick<
  NetworkMeasures,
  'informalNetwork' | 'formality' | 'multiplexity' | 'reciprocity' | 'closenessSpread'
> => {
  const ties = tiesOf(view);
  const focal = view.ecology.focalPersonId;
  const owners = [focal, ...caregiversIn(view).sure];
  // The child's own ties are what a caregiver's network is asked about, so the child never counts in it.
  const of = (owner: string): readonly Tie[] =>
    (ties.get(owner) ?? []).filter(({ other }) => other.id !== focal);
  return {
    informalNetwork: owners.map((owner) => informalOf(view, options, owner, of(owner))),
    formality: owners.map((owner) => formalityOf(owner, of(owner))),
    multiplexity: view.ecology.dyads.filter((dyad) => holdsNow(view, dyad) !== 'no').map(multiplexityOf),
    reciprocity: owners.map((owner) => reciprocityOf(owner, ties.get(owner) ?? [])),
    closenessSpread: owners.map((owner) => spreadOf(owner, of(owner))),
  };
};

const informalOf = (
  view: View,
  options: EcologyOptions,
  owner: string,
  ties: readonly Tie[],
): OwnedMeasure => {
  const person = view.ecology.persons[view.registry.person.get(owner) as number] as Person;
  const sure = persons(ties, ({ holds, other }) => holds === 'yes' && other.sphere === 'informal');
  const possible = persons(ties, ({ other }) => other.sphere !== 'formal');
  const isComplete = markHolds(person.assessed?.network, view.day, options) === 'yes';
  const unknown = [...possible].filter((id) => !sure.has(id));
  const measure = between(
    sure.size,
    isComplete ? possible.size : null,
    ids(ties),
    isComplete ? unknown : [...unknown, owner],
  );
  return { of: owner, ...measure };
};

const formalityOf = (owner: string, ties: readonly Tie[]): OwnedMeasure => {
  const sure = ties.filter(({ holds }) => holds === 'yes');
  const formal = persons(sure, ({ other }) => other.sphere === 'formal').size;
  const known = persons(sure, ({ other }) => other.sphere !== 'unknown').size;
  const unknown = [...persons(ties, ({ other, holds }) => other.sphere === 'unknown' || holds !== 'yes')];
  return { of: owner, ...share({ low: formal, high: formal }, known, ids(sure), unknown) };
};

const multiplexityOf = ({ id, support }: Dyad): OwnedMeasure => {
  if (support === undefined) return { of: id, ...between(0, 4, [id], [id]) };
  const kinds = new Set([...support.given, ...support.received]).size;
  return { of: id, ...between(kinds, kinds, [id]) };
};

/** Which way support runs in a dyad; `null` where nobody has said. */
const directionOf = ({ support, reciprocity }: Dyad): 'both' | 'one' | null => {
  if (support !== undefined && support.given.length + support.received.length > 0) {
    return support.given.length > 0 && support.received.length > 0 ? 'both' : 'one';
  }
  if (reciprocity === undefined || reciprocity === 'unknown') return null;
  return reciprocity === 'both' ? 'both' : 'one';
};

const reciprocityOf = (owner: string, ties: readonly Tie[]): OwnedMeasure => {
  const sure = ties.filter(({ holds }) => holds === 'yes');
  const known = sure.filter(({ dyad }) => directionOf(dyad) !== null);
  const both = known.filter(({ dyad }) => directionOf(dyad) === 'both').length;
  const unknown = ties.filter((tie) => !known.includes(tie)).map(({ dyad }) => dyad.id);
  return { of: owner, ...share({ low: both, high: both }, known.length, ids(known), unknown) };
};

const spreadOf = (owner: string, ties: readonly Tie[]): ClosenessSpread => {
  const band = (closeness: number | undefined): string[] => [
    ...persons(ties, ({ dyad }) => dyad.closeness === closeness),
  ];
  return { of: owner, bands: [band(1), band(2), band(3), band(4)], unplaced: band(undefined) };
};

const persons = (ties: readonly Tie[], test: (tie: Tie) => boolean): Set<string> =>
  new Set(ties.filter(test).map(({ other }) => other.id));

const ids = (ties: readonly Tie[]): string[] => ties.map(({ dyad }) => dyad.id);
