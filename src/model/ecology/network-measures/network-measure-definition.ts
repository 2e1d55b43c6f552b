import type { Words } from '../../language.js';
import type { Citation } from '../../source.js';
import type { TheoryVersion } from '../signal-ids.js';

/**
 * What a measure is, and what it rests on.
 *
 * @since 0.1.0
 */
export interface NetworkMeasureDefinition {
  /** The definition in one sentence. */
  readonly text: Words;
  /** Version of the theory whose terms it counts; `null` where it comes from the study of personal networks instead. */
  readonly theory: TheoryVersion | null;
  /** Where its terms come from; how they are counted here is marked as this library's own. */
  readonly sources: readonly [Citation, ...Citation[]];
}
