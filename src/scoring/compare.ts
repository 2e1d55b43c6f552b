import { needArgument } from '../errors/need-argument.js';
import { withoutRemainder } from '../logic/decimals.js';
import type { Result } from '../model/result.js';

/**
 * How one score moved from one result to the next.
 *
 * @since 0.1.0
 */
export interface ScoreChange {
  /** Change of the lower bound. */
  readonly low: number;
  /** Change of the upper bound. */
  readonly high: number;
  /** Change of the value; `null` where one of the two has none. */
  readonly value: number | null;
  /** Whether the interval of the second lies wholly above or below that of the first, or the two overlap or are equal. */
  readonly direction: 'higher' | 'lower' | 'overlapping' | 'equal';
}

/**
 * Two results side by side, or why they cannot be compared.
 *
 * @since 0.1.0
 */
export type Comparison =
  | {
      /** The two can be compared. */
      readonly status: 'comparable';
      /** Change of each score, by id. */
      readonly scores: Readonly<Record<string, ScoreChange>>;
    }
  | {
      /** The two count different things. */
      readonly status: 'not-comparable';
      /** What differs: the instrument, its edition, or what was declared for it. */
      readonly why: 'instrument' | 'edition' | 'declared';
    };

/**
 * Compares two results of the same instrument, edition and declared parameters; anything else counts different things.
 *
 * @param first - The earlier result.
 * @param second - The later result.
 * @returns The change of each score, or `not-comparable` with the reason.
 * @example
 * ```ts
 * import { borgeStressIndex2018, compare, rutterFai1977, score } from 'resiliens';
 *
 * compare(score({}, borgeStressIndex2018), score({}, rutterFai1977)).status; // => 'not-comparable'
 * ```
 * @since 0.1.0
 */
export const compare = (first: Result, second: Result): Comparison => {
  needArgument(first, 'first', ['scores']);
  needArgument(second, 'second', ['scores']);
  if (first.instrument !== second.instrument) return { status: 'not-comparable', why: 'instrument' };
  if (first.edition !== second.edition) return { status: 'not-comparable', why: 'edition' };
  if (JSON.stringify(first.declared) !== JSON.stringify(second.declared))
    return { status: 'not-comparable', why: 'declared' };
  const scores = Object.entries(second.scores).map(([id, after]): [string, ScoreChange] => {
    const before = first.scores[id] ?? after;
    return [
      id,
      {
        low: withoutRemainder(after.low - before.low),
        high: withoutRemainder(after.high - before.high),
        value:
          after.value === null || before.value === null ? null : withoutRemainder(after.value - before.value),
        direction: directionOf(before, after),
      },
    ];
  });
  return { status: 'comparable', scores: Object.fromEntries(scores) };
};

interface Ends {
  readonly low: number;
  readonly high: number;
}

const directionOf = (before: Ends, after: Ends): ScoreChange['direction'] => {
  if (before.low === after.low && before.high === after.high) return 'equal';
  if (after.low > before.high) return 'higher';
  return after.high < before.low ? 'lower' : 'overlapping';
};
