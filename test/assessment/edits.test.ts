import { describe, expect, test } from 'vitest';
import { createAssessment } from '../../src/assessment/edits/create-assessment.js';
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
import { withdrawRecord } from '../../src/assessment/edits/withdraw.js';
import { recordsInForce } from '../../src/assessment/records-in-force.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { ChildView } from '../../src/model/child-view.js';
import type { Consent } from '../../src/model/consent.js';
import type { Decision } from '../../src/model/decision.js';
import { caseOf, caseWith, change, changeOn, saw } from './cases.js';
import { failsWith, failure } from './fail.js';

const { at, by, reason } = change;
const start = caseOf(
  saw('o1', 'bullying', 'present'),
  saw('o2', 'bullying', 'absent'),
  saw('o3', 'good-friends', 'present'),
);
const view: ChildView = {
  id: 'v1',
  mode: '1.1',
  on: 'situation',
  at: '2024-05-02',
  informedAboutUse: 'yes',
  view: 'Stay.',
};
const decision: Decision = {
  id: 'd1',
  by: 'board',
  at,
  decided: 'Help.',
  reasons: 'Needed.',
  legalBasis: [],
  childViews: ['v1'],
};
const consent: Consent = {
  id: 'c1',
  who: 'mother',
  what: 'Talk.',
  informedHow: 'Orally.',
  givenOn: '2024-05-02',
  freelyGiven: 'yes',
};

/** Every edit, with what it adds to the document. */
const edits: readonly [string, (assessment: Assessment) => Assessment, Partial<Assessment>][] = [
  [
    'add-observation',
    (a) => addObservation(a, saw('o4', 'good-friends', 'absent'), change),
    { observations: [...start.observations, saw('o4', 'good-friends', 'absent')] },
  ],
  [
    'correct-observation',
    (a) => correctObservation(a, { observation: 'o1' }, change),
    { corrections: [{ record: 'o1', by, at, reason }] },
  ],
  [
    'correct-observation',
    (a) =>
      correctObservation(a, { observation: 'o1', replacement: saw('o9', 'bullying', 'unknown') }, change),
    {
      observations: [...start.observations, saw('o9', 'bullying', 'unknown')],
      corrections: [{ record: 'o1', by, at, reason, replacement: 'o9' }],
    },
  ],
  [
    'end-observation',
    (a) => endObservation(a, { observation: 'o3', to: '2024-04' }, change),
    {
      observations: [
        ...start.observations.slice(0, 2),
        saw('o3', 'good-friends', 'present', { validity: { to: '2024-04' } }),
      ],
    },
  ],
  [
    'resolve',
    (a) => resolve(a, { id: 'r1', instrument: 'checklist', item: 'bullying', answer: 'present' }, change),
    {
      resolutions: [
        {
          id: 'r1',
          instrument: 'checklist',
          item: 'bullying',
          answer: 'present',
          observations: ['o1', 'o2'],
          by,
          at,
          reason,
        },
      ],
    },
  ],
  [
    'resolve',
    (a) =>
      resolve(
        a,
        { id: 'r1', instrument: 'checklist', item: 'bullying', answer: 'present', observations: ['o2'] },
        change,
      ),
    {
      resolutions: [
        {
          id: 'r1',
          instrument: 'checklist',
          item: 'bullying',
          answer: 'present',
          observations: ['o2'],
          by,
          at,
          reason,
        },
      ],
    },
  ],
  [
    'add-alternative-explanation',
    (a) =>
      addAlternativeExplanation(
        a,
        { id: 'a1', items: ['bullying'], explanation: 'Play.', check: 'Look.' },
        change,
      ),
    {
      alternativeExplanations: [
        { id: 'a1', items: ['bullying'], explanation: 'Play.', by, at, check: 'Look.' },
      ],
    },
  ],
  ['add-child-view', (a) => addChildView(a, view, change), { childViews: [view] }],
  [
    'link-buffering',
    (a) => linkBuffering(a, { id: 'b1', protective: 'good-friends', risk: 'bullying' }, change),
    { bufferingLinks: [{ id: 'b1', protective: 'good-friends', risk: 'bullying', by, at, reason }] },
  ],
  [
    'add-decision',
    (a) => addDecision(a, { ...decision, childViews: [] }, change),
    { decisions: [{ ...decision, childViews: [] }] },
  ],
  ['add-consent', (a) => addConsent(a, consent, change), { consents: [consent] }],
  [
    'withdraw-record',
    (a) => withdrawRecord(a, 'o2', change),
    { corrections: [{ record: 'o2', by, at, reason }] },
  ],
  [
    'use-instrument',
    (a) => useInstrument(a, { id: 'gad-7', edition: '1' }, change),
    { instruments: [...start.instruments, { id: 'gad-7', edition: '1' }] },
  ],
  [
    'change-date',
    (a) => changeDate(a, { date: '2024-06-01', ageMonths: 99 }, change),
    { date: '2024-06-01', child: { ageMonths: 99 } },
  ],
  [
    'change-child',
    (a) => changeChild(a, { birthMonth: '2016-03' }, change),
    { child: { birthMonth: '2016-03' } },
  ],
];

