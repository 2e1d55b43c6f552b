import type { Addend, Statistic, TruthClasses } from './index-of.js';
import { BLOCK } from './layout.js';
import type { RowReader } from './row-reader.js';
import { classAt } from './truth-class.js';

/** Bytes below this are read three items at a time. */
const SMALL = 8;

/** Up to three items that are read at once, and what they add together. */
interface Group {
  readonly items: readonly [number, number, number];
  /** By the three bytes side by side, three bits each; or by the byte of the first item alone. */
  readonly adds: Int32Array;
  readonly isAlone: boolean;
}

/** Another statistic that is read: as it is, or as the truth value it stands for. */
interface Inner {
  readonly statistic: Statistic;
  readonly truth: TruthClasses | null;
  readonly adds: Int32Array;
}

interface Entry {
  readonly index: Int32Array;
  readonly groups: readonly Group[];
  readonly inner: readonly Inner[];
  block: number;
}

/** The index of every row of a block, for each statistic that is read, worked out once a block. */
export class Indexes {
  private readonly entries = new Map<Statistic, Entry>();
  private block = 0;

  constructor(private readonly reader: RowReader) {}

  /** Forgets the indexes of the block before. */
  next(): void {
    this.block += 1;
  }

  /** The index of each row of the block under way. */
  of(statistic: Statistic): Int32Array {
    const entry = this.entries.get(statistic) ?? newEntry(statistic);
    if (entry.block === this.block) return entry.index;
    this.entries.set(statistic, entry);
    entry.block = this.block;
    entry.index.fill(0);
    for (const { statistic: own, truth, adds } of entry.inner) {
      if (truth === null) addIndexes(entry.index, this.of(own), adds);
      else addTruth(entry.index, this.of(own), adds, truth, this.reader);
    }
    for (const { items, adds, isAlone } of entry.groups) {
      const [a, b, c] = items.map((item) => this.reader.codes[item]) as [Uint8Array, Uint8Array, Uint8Array];
      if (isAlone) addOne(entry.index, a, adds);
      else addThree(entry.index, a, b, c, adds);
    }
    return entry.index;
  }
}

const newEntry = ({ addends }: Statistic): Entry => {
  const inner: Inner[] = [];
  const small: Item[] = [];
  const groups: Group[] = [];
  for (const { of, adds } of addends) {
    if ('statistic' in of) inner.push({ statistic: of.statistic, truth: null, adds });
    else if ('truth' in of) inner.push({ statistic: of.truth.statistic, truth: of.truth, adds });
    else if (of.answers <= SMALL) small.push({ item: of.item, adds });
    else groups.push({ items: [of.item, of.item, of.item], adds, isAlone: true });
  }
  for (let at = 0; at < small.length; at += 3) groups.push(groupOf(small.slice(at, at + 3)));
  return { index: new Int32Array(BLOCK), groups, inner, block: 0 };
};

interface Item {
  readonly item: number;
  readonly adds: Addend['adds'];
}

const groupOf = (items: readonly Item[]): Group => {
  const [first] = items as [Item];
  const at = (place: number): number => (items[place] ?? first).item;
  const amount = (place: number, byte: number): number => items[place]?.adds[byte] ?? 0;
  return {
    items: [at(0), at(1), at(2)],
    isAlone: false,
    adds: Int32Array.from(
      { length: SMALL ** 3 },
      (_, bytes) => amount(0, bytes >> 6) + amount(1, (bytes >> 3) & 7) + amount(2, bytes & 7),
    ),
  };
};

const addIndexes = (index: Int32Array, of: Int32Array, adds: Int32Array): void => {
  for (let row = 0; row < BLOCK; row += 1)
    index[row] = (index[row] as number) + (adds[of[row] as number] as number);
};

const addTruth = (
  index: Int32Array,
  of: Int32Array,
  adds: Int32Array,
  truth: TruthClasses,
  reader: RowReader,
): void => {
  for (let row = 0; row < reader.rows; row += 1)
    index[row] = (index[row] as number) + (adds[classAt(truth, of[row] as number, row, reader)] as number);
};

const addOne = (index: Int32Array, codes: Uint8Array, adds: Int32Array): void => {
  for (let row = 0; row < codes.length; row += 1)
    index[row] = (index[row] as number) + (adds[codes[row] as number] as number);
};

const addThree = (index: Int32Array, a: Uint8Array, b: Uint8Array, c: Uint8Array, adds: Int32Array): void => {
  const rows = Math.min(a.length, b.length, c.length);
  for (let row = 0; row < rows; row += 1) {
    const bytes = ((a[row] as number) << 6) | ((b[row] as number) << 3) | (c[row] as number);
    index[row] = (index[row] as number) + (adds[bytes] as number);
  }
};
