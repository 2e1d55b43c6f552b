/**
 * How well a statement is supported: `confirmed` read in the source named, `partial` supported only in part,
 * `unverified` general knowledge that is never printed as fact, `own` a proposal of this library.
 *
 * @since 0.1.0
 */
export type Confidence = 'confirmed' | 'partial' | 'unverified' | 'own';
