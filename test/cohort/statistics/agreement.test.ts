import fc from 'fast-check';
import {
  binaryAgreement,
  cohenKappa,
  countRatings,
  crossTabulate,
  fleissKappa,
  gwetAc1,
  intraclassCorrelation,
  krippendorffAlpha,
  weightedKappa,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { refusal } from './refusal.js';

const square = (k: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: k, maxLength: k }), {
    minLength: k,
    maxLength: k,
  });
const transposed = (table: number[][]): number[][] => table.map((_, i) => table.map((row) => row[i]!));
const permuted = (table: number[][], order: number[]): number[][] =>
  order.map((i) => order.map((j) => table[i]![j]!));

describe('kappas of two raters', () => {
  it('exchanging the raters changes nothing with symmetric weights', () => {
    fc.assert(
      fc.property(
        square(3),
        fc.constantFrom('unweighted', 'linear', 'quadratic' as const),
        (table, weights) => {
          const one = weightedKappa(table, weights);
          const other = weightedKappa(transposed(table), weights);
          if (one.value === null || other.value === null) {
            expect(other).toEqual(one);
            return;
          }
          expect(other.value).toBeCloseTo(one.value, 12);
          expect(other.standardError).toBeCloseTo(one.standardError, 12);
          expect(other.standardErrorNull).toBeCloseTo(one.standardErrorNull, 12);
        },
      ),
    );
  });

  it('renaming categories changes nothing without an order', () => {
    fc.assert(
      fc.property(square(3), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (table, order) => {
        const [one, other] = [cohenKappa(table), cohenKappa(permuted(table, order))];
        if (one.value === null || other.value === null) {
          expect(other).toEqual(one);
          return;
        }
        expect(other.value).toBeCloseTo(one.value, 12);
        expect(gwetAc1(permuted(table, order)).value).toBeCloseTo(gwetAc1(table).value!, 12);
      }),
    );
  });

  it('full agreement is 1, without error', () => {
    const full = [
      [7, 0, 0],
      [0, 4, 0],
      [0, 0, 2],
    ];
    for (const weights of ['unweighted', 'linear', 'quadratic'] as const)
      expect(weightedKappa(full, weights)).toMatchObject({ value: 1, standardError: 0 });
    expect(gwetAc1(full).value).toBe(1);
  });

  it('linear weights are unweighted for two categories, and disagreement is agreement turned around', () => {
    const table = [
      [20, 5],
      [10, 15],
    ];
    expect(weightedKappa(table, 'linear').value).toBeCloseTo(cohenKappa(table).value!, 14);
    const wide = [
      [8, 1, 2],
      [3, 9, 1],
      [0, 2, 5],
    ];
    const d = [
      [0, 1, 4],
      [1, 0, 2],
      [4, 2, 0],
    ];
    const w = d.map((row) => row.map((value) => 1 - value / 4));
    const [byAgreement, byDisagreement] = [
      weightedKappa(wide, { agreement: w }),
      weightedKappa(wide, { disagreement: d }),
    ];
    expect(byAgreement.method).toBe('cohen-1968-agreement-weights');
    expect(byDisagreement.method).toBe('cohen-1968-disagreement-weights');
    expect(byAgreement.value).toBeCloseTo(byDisagreement.value!, 14);
  });

  it('an unused category changes linear weights', () => {
    const narrow = [
      [8, 2],
      [1, 9],
    ];
    const wide = [
      [8, 2, 0],
      [1, 9, 0],
      [0, 0, 0],
    ];
    expect(cohenKappa(wide).value).toBeCloseTo(cohenKappa(narrow).value!, 12);
    const gap = [
      [8, 0, 2],
      [0, 0, 0],
      [1, 0, 9],
    ];
    const three = [
      [8, 2, 1],
      [1, 9, 1],
      [0, 1, 5],
    ];
    const four = [
      [8, 2, 0, 1],
      [1, 9, 0, 1],
      [0, 0, 0, 0],
      [0, 1, 0, 5],
    ];
    expect(weightedKappa(gap, 'linear').value).toBeCloseTo(cohenKappa(narrow).value!, 12);
    expect(weightedKappa(four, 'linear').value).not.toBeCloseTo(weightedKappa(three, 'linear').value!, 3);
  });

  it('the paradox: agreement of 0.85 with a low kappa and a high PABAK', () => {
    const table = [
      [80, 10],
      [5, 5],
    ];
    expect(cohenKappa(table).value).toBeCloseTo(0.3182, 4);
    expect(binaryAgreement(table)).toMatchObject({ value: 0.7, prevalenceIndex: 0.75, biasIndex: 0.05 });
    expect(gwetAc1(table).value).toBeCloseTo((0.85 - 2 * 0.875 * 0.125) / (1 - 2 * 0.875 * 0.125), 12);
  });

  it('cannot be estimated without subjects or with one category', () => {
    const empty = [
      [0, 0],
      [0, 0],
    ];
    expect(cohenKappa(empty)).toMatchObject({ value: null, why: 'no-subjects', n: 0 });
    expect(binaryAgreement(empty)).toMatchObject({ value: null, why: 'no-subjects' });
    expect(gwetAc1(empty)).toMatchObject({ value: null, why: 'no-subjects' });
    expect(cohenKappa([])).toMatchObject({ value: null, why: 'no-subjects' });
    expect(
      cohenKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toMatchObject({ value: null, why: 'one-category' });
  });

  it('raters without a subject in common leave nothing to compare, and the gaps are counted', () => {
    const { counts, dropped } = crossTabulate(['a', 'b', null, null], [null, null, 'a', 'b'], ['a', 'b']);
    expect(dropped).toBe(4);
    expect(cohenKappa(counts, { dropped })).toMatchObject({
      value: null,
      why: 'no-subjects',
      n: 0,
      dropped: 4,
      missing: 'complete-pairs',
    });
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        'nominal',
      ),
    ).toMatchObject({ value: null, why: 'no-pairable-values', n: 0, dropped: 2 });
  });

  it('bad tables and weights are refused, with the place', () => {
    const table = [
      [1, 2],
      [3, 4],
    ];
    expect(refusal(() => cohenKappa([[1, 2], [3]]))).toEqual(['input-invalid', ['counts', 1]]);
    expect(refusal(() => cohenKappa([[1, -2]]))).toEqual(['input-invalid', ['counts', 0]]);
    expect(
      refusal(() =>
        cohenKappa([
          [1, -2],
          [3, 4],
        ]),
      ),
    ).toEqual(['number-invalid', ['counts', 0, 1]]);
    expect(
      refusal(() =>
        weightedKappa(table, {
          disagreement: [
            [0, -1],
            [1, 0],
          ],
        }),
      ),
    ).toEqual(['number-invalid', ['weights', 'disagreement', 0, 1]]);
    expect(
      refusal(() =>
        weightedKappa(table, {
          agreement: [
            [1, 1.5],
            [0, 1],
          ],
        }),
      ),
    ).toEqual(['number-invalid', ['weights', 'agreement', 0, 1]]);
    // Disagreement passed as agreement: its diagonal betrays it.
    expect(
      refusal(() =>
        weightedKappa(table, {
          agreement: [
            [0, 1],
            [1, 0],
          ],
        }),
      ),
    ).toEqual(['number-invalid', ['weights', 'agreement', 0, 0]]);
    expect(
      refusal(() =>
        weightedKappa(table, {
          disagreement: [
            [0, 0],
            [0, 0],
          ],
        }),
      ),
    ).toEqual(['number-invalid', ['weights', 'disagreement']]);
    expect(refusal(() => weightedKappa(table, 'cubic' as 'linear'))).toEqual(['option-invalid', ['weights']]);
    expect(refusal(() => cohenKappa(table, { confidenceLevel: 1 }))).toEqual([
      'option-invalid',
      ['confidenceLevel'],
    ]);
    expect(refusal(() => binaryAgreement([[1]]))).toEqual(['input-invalid', ['counts']]);
    expect(refusal(() => crossTabulate(['a'], [], ['a']))).toEqual(['input-invalid', ['second']]);
    expect(refusal(() => crossTabulate(['a'], ['a'], ['a', 'a']))).toEqual([
      'id-duplicate',
      ['categories', 1],
    ]);
    expect(refusal(() => countRatings([['z']], ['a']))[0]).toBe('id-unknown');
  });
});

