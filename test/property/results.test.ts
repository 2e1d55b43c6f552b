import fc from 'fast-check';
import { type Result, score } from 'resiliens';
import { describe, expect, test } from 'vitest';
import { asNumber, exactly, rounded, sumOf } from '../oracle/rational.js';
import { randomCases, runs } from './cases.js';

/** Refuses whatever JSON cannot hold, with its path. */
const walk = (value: unknown, path: string): void => {
  if (typeof value === 'number') {
    expect(Number.isFinite(value), path).toBe(true);
    expect(Object.is(value, -0), `${path} is minus zero`).toBe(false);
  } else if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value)) expect(Object.getPrototypeOf(value), path).toBe(Object.prototype);
    for (const [key, entry] of Object.entries(value)) walk(entry, `${path}.${key}`);
  } else {
    expect(['string', 'boolean', 'object'], path).toContain(typeof value);
  }
};

/** The objects that two results share. */
const shared = (a: unknown, b: unknown, path: string): [string, object][] => {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return [];
  if (a === b) return [[path, a]];
  return Object.keys(a).flatMap((key) =>
    shared((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}.${key}`),
  );
};

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

describe('a result', () => {
  test('is plain JSON without NaN, Infinity, undefined or minus zero, and round-trips', () => {
    fc.assert(
      fc.property(randomCases(), ({ instrument, answers, options }) => {
        const result = score(answers, instrument, options);
        walk(result, 'result');
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      runs(200),
    );
  });

  test('is new at every call; the parts it shares with another are frozen', () => {
    fc.assert(
      fc.property(randomCases(), ({ instrument, answers, options }) => {
        const [first, second] = [1, 2].map(() => score(answers, instrument, options)) as [Result, Result];
        expect(second).toStrictEqual(first);
        expect(second).not.toBe(first);
        expect(second.scores).not.toBe(first.scores);
        expect(second.findings).not.toBe(first.findings);
        for (const [path, part] of shared(first, second, 'result'))
          expect(isDeeplyFrozen(part), path).toBe(true);
      }),
      runs(100),
    );
  });

  test('changing one result never changes another', () => {
    fc.assert(
      fc.property(randomCases(), ({ instrument, answers, options }) => {
        const untouched = JSON.stringify(score(answers, instrument, options));
        const spoilt = score(answers, instrument, options) as unknown as { scores: Record<string, object> };
        for (const own of Object.values(spoilt.scores)) {
          for (const list of Object.values(own))
            if (Array.isArray(list) && !Object.isFrozen(list)) list.length = 0;
          Object.assign(own, { low: 99 });
        }
        expect(JSON.stringify(score(answers, instrument, options))).toBe(untouched);
      }),
      runs(60),
    );
  });

  test('counts every item it lists once', () => {
    fc.assert(
      fc.property(randomCases(), ({ instrument, answers, options }) => {
        for (const own of Object.values(score(answers, instrument, options).scores)) {
          const open = [...own.unknown, ...own.notAssessed, ...own.notApplicable];
          expect(new Set(open).size).toBe(open.length);
          const items = new Set(own.contributions.map(({ item }) => item));
          expect(open.filter((id) => !items.has(id))).toEqual([]);
          expect(own.answered + open.length).toBe(items.size);
          for (const id of own.criticalUnknowns) expect(own.notApplicable).not.toContain(id);
        }
      }),
      runs(200),
    );
  });
});

describe('contributions', () => {
  test('of a sum add up to its low and its high before rounding', () => {
    let sums = 0;
    fc.assert(
      fc.property(randomCases({ without: ['continuous-items'] }), ({ instrument, answers, options }) => {
        const { scores } = score(answers, instrument, options);
        for (const { id, value } of instrument.scores) {
          const { contributions, low, high } = scores[id]!;
          if (!contributions.some(({ rule }) => rule !== 'read' && rule !== 'not-applicable')) continue;
          if (contributions.some(({ rule }) => rule === 'read')) continue;
          const inner = 'round' in value ? value.round : value;
          if (!('sum' in inner)) continue;
          sums += 1;
          const total = (pick: 'low' | 'high') => sumOf(contributions.map((own) => exactly(own[pick])));
          const end = (pick: 'low' | 'high'): number =>
            asNumber('round' in value ? rounded(total(pick), value.mode, value.decimals ?? 0) : total(pick));
          expect([end('low'), end('high')], id).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
        }
      }),
      runs(400),
    );
    expect(sums).toBeGreaterThan(0);
  });
});
