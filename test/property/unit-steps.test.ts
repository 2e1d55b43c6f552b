import fc from 'fast-check';
import { defineInstrument, type ExpressionInput, type Instrument, type ItemInput, score } from 'resiliens';
import { arbitraryAnswers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { bruteForce, countCompletions } from '../oracle/brute-force.js';
import { runs } from './cases.js';

interface Made {
  readonly value: ExpressionInput;
  readonly low: number;
  readonly high: number;
}

/** How the next item, or the next group of parts, is put together. */
interface Plan {
  readonly tops: readonly number[];
  readonly groups: readonly number[];
  readonly kinds: readonly number[];
  readonly limits: readonly number[];
}

const plans = fc.record<Plan>({
  tops: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 6 }),
  groups: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
  kinds: fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }),
  limits: fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }),
});

/** Joins parts two and three at a time until one is left, so that every item is read once. */
const joined = (plan: Plan, leaves: readonly Made[], kinds: readonly string[]): Made => {
  let parts = leaves;
  for (let round = 0; parts.length > 1 || round === 0; round += 1) {
    const size = Math.max(2, plan.groups[round % 8] as number);
    const chosen = parts.slice(0, size);
    const kind = kinds[(plan.kinds[round % 8] as number) % kinds.length] as string;
    parts = [...parts.slice(size), join(kind, chosen, plan.limits[round % 8] as number)];
  }
  return parts[0] as Made;
};

const join = (kind: string, parts: readonly Made[], limit: number): Made => {
  const values = parts.map(({ value }) => value);
  const [lows, highs] = [parts.map(({ low }) => low), parts.map(({ high }) => high)];
  const total = (ends: readonly number[]): number => ends.reduce((sum, end) => sum + end, 0);
  switch (kind) {
    case 'max':
      return { value: { max: values }, low: Math.max(...lows), high: Math.max(...highs) };
    case 'min':
      return { value: { min: values }, low: Math.min(...lows), high: Math.min(...highs) };
    case 'any':
    case 'all': {
      const reached = parts.map((part) => ({ test: part.value, atLeast: part.low + 1 }));
      return { value: kind === 'any' ? { any: reached } : { all: reached }, low: 0, high: 1 };
    }
    case 'test': {
      const atLeast = total(lows) + (limit % (total(highs) - total(lows) + 1));
      return { value: { test: { sum: values }, atLeast }, low: 0, high: 1 };
    }
    default:
      return { value: { sum: values }, low: total(lows), high: total(highs) };
  }
};

/** Instruments whose score reads each item once, in steps of one, with a band for every few points. */
const readOnce = (kinds: readonly string[]): fc.Arbitrary<Instrument> =>
  plans.map((plan) => {
    const items = plan.tops.map(
      (top, index): ItemInput => ({
        id: `item-${index + 1}`,
        kind: 'ordinal',
        values: Array.from({ length: top + 1 }, (_, value) => value),
      }),
    );
    const leaves = plan.tops.map((high, index): Made => ({ value: `item-${index + 1}`, low: 0, high }));
    const { value, low, high } = joined(plan, leaves, kinds);
    const width = Math.max(1, (plan.limits[7] as number) % 4);
    const froms = Array.from(
      { length: Math.floor((high - low) / width) + 1 },
      (_, index) => low + index * width,
    );
    return defineInstrument({
      id: 'read-once',
      edition: '1',
      sources: [{ source: 'own', confidence: 'own' }],
      items,
      scores: [{ id: 'total', value, bands: froms.map((from, index) => ({ id: `band-${index}`, from })) }],
    });
  });

describe('a score that reads each item once, in steps of one', () => {
  test.each([
    ['a sum', ['sum']],
    ['a sum of counts that reach a number', ['sum', 'test', 'sum']],
    ['a sum of alternatives and of what must go together', ['sum', 'any', 'sum', 'all', 'test']],
    ['sums, smallest and largest values', ['sum', 'max', 'min', 'test']],
  ])('%s: bounds, possible bands and critical unknowns are those of all completions', (_name, kinds) => {
    const cases = readOnce(kinds).chain((instrument) =>
      arbitraryAnswers(instrument).map((answers) => ({ instrument, answers })),
    );
    fc.assert(
      fc.property(cases, ({ instrument, answers }) => {
        fc.pre(countCompletions(instrument, answers, {}) <= 500);
        const own = score(answers, instrument).scores['total']!;
        const brute = bruteForce(instrument, answers, {}).get('total')!;
        if (brute.low === null) return;
        expect(own.exact).toBe(true);
        expect(new Set(own.possibleBands)).toEqual(brute.bands);
        expect(new Set(own.criticalUnknowns)).toEqual(brute.critical);
      }),
      runs(200),
    );
  });
});
