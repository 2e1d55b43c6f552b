import type { PlainDate } from './dates.js';
import type { Words } from './language.js';
import type { Citation } from './source.js';

/**
 * Theme codes of the Norwegian child-welfare register, valid from 2026-01-01.
 *
 * @since 0.1.0
 */
export type ThemeCode =
  | '1.1.01'
  | '1.1.02'
  | '1.1.03'
  | '1.1.04'
  | '1.2.01'
  | '1.2.02'
  | '1.2.03'
  | '1.3.01'
  | '1.3.02'
  | '1.3.03'
  | '1.3.04'
  | '1.3.05'
  | '1.3.06'
  | '1.3.07'
  | '1.3.08'
  | '1.3.09'
  | '1.3.10'
  | '1.3.11'
  | '1.4.01'
  | '1.4.02'
  | '1.4.03'
  | '1.4.04'
  | '2.1.01'
  | '2.1.02'
  | '2.1.03'
  | '2.2.01'
  | '2.2.02'
  | '2.2.03'
  | '2.3.01'
  | '2.3.02'
  | '2.4.01'
  | '2.4.02'
  | '2.4.03'
  | '2.4.04'
  | '2.4.05'
  | '2.4.06'
  | '2.4.07'
  | '2.4.08'
  | '2.4.09'
  | '3.1.01'
  | '3.1.02'
  | '3.1.03'
  | '3.1.04'
  | '3.1.05'
  | '3.1.06'
  | '3.1.07'
  | '3.1.08'
  | '3.1.09'
  | '3.1.10'
  | '3.2.01'
  | '3.2.02'
  | '3.3.01'
  | '3.3.02'
  | '3.3.03'
  | '3.3.04'
  | '3.3.05'
  | '3.3.06';

/**
 * Content codes of the Norwegian child-welfare register to which a factor is linked, valid to 2025-12-31 at the latest.
 *
 * @since 0.1.0
 */
export type ContentCode =
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'
  | '16'
  | '17'
  | '20'
  | '21'
  | '22'
  | '23'
  | '24'
  | '25'
  | '26'
  | '27'
  | '28'
  | '30'
  | '31';

/**
 * A code of the register, with the days on which it may be used.
 *
 * @typeParam Code - Type of the codes.
 *
 * @since 0.1.0
 */
export interface RegisterCode<Code extends string = ThemeCode | ContentCode> {
  /** The code. */
  readonly code: Code;
  /** What the code is about, in our own words; the official name is the register's. */
  readonly label: Words;
  /** First day. */
  readonly validFrom: PlainDate;
  /** Last day; `null` while the code is in use. */
  readonly validTo: PlainDate | null;
  /** Codes that took over when it ended, where the register names them. */
  readonly successors?: readonly Code[] | undefined;
}

/**
 * A list of register codes in one state.
 *
 * @typeParam Code - Type of the codes.
 *
 * @since 0.1.0
 */
export interface RegisterCodeList<Code extends string = ThemeCode | ContentCode> {
  /** Kebab-case id. */
  readonly id: string;
  /** The day of the state that was read. */
  readonly asOf: PlainDate;
  /** The codes, in their own order. */
  readonly codes: readonly RegisterCode<Code>[];
  /** Where the list comes from. */
  readonly source: Citation;
  /** What a user must know before relying on it. */
  readonly notes: readonly Words[];
}

/**
 * A code that the matter of a factor could be filed under: a candidate, never an automatic translation.
 *
 * Codes name neutral themes: a code never implies a factor.
 *
 * @since 0.1.0
 */
export type RegisterLink = {
  /** `near`: the code is about this matter. `weak`: a neighbour at best, and only ever a suggestion. */
  readonly fit: 'near' | 'weak';
  /** Id of the detail to which the link is restricted; absent where it holds for the whole factor. */
  readonly onlyFor?: string | undefined;
} & (
  | {
      /** Theme codes, valid from 2026-01-01. */
      readonly system: 'themes';
      /** The code. */
      readonly code: ThemeCode;
    }
  | {
      /** Content codes, valid to 2025-12-31 at the latest. */
      readonly system: 'contents';
      /** The code. */
      readonly code: ContentCode;
    }
);
