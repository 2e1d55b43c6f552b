import type { ColumnTable } from '../../model/column-table.js';
import { evaluateBounds } from '../../scoring/evaluate/bounds.js';
import { evaluateRule } from '../../scoring/evaluate/rule.js';
import { ruleValue } from '../../scoring/evaluate/rule-value.js';
import { APPLIES, NOT_APPLICABLE, newWorkspace, type Workspace } from '../../scoring/evaluate/workspace.js';
import type { Program } from '../../scoring/program/program.js';
import { BLOCK, WORDS } from './layout.js';
import { unpackBlock } from './planes.js';

/** What a node comes to in one row. */
export interface Outcome {
  readonly low: number;
  readonly high: number;
  readonly value: number | null;
  /** Whether it surely applies. */
  readonly applies: boolean;
}

/**
 * The answers of one block of rows as bytes, and the interpreter over any row of it.
 *
 * Everything that the tables of the fast paths hold was worked out here, so they cannot disagree with `score`.
 */
export class RowReader {
  /** Bytes of each item in the block under way. */
  readonly codes: Uint8Array[];
  readonly work: Workspace;
  /** How many rows the block has. */
  rows = 0;
  private readonly unpacked: (Uint32Array | null)[];
  private readonly away: Uint8Array;
  private first = 0;
  private table: ColumnTable | null = null;
  private readonly binaryItems: number;

  constructor(
    private readonly program: Program,
    private readonly removed: ReadonlySet<number>,
    private readonly needed: ReadonlySet<number>,
  ) {
    this.work = newWorkspace(program);
    this.away = new Uint8Array(BLOCK).fill(NOT_APPLICABLE);
    this.unpacked = program.items.map(({ item }) =>
      item.kind === 'binary' ? new Uint32Array(BLOCK / 4) : null,
    );
    this.codes = this.unpacked.map((words) =>
      words === null ? new Uint8Array(0) : new Uint8Array(words.buffer),
    );
    this.binaryItems = this.unpacked.filter((words) => words !== null).length;
  }

  /** Makes a block the one under way. */
  open(table: ColumnTable, block: number): void {
    this.table = table;
    this.first = block * BLOCK;
    this.rows = Math.min(BLOCK, table.rows - this.first);
    table.items.forEach((column, index) => {
      if (!this.needed.has(index)) return;
      if (this.removed.has(index)) {
        this.codes[index] = this.away;
        return;
      }
      if (column.kind !== 'bits') {
        this.codes[index] = column.codes.subarray(this.first, this.first + BLOCK);
        return;
      }
      const start = (block * this.binaryItems + column.place) * 2 * WORDS;
      unpackBlock(table.planes, start, this.unpacked[index] as Uint32Array);
    });
  }

  /** Works every node out for one row of the block. */
  evaluate(row: number): void {
    const { work, codes } = this;
    for (const index of this.needed) {
      work.codes[index] = codes[index]?.[row] as number;
      const column = this.table?.items[index];
      if (column?.kind === 'numbers') work.numbers[index] = column.numbers[this.first + row] as number;
    }
    this.walk();
  }

  /** Works every node out for codes that the caller has put into the workspace. */
  walk(): void {
    evaluateBounds(this.program, this.work.bounds);
    if (this.program.hasMissing) evaluateRule(this.program, this.work);
  }

  /** What a node came to in the row that was worked out last. */
  outcome(node: number): Outcome {
    const { bounds } = this.work;
    const applies = bounds.state[node] === APPLIES;
    return {
      low: bounds.low[node] as number,
      high: bounds.high[node] as number,
      value: applies ? ruleValue(node, this.work, this.program.hasMissing) : null,
      applies,
    };
  }
}
