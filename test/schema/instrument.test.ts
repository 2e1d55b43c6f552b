import fc from 'fast-check';
import * as core from 'resiliens';
import { defineInstrument, type Instrument, type InstrumentDefinition, withParameters } from 'resiliens';
import {
  InstrumentDefinitionSchema,
  InstrumentSchema,
  parseInstrument,
  readInstrumentJson,
} from 'resiliens/schema';
import { arbitraryDefinition } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { exampleDefinitions } from './examples.js';
import { errorOf, outcomeOf } from './outcome.js';
import { spoilt } from './spoil.js';

const isInstrument = (value: unknown): value is Instrument =>
  typeof value === 'object' && value !== null && 'scores' in value && 'licence' in value;

const shipped = Object.values(core).filter(isInstrument);

const evenings = {
  id: 'evenings',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    { id: 'sleeps-badly', kind: 'binary' },
    { id: 'worries', kind: 'ordinal', values: [0, 1, 2] },
    { id: 'hours', kind: 'numeric', min: 0, max: 12 },
  ],
  scores: [{ id: 'total', value: { sum: ['sleeps-badly', 'worries'] } }],
} satisfies InstrumentDefinition;

const words = { en: 'a', nb: 'b', nn: 'c' };
const withItem = (more: object): unknown => ({
  ...evenings,
  items: [{ ...evenings.items[0], ...more }, ...evenings.items.slice(1)],
});

describe('good instruments', { timeout: 30_000 }, () => {
  test('all that ship are here', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(7);
  });

  test.each(shipped.map((instrument) => [instrument.id, instrument] as const))(
    '%s stays as it is',
    (_, instrument) => {
      const text = JSON.stringify(instrument);
      expect(JSON.stringify(readInstrumentJson(text))).toBe(text);
      expect(JSON.stringify(InstrumentSchema.parse(JSON.parse(text)))).toBe(text);
      expect(InstrumentDefinitionSchema.safeParse(JSON.parse(text)).success).toBe(true);
    },
  );

  test.each(exampleDefinitions)('$name becomes what it is defined as', ({ text }) => {
    const definition = JSON.parse(text) as InstrumentDefinition;
    expect(readInstrumentJson(text)).toEqual(defineInstrument(definition));
    expect(InstrumentDefinitionSchema.parse(definition)).toEqual(definition);
  });

  test('random definitions become what they are defined as, and come back byte for byte', () => {
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => {
        const instrument = parseInstrument(definition);
        expect(instrument).toEqual(defineInstrument(definition));
        const text = JSON.stringify(instrument);
        expect(JSON.stringify(parseInstrument(JSON.parse(text)))).toBe(text);
        expect(JSON.stringify(InstrumentSchema.parse(JSON.parse(text)))).toBe(text);
        expect(InstrumentDefinitionSchema.parse(definition)).toEqual(definition);
      }),
      { numRuns: 60 },
    );
  });

  test('filled parameters pass', () => {
    const stated = withParameters(
      core.gad7,
      Object.fromEntries(
        core.gad7.parameters
          .filter(({ kind }) => kind === 'statement')
          .map(({ id }) => [
            id,
            { value: 'two-weeks', declaredBy: 'team', rationale: 'as the form says', source: 'the form' },
          ]),
      ),
    );
    expect(parseInstrument(structuredClone(stated))).toEqual(stated);
  });

  test('what is handed out is frozen and ready to score with, from the schema too', () => {
    for (const instrument of [
      parseInstrument(evenings),
      InstrumentSchema.parse(defineInstrument(evenings)),
    ]) {
      expect(Object.isFrozen(instrument.scores[0]?.value)).toBe(true);
      expect(core.score({ worries: 2 }, instrument).scores['total']?.low).toBe(2);
    }
  });
});

describe('instruments that are spoilt in one place', { timeout: 30_000 }, () => {
  /** What the engine refuses is refused with its code and path. */
  const compare = (value: unknown): void => {
    const engine = outcomeOf(() => defineInstrument(value as InstrumentDefinition));
    const read = outcomeOf(() => parseInstrument(value));
    if (!engine.startsWith('{')) expect(read).toBe(engine);
  };

  test('are refused as the engine refuses them', () => {
    fc.assert(
      fc.property(spoilt(structuredClone(core.gad7)), ({ value }) => compare(value)),
      { numRuns: 250 },
    );
  });

  test('random definitions too', () => {
    fc.assert(
      fc.property(
        arbitraryDefinition().chain((definition) => spoilt(definition)),
        ({ value }) => compare(value),
      ),
      { numRuns: 100 },
    );
  });
});

