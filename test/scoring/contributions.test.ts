import { type Answers, type ExpressionInput, type InstrumentDefinition, score } from 'resiliens';
import { describe, expect, test } from 'vitest';
import { small } from './define.js';

const of = (value: ExpressionInput, answers: Answers, more: Partial<InstrumentDefinition> = {}) =>
  score(answers, small({ total: value }, more)).scores['total']!.contributions;

const brief = (value: ExpressionInput, answers: Answers, more: Partial<InstrumentDefinition> = {}) =>
  of(value, answers, more).map(({ item, answer, weight, rule, low, high }) => [
    item,
    answer,
    weight,
    rule,
    low,
    high,
  ]);

describe('contributions to a sum', () => {
  test('name item, answer, weight, rule, source and what it adds at least and at most', () => {
    expect(of({ sum: ['a', 'x'], weights: [2, -1] }, { a: 'present', x: 'unknown' })).toEqual([
      { item: 'a', answer: 'present', weight: 2, rule: 'answered', source: 'own', low: 2, high: 2 },
      { item: 'x', answer: 'unknown', weight: -1, rule: 'open', source: 'own', low: -3, high: 0 },
    ]);
  });

  test.each<[string, ExpressionInput, Answers, readonly unknown[]]>([
    [
      'every kind of item',
      { sum: ['a', 'x', 'level', 'number', 'any-number'] },
      { a: 'absent', x: 2, level: 'some', number: -2, 'any-number': 1.5 },
      [
        ['a', 'absent', 1, 'answered', 0, 0],
        ['x', 2, 1, 'answered', 2, 2],
        ['level', 'some', 1, 'answered', 1, 1],
        ['number', -2, 1, 'answered', -2, -2],
        ['any-number', 1.5, 1, 'answered', 1.5, 1.5],
      ],
    ],
    [
      'every kind that is open',
      { sum: ['a', 'x', 'level', 'number', 'any-number'] },
      { x: 'unknown' },
      [
        ['a', 'not-assessed', 1, 'open', 0, 1],
        ['x', 'unknown', 1, 'open', 0, 3],
        ['level', 'not-assessed', 1, 'open', 0, 1],
        ['number', 'not-assessed', 1, 'open', -2, 8],
        ['any-number', 'not-assessed', 1, 'open', 0, 10],
      ],
    ],
    [
      'what does not apply',
      { sum: ['a', 'x'] },
      { a: 'not-applicable', x: 1 },
      [
        ['a', 'not-applicable', 1, 'not-applicable', 0, 0],
        ['x', 1, 1, 'answered', 1, 1],
      ],
    ],
    [
      'sums in a sum, with their weights',
      { sum: [{ sum: ['a', 'b'], weights: [3, 1] }, 'c'], weights: [2, 1] },
      { a: 'present' },
      [
        ['a', 'present', 6, 'answered', 6, 6],
        ['b', 'not-assessed', 2, 'open', 0, 2],
        ['c', 'not-assessed', 1, 'open', 0, 1],
      ],
    ],
    [
      'a weight of nothing',
      { sum: ['a', 'b'], weights: [0, -1] },
      {},
      [
        ['a', 'not-assessed', 0, 'open', 0, 0],
        ['b', 'not-assessed', -1, 'open', -1, 0],
      ],
    ],
    [
      'a count',
      { count: ['x', 'y'], atLeast: 2 },
      { x: 3 },
      [
        ['x', 3, 1, 'answered', 1, 1],
        ['y', 'not-assessed', 1, 'open', 0, 1],
      ],
    ],
    [
      'under a rounding',
      { round: { sum: ['a', 'x'] }, mode: 'up' },
      { x: 2 },
      [
        ['a', 'not-assessed', 1, 'open', 0, 1],
        ['x', 2, 1, 'answered', 2, 2],
      ],
    ],
    [
      'one item twice',
      { sum: ['x', { item: 'x', values: { 0: 5, 1: 5, 2: 6, 3: 5 } }] },
      { x: 2 },
      [
        ['x', 2, 1, 'answered', 2, 2],
        ['x', 2, 1, 'answered', 6, 6],
      ],
    ],
  ])('%s', (_name, value, answers, expected) => {
    expect(brief(value, answers)).toEqual(expected);
  });

  test('an item read twice is counted once', () => {
    const own = score({ x: 2 }, small({ total: { sum: ['x', { reverse: 'x' }, 'y', 'y'] } })).scores[
      'total'
    ]!;
    expect([own.answered, own.notAssessed]).toEqual([1, ['y']]);
    expect(own.contributions).toHaveLength(4);
  });

  test('numbers that were answered are not mistaken for each other', () => {
    const instrument = small({ total: { sum: ['number', 'any-number'] } });
    const low = (answers: Answers) =>
      score(answers, instrument).scores['total']!.contributions.map((own) => [own.answer, own.low]);
    expect(low({ number: 3, 'any-number': 0.5 })).toEqual([
      [3, 3],
      [0.5, 0.5],
    ]);
    expect(low({ number: 4, 'any-number': 0.25 })).toEqual([
      [4, 4],
      [0.25, 0.25],
    ]);
  });

  test('a part that reads one item in a company of constants follows its filter', () => {
    const more: Partial<InstrumentDefinition> = { skips: [{ id: 'none', when: 'a', items: ['x'] }] };
    const value: ExpressionInput = { sum: [{ mean: ['x', { constant: 3 }] }, 'b'] };
    const instrument = small({ total: value }, more);
    const x = (answers: Answers) => {
      const [own] = score(answers, instrument).scores['total']!.contributions;
      return [own!.low, own!.high];
    };
    expect(x({ a: 'absent' })).toEqual([1.5, 3]);
    expect(x({})).toEqual([1.5, 3]);
    expect(x({ a: 'present' })).toEqual([3, 3]);
    expect(x({ a: 'absent' })).toEqual([1.5, 3]);
  });

  test('a sum of several thousand parts keeps them apart', () => {
    const items = Array.from({ length: 1500 }, (_, index) => ({ id: `i-${index}`, kind: 'binary' as const }));
    const three = [0, 1, 2].flatMap(() => items.map(({ id }) => id));
    const instrument = small(
      { many: { sum: three }, few: { sum: ['i-0', 'i-1'], weights: [2, 3] } },
      { items },
    );
    const { scores } = score({ 'i-0': 'present', 'i-1': 'present', 'i-1499': 'present' }, instrument);
    const total = scores['many']!.contributions.reduce((sum, { low }) => sum + low, 0);
    expect([total, scores['many']!.low]).toEqual([9, 9]);
    expect(scores['few']!.contributions.map(({ low }) => low)).toEqual([2, 3]);
  });

  test('are frozen and shared between results', () => {
    const instrument = small({ total: { sum: ['a', 'b'] } });
    const [first, second] = [1, 2].map(
      () => score({ a: 'present' }, instrument).scores['total']!.contributions,
    );
    expect(first![0]).toBe(second![0]);
    expect(Object.isFrozen(first![0])).toBe(true);
    expect(first).not.toBe(second);
  });

  test('the source is that of the item, in its own order', () => {
    const items = [
      {
        id: 'a',
        kind: 'binary' as const,
        sources: [
          { source: 'list', confidence: 'confirmed' as const },
          { source: 'other', confidence: 'own' as const },
        ],
      },
      { id: 'b', kind: 'binary' as const },
    ];
    expect(of({ sum: ['a', 'b'] }, {}, { items }).map(({ source }) => source)).toEqual(['list', 'own']);
  });
});

