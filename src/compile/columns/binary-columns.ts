import type { ScoreColumns } from '../../model/column-result.js';
import type { ColumnTable } from '../../model/column-table.js';
import { type Block, bitsOf, evaluateBlock, newBlock } from './binary-block.js';
import type { BinaryScore } from './binary-score.js';
import { toBytes } from './counts-to-bytes.js';
import { BLOCK, blocksOf, rowsBelow, WORDS } from './layout.js';

/** Works the score out for every row of a table. */
export const scoreBinary = (own: BinaryScore, table: ColumnTable, binaryItems: number): ScoreColumns => {
  const blocks = blocksOf(table.rows);
  const bytes = (): Uint8Array => new Uint8Array(blocks * BLOCK);
  const [low, high] = [bytes(), bytes()];
  const band = own.bands.length === 0 ? null : bytes();
  const [lowWords, highWords] = [new Int32Array(low.buffer), new Int32Array(high.buffer)];
  const bandWords = band === null ? null : new Int32Array(band.buffer);
  const hasValue = new Int32Array(blocks * WORDS);
  const block = newBlock(own.offsets.length);
  const lifts = own.cuts.map(liftOf);
  const mayNotApply = own.isEmpty || table.hasNotApplicable;
  const levels = bitsOf(own.offsets.length);
  for (let place = 0; place < blocks; place += 1) {
    evaluateBlock(own, table, place * binaryItems * 2 * WORDS, block);
    const to = (place * BLOCK) / 4;
    toBytes(block.low, lowWords, to);
    toBytes(block.high, highWords, to);
    settled(block, levels, hasValue, place * WORDS);
    if (bandWords === null) continue;
    writeBands(lifts, lowWords, highWords, bandWords, to);
    if (mayNotApply) hideBands(block.applies, bandWords, to);
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

/** What lifts each of four bytes up to 127 over its highest bit where it reaches a cut. */
const liftOf = (cut: number): number => Math.imul(128 - Math.max(0, cut), LOWEST);

/** 1 in each of four bytes that reaches a cut. */
const reaching = (bytes: number, lift: number): number => ((bytes + lift) >>> 7) & LOWEST;

/**
 * Writes the codes of the bands of a block, four rows at a time: how many cuts the lower bound reaches, 255 where the upper
 * one reaches more.
 */
const writeBands = (
  lifts: readonly number[],
  low: Int32Array,
  high: Int32Array,
  bands: Int32Array,
  to: number,
): void => {
  const [lift = 0, ...others] = lifts;
  for (let at = 0; at < BLOCK / 4; at += 1) {
    const least = low[to + at] as number;
    const most = high[to + at] as number;
    let code = reaching(least, lift);
    let open = code ^ reaching(most, lift);
    for (let place = 0; place < others.length; place += 1) {
      const reached = reaching(least, others[place] as number);
      code += reached;
      open |= reached ^ reaching(most, others[place] as number);
    }
    bands[to + at] = code | ((open << 8) - open);
  }
};

/** Takes the bands away from rows to which nothing applies. */
const hideBands = (applies: Int32Array, bands: Int32Array, to: number): void => {
  for (let at = 0; at < BLOCK / 4; at += 1) {
    const none = ~((applies[at >> 3] as number) >>> (at & 7)) & LOWEST;
    bands[to + at] = (bands[to + at] as number) | ((none << 8) - none);
  }
};

/** The lowest bit of each byte of a word. */
const LOWEST = 0x01010101;
