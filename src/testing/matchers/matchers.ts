import type { Finding, FindingRule } from '../../model/finding.js';
import type { Result, ScoreResult } from '../../model/result.js';
import { type MatcherOutcome, outcome } from './outcome.js';

/**
 * What a matcher takes: a score of a result, which may be missing under an id that was misspelt.
 *
 * @since 0.1.0
 */
export type ReceivedScore = ScoreResult | undefined;

/**
 * Matchers for results, as a runner's `expect.extend` takes them.
 *
 * @since 0.1.0
 */
export type Matchers = {
  /**
   * The score lies in this band, whatever the open answers turn out to be.
   *
   * @param received - What is matched.
   * @param band - Id of the band.
   */
  readonly toHaveBand: (received: ReceivedScore, band: string) => MatcherOutcome;
  /**
   * Open answers leave the band undecided; the bands it may still be are these, where they are given.
   *
   * @param received - What is matched.
   * @param possibleBands - Ids of the bands that stay possible.
   */
  readonly toBeUndecided: (received: ReceivedScore, possibleBands?: readonly string[]) => MatcherOutcome;
  /**
   * The score lies between these bounds; they are exact or not, where it is said.
   *
   * @param received - What is matched.
   * @param low - The lower bound.
   * @param high - The upper bound.
   * @param exact - Whether both bounds are reached by some completion.
   */
  readonly toHaveBounds: (
    received: ReceivedScore,
    low: number,
    high: number,
    exact?: boolean,
  ) => MatcherOutcome;
  /**
   * The score has this value by the instrument's own rules; `null` where they give none.
   *
   * @param received - What is matched.
   * @param value - The value.
   */
  readonly toHaveValue: (received: ReceivedScore, value: number | null) => MatcherOutcome;
  /**
   * A finding of this rule was made, about exactly these ids where they are given.
   *
   * @param received - What is matched.
   * @param rule - Id of the rule.
   * @param ids - Ids of the items, or of what the finding names.
   */
  readonly toHaveFinding: (
    received: Pick<Result, 'findings'>,
    rule: FindingRule,
    ids?: readonly string[],
  ) => MatcherOutcome;
};

/**
 * Matchers for results: `toHaveBand`, `toBeUndecided`, `toHaveBounds`, `toHaveValue` on a score, `toHaveFinding` on a result.
 *
 * They are a plain object for `expect.extend`. For their types, say once in a declaration file of the test project:
 *
 * ```text
 * import type { ResiliensMatchers } from 'resiliens/testing';
 * declare module 'vitest' {
 *   interface Matchers<T = any> extends ResiliensMatchers<T> {}
 * }
 * ```
 *
 * @example
 * ```ts
 * import { borgeStressIndex2018, score } from 'resiliens';
 * import { matchers } from 'resiliens/testing';
 *
 * const { scores } = score({ 'marital-discord': 'present' }, borgeStressIndex2018);
 * matchers.toHaveBounds(scores['areas'], 1, 7).pass; // => true
 * matchers.toBeUndecided(scores['areas'], ['below-four', 'four-or-more']).pass; // => true
 * matchers.toHaveBand(scores['areas'], 'four-or-more').pass; // => false
 * ```
 * @since 0.1.0
 */
export const matchers: Matchers = {
  toHaveBand: (received, band) =>
    outcome(received?.band === band, `the band ${band}`, received?.band ?? null, band),
  toBeUndecided: (received, possibleBands) => {
    const isOpen = received !== undefined && received.band === null && received.possibleBands.length > 0;
    const fits = possibleBands === undefined || equal(received?.possibleBands ?? [], possibleBands);
    const wanted =
      possibleBands === undefined
        ? 'an undecided band'
        : `a band undecided between ${possibleBands.join(', ')}`;
    return outcome(isOpen && fits, wanted, received?.possibleBands ?? null, possibleBands ?? null);
  },
  toHaveBounds: (received, low, high, exact) => {
    const isExact = exact === undefined || received?.exact === exact;
    const pass = received?.low === low && received.high === high && isExact;
    const kind = exact === undefined ? '' : exact ? ' exact' : ' inexact';
    const actual =
      received === undefined ? null : { low: received.low, high: received.high, exact: received.exact };
    return outcome(pass, `the${kind} bounds ${low} to ${high}`, actual, {
      low,
      high,
      ...(exact === undefined ? {} : { exact }),
    });
  },
  toHaveValue: (received, value) =>
    outcome(
      received !== undefined && received.value === value,
      value === null ? 'no value' : `the value ${value}`,
      received?.value ?? null,
      value,
    ),
  toHaveFinding: ({ findings }, rule, ids) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const pass = own.some((finding) => ids === undefined || equal(sorted(finding), [...ids].sort()));
    const named = ids === undefined ? '' : ` about ${ids.join(', ')}`;
    const actual = own.length > 0 ? own.map((finding) => finding.ids ?? []) : findings.map((one) => one.rule);
    return outcome(pass, `a finding ${rule}${named}`, actual, ids ?? rule);
  },
};

const sorted = (finding: Finding): readonly string[] => [...(finding.ids ?? [])].sort();

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
