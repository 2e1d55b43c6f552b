import fc from 'fast-check';
import { defineInstrument, type InstrumentDefinition, score } from 'resiliens';
import {
  arbitraryAnswers,
  arbitraryDefinition,
  arbitraryInstrument,
  arbitraryScoreOptions,
  type Feature,
} from 'resiliens/testing';
import { describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const SEED = { seed: 20221, numRuns: 150 };

/** Every key that a value holds, at any depth. */
const keysIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, entry]) => [key, ...keysIn(entry)]);

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

const samples = (without: readonly Feature[] = []): readonly InstrumentDefinition[] =>
  fc.sample(arbitraryDefinition({ without }), SEED);

const usual = samples();

describe('random definitions', () => {
  test('are accepted, all of them', () => {
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => defineInstrument(definition).scores.length > 0),
      SEED,
    );
  });

  test('hold every node, every short form and every rule now and then', () => {
    const found = new Set(usual.flatMap((definition) => keysIn(definition)));
    expect([...found]).toEqual(
      expect.arrayContaining([
        ...['item', 'values', 'steps', 'constant', 'sum', 'weights', 'mean', 'min', 'max'],
        ...['test', 'atLeast', 'atMost', 'if', 'then', 'else', 'round', 'decimals', 'look', 'table'],
        ...['not', 'reverse', 'scale', 'by', 'plus', 'count', 'any', 'all', 'some', 'between', 'tagged'],
        ...[
          'missing',
          'needs',
          'upTo',
          'fill',
          'of',
          'usualAge',
          'sourcedAge',
          'context',
          'ageMonths',
          'below',
        ],
      ]),
    );
    const holds = (part: 'skips' | 'exclusions' | 'prompts' | 'tables' | 'derived'): boolean =>
      usual.some((definition) => (definition[part] ?? []).length > 0);
    expect([
      holds('skips'),
      holds('exclusions'),
      holds('prompts'),
      holds('tables'),
      holds('derived'),
    ]).toEqual(new Array(5).fill(true));
    const kinds = usual.flatMap(({ items }) => items.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['binary', 'ordinal', 'graded', 'numeric']));
  });

  test.each<[Feature, readonly string[]]>([
    ['ages', ['usualAge', 'sourcedAge']],
    ['bands', ['below']],
    ['contexts', ['context', 'ageMonths']],
    ['falling', ['atMost', 'not', 'between', 'reverse', 'if']],
    ['means', ['mean']],
    ['missing-rules', ['missing']],
    ['norm-tables', ['look']],
    ['short-forms', ['not', 'reverse', 'scale', 'count', 'any', 'all', 'some', 'between', 'tagged']],
  ])('leave out %s', (feature, keys) => {
    const found = new Set(samples([feature]).flatMap((definition) => keysIn(definition)));
    expect(keys.filter((key) => found.has(key))).toEqual([]);
  });

  test.each<[Feature, 'skips' | 'exclusions' | 'prompts']>([
    ['skips', 'skips'],
    ['exclusions', 'exclusions'],
    ['prompts', 'prompts'],
  ])('leave out %s', (feature, part) => {
    expect(samples([feature]).filter((definition) => (definition[part] ?? []).length > 0)).toEqual([]);
  });

  test('leave out decimals, negative weights, items answered by any number', () => {
    for (const definition of samples(['decimals', 'continuous-items'])) {
      expect(numbersIn(definition.derived).filter((value) => !Number.isInteger(value))).toEqual([]);
      for (const item of definition.items)
        if (item.kind === 'numeric') expect(item.step).toBeGreaterThanOrEqual(1);
    }
    const weights = (value: unknown): number[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, entry]) =>
            key === 'weights' || key === 'by' ? numbersIn(entry) : weights(entry),
          );
    expect(Math.min(...samples(['falling']).flatMap(weights))).toBeGreaterThanOrEqual(0);
    expect(Math.min(...usual.flatMap(weights))).toBeLessThan(0);
  });

  test('grow to the size that is asked for', () => {
    const sizes = fc.sample(arbitraryDefinition({ mostItems: 20 }), SEED).map(({ items }) => items.length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([2, 20]);
    expect(Math.max(...usual.map(({ items }) => items.length))).toBe(6);
    expect(fc.sample(arbitraryDefinition({ mostItems: 1 }), SEED)[0]?.items).toHaveLength(1);
  });

  test('are the same for the same seed', () => {
    expect(samples()).toEqual(usual);
  });

  test('shrink towards little', () => {
    const { counterexample } = fc.check(
      fc.property(arbitraryInstrument(), ({ scores }) => !JSON.stringify(scores).includes('"mean"')),
      SEED,
    );
    const [{ items, skips, exclusions, scores }] = counterexample!;
    expect([items.length, skips.length, exclusions.length]).toEqual([2, 0, 0]);
    expect(JSON.stringify(scores.map(({ value }) => value)).length).toBeLessThan(150);
  });
});