describe.each(edits)('%s', (action, apply, expected) => {
  test('changes what it should, and nothing else', () => {
    const { history, ...content } = apply(start);
    const { history: _, ...before } = start;
    expect(content).toEqual({ ...before, ...expected });
    expect(history).toHaveLength(1);
  });

  test('writes down who, when, why and how', () => {
    const [entry] = apply(start).history;
    expect(entry).toMatchObject({ at, by, reason, action, version: 1 });
    expect(entry?.patches.length).toBeGreaterThan(0);
    expect(entry?.inverse.length).toBeGreaterThan(0);
    expect(Object.keys(entry ?? {})).not.toContain('of');
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  });

  test('is frozen throughout, and leaves what was handed in alone', () => {
    const given = structuredClone(start);
    const edited = apply(given);
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(edited)).toBe(true);
    expect(given).toEqual(start);
    expect(
      [given, given.observations, given.observations[0], given.child].some((part) => Object.isFrozen(part)),
    ).toBe(false);
  });

  test('is in normal form', async () => {
    const { checkAssessment } = await import('../../src/assessment/check.js');
    const edited = apply(start);
    expect(JSON.stringify(checkAssessment(JSON.parse(JSON.stringify(edited))))).toBe(JSON.stringify(edited));
  });
});

describe('creating', () => {
  test('lists that are left out are empty', () => {
    const { schemaVersion, ...rest } = createAssessment({
      id: 'x',
      date: at,
      child: {},
      instruments: [],
      observations: undefined as never,
    });
    expect(schemaVersion).toBe(1);
    expect(rest).toEqual({ ...caseWith({ id: 'x', child: {}, instruments: [] }), schemaVersion: undefined });
  });

  test('what is known already comes in, as a frozen copy', () => {
    const observations = [saw('o1', 'bullying', 'present')];
    const made = createAssessment({
      id: 'x',
      date: at,
      child: {},
      instruments: start.instruments,
      observations,
    });
    expect(made.observations).toEqual(observations);
    expect(made.observations).not.toBe(observations);
    expect([Object.isFrozen(made.observations[0]), Object.isFrozen(observations)]).toEqual([true, false]);
  });

  test('it cannot bring a history or another version', () => {
    const fresh = { id: 'x', date: at, child: {}, instruments: [] };
    expect(failsWith(() => createAssessment({ ...fresh, history: [] } as never))).toBe('key-unknown 4');
    expect(failsWith(() => createAssessment({ ...fresh, schemaVersion: 1 } as never))).toBe('key-unknown 4');
  });

  test('it is checked, within the limits given', () => {
    expect(failsWith(() => createAssessment({ id: '', date: at, child: {}, instruments: [] }))).toBe(
      'value-invalid id',
    );
    const { schemaVersion: _, history: __, ...content } = start;
    expect(createAssessment(content, { maxRecords: 3 }).observations).toEqual(start.observations);
    expect(failsWith(() => createAssessment(content, { maxRecords: 2 }))).toBe('limit-exceeded observations');
    expect(failsWith(() => createAssessment(null as never))).toBe('value-invalid');
    const twice = [saw('o1', 'bullying', 'present'), saw('o1', 'bullying', 'present')];
    expect(failsWith(() => createAssessment({ ...content, observations: twice }))).toBe(
      'id-duplicate observations.1.id',
    );
  });
});

