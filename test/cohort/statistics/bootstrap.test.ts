import { bootstrapInterval, leastSquares } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { isClean, refusal } from './refusal.js';

const scores = Array.from({ length: 60 }, (_, index) => ((index * 37) % 23) ** 2 / 10);
const mean = (rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + scores[row]!, 0) / rows.length;
const plan = { rows: scores.length, statistic: mean, seed: 20221 };

describe('bootstrap', () => {
  it('gives the same interval for a seed, another for another', () => {
    expect(bootstrapInterval(plan)).toEqual(bootstrapInterval(plan));
    const [one, other] = [bootstrapInterval(plan), bootstrapInterval({ ...plan, seed: 1 })];
    if (one.value === null || other.value === null) throw new Error('estimable');
    expect(one.low).not.toBe(other.low);
    expect(one).toMatchObject({
      seed: 20221,
      replicates: 2000,
      failedReplicates: 0,
      method: 'bias-corrected-accelerated',
      n: 60,
    });
    expect(isClean(one)).toBe(true);
  });

  it('is near what theory says of a mean', () => {
    const sd = Math.sqrt(
      scores.reduce((sum, score) => sum + (score - mean(scores.map((_, row) => row))) ** 2, 0) / 60,
    );
    for (const method of ['percentile', 'bias-corrected-accelerated'] as const) {
      const found = bootstrapInterval({ ...plan, method });
      if (found.value === null) throw new Error('estimable');
      const expected = sd / Math.sqrt(60);
      expect(found.standardError / expected).toBeGreaterThan(0.93);
      expect(found.standardError / expected).toBeLessThan(1.07);
      expect(found.low).toBeLessThan(found.value);
      expect(found.high).toBeGreaterThan(found.value);
      expect((found.high - found.low) / expected / 2).toBeGreaterThan(1.75);
      expect((found.high - found.low) / expected / 2).toBeLessThan(2.2);
      expect(Math.abs(found.bias)).toBeLessThan(expected / 5);
    }
  });

  it('BCa moves with the skew of the data', () => {
    const [percentile, bca] = [bootstrapInterval({ ...plan, method: 'percentile' }), bootstrapInterval(plan)];
    if (percentile.value === null || bca.value === null) throw new Error('estimable');
    // The scores have a long right tail.
    expect(bca.high).toBeGreaterThan(percentile.high);
    expect(bca.low).toBeGreaterThan(percentile.low);
  });

  it('a narrower level is a narrower interval', () => {
    const [wide, narrow] = [bootstrapInterval(plan), bootstrapInterval({ ...plan, confidenceLevel: 0.5 })];
    if (wide.value === null || narrow.value === null) throw new Error('estimable');
    expect(narrow.low).toBeGreaterThan(wide.low);
    expect(narrow.high).toBeLessThan(wide.high);
  });

  it('takes a coefficient of a regression, and counts the replicates that cannot be fitted', () => {
    const rare = scores.map((_, row) => (row < 4 ? 1 : 0));
    const slope = (rows: readonly number[]): number | null => {
      const fit = leastSquares({
        outcome: rows.map((row) => scores[row]!),
        predictors: { rare: rows.map((row) => rare[row]!) },
      });
      return fit.value === null ? null : fit.value[1]!.value;
    };
    const found = bootstrapInterval({ ...plan, statistic: slope, replicates: 500, method: 'percentile' });
    if (found.value === null) throw new Error('estimable');
    expect(found.failedReplicates).toBeGreaterThan(0);
    expect(found.failedReplicates).toBeLessThan(50);
  });

  it('bad input', () => {
    expect(bootstrapInterval({ ...plan, rows: 0 })).toMatchObject({ value: null, why: 'no-rows' });
    expect(bootstrapInterval({ ...plan, statistic: () => null })).toMatchObject({
      why: 'statistic-not-estimable',
    });
    expect(bootstrapInterval({ ...plan, statistic: () => 3 })).toMatchObject({
      value: null,
      why: 'no-variance',
    });
    const often = (rows: readonly number[]): number | null =>
      rows[0] === 0 || rows[0]! > 50 ? mean(rows) : null;
    expect(bootstrapInterval({ ...plan, statistic: often })).toMatchObject({
      why: 'too-many-failed-replicates',
    });
    expect(refusal(() => bootstrapInterval({ ...plan, statistic: () => Number.NaN }))).toEqual([
      'number-invalid',
      ['statistic'],
    ]);
    expect(refusal(() => bootstrapInterval({ ...plan, seed: 0.5 }))).toEqual(['number-invalid', ['seed']]);
    expect(refusal(() => bootstrapInterval({ ...plan, replicates: 99 }))).toEqual([
      'number-invalid',
      ['replicates'],
    ]);
    expect(refusal(() => bootstrapInterval({ ...plan, method: 'normal' as 'percentile' }))).toEqual([
      'option-invalid',
      ['method'],
    ]);
  });
});
