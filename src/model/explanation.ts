import type { FindingRule } from './finding.js';
import type { Language } from './language.js';
import type { Source } from './source.js';

/**
 * For whom a result is put into words: a professional with all numbers and sources, a parent in plain words, a child in few
 * and short ones.
 *
 * @since 0.1.0
 */
export type Audience = 'professional' | 'parent' | 'child';

/**
 * What a line of an explanation says: which `instrument`; a `remark` on how items are named; what was `counted`; the `value`
 * or its `bounds`; the `band` and its `limits`; what is `unknown`, `not-assessed` or `not-applicable`; what would `settle` an
 * open band; what is `excluded` from a count; the `rule` that was used; what was `declared`; a `finding`; a `caveat`; what
 * the numbers mean and do not mean (`meaning`); the `source`.
 *
 * @since 0.1.0
 */
export type ExplanationKind =
  | 'instrument'
  | 'remark'
  | 'finding'
  | 'counted'
  | 'value'
  | 'bounds'
  | 'band'
  | 'limits'
  | 'unknown'
  | 'not-assessed'
  | 'not-applicable'
  | 'settle'
  | 'excluded'
  | 'rule'
  | 'declared'
  | 'caveat'
  | 'meaning'
  | 'source';

/**
 * One thing that is said about a result: full sentences, with the ids they speak of beside them.
 *
 * @since 0.1.0
 */
export interface ExplanationLine {
  /** What the line says. */
  readonly kind: ExplanationKind;
  /** Id of the score it is about; absent where it is about the whole result. */
  readonly score?: string | undefined;
  /** Id of the rule, on findings that are worded one by one. */
  readonly rule?: FindingRule | undefined;
  /** The sentences. */
  readonly text: string;
  /** Ids of the items, bands, parameters or caveats it speaks of, also where the words do not name them. */
  readonly ids?: readonly string[] | undefined;
  /** Ids of the bibliography entries it rests on. */
  readonly sources?: readonly string[] | undefined;
}

/**
 * How a result is to be put into words.
 *
 * @since 0.1.0
 */
export interface ExplainOptions {
  /** The language. */
  readonly language: Language;
  /** The reader. */
  readonly audience: Audience;
  /** Ids of the scores to explain; without it all of them. */
  readonly scores?: readonly string[] | undefined;
  /** Entries from which sources get their titles; without it the ids stand for them. */
  readonly bibliography?: readonly Source[] | undefined;
}
