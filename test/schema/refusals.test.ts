import type { Assessment } from 'resiliens';
import { AssessmentSchema, parseAssessment } from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import { errorOf } from './outcome.js';

const empty: Assessment = {
  schemaVersion: 1,
  id: 'case-1',
  date: '2024-05-10',
  child: {},
  instruments: [{ id: 'checklist', edition: '1' }],
  observations: [],
  corrections: [],
  resolutions: [],
  alternativeExplanations: [],
  childViews: [],
  bufferingLinks: [],
  decisions: [],
  consents: [],
  history: [],
};

const observation = {
  id: 'o1',
  instrument: 'checklist',
  item: 'bullying',
  informant: 'teacher',
  date: '2024-05-02',
  kind: 'seen',
  answer: 'present',
};

const observed = (more: object): unknown => ({ ...empty, observations: [{ ...observation, ...more }] });

const view = { id: 'v1', mode: '2.1', on: 'situation', at: '2024-05-02', informedAboutUse: 'no' };

const refusal = (value: unknown): unknown[] => {
  const { code, path, facts } = errorOf(() => parseAssessment(value));
  return [code, path.join('.'), facts];
};

describe('the form', () => {
  test.each<[string, unknown, string, string, object]>([
    [
      'a misspelt key',
      observed({ answr: 'x' }),
      'key-unknown',
      'observations.0.answr',
      { found: 'answr', suggestion: 'answer' },
    ],
    [
      'a key that is like none',
      observed({ 'Kari Nordmann': 1 }),
      'key-unknown',
      'observations.0.7',
      { position: 7, suggestion: null },
    ],
    ['a key that is missing', observed({ kind: undefined }), 'required-missing', 'observations.0.kind', {}],
    ['another type', { ...empty, observations: {} }, 'value-invalid', 'observations', { expected: 'list' }],
    ['no object', { ...empty, child: 'x' }, 'value-invalid', 'child', { expected: 'object' }],
    [
      'a word that is none',
      observed({ kind: 'guessed' }),
      'value-invalid',
      'observations.0.kind',
      { expected: ['seen', 'told', 'document'] },
    ],
    [
      'an answer that is none',
      observed({ answer: 'not at all' }),
      'answer-invalid',
      'observations.0.answer',
      {},
    ],
    ['an answer of another type', observed({ answer: [] }), 'answer-invalid', 'observations.0.answer', {}],
    ['no id', { ...empty, id: 'case 1' }, 'value-invalid', 'id', { expected: 'id' }],
    [
      'a personal number for an id',
      { ...empty, id: '010190-12345' },
      'value-invalid',
      'id',
      { expected: 'id' },
    ],
    [
      'no date',
      observed({ date: 'in May' }),
      'value-invalid',
      'observations.0.date',
      { expected: 'YYYY-MM-DD, YYYY-MM or YYYY' },
    ],
    [
      'a date that no calendar has',
      observed({ date: '2023-02-29' }),
      'date-impossible',
      'observations.0.date',
      { expected: 'YYYY-MM-DD, YYYY-MM or YYYY' },
    ],
    [
      'a month that no calendar has',
      { ...empty, date: '2023-13-01' },
      'date-impossible',
      'date',
      { expected: 'YYYY-MM-DD' },
    ],
    [
      'a day of birth',
      { ...empty, child: { birthMonth: '2016-03-04' } },
      'value-invalid',
      'child.birthMonth',
      { expected: 'YYYY-MM' },
    ],
    [
      'a number that is too large',
      { ...empty, child: { ageMonths: 1_500 } },
      'number-invalid',
      'child.ageMonths',
      { least: 0, most: 1_499 },
    ],
    [
      'a number that is too small',
      { ...empty, child: { ageMonths: -1 } },
      'number-invalid',
      'child.ageMonths',
      { least: 0, most: 1_499 },
    ],
    [
      'a number that is not whole',
      { ...empty, child: { ageMonths: 0.5 } },
      'number-invalid',
      'child.ageMonths',
      { least: 0, most: 1_499 },
    ],
    [
      'no number',
      { ...empty, child: { ageMonths: '7' } },
      'value-invalid',
      'child.ageMonths',
      { expected: 'number' },
    ],
    [
      'a reason that says nothing',
      { ...empty, corrections: [{ record: 'o1', by: 'teacher', at: '2024-05-10', reason: ' \n' }] },
      'value-invalid',
      'corrections.0.reason',
      { expected: 'some-text' },
    ],
    [
      'a detail whose key is no id',
      observed({ details: { 'in Bergen': 'yes' } }),
      'key-unknown',
      'observations.0.details.0',
      { position: 0, suggestion: null },
    ],
    [
      'a detail that is free text',
      observed({ details: { where: 'in Bergen' } }),
      'value-invalid',
      'observations.0.details.where',
      { expected: 'id' },
    ],
    [
      'a detail of another type',
      observed({ details: { where: true } }),
      'value-invalid',
      'observations.0.details.where',
      { expected: 'id' },
    ],
    [
      'no version',
      { ...empty, schemaVersion: undefined },
      'schema-version-missing',
      'schemaVersion',
      { supported: 1 },
    ],
    [
      'a newer version',
      { ...empty, schemaVersion: 2 },
      'schema-version-newer',
      'schemaVersion',
      { found: 2, supported: 1 },
    ],
    [
      'a version that is none',
      { ...empty, schemaVersion: '1' },
      'value-invalid',
      'schemaVersion',
      { expected: 'version' },
    ],
    [
      'version nought',
      { ...empty, schemaVersion: 0 },
      'value-invalid',
      'schemaVersion',
      { expected: 'version' },
    ],
  ])('%s', (_, value, code, path, facts) => {
    expect(refusal(value)).toEqual([code, path, facts]);
  });

  test.each([
    ['a list', []],
    ['a text', 'x'],
    ['nothing', null],
    ['a number', 7],
  ])('a document that is %s', (_, value) => {
    expect(refusal(value)).toEqual(['value-invalid', '', { expected: 'object' }]);
  });

  test('both sides of each limit', () => {
    for (const ageMonths of [0, 1_499])
      expect(parseAssessment({ ...empty, child: { ageMonths } }).child).toEqual({ ageMonths });
    expect(parseAssessment({ ...empty, id: 'x'.repeat(128) }).id).toHaveLength(128);
    expect(refusal({ ...empty, id: 'x'.repeat(129) })[0]).toBe('value-invalid');
    const edition = (text: string) => ({ ...empty, instruments: [{ id: 'checklist', edition: text }] });
    expect(() => parseAssessment(edition('x'.repeat(64)))).not.toThrow();
    expect(refusal(edition('x'.repeat(65)))).toEqual([
      'value-invalid',
      'instruments.0.edition',
      { expected: 'edition' },
    ]);
  });
});

