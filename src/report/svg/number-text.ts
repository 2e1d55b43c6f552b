import { ResiliensError } from '../../errors/resiliens-error.js';

/** A number of a picture with two decimals at most, the same in every run time. */
export const numberText = (value: number): string => {
  const hundredths = Math.round(value * 100);
  if (!Number.isFinite(hundredths)) throw new ResiliensError('number-invalid', ['shapes']);
  // Never "-0".
  return hundredths === 0 ? '0' : String(hundredths / 100);
};
