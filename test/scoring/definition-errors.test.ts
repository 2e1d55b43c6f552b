import { defineInstrument, type InstrumentDefinition, ResiliensError } from 'resiliens';
import { describe, expect, test } from 'vitest';

type Json = Record<string, unknown>;

const base = {
  id: 'small',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    { id: 'quarrels', kind: 'binary', tags: ['area'] },
    { id: 'worries', kind: 'ordinal', values: [0, 1, 2] },
    { id: 'contact', kind: 'graded', levels: [{ id: 'none' }, { id: 'some' }, { id: 'much' }], cut: 'much' },
    { id: 'nights', kind: 'numeric', min: 1, max: 7, step: 1 },
    { id: 'poor-housing', kind: 'binary' },
  ],
  tables: [{ id: 'norms', rows: [{ when: {}, steps: [{ from: 0, value: 1 }] }] }],
  scores: [{ id: 'total', value: { sum: ['quarrels', 'worries'] } }],
} satisfies Json;

const refusal = (definition: unknown): { code: string; path: readonly unknown[]; facts: object } => {
  try {
    defineInstrument(definition as InstrumentDefinition);
  } catch (error) {
    expect(error).toBeInstanceOf(ResiliensError);
    const { code, path, facts } = error as ResiliensError;
    return { code, path, facts };
  }
  throw new Error('nothing was refused');
};

const valued = (value: unknown, more: Json = {}): Json => ({
  ...base,
  ...more,
  scores: [{ id: 'total', value }],
});
const scored = (more: Json): Json => ({ ...base, scores: [{ ...base.scores[0], ...more }] });
const item = (more: Json, kind: Json = { kind: 'binary' }): Json => ({
  ...base,
  items: [...base.items, { id: 'extra', ...kind, ...more }],
});
const VALUE = ['scores', 0, 'value'];
const ITEM = ['items', 5];

test('the definition that the others change is accepted', () => {
  expect(defineInstrument(base as unknown as InstrumentDefinition).scores[0]?.value).toEqual({
    sum: [{ item: 'quarrels' }, { item: 'worries' }],
  });
});

describe('the frame', () => {
  test.each<[string, unknown, string, readonly unknown[]]>([
    ['no object', 'small', 'value-invalid', []],
    ['nothing', null, 'value-invalid', []],
    ['undefined', undefined, 'input-invalid', []],
    ['a list', [], 'value-invalid', []],
    ['an unknown key', { ...base, itmes: [] }, 'key-unknown', ['itmes']],
    ['a newer format', { ...base, schemaVersion: 2 }, 'schema-version-newer', ['schemaVersion']],
    ['a format before the first', { ...base, schemaVersion: 0 }, 'value-invalid', ['schemaVersion']],
    ['a format that is no number', { ...base, schemaVersion: '1' }, 'value-invalid', ['schemaVersion']],
    ['no id', { ...base, id: undefined }, 'required-missing', ['id']],
    ['an empty id', { ...base, id: '' }, 'value-invalid', ['id']],
    ['an id in capitals', { ...base, id: 'Small' }, 'definition-invalid', ['id']],
    ['an id with an edge of hyphens', { ...base, id: 'small-' }, 'definition-invalid', ['id']],
    ['an id of 81 letters', { ...base, id: 'a'.repeat(81) }, 'definition-invalid', ['id']],
    ['no edition', { ...base, edition: undefined }, 'required-missing', ['edition']],
    ['an edition that is a number', { ...base, edition: 1 }, 'value-invalid', ['edition']],
    ['no sources', { ...base, sources: undefined }, 'required-missing', ['sources']],
    ['an empty list of sources', { ...base, sources: [] }, 'required-missing', ['sources', 0]],
    [
      'a source without confidence',
      { ...base, sources: [{ source: 'a' }] },
      'required-missing',
      ['sources', 0, 'confidence'],
    ],
    [
      'an unknown confidence',
      { ...base, sources: [{ source: 'a', confidence: 'sure' }] },
      'value-invalid',
      ['sources', 0, 'confidence'],
    ],
    [
      'a source with another key',
      { ...base, sources: [{ source: 'a', confidence: 'own', page: 3 }] },
      'key-unknown',
      ['sources', 0, 'page'],
    ],
    ['an unknown confidence of the whole', { ...base, confidence: 'sure' }, 'value-invalid', ['confidence']],
    ['a title in one language', { ...base, title: { en: 'Small' } }, 'required-missing', ['title', 'nb']],
    [
      'a description in a fourth language',
      { ...base, description: { en: 'a', nb: 'a', nn: 'a', sv: 'a' } },
      'key-unknown',
      ['description', 'sv'],
    ],
    ['no items', { ...base, items: undefined }, 'required-missing', ['items']],
    ['an empty list of items', { ...base, items: [] }, 'definition-invalid', ['items']],
    ['no scores', { ...base, scores: undefined }, 'required-missing', ['scores']],
    ['an empty list of scores', { ...base, scores: [] }, 'definition-invalid', ['scores']],
    ['an item that is no object', { ...base, items: ['quarrels'] }, 'value-invalid', ['items', 0]],
    [
      '2001 items',
      { ...base, items: Array.from({ length: 2001 }, (_, index) => ({ id: `i-${index}`, kind: 'binary' })) },
      'limit-exceeded',
      ['items'],
    ],
    [
      'a caveat without text',
      { ...base, caveats: [{ id: 'a' }] },
      'required-missing',
      ['caveats', 0, 'text'],
    ],
    ['a limit that is a text', { ...base, limits: ['weak'] }, 'value-invalid', ['limits', 0]],
    [
      'an unknown licence',
      { ...base, licence: { status: 'open', itemText: 'shipped', confidence: 'own', note: {} } },
      'value-invalid',
      ['licence', 'status'],
    ],
    [
      'a licence without a note',
      { ...base, licence: { status: 'free', itemText: 'shipped', confidence: 'own' } },
      'required-missing',
      ['licence', 'note'],
    ],
    [
      'a validity whose days are no object',
      { ...base, validity: { dates: '2024' } },
      'value-invalid',
      ['validity', 'dates'],
    ],
    [
      'a validity that ends before it begins',
      { ...base, validity: { dates: { from: '2024-03-01', to: '2024-02-29' } } },
      'date-order',
      ['validity', 'dates', 'to'],
    ],
    ['a validity with another key', { ...base, validity: { age: 3 } }, 'key-unknown', ['validity', 'age']],
    [
      'ages that hold no age',
      { ...base, validity: { ageMonths: { from: 24, to: 24 } } },
      'value-invalid',
      ['validity', 'ageMonths', 'to'],
    ],
    [
      'ages without an upper end',
      { ...base, validity: { ageMonths: { from: 24 } } },
      'required-missing',
      ['validity', 'ageMonths', 'to'],
    ],
    [
      'a first day that no calendar has',
      { ...base, validity: { dates: { from: '2023-02-29', to: null } } },
      'date-impossible',
      ['validity', 'dates', 'from'],
    ],
    [
      'a last day that is a year',
      { ...base, validity: { dates: { from: null, to: '2023' } } },
      'date-impossible',
      ['validity', 'dates', 'to'],
    ],
  ])('%s', (_name, definition, code, path) => {
    expect(refusal(definition)).toMatchObject({ code, path });
  });

  test('2000 items, an id of 80 letters and a day in a leap year are accepted', () => {
    const items = Array.from({ length: 2000 }, (_, index) => ({ id: `i-${index}`, kind: 'binary' as const }));
    const scores = [{ id: 'total', value: { sum: ['i-1999'] } }];
    const validity = { dates: { from: '2024-02-29', to: null } };
    const id = 'a'.repeat(80);
    const made = defineInstrument({
      ...base,
      id,
      items,
      scores,
      validity,
    } as unknown as InstrumentDefinition);
    expect([made.id, made.items.length, made.validity]).toEqual([id, 2000, validity]);
  });
});

