import fc from 'fast-check';
import * as catalog from 'resiliens';
import { type Instrument, ResiliensError } from 'resiliens';
import { toSql } from 'resiliens/cohort';
import {
  arbitraryAnswers,
  arbitraryInstrument,
  arbitraryScoreOptions,
  type InstrumentShape,
} from 'resiliens/testing';
import { describe, it } from 'vitest';
import { agree, type Case, dialects, type Form, type Storage } from './stored-answers.js';

// Real engines run the same statements in `test/engines`; here a small one of our own reads them, in every dialect.

const cases = (shape: InstrumentShape): fc.Arbitrary<Case> =>
  arbitraryInstrument(shape).chain((instrument) =>
    fc.record({
      instrument: fc.constant(instrument),
      rows: fc.array(arbitraryAnswers(instrument), { minLength: 1, maxLength: 6 }),
      options: arbitraryScoreOptions(instrument),
      dialect: fc.constantFrom(...dialects),
      storage: fc.constantFrom<Storage>('text', 'number'),
      form: fc.constantFrom<Form>('wide', 'long'),
    }),
  );

/** Whether a mean has few enough parts that a filter may take away; SQL refuses more. */
const canBeWritten = ({ instrument, options: { ageMonths, context } }: Case): boolean => {
  try {
    toSql(instrument, {
      dialect: 'duckdb',
      table: 'children',
      columns: { key: 'child' },
      ageMonths,
      context,
    });
    return true;
  } catch (error) {
    if (error instanceof ResiliensError && error.code === 'limit-exceeded') return false;
    throw error;
  }
};

describe('the statement gives the numbers of score', () => {
  it.each<[string, InstrumentShape]>([
    ['anything', {}],
    ['larger ones', { mostItems: 12 }],
    ['whole numbers', { mostItems: 10, without: ['decimals', 'continuous-items'] }],
  ])(
    'on random instruments: %s',
    (_, shape) => {
      fc.assert(
        fc.property(cases(shape), (own) => {
          fc.pre(canBeWritten(own));
          agree(own);
        }),
      );
    },
    30_000,
  );

  const shipped = Object.values(catalog).filter(
    (value): value is Instrument => typeof value === 'object' && value !== null && 'scores' in value,
  );

  it.each(shipped.map((instrument) => [instrument.id, instrument] as const))('on %s', (_, instrument) => {
    const rows = fc.sample(arbitraryAnswers(instrument), { numRuns: 20, seed: 20221 });
    for (const dialect of dialects)
      for (const options of [{}, { ageMonths: 120 }])
        agree({ instrument, rows, options, dialect, storage: 'text', form: 'wide' });
  });
});
