import type { FindingRule } from '../../model/finding.js';

/**
 * The matchers as they stand after `expect(...)`, for the types of a runner.
 *
 * @typeParam R - What a matcher returns.
 *
 * @since 0.1.0
 */
export interface ResiliensMatchers<R = unknown> {
  /**
   * The score lies in this band, whatever the open answers turn out to be.
   *
   * @param band - Id of the band.
   * @returns What the matcher returns.
   */
  toHaveBand(band: string): R;
  /**
   * Open answers leave the band undecided; the bands it may still be are these, where they are given.
   *
   * @param possibleBands - Ids of the bands that stay possible.
   * @returns What the matcher returns.
   */
  toBeUndecided(possibleBands?: readonly string[]): R;
  /**
   * The score lies between these bounds; they are exact or not, where it is said.
   *
   * @param low - The lower bound.
   * @param high - The upper bound.
   * @param exact - Whether both bounds are reached by some completion.
   * @returns What the matcher returns.
   */
  toHaveBounds(low: number, high: number, exact?: boolean): R;
  /**
   * The score has this value by the instrument's own rules; `null` where they give none.
   *
   * @param value - The value.
   * @returns What the matcher returns.
   */
  toHaveValue(value: number | null): R;
  /**
   * A finding of this rule was made, about exactly these ids where they are given.
   *
   * @param rule - Id of the rule.
   * @param ids - Ids of the items, or of what the finding names.
   * @returns What the matcher returns.
   */
  toHaveFinding(rule: FindingRule, ids?: readonly string[]): R;
}
