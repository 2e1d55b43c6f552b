import fc from 'fast-check';
import {
  additiveInteraction,
  cochranArmitageTrend,
  conditionalOddsRatio,
  type ExposureTable,
  homogeneityOfOddsRatios,
  mantelHaenszel,
  mcNemar,
  ratesByDose,
  twoByTwo,
  wilsonInterval,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import checks from '../../fixtures/statistics/cross-checks.json' with { type: 'json' };
import { isClean, refusal } from './refusal.js';

const tableOf = (a: number, b: number, c: number, d: number): ExposureTable => ({
  exposedCases: a,
  exposedNonCases: b,
  unexposedCases: c,
  unexposedNonCases: d,
});
const count = fc.integer({ min: 0, max: 40 });
const cells = fc.tuple(count, count, count, count);
const full = fc.tuple(
  ...([1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 40 })) as [
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
  ]),
);

describe('tables of two by two', () => {
  it.each(checks.tables)(
    "Fisher's test and the conditional odds ratio of $cells as SciPy has them",
    (check) => {
      const table = tableOf(...(check.cells as [number, number, number, number]));
      expect(twoByTwo(table)).toMatchObject({ fisherExact: { why: null, df: null } });
      const found = twoByTwo(table);
      expect(found.value === null ? null : found.fisherExact.p).toBeCloseTo(check.fisherP, 10);
      const exact = conditionalOddsRatio([table]);
      if (exact.value === null) throw new Error('estimable');
      expect(exact.value / check.conditional).toBeCloseTo(1, 6);
      expect(exact.low / check.interval[0]!).toBeCloseTo(1, 6);
      expect(exact.high / check.interval[1]!).toBeCloseTo(1, 6);
    },
  );

  it('every number is one, or null with its reason', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom('refuse', 'add-half' as const), ([a, b, c, d], zeroCells) => {
        const found = twoByTwo(tableOf(a, b, c, d), { zeroCells });
        expect(isClean(found)).toBe(true);
        if (found.value === null) return;
        for (const measure of [found.riskRatio, found.oddsRatio, found.attributableFractionExposed])
          expect(measure.why === null).toBe(measure.low !== null && measure.value !== null);
      }),
    );
  });

  it('exchanging exposure turns the ratios over; exchanging the outcome turns the odds ratio over', () => {
    fc.assert(
      fc.property(full, ([a, b, c, d]) => {
        const [one, exposure, outcome] = [
          twoByTwo(tableOf(a, b, c, d)),
          twoByTwo(tableOf(c, d, a, b)),
          twoByTwo(tableOf(b, a, d, c)),
        ];
        if (one.value === null || exposure.value === null || outcome.value === null)
          throw new Error('estimable');
        expect(exposure.value).toBeCloseTo(1 / one.value, 10);
        expect(exposure.riskRatio.low! * one.riskRatio.high!).toBeCloseTo(1, 10);
        expect(outcome.oddsRatio.value! * one.oddsRatio.value!).toBeCloseTo(1, 10);
        expect(outcome.fisherExact.p).toBeCloseTo(one.fisherExact.p!, 10);
        expect(outcome.chiSquare.value).toBeCloseTo(one.chiSquare.value!, 9);
        expect(one.phi! ** 2 * one.n).toBeCloseTo(one.chiSquare.value!, 9);
        expect(exposure.phi).toBeCloseTo(-one.phi!, 12);
      }),
    );
  });

  it("the population fraction is Levin's formula", () => {
    const found = twoByTwo(tableOf(30, 70, 20, 180));
    if (found.value === null) throw new Error('estimable');
    const [exposed, ratio] = [1 / 3, 3];
    expect(found.populationAttributableFraction.value).toBeCloseTo(
      (exposed * (ratio - 1)) / (1 + exposed * (ratio - 1)),
      12,
    );
    expect(found.attributableFractionExposed).toMatchObject({ kind: 'attributable' });
    expect(found.numberNeeded).toMatchObject({ kind: 'harm' });
    expect(found.numberNeeded.value).toBeCloseTo(5, 12);
  });

  it('an exposure that protects is called so', () => {
    const found = twoByTwo(tableOf(10, 90, 30, 70));
    if (found.value === null) throw new Error('estimable');
    expect(found.attributableFractionExposed.kind).toBe('prevented');
    expect(found.attributableFractionExposed.value).toBeCloseTo(-2, 12);
    expect(found.numberNeeded).toMatchObject({ kind: 'benefit' });
    expect(twoByTwo(tableOf(10, 90, 10, 90))).toMatchObject({
      numberNeeded: { value: null, why: 'no-difference', kind: null },
      value: 1,
    });
  });

  it('an empty cell is refused or gets a half, and tests use the table as it is', () => {
    const table = tableOf(0, 50, 5, 45);
    const refused = twoByTwo(table);
    const halved = twoByTwo(table, { zeroCells: 'add-half' });
    expect(refused).toMatchObject({
      zeroCells: 'refused',
      value: 0,
      riskRatio: { value: 0, low: null, why: 'zero-cell' },
      oddsRatio: { value: 0, why: 'zero-cell' },
      attributableFractionExposed: { value: null, why: 'zero-cell', kind: null },
    });
    expect(halved).toMatchObject({ zeroCells: 'half-added', n: 100 });
    expect(halved.value).toBeCloseTo(0.5 / 51 / (5.5 / 51), 12);
    if (refused.value === null || halved.value === null) throw new Error('estimable');
    expect(halved.chiSquare).toEqual(refused.chiSquare);
    expect(halved.fisherExact).toEqual(refused.fisherExact);
    expect(twoByTwo(tableOf(5, 0, 3, 4))).toMatchObject({ oddsRatio: { value: null, why: 'zero-cell' } });
    expect(twoByTwo(tableOf(1, 2, 3, 4))).toMatchObject({ zeroCells: 'none' });
  });

  it('empty margins and bad counts', () => {
    expect(twoByTwo(tableOf(0, 0, 1, 2))).toMatchObject({ value: null, why: 'empty-margin', n: 3 });
    expect(twoByTwo(tableOf(1, 2, 0, 0))).toMatchObject({ value: null, why: 'empty-margin' });
    expect(twoByTwo(tableOf(1, 2, 0, 5))).toMatchObject({ value: null, why: 'no-cases-unexposed' });
    expect(twoByTwo(tableOf(3, 0, 5, 0))).toMatchObject({
      chiSquare: { value: null, why: 'empty-margin' },
      phi: null,
    });
    expect(twoByTwo(tableOf(1.5, 2, 3, 4))).toMatchObject({ fisherExact: { p: null, why: 'not-whole' } });
    expect(refusal(() => twoByTwo(tableOf(1, -2, 3, 4)))).toEqual(['number-invalid', ['exposedNonCases']]);
    expect(refusal(() => twoByTwo(tableOf(1, 2, 3, 4), { zeroCells: 'drop' as 'refuse' }))).toEqual([
      'option-invalid',
      ['zeroCells'],
    ]);
  });
});

