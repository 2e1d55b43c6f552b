import fc from 'fast-check';
import { challengeModel, resilienceModel, resourcesTogether, susceptibility } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { classify, type PatternSigns } from '../../../src/cohort/statistics/resilience/pattern.js';
import { isClean, refusal } from './refusal.js';

const risk = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4];
const resource = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
const lines = (low: (r: number) => number, high: (r: number) => number): number[] =>
  risk.map((r, index) => (resource[index] === 1 ? high(r) : low(r)));
const model = (outcome: readonly (number | null)[], more = {}): ReturnType<typeof resilienceModel> =>
  resilienceModel({ outcome, risk, resource, ...more });

describe('the pattern of a resource', () => {
  it.each([
    ['compensatory', 1, (r: number) => 10 - 2 * r, (r: number) => 13 - 2 * r],
    ['none', 1, (r: number) => 10 - 2 * r, (r: number) => 10 - 2 * r],
    ['none', 1, (r: number) => 10 + r, (r: number) => 13 + r],
    ['luthar:protective-enhancing', 2, (r: number) => 10 - r, (r: number) => 10 + r],
    ['luthar:protective-enhancing', 2, (r: number) => 10 + r, (r: number) => 10 + 2 * r],
    ['protective-stabilizing', 3, (r: number) => 10 - 2 * r, () => 11],
    ['fergus-zimmerman:protective-reactive', 4, (r: number) => 10 - 3 * r, (r: number) => 11 - r],
    ['luthar:protective-but-reactive', 5, (r: number) => 10 - r, (r: number) => 20 - 3 * r],
    ['luthar:protective-but-reactive', 5, () => 10, (r: number) => 20 - 3 * r],
    ['unclassified', 6, (r: number) => 10 - r, (r: number) => 9 - 3 * r],
    ['unclassified', 6, (r: number) => 10 + 3 * r, (r: number) => 10 + r],
    ['unclassified', 6, (r: number) => 10 + r, () => 12],
  ] as const)('%s by rule %d', (pattern, rule, low, high) => {
    const found = model(lines(low, high));
    expect(found).toMatchObject({ value: pattern, rule, decidedBy: 'numeric-tolerance', alpha: 0.05 });
    expect(isClean(found)).toBe(true);
  });

  it('the words of both authors, and no bare "reactive"', () => {
    const label = (low: (r: number) => number, high: (r: number) => number): unknown[] => {
      const found = model(lines(low, high));
      return found.value === null ? [] : [found.luthar, found.fergusZimmerman];
    };
    expect(
      label(
        (r) => 10 - 2 * r,
        (r) => 13 - 2 * r,
      ),
    ).toEqual(['luthar:protective', 'fergus-zimmerman:compensatory']);
    expect(
      label(
        (r) => 10 - 2 * r,
        () => 11,
      ),
    ).toEqual(['luthar:protective-stabilizing', 'fergus-zimmerman:protective-stabilizing']);
    expect(
      label(
        (r) => 10 - 3 * r,
        (r) => 11 - r,
      ),
    ).toEqual(['none', 'fergus-zimmerman:protective-reactive']);
    expect(
      label(
        (r) => 10 - r,
        (r) => 20 - 3 * r,
      ),
    ).toEqual(['luthar:protective-but-reactive', 'none']);
    expect(
      label(
        (r) => 10 - r,
        (r) => 10 + r,
      ),
    ).toEqual(['luthar:protective-enhancing', 'none']);
  });

  it('every combination of signs gets exactly one rule', () => {
    const sign = fc.constantFrom(-1, 0, 1 as const) as fc.Arbitrary<-1 | 0 | 1>;
    const signs: fc.Arbitrary<PatternSigns> = fc.record({
      product: sign,
      risk: sign,
      resource: sign,
      slopeLow: sign,
      slopeHigh: sign,
      betterAtLowRisk: fc.boolean(),
    });
    fc.assert(
      fc.property(signs, (given) => {
        const found = classify(given);
        expect(found.rule === 1).toBe(given.product === 0);
        expect(found.pattern === 'unclassified').toBe(found.rule === 6);
        for (const word of [found.pattern, found.luthar, found.fergusZimmerman])
          expect(word).not.toMatch(/^(protective-)?(but-)?reactive$/);
      }),
    );
  });

  it('is read from tests where there is noise, and alpha decides', () => {
    const noise = [0.3, -0.2, 0.1, -0.3, 0.2, -0.1, 0.3, -0.2, 0.1, -0.2];
    const weak = lines(
      (r) => 10 - 2 * r,
      (r) => 10.2 - 1.5 * r,
    ).map((value, index) => value + noise[index]!);
    const usual = model(weak);
    expect(usual).toMatchObject({ decidedBy: 'test', value: 'fergus-zimmerman:protective-reactive' });
    if (usual.value === null) throw new Error('fitted');
    expect(usual.product.p!).toBeLessThan(0.05);
    const strict = model(weak, { alpha: usual.product.p! / 2 });
    expect(strict).toMatchObject({ rule: 1 });
    expect(usual.productAdds!.test.p).toBeCloseTo(usual.product.p!, 10);
    expect(usual.resourceAdds!.test.df1).toBe(1);
    expect(usual.region.value).not.toBeNull();
  });

  it('gap, slopes and places follow the data', () => {
    const found = model(
      lines(
        (r) => 10 - 3 * r,
        (r) => 11 - r,
      ),
    );
    if (found.value === null) throw new Error('fitted');
    expect(found.gap.atLowestRisk).toBeCloseTo(1, 9);
    expect(found.gap.atHighestRisk).toBeCloseTo(9, 9);
    expect(found.slopes.map(({ moderator, value }) => [moderator, Math.round(value)])).toEqual([
      [0, -3],
      [1, -1],
    ]);
    const declared = model(
      lines(
        (r) => 10 - 3 * r,
        (r) => 11 - r,
      ),
      { at: [0, 0.5] },
    );
    expect(declared.value === null ? null : declared.slopes[1].value).toBeCloseTo(-2, 9);
    const scored = resilienceModel({
      outcome: risk.map((r, index) => 10 - r + 0.5 * r * index),
      risk,
      resource: risk.map((_, index) => index),
    });
    expect(scored.value === null ? null : scored.slopes.map(({ moderator }) => moderator.toFixed(4))).toEqual(
      [(4.5 - Math.sqrt(55 / 6)).toFixed(4), (4.5 + Math.sqrt(55 / 6)).toFixed(4)],
    );
  });

  it('every step uses the same rows', () => {
    const outcome = [
      ...lines(
        (r) => 10 - 2 * r,
        (r) => 13 - 2 * r,
      ).map((value, index) => value + (index % 3)),
      5,
      null,
    ];
    const found = resilienceModel({ outcome, risk: [...risk, 9, 1], resource: [...resource, null, 1] });
    if (found.value === null) throw new Error('fitted');
    expect(found).toMatchObject({ n: 10, dropped: 2 });
    expect(found.riskOnly.predictors[0]).toMatchObject({ highest: 4 });
    expect(found.resourceAdds).not.toBeNull();
  });

  it('covariates are held constant and may not take the names of the model', () => {
    const age = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
    const outcome = lines(
      (r) => 10 - 2 * r,
      (r) => 13 - 2 * r,
    ).map((value, index) => value + 5 * age[index]!);
    expect(model(outcome, { covariates: { age } })).toMatchObject({ value: 'compensatory' });
    expect(refusal(() => model(outcome, { covariates: { resource: age } }))).toEqual([
      'id-duplicate',
      ['covariates', 'resource'],
    ]);
  });

  it('logistic regression works on the logit and says so', () => {
    const rows = risk.flatMap((r, index) =>
      Array.from({ length: 100 }, (_, k) => ({
        r,
        p: resource[index]!,
        y: k < 85 - 15 * r + 10 * resource[index]! * r ? 1 : 0,
      })),
    );
    const found = resilienceModel({
      outcome: rows.map(({ y }) => y),
      risk: rows.map(({ r }) => r),
      resource: rows.map(({ p }) => p),
      family: 'logistic',
    });
    expect(found).toMatchObject({ scale: 'logit', resourceAdds: null, productAdds: null, decidedBy: 'test' });
    expect(found.value).toBe('fergus-zimmerman:protective-reactive');
    expect(isClean(found)).toBe(true);
  });

  it('bad input', () => {
    expect(model(risk.map(() => 1))).toMatchObject({ value: null, why: 'constant-outcome' });
    expect(resilienceModel({ outcome: [], risk: [], resource: [] })).toMatchObject({
      value: null,
      why: 'too-few-rows',
    });
    expect(resilienceModel({ outcome: risk, risk, resource: risk.map(() => 1) })).toMatchObject({
      why: 'singular',
    });
    expect(model(resource, { family: 'logistic' })).toMatchObject({ value: null, why: 'separation' });
    expect(refusal(() => model(risk, { alpha: 0 }))).toEqual(['option-invalid', ['alpha']]);
    expect(refusal(() => model(risk, { at: [1, 1] }))).toEqual(['number-invalid', ['at', 1]]);
    expect(refusal(() => model(risk, { family: 'probit' }))).toEqual(['option-invalid', ['family']]);
  });
});