describe('the meaning', () => {
  const twice = { ...empty, observations: [observation, observation] };

  test.each<[string, unknown, string, string]>([
    ['an id twice', twice, 'id-duplicate', 'observations.1.id'],
    [
      'an instrument that is not used',
      observed({ instrument: 'phq-9' }),
      'id-unknown',
      'observations.0.instrument',
    ],
    ['an observation after the day', observed({ date: '2024-05-11' }), 'date-order', 'observations.0.date'],
    [
      'an end before the beginning',
      observed({ validity: { from: '2024-02', to: '2024-01' } }),
      'date-order',
      'observations.0.validity.to',
    ],
    [
      'two statements of the age',
      { ...empty, child: { birthMonth: '2016-03', ageMonths: 98 } },
      'value-invalid',
      'child.ageMonths',
    ],
    [
      'a view of a child that was not heard',
      { ...empty, childViews: [{ ...view, view: 'x' }] },
      'value-invalid',
      'childViews.0.view',
    ],
    [
      'a history that does not fit',
      {
        ...empty,
        history: [
          {
            at: '2024-05-10',
            by: 'teacher',
            reason: 'x',
            action: 'undo',
            version: 1,
            patches: [],
            inverse: [],
            of: 0,
          },
        ],
      },
      'edit-invalid',
      'history',
    ],
  ])('%s', (_, value, code, path) => {
    expect(refusal(value).slice(0, 2)).toEqual([code, path]);
  });
});

describe('all that is wrong at once', { timeout: 30_000 }, () => {
  const issuesOf = (value: unknown) => AssessmentSchema.safeParse(value).error?.issues ?? [];

  test('is in the order of the document, a misspelt key before what it leaves missing', () => {
    const { kind, ...rest } = observation;
    const value = { ...empty, date: '2024', observations: [{ ...rest, knd: kind, answer: '' }], extra: 1 };
    expect(issuesOf(value).map(({ message }) => message)).toEqual([
      'key-unknown at 14 (position: 14; suggestion: null)',
      'value-invalid at date (expected: YYYY-MM-DD)',
      'key-unknown at observations.0.knd (found: knd; suggestion: kind)',
      'required-missing at observations.0.kind',
      'answer-invalid at observations.0.answer',
    ]);
  });

  test('carries code and facts', () => {
    expect(issuesOf({ ...empty, child: { ageMonths: -1 } })).toEqual([
      {
        code: 'custom',
        path: ['child', 'ageMonths'],
        message: 'number-invalid at child.ageMonths (least: 0; most: 1499)',
        params: { code: 'number-invalid', facts: { least: 0, most: 1_499 } },
      },
    ]);
    expect(issuesOf({ ...empty, observations: [observation, observation] })).toEqual([
      expect.objectContaining({
        path: ['observations', 1, 'id'],
        params: { code: 'id-duplicate', facts: { id: 'o1' } },
      }),
    ]);
  });

  test('is a hundred things at most', () => {
    const observations = Array.from({ length: 60 }, () => ({ ...observation, kind: 'x', informant: 'x' }));
    expect(issuesOf({ ...empty, observations })).toHaveLength(100);
  });

  test('of a very large document is the first thing', () => {
    const observations = Array.from({ length: 5_000 }, () => ({}));
    expect(issuesOf({ ...empty, observations }).map(({ path }) => path.join('.'))).toEqual([
      'observations.0.id',
    ]);
    expect(issuesOf({ ...empty, observations: observations.slice(0, 4_000) })).toHaveLength(100);
  });
});

describe('no error repeats what was written', () => {
  const secret = 'Kari Nordmann';

  test.each<[string, unknown]>([
    ['as a note', observed({ note: [secret] })],
    ['as a word', observed({ informant: secret })],
    ['as a key', observed({ [secret]: secret })],
    ['as an id', observed({ id: secret })],
    ['as an answer', observed({ answer: secret })],
    ['as a detail', observed({ details: { [secret]: secret } })],
    ['in a list of records', observed({ details: { moves: [{ [secret]: secret }] } })],
    ['as a date', { ...empty, date: secret }],
    [
      'as a patch',
      { ...empty, history: [{ patches: [{ op: secret, path: [secret], value: { [secret]: 1 } }] }] },
    ],
    ['as the document', secret],
  ])('%s', (_, value) => {
    const { message, path, facts } = errorOf(() => parseAssessment(value));
    expect(JSON.stringify([message, path, facts])).not.toContain('Kari');
    expect(JSON.stringify(AssessmentSchema.safeParse(value).error?.issues)).not.toContain('Kari');
    expect(AssessmentSchema.safeParse(value).error?.message).not.toContain('Kari');
  });
});