describe('strata', () => {
  it('their order does not matter, and one stratum is the plain odds ratio', () => {
    fc.assert(
      fc.property(fc.array(full, { minLength: 1, maxLength: 4 }), (rows) => {
        const strata = rows.map((row) => tableOf(...row));
        const [one, other] = [mantelHaenszel(strata), mantelHaenszel([...strata].reverse())];
        expect(isClean(one)).toBe(true);
        if (one.value === null || other.value === null) throw new Error('estimable');
        expect(other.value).toBeCloseTo(one.value, 10);
        expect(other.high).toBeCloseTo(one.high, 9);
        const tests = homogeneityOfOddsRatios(strata);
        expect(isClean(tests)).toBe(true);
        const reversed = homogeneityOfOddsRatios([...strata].reverse());
        if (tests.value !== null) expect(reversed.value).toBeCloseTo(tests.value, 8);
        const single = mantelHaenszel([strata[0]!]);
        const crude = twoByTwo(strata[0]!);
        if (single.value === null || crude.value === null) throw new Error('estimable');
        expect(single.value).toBeCloseTo(crude.oddsRatio.value!, 10);
        expect(single.high).toBeCloseTo(crude.oddsRatio.high!, 8);
        expect(single.chiSquare.value! * (single.n / (single.n - 1))).toBeCloseTo(crude.chiSquare.value!, 8);
      }),
    );
  });

  it('equal odds ratios are homogeneous', () => {
    const tests = homogeneityOfOddsRatios([tableOf(20, 10, 10, 20), tableOf(40, 40, 10, 40)]);
    if (tests.value === null) throw new Error('estimable');
    expect(tests).toMatchObject({ strata: 2, breslowDay: { df: 1 } });
    for (const test of [tests.breslowDay, tests.breslowDayTarone, tests.woolf])
      expect(test.value).toBeCloseTo(0, 10);
    expect(tests.woolfOddsRatio).toBeCloseTo(4, 10);
  });

  it("Woolf with one half added is the figure that some programs print for Elwood's strata", () => {
    const tests = homogeneityOfOddsRatios([
      tableOf(41, 6, 13, 53),
      tableOf(66, 25, 37, 83),
      tableOf(23, 14, 37, 62),
    ]);
    expect(tests.value === null ? null : tests.woolfWithHalf.value?.toFixed(2)).toBe('11.79');
  });

  it('empty strata and empty cells', () => {
    expect(mantelHaenszel([])).toMatchObject({ value: null, why: 'no-strata' });
    expect(mantelHaenszel([tableOf(0, 0, 0, 0)])).toMatchObject({ value: null, why: 'no-strata' });
    expect(mantelHaenszel([tableOf(5, 0, 3, 4)])).toMatchObject({ value: null, why: 'zero-cell' });
    expect(mantelHaenszel([tableOf(1, 1, 1, 1), tableOf(0, 0, 0, 0)])).toMatchObject({
      value: 1,
      strata: [{ value: 1 }, { value: null, why: 'zero-cell' }],
    });
    expect(homogeneityOfOddsRatios([tableOf(1, 2, 3, 4), tableOf(0, 0, 3, 4)])).toMatchObject({
      value: null,
      why: 'too-few-strata',
      n: 10,
      dropped: 7,
    });
    const withZero = homogeneityOfOddsRatios([tableOf(5, 0, 3, 4), tableOf(5, 3, 2, 4)]);
    expect(withZero).toMatchObject({ woolf: { value: null, why: 'zero-cell' }, woolfOddsRatio: null });
    expect(isClean(withZero)).toBe(true);
    expect(homogeneityOfOddsRatios([tableOf(5, 0, 3, 4), tableOf(5, 0, 2, 4)])).toMatchObject({
      why: 'zero-cell',
    });
    expect(refusal(() => mantelHaenszel([tableOf(1, 1, 1, -1)]))).toEqual([
      'number-invalid',
      ['strata', 0, 'unexposedNonCases'],
    ]);
  });

  it('the exact odds ratio has limits that are reached, and a size that is not', () => {
    expect(conditionalOddsRatio([])).toMatchObject({ value: null, why: 'no-strata' });
    expect(conditionalOddsRatio([tableOf(3, 0, 0, 3)])).toMatchObject({ value: null, why: 'at-the-limit' });
    expect(conditionalOddsRatio([tableOf(0, 3, 3, 0)])).toMatchObject({ value: null, why: 'at-the-limit' });
    expect(conditionalOddsRatio([tableOf(3000, 3000, 3000, 3000)])).toMatchObject({
      value: null,
      why: 'too-large',
    });
    expect(refusal(() => conditionalOddsRatio([tableOf(1.5, 1, 1, 1)]))).toEqual([
      'number-invalid',
      ['strata', 0],
    ]);
    const wide = conditionalOddsRatio([tableOf(8, 2, 1, 5)], { confidenceLevel: 0.99 });
    const narrow = conditionalOddsRatio([tableOf(8, 2, 1, 5)], { confidenceLevel: 0.8 });
    if (wide.value === null || narrow.value === null) throw new Error('estimable');
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
  });
});

