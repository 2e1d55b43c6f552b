import type { Confidence } from '../confidence.js';
import type { PlainDate } from '../dates.js';
import type { Words } from '../language.js';
import type { Citation } from '../source.js';
import type { LegalTopicId } from './law-topic.js';

/**
 * A law: `BVL` is the Child Welfare Act of 1992, `BVL2021` that of 2021, `BL1981` the Children Act; as the national register
 * writes them.
 *
 * @since 0.1.0
 */
export type LawCode = 'BVL' | 'BVL2021' | 'BL1981';

/**
 * A place in a law.
 *
 * @since 0.1.0
 */
export interface LegalPlace {
  /** Chapter, for example `3`. */
  readonly chapter: string;
  /** Section in the chapter, for example `1` or `3a`; missing where the whole chapter is meant. */
  readonly section?: string | undefined;
  /** Subsections, for example `2`; missing where the whole section is meant. */
  readonly subsections?: readonly string[] | undefined;
  /** Letters, for example `f`. */
  readonly letters?: readonly string[] | undefined;
  /** Sentences, for example `1`. */
  readonly sentences?: readonly string[] | undefined;
}

/**
 * Why there is no text: none is known here for the day (`not-established`), no law held yet (`before-law`), the law of the day
 * had no such rule (`no-rule`) or said it in no single section (`no-single-section`), or the text was passed and is not in force.
 *
 * @since 0.1.0
 */
export type NoTextReason =
  | 'before-law'
  | 'no-rule'
  | 'no-single-section'
  | 'not-established'
  | 'not-in-force';

/**
 * What the law said about a topic during a time; days include both ends.
 *
 * @since 0.1.0
 */
export interface LegalText {
  /** The law. */
  readonly law: LawCode;
  /** Where it is said, the main place first. */
  readonly places: readonly [LegalPlace, ...LegalPlace[]];
  /** First day; `null` where it is not established. */
  readonly validFrom: PlainDate | null;
  /** A day before which the text did not exist; only where the first day is not established. */
  readonly notBefore?: PlainDate | undefined;
  /** Last day; `null` while it holds. */
  readonly validTo: PlainDate | null;
  /** The act that gave it this form, where one did after the law itself. */
  readonly enactedBy?: string | undefined;
  /** What is particular about the text of this time, in our own words. */
  readonly note?: Words | undefined;
  /** Where it was read, and how well that supports it. */
  readonly source: Citation;
  /** The day on which it was last compared with the law. */
  readonly checkedOn: PlainDate;
}

/**
 * A time for which there is no text, and why; days include both ends.
 *
 * @since 0.1.0
 */
export interface LegalGap {
  /** First day; `null` from the beginning. */
  readonly validFrom: PlainDate | null;
  /** Last day; `null` until something else is known. */
  readonly validTo: PlainDate | null;
  /** Why. */
  readonly reason: NoTextReason;
}

/**
 * A topic with everything the law has said about it, oldest first.
 *
 * @since 0.1.0
 */
export interface LegalTopic {
  /** Id of the topic. */
  readonly id: LegalTopicId;
  /** What it is about, in our own words. */
  readonly says: Words;
  /** The texts; no two hold on the same day. */
  readonly texts: readonly LegalText[];
  /** Times without a text. */
  readonly without: readonly LegalGap[];
  /** Ids of amendments that were passed and whose commencement was not established when the law was checked. */
  readonly pending: readonly string[];
}

/** A topic without what it is about: what a place in the law is found by. */
export type LegalTopicTexts = Omit<LegalTopic, 'says'>;

/**
 * How sure it is that a text holds on the day it was asked for: `checked`; `start-not-established` where its first day is not
 * known and may be later; `after-check` where the law may have changed since it was last read.
 *
 * @since 0.1.0
 */
export type LegalStaleness = 'checked' | 'start-not-established' | 'after-check';

/**
 * A reference to the law as it was on a day.
 *
 * @since 0.1.0
 */
export interface LegalRef extends LegalPlace {
  /** The topic it was asked for. */
  readonly topic: LegalTopicId;
  /** The law. */
  readonly law: LawCode;
  /** Further places to read with it. */
  readonly also: readonly LegalPlace[];
  /** First day of this text; `null` where it is not established. */
  readonly validFrom: PlainDate | null;
  /** Last day of this text; `null` while it holds. */
  readonly validTo: PlainDate | null;
  /** How well the reference is supported. */
  readonly status: Confidence;
  /** Whether the text surely holds on the day. */
  readonly staleness: LegalStaleness;
  /** Ids of amendments that may have changed it since. */
  readonly pending: readonly string[];
  /** Where to read the law. */
  readonly sourceUrl: string;
  /** The day on which it was last compared with the law. */
  readonly checkedOn: PlainDate;
}

/**
 * That there is no text for a topic on a day, and why.
 *
 * @since 0.1.0
 */
export interface NoLegalText {
  /** The topic it was asked for. */
  readonly topic: LegalTopicId;
  /** Always this. */
  readonly status: 'no-text';
  /** Why. */
  readonly reason: NoTextReason;
}

/**
 * A dated change of the law, or one that was passed and waits.
 *
 * @since 0.1.0
 */
export interface LawChange {
  /** Id of the change. */
  readonly id: string;
  /** The day from which it holds; `null` where commencement is not established. */
  readonly from: PlainDate | null;
  /** The act that makes it. */
  readonly act: string;
  /** What it changes, in our own words. */
  readonly says: Words;
  /** Topics it touches. */
  readonly topics: readonly LegalTopicId[];
  /** Where it was read, and how well that supports it. */
  readonly source: Citation;
  /** The day on which it was last compared with the law. */
  readonly checkedOn: PlainDate;
}
