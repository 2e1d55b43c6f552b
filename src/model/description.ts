import type { Language } from './language.js';

/**
 * What a line of a description says: `title`, `purpose`, the ages and days it is made for (`validity`), how items are answered
 * (`answers`), an `item`, a `derived` value or a `score` with the `part`s and `missing`-data rules of its rule and what more of it
 * means (`direction`), `bands`, a norm `table`, a filter (`skip`), an `exclusion`, a `prompt`, a `companion`, a `parameter`, a
 * `caveat`, a known `limit`, the `licence`, the `source`.
 *
 * @since 0.1.0
 */
export type DescriptionKind =
  | 'title'
  | 'purpose'
  | 'validity'
  | 'answers'
  | 'item'
  | 'derived'
  | 'score'
  | 'part'
  | 'missing'
  | 'direction'
  | 'bands'
  | 'table'
  | 'skip'
  | 'exclusion'
  | 'prompt'
  | 'companion'
  | 'parameter'
  | 'caveat'
  | 'limit'
  | 'licence'
  | 'source';

/**
 * One thing that is said about an instrument.
 *
 * @since 0.1.0
 */
export interface DescriptionLine {
  /** What the line says. */
  readonly kind: DescriptionKind;
  /** Id of the item, score, table, rule or parameter it is about. */
  readonly id?: string | undefined;
  /** How deep it stands: 0 for a sentence of its own, more for the parts of the line above it. */
  readonly depth: number;
  /** The words: a full sentence, or a part of the rule above. */
  readonly text: string;
  /** Ids of the bibliography entries it rests on. */
  readonly sources?: readonly string[] | undefined;
}

/**
 * How an instrument is to be described.
 *
 * @since 0.1.0
 */
export interface DescribeOptions {
  /** The language. */
  readonly language: Language;
}
