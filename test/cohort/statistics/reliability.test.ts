import fc from 'fast-check';
import {
  cronbachAlpha,
  itemStatistics,
  kuderRichardson20,
  kuderRichardson21,
  lengthForReliability,
  omegaFromLoadings,
  scoreInterval,
  spearmanBrown,
  standardErrorOfMeasurement,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { isClean, refusal } from './refusal.js';

const matrix = (highest: number, k = 4): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: 0, max: highest }), { minLength: k, maxLength: k }), {
    minLength: 2,
    maxLength: 15,
  });

describe("Cronbach's alpha", () => {
  it('equals KR-20 on items of 0 and 1, and KR-21 is never above it', () => {
    fc.assert(
      fc.property(matrix(1), (rows) => {
        const [alpha, kr20, kr21] = [cronbachAlpha(rows), kuderRichardson20(rows), kuderRichardson21(rows)];
        expect(kr20.value === null).toBe(alpha.value === null);
        if (alpha.value === null || kr20.value === null || kr21.value === null) return;
        expect(kr20.value).toBeCloseTo(alpha.value, 10);
        expect(kr21.value).toBeLessThanOrEqual(kr20.value + 1e-9);
      }),
    );
  });

  it('does not depend on the order of persons and items, on origin or on a common unit', () => {
    fc.assert(
      fc.property(matrix(5), (rows) => {
        const one = cronbachAlpha(rows);
        const other = cronbachAlpha(
          [...rows].reverse().map((row) => [...row].reverse().map((value) => 5 * value - 40)),
        );
        expect(isClean(one)).toBe(true);
        expect(other.value === null).toBe(one.value === null);
        if (one.value === null || other.value === null) return;
        if (Math.abs(one.value) > 50) return;
        expect(other.value).toBeCloseTo(one.value, 8);
        expect(other.guttmanLambda6.why).toBe(one.guttmanLambda6.why);
        expect(other.ifItemDropped[0]!.raw.value ?? 0).toBeCloseTo(one.ifItemDropped[3]!.raw.value ?? 0, 6);
      }),
    );
  });

  it('is 1 for items that move as one, and if-dropped stays 1', () => {
    const rows = [1, 2, 4, 7].map((value) => [value, value + 1, value + 3]);
    const alpha = cronbachAlpha(rows);
    expect(alpha).toMatchObject({ items: 3, n: 4, dropped: 0, method: 'cronbach-1951' });
    expect(alpha.value).toBeCloseTo(1, 12);
    if (alpha.value === null) throw new Error('estimable');
    expect(alpha.standardised.value).toBeCloseTo(1, 12);
    expect(alpha.guttmanLambda6).toEqual({ value: null, why: 'singular' });
    expect(alpha.ifItemDropped.map(({ raw }) => raw.value?.toFixed(9))).toEqual(Array(3).fill('1.000000000'));
  });

  it('a constant item leaves raw alpha, and says why the standardised one is missing', () => {
    const alpha = cronbachAlpha([
      [1, 1, 3],
      [2, 3, 3],
      [3, 2, 3],
    ]);
    if (alpha.value === null) throw new Error('estimable');
    expect(alpha.standardised).toEqual({ value: null, why: 'constant-item' });
    expect(alpha.meanInterItemCorrelation.why).toBe('constant-item');
    expect(alpha.ifItemDropped[2]!.standardised.value).toBeCloseTo((2 * 0.5) / 1.5, 12);
    expect(alpha.ifItemDropped[0]!.standardised.why).toBe('constant-item');
  });

  it('leaves out rows with a gap, or pairs, as asked, and counts them', () => {
    const rows = [
      [1, 2, 2],
      [2, 3, null],
      [3, 3, 4],
      [4, 5, 5],
      [null, null, 1],
    ];
    const complete = cronbachAlpha(rows);
    const pairs = cronbachAlpha(rows, { missing: 'complete-pairs' });
    expect(complete).toMatchObject({ n: 3, dropped: 2, missing: 'complete-rows', method: 'cronbach-1951' });
    expect(pairs).toMatchObject({
      n: 4,
      dropped: 1,
      missing: 'complete-pairs',
      method: 'cronbach-1951-pairwise',
      interval: null,
      standardError: { value: null, why: 'pairwise' },
    });
    expect(complete.value).toBe(cronbachAlpha(rows.filter((row) => !row.includes(null))).value);
    expect(pairs.value).not.toBe(complete.value);
    const full = rows.filter((row) => !row.includes(null));
    expect(cronbachAlpha(full, { missing: 'complete-pairs' }).value).toBeCloseTo(
      cronbachAlpha(full).value!,
      12,
    );
  });

  it('two items leave no alpha if one is dropped', () => {
    const alpha = cronbachAlpha([
      [1, 2],
      [2, 2],
      [3, 5],
    ]);
    expect(alpha.value === null ? null : alpha.ifItemDropped[0]).toEqual({
      raw: { value: null, why: 'too-few-items' },
      standardised: { value: null, why: 'too-few-items' },
    });
  });

  it('bad input', () => {
    expect(cronbachAlpha([])).toMatchObject({ value: null, why: 'too-few-items', n: 0 });
    expect(cronbachAlpha([[1, 2]])).toMatchObject({ value: null, why: 'too-few-rows', n: 1 });
    expect(cronbachAlpha([[1], [2]])).toMatchObject({ value: null, why: 'too-few-items' });
    expect(
      cronbachAlpha([
        [null, null],
        [null, 1],
      ]),
    ).toMatchObject({ value: null, why: 'too-few-rows', dropped: 2 });
    expect(
      cronbachAlpha(
        [
          [null, null],
          [null, 1],
        ],
        { missing: 'complete-pairs' },
      ),
    ).toMatchObject({
      value: null,
      why: 'too-few-rows',
    });
    expect(
      cronbachAlpha([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toMatchObject({ value: null, why: 'no-variance' });
    expect(refusal(() => cronbachAlpha([[1, 2], [3]]))).toEqual(['input-invalid', ['responses', 1]]);
    expect(refusal(() => cronbachAlpha([[1, Number.POSITIVE_INFINITY]]))).toEqual([
      'number-invalid',
      ['responses', 0, 1],
    ]);
    expect(refusal(() => cronbachAlpha([], { missing: 'mean' as 'complete-rows' }))).toEqual([
      'option-invalid',
      ['missing'],
    ]);
    expect(refusal(() => kuderRichardson20([[1, 2]]))).toEqual(['value-invalid', ['responses', 0, 1]]);
    expect(kuderRichardson21([[1, 1]])).toMatchObject({ value: null, why: 'too-few-rows' });
    expect(kuderRichardson20([[1], [0]])).toMatchObject({ value: null, why: 'too-few-items' });
    expect(
      kuderRichardson20([
        [1, 0],
        [0, 1],
        [1, null],
      ]),
    ).toMatchObject({
      value: null,
      why: 'no-variance',
      n: 2,
      dropped: 1,
    });
  });
});

describe('item statistics', () => {
  const scale = { lowest: 0, highest: 4 };

  it('turning an item around turns its correlations around, by the declared range', () => {
    const rows = [
      [0, 3],
      [1, 2],
      [2, 2],
      [3, 0],
    ];
    const plain = itemStatistics(rows, [scale, scale]);
    const turned = itemStatistics(rows, [scale, { ...scale, reversed: true }]);
    expect(turned.value?.[1]?.mean).toBe(4 - 1.75);
    expect(turned.value?.[0]?.correctedItemTotalCorrelation).toBeCloseTo(
      -plain.value![0]!.correctedItemTotalCorrelation!,
      12,
    );
    expect(plain.value?.[0]).toMatchObject({ floor: 0.25, ceiling: 0, why: null });
    expect(itemStatistics(rows).value?.[0]).toMatchObject({ floor: null, ceiling: null });
  });

  it('constant and single items have no correlation, and say so', () => {
    expect(
      itemStatistics([
        [1, 2],
        [1, 3],
      ]).value?.map(({ why, itemTotalCorrelation: r }) => [why, r === null ? null : Number(r.toFixed(12))]),
    ).toEqual([
      ['constant', null],
      ['constant', 1],
    ]);
    expect(itemStatistics([[1], [2]]).value?.[0]).toMatchObject({
      why: 'too-few-items',
      correctedItemTotalCorrelation: null,
      itemTotalCorrelation: expect.closeTo(1, 12),
    });
  });

  it('bad input', () => {
    expect(itemStatistics([])).toMatchObject({ value: null, why: 'too-few-rows', n: 0 });
    expect(itemStatistics([], [scale])).toMatchObject({ value: null, why: 'too-few-rows', n: 0 });
    expect(
      itemStatistics([
        [1, null],
        [2, 1],
      ]),
    ).toMatchObject({ why: 'too-few-rows', n: 1, dropped: 1 });
    expect(refusal(() => itemStatistics([[5]], [scale]))).toEqual(['number-invalid', ['responses', 0, 0]]);
    expect(refusal(() => itemStatistics([[1]], []))).toEqual(['input-invalid', ['ranges']]);
    expect(refusal(() => itemStatistics([[1]], [{ lowest: 2, highest: 2 }]))).toEqual([
      'number-invalid',
      ['ranges', 0, 'highest'],
    ]);
  });
});

describe('omega, Spearman-Brown and measurement error', () => {
  it('omega of equal loadings is stepped-up reliability, and AVE is not', () => {
    const omega = omegaFromLoadings([0.7, 0.7, 0.7]);
    expect(omega.value).toBeCloseTo(spearmanBrown(0.49, 3), 12);
    expect(omega).toMatchObject({ n: 3, mixedSigns: false });
    expect(omega.value === null ? null : omega.averageVarianceExtracted).toBeCloseTo(0.49, 12);
    expect(omegaFromLoadings([0.5, -0.5])).toMatchObject({ value: 0, mixedSigns: true });
  });

  it('raw loadings take their own residual variances', () => {
    expect(omegaFromLoadings([2, 3], [1, 4]).value).toBeCloseTo(25 / 30, 12);
    expect(refusal(() => omegaFromLoadings([2, 3]))).toEqual(['number-invalid', ['loadings', 0]]);
    expect(refusal(() => omegaFromLoadings([1], [1, 2]))).toEqual(['input-invalid', ['residualVariances']]);
    expect(refusal(() => omegaFromLoadings([1], [-1]))).toEqual(['number-invalid', ['residualVariances', 0]]);
    expect(omegaFromLoadings([])).toMatchObject({ value: null, why: 'no-items' });
    expect(omegaFromLoadings([0], [0])).toMatchObject({ value: null, why: 'no-variance' });
  });

  it('the length factor and the step-up undo each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (r, t) => {
          const factor = lengthForReliability(r, t).value!;
          expect(spearmanBrown(r, factor)).toBeCloseTo(t, 10);
        },
      ),
    );
    expect(spearmanBrown(0.6, 1)).toBe(0.6);
    expect(lengthForReliability(0, 0.5)).toMatchObject({ value: null, why: 'no-reliability' });
    expect(lengthForReliability(0.5, 1)).toMatchObject({ value: null, why: 'full-reliability' });
    expect(refusal(() => spearmanBrown(0.5, 0))).toEqual(['number-invalid', ['factor']]);
    expect(refusal(() => spearmanBrown(-0.1, 2))).toEqual(['number-invalid', ['reliability']]);
  });

  it('measurement error is nothing at full and everything at no reliability', () => {
    expect(standardErrorOfMeasurement(8, 1)).toBe(0);
    expect(standardErrorOfMeasurement(8, 0)).toBe(8);
    const interval = scoreInterval(50, 8, 0.75, { confidenceLevel: 0.9 });
    expect(interval.high - 50).toBeCloseTo(1.6448536269514722 * 4, 10);
    expect(50 - interval.low).toBeCloseTo(interval.high - 50, 12);
    expect(refusal(() => standardErrorOfMeasurement(8, 1.01))).toEqual(['number-invalid', ['reliability']]);
    expect(refusal(() => scoreInterval(Number.NaN, 8, 0.5))).toEqual(['number-invalid', ['score']]);
  });
});