describe('random answers and options', () => {
  test('are accepted by score', () => {
    const cases = arbitraryInstrument().chain((instrument) =>
      fc.tuple(fc.constant(instrument), arbitraryAnswers(instrument), arbitraryScoreOptions(instrument)),
    );
    fc.assert(
      fc.property(cases, ([instrument, answers, options]) => {
        expect(score(answers, instrument, options).instrument).toBe('random');
      }),
      SEED,
    );
  });

  test('answer as much as is asked for', () => {
    const [instrument] = fc.sample(arbitraryInstrument({ mostItems: 6 }), { seed: 7, numRuns: 1 });
    const of = (shape: object) => fc.sample(arbitraryAnswers(instrument!, shape), SEED);
    const open = (answers: object): number =>
      instrument!.items.length - Object.values(answers).filter((answer) => answer !== 'unknown').length;
    expect(of({ answered: 10 }).every((answers) => open(answers) === 0)).toBe(true);
    expect(of({ answered: 0 }).every((answers) => open(answers) === instrument!.items.length)).toBe(true);
    expect(Math.max(...of({ answered: 0, mostOpen: 1 }).map(open))).toBe(1);
    const said = (shape: object) => new Set(of(shape).flatMap((answers) => Object.values(answers)));
    expect(said({})).toContain('not-applicable');
    expect(said({})).toContain('unknown');
    expect(said({ notApplicable: false })).not.toContain('not-applicable');
    expect(of({}).some((answers) => Object.keys(answers).length < instrument!.items.length)).toBe(true);
  });

  test('hold a context and an age wherever tables ask for them', () => {
    const keyed = fc
      .sample(arbitraryInstrument(), SEED)
      .filter((instrument) => JSON.stringify(instrument).includes('"sex"'));
    expect(keyed.length).toBeGreaterThan(10);
    for (const instrument of keyed) {
      const options = fc.sample(arbitraryScoreOptions(instrument), { seed: 1, numRuns: 20 });
      expect(new Set(options.map(({ context }) => context?.['sex']))).toEqual(new Set(['girl', 'boy']));
    }
  });

  test('stay within the ages of the instrument', () => {
    const instrument = defineInstrument({
      id: 'aged',
      edition: '1',
      sources: [{ source: 'own', confidence: 'own' }],
      validity: { ageMonths: { from: 48, to: 50 } },
      items: [{ id: 'one', kind: 'binary' }],
      scores: [{ id: 'count', value: { sum: ['one'] } }],
    });
    const ages = fc.sample(arbitraryScoreOptions(instrument), SEED).map(({ ageMonths }) => ageMonths);
    expect(ages).toEqual(expect.arrayContaining([undefined, 48, 49, { low: 48, high: 49 }]));
    expect(JSON.stringify(ages)).not.toMatch(/4[0-7]|5\d/);
  });
});