describe('what JSON cannot hold', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 'quarrels' : { not: deep(levels - 1) });
  const loop: Json = { ...base };
  loop['title'] = loop;

  test.each<[string, unknown, string, readonly unknown[]]>([
    ['NaN', valued({ constant: Number.NaN }), 'number-invalid', [...VALUE, 'constant']],
    [
      'Infinity',
      valued({ sum: ['quarrels'], weights: [Number.POSITIVE_INFINITY] }),
      'number-invalid',
      [...VALUE, 'weights', 0],
    ],
    ['a function', { ...base, title: () => 'Small' }, 'input-invalid', ['title']],
    ['a symbol', { ...base, id: Symbol('small') }, 'input-invalid', ['id']],
    ['a bigint', valued({ constant: 1n }), 'input-invalid', [...VALUE, 'constant']],
    ['a gap in a list', { ...base, limits: new Array(1) }, 'input-invalid', ['limits', 0]],
    [
      'half a surrogate pair',
      { ...base, title: { en: 'a\ud800', nb: 'a', nn: 'a' } },
      'text-invalid',
      ['title', 'en'],
    ],
    ['half a surrogate pair in a key', { ...base, ['a\ud800']: 1 }, 'text-invalid', []],
    ['a key that reaches a prototype', JSON.parse('{"__proto__": {"id": "small"}}'), 'key-unknown', []],
    ['the key constructor', { ...base, constructor: 1 }, 'key-unknown', ['constructor']],
    ['nesting without end', loop, 'limit-exceeded', new Array(8).fill('title')],
    [
      'nesting below 64 levels',
      valued(deep(62)),
      'limit-exceeded',
      [...VALUE, 'not', 'not', 'not', 'not', 'not'],
    ],
  ])('%s', (_name, definition, code, path) => {
    expect(refusal(definition)).toMatchObject({ code, path });
  });

  test('a lone surrogate is refused, a whole pair is not, and minus zero becomes zero', () => {
    const title = { en: '\u{1F642}', nb: 'a', nn: 'a' };
    const made = defineInstrument({ ...valued({ constant: -0 }), title } as unknown as InstrumentDefinition);
    expect(made.title).toEqual(title);
    expect(Object.is((made.scores[0]!.value as { constant: number }).constant, 0)).toBe(true);
  });

  test('61 levels of nesting are read', () => {
    expect(defineInstrument(valued(deep(59)) as unknown as InstrumentDefinition).scores).toHaveLength(1);
  });
});

describe('items', () => {
  const levels = [{ id: 'none' }, { id: 'much' }];
  const ordinal = { kind: 'ordinal', values: [0, 1] };
  const numeric = { kind: 'numeric', min: 0, max: 2 };

  test.each<[string, Json, string, readonly unknown[]]>([
    ['without a kind', item({}, {}), 'required-missing', [...ITEM, 'kind']],
    ['of an unknown kind', item({ kind: 'yes-no' }), 'value-invalid', [...ITEM, 'kind']],
    ['without an id', item({ id: undefined }), 'required-missing', [...ITEM, 'id']],
    ['with an id that is taken', item({ id: 'quarrels' }), 'id-duplicate', [...ITEM, 'id']],
    ['with the id of a score', item({ id: 'total' }), 'id-duplicate', ['scores', 0, 'id']],
    ['with the id of a table', item({ id: 'norms' }), 'id-duplicate', ['tables', 0, 'id']],
    ['with an unknown key', item({ lable: 'a' }), 'key-unknown', [...ITEM, 'lable']],
    ['with the key of another kind', item({ values: [0, 1] }), 'key-unknown', [...ITEM, 'values']],
    ['of an unknown dimension', item({ dimension: 'strength' }), 'value-invalid', [...ITEM, 'dimension']],
    ['with a tag that is no text', item({ tags: [1] }), 'value-invalid', [...ITEM, 'tags', 0]],
    [
      'with a usual age that holds none',
      item({ usualAge: { from: 5, to: 4 } }),
      'value-invalid',
      [...ITEM, 'usualAge', 'to'],
    ],
    [
      'with half a sourced age',
      item({ sourcedAge: { to: 4 } }),
      'required-missing',
      [...ITEM, 'sourcedAge', 'from'],
    ],
    ['without sources', item({ sources: [] }), 'required-missing', [...ITEM, 'sources', 0]],
    ['with one value', item({}, { kind: 'ordinal', values: [0] }), 'definition-invalid', [...ITEM, 'values']],
    ['without values', item({}, { kind: 'ordinal' }), 'required-missing', [...ITEM, 'values']],
    [
      'with a value twice',
      item({}, { kind: 'ordinal', values: [0, 1, 1] }),
      'id-duplicate',
      [...ITEM, 'values'],
    ],
    [
      'with a value that is no number',
      item({}, { kind: 'ordinal', values: [0, '1'] }),
      'value-invalid',
      [...ITEM, 'values', 1],
    ],
    [
      'with 201 values',
      item({}, { kind: 'ordinal', values: Array.from({ length: 201 }, (_, index) => index) }),
      'limit-exceeded',
      [...ITEM, 'values'],
    ],
    [
      'with an unknown policy',
      item({ outOfRange: 'ignore' }, ordinal),
      'value-invalid',
      [...ITEM, 'outOfRange'],
    ],
    ['without levels', item({}, { kind: 'graded', cut: 'much' }), 'required-missing', [...ITEM, 'levels']],
    [
      'with one level',
      item({}, { kind: 'graded', levels: [{ id: 'much' }], cut: 'much' }),
      'definition-invalid',
      [...ITEM, 'levels'],
    ],
    [
      'with 201 levels',
      item(
        {},
        {
          kind: 'graded',
          levels: Array.from({ length: 201 }, (_, index) => ({ id: `l-${index}` })),
          cut: 'l-3',
        },
      ),
      'limit-exceeded',
      [...ITEM, 'levels'],
    ],
    [
      'with a level twice',
      item({}, { kind: 'graded', levels: [...levels, { id: 'none' }], cut: 'much' }),
      'id-duplicate',
      [...ITEM, 'levels', 2, 'id'],
    ],
    [
      'with a level called unknown',
      item({}, { kind: 'graded', levels: [...levels, { id: 'unknown' }], cut: 'much' }),
      'definition-invalid',
      [...ITEM, 'levels', 2, 'id'],
    ],
    [
      'with a level called not-applicable',
      item({}, { kind: 'graded', levels: [{ id: 'not-applicable' }, ...levels], cut: 'much' }),
      'definition-invalid',
      [...ITEM, 'levels', 0, 'id'],
    ],
    [
      'with a level called not-assessed',
      item({}, { kind: 'graded', levels: [{ id: 'not-assessed' }, ...levels], cut: 'much' }),
      'definition-invalid',
      [...ITEM, 'levels', 0, 'id'],
    ],
    [
      'with a level that has a value',
      item({}, { kind: 'graded', levels: [...levels, { id: 'most', value: 3 }], cut: 'much' }),
      'key-unknown',
      [...ITEM, 'levels', 2, 'value'],
    ],
    ['without a cut', item({}, { kind: 'graded', levels }), 'required-missing', [...ITEM, 'cut']],
    [
      'with a cut that is no level',
      item({}, { kind: 'graded', levels, cut: 'most' }),
      'value-invalid',
      [...ITEM, 'cut'],
    ],
    [
      'cut at the lowest level',
      item({}, { kind: 'graded', levels, cut: 'none' }),
      'value-invalid',
      [...ITEM, 'cut'],
    ],
    ['without a smallest answer', item({ min: undefined }, numeric), 'required-missing', [...ITEM, 'min']],
    ['whose largest answer is its smallest', item({ max: 0 }, numeric), 'value-invalid', [...ITEM, 'max']],
    ['with a step of nothing', item({ step: 0 }, numeric), 'value-invalid', [...ITEM, 'step']],
    ['with a step that is a text', item({ step: '1' }, numeric), 'value-invalid', [...ITEM, 'step']],
    [
      'with a smallest answer below a thousand million',
      item({ min: -1_000_000_001 }, numeric),
      'number-invalid',
      [...ITEM, 'min'],
    ],
    [
      'with a largest answer above a thousand million',
      item({ max: 1e300 }, numeric),
      'number-invalid',
      [...ITEM, 'max'],
    ],
    [
      'whose steps miss its largest answer',
      item({ max: 5, step: 2 }, numeric),
      'value-invalid',
      [...ITEM, 'max'],
    ],
    [
      'composed in two ways',
      item({ kind: 'composite', anyOf: ['quarrels'], allOf: ['quarrels'] }),
      'definition-invalid',
      ITEM,
    ],
    ['composed in no way', item({ kind: 'composite' }), 'definition-invalid', ITEM],
    [
      'composed of parts without a number',
      item({ kind: 'composite', of: ['quarrels'] }),
      'definition-invalid',
      ITEM,
    ],
    [
      'composed of a number without parts',
      item({ kind: 'composite', atLeast: 1 }),
      'definition-invalid',
      ITEM,
    ],
    [
      'composed with another key',
      item({ kind: 'composite', anyOf: ['quarrels'], sources: [] }),
      'key-unknown',
      [...ITEM, 'sources'],
    ],
    [
      'composed of an unknown item',
      item({ kind: 'composite', anyOf: ['quarrels', 'quarels'] }),
      'id-unknown',
      [...ITEM, 'anyOf', 1],
    ],
    [
      'composed of all of nothing',
      item({ kind: 'composite', allOf: [] }),
      'definition-invalid',
      [...ITEM, 'allOf'],
    ],
    [
      'composed of an unknown one of several',
      item({ kind: 'composite', of: ['quarrels', 'nothing'], atLeast: 1 }),
      'id-unknown',
      [...ITEM, 'of', 1],
    ],
    [
      'composed with the id of an item',
      item({ kind: 'composite', id: 'nights', anyOf: ['quarrels'] }),
      'id-duplicate',
      [...ITEM, 'id'],
    ],
  ])('%s', (_name, definition, code, path) => {
    expect(refusal(definition)).toMatchObject({ code, path });
  });

  test('of composites alone are no items', () => {
    const items = [{ id: 'a', kind: 'composite', anyOf: [1] }];
    expect(refusal({ ...base, items })).toMatchObject({ code: 'definition-invalid', path: ['items'] });
  });
});

