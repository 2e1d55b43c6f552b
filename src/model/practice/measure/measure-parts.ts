import type { NeedId } from '../../ecology/measure-kind.js';
import type { FactorId } from '../../factor-ids.js';
import type { Words } from '../../language.js';
import type { Citation } from '../../source.js';
import type { LegalPlace } from '../law.js';

/**
 * What a statement rests on: at least one entry.
 *
 * @since 0.1.0
 */
export type Cited = readonly [Citation, ...Citation[]];

/**
 * What a measure does: it makes up for something, changes care at its source, controls, or supports. A measure may do several.
 *
 * @since 0.1.0
 */
export type MeasurePurpose = 'compensatory' | 'change' | 'control' | 'supportive';

/**
 * Whom a measure is directed at.
 *
 * @since 0.1.0
 */
export type MeasureTarget = 'child' | 'parents' | 'family' | 'network' | 'school' | 'services';

/**
 * A factor that a measure is aimed at: never a documented effect.
 *
 * @since 0.1.0
 */
export interface MeasureAim {
  /** Id of the factor. */
  readonly factor: FactorId;
  /** The part of the factor for which alone this holds. */
  readonly restriction?: Words | undefined;
  /** What says so. */
  readonly sources: Cited;
}

/**
 * A need that a measure is aimed at and that no factor stands for.
 *
 * @since 0.1.0
 */
export interface MeasureNeed {
  /** Id of the need. */
  readonly need: NeedId;
  /** What says so. */
  readonly sources: Cited;
}

/**
 * A code of the child-welfare register under which a measure is reported. A text: `3.1` and `3.10` are two codes.
 *
 * @since 0.1.0
 */
export interface MeasureCode {
  /** The code. */
  readonly code: string;
  /** When it is used instead of the first one; absent on the usual codes. */
  readonly when?: Words | undefined;
  /** What says so. */
  readonly sources: Cited;
}

/**
 * Where the law lets the board order a measure, and for how long.
 *
 * @since 0.1.0
 */
export interface MeasureOrder {
  /** Letter of 3-4, first paragraph; `null` where another paragraph holds. */
  readonly letter: 'a' | 'b' | 'c' | null;
  /** The places in the Act of 2021. */
  readonly places: readonly [LegalPlace, ...LegalPlace[]];
  /** Longest order in months; `none` where the law sets no limit. */
  readonly limitMonths: number | 'none';
  /** How the place is read, where that is this library's reading. */
  readonly reading?: Words | undefined;
  /** What says so. */
  readonly sources: Cited;
}

/**
 * How far a measure reaches into family life, gentlest first: an offer that most children use, help beside the home, guidance,
 * work in the daily life of the family, control. This library's own order.
 *
 * @since 0.1.0
 */
export type IntrusivenessClass =
  | 'ordinary-offer'
  | 'beside-the-home'
  | 'guidance'
  | 'in-the-family'
  | 'control';
