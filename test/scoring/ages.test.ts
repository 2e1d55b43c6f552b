import { type AgeMonths, type Answers, type InstrumentDefinition, type ScoreOptions, score } from 'resiliens';
import { matchers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { refusal, small } from './define.js';

expect.extend(matchers);

const source = { source: 'list', confidence: 'confirmed' as const };
const more: Partial<InstrumentDefinition> = {
  validity: { ageMonths: { from: 12, to: 216 }, dates: { from: '2020-01-01', to: '2024-12-31' } },
  items: [
    { id: 'moves', kind: 'binary', sourcedAge: { from: 36, to: null }, sources: [source] },
    { id: 'school', kind: 'binary', sourcedAge: { from: 72, to: 192 } },
    {
      id: 'level',
      kind: 'graded',
      levels: [{ id: 'none' }, { id: 'much' }],
      cut: 'much',
      sourcedAge: { from: 48, to: null },
    },
    { id: 'sleep', kind: 'binary', usualAge: { from: 0, to: 24 } },
  ],
};
const instrument = small({ total: { sum: ['moves', 'school', 'level', 'sleep'] } }, more);
const at = (ageMonths: AgeMonths | undefined, answers: Answers = {}, options: ScoreOptions = {}) =>
  score(answers, instrument, { ...options, ...(ageMonths === undefined ? {} : { ageMonths }) });

describe('a sourced age', () => {
  test('removes nothing where no age is given, and says so', () => {
    const result = at(undefined);
    expect(result.scores['total']).toHaveBounds(0, 4, true);
    expect(result.findings).toEqual([
      {
        rule: 'age:not-given',
        severity: 'INFO',
        ids: ['moves', 'school', 'level'],
        facts: {},
        source: { basis: 'published-list', reference: 'list' },
      },
    ]);
  });

  test.each<[AgeMonths, readonly string[]]>([
    [35, ['moves', 'school', 'level']],
    [36, ['school', 'level']],
    [47, ['school', 'level']],
    [48, ['school']],
    [71, ['school']],
    [72, []],
    [191, []],
    [192, ['school']],
    [{ low: 34, high: 35 }, ['moves', 'school', 'level']],
    [{ low: 35, high: 36 }, ['school', 'level']],
    [{ low: 191, high: 192 }, []],
    [{ low: 192, high: 193 }, ['school']],
  ])('at %j months takes away %j', (age, gone) => {
    const result = at(age);
    expect(result.scores['total']!.notApplicable).toEqual(gone);
    expect(result.scores['total']).toHaveBounds(0, 4 - gone.length, true);
    if (gone.length === 0) expect(result).not.toHaveFinding('age:not-applicable');
    else expect(result).toHaveFinding('age:not-applicable', gone);
  });

  test('that may or may not be reached leaves the item and says so', () => {
    const result = at({ low: 35, high: 36 }, { moves: 'present' });
    expect(result).toHaveFinding('age:undetermined', ['moves']);
    expect(result.scores['total']!.low).toBe(1);
    expect(result.findings.find(({ rule }) => rule === 'age:undetermined')).toMatchObject({
      severity: 'INFO',
      facts: { ageLow: 35, ageHigh: 36 },
    });
  });

  test('that a stated present contradicts is a warning; an absent one is not', () => {
    const result = at(30, { moves: 'present', school: 'absent', level: 'none' });
    expect(result).toHaveFinding('age:stated-outside', ['moves', 'level']);
    expect(result).toHaveFinding('age:not-applicable', ['school']);
    expect(result.findings.find(({ rule }) => rule === 'age:stated-outside')).toEqual({
      rule: 'age:stated-outside',
      severity: 'WARNING',
      ids: ['moves', 'level'],
      facts: { ageLow: 30, ageHigh: 30 },
      source: { basis: 'published-list', reference: 'list' },
    });
    expect(result.scores['total']).toHaveBounds(0, 1, true);
    expect(result.scores['total']!.contributions[0]).toMatchObject({
      item: 'moves',
      rule: 'not-applicable',
      low: 0,
      high: 0,
    });
  });
});

describe('a usual age', () => {
  test.each<[AgeMonths, boolean]>([
    [23, false],
    [24, true],
    [{ low: 23, high: 24 }, false],
    [{ low: 24, high: 25 }, true],
  ])('at %j months only ever leads to a finding: %s', (age, isOutside) => {
    const result = at(age, { sleep: 'present' });
    expect(result.scores['total']!.low).toBe(1);
    if (!isOutside) expect(result).not.toHaveFinding('age:outside-usual');
    else
      expect(result.findings.find(({ rule }) => rule === 'age:outside-usual')).toMatchObject({
        severity: 'INFO',
        ids: ['sleep'],
        source: { basis: 'project', reference: 'small' },
      });
  });

  test('is not mentioned where there is no answer', () => {
    expect(at(60, { sleep: 'unknown' })).not.toHaveFinding('age:outside-usual');
    expect(at(60, { sleep: 'absent' })).toHaveFinding('age:outside-usual', ['sleep']);
  });
});

describe('the use an instrument is made for', () => {
  test.each<[AgeMonths, boolean]>([
    [11, false],
    [12, true],
    [215, true],
    [216, false],
    [{ low: 11, high: 12 }, true],
    [{ low: 10, high: 11 }, false],
    [{ low: 215, high: 216 }, true],
    [{ low: 216, high: 217 }, false],
  ])('an age of %j months: %s', (age, isValid) => {
    if (isValid) expect(at(age).instrument).toBe('small');
    else
      expect(refusal(() => at(age))).toEqual({
        code: 'age-outside-validity',
        path: ['options', 'ageMonths'],
        facts: { from: 12, to: 216 },
      });
  });

  test.each<[string, string | null]>([
    ['2019-12-31', 'date-outside-validity'],
    ['2020-01-01', null],
    ['2024-12-31', null],
    ['2025-01-01', 'date-outside-validity'],
    ['2023-02-29', 'date-impossible'],
    ['2024-02-29', null],
    ['2024-13-01', 'date-impossible'],
    ['2024-04-31', 'date-impossible'],
    ['2024', 'date-impossible'],
    ['1.5.2024', 'date-impossible'],
    ['', 'date-impossible'],
  ])('a date of %s: %s', (date, code) => {
    if (code === null) expect(at(60, {}, { date }).instrument).toBe('small');
    else expect(refusal(() => at(60, {}, { date }))).toMatchObject({ code, path: ['options', 'date'] });
  });

  test('the range of days stands in the error', () => {
    expect(refusal(() => at(60, {}, { date: '2019-12-31' })).facts).toEqual({
      from: '2020-01-01',
      to: '2024-12-31',
    });
    const open = small({ total: 'a' }, { validity: { dates: { from: '2020-01-01', to: null } } });
    expect(score({}, open, { date: '2999-01-01' }).instrument).toBe('small');
    expect(refusal(() => score({}, open, { date: '2019-12-31' })).facts).toEqual({
      from: '2020-01-01',
      to: null,
    });
    const closed = small({ total: 'a' }, { validity: { dates: { from: null, to: '2020-01-01' } } });
    expect(score({}, closed, { date: '1999-01-01' }).instrument).toBe('small');
    expect(score({}, small({ total: 'a' }), { date: '1999-01-01' }).instrument).toBe('small');
  });
});

describe('options that are none', () => {
  test.each<[string, unknown, string, readonly unknown[]]>([
    ['null', null, 'option-invalid', ['options']],
    ['a text', 'age', 'option-invalid', ['options']],
    ['a list', [], 'option-invalid', ['options']],
    ['a misspelt one', { ageMonth: 3 }, 'key-unknown', ['options', 'ageMonth']],
    ['an unknown one', { informant: 'parent' }, 'key-unknown', ['options', 0]],
    ['a context that is a text', { context: 'parent' }, 'option-invalid', ['options', 'context']],
    ['a context that is a list', { context: [] }, 'option-invalid', ['options', 'context']],
    ['a context of numbers', { context: { sex: 1 } }, 'option-invalid', ['options', 'context', 0]],
    ['an age below nothing', { ageMonths: -1 }, 'option-invalid', ['options', 'ageMonths']],
    ['half a month', { ageMonths: 12.5 }, 'option-invalid', ['options', 'ageMonths']],
    ['an age of 1501 months', { ageMonths: 1501 }, 'option-invalid', ['options', 'ageMonths']],
    ['NaN', { ageMonths: Number.NaN }, 'option-invalid', ['options', 'ageMonths']],
    ['an age in words', { ageMonths: '60' }, 'option-invalid', ['options', 'ageMonths']],
    [
      'two ages the wrong way round',
      { ageMonths: { low: 61, high: 60 } },
      'option-invalid',
      ['options', 'ageMonths'],
    ],
    ['half of two ages', { ageMonths: { low: 61 } }, 'option-invalid', ['options', 'ageMonths']],
    ['a date that is a number', { date: 2024 }, 'date-impossible', ['options', 'date']],
    ['a completeness below nothing', { completeness: -0.1 }, 'option-invalid', ['options', 'completeness']],
    ['a completeness above all', { completeness: 1.1 }, 'option-invalid', ['options', 'completeness']],
    ['a completeness of NaN', { completeness: Number.NaN }, 'option-invalid', ['options', 'completeness']],
  ])('%s', (_name, options, code, path) => {
    expect(refusal(() => score({}, small({ total: 'a' }), options as ScoreOptions))).toMatchObject({
      code,
      path,
    });
  });

  test('the error says what was expected', () => {
    const facts = (options: unknown) =>
      refusal(() => score({}, small({ total: 'a' }), options as ScoreOptions)).facts;
    expect(facts(null)).toEqual({ expected: 'object' });
    expect(facts({ context: 'parent' })).toEqual({ expected: 'object' });
    expect(facts({ context: { sex: 1 } })).toEqual({ expected: 'text' });
    expect(facts({ ageMonth: 1 })).toEqual({ found: 'ageMonth', suggestion: 'ageMonths' });
    expect(facts({ date: '2024' })).toEqual({ expected: 'YYYY-MM-DD' });
    expect(facts({ completeness: 2 })).toEqual({ least: 0, most: 1 });
  });

  test('the oldest and the youngest age are ages', () => {
    expect(score({}, small({ total: 'a' }), { ageMonths: 0 }).instrument).toBe('small');
    expect(score({}, small({ total: 'a' }), { ageMonths: { low: 0, high: 1500 } }).instrument).toBe('small');
    expect(refusal(() => score({}, small({ total: 'a' }), { ageMonths: -1 })).facts).toEqual({
      expected: 'completed months',
      least: 0,
      most: 1500,
    });
  });
});

describe('completeness', () => {
  const four = small({ total: { sum: ['a', 'b', 'c', 'x'] }, other: 'y' });
  const thin = (answers: Answers, completeness: number) =>
    score(answers, four, { completeness }).findings.filter(({ rule }) => rule === 'record:thin');

  test('below it the record is thin, at it it is not', () => {
    const answers: Answers = { a: 'present', b: 'unknown', x: 2, y: 0 };
    expect(thin(answers, 0.5)).toEqual([]);
    expect(thin(answers, 0.51)).toEqual([
      {
        rule: 'record:thin',
        severity: 'WARNING',
        facts: { score: 'total', answered: 2, applicable: 4, completeness: 0.51 },
        source: { basis: 'project', reference: 'small' },
      },
    ]);
    expect(thin({}, 0)).toEqual([]);
    expect(thin({}, 1).map(({ facts }) => facts['score'])).toEqual(['total', 'other']);
  });

  test('what does not apply counts neither way', () => {
    expect(thin({ a: 'present', b: 'not-applicable', c: 'not-applicable', x: 0, y: 0 }, 1)).toEqual([]);
    expect(thin({ a: 'present', b: 'not-applicable', c: 'not-applicable', y: 0 }, 0.6)).toMatchObject([
      { facts: { answered: 1, applicable: 2 } },
    ]);
    const none = { a: 'not-applicable', b: 'not-applicable', c: 'not-applicable', x: 'not-applicable', y: 0 };
    expect(thin(none, 1)).toEqual([]);
  });
});