describe('expressions', () => {
  test.each<[string, unknown, string, readonly unknown[]]>([
    ['nothing', undefined, 'required-missing', VALUE],
    ['a truth value', true, 'value-invalid', VALUE],
    ['an empty object', {}, 'definition-invalid', VALUE],
    ['an unknown node', { summ: ['quarrels'] }, 'key-unknown', [...VALUE, 'summ']],
    ['an unknown node, far from any', { average: ['quarrels'] }, 'key-unknown', [...VALUE, 'average']],
    ['two nodes in one', { sum: ['quarrels'], max: ['quarrels'] }, 'definition-invalid', VALUE],
    ['a node and a short form in one', { min: ['quarrels'], any: ['quarrels'] }, 'definition-invalid', VALUE],
    ['an unknown id', 'quarels', 'id-unknown', VALUE],
    ['an unknown item', { item: 'quarels' }, 'id-unknown', [...VALUE, 'item']],
    ['an item that is a number', { item: 1 }, 'value-invalid', [...VALUE, 'item']],
    ['a score named as an item', { item: 'total' }, 'id-unknown', [...VALUE, 'item']],
    ['an item named as a score', { score: 'quarrels' }, 'id-unknown', [...VALUE, 'score']],
    ['values and steps', { item: 'nights', values: {}, steps: [] }, 'definition-invalid', VALUE],
    [
      'a table of a numeric item',
      { item: 'nights', values: { 1: 0 } },
      'definition-invalid',
      [...VALUE, 'values'],
    ],
    [
      'a table with an answer too few',
      { item: 'worries', values: { 0: 0, 1: 1 } },
      'required-missing',
      [...VALUE, 'values', '2'],
    ],
    [
      'a table with an answer too many',
      { item: 'quarrels', values: { absent: 0, present: 1, maybe: 2 } },
      'id-unknown',
      [...VALUE, 'values', 'maybe'],
    ],
    [
      'a table with a text',
      { item: 'quarrels', values: { absent: 0, present: '1' } },
      'value-invalid',
      [...VALUE, 'values', 'present'],
    ],
    [
      'a table with seven decimals',
      { item: 'quarrels', values: { absent: 0, present: 0.1234567 } },
      'number-invalid',
      VALUE,
    ],
    [
      'steps of a binary item',
      { item: 'quarrels', steps: [{ from: 0, value: 1 }] },
      'definition-invalid',
      [...VALUE, 'steps'],
    ],
    ['no step', { item: 'nights', steps: [] }, 'definition-invalid', [...VALUE, 'steps']],
    [
      'a step that begins too late',
      { item: 'nights', steps: [{ from: 2, value: 1 }] },
      'band-gap',
      [...VALUE, 'steps', 0, 'from'],
    ],
    [
      'steps that do not rise',
      {
        item: 'nights',
        steps: [
          { from: 1, value: 1 },
          { from: 1, value: 2 },
        ],
      },
      'band-overlap',
      [...VALUE, 'steps', 1, 'from'],
    ],
    [
      'a step out of reach',
      {
        item: 'nights',
        steps: [
          { from: 1, value: 1 },
          { from: 8, value: 2 },
        ],
      },
      'value-invalid',
      [...VALUE, 'steps', 1, 'from'],
    ],
    [
      'a step with another key',
      { item: 'nights', steps: [{ from: 1, to: 2, value: 1 }] },
      'key-unknown',
      [...VALUE, 'steps', 0, 'to'],
    ],
    [
      'a step between two answers',
      {
        item: 'nights',
        steps: [
          { from: 1, value: 1 },
          { from: 2.2, value: 5 },
          { from: 2.8, value: 2 },
        ],
      },
      'value-invalid',
      [...VALUE, 'steps', 1, 'from'],
    ],
    [
      'a step that ends before the smallest answer',
      {
        item: 'nights',
        steps: [
          { from: 0, value: 5 },
          { from: 1, value: 2 },
        ],
      },
      'value-invalid',
      [...VALUE, 'steps', 0, 'from'],
    ],
    ['a constant that is a text', { constant: '1' }, 'value-invalid', [...VALUE, 'constant']],
    ['a constant above a thousand million', { constant: 1_000_000_001 }, 'number-invalid', VALUE],
    ['a constant with seven decimals', 1.0000001, 'number-invalid', VALUE],
    ['a sum of nothing', { sum: [] }, 'definition-invalid', [...VALUE, 'sum']],
    ['a sum of a text', { sum: 'quarrels' }, 'value-invalid', [...VALUE, 'sum']],
    ['a sum with an unknown part', { sum: ['quarrels', 'worry'] }, 'id-unknown', [...VALUE, 'sum', 1]],
    ['a mean with an unknown part', { mean: ['x'] }, 'id-unknown', [...VALUE, 'mean', 0]],
    ['a tag that no item has', { sum: { tagged: 'areas' } }, 'id-unknown', [...VALUE, 'sum', 'tagged']],
    ['a tag beside a list', { sum: { tagged: 'area', also: 1 } }, 'key-unknown', [...VALUE, 'sum', 'also']],
    [
      'fewer weights than parts',
      { sum: ['quarrels', 'worries'], weights: [1] },
      'definition-invalid',
      [...VALUE, 'weights'],
    ],
    [
      'a weight that is a text',
      { sum: ['quarrels'], weights: ['2'] },
      'value-invalid',
      [...VALUE, 'weights', 0],
    ],
    ['a weight with seven decimals', { sum: ['quarrels'], weights: [0.1234567] }, 'number-invalid', VALUE],
    ['weights of a mean', { mean: ['quarrels'], weights: [1] }, 'key-unknown', [...VALUE, 'weights']],
    [
      'numbers too large to be exact',
      { sum: [{ sum: ['worries'], weights: [1e9] }], weights: [1e9] },
      'limit-exceeded',
      VALUE,
    ],
    ['a test of nothing', { test: 'worries' }, 'definition-invalid', VALUE],
    ['a test from both sides', { test: 'worries', atLeast: 1, atMost: 2 }, 'definition-invalid', VALUE],
    ['a test against a text', { test: 'worries', atLeast: '1' }, 'value-invalid', [...VALUE, 'atLeast']],
    [
      'a test against a text from above',
      { test: 'worries', atMost: '1' },
      'value-invalid',
      [...VALUE, 'atMost'],
    ],
    ['a choice by a number', { if: 'worries', then: 0, else: 1 }, 'definition-invalid', [...VALUE, 'if']],
    ['a choice without an else', { if: 'quarrels', then: 0 }, 'required-missing', [...VALUE, 'else']],
    ['a rounding without a mode', { round: 'worries' }, 'required-missing', [...VALUE, 'mode']],
    ['an unknown rounding', { round: 'worries', mode: 'nearest' }, 'value-invalid', [...VALUE, 'mode']],
    [
      'seven decimals to keep',
      { round: 'worries', mode: 'up', decimals: 7 },
      'value-invalid',
      [...VALUE, 'decimals'],
    ],
    [
      'less than no decimals',
      { round: 'worries', mode: 'up', decimals: -1 },
      'value-invalid',
      [...VALUE, 'decimals'],
    ],
    [
      'half a decimal',
      { round: 'worries', mode: 'up', decimals: 0.5 },
      'value-invalid',
      [...VALUE, 'decimals'],
    ],
    ['an unknown norm table', { look: 'worries', table: 'norm' }, 'id-unknown', [...VALUE, 'table']],
    [
      'a norm table that begins too late',
      { look: { constant: -1 }, table: 'norms' },
      'band-gap',
      ['tables', 0, 'rows', 0],
    ],
  ])('%s', (_name, value, code, path) => {
    expect(refusal(valued(value))).toMatchObject({ code, path });
  });

  test.each<[string, unknown, string, readonly unknown[]]>([
    ['not', { not: 'quarels' }, 'id-unknown', [...VALUE, 'not']],
    ['not, with another key', { not: 'quarrels', atMost: 0 }, 'key-unknown', [...VALUE, 'atMost']],
    ['any', { any: ['quarrels', 'quarels'] }, 'id-unknown', [...VALUE, 'any', 1]],
    ['all', { all: ['quarels'] }, 'id-unknown', [...VALUE, 'all', 0]],
    ['any of nothing', { any: [] }, 'definition-invalid', [...VALUE, 'any']],
    [
      'all, with a rule that is none',
      { all: ['quarrels'], missing: { most: 1 } },
      'key-unknown',
      [...VALUE, 'missing', 'most'],
    ],
    ['some', { some: ['quarels'], atLeast: 1 }, 'id-unknown', [...VALUE, 'some', 0]],
    ['some, without a number', { some: ['quarrels'] }, 'definition-invalid', VALUE],
    [
      'some, with a text for a number',
      { some: ['quarrels'], atLeast: 'two' },
      'value-invalid',
      [...VALUE, 'atLeast'],
    ],
    [
      'some, with a rule that is none',
      { some: ['quarrels'], atLeast: 1, missing: {} },
      'definition-invalid',
      [...VALUE, 'missing'],
    ],
    [
      'count',
      { count: ['quarrels', { max: ['quarels'] }], atLeast: 1 },
      'id-unknown',
      [...VALUE, 'count', 1, 'max', 0],
    ],
    ['count from both sides', { count: ['worries'], atLeast: 1, atMost: 1 }, 'definition-invalid', VALUE],
    [
      'count, with a text for a number',
      { count: ['worries'], atLeast: '1' },
      'value-invalid',
      [...VALUE, 'atLeast'],
    ],
    [
      'count, with a text from above',
      { count: ['worries'], atMost: '1' },
      'value-invalid',
      [...VALUE, 'atMost'],
    ],
    ['count of nothing', { count: [] }, 'definition-invalid', [...VALUE, 'count']],
    ['count of a tag', { count: { tagged: 'aera' } }, 'id-unknown', [...VALUE, 'count', 'tagged']],
    ['scale', { scale: 'quarels', by: 2 }, 'id-unknown', [...VALUE, 'scale']],
    ['scale by a text', { scale: 'quarrels', by: '2' }, 'value-invalid', [...VALUE, 'by']],
    ['scale and a text', { scale: 'quarrels', plus: '2' }, 'value-invalid', [...VALUE, 'plus']],
    ['reverse', { reverse: 'worry' }, 'id-unknown', [...VALUE, 'reverse']],
    ['reverse of a score', { reverse: 'total' }, 'id-unknown', [...VALUE, 'reverse']],
    ['reverse of an expression', { reverse: { sum: ['worries'] } }, 'value-invalid', [...VALUE, 'reverse']],
    ['between', { between: 'worry', from: 0, to: 1 }, 'id-unknown', [...VALUE, 'between']],
    [
      'between, the wrong way round',
      { between: 'worries', from: 2, to: 1 },
      'value-invalid',
      [...VALUE, 'to'],
    ],
    ['between, without an end', { between: 'worries', from: 2 }, 'required-missing', [...VALUE, 'to']],
    [
      'one within another',
      { not: { any: [{ not: 'quarels' }] } },
      'id-unknown',
      [...VALUE, 'not', 'any', 0, 'not'],
    ],
  ])('the short form %s leads back to where it was written', (_name, value, code, path) => {
    expect(refusal(valued(value))).toMatchObject({ code, path });
  });

  test('a suggestion is made where one is near, and only there', () => {
    expect(refusal(valued('quarels')).facts).toEqual({ found: 'quarels', suggestion: 'quarrels' });
    expect(refusal(valued('nonsense')).facts).toEqual({ suggestion: null });
    expect(refusal(valued({ summ: [] })).facts).toEqual({ found: 'summ', suggestion: 'sum' });
    expect(refusal({ ...base, itmes: [] }).facts).toEqual({ found: 'itmes', suggestion: 'items' });
    expect(refusal(valued({ look: 'worries', table: 'norm' })).facts).toEqual({
      found: 'norm',
      suggestion: 'norms',
    });
    expect(refusal(valued({ sum: { tagged: 'aera' } })).facts).toEqual({ found: 'aera', suggestion: 'area' });
  });
});

