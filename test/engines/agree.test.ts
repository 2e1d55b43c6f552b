import fc from 'fast-check';
import type { Answers, Instrument, ScoreOptions } from 'resiliens';
import * as catalog from 'resiliens';
import {
  arbitraryAnswers,
  arbitraryInstrument,
  arbitraryScoreOptions,
  type InstrumentShape,
} from 'resiliens/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, engines } from './support/engines.js';
import { type Storage, scoredBy, scoredHere } from './support/rows.js';

interface Case {
  readonly instrument: Instrument;
  readonly rows: readonly Answers[];
  readonly options: ScoreOptions;
  readonly storage: Storage;
  readonly form: 'wide' | 'long';
}

const cases = (shape: InstrumentShape): fc.Arbitrary<Case> =>
  arbitraryInstrument(shape).chain((instrument) =>
    fc.record({
      instrument: fc.constant(instrument),
      rows: fc.array(arbitraryAnswers(instrument), { minLength: 1, maxLength: 30 }),
      options: arbitraryScoreOptions(instrument),
      storage: fc.constantFrom<Storage>('text', 'number'),
      form: fc.constantFrom<'wide' | 'long'>('wide', 'long'),
    }),
  );

const runs = (usual: number): { numRuns: number } => ({
  numRuns: Number(process.env['RESILIENS_RUNS'] ?? usual),
});

const shipped = Object.values(catalog).filter(
  (value): value is Instrument => typeof value === 'object' && value !== null && 'scores' in value,
);

describe.each(Object.entries(engines))('%s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 60_000);
  afterAll(() => engine?.close());

  const agree = async ({ instrument, rows, options, storage, form }: Case): Promise<void> => {
    const there = await scoredBy(engine, instrument, rows, storage, form, options);
    expect(there).toEqual(scoredHere(instrument, rows, options));
  };

  it.each<[string, InstrumentShape]>([
    ['anything with limited decimals', { without: ['continuous-items'] }],
    ['larger ones', { mostItems: 12, without: ['continuous-items'] }],
    ['any numbers', {}],
  ])(
    'gives the rows of score on random instruments: %s',
    async (_name, shape) => {
      await fc.assert(fc.asyncProperty(cases(shape), agree), runs(engine.dialect === 'clickhouse' ? 15 : 60));
    },
    600_000,
  );

  it.each(shipped.map((instrument) => [instrument.id, instrument] as const))(
    'agrees on %s',
    async (_id, instrument) => {
      const many = fc.sample(arbitraryAnswers(instrument), { numRuns: 150, seed: 20221 });
      const few = fc.sample(arbitraryAnswers(instrument, { answered: 10 }), { numRuns: 150, seed: 20222 });
      const own = { instrument, rows: [...many, ...few], options: {}, storage: 'text' as const };
      await agree({ ...own, form: 'wide' });
      await agree({ ...own, form: 'long' });
    },
    120_000,
  );
});
