import fc from 'fast-check';
import { score } from 'resiliens';
import { describe, expect, test } from 'vitest';
import { valuesByRule } from '../oracle/by-rule.js';
import { asNumber } from '../oracle/rational.js';
import { agreesWithRules } from './agrees.js';
import { randomCases, runs } from './cases.js';

describe('the value by the missing-data rules of the instrument', () => {
  test('of random instruments and partial answers', () => {
    fc.assert(fc.property(randomCases(), agreesWithRules), runs(400));
  });

  test('of instruments whose values have a last decimal, to the last one', () => {
    const exact = randomCases({ without: ['means', 'continuous-items'] });
    fc.assert(
      fc.property(exact, ({ instrument, answers, options }) => {
        const result = score(answers, instrument, options);
        for (const [id, expected] of valuesByRule(instrument, answers, options))
          expect(result.scores[id]!.value, id).toBe(expected === null ? null : asNumber(expected));
      }),
      runs(400),
    );
  });
});
