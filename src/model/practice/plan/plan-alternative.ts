import type { MeasureKind } from '../../ecology/measure-kind.js';
import type { Truth } from '../../truth.js';

/**
 * Another way that was considered, and why it was not chosen.
 *
 * @since 0.1.0
 */
export interface PlanAlternative {
  /** Id, unique in the document. */
  readonly id: string;
  /** No measure, more information first, a measure of the catalogue, or something else. */
  readonly option: 'none' | 'more-information' | 'other' | MeasureKind;
  /** What something else is. */
  readonly what?: string | undefined;
  /** Why not. */
  readonly whyNot: string;
  /** What the reason appeals to. */
  readonly ground?:
    | 'least-intrusion'
    | 'challenge'
    | 'consent-refused'
    | 'not-available'
    | 'other'
    | undefined;
  /** Whether it was judged necessary all the same. */
  readonly judgedNecessary?: Truth | undefined;
}
