/** Whether a plain value holds more objects and lists than a number; looks no further than needed. */
export const holdsMore = (value: unknown, most: number): boolean => count(value, most) > most;

const count = (value: unknown, most: number): number => {
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 1;
  for (const entry of Object.values(value)) {
    if (sum > most) return sum;
    sum += count(entry, most - sum);
  }
  return sum;
};
