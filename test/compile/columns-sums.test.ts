import {
  defineInstrument,
  type Expression,
  type Instrument,
  type InstrumentDefinition,
  type MissingRule,
} from 'resiliens';
import { compileColumns, tableFromRows } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { expectAgreement, randomRows } from './many-rows.js';

// Questionnaires as they come: scales of five answers, turned items, rules for missing answers, totals of scales.
// Too many combinations for one table of outcomes, so that the columns add up what each part gives.

type Parts = Omit<InstrumentDefinition, 'id' | 'edition' | 'sources' | 'items'>;

const ids = Array.from({ length: 24 }, (_, index) => `q-${index + 1}`);

const questionnaire = (parts: Parts, answers: readonly number[] = [0, 1, 2, 3, 4]): Instrument =>
  defineInstrument({
    id: 'questionnaire',
    edition: '1',
    sources: [{ source: 'own', confidence: 'own' }],
    items: [
      ...ids.map((id) => ({ id, kind: 'ordinal' as const, values: answers })),
      { id: 'lives-alone', kind: 'binary' },
      { id: 'hours', kind: 'numeric', min: 0, max: 12, step: 0.5 },
      { id: 'young', kind: 'binary', sourcedAge: { from: 0, to: 24 } },
    ],
    ...parts,
  });

const bands = [
  { id: 'few', from: -1000 },
  { id: 'some', from: 20.5 },
  { id: 'many', from: 45 },
];

const scale = (place: number, missing?: MissingRule): Expression => {
  const [first, ...rest] = ids.slice(place * 6, place * 6 + 6);
  const sum: Expression[] = [{ reverse: first! }, ...rest.map((item) => ({ item }))] as Expression[];
  return missing === undefined ? { sum } : { sum, missing };
};

const scales = (of: (place: number) => Expression): Parts['scores'] => [
  ...[0, 1, 2, 3].map((place) => ({ id: `scale-${place + 1}`, value: of(place) })),
  { id: 'total', value: { sum: [0, 1, 2, 3].map((place) => ({ score: `scale-${place + 1}` })) }, bands },
];

const rounded = (value: Expression): Expression => ({ round: value, mode: 'half-up' });

