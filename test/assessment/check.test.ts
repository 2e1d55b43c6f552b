import { describe, expect, test } from 'vitest';
import { checkAssessment } from '../../src/assessment/check.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { HistoryEntry } from '../../src/model/history.js';
import { caseOf, caseWith, saw } from './cases.js';
import { failsWith, failure } from './fail.js';

const check = (more: object) => () => checkAssessment({ ...caseWith(), ...more });
const fails = (more: object): string => failsWith(check(more));
const by = { by: 'teacher', at: '2024-05-09', reason: 'Seen' } as const;

const resolution = {
  id: 'r1',
  instrument: 'checklist',
  item: 'bullying',
  answer: 'present',
  observations: ['o1'],
  ...by,
} as const;
const view = { id: 'v1', mode: '1.1', on: 'situation', at: '2024-05-02', informedAboutUse: 'yes' } as const;
const decision = {
  id: 'd1',
  by: 'board',
  at: '2024-05-10',
  decided: 'x',
  reasons: 'y',
  legalBasis: [],
  childViews: [],
} as const;
const consent = {
  id: 'c1',
  who: 'mother',
  what: 'x',
  informedHow: 'y',
  givenOn: '2024-05-02',
  freelyGiven: 'yes',
} as const;
const link = { id: 'b1', protective: 'good-friends', risk: 'bullying', ...by } as const;
const explanation = { id: 'a1', items: [], explanation: 'x', by: 'teacher', at: '2024-05-02' } as const;
const observation = saw('o1', 'bullying', 'present');
const entry: HistoryEntry = {
  ...by,
  action: 'change-date',
  version: 1,
  patches: [{ op: 'replace', path: ['date'], value: '2024-05-10' }],
  inverse: [{ op: 'replace', path: ['date'], value: '2024-05-09' }],
};

describe('a sound assessment', () => {
  test('comes back as an equal copy', () => {
    const assessment = caseOf(observation);
    const checked = checkAssessment(assessment);
    expect(checked).toEqual(assessment);
    expect(checked).not.toBe(assessment);
    expect(checked.observations[0]).not.toBe(observation);
  });

  test('comes back in the order of the format, without keys that have no value', () => {
    const shuffled = Object.fromEntries(Object.entries(caseWith()).reverse());
    const untidy = { note: undefined, ...Object.fromEntries(Object.entries(observation).reverse()) };
    const checked = checkAssessment({ ...shuffled, observations: [untidy] });
    expect(JSON.stringify(checked)).toBe(JSON.stringify(caseOf(observation)));
  });
});

describe('what every assessment needs', () => {
  test.each(Object.keys(caseWith()).filter((key) => key !== 'schemaVersion'))('%s', (key) => {
    expect(fails({ [key]: undefined })).toBe(`required-missing ${key}`);
  });

  test('a version that this library knows', () => {
    expect(failure(check({ schemaVersion: undefined }))).toEqual({
      code: 'schema-version-missing',
      path: 'schemaVersion',
      facts: { supported: 1 },
    });
    expect(failure(check({ schemaVersion: 2 }))).toEqual({
      code: 'schema-version-newer',
      path: 'schemaVersion',
      facts: { found: 2, supported: 1 },
    });
    for (const version of [0, -1, 1.5, '1', null]) {
      expect(fails({ schemaVersion: version })).toBe('value-invalid schemaVersion');
    }
  });

  test('a newer one is told apart from a broken one, whatever else it holds', () => {
    expect(failsWith(() => checkAssessment({ schemaVersion: 2, unheardOf: [] }))).toBe(
      'schema-version-newer schemaVersion',
    );
  });
});

