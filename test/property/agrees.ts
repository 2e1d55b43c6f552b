import fc from 'fast-check';
import { score } from 'resiliens';
import { expect } from 'vitest';
import { bruteForce, countCompletions } from '../oracle/brute-force.js';
import { valuesByRule } from '../oracle/by-rule.js';
import { asNumber } from '../oracle/rational.js';
import type { Case } from './cases.js';

const MOST_COMPLETIONS = 300;
const NEAR = 9;

/** Checks every promise about bounds, bands and critical unknowns of one child against all completions. */
export const agreesWithAllCompletions = ({ instrument, answers, options }: Case): void => {
  fc.pre(countCompletions(instrument, answers, options) <= MOST_COMPLETIONS);
  const result = score(answers, instrument, options);
  for (const [id, brute] of bruteForce(instrument, answers, options)) {
    const own = result.scores[id]!;
    if (brute.low === null || brute.high === null) continue;
    const [low, high] = [asNumber(brute.low), asNumber(brute.high)];
    if (own.exact) {
      expect([own.low, own.high], `${id} bounds`).toEqual([
        expect.closeTo(low, NEAR),
        expect.closeTo(high, NEAR),
      ]);
    } else {
      expect(own.low, `${id} low`).toBeLessThanOrEqual(low + 1e-9);
      expect(own.high, `${id} high`).toBeGreaterThanOrEqual(high - 1e-9);
    }
    const bands = [...brute.bands].filter((band) => !['none', 'below', 'without'].includes(band));
    expect(own.possibleBands, `${id} possible bands`).toEqual(expect.arrayContaining(bands));
    expect(own.band === null || (brute.bands.size === 1 && brute.bands.has(own.band)), `${id} band`).toBe(
      true,
    );
    expect(own.criticalUnknowns, `${id} critical`).toEqual(expect.arrayContaining([...brute.critical]));
  }
};

/** Checks the value of every score against the oracle's own reading of the missing-data rules. */
export const agreesWithRules = ({ instrument, answers, options }: Case): void => {
  const result = score(answers, instrument, options);
  for (const [id, expected] of valuesByRule(instrument, answers, options)) {
    const { value } = result.scores[id]!;
    if (expected === null) expect(value, id).toBeNull();
    else expect(value, id).toBeCloseTo(asNumber(expected), 9);
  }
};
