import type { Answer } from '../../model/answers.js';
import type { Item } from '../../model/item.js';

/** The answers of an item, for an error to name; of a numeric one its ends. */
export const answersTaken = (item: Item): readonly (string | number)[] => {
  if (item.kind === 'binary') return ['absent', 'present'];
  if (item.kind === 'ordinal') return item.values;
  return item.kind === 'graded' ? item.levels.map(({ id }) => id) : [item.min, item.max];
};

/** Whether an item takes an answer as it is: not as a number that counts as no answer. */
export const takesAnswer = (item: Item, answer: Answer): boolean => {
  if (answer === 'unknown' || answer === 'not-applicable') return true;
  if (item.kind !== 'numeric') return answersTaken(item).includes(answer);
  if (typeof answer !== 'number' || !(answer >= item.min && answer <= item.max)) return false;
  const steps = item.step === null ? 0 : (answer - item.min) / item.step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
};
