import { snap } from '../../logic/decimals.js';
import type { ExpressionInput } from '../../model/definition/expression-input.js';
import type { NormTable } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import type { Draw } from './draw.js';
import type { Feature } from './features.js';

/** A written expression with the range of its values where everything applies, which limits and fills depend on. */
export interface Made {
  readonly value: ExpressionInput;
  readonly low: number;
  readonly high: number;
  /** Whether its value is 0 or 1. */
  readonly truth: boolean;
}

/** What an expression may be made of. */
export interface Scope {
  readonly draw: Draw;
  readonly items: readonly Item[];
  /** Derived values and scores that exist already, by the id that refers to them. */
  readonly values: readonly Made[];
  /** Norm tables made on the way. */
  readonly tables: NormTable[];
  readonly has: (feature: Feature) => boolean;
}

/** A number that six decimals are enough for. */
export const tidy = (value: number): number => snap(value, 6);

/** A number in a range, both ends included: whole, or to a quarter where decimals are allowed and the range is narrow. */
export const numberIn = (scope: Scope, low: number, high: number): number => {
  const parts = scope.has('decimals') && scope.draw.chance(3) ? 4 : 1;
  const least = Math.ceil(low * parts);
  const most = Math.floor(high * parts);
  return least > most ? low : tidy(scope.draw.whole(least, Math.min(most, least + 40)) / parts);
};
