import { fc } from '@fast-check/vitest';
import {
  type Answers,
  type Audience,
  ace10,
  borgeStressIndex2018,
  gad7,
  type Instrument,
  type Item,
  kvelloStyle,
  type Language,
  phq9,
  psc17,
  rutterFai1977,
} from 'resiliens';

export const languages: readonly Language[] = ['en', 'nb', 'nn'];
export const audiences: readonly Audience[] = ['professional', 'parent', 'child'];
export const shipped: readonly Instrument[] = [
  kvelloStyle,
  borgeStressIndex2018,
  rutterFai1977,
  ace10,
  phq9,
  gad7,
  psc17,
];

const answersTo = (item: Item): readonly (string | number)[] => {
  if (item.kind === 'binary') return ['present', 'absent'];
  if (item.kind === 'ordinal') return item.values;
  if (item.kind === 'graded') return item.levels.map(({ id }) => id);
  return [item.min, item.max];
};

/** Answers to some of the items, some of them unknown or not applicable. */
const answersFor = (instrument: Instrument): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      instrument.items.map((item) => [
        item.id,
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...answersTo(item)) },
          { weight: 2, arbitrary: fc.constantFrom('unknown', 'not-applicable') },
        ),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>;

/** A shipped instrument, by its id so that a failure prints shortly. */
export const named = (id: string): Instrument => shipped.find((instrument) => instrument.id === id)!;

export interface Case {
  readonly id: string;
  readonly answers: Answers;
}

/** The id of a shipped instrument with answers to it. */
export const anyCase: fc.Arbitrary<Case> = fc
  .constantFrom(...shipped)
  .chain((instrument) => fc.record({ id: fc.constant(instrument.id), answers: answersFor(instrument) }));