describe("Fleiss' kappa", () => {
  const ratings = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 4, maxLength: 4 }), {
    minLength: 2,
    maxLength: 12,
  });

  it('does not depend on the order of subjects, raters or categories', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const one = fleissKappa(countRatings(rows, ['a', 'b', 'c']));
        const other = fleissKappa(
          countRatings(
            [...rows].reverse().map((row) => [...row].reverse()),
            ['c', 'a', 'b'],
          ),
        );
        if (one.value === null) {
          expect(other).toEqual(one);
          return;
        }
        expect(other.value).toBeCloseTo(one.value, 12);
        expect(other.value === null ? null : other.z).toBeCloseTo(one.z, 9);
      }),
    );
  });

  it('is the weighted mean of the kappas of its categories', () => {
    const kappa = fleissKappa([
      [4, 0, 0],
      [2, 2, 0],
      [0, 1, 3],
      [1, 1, 2],
    ]);
    if (kappa.value === null) throw new Error('estimable');
    const weights = kappa.categories.map(({ ratings: count }) => (count / 16) * (1 - count / 16));
    const mean =
      kappa.categories.reduce((sum, { value }, index) => sum + value! * weights[index]!, 0) /
      weights.reduce((sum, weight) => sum + weight, 0);
    expect(mean).toBeCloseTo(kappa.value, 12);
  });

  it('bad counts and lost agreement', () => {
    expect(fleissKappa([])).toMatchObject({ value: null, why: 'no-subjects' });
    expect(fleissKappa([[3, 0]])).toMatchObject({ value: null, why: 'one-category', n: 1 });
    expect(refusal(() => fleissKappa([[2, 1], [3]]))).toEqual(['input-invalid', ['counts', 1]]);
    expect(
      refusal(() =>
        fleissKappa([
          [2, 1],
          [2, 2],
        ]),
      ),
    ).toEqual(['input-invalid', ['counts', 1]]);
    expect(refusal(() => fleissKappa([[1, 0]]))).toEqual(['number-invalid', ['counts', 0]]);
    expect(refusal(() => fleissKappa([[1.5, 0.5]]))).toEqual(['number-invalid', ['counts', 0, 0]]);
    const unused = fleissKappa([
      [2, 1, 0],
      [1, 2, 0],
    ]);
    expect(unused.value === null ? null : unused.categories[2]).toEqual({
      value: null,
      why: 'category-unused',
      ratings: 0,
    });
  });
});

