/**
 * What a resource does in one data set, with the author's name where the field's words collide.
 *
 * `reactive` alone does not exist: the two vocabularies mean opposite signs by it.
 *
 * @since 0.1.0
 */
export type ResiliencePattern =
  | 'compensatory'
  | 'protective-stabilizing'
  | 'luthar:protective-enhancing'
  | 'luthar:protective-but-reactive'
  | 'fergus-zimmerman:protective-reactive'
  | 'none'
  | 'unclassified';

/**
 * Luthar's word for the pattern (1993; Luthar, Cicchetti and Becker 2000).
 *
 * @since 0.1.0
 */
export type LutharLabel =
  | 'luthar:protective'
  | 'luthar:protective-stabilizing'
  | 'luthar:protective-enhancing'
  | 'luthar:protective-but-reactive'
  | 'none';

/**
 * Fergus and Zimmerman's word for the pattern (2005).
 *
 * @since 0.1.0
 */
export type FergusZimmermanLabel =
  | 'fergus-zimmerman:compensatory'
  | 'fergus-zimmerman:protective-stabilizing'
  | 'fergus-zimmerman:protective-reactive'
  | 'none';

/** What the decision rules look at: signs after testing, and whether the slope is higher with the resource. */
export interface PatternSigns {
  /** Sign of the product. */
  readonly product: -1 | 0 | 1;
  /** Sign of the risk's main effect. */
  readonly risk: -1 | 0 | 1;
  /** Sign of the resource's main effect. */
  readonly resource: -1 | 0 | 1;
  /** Sign of the risk's slope at low resource. */
  readonly slopeLow: -1 | 0 | 1;
  /** Sign of the risk's slope at high resource. */
  readonly slopeHigh: -1 | 0 | 1;
  /** Whether the resource group is better off at the lowest risk. */
  readonly betterAtLowRisk: boolean;
}

/** A pattern with both authors' words and the rule that decided. */
export interface Classified {
  readonly pattern: ResiliencePattern;
  readonly luthar: LutharLabel;
  readonly fergusZimmerman: FergusZimmermanLabel;
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6;
}

/** The decision rules, in their order. */
export const classify = (signs: PatternSigns): Classified => {
  const { product, slopeLow, slopeHigh } = signs;
  if (product === 0) {
    return signs.resource > 0 && signs.risk < 0
      ? {
          pattern: 'compensatory',
          luthar: 'luthar:protective',
          fergusZimmerman: 'fergus-zimmerman:compensatory',
          rule: 1,
        }
      : { pattern: 'none', luthar: 'none', fergusZimmerman: 'none', rule: 1 };
  }
  const gentler = product > 0;
  if (slopeHigh > 0 && gentler)
    return {
      pattern: 'luthar:protective-enhancing',
      luthar: 'luthar:protective-enhancing',
      fergusZimmerman: 'none',
      rule: 2,
    };
  if (slopeHigh === 0 && slopeLow < 0)
    return {
      pattern: 'protective-stabilizing',
      luthar: 'luthar:protective-stabilizing',
      fergusZimmerman: 'fergus-zimmerman:protective-stabilizing',
      rule: 3,
    };
  if (gentler && slopeHigh < 0 && slopeLow < 0)
    return {
      pattern: 'fergus-zimmerman:protective-reactive',
      luthar: 'none',
      fergusZimmerman: 'fergus-zimmerman:protective-reactive',
      rule: 4,
    };
  if (!gentler && slopeHigh < 0 && slopeLow <= 0 && signs.betterAtLowRisk)
    return {
      pattern: 'luthar:protective-but-reactive',
      luthar: 'luthar:protective-but-reactive',
      fergusZimmerman: 'none',
      rule: 5,
    };
  return { pattern: 'unclassified', luthar: 'none', fergusZimmerman: 'none', rule: 6 };
};