const cases: readonly (readonly [string, Instrument])[] = [
  ['a total of scales', questionnaire({ scores: scales((place) => scale(place)) })],
  [
    'scales that want four answers of six',
    questionnaire({ scores: scales((place) => scale(place, { needs: 4 })) }),
  ],
  [
    'scales with the mean of the others in place of a missing answer, rounded',
    questionnaire({ scores: scales((place) => rounded(scale(place, { needs: 4, fill: 'mean' }))) }),
  ],
  [
    'scales with the mean of the others in place of a missing answer, as it is',
    questionnaire({ scores: scales((place) => scale(place, { needs: 4, fill: 'mean' })) }),
  ],
  [
    'scales with 0 in place of a missing answer',
    questionnaire({ scores: scales((place) => scale(place, { upTo: 2, fill: 0 })) }),
  ],
  [
    'scales with half a point in place of a missing answer',
    questionnaire({ scores: scales((place) => scale(place, { upTo: 2, fill: 0.5 })) }),
  ],
  [
    'scales that are refused where answers outside of the total are lacking',
    questionnaire({
      scores: [
        ...[0, 1, 2].map((place) => ({
          id: `scale-${place + 1}`,
          value: scale(place, { needs: 2, of: ids.slice(18, 20) }),
        })),
        { id: 'total', value: { sum: [1, 2, 3].map((place) => ({ score: `scale-${place}` })) }, bands },
      ],
    }),
  ],
  [
    'a total that counts answers of the first scale only',
    questionnaire({
      scores: [
        { id: 'total', value: { sum: ids, missing: { needs: 5, of: ids.slice(0, 6), fill: 1 } }, bands },
        { id: 'again', value: { sum: ids, missing: { needs: 4, of: ids.slice(0, 6) } } },
      ],
    }),
  ],
  [
    'weights that differ from item to item',
    questionnaire({
      scores: [{ id: 'total', value: { sum: ids, weights: ids.map((_, index) => index - 7) }, bands }],
    }),
  ],
  [
    'weights with decimals, of both signs',
    questionnaire({
      scores: [
        { id: 'total', value: { sum: ids, weights: ids.map((_, index) => (15 * (index - 7)) / 100) }, bands },
        { id: 'rounded', value: { round: { score: 'total' }, mode: 'half-even', decimals: 1 } },
      ],
    }),
  ],
  [
    'weights so large that the total leaves the small columns',
    questionnaire({
      scores: [
        { id: 'total', value: { sum: ids, weights: ids.map((_, index) => 50 * (index + 1)) }, bands },
        { id: 'huge', value: { sum: ids, weights: ids.map((_, index) => 5000 * (index + 1)) } },
      ],
    }),
  ],
  [
    'ten answers an item',
    questionnaire(
      { scores: scales((place) => rounded(scale(place, { needs: 4, fill: 'mean' }))) },
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ),
  ],
  [
    'a filter before half of the items',
    questionnaire({
      skips: [{ id: 'alone', when: 'lives-alone', items: ids.slice(6, 18) }],
      scores: [
        ...scales((place) => scale(place)),
        { id: 'weighted', value: { sum: ids, weights: ids.map((_, index) => 3 - index) } },
      ],
    }),
  ],
  [
    'a filter before half of the items, and rules',
    questionnaire({
      skips: [{ id: 'alone', when: 'lives-alone', items: ids.slice(6, 18) }],
      scores: scales((place) => rounded(scale(place, { needs: 3, fill: 'mean' }))),
    }),
  ],
  [
    'hours, an age, means and choices',
    questionnaire({
      derived: [{ id: 'long', value: { test: 'hours', atLeast: 6.5 } }],
      scores: [
        { id: 'sum', value: { sum: [...ids.slice(0, 3), 'hours', 'young'] }, bands: bands.slice(0, 2) },
        { id: 'mean', value: { mean: [...ids.slice(0, 5), 'young'] } },
        { id: 'two', value: { sum: ['young', 'lives-alone'] } },
        {
          id: 'one',
          value: { sum: ['young'] },
          bands: [
            { id: 'no', from: 0 },
            { id: 'yes', from: 1 },
          ],
        },
        { id: 'choice', value: { if: { score: 'long' }, then: { sum: ids.slice(0, 4) }, else: 'q-5' } },
        { id: 'most', value: { max: [{ score: 'sum' }, { score: 'mean' }] } },
      ],
    }),
  ],
];

describe('sums of many parts', () => {
  it.each(cases)('are those of score, for %s', (_, instrument) => {
    expectAgreement(instrument, randomRows(instrument, 1100, 0.03, 0.02));
    expectAgreement(instrument, randomRows(instrument, 150, 0.3, 0.2));
    expectAgreement(instrument, randomRows(instrument, 150, 0.05, 0.9));
    expectAgreement(instrument, randomRows(instrument, 60, 0, 0), { ageMonths: 60 });
  });

  it.each([0, 1, 1023, 1024, 1025, 2049])('are those of score for %i rows', (rows) => {
    const [, instrument] = cases.find(([name]) => name.endsWith('rounded'))!;
    expectAgreement(instrument, randomRows(instrument, rows, 0.05, 0.05));
  });

  it('have bands that are counted as the columns say', () => {
    for (const [, instrument] of cases) {
      const scored = instrument.scores.filter((score) => score.bands.length > 0);
      const table = tableFromRows(instrument, randomRows(instrument, 1500, 0.02, 0.02));
      const columns = compileColumns(instrument);
      const { scores } = columns.score(table);
      expect(columns.countBands(table)).toEqual(
        scored.map(({ id }) => {
          const { band, bands: own } = scores.find((score) => score.id === id)!;
          const count = (code: number): number => band!.filter((found) => found === code).length;
          return {
            id,
            bands: own.map((name, code) => ({ id: name, count: count(code) })),
            undecided: count(255),
          };
        }),
      );
    }
  });
});
