import type { NumberColumn, ScoreColumns } from '../../model/column-result.js';
import type { Band } from '../../model/score.js';
import { bandAt } from '../../scoring/bands.js';
import type { ProgramNode } from '../../scoring/program/program.js';
import { BLOCK, blocksOf, NO_BAND, WORDS } from './layout.js';
import type { Outcome } from './row-reader.js';

/** Which kind of column holds the bounds of a node, and which its value. */
export interface Widths {
  readonly bounds: Width;
  readonly value: Width;
}

type Width = 'byte' | 'short' | 'float';

export const widthsOf = (node: ProgramNode): Widths => ({
  bounds: widthOf(node, node.decimals),
  value: widthOf(node, node.ruleDecimals),
});

const widthOf = ({ floor, ceiling }: ProgramNode, decimals: number): Width => {
  if (decimals !== 0) return 'float';
  if (floor >= 0 && ceiling <= 255) return 'byte';
  return floor >= -32768 && ceiling <= 32767 ? 'short' : 'float';
};

const newNumbers = (width: Width, length: number): NumberColumn => {
  if (width === 'byte') return new Uint8Array(length);
  return width === 'short' ? new Int16Array(length) : new Float64Array(length);
};

/** The columns of one score while they are filled, block by block. */
export interface Output {
  readonly low: NumberColumn;
  readonly high: NumberColumn;
  readonly value: NumberColumn;
  /** One byte a row of the block under way: 1 where there is a value. */
  readonly has: Uint8Array;
  readonly hasValue: Int32Array;
  readonly band: Uint8Array | null;
  readonly bandByRule: Uint8Array | null;
}

export const newOutput = (widths: Widths, rows: number, hasBands: boolean): Output => ({
  low: newNumbers(widths.bounds, rows),
  high: newNumbers(widths.bounds, rows),
  value: newNumbers(widths.value, rows),
  has: new Uint8Array(BLOCK),
  hasValue: new Int32Array(blocksOf(rows) * WORDS),
  band: hasBands ? new Uint8Array(rows) : null,
  bandByRule: hasBands ? new Uint8Array(rows) : null,
});

/** Packs which rows of a block have a value, and forgets them. */
export const endBlock = ({ has, hasValue }: Output, block: number): void => {
  const words = new Uint32Array(has.buffer);
  for (let word = 0; word < WORDS; word += 1) {
    let bits = 0;
    for (let place = 0; place < 8; place += 1) bits |= (words[word * 8 + place] as number) << place;
    hasValue[block * WORDS + word] = bits;
  }
  has.fill(0);
};

export const columnsOf = (
  id: string,
  bands: readonly Band[],
  output: Output,
  rows: number,
): ScoreColumns => ({
  id,
  bands: bands.map((band) => band.id),
  low: output.low,
  high: output.high,
  value: output.value,
  hasValue: output.hasValue.subarray(0, Math.ceil(rows / 32)),
  band: output.band,
  bandByRule: output.bandByRule,
});

/** Codes of the band in which a whole interval lies, and of the band of the value. */
export const bandCodesOf = (
  bands: readonly Band[],
  outcome: Outcome,
): { band: number; bandByRule: number } => {
  const lowest = bandAt(bands, outcome.low);
  const isSettled = outcome.applies && lowest >= 0 && lowest === bandAt(bands, outcome.high);
  const ruled = outcome.value === null ? -1 : bandAt(bands, outcome.value);
  return { band: isSettled ? lowest : NO_BAND, bandByRule: ruled < 0 ? NO_BAND : ruled };
};

/** Writes one row. */
export const writeRow = (
  output: Output,
  bands: readonly Band[],
  row: number,
  inBlock: number,
  outcome: Outcome,
): void => {
  output.low[row] = outcome.low;
  output.high[row] = outcome.high;
  if (outcome.value !== null) {
    output.value[row] = outcome.value;
    output.has[inBlock] = 1;
  }
  if (output.band === null || output.bandByRule === null) return;
  const codes = bandCodesOf(bands, outcome);
  output.band[row] = codes.band;
  output.bandByRule[row] = codes.bandByRule;
};
