import type { PlainDate } from '../model/dates.js';
import type { Ecology } from '../model/ecology/ecology.js';
import type { HypothesisReport } from '../model/ecology/hypothesis.js';
import type { EcologyOptions } from '../model/ecology/options.js';
import { dyadHypotheses } from './hypotheses/dyads.js';
import { entryHypotheses } from './hypotheses/entries.js';
import { pairHypotheses } from './hypotheses/pairs.js';
import { wholeHypotheses } from './hypotheses/whole.js';
import { checkOptions } from './options.js';
import { groundOf } from './signals.js';

/**
 * Holds the hypotheses of the ecological tradition against the description of an ecology on a day. They are hypotheses, most of them
 * not checked in their sources, and the answer is about what was written down, never about the child.
 *
 * @param ecology - The ecology; neither changed nor frozen.
 * @param date - The day.
 * @param options - Limits that no source gives; without them what needs them stays unknown.
 * @returns For each hypothesis and each thing it speaks of: holds, does not hold, unknown or not applicable, with the records.
 * @throws `ResiliensError` `value-invalid` or `date-impossible` for the day, `option-invalid` or `key-unknown` for options,
 * and what {@link checkEcology} throws.
 * @example
 * ```ts
 * import { chronosystem, ecology, hypotheses, microsystem } from 'resiliens/ecology';
 *
 * const entry = chronosystem().entry('2024-05-02', 'school', { accompaniedBy: ['friend'] });
 * const case17 = ecology('case-17').person('friend').include(microsystem('school', 'school'), entry).build();
 * hypotheses(case17, '2024-06-01').results[0]?.result; // => 'holds'
 * ```
 * @since 0.1.0
 */
export const hypotheses = (
  ecology: Ecology,
  date: PlainDate,
  options: EcologyOptions = {},
): HypothesisReport => {
  checkOptions(options);
  const ground = groundOf(ecology, date, options);
  return {
    ecology: ground.view.ecology.id,
    date,
    options: { ...options },
    results: [
      ...entryHypotheses(ground),
      ...pairHypotheses(ground),
      ...wholeHypotheses(ground),
      ...dyadHypotheses(ground),
    ],
  };
};
