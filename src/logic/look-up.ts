import type { Step } from '../model/expression.js';

/** The value of the last step that begins at or below a number; of the first step where none does. */
export const lookUp = (steps: readonly Step[], value: number): number => {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((steps[middle]?.from as number) <= value) low = middle;
    else high = middle - 1;
  }
  return steps[low]?.value as number;
};
