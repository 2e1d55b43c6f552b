import type { Answer } from '../../model/answers.js';

/** Each answer once: numbers in their order, words in the order of the alphabet, numbers before words. */
export const uniqueAnswers = <T extends Answer>(answers: readonly T[]): T[] =>
  [...new Set(answers)].sort(compare);

const compare = (one: Answer, two: Answer): number => {
  if (typeof one === 'number' && typeof two === 'number') return one - two;
  if (typeof one === 'number' || typeof two === 'number') return typeof one === 'number' ? -1 : 1;
  return one < two ? -1 : 1;
};
