import { describe, expect, test } from 'vitest';
import { differences } from '../../src/document/diff.js';

describe('differences between plain values', () => {
  test.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [{}, {}],
    [[], []],
    [{ a: { b: [1, { c: null }] } }, { a: { b: [1, { c: null }] } }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [
      [{ id: 'x' }, { id: 'y' }],
      [{ id: 'y' }, { id: 'x' }],
    ],
    [undefined, undefined],
    [
      [1, [2]],
      [1, [2]],
    ],
    [[{ a: 1 }], [{ a: 1 }]],
  ])('none between %j and %j', (before, after) => {
    expect(differences(before, after)).toEqual([]);
  });

  test.each([
    [1, 2],
    [1, '1'],
    [null, {}],
    [{}, null],
    [[], {}],
    [{}, []],
    [true, false],
    [[1], [2]],
    [[1], [1, 2]],
    [[{ a: 1 }], [{ a: 2 }]],
    [[{ a: 1 }], [{ b: 1 }]],
    [[{ a: 1 }], [{ a: 1, b: 1 }]],
    [[{ a: 1, b: 1 }], [{ a: 1 }]],
    [['x'], []],
    [[], ['x']],
    [[{ id: 1 }], [{ id: 2 }]],
    [[{ id: 'x' }, { id: 'x' }], [{ id: 'x' }]],
    [[{ id: 'x' }, 'y'], [{ id: 'x' }]],
    [[['x']], [['y']]],
    [[null], [{}]],
    [[{}], [null]],
    [[{}], [[]]],
  ])('%j and %j are compared as a whole', (before, after) => {
    expect(differences(before, after)).toEqual([{ op: 'changed', path: [], before, after }]);
    expect(differences({ a: before }, { a: after })).toEqual([{ op: 'changed', path: ['a'], before, after }]);
  });

  test('keys that came, went and changed, in the order of the first and then of the second', () => {
    expect(differences({ z: 1, b: 2, c: { d: 1 } }, { y: 1, b: 3, c: { e: 1 } })).toEqual([
      { op: 'removed', path: ['z'], before: 1 },
      { op: 'changed', path: ['b'], before: 2, after: 3 },
      { op: 'removed', path: ['c', 'd'], before: 1 },
      { op: 'added', path: ['c', 'e'], after: 1 },
      { op: 'added', path: ['y'], after: 1 },
    ]);
  });

  test('records by id', () => {
    expect(differences([{ id: 'x', a: 1 }, { id: 'y' }], [{ id: 'z' }, { id: 'x', a: 2 }])).toEqual([
      { op: 'changed', path: ['x', 'a'], before: 1, after: 2 },
      { op: 'removed', path: ['y'], before: { id: 'y' } },
      { op: 'added', path: ['z'], after: { id: 'z' } },
    ]);
    expect(differences([], [{ id: 'z' }])).toEqual([{ op: 'added', path: ['z'], after: { id: 'z' } }]);
    expect(differences([{ id: 'toString' }], [])).toEqual([
      { op: 'removed', path: ['toString'], before: { id: 'toString' } },
    ]);
  });
});
