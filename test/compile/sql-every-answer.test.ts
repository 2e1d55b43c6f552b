import {
  type Answer,
  type Answers,
  defineInstrument,
  type Instrument,
  type InstrumentDefinition,
  type MissingRule,
} from 'resiliens';
import { toSql } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { agree, dialects } from './stored-answers.js';

type Value = InstrumentDefinition['scores'][number]['value'];
type Parts = Pick<InstrumentDefinition, 'items' | 'scores'> & Partial<InstrumentDefinition>;

const instrumentOf = (parts: Parts): Instrument =>
  defineInstrument({
    id: 'every-answer',
    edition: '1',
    sources: [{ source: 'own', confidence: 'own' }],
    ...parts,
  });

/** Every way in which all items can be answered, or not. */
const everyAnswer = (instrument: Instrument): readonly Answers[] =>
  instrument.items.reduce<readonly Answers[]>(
    (rows, item) => {
      const answers: readonly Answer[] =
        item.kind === 'binary'
          ? ['absent', 'present']
          : item.kind === 'ordinal'
            ? item.values
            : item.kind === 'numeric'
              ? [item.min, item.max]
              : item.levels.map(({ id }) => id);
      return rows.flatMap((row) => [
        row,
        ...['not-applicable', ...answers].map((answer) => ({ ...row, [item.id]: answer })),
      ]);
    },
    [{}],
  );

const items: Parts['items'] = [
  { id: 'sad', kind: 'ordinal', values: [0, 1, 3] },
  { id: 'tired', kind: 'ordinal', values: [0, 1, 3] },
  { id: 'poor', kind: 'binary' },
];
const three: Value[] = [{ item: 'sad' }, { item: 'tired' }, { item: 'poor' }];
/** The same items, two of them behind a filter. */
const filtered: Pick<Parts, 'items' | 'skips'> = {
  items: [{ id: 'alone', kind: 'binary' }, ...items],
  skips: [{ id: 'alone', when: 'alone', items: ['sad', 'tired'] }],
};

const rules: readonly (readonly [string, MissingRule])[] = [
  ['wanted', { needs: 2 }],
  ['few', { upTo: 1 }],
  ['mean', { needs: 1, fill: 'mean' }],
  ['zero', { needs: 2, fill: 0 }],
  ['half', { upTo: 1, fill: 0.5 }],
  ['named', { needs: 1, of: ['sad', 'tired'], fill: 1 }],
];

const scoresOf = (values: Readonly<Record<string, Value>>): Parts['scores'] =>
  Object.entries(values).map(([id, value]) => ({ id, value }));

const plain: Readonly<Record<string, Value>> = {
  sum: { sum: three },
  weighted: { sum: three, weights: [2, -1, 0.5] },
  'with-constant': { sum: [...three, { constant: 2 }] },
  mean: { mean: three },
  least: { min: three },
  most: { max: three },
  mixed: { max: [{ mean: ['sad', 'tired'] }, { constant: 0.5 }, 'poor'] },
  'at-least': { test: { sum: three }, atLeast: 2 },
  'at-most': { test: { sum: three }, atMost: 2 },
  choice: { if: 'poor', then: { sum: three }, else: { max: three } },
  'mixed-choice': { if: { test: { sum: three }, atLeast: 3 }, then: { mean: three }, else: { constant: 1 } },
  turned: { sum: [{ reverse: 'sad' }, 'poor'] },
};

const rounded = (mode: 'half-up' | 'half-even' | 'down' | 'up', decimals?: number): Value => ({
  round: { sum: three, weights: [0.25, 0.5, -0.75] },
  mode,
  ...(decimals === undefined ? {} : { decimals }),
});

