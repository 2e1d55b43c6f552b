import { APPLIES, DOES_NOT_APPLY, FIRST_ANSWER, NOT_APPLICABLE } from '../../scoring/evaluate/workspace.js';
import type { Program, ProgramNode } from '../../scoring/program/program.js';
import { nodesBelow } from '../../scoring/program/scores.js';
import type { Addend, Statistic } from './index-of.js';
import type { RowReader } from './row-reader.js';
import { truthClasses } from './truth-class.js';

/** Entries that a table of outcomes may have, and answers in all that a node read whole may have. */
const MOST_ENTRIES = 1 << 17;
const MOST_COMBINATIONS = 1 << 10;

/** Finds the statistics of a program's nodes. */
export class Statistics {
  private readonly known = new Map<number, Statistic | null>();
  private readonly counts = new Map<string, Statistic | null>();

  constructor(
    private readonly program: Program,
    private readonly reader: RowReader,
  ) {}

  /** The statistic of a node, or `null` where it would have too many values. */
  of(index: number): Statistic | null {
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const found = this.whole(index) ?? this.sum(index) ?? this.together(index);
    this.known.set(index, found);
    return found;
  }

  /** Few items with few answers: the answers themselves. */
  private whole(index: number): Statistic | null {
    const items = this.itemsBelow(index);
    const sizes = items.map((item) => this.answersOf(item));
    if (sizes.some((size) => size === null)) return null;
    const addends: Addend[] = [];
    let size = 1;
    for (const [place, item] of items.entries()) {
      const own = sizes[place] as number;
      const stride = size;
      addends.push({
        of: { item, answers: own },
        adds: Int32Array.from({ length: 256 }, (_, code) => code * stride),
      });
      size *= own;
      if (size > MOST_COMBINATIONS) return null;
    }
    return { addends, size };
  }

  private itemsBelow(index: number): readonly number[] {
    const { nodes } = this.program;
    const items = nodesBelow(index, nodes).flatMap((below) => {
      const node = nodes[below] as ProgramNode;
      const counted = node.missing?.of ?? [];
      return [
        ...(node.item >= 0 ? [node.item] : []),
        ...counted.flatMap(({ item, skip }) => [item, ...(skip >= 0 ? this.itemsBelow(skip) : [])]),
      ];
    });
    return [...new Set(items)].sort((a, b) => a - b);
  }

  /** How many bytes an item's answer can be, or `null` where any number may be answered. */
  private answersOf(item: number): number | null {
    const answers = this.program.items[item]?.answers;
    return answers == null ? null : FIRST_ANSWER + answers.length;
  }

  /** Sums and means of parts with few answers: what is known adds up, what is not is counted by kind. */
  private sum(index: number): Statistic | null {
    const node = this.program.nodes[index] as ProgramNode;
    if (node.operation !== 'sum' && node.operation !== 'mean') return null;
    if (node.childDecimals < 0 || node.childDecimals + node.weightDecimals > MOST_DECIMALS) return null;
    if (node.children.some((child) => this.at(child).decimals < 0)) return null;
    const weights = node.children.map((_, place) => node.weights[place] ?? 1);
    const isEven = weights.every((weight) => weight === weights[0]);
    if (node.missing?.fill === 'mean' && !isEven) return null;
    const parts = this.partsOf(node, 1);
    if (parts === null) return null;
    return this.withCount(node, lanes(parts));
  }

  /** What a sum adds up, that of sums in it among it where no rule counts parts; `null` where a part has too many answers. */
  private partsOf(node: ProgramNode, weight: number): readonly Part[] | null {
    const parts = node.children.map((child, place): readonly Part[] | null => {
      const own = weight * (node.weights[place] ?? 1);
      const statistic = this.whole(child);
      if (statistic !== null) return [{ statistic, shares: this.shares(child, statistic, own) }];
      const inner = this.at(child);
      const isPlain = node.operation === 'sum' && inner.operation === 'sum' && inner.decimals >= 0;
      return isPlain && node.missing === null && inner.missing === null ? this.partsOf(inner, own) : null;
    });
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }

  private at(index: number): ProgramNode {
    return this.program.nodes[index] as ProgramNode;
  }

  /** A rule that counts other items than the sum's own parts: whether enough of them are known. */
  private withCount(node: ProgramNode, own: Statistic | null): Statistic | null {
    const of = node.missing?.of ?? null;
    if (own === null || of === null || node.missing === null) return own;
    const key = JSON.stringify(of);
    const known = this.counts.get(key);
    const counted = known === undefined ? this.countOf(of) : known;
    this.counts.set(key, counted);
    if (counted === null) return null;
    const { needs, upTo } = node.missing;
    const all = of.length + 1;
    const enough = Int32Array.from({ length: counted.size }, (_, count) => {
      const [answered, open] = [count % all, Math.floor(count / all)];
      return answered >= Math.min(needs, answered + open) && open <= upTo ? own.size : 0;
    });
    return sized([...own.addends, { of: { statistic: counted }, adds: enough }], own.size * 2);
  }