describe('missing-data rules', () => {
  const rule = (missing: unknown, more: Json = {}): unknown => ({
    sum: ['quarrels', 'worries'],
    missing,
    ...more,
  });
  const AT = [...VALUE, 'missing'];

  test.each<[string, unknown, string, readonly unknown[]]>([
    ['no object', rule(2), 'value-invalid', AT],
    ['without a limit', rule({ fill: 0 }), 'definition-invalid', AT],
    ['with two limits', rule({ needs: 1, upTo: 1 }), 'definition-invalid', AT],
    ['with an unknown key', rule({ need: 1 }), 'key-unknown', [...AT, 'need']],
    ['needing half a part', rule({ needs: 0.5 }), 'value-invalid', [...AT, 'needs']],
    ['needing less than none', rule({ needs: -1 }), 'value-invalid', [...AT, 'needs']],
    ['needing more than there are', rule({ needs: 3 }), 'value-invalid', [...AT, 'needs']],
    ['up to more than there are', rule({ upTo: 3 }), 'value-invalid', [...AT, 'upTo']],
    ['up to a text', rule({ upTo: '1' }), 'value-invalid', [...AT, 'upTo']],
    ['filled with a word', rule({ needs: 1, fill: 'median' }), 'value-invalid', [...AT, 'fill']],
    ['filled below a part', rule({ needs: 1, fill: -1 }), 'value-invalid', [...AT, 'fill']],
    ['filled above a part', rule({ needs: 1, fill: 2 }), 'value-invalid', [...AT, 'fill']],
    ['filled with seven decimals', rule({ needs: 1, fill: 0.1234567 }), 'number-invalid', VALUE],
    ['counting an unknown item', rule({ needs: 1, of: ['quarels'] }), 'id-unknown', [...AT, 'of', 0]],
    ['counting a score', rule({ needs: 1, of: ['total'] }), 'id-unknown', [...AT, 'of', 0]],
    [
      'counting an expression',
      rule({ needs: 1, of: [{ item: 'quarrels' }] }),
      'value-invalid',
      [...AT, 'of', 0],
    ],
    [
      'counting by an unknown tag',
      rule({ needs: 1, of: { tagged: 'x' } }),
      'id-unknown',
      [...AT, 'of', 'tagged'],
    ],
    [
      'needing more than are counted',
      rule({ needs: 2, of: ['quarrels'] }),
      'value-invalid',
      [...AT, 'needs'],
    ],
    ['of a mean', { mean: ['quarrels'], missing: { needs: 2 } }, 'value-invalid', [...AT, 'needs']],
    [
      'of a smallest value',
      { min: ['quarrels'], missing: { needs: 1, fill: 3 } },
      'value-invalid',
      [...AT, 'fill'],
    ],
  ])('%s', (_name, value, code, path) => {
    expect(refusal(valued(value))).toMatchObject({ code, path });
  });

  test.each([
    [rule({ needs: 2 })],
    [rule({ upTo: 2 })],
    [rule({ needs: 0, fill: 0 })],
    [rule({ needs: 1, fill: 1 })],
    [rule({ needs: 1, of: ['quarrels'] })],
    [rule({ upTo: 3, of: ['quarrels', 'worries', 'nights'] })],
  ])('%j is one', (value) => {
    expect(defineInstrument(valued(value) as unknown as InstrumentDefinition).scores).toHaveLength(1);
  });
});

