import { borgeStressIndex2018, rutterFai1977 } from 'resiliens';
import * as cohort from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

/** Code, place and facts of a refusal as its message has them, and a call that is refused so. */
type Refusal = readonly [message: string, call: () => unknown];

const wrong = (value: unknown): never => value as never;
const table = cohort.tableFromRows(borgeStressIndex2018, [{}]);
const otherTable = cohort.tableFromRows(rutterFai1977, [{}]);
const later = { ...table, edition: 'later' };
const counted = { id: 'areas', bands: [{ id: 'a', count: 1 }], undecided: 0 };

const refusals: Readonly<Record<string, readonly Refusal[]>> = {
  tables: [
    ['input-invalid at tables (expected: object)', () => cohort.itemPrevalence(wrong(null))],
    ['required-missing at tables', () => cohort.itemPrevalence([])],
    ['input-invalid at tables (expected: object)', () => cohort.itemPrevalence([wrong(null)])],
    ['required-missing at tables.items (expected: object)', () => cohort.coOccurrence(wrong({}))],
    [
      'edition-mismatch at tables.1 (instrument: borge-stress-index-2018)',
      () => cohort.itemPrevalence([table, otherTable]),
    ],
    [
      'edition-mismatch at tables.1 (instrument: borge-stress-index-2018)',
      () => cohort.itemPrevalence([table, later]),
    ],
    [
      'edition-mismatch at tables.1 (instrument: borge-stress-index-2018)',
      () => cohort.itemPrevalence([table, { ...table, instrument: 'other' }]),
    ],
    [
      'id-unknown at items.1 (expected: a binary item)',
      () => cohort.coOccurrence(table, { items: ['criminality', 'nobody'] }),
    ],
    ['number-invalid at most (found: 0; least: 1)', () => cohort.missingnessPatterns(table, { most: 0 })],
    [
      'number-invalid at smallestCell (found: 0; least: 1)',
      () => cohort.missingnessPatterns(table, { smallestCell: 0 }),
    ],
    ['input-invalid at options (expected: object)', () => cohort.missingnessPatterns(table, wrong(1))],
    ['input-invalid at results (expected: object)', () => cohort.scoreDistributions(wrong(null))],
    ['required-missing at results.scores (expected: object)', () => cohort.scoreDistributions(wrong({}))],
    [
      'input-invalid at results.scores (expected: list)',
      () => cohort.scoreDistributions(wrong({ scores: {} })),
    ],
    ['input-invalid at scores (expected: object)', () => cohort.scoreValues(wrong(1))],
    [
      'required-missing at scores.hasValue (expected: object)',
      () => cohort.scoreValues(wrong({ value: [] })),
    ],
    ['input-invalid at bands (expected: list)', () => cohort.bandSummaries(wrong({}))],
    ['input-invalid at bands.0 (expected: object)', () => cohort.bandSummaries([wrong(null)])],
    [
      'input-invalid at bands.1.bands (expected: list)',
      () => cohort.bandSummaries([counted, wrong({ id: 'b' })]),
    ],
    [
      'input-invalid at bands.1 (id: areas)',
      () => cohort.bandSummaries([counted, { ...counted, bands: [{ id: 'b', count: 1 }] }]),
    ],
    [
      'input-invalid at bands.1 (id: areas)',
      () => cohort.bandSummaries([counted, { ...counted, bands: [...counted.bands, { id: 'b', count: 1 }] }]),
    ],
    ['input-invalid at counts (expected: list)', () => cohort.suppressSmallCells(wrong({}))],
    ['number-invalid at counts.1 (found: 0.5; mostDecimals: 0)', () => cohort.suppressSmallCells([1, 0.5])],
  ],
  waves: [
    ['input-invalid at waves (expected: list)', () => cohort.waveSummaries(wrong({}))],
    ['required-missing at waves', () => cohort.waveSummaries([])],
    ['input-invalid at waves.1 (expected: object)', () => cohort.waveSummaries([table, wrong(null)])],
    ['input-invalid at waves.0.items (expected: list)', () => cohort.waveSummaries([wrong({})])],
    [
      'edition-mismatch at waves.0 (instrument: borge-stress-index-2018)',
      () => cohort.waveSummaries([otherTable, table]),
    ],
    [
      'edition-mismatch at waves.0 (instrument: borge-stress-index-2018)',
      () => cohort.waveSummaries([table, later]),
    ],
    [
      'edition-mismatch at waves.0 (instrument: borge-stress-index-2018)',
      () => cohort.waveSummaries([{ ...table, instrument: 'other' }, table]),
    ],
    [
      'input-invalid at waves.0 (expected: 0; found: 1)',
      () => cohort.waveSummaries([table, cohort.tableFromRows(borgeStressIndex2018, [])]),
    ],
  ],
};

describe.each(Object.entries(refusals))('%s', (_, rows) => {
  it.each(rows)('%s', (message, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'ResiliensError', message }));
  });
});
