import type { BandTableInput } from '../../model/definition/score-input.js';
import { drawWhens } from './norm-tables.js';
import { type Made, type Scope, tidy } from './scope.js';

const NAMES = ['lowest', 'second', 'third', 'highest'];

/** Band tables that cover the range of a score, or none. */
export const drawBands = (scope: Scope, of: Made): readonly BandTableInput[] => {
  if (!scope.has('bands') || !scope.draw.chance(7)) return [];
  return drawWhens(scope).map((when) => ({ when, bands: drawTable(scope, of) }));
};

const drawTable = (scope: Scope, of: Made): BandTableInput['bands'] => {
  const { draw } = scope;
  const parts = scope.has('decimals') && draw.chance(2) ? 4 : 1;
  const [least, most] = [Math.floor(of.low * parts), Math.floor(of.high * parts)];
  const inside = Array.from({ length: Math.min(20, Math.max(0, most - least)) }, (_, index) =>
    tidy((least + index + 1) / parts),
  );
  const limits = draw.some(inside, 1).slice(0, 3);
  const froms = [tidy(Math.floor(of.low) - draw.whole(0, 1)), ...limits];
  return froms.map((from, index) => {
    const next = froms[index + 1];
    // The upper end may be said or left to follow from the next band.
    const end = next === undefined || !draw.chance(2) ? {} : { below: next };
    return { id: NAMES[index] as string, from, ...end };
  });
};