const ruled = (rule: MissingRule): Readonly<Record<string, Value>> => ({
  sum: { sum: three, missing: rule },
  weighted: { sum: three, weights: [2, -1, 0.5], missing: rule },
  mean: { mean: three, missing: rule },
  least: { min: three, missing: rule },
  most: { max: three, missing: rule },
  whole: { round: { sum: three, missing: rule }, mode: 'half-up' },
  tested: { test: { sum: three, missing: rule }, atLeast: 2 },
  chosen: { if: 'poor', then: { sum: three, missing: rule }, else: { constant: 7 } },
  // What is refused a value is missing one level up, even where its bounds meet.
  'of-refused': {
    mean: [{ sum: ['poor'], missing: { needs: 2, of: ['sad', 'tired'] } }, 'tired'],
    missing: rule,
  },
  'of-two': { max: [{ sum: three, missing: rule }, { mean: ['sad', 'poor'], missing: rule }, 'tired'] },
});

const text = { en: 'One matter.', nb: 'Én sak.', nn: 'Éi sak.' };
const excluded: Parts = {
  items: [
    { id: 'quarrels', kind: 'binary' },
    { id: 'linked', kind: 'binary' },
    { id: 'violence', kind: 'binary' },
    { id: 'sad', kind: 'ordinal', values: [0, 2] },
  ],
  exclusions: [
    {
      id: 'covered',
      item: 'quarrels',
      linkedBy: 'linked',
      carriedBy: 'violence',
      findings: {
        applied: 'exclusion:applied',
        carrierOpen: 'exclusion:carrier-open',
        carrierAbsent: 'exclusion:carrier-absent',
        linkOpen: 'exclusion:link-open',
      },
      text,
      sources: [{ source: 'own', confidence: 'own' }],
    },
  ],
  scores: scoresOf({
    count: { sum: ['quarrels', 'violence'] },
    points: { sum: [{ item: 'quarrels', values: { absent: 1, present: 4 } }, 'sad'] },
    halves: { sum: [{ item: 'quarrels', values: { absent: 0.5, present: 1 } }, 'sad'] },
    'one-and-a-half': { sum: [{ item: 'quarrels', values: { absent: 1, present: 1.5 } }] },
    least: { min: ['quarrels', 'sad'] },
  }),
};

const cases: readonly (readonly [string, Parts])[] = [
  ['without a rule or a filter', { items, scores: scoresOf(plain) }],
  ['with a filter', { ...filtered, scores: scoresOf(plain) }],
  [
    'rounded in every way',
    {
      items,
      scores: scoresOf({
        up: rounded('up'),
        down: rounded('down'),
        'half-up': rounded('half-up'),
        'half-even': rounded('half-even'),
        'one-decimal': rounded('half-up', 1),
        'even-decimal': rounded('half-even', 1),
      }),
    },
  ],
  ['with an exclusion', excluded],
  ...rules.flatMap(([name, rule]): [string, Parts][] => [
    [`with the rule "${name}"`, { items, scores: scoresOf(ruled(rule)) }],
    [`with the rule "${name}" behind a filter`, { ...filtered, scores: scoresOf(ruled(rule)) }],
  ]),
];

describe('the statement gives the numbers of score for every answer there can be', () => {
  it.each(cases)('%s', (_, parts) => {
    const instrument = instrumentOf(parts);
    const rows = everyAnswer(instrument);
    for (const dialect of dialects)
      agree({
        instrument,
        rows: dialect === 'duckdb' ? rows : rows.filter((_row, place) => place % 7 === 0),
        options: {},
        dialect,
        storage: dialect === 'spark' ? 'number' : 'text',
        form: dialect === 'clickhouse' ? 'long' : 'wide',
      });
  });
});

