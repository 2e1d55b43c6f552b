import fc from 'fast-check';
import * as catalog from 'resiliens';
import {
  type Answers,
  compileRow,
  defineInstrument,
  type Instrument,
  ResiliensError,
  type ScoreOptions,
  score,
} from 'resiliens';
import {
  arbitraryAnswers,
  arbitraryInstrument,
  arbitraryScoreOptions,
  type InstrumentShape,
} from 'resiliens/testing';
import { describe, expect, it } from 'vitest';

const byScore = (answers: Answers, instrument: Instrument, options: ScoreOptions = {}): unknown =>
  Object.fromEntries(
    Object.entries(score(answers, instrument, options).scores).map(
      ([id, { value, low, high, band, bandByRule }]) => [id, { value, low, high, band, bandByRule }],
    ),
  );

/** One compiled function reads many children: what it remembers of the one before must not reach the next. */
const agreeOnEach = (instrument: Instrument, rows: readonly Answers[], options: ScoreOptions = {}): void => {
  const row = compileRow(instrument, options);
  for (const answers of rows) expect(row(answers)).toEqual(byScore(answers, instrument, options));
};

const sources = [{ source: 'own', confidence: 'own' as const }];

/** Sums alone, with every kind of weight and table: the kernel of plain sums takes it. */
const plain = defineInstrument({
  id: 'plain',
  edition: '1',
  sources,
  items: [
    { id: 'poor', kind: 'binary' },
    { id: 'sad', kind: 'ordinal', values: [0, 1, 2, 3] },
    { id: 'alone', kind: 'graded', levels: [{ id: 'no' }, { id: 'some' }, { id: 'much' }], cut: 'some' },
    { id: 'young', kind: 'binary', sourcedAge: { from: 0, to: 24 } },
  ],
  scores: [
    {
      id: 'all',
      value: { sum: ['poor', 'sad', 'alone', 'young'] },
      bands: [
        { id: 'low', from: 0 },
        { id: 'high', from: 3 },
      ],
    },
    { id: 'weighted', value: { sum: ['poor', 'sad'], weights: [0.3, -0.1] } },
    { id: 'twice', value: { sum: ['sad', { reverse: 'sad' }, 'young'] } },
    { id: 'early', value: { sum: ['young'] } },
  ],
});

describe('compileRow gives the numbers of score', () => {
  it.each<[string, InstrumentShape]>([
    ['anything', {}],
    ['larger ones', { mostItems: 12 }],
    ['whole numbers', { mostItems: 10, without: ['decimals', 'continuous-items'] }],
    ['no filters, no rules', { without: ['skips', 'exclusions', 'missing-rules', 'continuous-items'] }],
  ])(
    'on random instruments: %s',
    (_, shape) => {
      const cases = arbitraryInstrument(shape).chain((instrument) =>
        fc.tuple(
          fc.constant(instrument),
          fc.array(arbitraryAnswers(instrument), { maxLength: 6 }),
          arbitraryScoreOptions(instrument),
        ),
      );
      fc.assert(fc.property(cases, (own) => agreeOnEach(...own)));
    },
    30_000,
  );

  const shipped = Object.values(catalog).filter(
    (value): value is Instrument => typeof value === 'object' && value !== null && 'scores' in value,
  );

  it.each([...shipped, plain].map((instrument) => [instrument.id, instrument] as const))(
    'on %s, at any age',
    (_, instrument) => {
      const rows = fc.sample(arbitraryAnswers(instrument), { numRuns: 40, seed: 20221 });
      for (const options of [{}, { ageMonths: 12 }, { ageMonths: 120 }])
        agreeOnEach(instrument, rows, options);
    },
  );

  it.each<[string, Answers]>([
    ['nothing', {}],
    ['keys in another order', { sad: 2, poor: 'present' }],
    ['the last key alone', { young: 'present' }],
    ['a key without an answer', { poor: undefined as never, sad: 1 }],
    ['what is unknown', { poor: 'unknown', alone: 'much' }],
    ['two answers of three', { alone: 'some', sad: 3 }],
    ['what does not apply', { sad: 'not-applicable', young: 'not-applicable' }],
    ['only what does not apply', { young: 'not-applicable' }],
    ['the first levels', { sad: 0, alone: 'no', poor: 'absent' }],
  ])('reads %s as score does, whatever came before', (_, answers) => {
    const full = { poor: 'present', sad: 1, alone: 'some', young: 'absent' } as const;
    agreeOnEach(plain, [full, answers, full, answers, { young: 'present', ...answers }]);
    agreeOnEach(plain, [answers, full], { ageMonths: 60 });
  });
});

describe('compileRow while it is at work', () => {
  const rounded = defineInstrument({
    id: 'rounded',
    edition: '1',
    sources,
    items: [
      { id: 'first', kind: 'ordinal', values: [0, 1, 2] },
      { id: 'second', kind: 'ordinal', values: [0, 1, 2] },
    ],
    scores: [{ id: 'half', value: { round: { mean: ['first', 'second'] }, mode: 'half-up' } }],
  });

  it.each([rounded, plain])('may be asked for another child by an answer that is worked out: $id', (own) => {
    const row = compileRow(own);
    const [one, other] = own.items.map(({ id }) => id) as [string, string];
    const [answer] = own === plain ? ['present'] : [2];
    const asking = Object.defineProperty({ [one]: answer }, other, {
      enumerable: true,
      get: () => {
        row({ [one]: 'unknown', [other]: 0 });
        return 1;
      },
    });
    expect(row(asking)).toEqual(byScore({ [one]: answer, [other]: 1 }, own));
  });
});

describe('compileRow refuses what score refuses', () => {
  const errorOf = (run: () => unknown): unknown => {
    try {
      run();
    } catch (error) {
      if (error instanceof ResiliensError) return { code: error.code, path: error.path, facts: error.facts };
      throw error;
    }
    return 'nothing refused';
  };

  it.each<[string, unknown]>([
    ['a misspelt key', { por: 'present' }],
    ['an answer of another item', { sad: 'present' }],
    ['a value between two', { sad: 1.5 }],
    ['a level that is not there', { alone: 'most' }],
    ['a truth value', { poor: true }],
    ['a word for no answer, which is a missing key', { poor: 'not-assessed' }],
    ['nothing instead of an answer', { poor: null }],
  ])('%s', (_, answers) => {
    const row = compileRow(plain);
    const refused = errorOf(() => score(answers as Answers, plain));
    expect(refused).not.toBe('nothing refused');
    expect(errorOf(() => row(answers as Answers))).toEqual(refused);
    // A refusal leaves nothing behind.
    agreeOnEach(plain, [{ poor: 'present' }]);
    expect(row({ poor: 'present' })).toEqual(byScore({ poor: 'present' }, plain));
  });

  it('keys of a prototype, which are not read', () => {
    const answers = Object.assign(Object.create({ poor: 'present', nobody: 'present' }), { sad: 2 });
    expect(compileRow(plain)(answers)).toEqual(byScore({ sad: 2 }, plain));
  });
});
