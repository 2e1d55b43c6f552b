import type { PlainDate } from '../dates.js';
import type { Words } from '../language.js';
import type { Citation } from '../source.js';
import type { Truth } from '../truth.js';
import type { LegalRef, NoLegalText } from './law.js';
import type { LegalTopicId } from './law-topic.js';

/**
 * A right of the child in its own case: to take part, to be a party, to consent, to object, to complain. They are kept apart, since each
 * has its own age.
 *
 * @since 0.1.0
 */
export type ChildRightId =
  | 'take-part'
  | 'be-a-party'
  | 'complain-about-moves'
  | 'consent-to-stay-abroad'
  | 'object-to-help-without-care'
  | 'consent-to-institution';

/**
 * From which age the child has a right during a time; days include both ends.
 *
 * @since 0.1.0
 */
export interface ChildRightText {
  /** First day; `null` where it is not established. */
  readonly validFrom: PlainDate | null;
  /** Last day; `null` while it holds. */
  readonly validTo: PlainDate | null;
  /** The age in completed years from which the child has it; 0 where there is no age. */
  readonly fromYears: number;
  /** Whether a younger child may have it too. */
  readonly youngerToo: 'no' | 'if-able' | 'in-some-cases';
  /** Where it was read, and how well that supports it. */
  readonly source: Citation;
}

/**
 * A right of the child as data.
 *
 * @since 0.1.0
 */
export interface ChildRight {
  /** Its name. */
  readonly id: ChildRightId;
  /** What it is, in our own words. */
  readonly says: Words;
  /** The topic of the law. */
  readonly topic: LegalTopicId;
  /** What it was, oldest first. */
  readonly texts: readonly ChildRightText[];
}

/**
 * Whether a child of some age has a right on a day.
 *
 * @since 0.1.0
 */
export interface ChildRightStanding {
  /** The right. */
  readonly right: ChildRightId;
  /** Whether the age alone gives it; `unknown` where the age has two possible values, or no text is known for the day. */
  readonly byAge: Truth;
  /** The age in completed years; `null` where no text is known for the day. */
  readonly fromYears: number | null;
  /** Whether a younger child may have it too; `null` where no text is known for the day. */
  readonly youngerToo: ChildRightText['youngerToo'] | null;
  /** The text it rests on; `null` where none is known for the day. */
  readonly source: Citation | null;
  /** The law on the day. */
  readonly legal: LegalRef | NoLegalText;
}
