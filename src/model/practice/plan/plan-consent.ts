import type { PlainDate } from '../../dates.js';
import type { AuthorRole } from '../../informant.js';
import type { Truth } from '../../truth.js';

/**
 * A consent to measures of a plan; what nobody wrote down is missing, so that a rule can say so.
 *
 * @since 0.1.0
 */
export interface PlanConsent {
  /** Id, unique in the document. */
  readonly id: string;
  /** Ids of the planned measures. */
  readonly measures: readonly string[];
  /** Who gave it, as a role. */
  readonly who?: AuthorRole | undefined;
  /** When it was given. */
  readonly givenOn?: PlainDate | undefined;
  /** How the person was informed. */
  readonly informedHow?: string | undefined;
  /** Whether it was given freely. */
  readonly freelyGiven: 'yes' | 'no' | 'unclear';
  /** Whether the board or an order was held out as what would come otherwise. */
  readonly boardHeldOut?: Truth | undefined;
  /** What pressure there was. */
  readonly pressureNote?: string | undefined;
  /** When it was withdrawn. */
  readonly withdrawnOn?: PlainDate | undefined;
}
