import type { AgeMonths } from '../model/dates.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { Finding } from '../model/finding.js';
import type { Instrument } from '../model/instrument.js';
import type { IndexReading } from '../model/profile/index-reading.js';
import type { Profile, ProfileFinding } from '../model/profile/profile.js';
import type { ProfileBasis } from '../model/profile/profile-basis.js';
import type { Result, ScoreOptions } from '../model/result.js';
import { score } from '../scoring/score.js';
import { blindSpots } from './blind-spots.js';
import { readBuffering } from './buffering.js';
import { chronicityOf } from './chronicity-of.js';
import { readCrosswalk } from './crosswalk.js';
import { readDimension } from './dimension.js';
import { readFunctioning } from './functioning.js';
import { pictureFindings } from './picture-findings.js';
import { readModels } from './read-models.js';
import { readProtection } from './read-protection.js';
import type { Subject } from './subject.js';

/** What a profile is read with. */
export interface Readers {
  readonly catalogue: FactorCatalogue<string>;
  readonly checklist: Instrument;
  readonly others: readonly Instrument[];
}

/** Works out a profile from its basis; the same basis gives the same profile, for ever. */
export const buildProfile = (
  subject: Subject,
  basis: ProfileBasis,
  { catalogue, checklist, others }: Readers,
): Profile => {
  const options = scoreOptions(subject.date, subject.ageMonths);
  const result = score(basis.answers[checklist.id] ?? {}, checklist, options);
  const indices = others.map((instrument) => indexReading(instrument, basis, options));
  const risk = readDimension('risk', result, catalogue, basis.observations);
  const protective = readDimension('protective', result, catalogue, basis.observations);
  const met = risk.factors.filter(({ state }) => state === 'met').map(({ factor }) => factor);
  const chronicity = chronicityOf(result, basis.observations);
  const protection = readProtection(
    result,
    catalogue,
    // The reading needs ids only; when and why a link was recorded stays in the assessment.
    basis.links.map((link) => ({ ...link, at: subject.date, reason: '' })),
  );
  const buffering = readBuffering(met, protection, catalogue, basis.links);
  const unbuffered = buffering.filter(({ buffered }) => !buffered).map(({ risk: id }) => id);
  const functioning = readFunctioning(catalogue, basis, protective, chronicity);
  const crosswalk = readCrosswalk(basis, checklist.id, risk);
  const blind = blindSpots(basis.answers[checklist.id] ?? {}, catalogue);
  const missing = protective.factors
    .filter(({ state }) => state === 'not-met' || state === 'undetermined')
    .map(({ factor }) => factor);
  const { lookedInto, links } = basis;
  return {
    ...subject,
    catalogue: { id: catalogue.id, edition: catalogue.edition },
    risk,
    protective,
    chronicity,
    protection,
    buffering,
    unbuffered,
    functioning,
    indices,
    crosswalk,
    contradictions: basis.contradictions,
    blindSpots: blind,
    models: readModels({ risks: met, unbuffered, protection, missing, functioning }, catalogue),
    findings: [
      ...at(checklist.id, basis.drawn[checklist.id], result.findings),
      ...indices.flatMap((index) =>
        at(index.instrument, basis.drawn[index.instrument], index.result.findings),
      ),
      ...at(
        null,
        basis.record,
        pictureFindings({ risk, protective, blindSpots: blind, lookedInto, crosswalk, links }),
      ),
    ],
    caveats: result.caveats,
    checklist: result,
    basis,
  };
};

/** Findings with the instrument they were noticed in. */
const at = (
  instrument: string | null,
  ...lists: readonly (readonly Finding[] | undefined)[]
): readonly ProfileFinding[] =>
  lists.flatMap((findings = []) => findings.map((finding) => ({ ...finding, instrument })));

const scoreOptions = (date: string, ageMonths: AgeMonths | null): ScoreOptions =>
  ageMonths === null ? { date } : { date, ageMonths };

const indexReading = (
  instrument: Instrument,
  { answers }: ProfileBasis,
  options: ScoreOptions,
): IndexReading => {
  const own = answers[instrument.id] ?? {};
  const result: Result = score(own, instrument, options);
  const answered = Object.values(own).some((answer) => answer !== 'unknown');
  return { instrument: instrument.id, edition: instrument.edition, answered, result };
};
