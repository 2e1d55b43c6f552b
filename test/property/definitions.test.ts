import fc from 'fast-check';
import * as door from 'resiliens';
import { defineInstrument, type Instrument, type InstrumentDefinition, score } from 'resiliens';
import { arbitraryAnswers, arbitraryDefinition, arbitraryScoreOptions } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { runs } from './cases.js';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

/** A definition whose objects have their keys the other way round, and gaps in them. */
const rewritten = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, rewritten(entry)] as const);
  return Object.fromEntries([...entries.reverse(), ['notes' in value ? 'notes' : 'label', undefined]]);
};

const shipped = Object.values(door).filter(
  (value): value is Instrument => typeof value === 'object' && value !== null && 'scores' in value,
);

describe('normalization', () => {
  test('is idempotent, frozen throughout, and survives JSON', () => {
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => {
        const once = defineInstrument(definition);
        expect(isDeeplyFrozen(once)).toBe(true);
        expect(JSON.parse(JSON.stringify(once))).toStrictEqual(once);
        expect(defineInstrument(once)).toStrictEqual(once);
        expect(defineInstrument(copy(once))).toStrictEqual(once);
        expect(JSON.stringify(defineInstrument(copy(once)))).toBe(JSON.stringify(once));
      }),
      runs(150),
    );
  });

  test('gives the same value for one written by hand and one made in code', () => {
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => {
        const byHand = rewritten(copy(definition)) as InstrumentDefinition;
        expect(JSON.stringify(defineInstrument(byHand))).toBe(JSON.stringify(defineInstrument(definition)));
      }),
      runs(100),
    );
  });

  test('leaves no short form', () => {
    const SHORT = ['not', 'reverse', 'scale', 'count', 'any', 'all', 'some', 'between', 'tagged', 'below'];
    const keysIn = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, entry]) => [key, ...keysIn(entry)]);
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => {
        const { derived, scores, skips, prompts } = defineInstrument(definition);
        const found = keysIn([derived, scores, skips, prompts]);
        expect(found.filter((key) => SHORT.includes(key))).toEqual([]);
      }),
      runs(100),
    );
  });

  test('does not change what is scored', () => {
    const cases = arbitraryDefinition().chain((definition) => {
      const instrument = defineInstrument(definition);
      return fc.tuple(
        fc.constant(instrument),
        arbitraryAnswers(instrument),
        arbitraryScoreOptions(instrument),
      );
    });
    fc.assert(
      fc.property(cases, ([instrument, answers, options]) => {
        expect(score(answers, defineInstrument(copy(instrument)), options)).toStrictEqual(
          score(answers, instrument, options),
        );
      }),
      runs(60),
    );
  });

  test('is the identity for every shipped instrument', () => {
    expect(shipped.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['kvello-style', 'borge-stress-index-2018', 'rutter-fai-1977', 'phq-9']),
    );
    for (const instrument of shipped)
      expect(JSON.stringify(defineInstrument(copy(instrument))), instrument.id).toBe(
        JSON.stringify(instrument),
      );
  });
});
