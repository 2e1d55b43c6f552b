import type { ColumnTable } from '../../model/column-table.js';
import { type Block, bitsOf, evaluateBlock, newBlock } from './binary-block.js';
import type { BinaryScore } from './binary-score.js';
import { BLOCK, blocksOf, rowsBelow, WORDS } from './layout.js';
import { bitsIn } from './planes.js';

/** Counts the rows in each band, without writing a result for any row. */
export const countBands = (own: BinaryScore, table: ColumnTable, binaryItems: number): number[] => {
  const counts = own.bands.map(() => 0);
  const block = newBlock(own.offsets.length);
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
 * Which rows of a block have a count of at least a limit: compared bit by bit, the lowest first.
 *
 * @param counts - Planes of 32 words.
 * @param levels - How many planes the counts need.
 * @param limit - The limit, a whole number; up to 0 all rows reach it, above what the planes can hold none.
 * @param reached - Where 32 words go.
 * @param to - First word to write.
 */
const atLeast = (
  counts: Int32Array,
  levels: number,
  limit: number,
  reached: Int32Array,
  to: number,
): void => {
  reached.fill(limit < 1 << levels ? -1 : 0, to, to + WORDS);
  if (limit <= 0 || limit >= 1 << levels) return;
  for (let bit = 0; bit < levels; bit += 1) {
    const at = bit * WORDS;
    if ((limit >>> bit) & 1)
      for (let word = 0; word < WORDS; word += 1)
        reached[to + word] = (reached[to + word] as number) & (counts[at + word] as number);
    else
      for (let word = 0; word < WORDS; word += 1)
        reached[to + word] = (reached[to + word] as number) | (counts[at + word] as number);
  }
};
