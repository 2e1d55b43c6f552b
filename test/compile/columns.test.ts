import fc from 'fast-check';
import { type Answers, type Instrument, type ScoreOptions, score } from 'resiliens';
import { compileColumns, rowOfResult, tableFromRows } from 'resiliens/cohort';
import {
  arbitraryAnswers,
  arbitraryInstrument,
  arbitraryScoreOptions,
  type InstrumentShape,
} from 'resiliens/testing';
import { describe, expect, it } from 'vitest';

interface Case {
  readonly instrument: Instrument;
  readonly rows: readonly Answers[];
  readonly options: ScoreOptions;
}

const cases = (shape: InstrumentShape): fc.Arbitrary<Case> =>
  arbitraryInstrument(shape).chain((instrument) =>
    fc.record({
      instrument: fc.constant(instrument),
      rows: fc.array(arbitraryAnswers(instrument), { maxLength: 16 }),
      options: arbitraryScoreOptions(instrument),
    }),
  );

const numbersOf = (answers: Answers, instrument: Instrument, options: ScoreOptions): unknown =>
  Object.fromEntries(
    Object.entries(score(answers, instrument, options).scores).map(
      ([id, { value, low, high, band, bandByRule }]) => [id, { value, low, high, band, bandByRule }],
    ),
  );

const agree = ({ instrument, rows, options }: Case): void => {
  const table = tableFromRows(instrument, rows);
  const result = compileColumns(instrument, options).score(table);
  expect(result.rows).toBe(rows.length);
  rows.forEach((answers, row) => {
    expect(rowOfResult(result, row)).toEqual(numbersOf(answers, instrument, options));
  });
};

describe('compileColumns', () => {
  it.each<[string, InstrumentShape]>([
    ['anything', {}],
    ['larger ones', { mostItems: 14 }],
    ['whole numbers', { mostItems: 10, without: ['decimals', 'continuous-items'] }],
    ['no filters, no rules', { without: ['skips', 'exclusions', 'missing-rules', 'continuous-items'] }],
  ])(
    'gives the numbers of score on every row: %s',
    (_, shape) => {
      fc.assert(fc.property(cases(shape), agree));
    },
    30_000,
  );
});
