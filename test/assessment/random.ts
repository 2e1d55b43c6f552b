import fc from 'fast-check';
import { changeChild, changeDate, useInstrument } from '../../src/assessment/edits/frame.js';
import {
  addAlternativeExplanation,
  addDecision,
  linkBuffering,
  resolve,
} from '../../src/assessment/edits/judgements.js';
import {
  addObservation,
  correctObservation,
  endObservation,
} from '../../src/assessment/edits/observations.js';
import { addChildView, addConsent, withdrawConsent } from '../../src/assessment/edits/participation.js';
import { redo, undo } from '../../src/assessment/edits/time.js';
import { withdrawRecord } from '../../src/assessment/edits/withdraw.js';
import { ResiliensError } from '../../src/errors/resiliens-error.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { Observation } from '../../src/model/observation.js';
import { caseWith, change, saw } from './cases.js';

const items = [
  'bullying',
  'good-friends',
  'parental-worklessness',
  'bereavement',
  'parental-mental-disorder',
];
const partial = fc.constantFrom('2019', '2021-06', '2023-11-30', '2024', '2024-05', '2024-05-09');
const answer = fc.constantFrom('present', 'absent', 'unknown', 'not-applicable');
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 });

const withoutGaps = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;

const validity = fc
  .record({ from: optional(partial), to: optional(fc.constantFrom('2022', '2024-05-10', '2024', '2025')) })
  .map(withoutGaps)
  .filter(({ from, to }) => from === undefined || to === undefined || to > from);

/** Observations of a few items, some with details, dates and qualities. */
const observation = (id: string): fc.Arbitrary<Observation> =>
  fc
    .record({
      item: fc.constantFrom(...items),
      answer,
      informant: fc.constantFrom('child', 'mother', 'teacher', 'register', 'unknown'),
      date: partial,
      kind: fc.constantFrom('seen', 'told', 'document'),
      degree: optional(fc.constantFrom('mild', 'severe', 'unknown')),
      severity: optional(fc.constantFrom('mild', 'severe', 'unknown')),
      chronicity: optional(fc.constantFrom('chronic', 'temporary', 'unknown')),
      validity: optional(validity),
      note: optional(fc.string({ unit: 'grapheme', maxLength: 5 })),
    })
    .map(({ item, answer: stated, degree, ...more }) => {
      const details = item === 'parental-mental-disorder' && degree !== undefined ? { degree } : undefined;
      return withoutGaps({ ...saw(id, item, stated), ...more, details }) as Observation;
    });

/** Up to eight observations with ids of their own. */
export const observations: fc.Arbitrary<readonly Observation[]> = fc
  .integer({ min: 0, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => observation(`o${index}`))));

/** One edit; where it does not fit, the assessment stays as it is. */
export type Edit = (assessment: Assessment) => Assessment;

const known = fc.nat({ max: 9 }).map((place) => `o${place}`);
const record = fc.nat({ max: 30 }).map((place) => `r${place}`);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .nat({ max: 9 })
    .chain((id) => observation(`o${id}`))
    .map(
      (one): Edit =>
        (a) =>
          addObservation(a, one, change),
    ),
  known.map(
    (id): Edit =>
      (a) =>
        correctObservation(a, { observation: id }, change),
  ),
  fc.tuple(known, observation('o99')).map(
    ([id, replacement]): Edit =>
      (a) =>
        correctObservation(a, { observation: id, replacement }, change),
  ),
  known.map(
    (id): Edit =>
      (a) =>
        endObservation(a, { observation: id, to: '2024-05-10' }, change),
  ),
  fc.tuple(record, fc.constantFrom(...items), answer).map(
    ([id, item, decided]): Edit =>
      (a) =>
        resolve(a, { id, instrument: 'checklist', item, answer: decided }, change),
  ),
  record.map(
    (id): Edit =>
      (a) =>
        addAlternativeExplanation(a, { id, items: [], explanation: 'Perhaps.' }, change),
  ),
  record.map(
    (id): Edit =>
      (a) =>
        addChildView(
          a,
          { id, mode: '1.3', on: 'situation', at: '2024-05-02', informedAboutUse: 'no' },
          change,
        ),
  ),
  record.map(
    (id): Edit =>
      (a) =>
        linkBuffering(a, { id, protective: 'good-friends', risk: 'bullying' }, change),
  ),
  record.map(
    (id): Edit =>
      (a) =>
        addDecision(
          a,
          { id, by: 'board', at: '2024-05-10', decided: 'x', reasons: 'y', legalBasis: [], childViews: [] },
          change,
        ),
  ),
  record.map(
    (id): Edit =>
      (a) =>
        addConsent(
          a,
          { id, who: 'father', what: 'x', informedHow: 'y', givenOn: '2024-05-02', freelyGiven: 'yes' },
          change,
        ),
  ),
  record.map(
    (id): Edit =>
      (a) =>
        withdrawConsent(a, { consent: id, on: '2024-05-09' }, change),
  ),
  fc.oneof(known, record).map(
    (id): Edit =>
      (a) =>
        withdrawRecord(a, id, change),
  ),
  fc.constantFrom('gad-7', 'phq-9').map(
    (id): Edit =>
      (a) =>
        useInstrument(a, { id, edition: '1' }, change),
  ),
  fc.constantFrom('2024-05-10', '2024-06-01').map(
    (date): Edit =>
      (a) =>
        changeDate(a, { date, ageMonths: 99 }, change),
  ),
  fc.constantFrom({ ageMonths: 98 }, { birthMonth: '2016-03' }, {}).map(
    (child): Edit =>
      (a) =>
        changeChild(a, child, change),
  ),
  fc.constant<Edit>((a) => undo(a, change)),
  fc.constant<Edit>((a) => redo(a, change)),
);

/** Makes an edit, or leaves the assessment as it is where the edit does not fit. */
export const attempt = (assessment: Assessment, one: Edit): Assessment => {
  try {
    return one(assessment);
  } catch (error) {
    if (error instanceof ResiliensError) return assessment;
    throw error;
  }
};

/** Edits in a row, undo and redo among them. */
export const editRow: fc.Arbitrary<readonly Edit[]> = fc.array(edit, { maxLength: 25 });

/** An assessment with some observations, before any edit. */
export const startingCase: fc.Arbitrary<Assessment> = observations.map((given) =>
  caseWith({ observations: given }),
);

/** Rows of edits take their time: a quarter of the usual number of runs. */
export const fewer = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) };
