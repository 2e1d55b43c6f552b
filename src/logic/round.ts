import type { RoundingMode } from '../model/expression.js';
import { scaleOf, snap } from './decimals.js';

/**
 * A number rounded to so many decimals in the mode named; ties are those of the decimal number as written.
 */
export const roundTo = (value: number, mode: RoundingMode, decimals: number): number => {
  const scale = scaleOf(decimals);
  // Twelve digits below the last one kept settle what is a tie and what only looks like none in binary.
  const scaled = snap(value * scale, 9);
  return snap(whole(scaled, mode) / scale, decimals);
};

const whole = (value: number, mode: RoundingMode): number => {
  const below = Math.floor(value);
  if (mode === 'down') return below;
  if (mode === 'up') return Math.ceil(value);
  const rest = value - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  if (mode === 'half-up') return below + 1;
  return below % 2 === 0 ? below : below + 1;
};
