import type { Program, ProgramItem, ProgramNode, ProgramScore } from '../scoring/program/program.js';

/** What answering an item changes in one score: the bounds move in from the full range. */
export interface Move {
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
export interface Key {
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

/** What each answer to one item does to the scores. */
export const keyOf = (program: Program, item: ProgramItem, index: number, isRemoved: boolean): Key => {
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
export const startOf = (
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
