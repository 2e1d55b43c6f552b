import type { PlainDate } from './dates.js';
import type { AuthorRole } from './informant.js';

/**
 * A record of consent: who, to what, informed how, freely given or not, withdrawn or not.
 *
 * @since 0.1.0
 */
export interface Consent {
  /** Id, unique in the document. */
  readonly id: string;
  /** Who gave it, as a role. */
  readonly who: AuthorRole;
  /** What it covers. */
  readonly what: string;
  /** How the person was informed. */
  readonly informedHow: string;
  /** When it was given. */
  readonly givenOn: PlainDate;
  /** Whether it was given freely. */
  readonly freelyGiven: 'yes' | 'no' | 'unclear';
  /** What pressure there was. */
  readonly pressureNote?: string | undefined;
  /** When it was withdrawn. */
  readonly withdrawnOn?: PlainDate | undefined;
}
