import type { Level } from './item.js';
import type { Words } from './language.js';
import type { BandTable } from './score.js';

/**
 * A choice that an instrument leaves to whoever uses it: the levels and cut of a degree, a weighting, a norm set, or a
 * statement of how it was used (window, informant) that is recorded and changes no number.
 *
 * @since 0.1.0
 */
export type Parameter = CutParameter | WeightingParameter | NormsParameter | StatementParameter;

/**
 * Levels and a cut for an item that is a degree.
 *
 * @since 0.1.0
 */
export interface CutParameter {
  /** Kebab-case id. */
  readonly id: string;
  /** The kind of choice. */
  readonly kind: 'cut';
  /** Id of the item that becomes graded. */
  readonly item: string;
  /** What is chosen. */
  readonly label: Words;
}

/**
 * Weights for some items, which add one more score.
 *
 * @since 0.1.0
 */
export interface WeightingParameter {
  /** Kebab-case id. */
  readonly id: string;
  /** The kind of choice. */
  readonly kind: 'weighting';
  /** Ids of the items that are weighed. */
  readonly items: readonly string[];
  /** Id of the score that exists once the weighting is declared. */
  readonly score: string;
  /** What that score is called. */
  readonly scoreLabel: Words;
  /** Whether more of the weighted score is worse or better. */
  readonly higherIs: 'worse' | 'better' | 'neutral';
  /** What is chosen. */
  readonly label: Words;
}

/**
 * Band tables for a score that ships without.
 *
 * @since 0.1.0
 */
export interface NormsParameter {
  /** Kebab-case id. */
  readonly id: string;
  /** The kind of choice. */
  readonly kind: 'norms';
  /** Id of the score that gets the bands. */
  readonly score: string;
  /** What is chosen. */
  readonly label: Words;
}

/**
 * How the instrument was used; recorded in every result, changes no number.
 *
 * @since 0.1.0
 */
export interface StatementParameter {
  /** Kebab-case id. */
  readonly id: string;
  /** The kind of choice. */
  readonly kind: 'statement';
  /** What is stated. */
  readonly label: Words;
}

/**
 * Who made a choice, and on what ground.
 *
 * @since 0.1.0
 */
export interface Declaration {
  /** Role or organisation that made the choice, never a person's name. */
  readonly declaredBy: string;
  /** Why it was made. */
  readonly rationale: string;
  /** What it rests on: a publication, a local guideline. */
  readonly source: string;
}

/**
 * Levels and cut for a {@link CutParameter}.
 *
 * @since 0.1.0
 */
export interface CutValue extends Declaration {
  /** The levels, ascending; at least two. */
  readonly levels: readonly Level[];
  /** Id of the lowest level that counts as present; not the lowest of all. */
  readonly cut: string;
}

/**
 * Weights for a {@link WeightingParameter}.
 *
 * @since 0.1.0
 */
export interface WeightingValue extends Declaration {
  /** Kebab-case id of the weighting. */
  readonly id: string;
  /** Version of the weighting. */
  readonly version: string;
  /** Item id to weight; every item of the parameter, each a finite number with at most six decimals. */
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * Band tables for a {@link NormsParameter}.
 *
 * @since 0.1.0
 */
export interface NormsValue extends Declaration {
  /** Kebab-case id of the norm set. */
  readonly id: string;
  /** Version of the norm set. */
  readonly version: string;
  /** The band tables, each for its own context. */
  readonly bands: readonly BandTable[];
}

/**
 * A stated use for a {@link StatementParameter}.
 *
 * @since 0.1.0
 */
export interface StatementValue extends Declaration {
  /** What was stated, for example `last-12-months`. */
  readonly value: string;
}

/**
 * A choice that fills a parameter.
 *
 * @since 0.1.0
 */
export type ParameterValue = CutValue | WeightingValue | NormsValue | StatementValue;

/**
 * A parameter as a result names it: filled, with who declared what, or not declared.
 *
 * @since 0.1.0
 */
export type Declared =
  | {
      /** Id of the parameter. */
      readonly parameter: string;
      /** Whether it was filled. */
      readonly status: 'declared';
      /** Never: whoever declares a choice vouches for it, no source of this library does. */
      readonly sourced: false;
      /** The choice, with who made it and on what ground. */
      readonly value: ParameterValue;
    }
  | {
      /** Id of the parameter. */
      readonly parameter: string;
      /** Whether it was filled. */
      readonly status: 'not-declared';
    };
