import { describe, expect, test } from 'vitest';
import { kvelloStyleCatalogue } from '../../src/catalog/factors/kvello-style-0.1.0/index.js';
import { appliesAt } from '../../src/logic/applies-at.js';
import { holds } from '../../src/logic/holds.js';
import type { AgeMonths } from '../../src/model/dates.js';
import type { FactorId } from '../../src/model/factor-ids.js';
import type { Truth } from '../../src/model/truth.js';

const applicability = (id: FactorId) =>
  kvelloStyleCatalogue.factors.find((factor) => factor.id === id)!.applicability!;

const age = (id: FactorId, named?: string) => {
  const { age: readings, defaultAge } = applicability(id);
  return readings!.find((one) => one.id === (named ?? defaultAge))!.applies;
};

describe('sourced ages', () => {
  test.each<[FactorId, string | undefined, AgeMonths, Truth]>([
    ['frequent-moves', undefined, 35, 'no'],
    ['frequent-moves', undefined, 36, 'yes'],
    ['frequent-moves', undefined, 215, 'yes'],
    ['frequent-moves', undefined, 240, 'yes'],
    ['future-optimism', undefined, 144, 'no'],
    ['future-optimism', undefined, 145, 'yes'],
    ['future-optimism', 'from-thirteenth-birthday', 155, 'no'],
    ['future-optimism', 'from-thirteenth-birthday', 156, 'yes'],
    ['future-optimism', undefined, { low: 144, high: 145 }, 'unknown'],
    ['future-optimism', undefined, { low: 145, high: 146 }, 'yes'],
    ['future-optimism', undefined, { low: 143, high: 144 }, 'no'],
  ])('%s, %s, at %j: %s', (id, named, at, truth) => {
    expect(appliesAt(at, age(id, named))).toBe(truth);
  });

  test('the upper end is exclusive', () => {
    expect(appliesAt(215, { from: 36, to: 216 })).toBe('yes');
    expect(appliesAt(216, { from: 36, to: 216 })).toBe('no');
    expect(appliesAt({ low: 215, high: 216 }, { from: 36, to: 216 })).toBe('unknown');
  });
});

describe('recorded details', () => {
  test.each<[FactorId, string]>([
    ['poor-kindergarten-or-school', 'attends'],
    ['good-kindergarten-or-school', 'attends'],
    ['sibling-support', 'has-sibling'],
  ])('%s applies by %s', (id, detail) => {
    const { condition } = applicability(id).detail!;
    expect(holds(condition, { [detail]: 'yes' }).truth).toBe('yes');
    expect(holds(condition, { [detail]: 'no' }).truth).toBe('no');
    expect(holds(condition, { [detail]: 'unknown' }).asStated).toBe('unknown');
    expect(holds(condition, {}).asStated).toBe('yes');
  });
});
