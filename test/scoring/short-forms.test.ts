import { type Answers, type ExpressionInput, score } from 'resiliens';
import { describe, expect, test } from 'vitest';
import { small } from './define.js';

const node = (value: ExpressionInput): unknown => small({ total: value }).scores[0]?.value;

/** Value, low and high of a score. */
const numbers = (value: ExpressionInput, answers: Answers): readonly (number | null)[] => {
  const { total } = score(answers, small({ total: value })).scores;
  return [total!.value, total!.low, total!.high];
};

describe('short forms become nodes', () => {
  test.each<[string, ExpressionInput, unknown]>([
    ['an item', 'a', { item: 'a' }],
    ['a number', 3, { constant: 3 }],
    ['a constant', { constant: 3 }, { constant: 3 }],
    ['all weights of one', { sum: ['a', 'b'], weights: [1, 1] }, { sum: [{ item: 'a' }, { item: 'b' }] }],
    [
      'other weights',
      { sum: ['a', 'b'], weights: [1, 2] },
      { sum: [{ item: 'a' }, { item: 'b' }], weights: [1, 2] },
    ],
    ['a tag', { sum: { tagged: 'both' } }, { sum: [{ item: 'a' }, { item: 'b' }] }],
    ['no decimals', { round: 'x', mode: 'up', decimals: 0 }, { round: { item: 'x' }, mode: 'up' }],
    ['a table that says nothing new', { item: 'x', values: { 3: 3, 2: 2, 1: 1, 0: 0 } }, { item: 'x' }],
    [
      'a table of a graded item that says nothing new',
      { item: 'level', values: { none: 0, some: 1, much: 1 } },
      { item: 'level' },
    ],
    [
      'a table in the order of the answers',
      { item: 'a', values: { present: 2, absent: 1 } },
      { item: 'a', values: { absent: 1, present: 2 } },
    ],
    ['not', { not: 'a' }, { test: { item: 'a' }, atMost: 0 }],
    ['any', { any: ['a', 'b'] }, { max: [{ item: 'a' }, { item: 'b' }] }],
    ['all', { all: { tagged: 'both' } }, { min: [{ item: 'a' }, { item: 'b' }] }],
    [
      'any, with a rule',
      { any: ['a'], missing: { needs: 1, fill: 0 } },
      { max: [{ item: 'a' }], missing: { needs: 1, fill: 0 } },
    ],
    [
      'all, with a rule',
      { all: ['a'], missing: { upTo: 1, of: { tagged: 'both' } } },
      { min: [{ item: 'a' }], missing: { upTo: 1, of: ['a', 'b'] } },
    ],
    ['some', { some: ['a', 'b'], atLeast: 2 }, { test: { sum: [{ item: 'a' }, { item: 'b' }] }, atLeast: 2 }],
    [
      'some, with a rule',
      { some: ['a'], atLeast: 1, missing: { needs: 1 } },
      { test: { sum: [{ item: 'a' }], missing: { needs: 1 } }, atLeast: 1 },
    ],
    ['count', { count: ['x'] }, { sum: [{ test: { item: 'x' }, atLeast: 1 }] }],
    [
      'count from a number on',
      { count: ['x', 'y'], atLeast: 2 },
      {
        sum: [
          { test: { item: 'x' }, atLeast: 2 },
          { test: { item: 'y' }, atLeast: 2 },
        ],
      },
    ],
    ['count up to a number', { count: ['x'], atMost: 1 }, { sum: [{ test: { item: 'x' }, atMost: 1 }] }],
    [
      'count, with a rule',
      { count: ['x'], missing: { needs: 1 } },
      { sum: [{ test: { item: 'x' }, atLeast: 1 }], missing: { needs: 1 } },
    ],
    ['scale', { scale: 'x', by: 2 }, { sum: [{ item: 'x' }], weights: [2] }],
    ['scale by one', { scale: 'x' }, { sum: [{ item: 'x' }] }],
    [
      'scale and add',
      { scale: 'x', by: 2, plus: 3 },
      { sum: [{ item: 'x' }, { constant: 3 }], weights: [2, 1] },
    ],
    ['add alone', { scale: 'x', plus: 3 }, { sum: [{ item: 'x' }, { constant: 3 }] }],
    ['reverse of an ordinal item', { reverse: 'x' }, { item: 'x', values: { 0: 3, 1: 2, 2: 1, 3: 0 } }],
    [
      'reverse of decimals',
      { reverse: 'tenths' },
      { item: 'tenths', values: { '0.1': 0.3, '0.2': 0.2, '0.3': 0.1 } },
    ],
    ['reverse of a binary item', { reverse: 'a' }, { item: 'a', values: { absent: 1, present: 0 } }],
    [
      'reverse of a graded item',
      { reverse: 'level' },
      { item: 'level', values: { none: 1, some: 0, much: 0 } },
    ],
    [
      'reverse of a numeric item',
      { reverse: 'number' },
      {
        if: { test: { item: 'number' }, atLeast: -2 },
        then: { sum: [{ constant: 6 }, { item: 'number' }], weights: [1, -1] },
        else: { constant: 8 },
      },
    ],
    [
      'between, of an ordinal item',
      { between: 'x', from: 1, to: 2 },
      { item: 'x', values: { 0: 0, 1: 1, 2: 1, 3: 0 } },
    ],
    [
      'between, of a numeric item',
      { between: 'number', from: 0, to: 3 },
      {
        item: 'number',
        steps: [
          { from: -2, value: 0 },
          { from: 0, value: 1 },
          { from: 4, value: 0 },
        ],
      },
    ],
    [
      'between, from the smallest answer',
      { between: 'number', from: -2, to: 3 },
      {
        item: 'number',
        steps: [
          { from: -2, value: 1 },
          { from: 4, value: 0 },
        ],
      },
    ],
    [
      'between, to the largest answer',
      { between: 'number', from: 0, to: 8 },
      {
        item: 'number',
        steps: [
          { from: -2, value: 0 },
          { from: 0, value: 1 },
        ],
      },
    ],
    [
      'between, beyond both ends',
      { between: 'number', from: -9, to: 99 },
      { item: 'number', steps: [{ from: -2, value: 1 }] },
    ],
    [
      'between two answers',
      { between: 'number', from: 0.2, to: 0.8 },
      { item: 'number', steps: [{ from: -2, value: 0 }] },
    ],
    [
      'between, with ends that are no answers',
      { between: 'number', from: 0.5, to: 2.5 },
      {
        item: 'number',
        steps: [
          { from: -2, value: 0 },
          { from: 1, value: 1 },
          { from: 3, value: 0 },
        ],
      },
    ],
    [
      'between, below the smallest answer',
      { between: 'number', from: -9, to: -3 },
      { item: 'number', steps: [{ from: -2, value: 0 }] },
    ],
    [
      'between, above the largest answer',
      { between: 'number', from: 9, to: 12 },
      { item: 'number', steps: [{ from: -2, value: 0 }] },
    ],
    [
      'between, of one answer',
      { between: 'number', from: 3, to: 3 },
      {
        item: 'number',
        steps: [
          { from: -2, value: 0 },
          { from: 3, value: 1 },
          { from: 4, value: 0 },
        ],
      },
    ],
    [
      'between, of any number',
      { between: 'any-number', from: 1, to: 2 },
      {
        min: [
          { test: { item: 'any-number' }, atLeast: 1 },
          { test: { item: 'any-number' }, atMost: 2 },
        ],
      },
    ],
    [
      'between, of an expression',
      { between: { sum: ['x', 'y'] }, from: 1, to: 2 },
      {
        min: [
          { test: { sum: [{ item: 'x' }, { item: 'y' }] }, atLeast: 1 },
          { test: { sum: [{ item: 'x' }, { item: 'y' }] }, atMost: 2 },
        ],
      },
    ],
  ])('%s', (_name, written, expected) => {
    expect(node(written)).toEqual(expected);
  });

  test('composites become derived values, before those that are written', () => {
    const { derived, items } = small(
      { total: { sum: ['either', 'both-of-them', 'two', 'written'] } },
      {
        items: [
          { id: 'a', kind: 'binary' },
          { id: 'b', kind: 'binary' },
          {
            id: 'either',
            kind: 'composite',
            label: { en: 'a', nb: 'b', nn: 'c' },
            anyOf: ['a', 'b'],
            missing: { needs: 1, fill: 0 },
          },
          { id: 'both-of-them', kind: 'composite', allOf: ['a', 'b'] },
          { id: 'two', kind: 'composite', atLeast: 2, of: ['a', 'b', 'either'] },
        ],
        derived: [{ id: 'written', value: 1 }],
      },
    );
    expect(items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(derived).toEqual([
      {
        id: 'either',
        label: { en: 'a', nb: 'b', nn: 'c' },
        value: { max: [{ item: 'a' }, { item: 'b' }], missing: { needs: 1, fill: 0 } },
      },
      { id: 'both-of-them', value: { min: [{ item: 'a' }, { item: 'b' }] } },
      {
        id: 'two',
        value: { test: { sum: [{ item: 'a' }, { item: 'b' }, { score: 'either' }] }, atLeast: 2 },
      },
      { id: 'written', value: { constant: 1 } },
    ]);
  });

  test('defaults are written out', () => {
    const made = small({ total: 'a' });
    expect(made).toMatchObject({
      schemaVersion: 1,
      title: { en: 'small', nb: 'small', nn: 'small' },
      confidence: 'own',
      licence: { status: 'not-established', itemText: 'own-wording', confidence: 'own' },
      validity: {},
      derived: [],
      tables: [],
      skips: [],
      exclusions: [],
      prompts: [],
      companions: [],
      parameters: [],
      declared: [],
      caveats: [],
      limits: [],
    });
    expect(made.items[3]).toEqual({
      id: 'x',
      kind: 'ordinal',
      values: [0, 1, 2, 3],
      outOfRange: 'error',
      sources: [{ source: 'own', confidence: 'own' }],
    });
    expect(made.items[8]).toMatchObject({ step: null, outOfRange: 'error' });
    expect(made.scores[0]).toMatchObject({ higherIs: 'neutral', step: 1, bands: [] });
  });

  test('values are sorted, tags sorted and said once, an empty list of tags left out', () => {
    const { items } = small(
      { total: 'v' },
      {
        items: [
          { id: 'v', kind: 'ordinal', values: [2, 0, 1], tags: ['b', 'a', 'b'], outOfRange: 'no-answer' },
          { id: 'w', kind: 'binary', tags: [] },
        ],
      },
    );
    expect(items[0]).toMatchObject({ values: [0, 1, 2], tags: ['a', 'b'], outOfRange: 'no-answer' });
    expect(items[1]).not.toHaveProperty('tags');
  });
});

describe('short forms count as they say', () => {
  test.each<[string, ExpressionInput, Answers, readonly (number | null)[]]>([
    ['not, of present', { not: 'a' }, { a: 'present' }, [0, 0, 0]],
    ['not, of absent', { not: 'a' }, { a: 'absent' }, [1, 1, 1]],
    ['not, of unknown', { not: 'a' }, { a: 'unknown' }, [null, 0, 1]],
    ['not, of what does not apply', { not: 'a' }, { a: 'not-applicable' }, [null, 0, 0]],
    ['reverse', { reverse: 'x' }, { x: 1 }, [2, 2, 2]],
    ['reverse, open', { reverse: 'x' }, {}, [null, 0, 3]],
    ['reverse of a number', { reverse: 'number' }, { number: -2 }, [8, 8, 8]],
    ['reverse of the largest number', { reverse: 'number' }, { number: 8 }, [-2, -2, -2]],
    ['reverse of an open number', { reverse: 'number' }, {}, [null, -2, 8]],
    [
      'reverse of a number that does not apply',
      { sum: [{ reverse: 'number' }, 'x'] },
      { number: 'not-applicable', x: 1 },
      [1, 1, 1],
    ],
    ['scale', { scale: 'x', by: -2, plus: 1 }, { x: 2 }, [-3, -3, -3]],
    ['scale, open', { scale: 'x', by: -2, plus: 1 }, {}, [null, -5, 1]],
    ['count', { count: ['x', 'y', 'z'], atLeast: 2 }, { x: 2, y: 1, z: 'unknown' }, [null, 1, 2]],
    ['count up to', { count: ['x', 'y'], atMost: 1 }, { x: 2, y: 1 }, [1, 1, 1]],
    ['count without what does not apply', { count: ['x', 'y'] }, { x: 'not-applicable', y: 1 }, [1, 1, 1]],
    ['any, settled by one', { any: ['a', 'b'] }, { a: 'present' }, [1, 1, 1]],
    ['any, open', { any: ['a', 'b'] }, { a: 'absent' }, [null, 0, 1]],
    ['all, settled by one', { all: ['a', 'b'] }, { a: 'absent' }, [0, 0, 0]],
    ['all, open', { all: ['a', 'b'] }, { a: 'present' }, [null, 0, 1]],
    ['some, reached', { some: ['a', 'b', 'c'], atLeast: 2 }, { a: 'present', b: 'present' }, [1, 1, 1]],
    ['some, out of reach', { some: ['a', 'b', 'c'], atLeast: 2 }, { a: 'absent', b: 'absent' }, [0, 0, 0]],
    ['some, open', { some: ['a', 'b', 'c'], atLeast: 2 }, { a: 'present', b: 'absent' }, [null, 0, 1]],
    ['between, at its lower end', { between: 'number', from: 0, to: 3 }, { number: 0 }, [1, 1, 1]],
    ['between, at its upper end', { between: 'number', from: 0, to: 3 }, { number: 3 }, [1, 1, 1]],
    ['between, just below', { between: 'number', from: 0, to: 3 }, { number: -1 }, [0, 0, 0]],
    ['between, just above', { between: 'number', from: 0, to: 3 }, { number: 4 }, [0, 0, 0]],
    ['between, never', { between: 'number', from: 9, to: 12 }, { number: 8 }, [0, 0, 0]],
    [
      'between, never, of what does not apply',
      { between: 'number', from: 9, to: 12 },
      { number: 'not-applicable' },
      [null, 0, 0],
    ],
    [
      'between, of any number, at its upper end',
      { between: 'any-number', from: 1, to: 2 },
      { 'any-number': 2 },
      [1, 1, 1],
    ],
    [
      'between, of any number, just above',
      { between: 'any-number', from: 1, to: 2 },
      { 'any-number': 2.001 },
      [0, 0, 0],
    ],
  ])('%s', (_name, written, answers, expected) => {
    expect(numbers(written, answers)).toEqual(expected);
  });
});