describe("McNemar's test", () => {
  const pairs = { both: 10, onlyFirst: 5, onlySecond: 3, neither: 12 };

  it.each(checks.mcNemarExact)('exact p of $b against $c as SciPy has it', ({ b, c, p }) => {
    const found = mcNemar({ ...pairs, onlyFirst: b, onlySecond: c });
    expect(found.value === null ? null : found.exactP).toBeCloseTo(p, 10);
  });

  it('exchanging the occasions turns the odds ratio over', () => {
    const [one, other] = [mcNemar(pairs), mcNemar({ ...pairs, onlyFirst: 3, onlySecond: 5 })];
    if (one.value === null || other.value === null) throw new Error('estimable');
    expect(other.value).toBe(one.value);
    expect(one.value).toBe(0.5);
    expect(one.chiSquareCorrected.value).toBe(1 / 8);
    expect(one.oddsRatio.value! * other.oddsRatio.value!).toBeCloseTo(1, 12);
    expect(one.n).toBe(30);
  });

  it('the limits of the odds ratio lie around it on the logarithm, by both kinds of changed pairs', () => {
    const found = mcNemar({ both: 30, onlyFirst: 16, onlySecond: 4, neither: 50 });
    if (found.value === null) throw new Error('estimable');
    expect(found.oddsRatio.value).toBe(4);
    expect(found.oddsRatio.low).toBeCloseTo(1.3372846605917352, 12);
    expect(found.oddsRatio.high).toBeCloseTo(11.96454313094428, 11);
  });

  it('nobody changed, or in one direction only', () => {
    expect(mcNemar({ ...pairs, onlyFirst: 0, onlySecond: 0 })).toMatchObject({
      value: null,
      why: 'no-changes',
    });
    expect(mcNemar({ ...pairs, onlySecond: 0 })).toMatchObject({
      oddsRatio: { value: null, why: 'zero-cell' },
    });
    expect(mcNemar({ ...pairs, onlyFirst: 0 })).toMatchObject({ oddsRatio: { value: 0, why: 'zero-cell' } });
    expect(mcNemar({ ...pairs, onlyFirst: 3 })).toMatchObject({
      exactP: 1,
      chiSquareCorrected: { value: 0 },
    });
    expect(refusal(() => mcNemar({ ...pairs, both: -1 }))).toEqual(['number-invalid', ['both']]);
  });
});