describe('what a record needs', () => {
  test.each([
    ['observations', observation, ['id', 'instrument', 'item', 'informant', 'date', 'kind', 'answer']],
    ['resolutions', resolution, ['id', 'instrument', 'item', 'answer', 'observations', 'by', 'at', 'reason']],
    ['alternativeExplanations', explanation, ['id', 'items', 'explanation', 'by', 'at']],
    ['childViews', view, ['id', 'mode', 'on', 'at', 'informedAboutUse']],
    ['bufferingLinks', link, ['id', 'protective', 'risk', 'by', 'at', 'reason']],
    ['decisions', decision, ['id', 'by', 'at', 'decided', 'reasons', 'legalBasis', 'childViews']],
    ['consents', consent, ['id', 'who', 'what', 'informedHow', 'givenOn', 'freelyGiven']],
    ['corrections', { record: 'o1', ...by }, ['record', 'by', 'at', 'reason']],
    ['history', entry, ['at', 'by', 'reason', 'action', 'version', 'patches', 'inverse']],
  ])('%s', (list, record, keys) => {
    for (const key of keys) {
      expect(fails({ [list]: [{ ...record, [key]: undefined }] })).toBe(`required-missing ${list}.0.${key}`);
      expect(fails({ [list]: [{ ...record, [key]: null }] })).toMatch(/^(value|answer)-invalid/);
    }
  });

  test('a misspelt key is refused with the right one, a foreign one by its place', () => {
    expect(failure(check({ observations: [{ ...observation, severty: 'mild' }] }))).toEqual({
      code: 'key-unknown',
      path: 'observations.0.severty',
      facts: { found: 'severty', suggestion: 'severity' },
    });
    expect(failure(check({ observations: [{ ...observation, 'Kari told me': 'x' }] }))).toEqual({
      code: 'key-unknown',
      path: 'observations.0.7',
      facts: { position: 7, suggestion: null },
    });
  });

  test('words must be known', () => {
    expect(failure(check({ observations: [{ ...observation, kind: 'heard' }] }))).toEqual({
      code: 'value-invalid',
      path: 'observations.0.kind',
      facts: { expected: ['seen', 'told', 'document'] },
    });
    for (const key of ['severity', 'chronicity', 'certainty', 'carerRole', 'livesWithChild', 'informant']) {
      expect(fails({ observations: [{ ...observation, [key]: 'toString' }] })).toBe(
        `value-invalid observations.0.${key}`,
      );
    }
    expect(fails({ childViews: [{ ...view, mode: '1.5' }] })).toBe('value-invalid childViews.0.mode');
    expect(fails({ childViews: [{ ...view, mode: 1.1 }] })).toBe('value-invalid childViews.0.mode');
  });

  test('reasons must say something', () => {
    expect(
      failure(check({ observations: [observation], resolutions: [{ ...resolution, reason: ' \n' }] })),
    ).toEqual({
      code: 'value-invalid',
      path: 'resolutions.0.reason',
      facts: { expected: 'some-text' },
    });
    expect(fails({ decisions: [{ ...decision, reasons: '' }] })).toBe('value-invalid decisions.0.reasons');
    expect(check({ observations: [{ ...observation, note: '' }] })).not.toThrow();
  });

  test('a legal basis is written as the register writes it', () => {
    const cites = (part: object) => ({
      decisions: [{ ...decision, legalBasis: [{ law: 'BVL2021', chapter: '12', section: '3a', ...part }] }],
    });
    expect(check(cites({}))).not.toThrow();
    expect(check(cites({ chapter: '9a', section: '100', subsections: ['2'] }))).not.toThrow();
    for (const section of ['0', '3 a', 'A', '3A', '1000', '', 3]) {
      expect(fails(cites({ section }))).toBe('value-invalid decisions.0.legalBasis.0.section');
    }
    expect(fails(cites({ subsections: ['x'] }))).toBe('value-invalid decisions.0.legalBasis.0.subsections.0');
    expect(fails(cites({ law: 'GDPR' }))).toBe('value-invalid decisions.0.legalBasis.0.law');
  });

  test('an edition is short', () => {
    const used = (edition: unknown) => ({ instruments: [{ id: 'x', edition }] });
    expect(check(used('e'.repeat(64)))).not.toThrow();
    expect(fails(used('e'.repeat(65)))).toBe('value-invalid instruments.0.edition');
    expect(fails(used(' '))).toBe('value-invalid instruments.0.edition');
  });
});

describe('the child', () => {
  test.each([[0], [1500]])('an age of %i months', (ageMonths) => {
    expect(check({ child: { ageMonths } })().child).toEqual({ ageMonths });
  });

  test.each([[-1], [1501], [1.5]])('never %d months', (ageMonths) => {
    expect(failure(check({ child: { ageMonths } }))).toEqual({
      code: 'number-invalid',
      path: 'child.ageMonths',
      facts: { least: 0, most: 1500 },
    });
  });

  test('a month of birth is refused where no one could be as old', () => {
    expect(check({ child: { birthMonth: '1899-05' } })().child).toEqual({ birthMonth: '1899-05' });
    expect(failure(check({ child: { birthMonth: '1899-04' } }))).toMatchObject({
      code: 'number-invalid',
      path: 'child.birthMonth',
      facts: { most: 1500 },
    });
  });

  test('one statement of age, not two', () => {
    expect(failure(check({ child: { birthMonth: '2016-03', ageMonths: 98 } }))).toEqual({
      code: 'value-invalid',
      path: 'child.ageMonths',
      facts: { expected: 'birthMonth-or-ageMonths' },
    });
  });
});

