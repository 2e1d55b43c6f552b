import { boundsOf, type DateBounds, overlap } from '../../logic/date-bounds.js';
import { listUnder } from '../../logic/list-under.js';
import type { Dyad } from '../../model/ecology/dyad.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { DatedRecord } from '../../model/ecology/record.js';
import type { Finding } from '../../model/finding.js';
import { SOURCED } from '../check.js';
import type { Registry } from '../document/registry.js';
import { takesPart } from '../invariants/taking-part.js';
import { found } from './finding.js';

/** Findings about records, whatever the day: W04, W05, W08, W14, W15. */
export const recordFindings = (registry: Registry): Finding[] => [
  ...strangers(registry),
  ...disagreements(registry.ecology),
  ...unsourced(registry.ecology),
  ...linkEnds(registry),
];

/** W04: two who share no setting at any time, and whose relation is not said to go on when they are apart. */
const strangers = (registry: Registry): Finding[] => {
  const known = new Map<string, boolean>();
  return registry.ecology.dyads.flatMap(({ id, a, b, forms }, place) => {
    if (forms.includes('primary')) return [];
    const key = `${a} ${b}`;
    const shares = known.get(key) ?? shareSetting(registry, a, b);
    known.set(key, shares);
    return shares ? [] : [found('w04', ['dyads', place], [id])];
  });
};

const shareSetting = (registry: Registry, a: string, b: string): boolean => {
  const [one, two] = [a, b].map((person) => registry.byPerson[registry.person.get(person) as number] ?? []);
  return (one ?? []).some((part) =>
    (two ?? []).some(
      (other) => other.setting === part.setting && overlap(part.bounds, other.bounds) !== 'no',
    ),
  );
};

/** W08: nobody says who reported it. */
const unsourced = (ecology: Ecology): Finding[] =>
  SOURCED.flatMap((list) =>
    ecology[list].flatMap(({ id, source }, place) =>
      source === undefined ? [found('w08', [list, place], [id], {}, 'INFO')] : [],
    ),
  );

/** W14: nobody who communicates takes part in one of the two settings. W15: an intermediary takes part in one of them. */
const linkEnds = (registry: Registry): Finding[] =>
  registry.ecology.links.flatMap(({ id, type, between, via = [], correspondents = [] }, place) => {
    const within = registry.linkBounds[place] as DateBounds;
    const isIn = (person: string, setting: string): boolean =>
      takesPart(
        registry,
        registry.person.get(person) as number,
        registry.setting.get(setting) as number,
        within,
      ) !== 'no';
    if (type === 'communication' && correspondents.length > 0) {
      const open = between.filter((setting) => !correspondents.some((person) => isIn(person, setting)));
      return open.length === 0
        ? []
        : [found('w14', ['links', place, 'correspondents'], [id, ...open], { link: id, settings: open })];
    }
    if (type !== 'indirect') return [];
    const inside = via.filter((person) => between.filter((setting) => isIn(person, setting)).length === 1);
    return inside.length === 0
      ? []
      : [found('w15', ['links', place, 'via'], [id, ...inside], { link: id, persons: inside })];
  });

/** W05: two records of the same matter that say different things; both are kept. */
const disagreements = (ecology: Ecology): Finding[] => [
  ...compared(ecology.dyads, 'dyads', ({ a, b }) => [a, b].sort().join(' '), dyadFacts),
  ...compared(
    ecology.participations,
    'participations',
    ({ personId, settingId }) => `${personId} ${settingId}`,
    ({ mode }) => ({ mode }),
  ),
  ...compared(
    ecology.activities,
    'activities',
    ({ settingId, label }) => `${settingId} ${label}`,
    ({ valence }) => ({ valence }),
  ),
  ...ecology.settings.flatMap(({ id, features = [] }, place) => {
    const codes = features.filter(({ present }) => present === 'yes').map(({ code }) => code);
    const both = features.filter(({ code, present }) => present === 'no' && codes.includes(code));
    return both.length === 0
      ? []
      : [found('w05', ['settings', place, 'features'], [id], { facts: ['features'] })];
  }),
];

const dyadFacts = ({ tie, affect, reciprocity, power, closeness }: Dyad): Record<string, unknown> => ({
  tie,
  affect,
  reciprocity,
  power,
  closeness,
});

/** At most this many records of one matter are compared with each other. */
const MOST_COMPARED = 20;

const compared = <T extends DatedRecord>(
  records: readonly T[],
  list: string,
  keyOf: (record: T) => string,
  factsOf: (record: T) => Record<string, unknown>,
): Finding[] => {
  const groups = new Map<string, { readonly record: T; readonly place: number }[]>();
  records.forEach((record, place) => {
    listUnder(groups, keyOf(record)).push({ record, place });
  });
  return [...groups.values()].flatMap((group) =>
    group.slice(0, MOST_COMPARED).flatMap(({ record, place }, index) =>
      group.slice(index + 1, MOST_COMPARED).flatMap((other) => {
        const isSameTime = overlap(boundsOf(record.interval), boundsOf(other.record.interval)) !== 'no';
        if (!isSameTime || record.source?.informant === other.record.source?.informant) return [];
        const facts = differing(factsOf(record), factsOf(other.record));
        return facts.length === 0
          ? []
          : [found('w05', [list, place], [record.id, other.record.id], { facts })];
      }),
    ),
  );
};

const differing = (one: Record<string, unknown>, two: Record<string, unknown>): string[] =>
  Object.keys(one).filter((key) => isKnown(one[key]) && isKnown(two[key]) && one[key] !== two[key]);

const isKnown = (value: unknown): boolean => value !== undefined && value !== 'unknown';
