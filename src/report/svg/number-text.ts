import { ResiliensError } from '../../errors/resiliens-error.js';

/** Up to here numbers are written without an exponent. */
const SAFE = 1e15;

/** A number of a picture with two decimals at most, the same in every run time. */
export const numberText = (value: number): string => {
  const hundredths = Math.round(value * 100);
  if (!Number.isFinite(hundredths)) throw new ResiliensError('number-invalid', ['shapes']);
  // Whole numbers are written faster than parts of them, and a picture holds thousands.
  const size = Math.abs(hundredths);
  if (size >= SAFE) return String(hundredths / 100);
  const rest = size % 100;
  // Never "-0".
  const sign = hundredths < 0 ? '-' : '';
  const whole = `${sign}${(size - rest) / 100}`;
  if (rest === 0) return whole;
  if (rest % 10 === 0) return `${whole}.${rest / 10}`;
  return rest < 10 ? `${whole}.0${rest}` : `${whole}.${rest}`;
};