describe('what a reader of the statement sees', () => {
  const count = instrumentOf({
    items: [
      { id: 'quarrels', kind: 'binary' },
      { id: 'poor', kind: 'binary' },
    ],
    scores: [
      {
        id: 'count',
        value: { sum: ['quarrels', 'poor'] },
        bands: [
          { id: 'few', from: 0 },
          { id: 'many', from: 2 },
        ],
      },
      { id: 'at-least-one', value: { sum: ['poor', { constant: 1 }] } },
    ],
  });

  it('is no more than a count needs', () => {
    const statement = toSql(count, { dialect: 'duckdb', table: 'children', columns: { key: 'child' } });
    expect(statement).toMatchInlineSnapshot(`
      "-- every-answer: instrument every-answer, edition 1
      -- Sources: own
      -- Columns: a as stored, c code of the answer (-1 invalid, 0 and 1 open, 2 not applicable, 3 and above answered), v number,
      -- n and r nodes of the scores (r by missing-data rule): low, high, state (0 applies, 1 may not, 2 does not), refused.
      WITH
      source AS (
        SELECT
          t."child" AS k0,
          t."quarrels" AS a0,
          t."poor" AS a1
        FROM "children" AS t
      ),
      coded AS (
        SELECT
          k0,
          CASE WHEN a0 IS NULL THEN 0  WHEN a0 = 'unknown' THEN 1  WHEN a0 = 'not-applicable' THEN 2  WHEN a0 = 'absent' THEN 3  WHEN a0 = 'present' THEN 4 ELSE (-1) END AS c0,
          CASE WHEN a1 IS NULL THEN 0  WHEN a1 = 'unknown' THEN 1  WHEN a1 = 'not-applicable' THEN 2  WHEN a1 = 'absent' THEN 3  WHEN a1 = 'present' THEN 4 ELSE (-1) END AS c1
        FROM source
      ),
      answers AS (
        SELECT
          k0,
          c0,
          c1,
          CASE WHEN c0 = (-1) THEN 1 ELSE 0 END + CASE WHEN c1 = (-1) THEN 1 ELSE 0 END AS i0
        FROM coded
      ),
      step_1 AS (
        SELECT
          k0, i0, c0,
          CASE WHEN c1 = 4 THEN 1 ELSE 0 END AS n1_low,
          CASE WHEN c1 IN (2, 3) THEN 0 ELSE 1 END AS n1_high,
          CASE WHEN c1 = 2 THEN 2 ELSE 0 END AS n1_state,
          CASE WHEN c0 < 2 THEN 1 ELSE 0 END + CASE WHEN c1 < 2 THEN 1 ELSE 0 END AS o5,
          CASE WHEN c1 < 2 THEN 1 ELSE 0 END AS o9
        FROM answers
      ),
      step_2 AS (
        SELECT
          k0, i0, o5, o9,
          CASE WHEN c0 = 4 THEN 1 ELSE 0 END + n1_low AS n2_low,
          CASE WHEN c0 IN (2, 3) THEN 0 ELSE 1 END + n1_high AS n2_high,
          CASE WHEN CASE WHEN c0 = 2 THEN 2 ELSE 0 END = 0 OR n1_state = 0 THEN 0 ELSE 2 END AS n2_state,
          n1_low + 1 AS n4_low,
          n1_high + 1 AS n4_high
        FROM step_1
      ),
      step_3 AS (
        SELECT
          k0, i0, o5, o9, n2_low, n2_high, n4_low, n4_high,
          CASE WHEN n2_state = 0 AND n2_low = n2_high THEN n2_low END AS s0_value,
          CASE WHEN n4_low = n4_high THEN n4_low END AS s1_value,
          CASE WHEN n2_state <> 0 THEN NULL WHEN n2_low >= 2 THEN 'many' WHEN n2_low >= 0 AND n2_high < 2 THEN 'few' END AS o3
        FROM step_2
      ),
      step_4 AS (
        SELECT
          k0, i0, o5, o9, n2_low, n2_high, n4_low, n4_high, s0_value, s1_value, o3,
          CASE WHEN s0_value >= 2 THEN 'many' WHEN s0_value >= 0 THEN 'few' END AS o4
        FROM step_3
      )
      SELECT
        f.k0 AS "child",
        f.s0_value AS "count_value",
        f.n2_low AS "count_low",
        f.n2_high AS "count_high",
        f.o3 AS "count_band",
        f.o4 AS "count_band_by_rule",
        f.o5 AS "count_unknown",
        f.s1_value AS "at-least-one_value",
        f.n4_low AS "at-least-one_low",
        f.n4_high AS "at-least-one_high",
        f.o9 AS "at-least-one_unknown",
        f.i0 AS "invalid"
      FROM step_4 AS f"
    `);
  });
});
