import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Answers } from '../../model/answers.js';
import type { Program, ProgramItem } from '../program/program.js';
import { answerCode } from './answer-code.js';
import { FIRST_ANSWER, NOT_ASSESSED, UNKNOWN, type Workspace } from './workspace.js';

/** Reads flat answers into codes; returns the items whose number lay outside their range and counts as no answer. */
export const readAnswers = (program: Program, answers: Answers, work: Workspace): readonly number[] => {
  const inherits = checkAnswers(answers);
  const { codes, numbers } = work;
  const { items, indexOf } = program;
  codes.fill(NOT_ASSESSED);
  let outside: number[] | null = null;
  let index = 0;
  for (const key in answers) {
    // Most answers come in the order of the instrument: try the next item before looking the key up.
    if (items[index]?.id !== key) index = indexOf.get(key) ?? -1;
    if (!isOwn(answers, key, inherits, index)) continue;
    if (index < 0) throw unknownKey(program, answers, key);
    const value = answers[key];
    const item = items[index] as ProgramItem;
    const code = answerCode(program, item, value);
    codes[index] = code;
    if (typeof value === 'number' && code === UNKNOWN) outside = [...(outside ?? []), index];
    if (item.answers === null && code === FIRST_ANSWER) numbers[index] = value === 0 ? 0 : (value as number);
    index += 1;
  }
  return outside ?? NONE;
};

/** Keys from a prototype are no answers; they are looked for only where there may be some. */
const isOwn = (answers: Answers, key: string, inherits: boolean, index: number): boolean =>
  (!inherits && index >= 0) || Object.hasOwn(answers, key);

const NONE: readonly number[] = [];

/** Refuses what is no object of answers; says whether it may inherit keys, which are no answers. */
export const checkAnswers = (answers: Answers): boolean => {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new ResiliensError('input-invalid', ['answers'], { expected: 'object' });
  }
  const prototype = Object.getPrototypeOf(answers);
  return prototype !== Object.prototype && prototype !== null;
};

/** The error for a key that is no item of the instrument. */
export const unknownKey = (program: Program, answers: Answers, key: string): ResiliensError =>
  unknownId('id-unknown', ['answers'], key, program.indexOf.keys(), Object.keys(answers).indexOf(key));
