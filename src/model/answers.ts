/**
 * The answer to a binary item; a key that is missing from the answers means *not assessed*.
 *
 * @since 0.1.0
 */
export type BinaryAnswer = 'present' | 'absent' | 'unknown' | 'not-applicable';

/**
 * One answer: a word for binary items, a number for ordinal and numeric ones, a level id for graded ones; every kind
 * also takes `unknown` (asked, not settled) and `not-applicable`.
 *
 * @since 0.1.0
 */
export type Answer = BinaryAnswer | number | (string & {});

/**
 * Flat answers, item id to value: all that scoring needs. A missing key is *not assessed*, never *absent*.
 *
 * @since 0.1.0
 */
export type Answers = Readonly<Record<string, Answer | undefined>>;
