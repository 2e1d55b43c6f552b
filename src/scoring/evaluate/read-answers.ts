import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Answers } from '../../model/answers.js';
import type { Program, ProgramItem } from '../program/program.js';
import { answerCode } from './answer-code.js';
import { FIRST_ANSWER, NOT_ASSESSED, UNKNOWN, type Workspace } from './workspace.js';

/** Runs a reader of answers; what the answers themselves throw while they are read may be the words of a case. */
export const guarded = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof ResiliensError) throw error;
    throw new ResiliensError('input-invalid', ['answers'], { expected: 'object' });
  }
};

/** Reads flat answers into codes; returns the items whose number lay outside their range and counts as no answer. */
export const readAnswers = (program: Program, answers: Answers, work: Workspace): readonly number[] => {
  const given = checkAnswers(answers) ? { ...answers } : answers;
  const { codes } = work;
  const { items, indexOf } = program;
  codes.fill(NOT_ASSESSED);
  let outside = NONE;
  let index = 0;
  for (const key in given) {
    // Most answers come in the order of the instrument: try the next item before looking the key up.
    let item = items[index];
    if (item === undefined || item.id !== key) {
      index = indexOf.get(key) ?? refuseKey(program, given, key);
      if (index < 0) continue;
      item = items[index] as ProgramItem;
    }
    const value = given[key];
    // Three comparisons settle nearly every answer of a checklist.
    if (value === item.first) codes[index] = FIRST_ANSWER;
    else if (value === item.second) codes[index] = FIRST_ANSWER + 1;
    else if (value === 'unknown') codes[index] = UNKNOWN;
    else if (readAnswer(program, item, index, value, work)) outside = [...outside, index];
    index += 1;
  }
  return outside;
};

/** Reads any other answer; says whether it is a number that lies outside its range and counts as no answer. */
const readAnswer = (
  program: Program,
  item: ProgramItem,
  index: number,
  value: unknown,
  work: Workspace,
): boolean => {
  const code = answerCode(program, item, value);
  work.codes[index] = code;
  if (typeof value !== 'number') return false;
  if (item.answers === null && code === FIRST_ANSWER) work.numbers[index] = value === 0 ? 0 : value;
  return code === UNKNOWN;
};

/** Refuses a key that is no item; one that is not the object's own is no answer and is passed over. */
const refuseKey = (program: Program, answers: Answers, key: string): number => {
  if (Object.hasOwn(answers, key)) throw unknownKey(program, answers, key);
  return -1;
};

const NONE: readonly number[] = [];

/** Refuses what is no object of answers; says whether it may inherit keys, which are no answers. */
export const checkAnswers = (answers: Answers): boolean => {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new ResiliensError('input-invalid', ['answers'], { expected: 'object' });
  }
  const prototype = Object.getPrototypeOf(answers);
  if (prototype === Object.prototype || prototype === null) return false;
  // A Map, a Set or a Date keeps what it holds out of its keys: read as an object it would say nothing.
  if (Object.prototype.toString.call(answers) !== '[object Object]') {
    throw new ResiliensError('input-invalid', ['answers'], { expected: 'object' });
  }
  return true;
};

/** The error for a key that is no item of the instrument. */
export const unknownKey = (program: Program, answers: Answers, key: string): ResiliensError =>
  unknownId('id-unknown', ['answers'], key, program.indexOf.keys(), Object.keys(answers).indexOf(key));
