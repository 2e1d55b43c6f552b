import { type Answers, type ExpressionInput, type InstrumentDefinition, score } from 'resiliens';
import { matchers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { small } from './define.js';

expect.extend(matchers);

/** A score with bands that begin at these numbers. */
const banded = (value: ExpressionInput, froms: readonly number[], more: Partial<InstrumentDefinition> = {}) =>
  small(
    {},
    {
      ...more,
      scores: [{ id: 'total', value, bands: froms.map((from, index) => ({ id: `band-${index}`, from })) }],
    },
  );

const critical = (
  value: ExpressionInput,
  froms: readonly number[],
  answers: Answers,
  more: Partial<InstrumentDefinition> = {},
) => score(answers, banded(value, froms, more)).scores['total']!.criticalUnknowns;

describe('the open answers that could still change the band', () => {
  test.each<[string, ExpressionInput, readonly number[], Answers, readonly string[]]>([
    ['of a count: all that are open', { sum: ['a', 'b', 'c'] }, [0, 2], { a: 'present' }, ['b', 'c']],
    ['unknown and not assessed alike', { sum: ['a', 'b', 'c'] }, [0, 2], { a: 'unknown' }, ['a', 'b', 'c']],
    [
      'not what is answered or does not apply',
      { sum: ['a', 'b', 'c'] },
      [0, 1],
      { a: 'absent', b: 'not-applicable' },
      ['c'],
    ],
    ['none where the band is settled above', { sum: ['a', 'b', 'c'] }, [0, 1], { a: 'present' }, []],
    ['none where the band is settled below', { sum: ['a', 'b', 'c'] }, [0, 3], { a: 'absent' }, []],
    [
      'none that weighs nothing in a settled part',
      { sum: ['a', { test: 'x', atLeast: 0 }] },
      [0, 2],
      {},
      ['a'],
    ],
    ['in the order of the instrument', { sum: ['c', 'x', 'a'] }, [0, 2], {}, ['a', 'c', 'x']],
    ['once, however often they are read', { sum: ['a', 'a', 'b'] }, [0, 2], {}, ['a', 'b']],
    [
      'of a choice that is open: the condition and both sides',
      { if: 'a', then: 'x', else: 'y' },
      [0, 2],
      {},
      ['a', 'x', 'y'],
    ],
    [
      'of a choice that is made: the side that was taken',
      { if: 'a', then: 'x', else: 'y' },
      [0, 2],
      { a: 'present' },
      ['x'],
    ],
    [
      'of a choice that is made the other way',
      { if: 'a', then: 'x', else: 'y' },
      [0, 2],
      { a: 'absent' },
      ['y'],
    ],
    [
      'of a choice whose sides are known: the condition',
      { if: 'a', then: 'x', else: 'y' },
      [0, 2],
      { x: 3, y: 0 },
      ['a'],
    ],
    [
      'of alternatives that are met: none of the others',
      { sum: [{ any: ['a', 'b'] }, 'c'] },
      [0, 2],
      { a: 'present' },
      ['c'],
    ],
    [
      'of alternatives that are open: the open ones',
      { sum: [{ any: ['a', 'b'] }, 'c'] },
      [0, 2],
      { a: 'absent' },
      ['b', 'c'],
    ],
    [
      'of what must go together and fails: none of it',
      { sum: [{ all: ['a', 'b'] }, 'c'] },
      [0, 1],
      { a: 'absent' },
      ['c'],
    ],
    [
      'of what must go together and is open',
      { sum: [{ all: ['a', 'b'] }, 'c'] },
      [0, 1],
      { a: 'present' },
      ['b', 'c'],
    ],
    [
      'of a test that cannot fail any more',
      { sum: [{ test: { sum: ['x', 'y'] }, atLeast: 2 }, 'a'] },
      [0, 2],
      { x: 2 },
      ['a'],
    ],
    [
      'of a test that is open',
      { sum: [{ test: { sum: ['x', 'y'] }, atLeast: 4 }, 'a'] },
      [0, 2],
      { x: 2 },
      ['a', 'y'],
    ],
    ['under a rounding', { round: { mean: ['x', 'y'] }, mode: 'half-up' }, [0, 2], { x: 1 }, ['y']],
  ])('%s', (_name, value, froms, answers, expected) => {
    expect(critical(value, froms, answers)).toEqual(expected);
  });

  test.each<[string, ExpressionInput, readonly number[], Answers, readonly string[]]>([
    [
      'a part of a largest value that cannot reach the limit',
      { max: [{ sum: ['a', 'b'] }, 'x'] },
      [0, 3],
      {},
      ['x'],
    ],
    ['a part that can', { max: [{ sum: ['a', 'b'] }, 'x'] }, [0, 2], {}, ['a', 'b', 'x']],
    ['a part that is no more than another surely is', { max: ['x', 'y'] }, [0, 2, 3], { y: 2 }, ['x']],
    [
      'a part of a smallest value that is always enough',
      { min: [{ sum: ['x', 'y'] }, 'z'] },
      [0, 3],
      { x: 3 },
      ['z'],
    ],
    [
      'a part of a smallest value that is not',
      { min: [{ sum: ['x', 'y'] }, 'z'] },
      [0, 3],
      { x: 2 },
      ['y', 'z'],
    ],
    [
      'a part of a smallest value beyond what the others allow',
      { min: ['x', { sum: ['a', 'b'] }] },
      [0, 1],
      {},
      ['a', 'b', 'x'],
    ],
    [
      'in a sum, given what the others add',
      { sum: [{ max: ['x', { sum: ['a', 'b'] }] }, 'c'] },
      [0, 4],
      {},
      ['c', 'x'],
    ],
    [
      'in a sum that the others bring nearer',
      { sum: [{ max: ['x', { sum: ['a', 'b'] }] }, 'c', 'y'] },
      [0, 4],
      { y: 1 },
      ['a', 'b', 'c', 'x'],
    ],
    ['a limit between two whole numbers', { max: ['x', 'a'] }, [0, 0.75], {}, ['a', 'x']],
    ['a limit above a whole number', { max: ['x', 'a'] }, [0, 1.25], {}, ['x']],
    ['below a test', { sum: [{ test: { max: ['x', 'a'] }, atLeast: 2 }, 'b'] }, [0, 1], {}, ['b', 'x']],
    [
      'below a test from above',
      { sum: [{ test: { max: ['x', 'a'] }, atMost: 1 }, 'b'] },
      [0, 1],
      { b: 'absent' },
      ['x'],
    ],
    [
      'with weights, everything',
      { sum: [{ max: ['x', 'a'] }, 'b'], weights: [2, 1] },
      [0, 5],
      {},
      ['a', 'b', 'x'],
    ],
    [
      'with decimals that have no end, everything',
      { max: [{ mean: ['x', 'y'] }, 'a'] },
      [0, 2],
      {},
      ['x', 'y'],
    ],
  ])('leave out, where numbers are compared: %s', (_name, value, froms, answers, expected) => {
    expect(critical(value, froms, answers)).toEqual(expected);
  });

  test('name filters, and the items they may take away', () => {
    const more: Partial<InstrumentDefinition> = {
      skips: [{ id: 'none', when: { not: 'a' }, items: ['x', 'y'] }],
    };
    expect(critical({ sum: ['x', 'b'] }, [0, 2], {}, more)).toEqual(['a', 'b', 'x']);
    expect(critical({ sum: ['x', 'b'] }, [0, 2], { a: 'present' }, more)).toEqual(['b', 'x']);
    expect(critical({ sum: ['x', 'b'] }, [0, 1], { a: 'absent' }, more)).toEqual(['b']);
    expect(critical({ sum: ['x', 'b'] }, [0, 2], { x: 1 }, more)).toEqual(['b']);
    expect(critical({ max: ['x', 'z'] }, [0, 2], { z: 0 }, more)).toEqual(['a', 'x']);
    expect(critical({ max: ['x', 'b'] }, [0, 3], { a: 'absent' }, more)).toEqual([]);
  });

  test('are none without bands', () => {
    expect(score({}, small({ total: { sum: ['a', 'b'] } })).scores['total']!.criticalUnknowns).toEqual([]);
  });
});

describe('bounds are exact', () => {
  const of = (value: ExpressionInput, answers: Answers = {}, more: Partial<InstrumentDefinition> = {}) =>
    score(answers, small({ total: value }, more)).scores['total']!;

  test.each<[string, ExpressionInput, readonly [number, number]]>([
    ['for a sum', { sum: ['x', 'y'], weights: [2, -1] }, [-3, 6]],
    ['for an item read twice the same way', { sum: ['x', 'x'] }, [0, 6]],
    [
      'for an item read twice by tables that rise together',
      { sum: ['x', { item: 'x', values: { 0: 0, 1: 0, 2: 5, 3: 5 } }] },
      [0, 8],
    ],
    [
      'for an item read twice downwards',
      { sum: ['x', { sum: ['x'], weights: [2] }], weights: [-1, -1] },
      [-9, 0],
    ],
    ['for a test and its item', { sum: ['x', { test: 'x', atLeast: 2 }] }, [0, 4]],
    ['for a part without weight', { sum: ['x', { not: 'a' }, 'a'], weights: [1, 0, 1] }, [0, 4]],
    [
      'for a choice that rises with its condition',
      { if: 'a', then: { item: 'x', values: { 0: 3, 1: 4, 2: 5, 3: 6 } }, else: 'y' },
      [0, 6],
    ],
    [
      'for a choice that falls with its condition, read together',
      { sum: [{ if: 'a', then: 0, else: { sum: ['x', 1] } }, { not: 'a' }] },
      [0, 5],
    ],
    [
      'for a rounding, a mean, a smallest and a largest value',
      { round: { mean: [{ max: ['x', 'a'] }, { min: ['y', 'b'] }] }, mode: 'up' },
      [0, 2],
    ],
    ['for a table with a summit, read once', { item: 'x', values: { 0: 0, 1: 7, 2: 1, 3: 2 } }, [0, 7]],
    [
      'for a numeric table with a summit',
      {
        item: 'any-number',
        steps: [
          { from: 0, value: 1 },
          { from: 2, value: 9 },
          { from: 3, value: 0 },
        ],
      },
      [0, 9],
    ],
  ])('%s', (_name, value, [low, high]) => {
    expect(of(value)).toHaveBounds(low, high, true);
  });

  test.each<[string, ExpressionInput, Answers]>([
    ['an item read in opposite directions', { sum: ['a', { not: 'a' }] }, { a: 'absent' }],
    [
      'two tables with their summits apart',
      {
        sum: [
          { item: 'x', values: { 0: 0, 1: 5, 2: 0, 3: 0 } },
          { item: 'x', values: { 0: 0, 1: 0, 2: 5, 3: 0 } },
        ],
      },
      { x: 1 },
    ],
    [
      'steps with their summits apart',
      {
        sum: [
          {
            item: 'number',
            steps: [
              { from: -2, value: 0 },
              { from: 0, value: 3 },
              { from: 2, value: 0 },
            ],
          },
          {
            item: 'number',
            steps: [
              { from: -2, value: 0 },
              { from: 4, value: 3 },
            ],
          },
        ],
      },
      { number: 0 },
    ],
    ['a test from both sides', { between: { sum: ['x', 'y'] }, from: 2, to: 3 }, { x: 0, y: 0 }],
    ['a choice without order', { sum: [{ if: 'a', then: 'x', else: 'y' }, 'a'] }, { a: 'present' }],
  ])('not for %s, until it is answered', (_name, value, answers) => {
    expect(of(value).exact).toBe(false);
    expect(of(value, answers).exact).toBe(true);
  });

  test('again where the answers have settled what was crossed', () => {
    const value: ExpressionInput = { sum: [{ all: ['a', { not: 'x' }] }, 'x'] };
    expect(of(value).exact).toBe(false);
    expect(of(value, { a: 'absent' })).toHaveBounds(0, 3, true);
    expect(of(value, { x: 'not-applicable' }).exact).toBe(true);
  });

  test('not where an open choice leads to what does not apply', () => {
    const more: ExpressionInput = { item: 'x', values: { 0: 1, 1: 2, 2: 3, 3: 4 } };
    const then: ExpressionInput = { sum: [{ if: 'a', then: more, else: 1 }, 'z'] };
    const other: ExpressionInput = { sum: [{ if: 'a', then: 1, else: more }, 'z'] };
    const both: ExpressionInput = {
      sum: [{ if: 'b', then: 1, else: 0 }, { if: 'a', then: more, else: 1 }, 'z'],
    };
    const gone = { x: 'not-applicable' };
    for (const value of [then, other, both]) {
      expect(of(value).exact).toBe(true);
      expect(of(value, gone).exact).toBe(false);
      expect(of(value, { ...gone, a: 'absent' }).exact).toBe(true);
      expect(of(value, { ...gone, a: 'present' }).exact).toBe(true);
    }
    expect(of(then, gone)).toHaveBounds(0, 4, false);
    expect(of({ if: 'a', then: 'x', else: 'x' }, gone)).toHaveBounds(0, 0, true);
  });

  test('not where a filter may empty a company, unless it is settled', () => {
    const more: Partial<InstrumentDefinition> = { skips: [{ id: 'none', when: 'a', items: ['x'] }] };
    expect(of({ max: ['x', 'y'] }, {}, more).exact).toBe(false);
    expect(of({ max: ['x', 'y'] }, { a: 'present' }, more)).toHaveBounds(0, 3, true);
    expect(of({ max: ['x', 'y'] }, { a: 'absent' }, more)).toHaveBounds(0, 3, true);
    expect(of({ mean: ['x', 'y'] }, { y: 3 }, more)).toHaveBounds(1.5, 3, false);
    expect(of({ sum: ['x', 'y'] }, {}, more)).toHaveBounds(0, 6, true);
    expect(of({ sum: ['x', 'a'] }, {}, more).exact).toBe(false);
    expect(of({ sum: ['x', 'y', { not: 'a' }] }, {}, more)).toHaveBounds(0, 7, true);
  });
});

describe('what may not apply', () => {
  const more: Partial<InstrumentDefinition> = { skips: [{ id: 'none', when: 'a', items: ['x', 'y'] }] };
  const of = (value: ExpressionInput, answers: Answers = {}) =>
    score(answers, small({ total: value }, more)).scores['total']!;

  test.each<[string, ExpressionInput, Answers, readonly [number, number]]>([
    [
      'adds nothing or its own to a sum',
      { sum: [{ item: 'x', values: { 0: 2, 1: 3, 2: 4, 3: 5 } }, 'z'] },
      { z: 1 },
      [1, 6],
    ],
    ['adds nothing or less than nothing', { sum: ['x', 'z'], weights: [-1, 1] }, { z: 1 }, [-2, 1]],
    [
      'adds nothing or its own to a sum of numbers without end',
      { sum: [{ item: 'x', values: { 0: 2, 1: 3, 2: 4, 3: 5 } }, 'any-number'] },
      { 'any-number': 0.25 },
      [0.25, 5.25],
    ],
    [
      'adds nothing or less than nothing to it',
      { sum: ['any-number', 'x'], weights: [1, -1] },
      { 'any-number': 0.25 },
      [-2.75, 0.25],
    ],
    ['joins a mean where that makes it lower or higher', { mean: ['x', 'z'] }, { z: 2 }, [1, 2.5]],
    [
      'joins a mean one after the other, the best first',
      { mean: [{ item: 'x', values: { 0: 0, 1: 0, 2: 0, 3: 6 } }, 'y', 'z'] },
      { z: 2 },
      [2 / 3, 4],
    ],
    ['leaves a mean of nothing else to itself', { mean: ['x', 'y'] }, {}, [0, 3]],
    ['raises a largest value or leaves it', { max: ['x', 'z'] }, { z: 1 }, [1, 3]],
    ['lowers a smallest value or leaves it', { min: ['x', 'z'] }, { z: 1 }, [0, 1]],
    ['bounds a largest value of nothing else', { max: ['x', 'y'] }, {}, [0, 3]],
    ['is tested as it stands', { test: 'x', atLeast: 0 }, {}, [1, 1]],
    ['chosen or not, takes the other with it', { if: 'b', then: 'x', else: 'z' }, { z: 2 }, [0, 3]],
  ])('%s', (_name, value, answers, [low, high]) => {
    const own = of(value, answers);
    expect([own.low, own.high]).toEqual([expect.closeTo(low, 12), expect.closeTo(high, 12)]);
  });

  test('of what does not apply nothing is added to numbers without end', () => {
    expect(
      of(
        { sum: ['any-number', 'x', 'z'], weights: [1, 1, -1] },
        { 'any-number': 0.25, a: 'present', z: 'not-applicable' },
      ),
    ).toHaveBounds(0.25, 0.25, true);
    expect(of({ sum: ['any-number', 'z'], weights: [-1, -1] }, { z: 1 })).toHaveBounds(-11, -1, true);
    expect(of({ sum: ['any-number'] }, { 'any-number': 'not-applicable' }).value).toBeNull();
  });

  test('of several the mean takes those that make it lowest, or highest', () => {
    const value: ExpressionInput = { mean: ['x', { item: 'y', values: { 0: 5, 1: 5, 2: 5, 3: 5 } }, 'z'] };
    expect(of(value, { z: 1 })).toHaveBounds(0.5, 3);
    expect(of(value, { z: 3 })).toHaveBounds(1.5, 4);
    expect(
      of({
        mean: [
          { item: 'x', values: { 0: 4, 1: 4, 2: 4, 3: 4 } },
          { item: 'y', values: { 0: 9, 1: 9, 2: 9, 3: 9 } },
        ],
      }),
    ).toHaveBounds(4, 9);
  });

  test('leaves a score undecided that it could take away', () => {
    const instrument = banded('x', [0], more);
    const open = score({}, instrument).scores['total']!;
    expect([open.band, open.possibleBands, open.criticalUnknowns]).toEqual([null, ['band-0'], ['a', 'x']]);
    expect(score({ a: 'absent' }, instrument).scores['total']).toHaveBand('band-0');
    expect(of({ test: 'x', atLeast: 0 }).value).toBeNull();
    expect(of({ test: 'x', atLeast: 0 }, { a: 'absent' }).value).toBe(1);
  });

  test('a choice whose condition does not apply does not either', () => {
    const own = score({ a: 'not-applicable' }, small({ total: { if: 'a', then: 1, else: 2 } })).scores[
      'total'
    ]!;
    expect([own.value, own.low, own.high]).toEqual([null, 0, 0]);
  });

  test('a choice between what does not apply and what does', () => {
    const value: ExpressionInput = { if: 'b', then: 'x', else: { sum: ['z', 1] } };
    expect(of(value, { x: 'not-applicable', z: 1 })).toHaveBounds(2, 2);
    expect(of(value, { x: 'not-applicable', z: 1, b: 'present' })).toHaveBounds(0, 0);
    expect(of(value, { x: 'not-applicable', z: 1, b: 'absent' })).toHaveBounds(2, 2, true);
    expect(of({ if: 'b', then: { sum: ['z', 1] }, else: 'x' }, { x: 'not-applicable', z: 1 })).toHaveBounds(
      2,
      2,
    );
    expect(of({ if: 'b', then: 'x', else: 'y' }, { x: 'not-applicable', y: 'not-applicable' })).toHaveBounds(
      0,
      0,
    );
  });
});

describe('missing-data rules', () => {
  const value = (expression: ExpressionInput, answers: Answers) =>
    score(answers, small({ total: expression })).scores['total']!.value;
  const three = (missing: object): ExpressionInput => ({ sum: ['x', 'y', 'z'], missing }) as ExpressionInput;

  test.each<[string, ExpressionInput, Answers, number | null]>([
    ['enough are known', three({ needs: 2 }), { x: 1, y: 2 }, null],
    ['all are known', three({ needs: 3 }), { x: 1, y: 2, z: 3 }, 6],
    ['enough are known, and the rest is filled in', three({ needs: 2, fill: 1 }), { x: 1, y: 2 }, 4],
    ['too few are known', three({ needs: 2, fill: 1 }), { x: 1 }, null],
    ['none needs to be known', three({ needs: 0, fill: 1 }), {}, 3],
    ['none is known to take a mean of', three({ needs: 0, fill: 'mean' }), {}, null],
    ['few enough are missing', three({ upTo: 1, fill: 0 }), { x: 1, y: 2 }, 3],
    ['too many are missing', three({ upTo: 1, fill: 0 }), { x: 1 }, null],
    ['the mean of the known', three({ needs: 1, fill: 'mean' }), { x: 1, y: 2 }, 4.5],
    [
      'the need shrinks with what applies',
      three({ needs: 3, fill: 0 }),
      { x: 1, y: 'not-applicable', z: 'not-applicable' },
      1,
    ],
    ['what does not apply is not filled in', three({ needs: 1, fill: 2 }), { x: 1, y: 'not-applicable' }, 3],
    [
      'weights count in a mean that is filled in',
      { sum: ['x', 'y'], weights: [3, 1], missing: { needs: 1, fill: 'mean' } },
      { x: 2 },
      8,
    ],
    [
      'decimals too',
      { sum: ['tenths', 'tenths-more'], weights: [0.5, 0.25], missing: { needs: 1, fill: 'mean' } },
      { tenths: 0.3 },
      0.225,
    ],
    ['a mean with a number filled in', { mean: ['x', 'y'], missing: { needs: 1, fill: 0 } }, { x: 3 }, 1.5],
    [
      'a mean of the known',
      { mean: ['x', 'y', 'z'], missing: { needs: 1, fill: 'mean' } },
      { x: 3, y: 2 },
      2.5,
    ],
    [
      'a largest value with a number filled in',
      { max: ['x', 'y'], missing: { needs: 1, fill: 2 } },
      { x: 1 },
      2,
    ],
    [
      'a smallest value with a number filled in',
      { min: ['x', 'y'], missing: { needs: 1, fill: 2 } },
      { x: 3 },
      2,
    ],
    ['a largest value of the known', { max: ['x', 'y'], missing: { needs: 1, fill: 'mean' } }, { x: 1 }, 1],
    ['a smallest value of the known', { min: ['x', 'y'], missing: { needs: 1, fill: 'mean' } }, { x: 1 }, 1],
    [
      'a largest value that is settled, by a rule without filling',
      { max: ['a', 'b'], missing: { needs: 1 } },
      { a: 'present' },
      1,
    ],
    [
      'a largest value that is settled, but too few are known',
      { max: ['a', 'b', 'c'], missing: { needs: 2 } },
      { a: 'present' },
      null,
    ],
    [
      'items are counted instead of children',
      { sum: ['x', 'y'], missing: { needs: 2, fill: 0, of: ['a', 'b'] } },
      { x: 1, a: 'present', b: 'absent' },
      1,
    ],
    [
      'too few of the counted',
      { sum: ['x', 'y'], missing: { needs: 2, fill: 0, of: ['a', 'b'] } },
      { x: 1, y: 1, a: 'present' },
      null,
    ],
    [
      'too many of the counted missing',
      { sum: ['x', 'y'], missing: { upTo: 1, fill: 0, of: ['a', 'b'] } },
      { x: 1, y: 1 },
      null,
    ],
    [
      'what is counted and does not apply',
      { sum: ['x', 'y'], missing: { needs: 2, fill: 0, of: ['a', 'b'] } },
      { x: 1, a: 'present', b: 'not-applicable' },
      1,
    ],
    [
      'a part that a rule refuses is missing to the rule above it',
      { sum: [three({ needs: 2, fill: 0 }), 'a'], missing: { needs: 1, fill: 0 } },
      { x: 1, a: 'present' },
      2,
    ],
    [
      'a part that is refused refuses a sum without a rule',
      { sum: [three({ needs: 2, fill: 0 }), 'a'] },
      { x: 1, a: 'present' },
      null,
    ],
    [
      'a refused part does not matter where another settles it',
      { max: [{ test: three({ needs: 2, fill: 0 }), atLeast: 1 }, 'a'] },
      { x: 1, a: 'present' },
      1,
    ],
    [
      'a refused part matters where none does',
      { max: [{ test: three({ needs: 2, fill: 0 }), atLeast: 1 }, 'a'] },
      { x: 1, a: 'absent' },
      null,
    ],
    [
      'a refused part matters to a smallest value that none settles',
      { min: [{ test: three({ needs: 2, fill: 0 }), atLeast: 1 }, 'a'] },
      { x: 0, a: 'present' },
      null,
    ],
    [
      'nor where another settles that',
      { min: [{ test: three({ needs: 2, fill: 0 }), atLeast: 1 }, 'a'] },
      { x: 1, a: 'absent' },
      0,
    ],
    [
      'a refused condition leaves no choice',
      { if: { test: three({ needs: 2, fill: 0 }), atLeast: 1 }, then: 1, else: 1 },
      { x: 1 },
      null,
    ],
    [
      'a refused side that is not taken does not matter',
      { if: 'a', then: 'b', else: three({ needs: 2, fill: 0 }) },
      { a: 'present', b: 'present' },
      1,
    ],
    [
      'a refused side that is taken',
      { if: 'a', then: three({ needs: 2, fill: 0 }), else: 'b' },
      { a: 'present', b: 'present' },
      null,
    ],
    [
      'a refused side while the choice is open',
      { if: 'a', then: three({ needs: 2, fill: 0 }), else: 0 },
      {},
      null,
    ],
    [
      'a refused part leaves nothing to round',
      { round: three({ needs: 2, fill: 0 }), mode: 'up' },
      { x: 1 },
      null,
    ],
    [
      'a part that is partly known is not filled in with less',
      { sum: [{ sum: ['x', 'y'] }, 'z'], missing: { needs: 1, fill: 0 } },
      { x: 2, z: 1 },
      3,
    ],
    [
      'a part of another range is not filled in with more than it can be',
      { sum: ['x', 'a'], missing: { needs: 1, fill: 'mean' } },
      { x: 3 },
      4,
    ],
    [
      'a part of another range, in a mean',
      { mean: ['x', 'a'], missing: { needs: 1, fill: 'mean' } },
      { x: 3 },
      2,
    ],
    [
      'numbers without a last decimal',
      { sum: ['any-number', 'x'], missing: { needs: 1, fill: 0.5 } },
      { 'any-number': 0.25 },
      0.75,
    ],
    [
      'numbers without a last decimal, by their mean',
      { sum: ['any-number', 'x'], missing: { needs: 1, fill: 'mean' } },
      { 'any-number': 0.3 },
      0.6,
    ],
  ])('%s', (_name, expression, answers, expected) => {
    const found = value(expression, answers);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });

  test('filters follow the value by rule', () => {
    const more: Partial<InstrumentDefinition> = {
      skips: [
        {
          id: 'little',
          when: { test: { sum: ['x', 'y'], missing: { needs: 1, fill: 0 } }, atMost: 1 },
          items: ['z'],
        },
      ],
    };
    const of = (answers: Answers) =>
      score(answers, small({ total: { sum: ['a', 'z'], missing: { needs: 2 } } }, more)).scores['total']!;
    expect(of({ a: 'present', x: 1 })).toMatchObject({ value: 1, low: 1, high: 4 });
    expect(of({ a: 'present', x: 2 })).toMatchObject({ value: null, low: 1, high: 4 });
    expect(of({ a: 'present', x: 0, y: 0 })).toMatchObject({ value: 1, low: 1, high: 1 });
  });
});
