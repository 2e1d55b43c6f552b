import { needArgument } from '../errors/need-argument.js';
import { unknownId } from '../errors/unknown-id.js';
import type { Answer, Answers } from '../model/answers.js';
import type { Finding } from '../model/finding.js';
import type { Profile } from '../model/profile/profile.js';
import type { ProfileBasis } from '../model/profile/profile-basis.js';
import type { ProfileOptions } from '../model/profile/profile-options.js';
import type { WhatIf } from '../model/profile/what-if.js';
import { buildProfile } from './build.js';
import { checkReaders } from './check-readers.js';
import { profileDifferences } from './profile-differences.js';
import { readersFor } from './readers.js';

/**
 * Shows what the same profile would look like with some answers changed, and what the change does.
 *
 * A thought experiment about the record, for example which open question matters; it says nothing of what will happen. What
 * observations said of a changed item (whether it lasts, how serious it is) is left out, since it was said of another answer.
 *
 * @param profile - The profile; neither changed nor frozen.
 * @param changes - New answers by instrument and item; `not-assessed` takes an answer away.
 * @param options - The catalogue and instruments that the profile was made with, where they are not the usual ones.
 * @returns The other profile, which answers were changed, and every difference.
 * @throws `ResiliensError` `id-unknown` for an instrument that the profile does not read or an item that it does not
 * have, `answer-invalid`, `edition-mismatch` for another catalogue than that of the profile.
 * @example
 * ```ts
 * import { kvelloStyle, profile, whatIf } from 'resiliens';
 * import { createAssessment } from 'resiliens/assessment';
 *
 * const assessment = createAssessment({
 *   id: 'case-17',
 *   date: '2024-05-10',
 *   child: { birthMonth: '2016-03' },
 *   instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
 * });
 * const { changed, differences } = whatIf(profile(assessment), { 'kvello-style': { bullying: 'present' } });
 *
 * changed; // => [{ instrument: 'kvello-style', item: 'bullying', before: 'not-assessed', after: 'present' }]
 * differences[0]; // => { about: 'state', id: 'bullying', before: 'undetermined', after: 'met' }
 * differences[1]; // => { about: 'count', id: 'risk', before: '0..32', after: '1..32' }
 * ```
 * @since 0.1.0
 */
export const whatIf = (
  profile: Profile,
  changes: Readonly<Record<string, Answers>>,
  options: Pick<ProfileOptions, 'catalogue' | 'instruments'> = {},
): WhatIf => {
  needArgument(profile, 'profile', ['basis']);
  needArgument(profile.basis, 'basis', ['answers']);
  needArgument(changes, 'changes');
  const known = Object.keys(profile.basis.answers);
  const readers = readersFor((id) => known.includes(id), options.catalogue, options.instruments);
  checkReaders(profile, readers);
  const changed: { instrument: string; item: string; before: Answer; after: Answer }[] = [];
  const answers: Record<string, Answers> = { ...profile.basis.answers };
  for (const [instrument, items] of Object.entries(changes)) {
    if (!known.includes(instrument)) throw unknownId('id-unknown', ['changes'], instrument, known);
    const own: Record<string, Answer | undefined> = { ...answers[instrument] };
    for (const [item, after] of Object.entries(items)) {
      const before = own[item] ?? 'not-assessed';
      if (after === undefined || after === before) continue;
      changed.push({ instrument, item, before, after });
      if (after === 'not-assessed') delete own[item];
      else own[item] = after;
    }
    answers[instrument] = own as Answers;
  }
  const { assessment, date, ageMonths, birthMonth } = profile;
  const basis = withoutSaid({ ...profile.basis, answers }, changed);
  const other = buildProfile({ assessment, date, ageMonths, birthMonth }, basis, readers);
  return { profile: other, changed, differences: profileDifferences(profile, other) };
};

/** The basis without what was said of items whose answer was changed, each in its own instrument. */
const withoutSaid = (basis: ProfileBasis, changed: WhatIf['changed']): ProfileBasis => {
  const [checklist] = Object.keys(basis.answers);
  const isKept = (of: string | undefined, id: string): boolean =>
    !changed.some(({ instrument, item }) => instrument === of && item === id);
  return {
    ...basis,
    observations: basis.observations.filter(({ item }) => isKept(checklist, item)),
    details: Object.fromEntries(Object.entries(basis.details).filter(([item]) => isKept(checklist, item))),
    contradictions: basis.contradictions.filter(({ instrument, item }) => isKept(instrument, item)),
    drawn: Object.fromEntries(
      Object.entries(basis.drawn).map(([of, findings]): [string, readonly Finding[]] => [
        of,
        findings.filter(({ ids = [] }) => ids.every((id) => isKept(of, id))),
      ]),
    ),
  };
};
