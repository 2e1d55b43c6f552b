import { drawAnswers } from '../assessment/answers/draw-answers.js';
import { listConflicts } from '../assessment/answers/list-conflicts.js';
import { type ReadAssessment, readChecked, trusted } from '../assessment/answers/read-for.js';
import { sumUp } from '../assessment/answers/sum-up.js';
import { recordsInForce } from '../assessment/records-in-force.js';
import type { Answers } from '../model/answers.js';
import type { Assessment } from '../model/assessment.js';
import type { AnswerOptions, ItemObservations } from '../model/assessment-answers.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { Finding } from '../model/finding.js';
import type { Instrument } from '../model/instrument.js';
import type { Contradiction } from '../model/profile/contradiction.js';
import type { DetailSaid, ProfileBasis } from '../model/profile/profile-basis.js';
import type { ProfileOptions } from '../model/profile/profile-options.js';
import { lookedInto } from './looked-into.js';
import { recordFindings } from './record-findings.js';
import type { Subject } from './subject.js';

/** Draws from an assessment everything that a profile is worked out from. */
export const drawBasis = (
  given: Assessment,
  catalogue: FactorCatalogue<string>,
  checklist: Instrument,
  others: readonly Instrument[],
  options: ProfileOptions,
): { readonly subject: Subject; readonly basis: ProfileBasis } => {
  const assessment = trusted(given, options.limits);
  const own = readOptions(options);
  const read = readChecked(assessment, checklist, own);
  const drawn = drawAnswers(read);
  const observations = sumUp(read);
  const answers: Record<string, Answers> = { [checklist.id]: drawn.answers };
  const noticed: Record<string, readonly Finding[]> = { [checklist.id]: drawn.findings };
  const everything = [...observations];
  const contradictions = [...contradictionsIn(read)];
  for (const instrument of others) {
    const otherRead = readChecked(assessment, instrument, { date: drawn.date });
    const other = drawAnswers(otherRead);
    everything.push(...sumUp(otherRead));
    contradictions.push(...contradictionsIn(otherRead));
    answers[instrument.id] = other.answers;
    noticed[instrument.id] = other.findings;
  }
  return {
    subject: {
      assessment: assessment.id,
      date: drawn.date,
      ageMonths: drawn.ageMonths,
      birthMonth: assessment.child.birthMonth ?? null,
    },
    basis: {
      answers,
      observations,
      details: detailsOf(assessment, checklist, observations),
      recorded: assessment.observations.map(({ id }) => id).sort(),
      links: recordsInForce(assessment, 'bufferingLinks').map(({ id, protective, risk, by }) => ({
        id,
        protective,
        risk,
        by,
      })),
      lookedInto: options.ecology === undefined ? [] : lookedInto(options.ecology, catalogue, drawn.date),
      contradictions,
      drawn: noticed,
      record: recordFindings(assessment, everything, [checklist, ...others]),
    },
  };
};

const readOptions = ({ date, conditionReadings, ageReadings, limits }: ProfileOptions): AnswerOptions => ({
  date,
  conditionReadings,
  ageReadings,
  limits,
});

/** What contradicts what, by ids and roles: the notes of a case stay in the case. */
const contradictionsIn = (read: ReadAssessment): readonly Contradiction[] =>
  listConflicts(read).map(({ item, sides, resolution }) => ({
    instrument: read.view.instrument.id,
    item,
    sides: sides.map(({ answer, observations }) => ({
      answer,
      observations: observations.map(({ id }) => id),
      informants: observations.map(({ informant }) => informant),
    })),
    decidedBy: resolution?.by ?? null,
  }));

/** What the observations that hold recorded of details with a single word. */
const detailsOf = (
  assessment: Assessment,
  checklist: Instrument,
  observations: readonly ItemObservations[],
): ProfileBasis['details'] => {
  const holding = new Set(observations.flatMap(({ current, unclear }) => [...current, ...unclear]));
  const details: Record<string, Record<string, DetailSaid[]>> = {};
  for (const { id, instrument, item, details: recorded } of assessment.observations) {
    if (instrument !== checklist.id || recorded === undefined || !holding.has(id)) continue;
    const own = details[item] ?? {};
    for (const [detail, value] of Object.entries(recorded)) {
      if (typeof value === 'string') own[detail] = [...(own[detail] ?? []), { observation: id, value }];
    }
    details[item] = own;
  }
  for (const own of Object.values(details)) {
    for (const said of Object.values(own))
      said.sort((one, two) => (one.observation < two.observation ? -1 : 1));
  }
  return details;
};
