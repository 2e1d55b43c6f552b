import fc from 'fast-check';
import { borgeStressIndex2018, gad7, score } from 'resiliens';
import { AnswersSchema, parseAnswers, readAnswersJson } from 'resiliens/schema';
import { arbitraryAnswers, arbitraryInstrument } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { errorOf, outcomeOf } from './outcome.js';

const refusal = (value: unknown, instrument = borgeStressIndex2018): unknown[] => {
  const { code, path, facts } = errorOf(() => parseAnswers(value, instrument));
  return [code, path, facts];
};

describe('answers to an instrument', () => {
  test('may be words, numbers, unknown, and missing', () => {
    expect(
      parseAnswers({ criminality: 'absent', 'marital-discord': undefined }, borgeStressIndex2018),
    ).toEqual({
      criminality: 'absent',
    });
    expect(parseAnswers({ nervous: 3, irritable: 'unknown', afraid: 'not-applicable' }, gad7)).toEqual({
      nervous: 3,
      irritable: 'unknown',
      afraid: 'not-applicable',
    });
    expect(parseAnswers({}, gad7)).toEqual({});
  });

  test('a misspelt item, with the nearest one', () => {
    expect(refusal({ criminalty: 'absent' })).toEqual([
      'id-unknown',
      ['criminalty'],
      { found: 'criminalty', suggestion: 'criminality' },
    ]);
  });

  test('an item that is like none, by its place only', () => {
    expect(refusal({ criminality: 'absent', 'kari-nordmann': 'absent' })).toEqual([
      'id-unknown',
      [1],
      { position: 1, suggestion: null },
    ]);
    expect(refusal({ 'Kari Nordmann': 'absent' })).toEqual([
      'key-unknown',
      [0],
      { position: 0, suggestion: null },
    ]);
  });

  test('an answer that the item cannot have', () => {
    expect(refusal({ criminality: 'perhaps' })).toEqual([
      'answer-invalid',
      ['criminality'],
      { item: 'criminality', allowed: ['present', 'absent'] },
    ]);
    expect(refusal({ nervous: 4 }, gad7).slice(0, 2)).toEqual(['answer-invalid', ['nervous']]);
  });

  test('an answer of no form at all', () => {
    for (const answer of [true, null, [], {}, 'a b'])
      expect(refusal({ criminality: answer })).toEqual(['answer-invalid', ['criminality'], {}]);
    expect(refusal({ criminality: Number.NaN })[0]).toBe('number-invalid');
  });

  test('a level whose cut nobody has declared', () => {
    expect(refusal({ 'help-service-contact': 'much' }).slice(0, 2)).toEqual([
      'level-without-cut',
      ['help-service-contact'],
    ]);
  });

  test('without an instrument only the form is looked at', () => {
    expect(parseAnswers({ 'what-ever': 'some', 'what-not': 0.5 })).toEqual({
      'what-ever': 'some',
      'what-not': 0.5,
    });
    expect(AnswersSchema.parse({ 'what-ever': 'some' })).toEqual({ 'what-ever': 'some' });
    expect(outcomeOf(() => parseAnswers([1]))).toBe('value-invalid');
  });

  test('as a text', () => {
    expect(readAnswersJson('{ "nervous": 1 }', gad7)).toEqual({ nervous: 1 });
    expect(outcomeOf(() => readAnswersJson('{ "nervou": 1 }', gad7))).toBe('id-unknown nervou');
  });
});

describe('random answers', { timeout: 30_000 }, () => {
  const asked = arbitraryInstrument({ mostItems: 5, without: ['decimals'] }).chain((instrument) =>
    arbitraryAnswers(instrument).map((answers) => ({ instrument, answers })),
  );

  test('that fit pass as they are, and give the same score', () => {
    fc.assert(
      fc.property(asked, ({ instrument, answers }) => {
        const read = parseAnswers(answers, instrument);
        const text = JSON.stringify(answers);
        expect(JSON.stringify(read)).toBe(text);
        expect(JSON.stringify(readAnswersJson(text, instrument))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('that score refuses are refused with the same code', () => {
    const answers = fc.dictionary(
      fc.constantFrom('nervous', 'nervos', 'irritable', 'other'),
      fc.constantFrom(0, 3, 4, 0.5, 'present', 'unknown', 'not-applicable', 'perhaps'),
      { maxKeys: 1 },
    );
    const codeOf = (call: () => unknown): string => outcomeOf(call).split(' ')[0] ?? '';
    fc.assert(
      fc.property(answers, (one) => {
        const scored = codeOf(() => score(one, gad7));
        const read = codeOf(() => parseAnswers(one, gad7));
        expect(read.startsWith('{')).toBe(scored.startsWith('{'));
        if (!scored.startsWith('{')) expect(read).toBe(scored);
      }),
    );
  });
});
