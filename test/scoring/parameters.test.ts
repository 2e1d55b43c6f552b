import {
  type Answers,
  borgeStressIndex2018,
  compare,
  type InstrumentDefinition,
  type ParameterValue,
  score,
  withParameters,
} from 'resiliens';
import { matchers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { refusal, small } from './define.js';

expect.extend(matchers);

const label = { en: 'a', nb: 'a', nn: 'a' };
const ground = { declaredBy: 'team', rationale: 'agreed', source: 'guideline 4' };

const instrument = small(
  { total: { sum: ['a', 'b'] } },
  {
    parameters: [
      { id: 'degree', kind: 'cut', item: 'a', label },
      {
        id: 'weights',
        kind: 'weighting',
        items: ['a', 'x'],
        score: 'weighted',
        scoreLabel: { en: 'Weighed', nb: 'Vektet', nn: 'Vekta' },
        higherIs: 'worse',
        label,
      },
      { id: 'bands', kind: 'norms', score: 'total', label },
      { id: 'window', kind: 'statement', label },
    ] satisfies InstrumentDefinition['parameters'],
  },
);

const cut = { ...ground, levels: [{ id: 'none' }, { id: 'some' }, { id: 'much' }], cut: 'much' };
const weights = { ...ground, id: 'mine', version: '2', weights: { a: 0.5, x: -2 } };
const bands = {
  ...ground,
  id: 'local',
  version: '1',
  bands: [
    {
      when: {},
      bands: [
        { id: 'low', from: 0 },
        { id: 'high', from: 2 },
      ],
      confidence: 'own' as const,
      sources: [{ source: 'guideline', confidence: 'own' as const }],
    },
  ],
};
const stated = { ...ground, value: 'last-12-months' };

describe('parameters that are not filled', () => {
  test('stand in every result as not declared, in their order', () => {
    expect(score({}, instrument).declared).toEqual(
      ['degree', 'weights', 'bands', 'window'].map((parameter) => ({ parameter, status: 'not-declared' })),
    );
    expect(Object.keys(score({}, instrument).scores)).toEqual(['total']);
  });
});

describe('a cut', () => {
  const graded = withParameters(instrument, { degree: cut });

  test('makes its item graded, and counts from the cut on', () => {
    expect(graded.items[0]).toMatchObject({
      id: 'a',
      kind: 'graded',
      levels: cut.levels,
      cut: 'much',
      tags: ['both'],
    });
    const value = (answers: Answers) => score({ b: 'absent', ...answers }, graded).scores['total']!.value;
    expect([value({ a: 'none' }), value({ a: 'some' }), value({ a: 'much' })]).toEqual([0, 0, 1]);
    expect(refusal(() => score({ a: 'present' }, graded)).code).toBe('answer-invalid');
  });

  test('goes into every result with who declared it, and leaves the instrument as it was', () => {
    expect(score({}, graded).declared[0]).toEqual({
      parameter: 'degree',
      status: 'declared',
      sourced: false,
      value: cut,
    });
    expect(instrument.items[0]).toMatchObject({ kind: 'binary' });
    expect([graded.id, graded.edition]).toEqual([instrument.id, instrument.edition]);
    expect(Object.isFrozen(graded)).toBe(true);
  });

  test.each<[string, object, string, readonly unknown[]]>([
    ['at the lowest level', { ...cut, cut: 'none' }, 'value-invalid', ['values', 'degree', 'cut']],
    ['at no level', { ...cut, cut: 'most' }, 'value-invalid', ['values', 'degree', 'cut']],
    [
      'of one level',
      { ...cut, levels: [{ id: 'much' }] },
      'definition-invalid',
      ['values', 'degree', 'levels'],
    ],
    ['without levels', { ...ground, cut: 'much' }, 'required-missing', ['values', 'degree', 'levels']],
    ['with another key', { ...cut, weight: 2 }, 'key-unknown', ['values', 'degree', 'weight']],
    [
      'nobody declared',
      { ...cut, declaredBy: undefined },
      'required-missing',
      ['values', 'degree', 'declaredBy'],
    ],
    ['by a blank', { ...cut, declaredBy: '  ' }, 'value-invalid', ['values', 'degree', 'declaredBy']],
    [
      'with ten million letters',
      { ...cut, rationale: 'a'.repeat(1e7) },
      'limit-exceeded',
      ['values', 'degree', 'rationale'],
    ],
    ['without a reason', { ...cut, rationale: '' }, 'value-invalid', ['values', 'degree', 'rationale']],
    ['without a source', { ...cut, source: undefined }, 'required-missing', ['values', 'degree', 'source']],
  ])('%s is refused', (_name, value, code, path) => {
    expect(refusal(() => withParameters(instrument, { degree: value as ParameterValue }))).toMatchObject({
      code,
      path,
    });
  });
});

describe('a weighting', () => {
  const weighed = withParameters(instrument, { weights });

  test('adds a score of its own and leaves the others', () => {
    const { scores } = score({ a: 'present', b: 'absent', x: 3 }, weighed);
    expect(scores['total']).toHaveValue(1);
    expect(scores['weighted']).toHaveValue(-5.5);
    expect(scores['weighted']!.contributions).toMatchObject([
      { item: 'a', weight: 0.5, low: 0.5, high: 0.5 },
      { item: 'x', weight: -2, low: -6, high: -6 },
    ]);
    expect(weighed.scores[1]).toMatchObject({
      id: 'weighted',
      higherIs: 'worse',
      step: 0.5,
      bands: [],
      sources: [{ source: 'caller', at: 'guideline 4', confidence: 'own' }],
    });
    expect(score({ a: 'present' }, weighed).scores['weighted']).toHaveBounds(-5.5, 0.5, true);
  });

  test('is named in the result with its id and version', () => {
    expect(score({}, weighed).declared[1]).toMatchObject({
      status: 'declared',
      value: { id: 'mine', version: '2' },
    });
  });

  test.each<[string, object, string, readonly unknown[]]>([
    [
      'without one of the items',
      { ...weights, weights: { a: 1 } },
      'required-missing',
      ['values', 'weights', 'weights', 'x'],
    ],
    [
      'with another item',
      { ...weights, weights: { a: 1, x: 1, b: 1 } },
      'id-unknown',
      ['values', 'weights', 'weights', 'b'],
    ],
    [
      'with a text',
      { ...weights, weights: { a: '1', x: 1 } },
      'value-invalid',
      ['values', 'weights', 'weights', 'a'],
    ],
    [
      'with NaN',
      { ...weights, weights: { a: Number.NaN, x: 1 } },
      'number-invalid',
      ['values', 'weights', 'weights', 'a'],
    ],
    [
      'with more decimals than can be added exactly',
      { ...weights, weights: { a: 1, x: 0.12345678 } },
      'number-invalid',
      ['values', 'weights', 'weights'],
    ],
    ['under no name', { ...weights, version: ' ' }, 'value-invalid', ['values', 'weights', 'version']],
    ['without an id', { ...weights, id: undefined }, 'required-missing', ['values', 'weights', 'id']],
    [
      'without a version',
      { ...weights, version: undefined },
      'required-missing',
      ['values', 'weights', 'version'],
    ],
    ['with another key', { ...weights, bands: [] }, 'key-unknown', ['values', 'weights', 'bands']],
  ])('%s is refused', (_name, value, code, path) => {
    const found = refusal(() => withParameters(instrument, { weights: value as ParameterValue }));
    expect([found.code, found.path]).toEqual([code, path]);
  });
});

describe('norms', () => {
  test('give a score its bands', () => {
    const own = withParameters(instrument, { bands });
    expect(score({ a: 'present', b: 'present' }, own).scores['total']).toHaveBand('high');
    expect(score({}, own).scores['total']!.applied.bands).toMatchObject({
      sources: ['guideline'],
      confidence: 'own',
    });
    expect(score({ a: 'present' }, instrument).scores['total']).toHaveValue(null);
  });

  test.each<[string, object, string, readonly unknown[]]>([
    [
      'with a gap before the range',
      { ...bands, bands: [{ ...bands.bands[0], bands: [{ id: 'high', from: 1 }] }] },
      'band-gap',
      ['bands', 0, 'bands', 0, 'from'],
    ],
    [
      'that overlap',
      {
        ...bands,
        bands: [
          {
            ...bands.bands[0],
            bands: [
              { id: 'low', from: 0 },
              { id: 'high', from: 0 },
            ],
          },
        ],
      },
      'band-overlap',
      ['bands', 0, 'bands', 1, 'from'],
    ],
    ['without bands', { ...bands, bands: undefined }, 'required-missing', ['bands']],
    ['with no band at all', { ...bands, bands: [] }, 'definition-invalid', ['bands']],
    ['without a version', { ...bands, version: '' }, 'value-invalid', ['version']],
    ['with another key', { ...bands, score: 'total' }, 'key-unknown', ['score']],
  ])('%s are refused', (_name, value, code, path) => {
    expect(refusal(() => withParameters(instrument, { bands: value as ParameterValue }))).toMatchObject({
      code,
      path: ['values', 'bands', ...path],
    });
  });
});

describe('a statement', () => {
  test('is recorded and changes no number', () => {
    const own = withParameters(instrument, { window: stated });
    const [before, after] = [instrument, own].map((one) => score({ a: 'present' }, one));
    expect(after!.declared[3]).toEqual({
      parameter: 'window',
      status: 'declared',
      sourced: false,
      value: stated,
    });
    expect(after!.scores).toEqual(before!.scores);
    expect(refusal(() => withParameters(instrument, { window: { ...stated, value: '' } }))).toMatchObject({
      code: 'value-invalid',
      path: ['values', 'window', 'value'],
    });
    expect(
      refusal(() => withParameters(instrument, { window: { ...stated, cut: 'a' } as never })),
    ).toMatchObject({ code: 'key-unknown', path: ['values', 'window', 'cut'] });
  });
});

describe('several at once, and one after the other', () => {
  test('give the same instrument', () => {
    const atOnce = withParameters(instrument, { degree: cut, weights, bands, window: stated });
    const inTurn = withParameters(
      withParameters(withParameters(instrument, { window: stated, bands }), { degree: cut }),
      { weights },
    );
    expect(inTurn).toEqual(atOnce);
    expect(score({}, atOnce).declared.every(({ status }) => status === 'declared')).toBe(true);
  });

  test('a parameter is filled once', () => {
    const own = withParameters(instrument, { degree: cut });
    expect(refusal(() => withParameters(own, { degree: cut }))).toEqual({
      code: 'parameter-invalid',
      path: ['values', 'degree'],
      facts: { parameter: 'degree', found: 'declared already' },
    });
  });

  test.each<[string, unknown, string, readonly unknown[]]>([
    ['a misspelt one', { degre: cut }, 'id-unknown', ['values', 'degre']],
    ['one that there is none of', { informant: stated }, 'id-unknown', ['values', 'informant']],
    ['a value that is no object', { degree: 'much' }, 'value-invalid', ['values', 'degree']],
    ['no object at all', null, 'value-invalid', ['values']],
  ])('%s is refused', (_name, values, code, path) => {
    expect(refusal(() => withParameters(instrument, values as never))).toMatchObject({ code, path });
  });

  test('the suggestion names the parameter that was meant', () => {
    expect(refusal(() => withParameters(instrument, { degre: cut })).facts).toEqual({
      found: 'degre',
      suggestion: 'degree',
    });
  });

  test('nothing filled is the instrument itself', () => {
    expect(withParameters(instrument, {})).toEqual(instrument);
  });
});

describe('compare', () => {
  const before = score({ a: 'present', b: 'unknown' }, instrument);

  test.each<[string, Answers, object]>([
    ['equal', { a: 'present', b: 'unknown' }, { low: 0, high: 0, value: null, direction: 'equal' }],
    [
      'overlapping, settled',
      { a: 'present', b: 'present' },
      { low: 1, high: 0, value: null, direction: 'overlapping' },
    ],
    ['lower', { a: 'absent', b: 'absent' }, { low: -1, high: -2, value: null, direction: 'lower' }],
    [
      'overlapping, open',
      { a: 'unknown', b: 'unknown' },
      { low: -1, high: 0, value: null, direction: 'overlapping' },
    ],
  ])('%s', (_name, answers, change) => {
    expect(compare(before, score(answers, instrument))).toEqual({
      status: 'comparable',
      scores: { total: change },
    });
  });

  test('values where both have one, and the whole interval above', () => {
    const first = score({ a: 'absent', b: 'absent' }, instrument);
    const second = score({ a: 'present', b: 'present' }, instrument);
    expect(compare(first, second)).toEqual({
      status: 'comparable',
      scores: { total: { low: 2, high: 2, value: 2, direction: 'higher' } },
    });
    expect(compare(first, before)).toMatchObject({ scores: { total: { value: null, direction: 'higher' } } });
  });

  test('decimals without binary remainders', () => {
    const tenths = small({ total: 'tenths' });
    const change = compare(score({ tenths: 0.1 }, tenths), score({ tenths: 0.3 }, tenths));
    expect(change).toEqual({
      status: 'comparable',
      scores: { total: { low: 0.2, high: 0.2, value: 0.2, direction: 'higher' } },
    });
  });

  test('not across instruments, editions or what was declared', () => {
    const other = small({ total: { sum: ['a', 'b'] } }, { id: 'other' });
    const edition = small({ total: { sum: ['a', 'b'] } }, { edition: '2' });
    expect(compare(before, score({}, other))).toEqual({ status: 'not-comparable', why: 'instrument' });
    expect(compare(before, score({}, edition))).toEqual({ status: 'not-comparable', why: 'edition' });
    expect(compare(before, score({}, withParameters(instrument, { window: stated })))).toEqual({
      status: 'not-comparable',
      why: 'declared',
    });
    expect(compare(before, score({}, borgeStressIndex2018))).toEqual({
      status: 'not-comparable',
      why: 'instrument',
    });
  });
});
