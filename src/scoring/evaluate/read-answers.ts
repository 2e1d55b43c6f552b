import { ResiliensError } from '../../errors/resiliens-error.js';
import { nearest } from '../../errors/suggest.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Answers } from '../../model/answers.js';
import type { NumericItem } from '../../model/item.js';
import type { Program, ProgramItem } from '../program/program.js';
import { FIRST_ANSWER, NOT_APPLICABLE, NOT_ASSESSED, UNKNOWN, type Workspace } from './workspace.js';

/** Reads flat answers into codes; returns the items whose number lay outside their range and counts as no answer. */
export const readAnswers = (program: Program, answers: Answers, work: Workspace): readonly number[] => {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new ResiliensError('input-invalid', ['answers'], { expected: 'object' });
  }
  work.codes.fill(NOT_ASSESSED);
  let outside: number[] | null = null;
  let expected = 0;
  const { items, indexOf } = program;
  for (const key in answers) {
    // Most answers come in the order of the instrument: try the next item before looking the key up.
    let index = expected;
    if (items[index]?.id !== key) {
      const found = indexOf.get(key);
      if (found === undefined) {
        if (!Object.hasOwn(answers, key)) continue;
        throw unknownId('id-unknown', ['answers'], key, indexOf.keys(), Object.keys(answers).indexOf(key));
      }
      index = found;
    }
    expected = index + 1;
    const value = answers[key];
    if (value === undefined) continue;
    const item = items[index] as ProgramItem;
    const position = item.positions.get(value);
    if (position !== undefined) {
      work.codes[index] = FIRST_ANSWER + position;
    } else if (value === 'unknown') {
      work.codes[index] = UNKNOWN;
    } else if (value === 'not-applicable') {
      work.codes[index] = NOT_APPLICABLE;
    } else if (typeof value === 'number' && readNumber(item, value, index, work)) {
      outside ??= [];
      outside.push(index);
    } else if (typeof value !== 'number') {
      throw answerError(program, item, value);
    }
  }
  return outside ?? NONE;
};

const NONE: readonly number[] = [];

/** Reads a number that is not in a list of answers; says whether it lies outside and counts as no answer. */
const readNumber = (program: ProgramItem, value: number, index: number, work: Workspace): boolean => {
  const { item, id } = program;
  if (!Number.isFinite(value))
    throw new ResiliensError('number-invalid', ['answers', id], { found: 'not finite' });
  if (item.kind === 'numeric' && fits(item, value)) {
    work.codes[index] = FIRST_ANSWER;
    work.numbers[index] = value === 0 ? 0 : value;
    return false;
  }
  const tolerant = (item.kind === 'numeric' || item.kind === 'ordinal') && item.outOfRange === 'no-answer';
  if (!tolerant) throw new ResiliensError('answer-invalid', ['answers', id], { allowed: allowedBy(program) });
  work.codes[index] = UNKNOWN;
  return true;
};

const fits = (item: NumericItem, value: number): boolean => {
  if (value < item.min || value > item.max) return false;
  if (item.step === null) return true;
  const steps = (value - item.min) / item.step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
};

const answerError = (program: Program, item: ProgramItem, value: unknown): ResiliensError => {
  const path = ['answers', item.id];
  const parameter = program.instrument.parameters.find((own) => own.kind === 'cut' && own.item === item.id);
  if (parameter !== undefined && typeof value === 'string' && item.item.kind === 'binary') {
    return new ResiliensError('level-without-cut', path, { item: item.id, parameter: parameter.id });
  }
  const allowed = allowedBy(item);
  const words = [...allowed, 'unknown', 'not-applicable'].filter(
    (word): word is string => typeof word === 'string',
  );
  const suggestion = typeof value === 'string' ? nearest(value, words) : null;
  return new ResiliensError('answer-invalid', path, {
    allowed,
    foundType: value === null ? 'null' : typeof value,
    suggestion,
  });
};

const allowedBy = ({ item, answers }: ProgramItem): readonly (string | number)[] =>
  item.kind === 'numeric' ? [item.min, item.max] : (answers ?? []);