  private countOf(of: readonly { readonly item: number; readonly skip: number }[]): Statistic | null {
    if (of.some(({ skip }) => skip >= 0)) return null;
    const all = of.length + 1;
    const adds = Int32Array.from({ length: 256 }, (_, code) =>
      code === NOT_APPLICABLE ? 0 : code >= FIRST_ANSWER ? 1 : all,
    );
    return sized(
      of.map(({ item }) => ({ of: { item, answers: this.answersOf(item) ?? 256 }, adds })),
      all * all,
    );
  }

  /** What each combination of answers gives to a sum, worked out by the interpreter. */
  private shares(child: number, { addends, size }: Statistic, weight: number): readonly Share[] {
    const { work } = this.reader;
    const { bounds, rule, refused } = this.program.hasMissing
      ? work
      : { bounds: work.bounds, rule: work.bounds, refused: null };
    return Array.from({ length: size }, (_, combination): Share => {
      let rest = combination;
      for (const { of } of addends) {
        if (!('item' in of)) continue;
        const answers = this.answersOf(of.item) as number;
        work.codes[of.item] = rest % answers;
        rest = Math.floor(rest / answers);
      }
      this.reader.walk();
      const states = [bounds.state[child] as number, rule.state[child] as number, refused?.[child] ?? 0];
      const ends = [bounds.low[child], bounds.high[child], rule.low[child], rule.high[child]].map(
        (end) => (end as number) * weight,
      );
      if (states[0] === DOES_NOT_APPLY && states[1] === DOES_NOT_APPLY) return { known: null, kind: null };
      const isKnown = states[0] === APPLIES && states[1] === APPLIES && states[2] === 0;
      return isKnown && ends.every((end) => end === ends[0])
        ? { known: ends[0] as number, kind: null }
        : { known: null, kind: JSON.stringify([ends, states, weight]) };
    });
  }

  /** Few parts with few indexes each: all of them side by side. */
  private together(index: number): Statistic | null {
    const node = this.at(index);
    if (node.skip >= 0 || node.operation === 'item') return null;
    const addends: Addend[] = [];
    let size = 1;
    for (const child of new Set(node.children)) {
      const statistic = this.of(child);
      if (statistic === null) return null;
      if (statistic.size === 1) continue;
      const truth = truthClasses(this.program, child, statistic);
      const stride = size;
      const own = truth?.size ?? statistic.size;
      size *= own;
      if (size > MOST_ENTRIES) return null;
      addends.push({
        of: truth === null ? { statistic } : { truth },
        adds: Int32Array.from({ length: own }, (_, at) => at * stride),
      });
    }
    const [only] = addends;
    return this.withCount(
      node,
      addends.length === 1 && only !== undefined && 'statistic' in only.of
        ? only.of.statistic
        : { addends, size },
    );
  }
}

/** What a part gives: a known amount, or something open of some kind; neither where it does not apply. */
interface Share {
  readonly known: number | null;
  readonly kind: string | null;
}

interface Part {
  readonly statistic: Statistic;
  readonly shares: readonly Share[];
}

/** Most digits after the point that amounts are told apart by. */
const MOST_DECIMALS = 6;
const MILLIONTHS = 1e6;

/** The statistic of a sum: the known amount, how many parts are known, and how many are open, kind by kind. */
const lanes = (parts: readonly Part[]): Statistic | null => {
  const amounts = parts.map(({ shares }) =>
    shares.flatMap(({ known }) => (known === null ? [] : [Math.round(known * MILLIONTHS)])),
  );
  const least = amounts.map((own) => Math.min(0, ...own));
  const unit = Math.max(1, amounts.flat().map(Math.abs).reduce(greatestCommon, 0));
  const range = parts.reduce((sum, _, place) => {
    const own = amounts[place] as number[];
    return sum + (Math.max(0, ...own) - (least[place] as number)) / unit;
  }, 1);
  const kinds = new Map<string, { stride: number; count: number }>();
  for (const { shares } of parts) {
    for (const kind of new Set(shares.map((share) => share.kind))) {
      if (kind === null) continue;
      const entry = kinds.get(kind) ?? { stride: 0, count: 0 };
      entry.count += 1;
      kinds.set(kind, entry);
    }
  }
  let size = range * (parts.length + 1);
  for (const kind of kinds.values()) {
    kind.stride = size;
    size *= kind.count + 1;
  }
  if (size > MOST_ENTRIES) return null;
  const addends = parts.flatMap(({ statistic, shares }, place): Addend[] => {
    const base = -(least[place] as number) / unit;
    const byIndex = shares.map(({ known, kind }) => {
      if (kind !== null) return base + (kinds.get(kind) as { stride: number }).stride;
      return known === null ? base : base + Math.round(known * MILLIONTHS) / unit + range;
    });
    const [only] = statistic.addends;
    // An item that is read alone is read by its byte.
    const of = statistic.addends.length === 1 && only !== undefined ? only.of : { statistic };
    return [
      { of, adds: Int32Array.from({ length: Math.max(256, byIndex.length) }, (_, at) => byIndex[at] ?? 0) },
    ];
  });
  return { addends, size };
};

const sized = (addends: readonly Addend[], size: number): Statistic | null =>
  size > MOST_ENTRIES ? null : { addends, size };

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));