describe('elsewhere the items that are read are listed', () => {
  test.each<[string, ExpressionInput, Answers, readonly unknown[]]>([
    [
      'in a mean',
      { mean: ['x', 'y'] },
      { x: 2 },
      [
        ['x', 2, 1, 'read', 2, 2],
        ['y', 'not-assessed', 1, 'read', 0, 3],
      ],
    ],
    [
      'in a largest value',
      { max: ['y', 'a'] },
      { a: 'not-applicable' },
      [
        ['a', 'not-applicable', 1, 'not-applicable', 0, 0],
        ['y', 'not-assessed', 1, 'read', 0, 3],
      ],
    ],
    [
      'in a choice',
      { if: 'a', then: 'x', else: 'y' },
      { a: 'present', x: 1 },
      [
        ['a', 'present', 1, 'read', 1, 1],
        ['x', 1, 1, 'read', 1, 1],
        ['y', 'not-assessed', 1, 'read', 0, 3],
      ],
    ],
    ['in a sum with a constant', { sum: ['x', 2] }, { x: 1 }, [['x', 1, 1, 'read', 1, 1]]],
    [
      'counted by a rule alone',
      { mean: ['x', 'y'], missing: { needs: 1, of: ['a'] } },
      { x: 1 },
      [
        ['a', 'not-assessed', 1, 'read', 0, 0],
        ['x', 1, 1, 'read', 1, 1],
        ['y', 'not-assessed', 1, 'read', 0, 3],
      ],
    ],
  ])('%s', (_name, value, answers, expected) => {
    expect(brief(value, answers)).toEqual(expected);
  });

  test('with what they count as in that score, not in another', () => {
    const instrument = small({
      other: { sum: [{ item: 'x', values: { 0: 9, 1: 8, 2: 7, 3: 6 } }] },
      total: { mean: ['x', 'y'] },
    });
    const [own] = score({ x: 1 }, instrument).scores['total']!.contributions;
    expect(own).toMatchObject({ item: 'x', answer: 1, low: 1, high: 1 });
  });

  test('together with the items of filters and exclusions', () => {
    const more: Partial<InstrumentDefinition> = { skips: [{ id: 'none', when: 'a', items: ['x'] }] };
    expect(of({ mean: ['x', 'y'] }, {}, more).map(({ item }) => item)).toEqual(['a', 'x', 'y']);
  });
});

describe('what was applied', () => {
  test('missing-data rules and rounding are named', () => {
    const rule = { needs: 1, fill: 'mean' as const };
    const applied = (value: ExpressionInput) => score({}, small({ total: value })).scores['total']!.applied;
    expect(applied({ round: { sum: ['x', 'y'], missing: rule }, mode: 'half-even' })).toEqual({
      bands: null,
      missing: [rule],
      rounding: 'half-even',
    });
    expect(applied({ sum: [{ round: 'x', mode: 'up' }] })).toEqual({
      bands: null,
      missing: [],
      rounding: null,
    });
    expect(
      applied({
        sum: [
          { max: ['x'], missing: { upTo: 0, of: ['y'] } },
          { mean: ['y'], missing: rule },
        ],
      }).missing,
    ).toEqual([{ upTo: 0, of: ['y'] }, rule]);
  });

  test('caveats and sources are named, each source once', () => {
    const text = { en: 'a', nb: 'a', nn: 'a' };
    const instrument = small(
      { total: 'a' },
      {
        sources: [
          { source: 'own', confidence: 'own' },
          { source: 'list', confidence: 'partial' },
          { source: 'own', at: '2', confidence: 'own' },
        ],
        caveats: [{ id: 'no-sum', text, sources: [{ source: 'list', confidence: 'confirmed' }] }],
      },
    );
    expect(score({}, instrument)).toMatchObject({
      caveats: [{ id: 'no-sum', sources: ['list'] }],
      sources: ['own', 'list'],
    });
  });
});
