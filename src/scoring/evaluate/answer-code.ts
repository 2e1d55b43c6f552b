import { ResiliensError } from '../../errors/resiliens-error.js';
import { nearest } from '../../errors/suggest.js';
import type { NumericItem } from '../../model/item.js';
import type { Program, ProgramItem } from '../program/program.js';
import { FIRST_ANSWER, NOT_APPLICABLE, NOT_ASSESSED, UNKNOWN } from './workspace.js';

/**
 * The code of an answer to an item; a number outside its range is unknown where the item takes it for no answer.
 *
 * The error for any other value names what is allowed, never what was written: that may be the words of a case.
 */
export const answerCode = (program: Program, item: ProgramItem, value: unknown): number => {
  if (value === undefined) return NOT_ASSESSED;
  const position = item.positions.get(value as string | number);
  if (position !== undefined) return FIRST_ANSWER + position;
  if (value === 'unknown') return UNKNOWN;
  if (value === 'not-applicable') return NOT_APPLICABLE;
  if (typeof value !== 'number') throw notAnAnswer(program, item, value);
  return numberCode(item, value);
};

const numberCode = ({ item, answers, id }: ProgramItem, value: number): number => {
  if (!Number.isFinite(value))
    throw new ResiliensError('number-invalid', ['answers', id], { found: 'not finite' });
  if (item.kind === 'numeric' && fits(item, value)) return FIRST_ANSWER;
  if ((item.kind === 'numeric' || item.kind === 'ordinal') && item.outOfRange === 'no-answer') return UNKNOWN;
  throw new ResiliensError('answer-invalid', ['answers', id], { allowed: allowedBy(item, answers) });
};

const fits = ({ min, max, step }: NumericItem, value: number): boolean => {
  if (value < min || value > max) return false;
  if (step === null) return true;
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
};

const notAnAnswer = (
  program: Program,
  { item, answers, id }: ProgramItem,
  value: unknown,
): ResiliensError => {
  const path = ['answers', id];
  const isLevel = typeof value === 'string' && item.kind === 'binary';
  const parameter = program.instrument.parameters.find((own) => own.kind === 'cut' && own.item === id);
  if (isLevel && parameter !== undefined) {
    return new ResiliensError('level-without-cut', path, { item: id, parameter: parameter.id });
  }
  const allowed = allowedBy(item, answers);
  const words = ['unknown', 'not-applicable', ...allowed.filter((word) => typeof word === 'string')];
  return new ResiliensError('answer-invalid', path, {
    allowed,
    foundType: value === null ? 'null' : typeof value,
    suggestion: typeof value === 'string' ? nearest(value, words) : null,
  });
};

const allowedBy = (
  item: ProgramItem['item'],
  answers: ProgramItem['answers'],
): readonly (string | number)[] => (item.kind === 'numeric' ? [item.min, item.max] : (answers ?? []));