describe("Krippendorff's alpha", () => {
  const data = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 6, maxLength: 6 }), {
    minLength: 2,
    maxLength: 4,
  });

  it('does not depend on the order of observers and units', () => {
    fc.assert(
      fc.property(
        data,
        fc.constantFrom('nominal', 'ordinal', 'interval', 'ratio' as const),
        (rows, metric) => {
          const one = krippendorffAlpha(rows, metric);
          const other = krippendorffAlpha(
            [...rows].reverse().map((row) => [...row].reverse()),
            metric,
          );
          if (one.value === null) {
            expect(other).toEqual(one);
            return;
          }
          expect(other.value).toBeCloseTo(one.value, 12);
        },
      ),
    );
  });

  it('nominal alpha does not see names, interval alpha does not see origin and unit', () => {
    fc.assert(
      fc.property(data, (rows) => {
        const renamed = rows.map((row) => row.map((value) => (value === null ? null : `v${9 - value}`)));
        const moved = rows.map((row) => row.map((value) => (value === null ? null : 3 * value - 7)));
        const nominal = krippendorffAlpha(rows, 'nominal').value;
        const interval = krippendorffAlpha(rows, 'interval').value;
        if (nominal === null || interval === null) return;
        expect(krippendorffAlpha(renamed, 'nominal').value).toBeCloseTo(nominal, 12);
        expect(krippendorffAlpha(moved, 'interval').value).toBeCloseTo(interval, 10);
      }),
    );
  });

  it('full agreement is 1 on every metric', () => {
    for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const)
      expect(
        krippendorffAlpha(
          [
            [0, 1, 2, null],
            [0, 1, 2, 2],
          ],
          metric,
        ),
      ).toMatchObject({ value: 1, n: 3, dropped: 1, method: `krippendorff-${metric}`, pairableValues: 6 });
  });

  it('two observers and a yes-or-no answer, as Krippendorff works it out', () => {
    const found = krippendorffAlpha(
      [
        [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
        [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
      ],
      'nominal',
    );
    expect(found.value).toBeCloseTo(1 - (19 * 8) / (2 * 14 * 6), 12);
    expect(found).toMatchObject({ pairableValues: 20, marginals: [14, 6] });
  });

  it('one value of several that were possible leaves nothing to agree on', () => {
    const values = ['never', 'sometimes', 'often'];
    expect(krippendorffAlpha([['never'], ['never']], 'ordinal', { values })).toMatchObject({
      value: null,
      why: 'one-category',
    });
  });

  it('zero against zero is no difference on a ratio scale', () => {
    const { value } = krippendorffAlpha(
      [
        [0, 0, 2],
        [0, 1, 2],
      ],
      'ratio',
    );
    expect(Number.isFinite(value)).toBe(true);
  });

  it('ordinal texts need a declared order, and it matters', () => {
    const rows = [
      ['low', 'high', 'middle'],
      ['low', 'middle', 'middle'],
    ];
    expect(refusal(() => krippendorffAlpha(rows, 'ordinal'))).toEqual(['option-invalid', ['values']]);
    const declared = krippendorffAlpha(rows, 'ordinal', { values: ['low', 'middle', 'high'] });
    const other = krippendorffAlpha(rows, 'ordinal', { values: ['high', 'low', 'middle'] });
    expect(declared.value).not.toBe(other.value);
  });

  it('bad input', () => {
    expect(krippendorffAlpha([], 'nominal')).toMatchObject({ value: null, why: 'no-pairable-values' });
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'ordinal',
      ),
    ).toMatchObject({ value: null, why: 'one-category' });
    expect(refusal(() => krippendorffAlpha([[1, 2], [1]], 'nominal'))).toEqual([
      'input-invalid',
      ['ratings', 1],
    ]);
    expect(refusal(() => krippendorffAlpha([['a'], ['b']], 'interval'))).toEqual([
      'input-invalid',
      ['ratings', 0, 0],
    ]);
    expect(refusal(() => krippendorffAlpha([[-1], [1]], 'ratio'))).toEqual([
      'number-invalid',
      ['ratings', 0, 0],
    ]);
    expect(refusal(() => krippendorffAlpha([[Number.NaN], [1]], 'nominal'))).toEqual([
      'number-invalid',
      ['ratings', 0, 0],
    ]);
    expect(refusal(() => krippendorffAlpha([[1]], 'cubic' as 'ratio'))).toEqual([
      'option-invalid',
      ['metric'],
    ]);
    expect(refusal(() => krippendorffAlpha([[1], [2]], 'nominal', { values: [1] }))[0]).toBe('id-unknown');
  });
});

