import type { PlainDate } from './dates.js';
import type { AuthorRole } from './informant.js';

/**
 * A place in a law.
 *
 * @since 0.1.0
 */
export interface LegalBasis {
  /** `BVL`: Child Welfare Act of 1992 (to 2022-12-31); `BVL2021`: Child Welfare Act of 2021; `BL1981`: Children Act; `other`: another act. */
  readonly law: 'BVL' | 'BVL2021' | 'BL1981' | 'other';
  /** Chapter, for example `3`. */
  readonly chapter: string;
  /** Section in the chapter, for example `1` or `3a`. */
  readonly section: string;
  /** Subsections, for example `2`. */
  readonly subsections?: readonly string[] | undefined;
}

/**
 * What a person decided, with reasons; made by nobody else and by no number.
 *
 * @since 0.1.0
 */
export interface Decision {
  /** Id, unique in the document. */
  readonly id: string;
  /** Who decided. */
  readonly by: AuthorRole;
  /** When. */
  readonly at: PlainDate;
  /** What was decided. */
  readonly decided: string;
  /** The facts and assessments it rests on. */
  readonly reasons: string;
  /** The legal basis; empty where none is needed. */
  readonly legalBasis: readonly LegalBasis[];
  /** Ids of the child's views that were weighed. */
  readonly childViews: readonly string[];
}
