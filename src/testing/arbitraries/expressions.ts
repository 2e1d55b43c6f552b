import type { RoundingMode } from '../../model/expression.js';
import { drawExtreme, drawMean, drawSum } from './aggregates.js';
import { drawItemPart } from './item-parts.js';
import { drawLook } from './norm-tables.js';
import { type Made, numberIn, type Scope, tidy } from './scope.js';
import { drawShortForm } from './short-forms.js';

/** An expression of at most so many levels. */
export const drawExpression = (scope: Scope, levels: number): Made => {
  if (levels <= 0) return drawLeaf(scope);
  const part = (): Made => drawExpression(scope, levels - 1);
  const kinds = {
    sum: () => drawSum(scope, part),
    leaf: () => drawLeaf(scope),
    extreme: () => drawExtreme(scope, part),
    test: () => drawTest(scope, part),
    round: () => drawRound(scope, part),
    ...(scope.has('means') ? { mean: () => drawMean(scope, part) } : {}),
    ...(scope.has('falling') ? { if: () => drawIf(scope, levels - 1) } : {}),
    ...(scope.has('norm-tables') ? { look: () => drawLook(scope, part) } : {}),
    ...(scope.has('short-forms') ? { short: () => drawShortForm(scope, part) } : {}),
  };
  return scope.draw.oneOf(Object.values(kinds))();
};

/** A truth value of at most so many levels. */
export const drawTruth = (scope: Scope, levels: number): Made => {
  const made = drawExpression(scope, levels);
  return made.truth ? made : testOf(scope, made);
};

const drawLeaf = (scope: Scope): Made => {
  const { draw, values } = scope;
  if (values.length > 0 && draw.chance(3)) return draw.oneOf(values);
  if (!draw.chance(1)) return drawItemPart(scope);
  const constant = numberIn(scope, -1, 3);
  const value = scope.has('short-forms') && draw.chance(5) ? constant : { constant };
  return { value, low: constant, high: constant, truth: constant === 0 || constant === 1 };
};

const drawTest = (scope: Scope, part: () => Made): Made => testOf(scope, part());

const testOf = (scope: Scope, of: Made): Made => {
  const limit = numberIn(scope, of.low, of.high + 1);
  const side = scope.has('falling') && scope.draw.chance(3) ? { atMost: limit } : { atLeast: limit };
  return { value: { test: of.value, ...side }, low: 0, high: 1, truth: true };
};

const drawIf = (scope: Scope, levels: number): Made => {
  const [yes, no] = [drawExpression(scope, levels), drawExpression(scope, levels)];
  return {
    value: { if: drawTruth(scope, levels).value, then: yes.value, else: no.value },
    low: Math.min(yes.low, no.low),
    high: Math.max(yes.high, no.high),
    truth: yes.truth && no.truth,
  };
};

const MODES: readonly RoundingMode[] = ['half-up', 'half-even', 'down', 'up'];

const drawRound = (scope: Scope, part: () => Made): Made => {
  const of = part();
  const decimals = scope.has('decimals') ? scope.draw.whole(0, 1) : 0;
  const scale = 10 ** decimals;
  return {
    value: { round: of.value, mode: scope.draw.oneOf(MODES), ...(decimals === 0 ? {} : { decimals }) },
    // Binary remainders may push an end past its neighbour, and the range must hold all the same.
    low: tidy(Math.floor(tidy(of.low * scale)) / scale),
    high: tidy(Math.ceil(tidy(of.high * scale)) / scale),
    truth: false,
  };
};
