import type { ScoreColumns } from '../../model/column-result.js';
import type { ColumnTable } from '../../model/column-table.js';
import type { Band } from '../../model/score.js';
import type { Program, ProgramNode, ProgramScore } from '../../scoring/program/program.js';
import { isRuled } from '../../scoring/program/scores.js';
import { atLeast, countGroups, MOST_AT_ONCE, MOST_COUNTED, newCounts, toBytes } from './binary-counts.js';
import { BLOCK, blocksOf, rowsBelow, WORDS } from './layout.js';
import { bitsIn } from './planes.js';

/** A score that counts binary items, ready to be counted on bit planes. */
export interface BinaryScore {
  readonly id: string;
  /** First word of each counted item's planes, from the start of a block on. */
  readonly offsets: Int32Array;
  /** The same, in groups that are counted at once. */
  readonly groups: readonly Int32Array[];
  /** Whether no counted item applies to anyone, because a sourced age takes them all away. */
  readonly isEmpty: boolean;
  readonly bands: readonly Band[];
  /** Smallest count of each band above the lowest. */
  readonly cuts: readonly number[];
}

/** The score as a count of binary items, or `null` where it is something else. */
export const binaryScore = (
  program: Program,
  score: ProgramScore,
  bands: readonly Band[],
  removed: ReadonlySet<number>,
): BinaryScore | null => {
  const { node: root, terms, rounding } = score;
  if (terms === null || rounding !== null || isRuled(root, program.nodes)) return null;
  const counted = terms.every(({ node, weight }) => weight === 1 && isCounted(program, node));
  if (!counted || terms.length > MOST_COUNTED) return null;
  const places = placesOf(program);
  const own = terms.filter(({ item }) => !removed.has(item));
  const offsets = Int32Array.from(own, ({ item }) => (places[item] as number) * 2 * WORDS);
  return {
    id: score.id,
    offsets,
    groups: Array.from({ length: Math.ceil(Math.max(1, own.length) / MOST_AT_ONCE) }, (_, at) =>
      offsets.subarray(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE),
    ),
    isEmpty: own.length === 0,
    bands,
    cuts: bands.slice(1).map(({ from }) => Math.ceil(from)),
  };
};

const isCounted = ({ nodes, items }: Program, index: number): boolean => {
  const node = nodes[index] as ProgramNode;
  return (
    node.operation === 'item' &&
    node.skip < 0 &&
    items[node.item]?.item.kind === 'binary' &&
    node.table[0] === 0 &&
    node.table[1] === 1
  );
};

/** Place of each item among the binary ones, -1 for others. */
const placesOf = ({ items }: Program): readonly number[] => {
  let next = 0;
  return items.map(({ item }) => (item.kind === 'binary' ? next++ : -1));
};

/** What is worked out for one block: counts of what is surely present, and of what may be. */
interface Block {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Rows to which some counted item applies. */
  readonly applies: Int32Array;
  readonly scratch: Int32Array;
  readonly more: Int32Array;
}

const newBlock = (binaryItems: number): Block => ({
  low: newCounts(),
  high: newCounts(),
  applies: new Int32Array(WORDS),
  scratch: new Int32Array(binaryItems * 2 * WORDS),
  more: newCounts(),
});

const evaluateBlock = (own: BinaryScore, table: ColumnTable, start: number, block: Block): void => {
  const { planes, hasNotApplicable } = table;
  countGroups(planes, own.groups, start, block.high, block.more);
  // Where everything applies, the second plane alone says what is present.
  if (hasNotApplicable)
    countGroups(present(planes, own.offsets, start, block.scratch), own.groups, 0, block.low, block.more);
  else countGroups(planes, own.groups, start + WORDS, block.low, block.more);
  if (own.isEmpty || !hasNotApplicable) block.applies.fill(own.isEmpty ? 0 : -1);
  else applying(planes, own.offsets, start, block.applies);
};

/** What is surely present, in the places of the first planes. */
const present = (planes: Int32Array, offsets: Int32Array, start: number, into: Int32Array): Int32Array => {
  for (let at = 0; at < offsets.length; at += 1) {
    const own = offsets[at] as number;
    for (let word = own; word < own + WORDS; word += 1)
      into[word] = (planes[start + word] as number) & (planes[start + word + WORDS] as number);
  }
  return into;
};

const applying = (planes: Int32Array, offsets: Int32Array, start: number, applies: Int32Array): void => {
  for (let word = 0; word < WORDS; word += 1) {
    let any = 0;
    for (let at = 0; at < offsets.length; at += 1) {
      const place = start + word + (offsets[at] as number);
      any |= (planes[place] as number) | ~(planes[place + WORDS] as number);
    }
    applies[word] = any;
  }
};