describe('what needs itself', () => {
  const derived = [{ id: 'core', value: { any: ['quarrels', 'total'] } }];

  test.each<[string, Json, string, readonly unknown[]]>([
    ['a score', valued({ sum: ['quarrels', 'total'] }), 'definition-cycle', [...VALUE, 'sum', 1]],
    [
      'a score by way of a derived value',
      valued({ not: 'core' }, { derived }),
      'definition-cycle',
      [...VALUE, 'test'],
    ],
    [
      'a filter over its own item',
      { ...base, skips: [{ id: 'a', when: 'quarrels', items: ['quarrels'] }] },
      'definition-cycle',
      ['skips', 0, 'when'],
    ],
    [
      'a filter by a score over the items of the score',
      { ...base, skips: [{ id: 'a', when: { test: 'total', atMost: 0 }, items: ['worries'] }] },
      'definition-cycle',
      ['skips', 0, 'when', 'test'],
    ],
    [
      'two filters over each other',
      {
        ...base,
        skips: [
          { id: 'a', when: 'quarrels', items: ['poor-housing'] },
          { id: 'b', when: 'poor-housing', items: ['quarrels'] },
        ],
      },
      'definition-cycle',
      ['skips', 0, 'when'],
    ],
  ])('%s', (_name, definition, code, path) => {
    const found = refusal(definition);
    expect(found.code).toBe(code);
    expect(found.path.slice(0, path.length)).toEqual(path);
  });
});

