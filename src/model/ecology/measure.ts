import type { Interval } from '../interval.js';
import type { Rate } from '../rate.js';
import type { Truth } from '../truth.js';
import type { MeasureKind } from './measure-kind.js';

/**
 * A help measure that is in place in an ecology.
 *
 * @since 0.1.0
 */
export interface MeasureInPlace {
  /** Id, unique in the whole document. */
  readonly id: string;
  /** Id of the kind of measure in the measure catalogue. */
  readonly kind: MeasureKind;
  /** Id of the setting where it takes place. */
  readonly settingId?: string | undefined;
  /** Ids of the records it acts on. */
  readonly refs: readonly string[];
  /** When it is in force. */
  readonly interval?: Interval | undefined;
  /** How often the service and the measure's setting agreed to be in contact. */
  readonly agreedContactEvery?: Rate | undefined;
  /** How often it is to be reviewed. */
  readonly reviewEvery?: Rate | undefined;
  /** Whether those it concerns consented freely. */
  readonly voluntary?: Truth | undefined;
  /** Whether they reported pressure. */
  readonly reportedPressure?: Truth | undefined;
}
