import type { ScoreColumns } from '../../model/column-result.js';
import type { ColumnTable } from '../../model/column-table.js';
import type { Band } from '../../model/score.js';
import type { Program, ProgramNode, ProgramScore } from '../../scoring/program/program.js';
import { Indexes } from './indexes.js';
import { BLOCK, blocksOf } from './layout.js';
import { columnsOf, endBlock, newOutput, type Output, type Widths, widthsOf, writeRow } from './output.js';
import { RowReader } from './row-reader.js';
import { Statistics } from './statistic.js';
import { TabulatedScore } from './tabulated-score.js';
import { type WideSum, wideSum } from './wide-sum.js';

interface Entry {
  readonly place: number;
  readonly id: string;
  readonly node: number;
  readonly bands: readonly Band[];
  readonly widths: Widths;
  /** How it is worked out fast, or `null` where the interpreter works out every row. */
  readonly fast: TabulatedScore | WideSum | null;
}

/** The scores of an instrument that are more than counts of binary items. */
export class GeneralScores {
  private readonly entries: readonly Entry[];
  private readonly reader: RowReader;
  private readonly indexes: Indexes;

  constructor(
    program: Program,
    bands: readonly (readonly Band[])[],
    removed: ReadonlySet<number>,
    places: readonly number[],
  ) {
    const reads = places.flatMap((place) => program.scores[place]?.reads ?? []);
    this.reader = new RowReader(program, removed, new Set(reads));
    this.indexes = new Indexes(this.reader);
    const statistics = new Statistics(program, this.reader);
    this.entries = places.map((place): Entry => {
      const { id, node } = program.scores[place] as ProgramScore;
      const own = {
        place,
        id,
        node,
        bands: bands[place] ?? [],
        widths: widthsOf(program.nodes[node] as ProgramNode),
      };
      const statistic = statistics.of(node);
      const fast =
        statistic === null
          ? wideSum(program, node, own.bands, statistics)
          : new TabulatedScore(node, own.bands, statistic, own.widths);
      return { ...own, fast };
    });
  }

  /** Works the scores out for every row; by place in the instrument. */
  score(table: ColumnTable): ReadonlyMap<number, ScoreColumns> {
    const outputs = this.entries.map(({ widths, bands }) => newOutput(widths, table.rows, bands.length > 0));
    const slow = this.entries.flatMap((entry, at) => (entry.fast === null ? [at] : []));
    for (let block = 0; block < blocksOf(table.rows); block += 1) {
      const rows = Math.min(BLOCK, table.rows - block * BLOCK);
      this.reader.open(table, block);
      this.indexes.next();
      this.entries.forEach(({ fast }, at) => {
        fast?.block(this.indexes, this.reader, outputs[at] as Output, block, rows);
      });
      if (slow.length > 0) this.interpret(slow, outputs, block, rows);
      for (const output of outputs) endBlock(output, block);
    }
    return new Map(
      this.entries.map(({ place, id, bands }, at) => [
        place,
        columnsOf(id, bands, outputs[at] as Output, table.rows),
      ]),
    );
  }

  private interpret(slow: readonly number[], outputs: readonly Output[], block: number, rows: number): void {
    for (let row = 0; row < rows; row += 1) {
      this.reader.evaluate(row);
      for (const at of slow) {
        const { node, bands } = this.entries[at] as Entry;
        writeRow(outputs[at] as Output, bands, block * BLOCK + row, row, this.reader.outcome(node));
      }
    }
  }
}
