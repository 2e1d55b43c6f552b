import type { Band } from '../../model/score.js';
import type { Indexes } from './indexes.js';
import { BLOCK } from './layout.js';
import { bandCodesOf, newNumbers, type Output, type Widths } from './output.js';
import type { RowReader } from './row-reader.js';
import type { Statistic } from './statistic.js';

/**
 * A score whose outcome is read off a table, by the index of a statistic.
 *
 * An entry is filled by the interpreter when its index is met for the first time.
 */
export class TabulatedScore {
  private readonly known: Uint8Array;
  private readonly low;
  private readonly high;
  private readonly value;
  private readonly has: Uint8Array;
  private readonly band: Uint8Array;
  private readonly bandByRule: Uint8Array;

  constructor(
    private readonly node: number,
    private readonly bands: readonly Band[],
    private readonly statistic: Statistic,
    widths: Widths,
  ) {
    const { size } = statistic;
    this.known = new Uint8Array(size);
    this.low = newNumbers(widths.bounds, size);
    this.high = newNumbers(widths.bounds, size);
    this.value = newNumbers(widths.value, size);
    this.has = new Uint8Array(size);
    this.band = new Uint8Array(size);
    this.bandByRule = new Uint8Array(size);
  }

  /** Fills the columns for one block. */
  block(indexes: Indexes, reader: RowReader, output: Output, block: number, rows: number): void {
    const index = indexes.of(this.statistic);
    const { known } = this;
    for (let row = 0; row < rows; row += 1) {
      if (known[index[row] as number] === 0) this.learn(index[row] as number, row, reader);
    }
    const from = block * BLOCK;
    copy(index, this.low as Uint8Array, output.low as Uint8Array, from, rows);
    copy(index, this.high as Uint8Array, output.high as Uint8Array, from, rows);
    copy(index, this.value as Uint8Array, output.value as Uint8Array, from, rows);
    copy(index, this.has, output.has, 0, rows);
    if (output.band !== null) copy(index, this.band, output.band, from, rows);
    if (output.bandByRule !== null) copy(index, this.bandByRule, output.bandByRule, from, rows);
  }

  private learn(index: number, row: number, reader: RowReader): void {
    reader.evaluate(row);
    const outcome = reader.outcome(this.node);
    this.low[index] = outcome.low;
    this.high[index] = outcome.high;
    if (outcome.value !== null) {
      this.value[index] = outcome.value;
      this.has[index] = 1;
    }
    const codes = bandCodesOf(this.bands, outcome);
    this.band[index] = codes.band;
    this.bandByRule[index] = codes.bandByRule;
    this.known[index] = 1;
  }
}

/** Typed arrays of one kind on both sides; the compiler of the run time makes one loop for each kind. */
const copy = (index: Int32Array, table: Uint8Array, column: Uint8Array, from: number, rows: number): void => {
  for (let row = 0; row < rows; row += 1) column[from + row] = table[index[row] as number] as number;
};