describe('bands', () => {
  const banded = (...bands: Json[]): Json => scored({ bands });
  const tables = (...list: Json[]): Json => scored({ bands: list });
  const AT = ['scores', 0, 'bands'];
  const two = [
    { id: 'low', from: 0 },
    { id: 'high', from: 2 },
  ];

  test.each<[string, Json, string, readonly unknown[]]>([
    ['a gap', banded({ id: 'low', from: 0, to: 1 }, { id: 'high', from: 3 }), 'band-gap', [...AT, 0, 'to']],
    [
      'a gap by the first value above',
      banded({ id: 'low', from: 0, below: 1 }, { id: 'high', from: 2 }),
      'band-gap',
      [...AT, 0, 'below'],
    ],
    [
      'an overlap',
      banded({ id: 'low', from: 0, to: 2 }, { id: 'high', from: 2 }),
      'band-overlap',
      [...AT, 0, 'to'],
    ],
    [
      'an overlap by the first value above',
      banded({ id: 'low', from: 0, below: 3 }, { id: 'high', from: 2 }),
      'band-overlap',
      [...AT, 0, 'below'],
    ],
    [
      'two that begin alike',
      banded({ id: 'low', from: 0 }, { id: 'high', from: 0 }),
      'band-overlap',
      [...AT, 1, 'from'],
    ],
    [
      'two in falling order',
      banded({ id: 'high', from: 2 }, { id: 'low', from: 0 }),
      'band-overlap',
      [...AT, 1, 'from'],
    ],
    [
      'one name twice',
      banded({ id: 'low', from: 0 }, { id: 'low', from: 2 }),
      'id-duplicate',
      [...AT, 1, 'id'],
    ],
    ['a first band that begins too late', banded({ id: 'low', from: 1 }), 'band-gap', [...AT, 0, 'from']],
    [
      'a last band out of reach',
      banded({ id: 'low', from: 0 }, { id: 'high', from: 4 }),
      'value-invalid',
      [...AT, 1, 'from'],
    ],
    [
      'a last band that ends too early',
      banded({ id: 'low', from: 0, to: 1 }, { id: 'high', from: 2, to: 2 }),
      'band-gap',
      [...AT, 1, 'to'],
    ],
    [
      'a last band that ends too early, by the first value above',
      banded({ id: 'low', from: 0, below: 3 }),
      'band-gap',
      [...AT, 0, 'below'],
    ],
    ['without an id', banded({ from: 0 }), 'required-missing', [...AT, 0, 'id']],
    ['with another key', banded({ id: 'low', from: 0, upTo: 3 }), 'key-unknown', [...AT, 0, 'upTo']],
    [
      'without a beginning',
      tables({ bands: [{ id: 'low' }] }),
      'required-missing',
      [...AT, 0, 'bands', 0, 'from'],
    ],
    ['an empty table', tables({ bands: [] }), 'definition-invalid', [...AT, 0, 'bands']],
    ['a table with another key', tables({ bands: two, name: 'a' }), 'key-unknown', [...AT, 0, 'name']],
    [
      'an unknown confidence',
      tables({ bands: two, confidence: 'sure' }),
      'value-invalid',
      [...AT, 0, 'confidence'],
    ],
    ['two tables for everyone', tables({ bands: two }, { bands: two }), 'band-overlap', [...AT, 1, 'when']],
    [
      'two tables for one context',
      tables(
        { when: { context: { sex: 'girl' } }, bands: two },
        { when: { context: { country: 'no' } }, bands: two },
      ),
      'band-overlap',
      [...AT, 1, 'when'],
    ],
    [
      'two tables for one age',
      tables(
        { when: { ageMonths: { from: 0, to: 60 } }, bands: two },
        { when: { ageMonths: { from: 59, to: null } }, bands: two },
      ),
      'band-overlap',
      [...AT, 1, 'when'],
    ],
    [
      'a context that is no text',
      tables({ when: { context: { sex: 1 } }, bands: two }),
      'value-invalid',
      [...AT, 0, 'when', 'context', 'sex'],
    ],
    [
      'a circumstance with another key',
      tables({ when: { sex: 'girl' }, bands: two }),
      'key-unknown',
      [...AT, 0, 'when', 'sex'],
    ],
    [
      'a first band of a table that begins too late',
      tables({ bands: [{ id: 'low', from: 1 }] }),
      'band-gap',
      [...AT, 0, 'bands', 0, 'from'],
    ],
    ['a step of nothing', scored({ step: 0 }), 'value-invalid', ['scores', 0, 'step']],
    ['a step below nothing', scored({ step: -1 }), 'value-invalid', ['scores', 0, 'step']],
    [
      'a last value without a step',
      {
        ...base,
        scores: [
          { id: 'total', value: { mean: ['quarrels', 'worries'] }, bands: [{ id: 'low', from: 0, to: 2 }] },
        ],
      },
      'definition-invalid',
      [...AT, 0, 'to'],
    ],
    ['an unknown direction', scored({ higherIs: 'good' }), 'value-invalid', ['scores', 0, 'higherIs']],
    ['a score with another key', scored({ values: 1 }), 'key-unknown', ['scores', 0, 'values']],
  ])('%s', (_name, definition, code, path) => {
    expect(refusal(definition)).toMatchObject({ code, path });
  });

  test('that meet, in every way of writing their ends, are one value', () => {
    const written = [
      [
        { id: 'low', from: 0 },
        { id: 'high', from: 2 },
      ],
      [
        { id: 'low', from: 0, to: 1 },
        { id: 'high', from: 2, to: 3 },
      ],
      [
        { id: 'low', from: 0, below: 2 },
        { id: 'high', from: 2, below: 4 },
      ],
    ];
    const made = written.map((bands) =>
      defineInstrument(banded(...bands) as unknown as InstrumentDefinition),
    );
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
    expect(made[0]?.scores[0]?.bands).toEqual([
      {
        when: {},
        bands: [
          { id: 'low', from: 0 },
          { id: 'high', from: 2 },
        ],
        confidence: 'own',
        sources: base.sources,
      },
    ]);
  });

  test('for ages and contexts that cannot both hold stand side by side', () => {
    const list = [
      { when: { context: { sex: 'girl' }, ageMonths: { from: 0, to: 60 } }, bands: two },
      { when: { context: { sex: 'girl' }, ageMonths: { from: 60, to: null } }, bands: two },
      { when: { context: { sex: 'boy' } }, bands: two },
    ];
    expect(
      defineInstrument(tables(...list) as unknown as InstrumentDefinition).scores[0]?.bands,
    ).toHaveLength(3);
  });

  test('may begin below what a score can reach, and end at its highest value', () => {
    const made = defineInstrument(
      banded({ id: 'low', from: -5 }, { id: 'high', from: 3 }) as unknown as InstrumentDefinition,
    );
    expect(made.scores[0]?.bands[0]?.bands[1]?.from).toBe(3);
  });
});

describe('norm tables', () => {
  const tables = (...rows: Json[]): Json => ({ ...base, tables: [{ id: 'norms', rows }] });
  const AT = ['tables', 0, 'rows'];

  test.each<[string, Json, string, readonly unknown[]]>([
    ['without rows', { ...base, tables: [{ id: 'norms' }] }, 'value-invalid', AT],
    [
      'that rise and fall',
      tables({
        steps: [
          { from: 0, value: 1 },
          { from: 1, value: 3 },
          { from: 2, value: 2 },
        ],
      }),
      'definition-invalid',
      [...AT, 0, 'steps'],
    ],
    [
      'with two rows for everyone',
      tables({ steps: [{ from: 0, value: 1 }] }, { steps: [{ from: 0, value: 1 }] }),
      'band-overlap',
      [...AT, 1, 'when'],
    ],
    ['with a row without steps', tables({ when: {} }), 'required-missing', [...AT, 0, 'steps']],
    [
      'with another key',
      tables({ steps: [{ from: 0, value: 1 }], name: 'a' }),
      'key-unknown',
      [...AT, 0, 'name'],
    ],
    ['without an id', { ...base, tables: [{ rows: [] }] }, 'required-missing', ['tables', 0, 'id']],
    [
      'called twice',
      { ...base, tables: [...base.tables, ...base.tables] },
      'id-duplicate',
      ['tables', 1, 'id'],
    ],
  ])('%s', (_name, definition, code, path) => {
    expect(refusal(definition)).toMatchObject({ code, path });
  });

  test('whose second row does not reach the lowest value are refused too', () => {
    const rows = [
      { when: { context: { sex: 'girl' } }, steps: [{ from: 0, value: 1 }] },
      { when: { context: { sex: 'boy' } }, steps: [{ from: 1, value: 1 }] },
    ];
    const definition = { ...valued({ look: 'worries', table: 'norms' }), tables: [{ id: 'norms', rows }] };
    expect(refusal(definition)).toMatchObject({ code: 'band-gap', path: ['tables', 0, 'rows', 1] });
  });

  test('that only rise or only fall are accepted', () => {
    for (const values of [
      [1, 1, 2],
      [2, 1, 1],
      [1, 1, 1],
    ]) {
      const steps = values.map((value, from) => ({ from, value }));
      const made = defineInstrument(tables({ steps }) as unknown as InstrumentDefinition);
      expect(made.tables[0]?.rows[0]?.steps).toEqual(steps);
    }
  });
});