describe('the challenge model', () => {
  const grid = Array.from({ length: 21 }, (_, index) => index / 4);
  const noise = grid.map((_, index) => (((index * 7) % 5) - 2) / 20);
  const found = (of: (r: number) => number, more = {}): ReturnType<typeof challengeModel> =>
    challengeModel({ outcome: grid.map((r, index) => of(r) + noise[index]!), risk: grid, ...more });

  it.each([
    ['challenge', null, (r: number) => 4 + 4 * r - r * r],
    ['none', 'minimum', (r: number) => 4 - 4 * r + r * r],
    ['none', 'outside-range', (r: number) => 4 - 4 * r - r * r],
    ['none', 'no-curvature', (r: number) => 4 - r],
  ] as const)('%s, because %s', (value, because, of) => {
    expect(found(of)).toMatchObject({ value, because, decidedBy: 'test' });
    expect(isClean(found(of))).toBe(true);
  });

  it('does not depend on where the zero of risk lies', () => {
    const one = found((r) => 4 + 4 * r - r * r);
    const moved = challengeModel({
      outcome: grid.map((r, index) => 4 + 4 * r - r * r + noise[index]!),
      risk: grid.map((r) => r - 30),
    });
    if (one.value === null || moved.value === null) throw new Error('fitted');
    expect(moved.value).toBe('challenge');
    expect(moved.turning.value).toBeCloseTo(one.turning.value! - 30, 6);
    expect(moved.atTurningPoint!.value).toBeCloseTo(one.atTurningPoint!.value, 6);
    expect(moved.square.p).toBeCloseTo(one.square.p!, 8);
  });

  it('covariates stand at their means; a stricter alpha decides otherwise', () => {
    const age = grid.map((_, index) => (index * 3) % 7);
    const with2 = challengeModel({
      outcome: grid.map((r, index) => 4 + 4 * r - r * r + 2 * age[index]! + noise[index]!),
      risk: grid,
      covariates: { age },
    });
    if (with2.value === null) throw new Error('fitted');
    expect(with2.value).toBe('challenge');
    expect(with2.atTurningPoint!.value).toBeCloseTo(8 + (2 * age.reduce((a, b) => a + b)) / age.length, 0);
    const slight = found((r) => 4 + 0.05 * r - 0.02 * r * r);
    if (slight.value === null) throw new Error('fitted');
    const other = slight.square.p! < 0.05 ? slight.square.p! / 2 : Math.min(0.99, slight.square.p! * 1.5);
    const judged = found((r) => 4 + 0.05 * r - 0.02 * r * r, { alpha: other });
    expect(
      (slight.because === 'no-curvature') === (judged.value !== null && judged.because === 'no-curvature'),
    ).toBe(false);
  });

  it('bad input', () => {
    expect(challengeModel({ outcome: [1, 2, 3], risk: [1, 1, 2] })).toMatchObject({
      value: null,
      why: 'singular',
    });
    expect(challengeModel({ outcome: [], risk: [] })).toMatchObject({ value: null, why: 'too-few-rows' });
  });
});

