import fc from 'fast-check';
import { gad7, type Instrument, ResiliensError } from 'resiliens';
import * as door from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const readers: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ['parseAnswers', (value) => door.parseAnswers(value)],
  ['parseAnswers to an instrument', (value) => door.parseAnswers(value, gad7)],
  ['parseAssessment', (value) => door.parseAssessment(value)],
  ['parseInstrument', (value) => door.parseInstrument(value)],
  ['parseResult', (value) => door.parseResult(value)],
];

const schemas = Object.entries<unknown>({ ...door }).filter(
  (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
);

/** Values of every kind, some with the keys of an instrument. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.dictionary(
    fc.constantFrom<keyof Instrument>('id', 'edition', 'items', 'scores', 'sources', 'tables', 'declared'),
    fc.jsonValue(),
  ),
);

/** Reads a value; passes for a value that JSON can hold and for a coded error. */
const read = (reader: (value: unknown) => unknown, value: unknown): void => {
  try {
    const given = reader(value);
    expect(JSON.parse(JSON.stringify(given))).toEqual(given);
  } catch (error) {
    if (!(error instanceof ResiliensError)) throw error;
    expect(error.code).toMatch(/^[a-z]+(-[a-z]+)+$/);
  }
};

describe('whatever comes in ends in a value or in a coded error', { timeout: 30_000 }, () => {
  test.each(readers)('%s', (_, reader) => {
    fc.assert(
      fc.property(anything, (value) => read(reader, value)),
      { numRuns: 200 },
    );
  });

  test.each(schemas)('%s', (_, schema) => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const { code, message } of schema.safeParse(value).error?.issues ?? []) {
          expect(code).toBe('custom');
          expect(message).toMatch(/^[a-z]+(-[a-z]+)+( at | \(|$)/);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('texts too', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        for (const reader of [
          door.readAnswersJson,
          door.readAssessmentJson,
          door.readInstrumentJson,
          door.readResultJson,
        ])
          read((value) => reader(value as string), text);
      }),
      { numRuns: 100 },
    );
  });
});