describe('rules between items', () => {
  const findings = {
    applied: 'exclusion:a',
    carrierOpen: 'exclusion:b',
    carrierAbsent: 'exclusion:c',
    linkOpen: 'exclusion:d',
  };
  const text = { en: 'a', nb: 'a', nn: 'a' };
  const exclusion = {
    id: 'e',
    item: 'quarrels',
    linkedBy: 'poor-housing',
    carriedBy: 'poor-housing',
    findings,
    text,
  };
  const excluding = (more: Json): Json => ({ ...base, exclusions: [{ ...exclusion, ...more }] });
  const source = { basis: 'project', reference: 'small' };
  const prompt = { rule: 'overlap:a', severity: 'INFO', when: 'quarrels', text, source };
  const prompting = (more: Json): Json => ({ ...base, prompts: [{ ...prompt, ...more }] });
  const companion = { rule: 'profile:a', severity: 'INFO', score: 'total', with: 'total', source };

  test.each<[string, Json, string, readonly unknown[]]>([
    [
      'a filter without items',
      { ...base, skips: [{ id: 'a', when: 'quarrels' }] },
      'value-invalid',
      ['skips', 0, 'items'],
    ],
    [
      'a filter over an unknown item',
      { ...base, skips: [{ id: 'a', when: 'quarrels', items: ['worry'] }] },
      'id-unknown',
      ['skips', 0, 'items', 0],
    ],
    [
      'a filter by a number',
      { ...base, skips: [{ id: 'a', when: 'worries', items: ['nights'] }] },
      'definition-invalid',
      ['skips', 0, 'when'],
    ],
    [
      'a filter with another key',
      { ...base, skips: [{ id: 'a', when: 'quarrels', item: 'nights' }] },
      'key-unknown',
      ['skips', 0, 'item'],
    ],
    [
      'an exclusion of an ordinal item',
      excluding({ item: 'worries' }),
      'definition-invalid',
      ['exclusions', 0, 'item'],
    ],
    [
      'an exclusion linked by a graded item',
      excluding({ linkedBy: 'contact' }),
      'definition-invalid',
      ['exclusions', 0, 'linkedBy'],
    ],
    [
      'an exclusion carried by a numeric item',
      excluding({ carriedBy: 'nights' }),
      'definition-invalid',
      ['exclusions', 0, 'carriedBy'],
    ],
    [
      'an exclusion carried by an unknown item',
      excluding({ carriedBy: 'poor-house' }),
      'id-unknown',
      ['exclusions', 0, 'carriedBy'],
    ],
    [
      'a second exclusion of one item',
      { ...base, exclusions: [exclusion, { ...exclusion, id: 'f' }] },
      'id-duplicate',
      ['exclusions', 1, 'item'],
    ],
    [
      'an exclusion with a finding of no family',
      excluding({ findings: { ...findings, applied: 'applied' } }),
      'definition-invalid',
      ['exclusions', 0, 'findings', 'applied'],
    ],
    [
      'an exclusion with a finding too few',
      excluding({ findings: { ...findings, linkOpen: undefined } }),
      'required-missing',
      ['exclusions', 0, 'findings', 'linkOpen'],
    ],
    [
      'an exclusion with a finding too many',
      excluding({ findings: { ...findings, other: 'exclusion:e' } }),
      'key-unknown',
      ['exclusions', 0, 'findings', 'other'],
    ],
    [
      'an exclusion without text',
      excluding({ text: undefined }),
      'required-missing',
      ['exclusions', 0, 'text'],
    ],
    ['a prompt by a number', prompting({ when: 'worries' }), 'definition-invalid', ['prompts', 0, 'when']],
    [
      'a prompt of unknown severity',
      prompting({ severity: 'HIGH' }),
      'value-invalid',
      ['prompts', 0, 'severity'],
    ],
    ['a prompt of no family', prompting({ rule: 'Overlap:a' }), 'definition-invalid', ['prompts', 0, 'rule']],
    [
      'a prompt without a source',
      prompting({ source: undefined }),
      'required-missing',
      ['prompts', 0, 'source'],
    ],
    [
      'a prompt on unknown ground',
      prompting({ source: { ...source, basis: 'press' } }),
      'value-invalid',
      ['prompts', 0, 'source', 'basis'],
    ],
    [
      'a companion of an item',
      { ...base, companions: [{ ...companion, with: 'quarrels' }] },
      'id-unknown',
      ['companions', 0, 'with'],
    ],
    [
      'a companion of an unknown score',
      { ...base, companions: [{ ...companion, score: 'totl' }] },
      'id-unknown',
      ['companions', 0, 'score'],
    ],
    [
      'a companion with another key',
      { ...base, companions: [{ ...companion, id: 'a' }] },
      'key-unknown',
      ['companions', 0, 'id'],
    ],
  ])('%s', (_name, definition, code, path) => {
    expect(refusal(definition)).toMatchObject({ code, path });
  });
});

describe('parameters', () => {
  const label = { en: 'a', nb: 'a', nn: 'a' };
  const parameter = (more: Json, kind = 'cut'): Json => ({
    ...base,
    parameters: [{ id: 'p', kind, label, ...more }],
  });
  const AT = ['parameters', 0];
  const stated = { value: 'last-year', declaredBy: 'team', rationale: 'agreed', source: 'own' };
  const declared = (...list: Json[]): Json => ({ ...parameter({}, 'statement'), declared: list });

  test.each<[string, Json, string, readonly unknown[]]>([
    ['of an unknown kind', parameter({}, 'choice'), 'value-invalid', [...AT, 'kind']],
    [
      'without a label',
      parameter({ label: undefined, item: 'quarrels' }),
      'required-missing',
      [...AT, 'label'],
    ],
    ['a cut of an unknown item', parameter({ item: 'quarels' }), 'id-unknown', [...AT, 'item']],
    [
      'a cut with the key of norms',
      parameter({ item: 'quarrels', score: 'total' }),
      'key-unknown',
      [...AT, 'score'],
    ],
    [
      'a weighting of an unknown item',
      parameter({ items: ['quarrels', 'x'], score: 'w', higherIs: 'worse' }, 'weighting'),
      'id-unknown',
      [...AT, 'items', 1],
    ],
    [
      'a weighting without a direction',
      parameter({ items: ['quarrels'], score: 'w', scoreLabel: label }, 'weighting'),
      'required-missing',
      [...AT, 'higherIs'],
    ],
    ['norms of an unknown score', parameter({ score: 'totl' }, 'norms'), 'id-unknown', [...AT, 'score']],
    ['norms of an item', parameter({ score: 'quarrels' }, 'norms'), 'id-unknown', [...AT, 'score']],
    [
      'one id twice',
      {
        ...base,
        parameters: [
          { id: 'p', kind: 'statement', label },
          { id: 'p', kind: 'statement', label },
        ],
      },
      'id-duplicate',
      ['parameters'],
    ],
    [
      'declared under an unknown id',
      declared({ parameter: 'q', status: 'not-declared' }),
      'id-unknown',
      ['declared', 0, 'parameter'],
    ],
    [
      'declared twice',
      declared({ parameter: 'p', status: 'not-declared' }, { parameter: 'p', status: 'not-declared' }),
      'id-duplicate',
      ['declared', 1, 'parameter'],
    ],
    [
      'declared as if a source of this library stood behind it',
      declared({ parameter: 'p', status: 'declared', sourced: true, value: stated }),
      'definition-invalid',
      ['declared', 0],
    ],
    [
      'declared by nobody',
      declared({ parameter: 'p', status: 'declared', value: { ...stated, declaredBy: ' ' } }),
      'value-invalid',
      ['declared', 0, 'value', 'declaredBy'],
    ],
    [
      'declared with a choice of another kind',
      declared({ parameter: 'p', status: 'declared', value: { ...stated, cut: 'much' } }),
      'key-unknown',
      ['declared', 0, 'value', 'cut'],
    ],
    [
      'declared without a value',
      declared({ parameter: 'p', status: 'declared' }),
      'definition-invalid',
      ['declared', 0],
    ],
    [
      'not declared, with a value',
      declared({ parameter: 'p', status: 'not-declared', value: {} }),
      'definition-invalid',
      ['declared', 0],
    ],
    [
      'declared with another key',
      declared({ parameter: 'p', status: 'declared', value: {}, by: 'a' }),
      'key-unknown',
      ['declared', 0, 'by'],
    ],
  ])('%s', (_name, definition, code, path) => {
    expect(refusal(definition)).toMatchObject({ code, path });
  });
});