describe('trend over doses', () => {
  it.each(checks.trends)('chi-square over $doses', ({ doses, events, n, chiSquare, p }) => {
    const found = cochranArmitageTrend(
      doses.map((dose, index) => ({ dose, events: events[index]!, n: n[index]! })),
    );
    expect(found.value).toBeCloseTo(chiSquare, 9);
    expect(found.value === null ? null : found.linear.p).toBeCloseTo(p, 12);
  });

  it('order, origin and unit of the dose do not matter; turning it turns the direction', () => {
    const groups = [
      { dose: 0, events: 5, n: 50 },
      { dose: 1, events: 9, n: 40 },
      { dose: 2, events: 8, n: 30 },
    ];
    const one = cochranArmitageTrend(groups);
    const moved = cochranArmitageTrend(
      [...groups].reverse().map((group) => ({ ...group, dose: 10 - 3 * group.dose })),
    );
    if (one.value === null || moved.value === null) throw new Error('estimable');
    expect(moved.value).toBeCloseTo(one.value, 10);
    expect([one.direction, moved.direction]).toEqual(['rising', 'falling']);
    expect(moved.departure.value).toBeCloseTo(one.departure.value!, 8);
    expect(one.departure.df).toBe(1);
  });

  it('a straight logit does not depart, a hump does', () => {
    const logit = (x: number): number => Math.round(1e6 / (1 + Math.exp(2 - x)));
    const line = cochranArmitageTrend([0, 1, 2].map((dose) => ({ dose, events: logit(dose), n: 1e6 })));
    const hump = cochranArmitageTrend([
      { dose: 0, events: 10, n: 100 },
      { dose: 1, events: 60, n: 100 },
      { dose: 2, events: 10, n: 100 },
    ]);
    if (line.value === null || hump.value === null) throw new Error('estimable');
    expect(line.departure.p).toBeGreaterThan(0.9);
    expect(hump.departure.p).toBeLessThan(1e-9);
    expect(hump.direction).toBe('level');
    expect(hump.value).toBeCloseTo(0, 12);
  });

  it('two doses cannot depart, one has no trend', () => {
    const two = cochranArmitageTrend([
      { dose: 0, events: 1, n: 10 },
      { dose: 1, events: 5, n: 10 },
      { dose: 2, events: 0, n: 0 },
    ]);
    expect(two).toMatchObject({ departure: { value: null, why: 'too-few-groups' }, n: 20 });
    expect(cochranArmitageTrend([{ dose: 0, events: 1, n: 10 }])).toMatchObject({ why: 'one-dose' });
    expect(cochranArmitageTrend([])).toMatchObject({ value: null, why: 'no-rows' });
    expect(cochranArmitageTrend([{ dose: 0, events: 3, n: 3 }])).toMatchObject({ why: 'single-class' });
    expect(refusal(() => cochranArmitageTrend([{ dose: 0, events: 4, n: 3 }]))).toEqual([
      'number-invalid',
      ['groups', 0, 'events'],
    ]);
    const twice = [
      { dose: 0, events: 1, n: 3 },
      { dose: 0, events: 1, n: 3 },
    ];
    expect(refusal(() => ratesByDose(twice))).toEqual(['id-duplicate', ['groups', 1, 'dose']]);
  });

  it('rates are left as they are, falling ones too', () => {
    const rates = ratesByDose([
      { dose: 2, events: 1, n: 20 },
      { dose: 1, events: 9, n: 20 },
      { dose: 3, events: 0, n: 0 },
    ]);
    expect(rates.map(({ dose, rate }) => [dose, rate])).toEqual([
      [1, wilsonInterval(9, 20)],
      [2, wilsonInterval(1, 20)],
      [3, { method: 'wilson-1927', n: 0, value: null, low: null, high: null, why: 'no-rows' }],
    ]);
  });
});