describe('a change', () => {
  const made = (more: object) => () =>
    addObservation(start, saw('o4', 'bullying', 'unknown'), { ...change, ...more });

  test.each([
    [{ reason: '' }, 'value-invalid change.reason'],
    [{ reason: undefined }, 'required-missing change.reason'],
    [{ by: 'Kari' }, 'value-invalid change.by'],
    [{ by: undefined }, 'required-missing change.by'],
    [{ at: '2024-05' }, 'value-invalid change.at'],
    [{ at: '2024-02-30' }, 'date-impossible change.at'],
    [{ who: 'x' }, 'key-unknown change.3'],
  ])('%j: %s', (more, error) => {
    expect(failsWith(made(more))).toBe(error);
  });

  test('does not come before the change before it', () => {
    const first = addObservation(start, saw('o4', 'bullying', 'unknown'), changeOn('2024-05-08'));
    expect(failure(() => withdrawRecord(first, 'o4', changeOn('2024-05-07')))).toEqual({
      code: 'date-order',
      path: 'change.at',
      facts: { at: '2024-05-07', notBefore: '2024-05-08' },
    });
    expect(withdrawRecord(first, 'o4', changeOn('2024-05-08')).history).toHaveLength(2);
  });

  test('is refused with the limits of the caller', () => {
    expect(
      failsWith(() =>
        addObservation(
          start,
          saw('o4', 'bullying', 'unknown'),
          { ...change, reason: '123456' },
          { maxText: 5 },
        ),
      ),
    ).toBe('limit-exceeded change.reason');
  });
});

describe('edits are refused by name', () => {
  test.each<[string, () => unknown]>([
    [
      'required-missing observation.item',
      () => addObservation(start, { ...saw('o4', 'x', 'present'), item: undefined as never }, change),
    ],
    ['value-invalid observation', () => addObservation(start, null as never, change)],
    ['id-duplicate observations.3.id', () => addObservation(start, saw('o1', 'bullying', 'present'), change)],
    [
      'date-order observations.3.date',
      () =>
        addObservation(start, saw('o4', 'bullying', 'present', { date: '2024-05-11' }), {
          ...change,
          at: '2024-05-11',
        }),
    ],
    [
      'date-order observation.date',
      () => addObservation(start, saw('o4', 'bullying', 'present'), { ...change, at: '2024-01-01' }),
    ],
    [
      'date-order correction.replacement.date',
      () =>
        correctObservation(
          start,
          { observation: 'o1', replacement: saw('o4', 'bullying', 'absent') },
          { ...change, at: '2024-01-01' },
        ),
    ],
    ['id-unknown correction.observation', () => correctObservation(start, { observation: 'o7' }, change)],
    ['key-unknown correction.0', () => correctObservation(start, { record: 'o1' } as never, change)],
    ['value-invalid correction', () => correctObservation(start, 'o1' as never, change)],
    [
      'id-duplicate corrections.1.record',
      () => withdrawRecord(withdrawRecord(start, 'o1', change), 'o1', change),
    ],
    ['id-unknown corrections.0.record', () => withdrawRecord(start, 'nowhere', change)],
    ['value-invalid record', () => withdrawRecord(start, 5 as never, change)],
    ['id-unknown ending.observation', () => endObservation(start, { observation: 'o7', to: '2024' }, change)],
    ['required-missing ending.to', () => endObservation(start, { observation: 'o1' } as never, change)],
    [
      'required-missing resolutions.0.observations',
      () =>
        resolve(start, { id: 'r1', instrument: 'checklist', item: 'bereavement', answer: 'present' }, change),
    ],
    [
      'key-unknown resolution.4',
      () =>
        resolve(
          start,
          { id: 'r1', instrument: 'checklist', item: 'bullying', answer: 'present', by: 'x' } as never,
          change,
        ),
    ],
    [
      'required-missing explanation.explanation',
      () => addAlternativeExplanation(start, { id: 'a1', items: [] } as never, change),
    ],
    [
      'required-missing link.risk',
      () => linkBuffering(start, { id: 'b1', protective: 'x' } as never, change),
    ],
    ['id-unknown decisions.0.childViews.0', () => addDecision(start, decision, change)],
    ['value-invalid childViews.0.view', () => addChildView(start, { ...view, mode: '2.1' }, change)],
    ['value-invalid consent.who', () => addConsent(start, { ...consent, who: 'x' as never }, change)],
    ['id-unknown withdrawal.consent', () => withdrawConsent(start, { consent: 'c1', on: at }, change)],
    ['id-duplicate instruments.2.id', () => useInstrument(start, { id: 'mixed', edition: '3' }, change)],
    ['required-missing date.ageMonths', () => changeDate(start, { date: '2024-06-01' }, change)],
    [
      'value-invalid date.ageMonths',
      () => changeDate(caseWith({ child: {} }), { date: at, ageMonths: 5 }, change),
    ],
    [
      'date-order observations.0.date',
      () => changeDate(start, { date: '2024-05-01', ageMonths: 97 }, change),
    ],
    [
      'value-invalid child.ageMonths',
      () => changeChild(start, { ageMonths: 5, birthMonth: '2016-03' }, change),
    ],
    [
      'schema-version-missing schemaVersion',
      () => addObservation({} as never, saw('o4', 'x', 'present'), change),
    ],
  ])('%s', (error, call) => {
    expect(failsWith(call)).toBe(error);
  });

  test('an observation that is over ends after it began', () => {
    const began = caseOf(saw('o1', 'bullying', 'present', { validity: { from: '2023' }, note: 'x' }));
    const { observations } = endObservation(began, { observation: 'o1', to: '2024' }, change);
    expect(observations).toEqual([
      saw('o1', 'bullying', 'present', { validity: { from: '2023', to: '2024' }, note: 'x' }),
    ]);
    expect(failsWith(() => endObservation(began, { observation: 'o1', to: '2022' }, change))).toBe(
      'date-order observations.0.validity.to',
    );
  });

  test('what was taken back is not weighed unless it is named', () => {
    const without = withdrawRecord(start, 'o1', change);
    const given = { id: 'r1', instrument: 'checklist', item: 'bullying', answer: 'absent' };
    expect(resolve(without, given, change).resolutions[0]?.observations).toEqual(['o2']);
    const elsewhere = addObservation(
      start,
      saw('m1', 'bullying', 'present', { instrument: 'mixed' }),
      change,
    );
    expect(resolve(elsewhere, given, change).resolutions[0]?.observations).toEqual(['o1', 'o2']);
  });
});