describe('conditions and details', () => {
  const reading = {
    id: 'usual',
    label: words,
    condition: { kind: 'is', detail: 'degree', in: ['severe'] },
    confidence: 'own',
  };
  const condition = { kind: 'recorded', readings: [reading], defaultReading: 'usual', prompts: [] };
  const details = [
    {
      kind: 'choice',
      id: 'degree',
      label: words,
      options: [
        { id: 'mild', label: words },
        { id: 'severe', label: words },
      ],
    },
    {
      kind: 'records',
      id: 'moves',
      label: words,
      fields: [{ kind: 'number', id: 'age-months', label: words, measures: 'age', unit: 'months', min: 0 }],
    },
    { kind: 'number', id: 'days-away', label: words, measures: 'duration', unit: 'days', min: 0 },
  ];
  const withCondition = (inner: object): unknown =>
    withItem({ details, condition: { ...condition, readings: [{ ...reading, condition: inner }] } });

  test('passes where it is good', () => {
    expect(
      parseInstrument(withItem({ condition, details, dynamics: ['static', 'dynamic'] })).items[0],
    ).toMatchObject({ condition, details });
  });

  test.each<[string, unknown, string]>([
    [
      'a kind of condition that does not exist',
      withCondition({ kind: 'at-most', detail: 'degree', limit: 1 }),
      'value-invalid items.0.condition.readings.0.condition.kind',
    ],
    [
      'a condition without its kind',
      withCondition({ detail: 'degree', limit: 1 }),
      'required-missing items.0.condition.readings.0.condition.kind',
    ],
    [
      'a condition without its limit',
      withCondition({ kind: 'at-least', detail: 'days-away' }),
      'required-missing items.0.condition.readings.0.condition.limit',
    ],
    [
      'a condition with a misspelt key',
      withCondition({ kind: 'not', off: {} }),
      'key-unknown items.0.condition.readings.0.condition.off',
    ],
    [
      'a condition further in',
      withCondition({
        kind: 'all-of',
        of: [{ kind: 'not', of: { kind: 'is', detail: 'degree', in: 'severe' } }],
      }),
      'value-invalid items.0.condition.readings.0.condition.of.0.of.in',
    ],
    ['a condition that is none', withItem({ condition: 'severe' }), 'value-invalid items.0.condition'],
    [
      'a detail of no kind',
      withItem({ details: [{ kind: 'text', id: 'who', label: words }] }),
      'value-invalid items.0.details.0.kind',
    ],
    ['no dynamics at all', withItem({ dynamics: [] }), 'required-missing items.0.dynamics.0'],
    [
      'dynamics that do not exist',
      withItem({ dynamics: ['static', 'slow'] }),
      'value-invalid items.0.dynamics.1',
    ],
    [
      'an age reading without a span',
      withItem({ applicability: { defaultAge: null, age: [{ id: 'a', label: words, confidence: 'own' }] } }),
      'required-missing items.0.applicability.age.0.applies',
    ],
    [
      'a family of rules that does not exist',
      {
        ...evenings,
        prompts: [
          {
            rule: 'hunch:one',
            severity: 'INFO',
            when: 'sleeps-badly',
            text: words,
            source: { basis: 'project', reference: 'own' },
          },
        ],
      },
      'value-invalid prompts.0.rule',
    ],
    [
      'a day that no calendar has',
      { ...evenings, validity: { dates: { from: '2023-02-30', to: null } } },
      'date-impossible validity.dates.from',
    ],
  ])('%s', (_, value, expected) => {
    const error = errorOf(() => parseInstrument(value));
    expect(`${error.code} ${error.path.join('.')}`).toBe(expected);
  });

  test('the words that would have fitted are named', () => {
    expect(errorOf(() => parseInstrument(withCondition({ kind: 'at-most' }))).facts).toEqual({
      allowed: ['is', 'at-least', 'more-than', 'less-than', 'all-of', 'any-of', 'not', 'count'],
    });
  });
});

describe('versions', () => {
  test('a newer one is refused by its number', () => {
    const { code, path } = errorOf(() => parseInstrument({ ...evenings, schemaVersion: 2 }));
    expect([code, path]).toEqual(['schema-version-newer', ['schemaVersion']]);
  });

  test('a definition needs none, an instrument in normal form does', () => {
    const { schemaVersion: _, ...rest } = structuredClone(core.gad7) as Instrument;
    expect(parseInstrument(rest)).toEqual(core.gad7);
    expect(InstrumentSchema.safeParse(rest).error?.issues[0]?.message).toBe(
      'schema-version-missing at schemaVersion',
    );
  });
});
