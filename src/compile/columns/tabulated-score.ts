import type { Band } from '../../model/score.js';
import type { Statistic } from './index-of.js';
import type { Indexes } from './indexes.js';
import { BLOCK } from './layout.js';
import { bandCodesOf, type Output, type Widths, writeRow } from './output.js';
import type { Outcome, RowReader } from './row-reader.js';

/**
 * A score whose outcome is read off a table, by the index of a statistic.
 *
 * An entry is filled by the interpreter when its index is met for the first time.
 */
export class TabulatedScore {
  /** Low, high, value and whether there is one, a byte each; -1 where an index was not met yet. `null` where bytes do not do. */
  private readonly numbers: Int32Array | null;
  /** Code of the band and of the band by rule, a byte each. */
  private readonly codes: Uint16Array;
  private readonly outcomes: (Outcome | undefined)[];

  constructor(
    private readonly node: number,
    private readonly bands: readonly Band[],
    private readonly statistic: Statistic,
    { bounds, value }: Widths,
  ) {
    const isSmall = bounds === 'byte' && value === 'byte';
    this.numbers = isSmall ? new Int32Array(statistic.size).fill(-1) : null;
    this.codes = new Uint16Array(isSmall ? statistic.size : 0);
    this.outcomes = [];
  }

  /** Fills the columns for one block. */
  block(indexes: Indexes, reader: RowReader, output: Output, block: number, rows: number): void {
    const index = indexes.of(this.statistic);
    if (this.numbers === null) {
      this.larger(index, reader, output, block, rows);
      return;
    }
    this.bytes(this.numbers, index, reader, output, block, rows);
    if (output.band !== null && output.bandByRule !== null)
      writeCodes(this.codes, index, output.band, output.bandByRule, block * BLOCK, rows);
  }

  private bytes(
    numbers: Int32Array,
    index: Int32Array,
    reader: RowReader,
    output: Output,
    block: number,
    rows: number,
  ): void {
    const { low, high, value, has } = output;
    const from = block * BLOCK;
    for (let row = 0; row < rows; row += 1) {
      const at = index[row] as number;
      let entry = numbers[at] as number;
      if (entry < 0) {
        entry = this.learn(at, row, reader);
        numbers[at] = entry;
      }
      low[from + row] = entry & 255;
      high[from + row] = (entry >>> 8) & 255;
      value[from + row] = (entry >>> 16) & 255;
      has[row] = entry >>> 24;
    }
  }

  private learn(at: number, row: number, reader: RowReader): number {
    reader.evaluate(row);
    const outcome = reader.outcome(this.node);
    const { band, bandByRule } = bandCodesOf(this.bands, outcome);
    this.codes[at] = band | (bandByRule << 8);
    const ruled = outcome.value === null ? 0 : (outcome.value << 16) | (1 << 24);
    return outcome.low | (outcome.high << 8) | ruled;
  }

  private larger(index: Int32Array, reader: RowReader, output: Output, block: number, rows: number): void {
    for (let row = 0; row < rows; row += 1) {
      const at = index[row] as number;
      let outcome = this.outcomes[at];
      if (outcome === undefined) {
        reader.evaluate(row);
        outcome = reader.outcome(this.node);
        this.outcomes[at] = outcome;
      }
      writeRow(output, this.bands, block * BLOCK + row, row, outcome);
    }
  }
}

const writeCodes = (
  codes: Uint16Array,
  index: Int32Array,
  band: Uint8Array,
  bandByRule: Uint8Array,
  from: number,
  rows: number,
): void => {
  for (let row = 0; row < rows; row += 1) {
    const entry = codes[index[row] as number] as number;
    band[from + row] = entry & 255;
    bandByRule[from + row] = entry >>> 8;
  }
};
