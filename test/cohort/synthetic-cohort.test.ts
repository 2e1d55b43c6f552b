import { borgeStressIndex2018, kvelloStyle, rutterFai1977 } from 'resiliens';
import { describe, expect, it } from 'vitest';
import { plantedItems, supportByAdversity, tornEvery } from '../../examples/cohort/planted-model.mjs';
import { exceededBy, randomFrom } from '../../examples/cohort/random.mjs';
import { cohortHeader, syntheticCohort, truthHeader } from '../../examples/cohort/simulate.mjs';

const ROWS = 20_000;
const linesOf = (seed: number, of: 'cohort' | 'truth', rows = ROWS): string[][] =>
  [...syntheticCohort(rows, seed)]
    .map((piece) => piece[of])
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
const [header, ...rows] = linesOf(1, 'cohort') as [string[], ...string[][]];
const items = plantedItems({ borgeStressIndex2018, kvelloStyle, rutterFai1977 });

describe('the synthetic cohort', () => {
  it('says that it is synthetic, in its first column and in every row', () => {
    expect(header[0]).toBe('synthetic-child');
    for (const [child] of rows) expect(child).toMatch(/^synthetic-\d{8}$/);
  });

  it('has a column for every item of three instruments, and a truth for the seven areas', () => {
    expect(header).toEqual(cohortHeader);
    expect(items).toHaveLength(7 + 6 + kvelloStyle.items.length);
    expect(new Set(header).size).toBe(header.length);
    expect(truthHeader).toHaveLength(8);
  });

  it('is the same text for the same seed, and another for another', () => {
    const text = (seed: number): string => JSON.stringify(linesOf(seed, 'cohort', 50));
    expect(text(3)).toBe(text(3));
    expect(text(3)).not.toBe(text(4));
  });

  it('has torn rows where it says so, and nowhere else', () => {
    const torn = rows.flatMap((row, at) => (row.length === header.length ? [] : [at + 1]));
    expect(torn).toEqual([tornEvery, 2 * tornEvery]);
  });

  it('has the documented prevalence, where nothing is missing', () => {
    const truth = linesOf(1, 'truth').slice(1);
    for (const [place, { prevalence }] of items.slice(0, 7).entries()) {
      const share = truth.filter((row) => row[place + 1] === '1').length / truth.length;
      // Four standard errors.
      expect(Math.abs(share - prevalence)).toBeLessThan(
        4 * Math.sqrt((prevalence * (1 - prevalence)) / ROWS),
      );
    }
  });

  it('leaves out what is present more often than what is absent, as documented', () => {
    const truth = linesOf(1, 'truth').slice(1);
    for (const [place, { missing }] of items.slice(0, 7).entries())
      for (const state of [0, 1] as const) {
        const own = rows.filter((_, at) => truth[at]![place + 1] === String(state));
        const left = own.filter((row) => row[place + 1] === '' || row[place + 1] === '9').length / own.length;
        const planted = missing[state]!;
        expect(Math.abs(left - planted)).toBeLessThan(
          4.5 * Math.sqrt((planted * (1 - planted)) / own.length),
        );
      }
  });

  it('draws hidden numbers that correlate as documented', () => {
    const random = randomFrom(5);
    const rest = Math.sqrt(1 - supportByAdversity ** 2);
    let [product, square] = [0, 0];
    for (let draw = 0; draw < 200_000; draw += 1) {
      const adversity = random.normal();
      const support = supportByAdversity * adversity + rest * random.normal();
      product += adversity * support;
      square += adversity ** 2;
    }
    expect(product / 200_000).toBeCloseTo(supportByAdversity, 1);
    expect(square / 200_000).toBeCloseTo(1, 1);
  });

  it.each([
    [0.5, 0],
    [0.025, 1.959963984540054],
    [0.25, 0.6744897501960817],
    [0.9, -1.2815515655446004],
  ])('finds the point that a share of %d exceeds', (share, point) => {
    expect(exceededBy(share)).toBeCloseTo(point, 8);
  });
});
