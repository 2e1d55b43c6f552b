import type { Profile } from '../model/profile/profile.js';
import type { ProfileDifference } from '../model/profile/what-if.js';

type About = ProfileDifference['about'];

/** Everything by which two profiles of one child on one day differ, in the order of the profile. */
export const profileDifferences = (before: Profile, after: Profile): readonly ProfileDifference[] =>
  (Object.entries(ASPECTS) as [About, (profile: Profile) => readonly Entry[]][]).flatMap(([about, read]) =>
    between(about, new Map(read(before)), new Map(read(after))),
  );

type Entry = readonly [id: string, value: string];

/** What is compared, each as values by id. */
const ASPECTS: Readonly<Record<About, (profile: Profile) => readonly Entry[]>> = {
  state: ({ risk, protective }) =>
    [...risk.factors, ...protective.factors].map(({ factor, state }) => [factor, state]),
  count: ({ risk, protective }) => [
    ['risk', `${risk.low}..${risk.high}`],
    ['protective', `${protective.low}..${protective.high}`],
  ],
  band: ({ indices }) =>
    indices.flatMap(({ instrument, result }) =>
      Object.entries(result.scores)
        .filter(([, { possibleBands }]) => possibleBands.length > 0)
        .map(([id, { possibleBands }]): Entry => [`${instrument}:${id}`, possibleBands.join(' | ')]),
    ),
  protection: ({ protection }) => protection.map(({ factor, kind }) => [factor, kind]),
  buffering: ({ buffering }) =>
    buffering.map(({ risk, buffered }) => [risk, buffered ? 'buffered' : 'unbuffered']),
  crosswalk: ({ crosswalk }) => crosswalk.map(({ row, standing }) => [row, standing]),
  finding: ({ findings, indices }) =>
    findings.map(({ rule, ids = [], instrument }): Entry => {
      // Two indices may have an item of the same name.
      const isIndex = indices.some((index) => index.instrument === instrument);
      return [`${isIndex ? `${instrument}:` : ''}${[rule, ...ids].join(' ')}`, 'noticed'];
    }),
};

const between = (
  about: About,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ProfileDifference[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => ({ about, id, before: before.get(id) ?? null, after: after.get(id) ?? null }));
