import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Answer } from '../../model/answers.js';
import type { Instrument } from '../../model/instrument.js';
import type { Item, NumericItem } from '../../model/item.js';

type Path = readonly (string | number)[];

/** Answers that every kind of item takes. */
const ALWAYS: readonly Answer[] = ['unknown', 'not-applicable'];

/**
 * Checks that an answer is one the item can have.
 *
 * @throws `ResiliensError` `level-without-cut` for a level of an item whose cut nobody has declared, else
 * `answer-invalid` with what is allowed.
 */
export const checkAnswer = (answer: Answer, item: Item, instrument: Instrument, path: Path): void => {
  if (ALWAYS.includes(answer) || fits(answer, item)) return;
  const cut = instrument.parameters.find(
    (parameter) => parameter.kind === 'cut' && parameter.item === item.id,
  );
  if (cut !== undefined && item.kind === 'binary' && typeof answer === 'string') {
    throw new ResiliensError('level-without-cut', path, { item: item.id, parameter: cut.id });
  }
  throw new ResiliensError('answer-invalid', path, { item: item.id, allowed: allowedBy(item) });
};

const fits = (answer: Answer, item: Item): boolean => {
  if (item.kind === 'binary') return answer === 'present' || answer === 'absent';
  if (item.kind === 'graded') return item.levels.some(({ id }) => id === answer);
  if (typeof answer !== 'number') return false;
  if (item.outOfRange === 'no-answer') return true;
  return item.kind === 'ordinal' ? item.values.includes(answer) : inRange(answer, item);
};

const inRange = (answer: number, { min, max, step }: NumericItem): boolean => {
  if (answer < min || answer > max) return false;
  if (step === null) return true;
  const steps = (answer - min) / step;
  // A step such as 0.1 has no exact binary form.
  return Math.abs(steps - Math.round(steps)) < 1e-9;
};

const allowedBy = (item: Item): readonly (string | number)[] => {
  if (item.kind === 'binary') return ['present', 'absent'];
  if (item.kind === 'graded') return item.levels.map(({ id }) => id);
  return item.kind === 'ordinal' ? item.values : [item.min, item.max];
};