describe('interaction on the additive scale', () => {
  const groups = {
    neither: { cases: 10, total: 1000 },
    onlyFirst: { cases: 20, total: 1000 },
    onlySecond: { cases: 30, total: 1000 },
    both: { cases: 90, total: 1000 },
  };

  it('the three measures and their limits', () => {
    const found = additiveInteraction(groups);
    if (found.value === null) throw new Error('estimable');
    expect(found.value).toBeCloseTo(9 - 2 - 3 + 1, 12);
    expect(found.attributableProportion.value).toBeCloseTo(5 / 9, 12);
    expect(found.synergyIndex.value).toBeCloseTo(8 / 3, 12);
    expect(found).toMatchObject({ method: 'risk-ratios', n: 4000 });
    expect(
      [found.ratioBoth, found.ratioOnlyFirst, found.ratioOnlySecond].map((ratio) => ratio.toFixed(6)),
    ).toEqual(['9.000000', '2.000000', '3.000000']);
  });

  it.each(['risk', 'odds'] as const)('the limits are those of slopes taken numerically, for %s', (ratio) => {
    const found = additiveInteraction(groups, { ratio, rareOutcome: true });
    if (found.value === null) throw new Error('estimable');
    const names = ['neither', 'onlyFirst', 'onlySecond', 'both'] as const;
    const isRisk = ratio === 'risk';
    const logs = names.map((name) => {
      const { cases, total } = groups[name];
      return Math.log(cases / (isRisk ? total : total - cases));
    });
    const variances = names.map((name) => {
      const { cases, total } = groups[name];
      return isRisk ? 1 / cases - 1 / total : 1 / cases + 1 / (total - cases);
    });
    const marginOf = (of: (p: number[]) => number): number => {
      const step = 1e-5;
      const slopes = logs.map((_, index) => {
        const moved = (by: number): number[] =>
          logs.map((log, at) => Math.exp(at === index ? log + by : log));
        return (of(moved(step)) - of(moved(-step))) / (2 * step);
      });
      return (
        1.959963984540054 *
        Math.sqrt(slopes.reduce((sum, slope, at) => sum + slope * slope * variances[at]!, 0))
      );
    };
    const reri = ([p00, p10, p01, p11]: number[]): number => (p11! - p10! - p01! + p00!) / p00!;
    const proportion = ([p00, p10, p01, p11]: number[]): number => (p11! - p10! - p01! + p00!) / p11!;
    const synergy = ([p00, p10, p01, p11]: number[]): number =>
      Math.log((p11! - p00!) / (p10! + p01! - 2 * p00!));
    expect(found.high - found.value).toBeCloseTo(marginOf(reri), 5);
    expect(found.value - found.low).toBeCloseTo(marginOf(reri), 5);
    expect(found.attributableProportion.high! - found.attributableProportion.value!).toBeCloseTo(
      marginOf(proportion),
      6,
    );
    expect(Math.log(found.synergyIndex.high! / found.synergyIndex.value!)).toBeCloseTo(marginOf(synergy), 6);
  });

  it('exchanging the two exposures changes nothing', () => {
    const swapped = { ...groups, onlyFirst: groups.onlySecond, onlySecond: groups.onlyFirst };
    const [one, other] = [additiveInteraction(groups), additiveInteraction(swapped)];
    if (one.value === null || other.value === null) throw new Error('estimable');
    expect(other.value).toBeCloseTo(one.value, 12);
    expect(other.high).toBeCloseTo(one.high, 10);
    expect(other.synergyIndex.low).toBeCloseTo(one.synergyIndex.low!, 12);
  });

  it('odds ratios only where the outcome is declared rare', () => {
    expect(refusal(() => additiveInteraction(groups, { ratio: 'odds' }))).toEqual([
      'option-invalid',
      ['rareOutcome'],
    ]);
    const odds = additiveInteraction(groups, { ratio: 'odds', rareOutcome: true });
    expect(odds.method).toBe('odds-ratios-rare-outcome');
    expect(odds.value).toBeCloseTo((90 / 910 - 20 / 980 - 30 / 970 + 10 / 990) / (10 / 990), 10);
  });

  it('no synergy index where not both do harm; no measure without cases', () => {
    const protective = {
      ...groups,
      onlyFirst: { cases: 2, total: 1000 },
      onlySecond: { cases: 3, total: 1000 },
    };
    expect(additiveInteraction(protective)).toMatchObject({
      synergyIndex: { value: null, why: 'not-both-harmful' },
    });
    expect(additiveInteraction({ ...groups, both: { cases: 0, total: 10 } })).toMatchObject({
      why: 'zero-cell',
    });
    expect(additiveInteraction({ ...groups, both: { cases: 0, total: 0 } })).toMatchObject({
      why: 'empty-group',
    });
    const all = { ...groups, both: { cases: 9, total: 9 } };
    expect(additiveInteraction(all).value).not.toBeNull();
    expect(additiveInteraction(all, { ratio: 'odds', rareOutcome: true })).toMatchObject({
      why: 'zero-cell',
    });
    expect(refusal(() => additiveInteraction({ ...groups, both: { cases: 11, total: 10 } }))).toEqual([
      'number-invalid',
      ['both', 'cases'],
    ]);
  });
});
