import { type Answers, borgeStressIndex2018, score } from 'resiliens';
import { matchers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { refusal, small } from './define.js';

expect.extend(matchers);

const instrument = small(
  {},
  {
    scores: [
      {
        id: 'total',
        value: { sum: ['a', 'b', 'c'] },
        bands: [
          { id: 'low', from: 0 },
          { id: 'high', from: 2 },
        ],
      },
      { id: 'grade', value: 'level' },
      { id: 'whole', value: 'number' },
      { id: 'part', value: 'any-number' },
      { id: 'four', value: 'x' },
    ],
  },
);
const refused = (answers: unknown) => refusal(() => score(answers as Answers, instrument));

describe('answers that are refused', () => {
  test.each<[string, unknown, string, readonly unknown[]]>([
    ['an id close to one', { 'any-nunber': 1 }, 'id-unknown', ['answers', 'any-nunber']],
    [
      'an id close to none, by its place',
      { a: 'present', 'free text of a case': 1 },
      'id-unknown',
      ['answers', 1],
    ],
    ['a word that is none', { a: 'yes' }, 'answer-invalid', ['answers', 'a']],
    ['a number for a word', { a: 1 }, 'answer-invalid', ['answers', 'a']],
    ['a truth value', { a: true }, 'answer-invalid', ['answers', 'a']],
    ['null', { a: null }, 'answer-invalid', ['answers', 'a']],
    ['an object', { a: {} }, 'answer-invalid', ['answers', 'a']],
    ['a level of a binary item', { a: 'some' }, 'answer-invalid', ['answers', 'a']],
    ['a word for a number', { x: '1' }, 'answer-invalid', ['answers', 'x']],
    ['a number between two', { x: 1.5 }, 'answer-invalid', ['answers', 'x']],
    ['a number above all', { x: 4 }, 'answer-invalid', ['answers', 'x']],
    ['a level that is none', { level: 'most' }, 'answer-invalid', ['answers', 'level']],
    ['a number for a level', { level: 1 }, 'answer-invalid', ['answers', 'level']],
    ['a number below the range', { number: -3 }, 'answer-invalid', ['answers', 'number']],
    ['a number above the range', { number: 9 }, 'answer-invalid', ['answers', 'number']],
    ['a number off the steps', { number: 0.5 }, 'answer-invalid', ['answers', 'number']],
    ['a word for a number in a range', { number: 'many' }, 'answer-invalid', ['answers', 'number']],
    ['NaN', { x: Number.NaN }, 'number-invalid', ['answers', 'x']],
    ['Infinity', { 'any-number': Number.POSITIVE_INFINITY }, 'number-invalid', ['answers', 'any-number']],
    ['minus Infinity for a word', { a: Number.NEGATIVE_INFINITY }, 'number-invalid', ['answers', 'a']],
  ])('%s', (_name, answers, code, path) => {
    expect(refused(answers)).toMatchObject({ code, path });
  });

  test('the error says what is allowed and what may have been meant, never what was written', () => {
    expect(refused({ a: 'presnt' }).facts).toEqual({
      allowed: ['absent', 'present'],
      foundType: 'string',
      suggestion: 'present',
    });
    expect(refused({ a: 'unknwon' }).facts).toMatchObject({ suggestion: 'unknown' });
    expect(refused({ a: 'not-aplicable' }).facts).toMatchObject({ suggestion: 'not-applicable' });
    expect(refused({ a: 'mother drinks' }).facts).toMatchObject({ suggestion: null });
    expect(refused({ a: null }).facts).toMatchObject({ foundType: 'null', suggestion: null });
    expect(refused({ level: 'mch' }).facts).toEqual({
      allowed: ['none', 'some', 'much'],
      foundType: 'string',
      suggestion: 'much',
    });
    expect(refused({ x: Number.NaN }).facts).toEqual({ found: 'not finite' });
    expect(refused(null).facts).toEqual({ expected: 'object' });
    expect(refused({ x: 9 }).facts).toEqual({ allowed: [0, 1, 2, 3] });
    expect(refused({ number: 9 }).facts).toEqual({ allowed: [-2, 8] });
    expect(refused({ nmber: 9 }).facts).toEqual({ found: 'nmber', suggestion: 'number' });
    expect(refused({ 'mother drinks': 9 }).facts).toEqual({ position: 0, suggestion: null });
    expect(JSON.stringify(refused({ a: 'mother drinks' }))).not.toContain('mother');
    expect(JSON.stringify(refused({ 'mother drinks': 1 }))).not.toContain('mother');
  });

  test('a level of an item whose cut is not declared has a code of its own', () => {
    const found = refusal(() => score({ 'help-service-contact': 'much' }, borgeStressIndex2018));
    expect(found).toEqual({
      code: 'level-without-cut',
      path: ['answers', 'help-service-contact'],
      facts: { item: 'help-service-contact', parameter: 'help-service-contact-cut' },
    });
    expect(refusal(() => score({ 'help-service-contact': 2 } as Answers, borgeStressIndex2018)).code).toBe(
      'answer-invalid',
    );
    expect(refusal(() => score({ criminality: 'much' }, borgeStressIndex2018)).code).toBe('answer-invalid');
  });
});

describe('answers that are taken', () => {
  test.each<[string, Answers, string, number]>([
    ['the smallest number', { number: -2 }, 'whole', -2],
    ['the largest number', { number: 8 }, 'whole', 8],
    ['any number in the range', { 'any-number': 1 / 3 }, 'part', 1 / 3],
    ['both ends of a range', { 'any-number': 10 }, 'part', 10],
    ['a level below the cut', { level: 'none' }, 'grade', 0],
    ['a level at the cut', { level: 'some' }, 'grade', 1],
    ['a level above the cut', { level: 'much' }, 'grade', 1],
    ['minus zero', { x: -0 }, 'four', 0],
    ['minus zero in a range', { 'any-number': -0 }, 'part', 0],
  ])('%s', (_name, answers, id, value) => {
    const own = score(answers, instrument).scores[id]!;
    expect(own.value).toBe(value);
    expect(Object.is(own.value, -0)).toBe(false);
    expect(own.answered).toBe(1);
  });

  test('steps of a tenth are met in spite of binary remainders', () => {
    const made = small({ total: 'u' }, { items: [{ id: 'u', kind: 'numeric', min: 0, max: 1, step: 0.1 }] });
    for (const answer of [0, 0.1, 0.2, 0.3, 0.6, 0.7, 1])
      expect(score({ u: answer }, made).scores['total']).toHaveValue(answer);
    expect(refusal(() => score({ u: 0.15 }, made)).code).toBe('answer-invalid');
  });

  test('a number out of range counts as no answer where the item says so, of either kind', () => {
    const made = small(
      { total: { sum: ['u', 'v'] } },
      {
        items: [
          { id: 'u', kind: 'ordinal', values: [0, 1], outOfRange: 'no-answer' },
          { id: 'v', kind: 'numeric', min: 0, max: 3, step: 1, outOfRange: 'no-answer' },
        ],
      },
    );
    const result = score({ u: 7, v: 1.5 }, made);
    expect(result.scores['total']).toHaveBounds(0, 4, true);
    expect(result.scores['total']).toMatchObject({ answered: 0, unknown: ['u', 'v'], notAssessed: [] });
    expect(result).toHaveFinding('score:out-of-range', ['u', 'v']);
    expect(refusal(() => score({ u: Number.NaN }, made)).code).toBe('number-invalid');
    expect(refusal(() => score({ u: 'one' }, made)).code).toBe('answer-invalid');
  });

  test('keys may come in any order, and after ones that are left out', () => {
    const given: Answers = { x: 2, a: 'present', number: 3, level: 'much', c: 'present', b: 'absent' };
    const sorted = Object.fromEntries(Object.entries(given).sort());
    expect(score(given, instrument)).toEqual(score(sorted, instrument));
    expect(score(given, instrument).scores['total']).toHaveValue(2);
    expect(score(given, instrument).scores['four']).toHaveValue(2);
  });

  test('what was answered before does not linger', () => {
    expect(score({ 'any-number': 5, x: 3 }, instrument).scores['part']).toHaveValue(5);
    expect(score({ x: 'unknown' }, instrument).scores['part']).toHaveBounds(0, 10, true);
    expect(score({ 'any-number': 0 }, instrument).scores['part']).toHaveValue(0);
  });

  test('inherited keys are no answers, own ones of an instance are', () => {
    expect(score(Object.create({ a: 'present' }) as Answers, instrument)).toEqual(score({}, instrument));
    expect(
      score(Object.assign(Object.create({ a: 'present' }), { b: 'present' }) as Answers, instrument),
    ).toEqual(score({ b: 'present' }, instrument));
  });

  test('a key without a value is not assessed', () => {
    expect(score({ a: undefined }, instrument)).toEqual(score({}, instrument));
  });
});

describe('what stands where', () => {
  test('answered, unknown, not assessed and not applicable are told apart', () => {
    const { total } = score({ a: 'present', b: 'unknown' }, instrument).scores;
    expect(total).toMatchObject({ answered: 1, unknown: ['b'], notAssessed: ['c'], notApplicable: [] });
    expect(score({ a: 'not-applicable' }, instrument).scores['total']).toMatchObject({
      answered: 0,
      notAssessed: ['b', 'c'],
      notApplicable: ['a'],
    });
  });

  test('nothing known: the whole range, undecided, never nothing', () => {
    for (const answers of [{}, { a: 'unknown', b: 'unknown', c: 'unknown' }]) {
      const { total } = score(answers, instrument).scores;
      expect(total).toHaveBounds(0, 3, true);
      expect(total).toHaveValue(null);
      expect(total).toBeUndecided(['low', 'high']);
      expect(total).toMatchObject({
        criticalUnknowns: ['a', 'b', 'c'],
        toReach: { high: 2 },
        toRuleOut: { high: 2 },
      });
    }
  });

  test('nothing applicable: no value, no band, and a finding', () => {
    const result = score({ a: 'not-applicable', b: 'not-applicable', c: 'not-applicable' }, instrument);
    const { total } = result.scores;
    expect(total).toHaveBounds(0, 0, true);
    expect(total).toMatchObject({
      value: null,
      band: null,
      possibleBands: [],
      bandByRule: null,
      answered: 0,
      notApplicable: ['a', 'b', 'c'],
      criticalUnknowns: [],
      toReach: {},
      toRuleOut: {},
    });
    expect(result.findings.filter(({ facts }) => facts['score'] === 'total')).toEqual([
      {
        rule: 'score:nothing-applicable',
        severity: 'INFO',
        facts: { score: 'total' },
        source: { basis: 'project', reference: 'small' },
      },
    ]);
    expect(result).not.toHaveFinding('score:below-bands');
  });

  test('one item left to apply is enough', () => {
    const result = score({ a: 'not-applicable', b: 'not-applicable', c: 'present' }, instrument);
    expect(result.scores['total']).toHaveValue(1);
    expect(result).not.toHaveFinding('score:nothing-applicable');
  });

  test('points to reach and to rule out shrink to nothing, never below', () => {
    const of = (answers: Answers) => score(answers, instrument).scores['total']!;
    expect(of({ a: 'present' })).toMatchObject({ toReach: { high: 1 }, toRuleOut: { high: 2 } });
    expect(of({ a: 'present', b: 'present' })).toMatchObject({
      toReach: { high: 0 },
      toRuleOut: { high: 2 },
    });
    expect(of({ a: 'absent', b: 'absent' })).toMatchObject({
      toReach: { high: 2 },
      toRuleOut: { high: 0 },
      band: 'low',
    });
    expect(score({}, instrument).scores['grade']).toMatchObject({
      toReach: null,
      toRuleOut: null,
      criticalUnknowns: [],
    });
  });

  test('a score without a step has no points to rule a band out', () => {
    const made = small(
      {},
      {
        scores: [
          {
            id: 'total',
            value: { mean: ['x', 'y'] },
            bands: [
              { id: 'low', from: 0 },
              { id: 'high', from: 2 },
            ],
          },
        ],
      },
    );
    expect(score({ x: 1 }, made).scores['total']).toMatchObject({
      toReach: { high: 1.5 },
      toRuleOut: { high: null },
    });
  });

  test('a value that what does not apply takes below the lowest band is said to lie there', () => {
    const made = small(
      {},
      {
        scores: [
          {
            id: 'total',
            value: { sum: ['u', 'v'] },
            bands: [
              { id: 'low', from: 2 },
              { id: 'high', from: 4 },
            ],
          },
        ],
        items: [
          { id: 'u', kind: 'ordinal', values: [1, 2, 3] },
          { id: 'v', kind: 'ordinal', values: [1, 2, 3] },
        ],
      },
    );
    const result = score({ u: 1, v: 'not-applicable' }, made);
    expect(result.scores['total']).toMatchObject({
      value: 1,
      band: null,
      bandByRule: null,
      possibleBands: [],
    });
    expect(result.findings.find(({ rule }) => rule === 'score:below-bands')).toEqual({
      rule: 'score:below-bands',
      severity: 'WARNING',
      facts: { score: 'total' },
      source: { basis: 'project', reference: 'small' },
    });
    const open = score({ u: 'unknown', v: 'not-applicable' }, made);
    expect(open.scores['total']).toMatchObject({ low: 1, high: 3, band: null, possibleBands: ['low'] });
    expect(open).toHaveFinding('score:below-bands');
    expect(score({ u: 2, v: 'not-applicable' }, made)).not.toHaveFinding('score:below-bands');
  });
});
