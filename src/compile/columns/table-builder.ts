import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ColumnTable, ItemColumn } from '../../model/column-table.js';
import type { Program } from '../../scoring/program/program.js';
import { BLOCK, blocksOf, WORDS } from './layout.js';
import { packBlock, SOME_AWAY } from './planes.js';

/** What a table under construction may be told.
 *
 * @since 0.1.0
 */
export interface TableOptions {
  /** How many rows are expected, a whole number from 1 on: saves copying when it is right. */
  readonly expectedRows?: number | undefined;
  /** Whether *not assessed* is kept apart from *unknown* for binary items, for half as much memory again; without it it is not. */
  readonly keepNotAssessed?: boolean | undefined;
}

/**
 * A column table under construction, row by row.
 *
 * Binary answers wait as bytes until a block is full, and are then packed; everything else is written where it stays.
 */
export class TableBuilder {
  /** Rows finished. */
  rows = 0;
  private capacity: number;
  private readonly bits: readonly number[];
  private readonly places: Int32Array;
  private readonly waiting: Uint8Array;
  private readonly words: Uint32Array;
  private planes: Int32Array;
  private notAssessed: Int32Array | null;
  private hasNotApplicable = false;
  private readonly codes: (Uint8Array | null)[];
  private readonly numbers: (Float64Array | null)[];

  constructor(
    private readonly program: Program,
    options: TableOptions,
  ) {
    const { items } = program;
    this.bits = items.flatMap(({ item }, index) => (item.kind === 'binary' ? [index] : []));
    this.places = new Int32Array(items.length).fill(-1);
    this.bits.forEach((index, place) => {
      this.places[index] = place;
    });
    this.capacity = blocksOf(expected(options)) * BLOCK;
    this.waiting = new Uint8Array(this.bits.length * BLOCK);
    this.words = new Uint32Array(this.waiting.buffer);
    this.planes = new Int32Array(this.planeWords(2));
    this.notAssessed = options.keepNotAssessed === true ? new Int32Array(this.planeWords(1)) : null;
    this.codes = items.map(({ item }) => (item.kind === 'binary' ? null : new Uint8Array(this.capacity)));
    this.numbers = items.map(({ item }) =>
      item.kind === 'numeric' ? new Float64Array(this.capacity) : null,
    );
  }

  /** Writes the answer to one item in the row under way; an item that is not written is not assessed. */
  write(item: number, code: number, number: number): void {
    const place = this.places[item] as number;
    if (place >= 0) {
      this.waiting[place * BLOCK + (this.rows & (BLOCK - 1))] = code;
      return;
    }
    if (this.rows === this.capacity) this.grow();
    (this.codes[item] as Uint8Array)[this.rows] = code;
    const numbers = this.numbers[item];
    if (numbers != null) numbers[this.rows] = number;
  }

  /** Ends the row under way. */
  endRow(): void {
    this.rows += 1;
    if ((this.rows & (BLOCK - 1)) === 0) this.flush(this.rows - BLOCK);
  }

  /** The table as it stands; the builder is used up. */
  finish(): ColumnTable {
    const rest = this.rows & (BLOCK - 1);
    if (rest !== 0) this.flush(this.rows - rest);
    const { program, rows, planes, notAssessed } = this;
    const blocks = blocksOf(rows);
    return {
      instrument: program.instrument.id,
      edition: program.instrument.edition,
      rows,
      items: program.items.map(({ id }, index) => this.column(id, index)),
      planes: cut(planes, blocks * this.bits.length * 2 * WORDS),
      notAssessed: notAssessed === null ? null : cut(notAssessed, blocks * this.bits.length * WORDS),
      hasNotApplicable: this.hasNotApplicable,
    };
  }

  private column(item: string, index: number): ItemColumn {
    const place = this.places[index] as number;
    if (place >= 0) return { item, kind: 'bits', place };
    const codes = cut(this.codes[index] as Uint8Array, this.rows);
    const numbers = this.numbers[index];
    return numbers == null
      ? { item, kind: 'codes', codes }
      : { item, kind: 'numbers', codes, numbers: cut(numbers, this.rows) };
  }

  private planeWords(planes: number): number {
    return (this.capacity / BLOCK) * this.bits.length * planes * WORDS;
  }

  private flush(firstRow: number): void {
    if (firstRow + BLOCK > this.capacity) this.grow();
    const block = (firstRow / BLOCK) * this.bits.length;
    for (let place = 0; place < this.bits.length; place += 1) {
      const from = (place * BLOCK) / 4;
      const at = block + place;
      const noticed = packBlock(this.words, from, this.planes, at * 2 * WORDS, this.notAssessed, at * WORDS);
      if ((noticed & SOME_AWAY) !== 0) this.hasNotApplicable = true;
    }
    this.waiting.fill(0);
  }

  private grow(): void {
    this.capacity = Math.ceil((this.capacity * 1.5) / BLOCK) * BLOCK;
    this.planes = longer(new Int32Array(this.planeWords(2)), this.planes);
    if (this.notAssessed !== null)
      this.notAssessed = longer(new Int32Array(this.planeWords(1)), this.notAssessed);
    this.codes.forEach((codes, index) => {
      if (codes !== null) this.codes[index] = longer(new Uint8Array(this.capacity), codes);
    });
    this.numbers.forEach((numbers, index) => {
      if (numbers !== null) this.numbers[index] = longer(new Float64Array(this.capacity), numbers);
    });
  }
}

/** Rows that room is made for at most before any is there: what is expected may be a slip of the hand. */
const MOST_EXPECTED = 1 << 24;

const expected = ({ expectedRows = 1 }: TableOptions): number => {
  if (!Number.isInteger(expectedRows) || expectedRows < 1)
    throw new ResiliensError('option-invalid', ['options', 'expectedRows'], { least: 1 });
  return Math.min(expectedRows, MOST_EXPECTED);
};

/** An array of its own length, so that no unused memory is kept or handed to a worker with it. */
const cut = <T extends Int32Array | Uint8Array | Float64Array>(array: T, length: number): T =>
  array.length === length ? array : (array.slice(0, length) as T);

const longer = <T extends Int32Array | Uint8Array | Float64Array>(wide: T, narrow: T): T => {
  wide.set(narrow);
  return wide;
};