describe('intraclass correlations', () => {
  const matrix = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 8,
  });

  it('do not depend on the order of targets and judges, nor on origin and unit', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const one = intraclassCorrelation(rows);
        const other = intraclassCorrelation(
          [...rows].reverse().map((row) => [...row].reverse().map((value) => 2 * value + 100)),
        );
        if (one.value === null || other.value === null) {
          expect(other.value).toEqual(one.value);
          return;
        }
        one.value.forEach((estimate, index) => {
          if (estimate.value !== null && Math.abs(estimate.value) < 100)
            expect(other.value[index]!.value).toBeCloseTo(estimate.value, 7);
        });
      }),
    );
  });

  it('consistency ignores how strict a judge is, agreement does not', () => {
    const icc = intraclassCorrelation([
      [1, 3],
      [2, 4],
      [4, 6],
    ]);
    const of = (form: string): number | null | undefined =>
      icc.value?.find((estimate) => estimate.form === form)?.value;
    expect(of('ICC(3,1)')).toBe(1);
    expect(of('ICC(2,1)')).toBeLessThan(0.8);
  });

  it('errors of exactly 0 give an estimate without limits', () => {
    const icc = intraclassCorrelation([
      [1, 1],
      [2, 2],
    ]);
    expect(icc.value?.map(({ value, low, why }) => [value, low, why])).toEqual(
      Array.from({ length: 6 }, () => [1, null, 'no-error-variance']),
    );
    expect(icc.value === null ? null : icc.oneWay).toMatchObject({ f: null, p: null });
  });

  it('bad input', () => {
    expect(intraclassCorrelation([])).toMatchObject({ value: null, why: 'too-few-targets' });
    expect(intraclassCorrelation([[1, 2]])).toMatchObject({ value: null, why: 'too-few-targets', n: 1 });
    expect(intraclassCorrelation([[1], [2]])).toMatchObject({ value: null, why: 'too-few-judges' });
    expect(
      intraclassCorrelation([
        [3, 3],
        [3, 3],
      ]),
    ).toMatchObject({ value: null, why: 'no-variance' });
    expect(
      intraclassCorrelation([
        [1, null],
        [2, 3],
        [4, 4],
      ]),
    ).toMatchObject({
      n: 2,
      dropped: 1,
      missing: 'complete-rows',
    });
    expect(refusal(() => intraclassCorrelation([[1, 2], [3]]))).toEqual(['input-invalid', ['ratings', 1]]);
  });
});
