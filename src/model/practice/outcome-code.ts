import type { PlainDate } from '../dates.js';
import type { Words } from '../language.js';
import type { Citation } from '../source.js';
import type { CaseEventType } from './case-event.js';

/**
 * A code of the national register for what became of a report, an investigation or an emergency decision.
 *
 * @since 0.1.0
 */
export interface OutcomeCode {
  /** The list it belongs to. */
  readonly list: 'report' | 'investigation' | 'emergency';
  /** The code, as text. */
  readonly code: string;
  /** What it means, in our own words. */
  readonly label: Words;
  /** Events that may carry it. */
  readonly events: readonly CaseEventType[];
  /** First day; `null` where it is not established. */
  readonly validFrom: PlainDate | null;
  /** Last day; `null` while it holds. */
  readonly validTo: PlainDate | null;
  /** Codes it was split into. */
  readonly successors: readonly string[];
  /** Where it was read, and how well that supports it. */
  readonly source: Citation;
}
