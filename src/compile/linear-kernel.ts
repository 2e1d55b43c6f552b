import { snap } from '../logic/decimals.js';
import type { Answers } from '../model/answers.js';
import type { RowResult, RowScore } from '../model/row-result.js';
import { answerCode } from '../scoring/evaluate/answer-code.js';
import { checkAnswers, guarded, unknownKey } from '../scoring/evaluate/read-answers.js';
import { FIRST_ANSWER, NOT_APPLICABLE } from '../scoring/evaluate/workspace.js';
import { isLeaf } from '../scoring/program/leaves.js';
import type { Program, ProgramNode, ProgramScore } from '../scoring/program/program.js';
import { type Key, keyOf, type Move, startOf } from './linear-keys.js';

/** How the bounds of one score become its part of a result. */
export type Finish = (value: number | null, low: number, high: number, applies: boolean) => RowScore;

/**
 * The kernel for instruments whose scores are plain sums of items: each answer moves the bounds of the scores it is in.
 *
 * Walks the keys that are there, not those that could be; objects usually have their keys in the same order, so each key
 * remembers which one came next. Returns `null` where some score is not such a sum.
 *
 * @param program - The program.
 * @param removed - Indexes of items that a sourced age takes away.
 * @param finishes - One for each score.
 */
export const linearKernel = (
  program: Program,
  removed: ReadonlySet<number>,
  finishes: readonly Finish[],
): ((answers: Answers) => RowResult) | null => {
  if (!program.scores.every((score) => isPlainSum(program, score))) return null;
  const keys = program.items.map((item, index) => keyOf(program, item, index, removed.has(index)));
  const byName = new Map(keys.map((key) => [key.name, key]));
  const start = startOf(program, removed);
  const ids = program.scores.map((score) => score.id);
  const decimals = program.scores.map((score) => (program.nodes[score.node] as ProgramNode).decimals);
  const head = keys[0] as Key;
  keys.forEach((key, index) => {
    key.next = keys[index + 1] ?? head;
  });
  let first = head;

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: taken apart, the loop is a third slower.
  const row = (answers: Answers): RowResult => {
    const inherits = checkAnswers(answers);
    const low = start.low.slice();
    const high = start.high.slice();
    let applying: number[] | null = null;
    let before: Key | null = null;
    let key = first;
    for (const name in answers) {
      if (key.name !== name) {
        const found = byName.get(name);
        if (found === undefined) {
          if (Object.hasOwn(answers, name)) throw unknownKey(program, answers, name);
          continue;
        }
        key = found;
        if (before === null) first = key;
        else before.next = key;
      }
      before = key;
      if (inherits && !Object.hasOwn(answers, name)) continue;
      const value = answers[name];
      if (value === key.second) {
        low[key.slot] = (low[key.slot] as number) + key.secondLow;
        high[key.slot] = (high[key.slot] as number) + key.secondHigh;
        if (key.others !== null) moveOthers(key.others, 1, low, high);
      } else if (value === key.first) {
        low[key.slot] = (low[key.slot] as number) + key.firstLow;
        high[key.slot] = (high[key.slot] as number) + key.firstHigh;
        if (key.others !== null) moveOthers(key.others, 0, low, high);
      } else if (value !== undefined && value !== 'unknown') {
        const position = answerCode(program, key.item, value) - FIRST_ANSWER;
        if (position === NOT_APPLICABLE - FIRST_ANSWER) {
          applying ??= start.applying.slice();
          leave(key, low, high, applying);
        } else if (position >= 0) moveOthers(key.all, position, low, high);
      }
      key = key.next;
    }
    const result: Record<string, RowScore> = {};
    for (let slot = 0; slot < ids.length; slot += 1) {
      const least = snap(low[slot] as number, decimals[slot] as number);
      const most = snap(high[slot] as number, decimals[slot] as number);
      const applies = ((applying ?? start.applying)[slot] as number) > 0;
      const value = applies && least === most ? least : null;
      result[ids[slot] as string] = (finishes[slot] as Finish)(value, least, most, applies);
    }
    return result;
  };
  return (answers) => guarded(() => row(answers));
};

const moveOthers = (moves: readonly Move[], position: number, low: number[], high: number[]): void => {
  for (const move of moves) {
    low[move.slot] = (low[move.slot] as number) + (move.low[position] as number);
    high[move.slot] = (high[move.slot] as number) + (move.high[position] as number);
  }
};

const leave = (key: Key, low: number[], high: number[], applying: number[]): void => {
  for (const { slot, leaveLow, leaveHigh, terms } of key.all) {
    low[slot] = (low[slot] as number) + leaveLow;
    high[slot] = (high[slot] as number) + leaveHigh;
    applying[slot] = (applying[slot] as number) - terms;
  }
};

const isPlainSum = ({ nodes, items }: Program, { node }: ProgramScore): boolean => {
  const root = nodes[node] as ProgramNode;
  if (root.operation !== 'sum' || root.missing !== null || root.decimals < 0) return false;
  return root.children.every((child) => isLeaf(nodes[child] as ProgramNode, items));
};
