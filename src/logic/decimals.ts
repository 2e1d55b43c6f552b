/** Most decimals a weight, a table value or a limit of an instrument may have. */
export const MOST_DECIMALS = 6;

/** Most decimals of a worked-out value that are kept exactly; beyond, it is as exact as binary arithmetic. */
export const MOST_DECIMALS_KEPT = 9;

/** How many decimals a number has, 0 to 6, or `null` where it has more. */
export const decimalsOf = (value: number): number | null => {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if (snap(value, decimals) === value) return decimals;
  }
  return null;
};

/** The number with so many decimals that is nearest: takes away what binary arithmetic added. */
export const snap = (value: number, decimals: number): number => {
  if (decimals === 0) return positive(Math.round(value));
  const scale = SCALES[decimals] as number;
  return positive(Math.round(value * scale) / scale);
};

/** Below this a number can lose its binary remainder to nine decimals and nothing else. */
const SMALL = 1e6;

/** A worked-out number without what binary arithmetic added to it: 0.1 + 0.2 is 0.3. */
export const withoutRemainder = (value: number): number =>
  Math.abs(value) < SMALL ? snap(value, MOST_DECIMALS_KEPT) : positive(value);

/** Whether a number is above another by more than binary arithmetic can have added. */
export const surelyAbove = (value: number, other: number): boolean =>
  value - other > 1e-9 * Math.max(1, Math.abs(other));

/** Ten to the power of a number of decimals, 0 to 12. */
export const scaleOf = (decimals: number): number => SCALES[decimals] as number;

const SCALES: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

const positive = (value: number): number => (value === 0 ? 0 : value);
