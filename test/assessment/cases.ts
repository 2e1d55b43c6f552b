import { kvelloStyleCatalogue } from '../../src/catalog/factors/kvello-style-0.1.0/index.js';
import type { Answer } from '../../src/model/answers.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { Change } from '../../src/model/history.js';
import type { Instrument } from '../../src/model/instrument.js';
import type { Observation } from '../../src/model/observation.js';
import { defineInstrument } from '../../src/scoring/define-instrument.js';

const own = [{ source: 'resiliens', confidence: 'own' }] as const;

/** Every factor of the catalogue as a binary item, with its condition. */
export const checklist: Instrument = defineInstrument({
  id: 'checklist',
  edition: '1',
  sources: own,
  items: kvelloStyleCatalogue.factors.map(({ id, condition, applicability, details, dynamics }) => ({
    id,
    kind: 'binary' as const,
    condition,
    applicability,
    details,
    dynamics,
  })),
  scores: [{ id: 'total', value: { sum: kvelloStyleCatalogue.factors.map(({ id }) => id) } }],
});

/** One item of each kind, without conditions. */
export const mixed: Instrument = defineInstrument({
  id: 'mixed',
  edition: '2',
  sources: own,
  items: [
    { id: 'yes-or-no', kind: 'binary' },
    { id: 'how-much', kind: 'ordinal', values: [0, 1, 2], outOfRange: 'error' },
    { id: 'how-much-or-nothing', kind: 'ordinal', values: [0, 1, 2], outOfRange: 'no-answer' },
    { id: 'how-many', kind: 'numeric', min: 0, max: 10, step: 0.5, outOfRange: 'error' },
    { id: 'any-number', kind: 'numeric', min: 1, max: 9, step: null, outOfRange: 'error' },
    { id: 'how-bad', kind: 'graded', levels: [{ id: 'none' }, { id: 'some' }, { id: 'much' }], cut: 'some' },
  ],
  scores: [{ id: 'total', value: { sum: ['yes-or-no', 'how-much'] } }],
});

/** An observation of the checklist; the id says what it is about. */
export const saw = (
  id: string,
  item: string,
  answer: Answer,
  more: Partial<Observation> = {},
): Observation => ({
  id,
  instrument: 'checklist',
  item,
  informant: 'teacher',
  date: '2024-05-02',
  kind: 'seen',
  answer,
  ...more,
});

/** An assessment on 2024-05-10 of a child of eight. */
export const caseWith = (more: Partial<Assessment> = {}): Assessment => ({
  schemaVersion: 1,
  id: 'case-1',
  date: '2024-05-10',
  child: { ageMonths: 98 },
  instruments: [
    { id: 'checklist', edition: '1' },
    { id: 'mixed', edition: '2' },
  ],
  observations: [],
  corrections: [],
  resolutions: [],
  alternativeExplanations: [],
  childViews: [],
  bufferingLinks: [],
  decisions: [],
  consents: [],
  history: [],
  ...more,
});

/** An assessment with these observations. */
export const caseOf = (...observations: readonly Observation[]): Assessment => caseWith({ observations });

/** A change on a day. */
export const changeOn = (at: string): Change => ({ at, by: 'child-welfare-worker', reason: 'As agreed' });

/** The change most edits of a test are made with. */
export const change: Change = changeOn('2024-05-10');