describe('dates', () => {
  const dated = (more: object) => ({ observations: [{ ...observation, ...more }] });

  test.each([
    [{ date: '2024-05-10' }],
    [{ date: '2024-05' }],
    [{ date: '2024' }],
    [{ validity: {} }],
    [{ validity: { from: '2024-05-01', to: '2024-05-02' } }],
    [{ validity: { from: '2024', to: '2024' } }],
    [{ validity: { from: '2024-05', to: '2024-05' } }],
    [{ validity: { from: '2023-12-31', to: '2024' } }],
    [{ validity: { to: '2030' } }],
  ])('%j', (more) => {
    expect(check(dated(more))).not.toThrow();
  });

  test.each([
    [{ date: '2024-05-11' }, 'date-order', 'date', { at: '2024-05-11', notAfter: '2024-05-10' }],
    [{ date: '2024-06' }, 'date-order', 'date', { at: '2024-06', notAfter: '2024-05-10' }],
    [{ date: '2025' }, 'date-order', 'date', { at: '2025', notAfter: '2024-05-10' }],
    [{ date: '2023-02-30' }, 'date-impossible', 'date', { expected: 'YYYY-MM-DD, YYYY-MM or YYYY' }],
    [{ date: '2023-13' }, 'date-impossible', 'date', { expected: 'YYYY-MM-DD, YYYY-MM or YYYY' }],
    [{ date: 'yesterday' }, 'value-invalid', 'date', { expected: 'YYYY-MM-DD, YYYY-MM or YYYY' }],
    [{ date: 2023 }, 'value-invalid', 'date', { expected: 'YYYY-MM-DD, YYYY-MM or YYYY' }],
    [
      { validity: { from: '2024-05-02', to: '2024-05-01' } },
      'date-order',
      'validity.to',
      { at: '2024-05-01', after: '2024-05-02' },
    ],
    [
      { validity: { from: '2024-05-02', to: '2024-05-02' } },
      'date-order',
      'validity.to',
      { at: '2024-05-02', after: '2024-05-02' },
    ],
    [{ validity: { from: '2024', to: '2023' } }, 'date-order', 'validity.to', { at: '2023', after: '2024' }],
    [
      { validity: { from: '2023-12-31', to: '2023' } },
      'date-order',
      'validity.to',
      { at: '2023', after: '2023-12-31' },
    ],
  ])('%j: %s', (more, code, path, facts) => {
    expect(failure(check(dated(more)))).toEqual({ code, path: `observations.0.${path}`, facts });
  });

  test('a day is a day', () => {
    expect(failure(check({ date: '2024-05' }))).toEqual({
      code: 'value-invalid',
      path: 'date',
      facts: { expected: 'YYYY-MM-DD' },
    });
    expect(failure(check({ date: '2023-02-29' }))).toEqual({
      code: 'date-impossible',
      path: 'date',
      facts: { expected: 'YYYY-MM-DD' },
    });
    expect(failure(check({ child: { birthMonth: '2016-00' } }))).toEqual({
      code: 'date-impossible',
      path: 'child.birthMonth',
      facts: { expected: 'YYYY-MM' },
    });
  });

  test('a consent is withdrawn on or after the day it was given', () => {
    expect(check({ consents: [{ ...consent, withdrawnOn: '2024-05-02' }] })).not.toThrow();
    expect(
      failure(check({ consents: [consent, { ...consent, id: 'c2', withdrawnOn: '2024-05-01' }] })),
    ).toEqual({
      code: 'date-order',
      path: 'consents.1.withdrawnOn',
      facts: { at: '2024-05-01', notBefore: '2024-05-02' },
    });
  });
});

describe('rates', () => {
  const rated = (frequency: object) => ({ observations: [{ ...observation, frequency }] });

  test.each([
    ['day', 1],
    ['week', 7],
    ['month', 31],
    ['year', 366],
  ])('a %s holds at most %i days', (per, most) => {
    expect(check(rated({ times: most, per, unit: 'days' }))).not.toThrow();
    expect(failure(check(rated({ times: most + 1, per, unit: 'days' })))).toEqual({
      code: 'number-invalid',
      path: 'observations.0.frequency.times',
      facts: { least: 0, most },
    });
    expect(check(rated({ times: 1000, per, unit: 'occasions' }))).not.toThrow();
    expect(check(rated({ times: 1000, per }))).not.toThrow();
  });

  test('a rate is zero or more', () => {
    expect(check(rated({ times: 0, per: 'week' }))).not.toThrow();
    expect(failure(check(rated({ times: -0.5, per: 'week' })))).toEqual({
      code: 'number-invalid',
      path: 'observations.0.frequency.times',
      facts: { least: 0, most: null },
    });
    expect(fails(rated({ times: Number.NaN, per: 'week' }))).toBe(
      'number-invalid observations.0.frequency.times',
    );
    expect(fails(rated({ times: '2', per: 'week' }))).toBe('value-invalid observations.0.frequency.times');
    expect(fails(rated({ times: 2, per: 'decade' }))).toBe('value-invalid observations.0.frequency.per');
  });
});

