/**
 * A language the library speaks: English, Norwegian Bokmål or Norwegian Nynorsk.
 *
 * @since 0.1.0
 */
export type Language = 'en' | 'nb' | 'nn';

/**
 * The same text in every language of the library.
 *
 * @since 0.1.0
 */
export interface Words {
  /** English. */
  readonly en: string;
  /** Norwegian Bokmål. */
  readonly nb: string;
  /** Norwegian Nynorsk. */
  readonly nn: string;
}
