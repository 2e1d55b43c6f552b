import type { Confidence } from './confidence.js';

/**
 * An entry of the bibliography.
 *
 * @since 0.1.0
 */
export interface Source {
  /** Kebab-case id that citations refer to. */
  readonly id: string;
  /** What kind of publication it is. */
  readonly kind: 'thesis' | 'book' | 'article' | 'report' | 'law' | 'web-page' | 'form' | 'register' | 'own';
  /** Title or, for a page without one, what the page is, in our own words. */
  readonly title: string;
  /** Authors or publishing body. */
  readonly authors?: string | undefined;
  /** Year of publication, where it is known. */
  readonly year?: number | undefined;
  /** Web address, where there is one. */
  readonly url?: string | undefined;
  /** Digital object identifier, where there is one. */
  readonly doi?: string | undefined;
  /** What a reader must know before relying on it, for example that only part of the text was read. */
  readonly note?: string | undefined;
}

/**
 * A reference from a stated fact to the bibliography.
 *
 * @since 0.1.0
 */
export interface Citation {
  /** Id of the bibliography entry. */
  readonly source: string;
  /** Where in the source: section, page, item or table. Never a line number. */
  readonly at?: string | undefined;
  /** How well the source supports the statement. */
  readonly confidence: Confidence;
}