describe('ids and references', () => {
  test('one namespace for all records', () => {
    expect(
      failure(check({ observations: [observation, saw('o2', 'bullying', 'absent'), observation] })),
    ).toEqual({
      code: 'id-duplicate',
      path: 'observations.2.id',
      facts: { id: 'o1' },
    });
    const records: [keyof Assessment, { id: string }][] = [
      ['resolutions', resolution],
      ['alternativeExplanations', explanation],
      ['childViews', view],
      ['bufferingLinks', link],
      ['decisions', decision],
      ['consents', consent],
    ];
    for (const [list, record] of records) {
      expect(fails({ observations: [observation], [list]: [{ ...record, id: 'o1' }] })).toBe(
        `id-duplicate ${list}.0.id`,
      );
    }
  });

  test('an instrument is used once', () => {
    expect(
      failure(
        check({
          instruments: [
            { id: 'a', edition: '1' },
            { id: 'a', edition: '2' },
          ],
        }),
      ),
    ).toEqual({
      code: 'id-duplicate',
      path: 'instruments.1.id',
      facts: { id: 'a' },
    });
  });

  test('records speak of instruments that are used', () => {
    expect(fails({ observations: [{ ...observation, instrument: 'checklists' }] })).toBe(
      'id-unknown observations.0.instrument.checklists',
    );
    expect(
      fails({ observations: [observation], resolutions: [{ ...resolution, instrument: 'zzzzzzzz' }] }),
    ).toBe('id-unknown resolutions.0.instrument');
  });

  test('a resolution weighs at least one observation of its own item', () => {
    const other = saw('o2', 'good-friends', 'present');
    const elsewhere = saw('o3', 'bullying', 'present', { instrument: 'mixed' });
    const weighs = (observations: string[]) =>
      fails({
        observations: [observation, other, elsewhere],
        resolutions: [{ ...resolution, observations }],
      });
    expect(weighs([])).toBe('required-missing resolutions.0.observations');
    expect(weighs(['o1', 'nowhere-at-all'])).toBe('id-unknown resolutions.0.observations.1');
    expect(weighs(['o2'])).toBe('value-invalid resolutions.0.observations.0');
    expect(weighs(['o3'])).toBe('value-invalid resolutions.0.observations.0');
  });

  test('a decision weighs views that are recorded', () => {
    expect(check({ childViews: [view], decisions: [{ ...decision, childViews: ['v1'] }] })).not.toThrow();
    expect(fails({ childViews: [view], decisions: [{ ...decision, childViews: ['v1', 'w99'] }] })).toBe(
      'id-unknown decisions.0.childViews.1',
    );
  });

  test('a factor does not dampen itself', () => {
    expect(failure(check({ bufferingLinks: [{ ...link, risk: 'good-friends' }] }))).toEqual({
      code: 'value-invalid',
      path: 'bufferingLinks.0.risk',
      facts: { id: 'good-friends' },
    });
  });

  test('a child that was not heard has no view', () => {
    expect(failure(check({ childViews: [{ ...view, mode: '2.1', view: 'x' }] }))).toEqual({
      code: 'value-invalid',
      path: 'childViews.0.view',
      facts: { mode: '2.1' },
    });
    expect(fails({ childViews: [{ ...view, mode: '2.2', view: '' }] })).toBe(
      'value-invalid childViews.0.view',
    );
    for (const mode of ['1.1', '1.2', '1.3', '1.4'])
      expect(check({ childViews: [{ ...view, mode, view: 'x' }] })).not.toThrow();
    for (const mode of ['2.1', '2.2']) expect(check({ childViews: [{ ...view, mode }] })).not.toThrow();
  });

  test('corrections speak of records, each once, and replace like with like', () => {
    const records = { observations: [observation, saw('o2', 'bullying', 'absent')], childViews: [view] };
    const corrects = (...corrections: object[]) => ({
      ...records,
      corrections: corrections.map((one) => ({ ...by, ...one })),
    });
    expect(check(corrects({ record: 'o1', replacement: 'o2' }, { record: 'v1' }))).not.toThrow();
    expect(fails(corrects({ record: 'nowhere' }))).toBe('id-unknown corrections.0.record');
    expect(failure(check(corrects({ record: 'o1' }, { record: 'o1' })))).toEqual({
      code: 'id-duplicate',
      path: 'corrections.1.record',
      facts: { id: 'o1' },
    });
    expect(fails(corrects({ record: 'o1', replacement: 'nowhere' }))).toBe(
      'id-unknown corrections.0.replacement',
    );
    expect(failure(check(corrects({ record: 'o1', replacement: 'o1' })))).toEqual({
      code: 'edit-invalid',
      path: 'corrections.0.replacement',
      facts: { why: 'replaces-itself' },
    });
    expect(failure(check(corrects({ record: 'o1', replacement: 'v1' })))).toEqual({
      code: 'edit-invalid',
      path: 'corrections.0.replacement',
      facts: { why: 'other-kind', list: 'observations' },
    });
  });
});

