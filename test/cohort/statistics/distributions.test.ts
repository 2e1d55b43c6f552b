import { describe, expect, it } from 'vitest';
import { chiSquareUpper } from '../../../src/cohort/statistics/numeric/chi-square.js';
import { fQuantile, fUpper } from '../../../src/cohort/statistics/numeric/f.js';
import { findRoot, findRootAround } from '../../../src/cohort/statistics/numeric/find-root.js';
import { inverseSymmetric } from '../../../src/cohort/statistics/numeric/inverse-symmetric.js';
import {
  normalCritical,
  normalLower,
  normalQuantile,
  normalTwoSided,
  normalUpper,
} from '../../../src/cohort/statistics/numeric/normal.js';
import { solveLeastSquares } from '../../../src/cohort/statistics/numeric/qr.js';
import { seededRandom } from '../../../src/cohort/statistics/numeric/random.js';
import { tCritical, tTwoSided } from '../../../src/cohort/statistics/numeric/student-t.js';
import checks from '../../fixtures/statistics/cross-checks.json' with { type: 'json' };

/** Compares to a share of the expected number, since tails can be small. */
const near = (actual: number, expected: number, tolerance = 1e-12): void => {
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(Math.abs(expected), 1e-300),
  );
};

const functions: Record<string, [of: (...at: number[]) => number, tolerance: number]> = {
  normalUpper: [(z) => normalUpper(z!), 1e-12],
  normalQuantile: [(p) => normalQuantile(p!), 1e-13],
  tTwoSided: [(t, df) => tTwoSided(t!, df!), 1e-12],
  tCritical: [(level, df) => tCritical(level!, df!), 1e-12],
  chiSquareUpper: [(x, df) => chiSquareUpper(x!, df!), 1e-12],
  fUpper: [(x, a, b) => fUpper(x!, a!, b!), 1e-12],
  fQuantile: [(p, a, b) => fQuantile(p!, a!, b!), 1e-12],
};

describe('distributions agree with mpmath', () => {
  it('each of them is checked', () => {
    expect(Object.keys(functions).sort()).toEqual(Object.keys(checks.distributions).sort());
  });

  for (const [name, cases] of Object.entries(checks.distributions)) {
    it.each(cases.map((numbers) => ({ at: numbers.slice(0, -1), expected: numbers.at(-1)! })))(
      `${name} at $at`,
      ({ at, expected }) => {
        const [of, tolerance] = functions[name]!;
        if (expected === 0) expect(Math.abs(of(...at))).toBeLessThan(1e-15);
        else near(of(...at), expected, tolerance);
      },
    );
  }

  it('tails and quantiles belong together', () => {
    near(normalLower(-3), normalUpper(3));
    near(normalTwoSided(-2), 2 * normalUpper(2));
    near(normalCritical(0.95), 1.959963984540054, 1e-15);
    expect(chiSquareUpper(0, 3)).toBe(1);
    expect(fUpper(0, 3, 4)).toBe(1);
  });
});

describe('roots', () => {
  it('are found to the last bits', () => {
    near(
      findRoot((x) => x * x - 2, 0, 2),
      Math.SQRT2,
      1e-15,
    );
    near(
      findRootAround((x) => Math.exp(x) - 1e6, 0),
      Math.log(1e6),
      1e-14,
    );
    near(
      findRootAround((x) => 1e-3 - x ** 3, 500),
      0.1,
      1e-12,
    );
    expect(findRoot((x) => x, 0, 5)).toBe(0);
  });
});

describe('linear algebra', () => {
  it('solves what is well conditioned and refuses what is not', () => {
    const solved = solveLeastSquares(
      [
        [1, 1, 1],
        [0, 1, 2],
      ],
      [1, 3, 5],
    )!;
    near(solved.coefficients[0]!, 1);
    near(solved.coefficients[1]!, 2);
    near(solved.inverse[1]![1]!, 0.5);
    near(solved.inverse[0]![1]!, -0.5);
    expect(
      solveLeastSquares(
        [
          [1, 1, 1],
          [2, 2, 2],
        ],
        [1, 2, 3],
      ),
    ).toBeNull();
    expect(solveLeastSquares([[0, 0]], [1, 2])).toBeNull();
    expect(solveLeastSquares([[1], [2]], [1])).toBeNull();
  });

  it('a column of which 1e-6 of its length is left is used, one of which 1e-8 is left is not', () => {
    const ones = [1, 1, 1, 1];
    const almost = (rest: number): number[] => [1 + rest, 1 - rest, 1 + rest, 1 - rest];
    expect(solveLeastSquares([ones, almost(1e-6)], [1, 2, 3, 5])).not.toBeNull();
    expect(solveLeastSquares([ones, almost(1e-8)], [1, 2, 3, 5])).toBeNull();
  });

  it('inverts symmetric matrices, and refuses singular ones', () => {
    const inverse = inverseSymmetric([
      [4, 2],
      [2, 3],
    ])!;
    near(inverse[0]![0]!, 0.375);
    near(inverse[0]![1]!, -0.25);
    near(inverse[1]![1]!, 0.5);
    expect(
      inverseSymmetric([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(inverseSymmetric([[0]])).toBeNull();
  });
});

describe('random numbers', () => {
  it('are the same for a seed, on every machine and for ever', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 3 }, () => Math.floor(random() * 1000));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect([draw(0), draw(20221)]).toMatchInlineSnapshot(`
      [
        [
          137,
          637,
          25,
        ],
        [
          63,
          290,
          357,
        ],
      ]
    `);
  });

  it('fill the range evenly', () => {
    const random = seededRandom(5);
    const counts = new Array<number>(10).fill(0);
    for (let count = 0; count < 20_000; count += 1) {
      const place = Math.floor(random() * 10);
      counts[place] = counts[place]! + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    expect(chiSquareUpper(chiSquare, 9)).toBeGreaterThan(0.001);
  });
});