describe('what may be recorded about an item, and what it must show', () => {
  const label = { en: 'x', nb: 'x', nn: 'x' };
  const away = { kind: 'number', id: 'days-away', label, measures: 'duration', unit: 'days', min: 0 };
  const degree = {
    kind: 'choice',
    id: 'degree',
    label,
    options: [
      { id: 'mild', label },
      { id: 'severe', label },
    ],
  };
  const complete = { kind: 'yes-no', id: 'all-listed', label };
  const moves = {
    kind: 'records',
    id: 'moves',
    label,
    fields: [{ kind: 'yes-no', id: 'lost-friends', label }],
  };
  const details = [away, degree, complete, moves];
  const lost = { kind: 'is', detail: 'lost-friends', in: ['yes'] };
  const often = { kind: 'count', records: 'moves', where: lost, moreThan: 3, complete: 'all-listed' };
  const read = (condition: Json, more: Json = {}): Json =>
    item({
      details,
      condition: {
        kind: 'recorded',
        readings: [{ id: 'usual', label, confidence: 'own', condition }],
        defaultReading: 'usual',
        prompts: [],
        ...more,
      },
    });
  const CONDITION = [...ITEM, 'condition'];
  const READ = [...CONDITION, 'readings', 0, 'condition'];

  test.each<[string, Json]>([
    ['a number that reaches a limit', { kind: 'more-than', detail: 'days-away', limit: 7 }],
    ['one of the values', { kind: 'is', detail: 'degree', in: ['severe'] }],
    ['records that are counted', often],
    ['parts of parts', { kind: 'any-of', of: [often, { kind: 'not', of: { kind: 'all-of', of: [often] } }] }],
  ])('%s is accepted and stays as it is', (_name, condition) => {
    const definition = read(condition) as unknown as InstrumentDefinition;
    expect(defineInstrument(definition).items[5]).toMatchObject({
      details,
      condition: { readings: [{ condition }] },
    });
  });

  test.each<[string, Json, string, readonly unknown[]]>([
    [
      'a limit of what is no number',
      read({ kind: 'at-least', detail: 'degree', limit: 1 }),
      'id-unknown',
      [...READ, 'detail'],
    ],
    [
      'a misspelt detail',
      read({ kind: 'is', detail: 'degre', in: ['mild'] }),
      'id-unknown',
      [...READ, 'detail'],
    ],
    [
      'a value that the detail has not',
      read({ kind: 'is', detail: 'degree', in: ['mild', 'worst'] }),
      'value-invalid',
      [...READ, 'in', 1],
    ],
    [
      'a yes-or-no detail that is unknown',
      read({ kind: 'is', detail: 'all-listed', in: ['unknown'] }),
      'value-invalid',
      [...READ, 'in', 0],
    ],
    ['no value', read({ kind: 'is', detail: 'degree', in: [] }), 'required-missing', [...READ, 'in', 0]],
    ['no part', read({ kind: 'all-of', of: [] }), 'required-missing', [...READ, 'of', 0]],
    [
      'a count whose records have no such detail',
      read({ ...often, where: { ...lost, detail: 'degree' } }),
      'id-unknown',
      [...READ, 'where', 'detail'],
    ],
    ['a count of what is no list', read({ ...often, records: 'degree' }), 'id-unknown', [...READ, 'records']],
    [
      'a count that nothing says is complete',
      read({ ...often, complete: 'degree' }),
      'id-unknown',
      [...READ, 'complete'],
    ],
    [
      'a default that is no reading',
      read(often, { defaultReading: 'other' }),
      'id-unknown',
      [...CONDITION, 'defaultReading'],
    ],
    ['a condition of no kind', read(often, { kind: 'guessed' }), 'value-invalid', [...CONDITION, 'kind']],
    [
      'a condition without details',
      item({
        condition: {
          kind: 'recorded',
          readings: [{ id: 'u', label, confidence: 'own', condition: often }],
          defaultReading: null,
          prompts: [],
        },
      }),
      'id-unknown',
      [...READ, 'records'],
    ],
    [
      'an option called unknown',
      item({
        details: [
          {
            ...degree,
            options: [
              { id: 'unknown', label },
              { id: 'mild', label },
            ],
          },
        ],
      }),
      'definition-invalid',
      [...ITEM, 'details', 0, 'options', 0, 'id'],
    ],
    [
      'a single option',
      item({ details: [{ ...degree, options: [{ id: 'mild', label }] }] }),
      'definition-invalid',
      [...ITEM, 'details', 0, 'options'],
    ],
    ['a detail twice', item({ details: [away, away] }), 'id-duplicate', [...ITEM, 'details', 1, 'id']],
    [
      'a list within a list',
      item({ details: [{ ...moves, fields: [moves] }] }),
      'value-invalid',
      [...ITEM, 'details', 0, 'fields', 0, 'kind'],
    ],
    [
      'a number in weeks',
      item({ details: [{ ...away, unit: 'weeks' }] }),
      'value-invalid',
      [...ITEM, 'details', 0, 'unit'],
    ],
    [
      'an age that does not fit its reading',
      item({
        applicability: {
          age: [{ id: 'a', label, applies: { from: 12, to: 12 }, confidence: 'own' }],
          defaultAge: 'a',
        },
      }),
      'value-invalid',
      [...ITEM, 'applicability', 'age', 0, 'applies', 'to'],
    ],
    [
      'a default age that is no reading',
      item({ applicability: { defaultAge: 'a' } }),
      'id-unknown',
      [...ITEM, 'applicability', 'defaultAge'],
    ],
    ['no dynamics', item({ dynamics: [] }), 'required-missing', [...ITEM, 'dynamics', 0]],
    ['dynamics twice', item({ dynamics: ['static', 'static'] }), 'value-invalid', [...ITEM, 'dynamics']],
  ])('%s is refused', (_name, definition, code, path) => {
    expect(refusal(definition)).toMatchObject({ code, path });
  });
});

describe('the days on which an edition may be used', () => {
  test.each<[string, { from: string | null; to: string | null }]>([
    ['open on both sides', { from: null, to: null }],
    ['from a day on', { from: '2024-02-29', to: null }],
    ['up to a day', { from: null, to: '2024-02-29' }],
    ['one day long', { from: '2024-02-29', to: '2024-02-29' }],
  ])('%s', (_name, dates) => {
    const read = defineInstrument({ ...base, validity: { dates } } as unknown as InstrumentDefinition);
    expect(read.validity.dates).toEqual(dates);
  });
});