/** Works the score out for every row of a table. */
export const scoreBinary = (own: BinaryScore, table: ColumnTable, binaryItems: number): ScoreColumns => {
  const blocks = blocksOf(table.rows);
  const bytes = (): Uint8Array => new Uint8Array(blocks * BLOCK);
  const [low, high] = [bytes(), bytes()];
  const band = own.bands.length === 0 ? null : bytes();
  const [lowWords, highWords] = [new Int32Array(low.buffer), new Int32Array(high.buffer)];
  const bandWords = band === null ? null : new Int32Array(band.buffer);
  const hasValue = new Int32Array(blocks * WORDS);
  const block = newBlock(binaryItems);
  const codes = newCounts();
  const limits = newLimits(own);
  const levels = bitsOf(own.offsets.length);
  for (let place = 0; place < blocks; place += 1) {
    evaluateBlock(own, table, place * binaryItems * 2 * WORDS, block);
    const to = (place * BLOCK) / 4;
    toBytes(block.low, lowWords, to);
    toBytes(block.high, highWords, to);
    settled(block, levels, hasValue, place * WORDS);
    if (bandWords === null) continue;
    compare(own, block, limits);
    writeBands(own, block, limits, codes, bandWords, to);
  }
  if (blocks > 0) hideRest(hasValue, table.rows);
  return {
    id: own.id,
    bands: own.bands.map(({ id }) => id),
    low: low.subarray(0, table.rows),
    high: high.subarray(0, table.rows),
    value: low.subarray(0, table.rows),
    hasValue: hasValue.subarray(0, Math.ceil(table.rows / 32)),
    band: band?.subarray(0, table.rows) ?? null,
    bandByRule: band?.subarray(0, table.rows) ?? null,
  };
};

const hideRest = (hasValue: Int32Array, rows: number): void => {
  const last = Math.floor(rows / 32);
  if (last >= hasValue.length) return;
  hasValue[last] = (hasValue[last] as number) & rowsBelow(rows % 32);
};

/** Rows whose two counts are the same in every bit, and to which something applies. */
const settled = ({ low, high, applies }: Block, levels: number, hasValue: Int32Array, to: number): void => {
  for (let word = 0; word < WORDS; word += 1) {
    let differ = ~(applies[word] as number);
    for (let at = word; at < levels * WORDS; at += WORDS)
      differ |= (low[at] as number) ^ (high[at] as number);
    hasValue[to + word] = ~differ;
  }
};

/** For each cut the rows whose lower bound reaches it, and those whose upper bound does. */
interface Limits {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

const newLimits = (own: BinaryScore): Limits => ({
  low: new Int32Array(own.cuts.length * WORDS),
  high: new Int32Array(own.cuts.length * WORDS),
});

const compare = (own: BinaryScore, block: Block, limits: Limits): void => {
  const levels = bitsOf(own.offsets.length);
  own.cuts.forEach((cut, place) => {
    atLeast(block.low, levels, cut, limits.low, place * WORDS);
    atLeast(block.high, levels, cut, limits.high, place * WORDS);
  });
};

/**
 * Writes the codes of the bands of a block as bytes: how many cuts the lower bound reaches, 255 where the upper one reaches
 * more, or nothing applies.
 */
const writeBands = (
  own: BinaryScore,
  block: Block,
  { low, high }: Limits,
  codes: Int32Array,
  bytes: Int32Array,
  to: number,
): void => {
  const end = bitsOf(own.cuts.length) * WORDS;
  codes.fill(0, 0, end);
  for (let word = 0; word < WORDS; word += 1) {
    let open = ~(block.applies[word] as number);
    for (let cut = word; cut < low.length; cut += WORDS) {
      let carry = low[cut] as number;
      open |= carry ^ (high[cut] as number);
      for (let at = word; at < end; at += WORDS) {
        const bit = codes[at] as number;
        codes[at] = bit ^ carry;
        carry &= bit;
      }
    }
    for (let place = 0; place < 8; place += 1) {
      const isOpen = (open >>> place) & LOWEST;
      let four = (isOpen << 8) - isOpen;
      for (let at = word, bit = 0; at < end; at += WORDS, bit += 1)
        four |= (((codes[at] as number) >>> place) & LOWEST) << bit;
      bytes[to + word * 8 + place] = four;
    }
  }
};

/** The lowest bit of each byte of a word. */
const LOWEST = 0x01010101;

/** How many bits a number has. */
const bitsOf = (number: number): number => 32 - Math.clz32(number);

/** Counts the rows in each band, without writing a result for any row. */
export const countBands = (own: BinaryScore, table: ColumnTable, binaryItems: number): number[] => {
  const counts = own.bands.map(() => 0);
  const block = newBlock(binaryItems);
  const limits = newLimits(own);
  const last = own.bands.length - 1;
  for (let place = 0; place < blocksOf(table.rows); place += 1) {
    evaluateBlock(own, table, place * binaryItems * 2 * WORDS, block);
    compare(own, block, limits);
    for (let word = 0; word < WORDS; word += 1) {
      const rest = table.rows - place * BLOCK - word * 32;
      const rows = (block.applies[word] as number) & (rest >= 32 ? -1 : rowsBelow(Math.max(0, rest)));
      for (let code = 0; code <= last; code += 1) {
        const from = code === 0 ? -1 : (limits.low[(code - 1) * WORDS + word] as number);
        const below = code === last ? -1 : ~(limits.high[code * WORDS + word] as number);
        counts[code] = (counts[code] as number) + bitsIn(rows & from & below);
      }
    }
  }
  return counts;
};