describe('a history that edits could not have written', () => {
  const broken = { why: 'history-broken' };
  const undone: HistoryEntry = { ...entry, action: 'undo', of: 0 };

  test.each<[string, HistoryEntry[], string, object]>([
    [
      'an entry before its predecessor',
      [entry, { ...entry, at: '2024-05-08' }],
      'date-order history.1.at',
      { at: '2024-05-08', notBefore: '2024-05-09' },
    ],
    [
      'a patch of the history',
      [{ ...entry, patches: [{ op: 'remove', path: ['history', 0] }] }],
      'edit-invalid history.0.patches.0',
      broken,
    ],
    [
      'a patch of the id',
      [{ ...entry, inverse: [{ op: 'replace', path: ['id'], value: 'x' }] }],
      'edit-invalid history.0.inverse.0',
      broken,
    ],
    [
      'a patch of the version',
      [{ ...entry, patches: [{ op: 'replace', path: ['schemaVersion'], value: 1 }] }],
      'edit-invalid history.0.patches.0',
      broken,
    ],
    [
      'a patch of everything',
      [{ ...entry, patches: [{ op: 'replace', path: [], value: {} }] }],
      'edit-invalid history.0.patches.0',
      broken,
    ],
    [
      'a patch without its value',
      [{ ...entry, patches: [...entry.patches, { op: 'add', path: ['date'] }] }],
      'edit-invalid history.0.patches.1',
      broken,
    ],
    [
      'a removal with a value',
      [{ ...entry, patches: [{ op: 'remove', path: ['date'], value: 1 }] }],
      'edit-invalid history.0.patches.0',
      broken,
    ],
    [
      'an index in place of a key',
      [{ ...entry, patches: [{ op: 'remove', path: [0] }] }],
      'edit-invalid history.0.patches.0',
      broken,
    ],
    ['an undo of nothing', [undone], 'edit-invalid history', broken],
    ['an undo of something else', [entry, { ...undone, of: 1 }], 'edit-invalid history', broken],
    [
      'an undo that does not say of what',
      [entry, { ...entry, action: 'undo' }],
      'edit-invalid history',
      broken,
    ],
    ['a redo of what stands', [entry, { ...entry, action: 'redo', of: 0 }], 'edit-invalid history', broken],
    [
      'a redo after another edit',
      [entry, undone, entry, { ...entry, action: 'redo', of: 0 }],
      'edit-invalid history',
      broken,
    ],
  ])('%s', (_, history, error, facts) => {
    expect(fails({ history })).toBe(error);
    expect(failure(check({ history })).facts).toEqual(facts);
  });

  test('versions and places are whole numbers', () => {
    expect(fails({ history: [{ ...entry, version: 2 }] })).toBe('number-invalid history.0.version');
    expect(fails({ history: [{ ...entry, version: 0 }] })).toBe('number-invalid history.0.version');
    expect(fails({ history: [entry, { ...undone, of: -1 }] })).toBe('number-invalid history.1.of');
    expect(fails({ history: [{ ...entry, patches: [{ op: 'remove', path: ['observations', -1] }] }] })).toBe(
      'number-invalid history.0.patches.0.path.1',
    );
    expect(fails({ history: [{ ...entry, patches: [{ op: 'remove', path: ['__proto__'] }] }] })).toBe(
      'value-invalid history.0.patches.0.path.0',
    );
  });

  test('undo and redo in turn are sound', () => {
    const redone: HistoryEntry = { ...entry, action: 'redo', of: 0 };
    expect(check({ history: [entry, undone, redone, undone] })).not.toThrow();
  });
});
