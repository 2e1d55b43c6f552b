import { profileRules } from '../catalog/rules/profile-rules.js';
import { findingOf } from '../logic/finding-of.js';
import type { Finding } from '../model/finding.js';
import type { InformantGroup, Profession } from '../model/informant.js';
import type { BlindSpotReading } from '../model/profile/blind-spot.js';
import type { CrosswalkReading } from '../model/profile/crosswalk-reading.js';
import type { DimensionProfile, FactorReading } from '../model/profile/dimension-profile.js';
import type { ProfileLink } from '../model/profile/profile-basis.js';

/** What the findings about the picture look at. */
export interface Picture {
  readonly risk: DimensionProfile;
  readonly protective: DimensionProfile;
  readonly blindSpots: readonly BlindSpotReading[];
  readonly lookedInto: readonly string[];
  readonly crosswalk: readonly CrosswalkReading[];
  readonly links: readonly ProfileLink[];
}

/** What is noticed about the picture as it stands: one side only, one profession only, areas nobody looked into. */
export const pictureFindings = (picture: Picture): readonly Finding[] => [
  ...problemOnly(picture),
  ...oneProfession(picture),
  ...unknownSource(picture),
  ...blindAreas(picture),
  ...contradictions(picture),
  ...idleLinks(picture),
];

const problemOnly = ({ risk, protective }: Picture): Finding[] =>
  risk.low > 0 && protective.low === 0 ? [findingOf(profileRules, 'profile:problem-only')] : [];

const PROFESSIONS: Readonly<Record<Profession, 1>> = {
  education: 1,
  health: 1,
  'child-welfare': 1,
  'social-services': 1,
  justice: 1,
};

const metOf = ({ risk, protective }: Picture): readonly FactorReading[] =>
  [...risk.factors, ...protective.factors].filter(({ state }) => state === 'met');

const oneProfession = (picture: Picture): Finding[] => {
  const byGroup = new Map<InformantGroup, string[]>();
  for (const { factor, groups } of metOf(picture)) {
    const [only, ...others] = groups;
    if (only === undefined || others.length > 0 || !Object.hasOwn(PROFESSIONS, only)) continue;
    byGroup.set(only, [...(byGroup.get(only) ?? []), factor]);
  }
  return [...byGroup].map(([group, ids]) =>
    findingOf(profileRules, 'profile:one-profession', { ids, facts: { group } }),
  );
};

const unknownSource = (picture: Picture): Finding[] => {
  const ids = metOf(picture)
    .filter(({ groups }) => groups.length > 0 && groups.every((group) => group === 'other'))
    .map(({ factor }) => factor);
  return ids.length === 0 ? [] : [findingOf(profileRules, 'profile:source-unknown', { ids })];
};

const blindAreas = ({ blindSpots, lookedInto }: Picture): Finding[] =>
  blindSpots
    .filter(({ area, answered }) => answered.length === 0 && !lookedInto.includes(area))
    .map(({ area, notAskedAbout }) =>
      findingOf(profileRules, 'profile:blind-area', { ids: [area], facts: { themes: notAskedAbout } }),
    );

const contradictions = ({ crosswalk }: Picture): Finding[] =>
  crosswalk
    .filter(({ standing }) => standing === 'contradicts')
    .map(({ row, from, to, answer }) =>
      findingOf(profileRules, 'profile:contradicts-index', {
        ids: [from.item, to.item],
        facts: { row, from: from.instrument, to: to.instrument, answer: String(answer) },
      }),
    );

const idleLinks = (picture: Picture): Finding[] => {
  const met = new Set(metOf(picture).map(({ factor }) => factor));
  const ids = picture.links
    .filter(({ protective, risk }) => !met.has(protective) || !met.has(risk))
    .map(({ id }) => id);
  return ids.length === 0 ? [] : [findingOf(profileRules, 'profile:link-without-factor', { ids })];
};
