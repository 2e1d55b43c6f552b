import { fittedLines, leastSquares, logisticRegression, predictAt, resilienceModel } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { refusal } from './refusal.js';

const risk = [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5];
const resource = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
const noise = [0.4, -0.3, -0.2, 0.3, -0.4, 0.2, -0.3, 0.4, -0.1, -0.2, 0.3, -0.1];
const outcome = risk.map(
  (r, row) => 50 - 3 * r + 3 * resource[row]! + 1.5 * r * resource[row]! + noise[row]!,
);

describe('lines of a fitted model', () => {
  const model = resilienceModel({ outcome, risk, resource });
  if (model.value === null) throw new Error('not fitted');

  it('go from the lowest to the highest observed value and no further, at both ends of a yes-or-no moderator', () => {
    const lines = fittedLines(model.protective, { focal: 'risk', moderator: 'resource', points: 6 });
    expect(lines).toMatchObject({ observedRange: [0, 5], scale: 'outcome', n: 12, confidenceLevel: 0.95 });
    expect(lines.value.map(({ moderatorAt, place }) => [moderatorAt, place])).toEqual([
      [0, 'zero'],
      [1, 'one'],
    ]);
    for (const { moderatorAt, points } of lines.value) {
      expect(points.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5]);
      for (const { at, value, low, high } of points) {
        const there = predictAt(model.protective, { risk: at, resource: moderatorAt! });
        expect([value, low, high]).toEqual([there.value, there.low, there.high]);
      }
    }
  });

  it('stand at the means of other predictors, and at declared values of the moderator', () => {
    const age = risk.map((_, row) => row % 5);
    const fit = leastSquares({
      outcome,
      predictors: { risk, resource, age },
      products: [['risk', 'resource']],
    });
    if (fit.value === null) throw new Error('not fitted');
    const [line] = fittedLines(fit, { focal: 'risk', moderator: 'resource', at: [0.5], points: 2 }).value;
    const mean = age.reduce((sum, value) => sum + value, 0) / age.length;
    expect(line?.place).toBe('declared');
    expect(line?.points[1]?.value).toBe(predictAt(fit, { risk: 5, resource: 0.5, age: mean }).value);
  });

  it('start where the data start, below 0 too', () => {
    const fit = leastSquares({ outcome: [3, 2, 2, 0], predictors: { risk: [-4, -3, -2, -1] } });
    if (fit.value === null) throw new Error('not fitted');
    expect(fittedLines(fit, { focal: 'risk', points: 4 })).toMatchObject({
      observedRange: [-4, -1],
      value: [{ points: [{ at: -4 }, { at: -3 }, { at: -2 }, { at: -1 }] }],
    });
  });

  it('are probabilities after a logistic regression, with their limits between 0 and 1', () => {
    const fit = logisticRegression({ outcome: [0, 0, 1, 0, 1, 1], predictors: { risk: [0, 1, 2, 3, 4, 5] } });
    if (fit.value === null) throw new Error('not fitted');
    const { scale, value } = fittedLines(fit, { focal: 'risk' });
    expect(scale).toBe('probability');
    expect(value[0]?.points).toHaveLength(41);
    for (const { low, value: expected, high } of value[0]!.points) {
      expect(low).toBeGreaterThan(0);
      expect(expected).toBeGreaterThan(low!);
      expect(high).toBeGreaterThan(expected);
      expect(high).toBeLessThan(1);
    }
  });

  it('bad input', () => {
    const fit = model.protective;
    expect(refusal(() => fittedLines(fit, { focal: 'age' }))[0]).toBe('id-unknown');
    expect(refusal(() => fittedLines(fit, { focal: 'risk', moderator: 'age' }))[0]).toBe('id-unknown');
    expect(refusal(() => fittedLines(fit, { focal: 'risk', points: 1 }))).toEqual([
      'number-invalid',
      ['points'],
    ]);
    expect(
      refusal(() => fittedLines(fit, { focal: 'risk', moderator: 'resource', at: [Number.NaN] })),
    ).toEqual(['number-invalid', ['at', 0]]);
  });
});