describe('consent', () => {
  const agreed = addConsent(
    addConsent(start, consent, change),
    { ...consent, id: 'c2', pressureNote: 'None.' },
    change,
  );

  test('is withdrawn once, on a day not before it was given', () => {
    const withdrawn = withdrawConsent(agreed, { consent: 'c2', on: '2024-05-02' }, change);
    expect(withdrawn.consents).toEqual([
      consent,
      { ...consent, id: 'c2', pressureNote: 'None.', withdrawnOn: '2024-05-02' },
    ]);
    expect(withdrawn.history.at(-1)?.action).toBe('withdraw-consent');
    expect(failure(() => withdrawConsent(withdrawn, { consent: 'c2', on: at }, change))).toEqual({
      code: 'edit-invalid',
      path: 'withdrawal.consent',
      facts: { why: 'withdrawn-before' },
    });
    expect(failsWith(() => withdrawConsent(agreed, { consent: 'c2', on: '2024-05-01' }, change))).toBe(
      'date-order consents.1.withdrawnOn',
    );
  });
});

describe('an edit that changes nothing', () => {
  test('writes no history', () => {
    const made = createAssessment({ id: 'x', date: at, child: { ageMonths: 5 }, instruments: [] });
    expect(changeChild(made, { ageMonths: 5 }, change)).toBe(made);
    expect(changeDate(made, { date: at, ageMonths: 5 }, change)).toBe(made);
    expect(changeDate(made, { date: at, ageMonths: 6 }, change).history[0]?.patches).toEqual([
      { op: 'replace', path: ['child'], value: { ageMonths: 6 } },
    ]);
  });

  test('a month of birth needs no age at the new date', () => {
    const born = caseWith({ child: { birthMonth: '2016-03' } });
    expect(changeDate(born, { date: '2024-06-01' }, change)).toMatchObject({
      date: '2024-06-01',
      child: { birthMonth: '2016-03' },
    });
  });
});

describe('records in force', () => {
  test('are those that were not taken back, in their order', () => {
    const linked = linkBuffering(start, { id: 'b1', protective: 'good-friends', risk: 'bullying' }, change);
    const both = linkBuffering(linked, { id: 'b2', protective: 'good-friends', risk: 'bereavement' }, change);
    const one = withdrawRecord(both, 'b1', change);
    expect(recordsInForce(both, 'bufferingLinks').map(({ id }) => id)).toEqual(['b1', 'b2']);
    expect(recordsInForce(one, 'bufferingLinks').map(({ id }) => id)).toEqual(['b2']);
    expect(recordsInForce(one, 'observations')).toEqual(start.observations);
    expect(one.bufferingLinks).toHaveLength(2);
  });
});
