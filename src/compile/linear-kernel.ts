import { snap } from '../logic/decimals.js';
import type { Answers } from '../model/answers.js';
import type { RowResult, RowScore } from '../model/row-result.js';
import { answerCode } from '../scoring/evaluate/answer-code.js';
import { checkAnswers, guarded, unknownKey } from '../scoring/evaluate/read-answers.js';
import { FIRST_ANSWER, NOT_APPLICABLE } from '../scoring/evaluate/workspace.js';
import type { Program, ProgramItem, ProgramNode, ProgramScore } from '../scoring/program/program.js';

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

/** What answering an item changes in one score: the bounds move in from the full range. */
interface Move {
  readonly slot: number;
  /** Distance the bounds move, by position of the answer. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Distance they move where the item does not apply, and how many terms then leave. */
  readonly leaveLow: number;
  readonly leaveHigh: number;
  readonly terms: number;
}

/** A key that answers may have, with the key that came after it last time. Its first score and first two answers lie flat. */
interface Key {
  readonly name: string;
  readonly item: ProgramItem;
  readonly first: string | number;
  readonly second: string | number;
  readonly slot: number;
  readonly firstLow: number;
  readonly firstHigh: number;
  readonly secondLow: number;
  readonly secondHigh: number;
  /** Moves in further scores, or `null`. */
  readonly others: readonly Move[] | null;
  readonly all: readonly Move[];
  next: Key;
}

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

const isPlainSum = ({ nodes, items }: Program, { node, terms, rounding }: ProgramScore): boolean => {
  const root = nodes[node] as ProgramNode;
  if (
    root.operation !== 'sum' ||
    root.missing !== null ||
    root.decimals < 0 ||
    terms === null ||
    rounding !== null
  )
    return false;
  return root.children.every((child) => {
    const part = nodes[child] as ProgramNode;
    return part.operation === 'item' && part.skip < 0 && items[part.item]?.answers !== null;
  });
};

const keyOf = (program: Program, item: ProgramItem, index: number, isRemoved: boolean): Key => {
  const all = isRemoved ? [] : program.scores.flatMap((score, slot) => moveOf(program, score, slot, index));
  const main = all[0];
  const [first, second] = item.answers ?? [0, 1];
  return {
    name: item.id,
    item,
    first: first as string | number,
    second: second as string | number,
    slot: main?.slot ?? 0,
    firstLow: main?.low[0] ?? 0,
    firstHigh: main?.high[0] ?? 0,
    secondLow: main?.low[1] ?? 0,
    secondHigh: main?.high[1] ?? 0,
    others: all.length > 1 ? all.slice(1) : null,
    all,
    next: null as unknown as Key,
  };
};

const moveOf = ({ nodes }: Program, score: ProgramScore, slot: number, index: number): Move[] => {
  const terms = (score.terms ?? []).filter((term) => term.item === index);
  if (terms.length === 0) return [];
  const tables = terms.map(({ node, weight }) =>
    (nodes[node] as ProgramNode).table.map((value) => value * weight),
  );
  const least = tables.map((table) => Math.min(...table));
  const most = tables.map((table) => Math.max(...table));
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const byAnswer = (tables[0] ?? []).map((_, position) =>
    total(tables.map((table) => table[position] as number)),
  );
  return [
    {
      slot,
      low: byAnswer.map((value) => value - total(least)),
      high: byAnswer.map((value) => value - total(most)),
      leaveLow: -total(least),
      leaveHigh: -total(most),
      terms: terms.length,
    },
  ];
};

/** The bounds of each score before anything is known, and how many of its terms apply. */
const startOf = (
  program: Program,
  removed: ReadonlySet<number>,
): { low: number[]; high: number[]; applying: number[] } => {
  const start = { low: [] as number[], high: [] as number[], applying: [] as number[] };
  program.scores.forEach((score) => {
    const terms = (score.terms ?? []).filter((term) => !removed.has(term.item));
    const ends = terms.map(({ node, weight }) => {
      const { min, max } = program.nodes[node] as ProgramNode;
      return weight >= 0 ? [min * weight, max * weight] : [max * weight, min * weight];
    });
    start.low.push(ends.reduce((sum, end) => sum + (end[0] as number), 0));
    start.high.push(ends.reduce((sum, end) => sum + (end[1] as number), 0));
    start.applying.push(terms.length);
  });
  return start;
};