describe('for better and for worse', () => {
  const grid = Array.from({ length: 40 }, (_, index) => (index % 20) / 4);
  const open = grid.map((_, index) => (index < 20 ? 0 : 1));
  const noise = grid.map((_, index) => (((index * 7) % 5) - 2) / 10);
  const found = (of: (r: number) => number): ReturnType<typeof susceptibility> =>
    susceptibility({
      outcome: grid.map((r, index) => 5 + noise[index]! + (open[index] === 1 ? of(r) : 0)),
      risk: grid,
      moderator: open,
    });

  it.each([
    ['differential-susceptibility', (r: number) => 4 - 1.6 * r],
    ['vantage-sensitivity', (r: number) => Math.max(0, 4.75 - r) * 0.5],
    ['diathesis-stress', (r: number) => -0.5 * r],
    ['none', () => 0],
  ] as const)('%s', (pattern, of) => {
    expect(found(of)).toMatchObject({ value: pattern });
    expect(isClean(found(of))).toBe(true);
  });

  it('the lines cross where planted', () => {
    const crossing = found((r) => 4 - 1.6 * r);
    if (crossing.value === null) throw new Error('fitted');
    expect(crossing.crossover).toBeCloseTo(2.5, 1);
    expect(crossing.crossoverInsideRange).toBe(true);
    expect(crossing.proportionOfInteraction).toBeCloseTo(2.5 ** 2 / (2.5 ** 2 + 2.25 ** 2), 1);
    expect(found(() => 0)).toMatchObject({
      crossover: null,
      crossoverInsideRange: null,
      proportionOfInteraction: null,
    });
  });

  it('bad input', () => {
    expect(susceptibility({ outcome: [1], risk: [1], moderator: [1] })).toMatchObject({
      why: 'too-few-rows',
    });
    const exact = susceptibility({
      outcome: risk.map((r, i) => r * resource[i]!),
      risk,
      moderator: resource,
    });
    expect(exact.value).toBe('unclassified');
  });
});

describe('two resources', () => {
  const first = [0, 0, 1, 1, 0, 0, 1, 1];
  const second = [0, 1, 0, 1, 0, 1, 0, 1];
  const harm = [0, 0, 0, 0, 1, 1, 1, 1];
  const run = (outcome: number[]): ReturnType<typeof resourcesTogether> =>
    resourcesTogether({ outcome, risk: harm, first, second });

  it('strengthen each other only where the product is above 0', () => {
    const of = (product: number): number[] =>
      first.map((one, index) => 3 + one + second[index]! + product * one * second[index]! - harm[index]!);
    expect(run(of(3))).toMatchObject({ value: 'fergus-zimmerman:protective-protective' });
    expect(run(of(0))).toMatchObject({ value: 'none' });
    expect(run(of(-3))).toMatchObject({ value: 'none' });
    const found = run(of(3));
    expect(found.value === null ? null : found.slopes.map(({ value }) => Math.round(value))).toEqual([1, 4]);
    expect(run(first.map(() => 1))).toMatchObject({ value: null, why: 'constant-outcome' });
  });
});
