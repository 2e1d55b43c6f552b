import { BLOCK } from './layout.js';
import type { RowReader } from './row-reader.js';
import type { Addend, Statistic } from './statistic.js';

/** The index of every row of a block, for each statistic that is read, worked out once a block. */
export class Indexes {
  private readonly rows = new Map<Statistic, { readonly index: Int32Array; block: number }>();
  private block = 0;

  constructor(private readonly reader: RowReader) {}

  /** Forgets the indexes of the block before. */
  next(): void {
    this.block += 1;
  }

  /** The index of each row of the block under way. */
  of(statistic: Statistic): Int32Array {
    const entry = this.rows.get(statistic) ?? { index: new Int32Array(BLOCK), block: 0 };
    if (entry.block === this.block) return entry.index;
    this.rows.set(statistic, entry);
    entry.block = this.block;
    entry.index.fill(0);
    const bytes: { codes: Uint8Array; adds: Int32Array }[] = [];
    for (const addend of statistic.addends) {
      const { of, adds } = addend;
      if ('item' in of) bytes.push({ codes: this.reader.codes[of.item] as Uint8Array, adds });
      else addIndexes(entry.index, this.of(of.statistic), adds);
    }
    addBytes(entry.index, bytes);
    return entry.index;
  }
}

const addIndexes = (index: Int32Array, of: Int32Array, adds: Int32Array): void => {
  for (let row = 0; row < BLOCK; row += 1)
    index[row] = (index[row] as number) + (adds[of[row] as number] as number);
};

interface Bytes {
  readonly codes: Uint8Array;
  readonly adds: Addend['adds'];
}

/** Adds what the bytes of some items give, five items at a time. */
const addBytes = (index: Int32Array, items: readonly Bytes[]): void => {
  let at = 0;
  for (; at + 5 <= items.length; at += 5) addFive(index, items.slice(at, at + 5));
  for (; at < items.length; at += 1) addOne(index, items[at] as Bytes);
};

const addOne = (index: Int32Array, { codes, adds }: Bytes): void => {
  const rows = Math.min(BLOCK, codes.length);
  for (let row = 0; row < rows; row += 1)
    index[row] = (index[row] as number) + (adds[codes[row] as number] as number);
};

const addFive = (index: Int32Array, five: readonly Bytes[]): void => {
  const [a, b, c, d, e] = five as [Bytes, Bytes, Bytes, Bytes, Bytes];
  const [codesA, codesB, codesC, codesD, codesE] = [a.codes, b.codes, c.codes, d.codes, e.codes];
  const [addsA, addsB, addsC, addsD, addsE] = [a.adds, b.adds, c.adds, d.adds, e.adds];
  const rows = Math.min(BLOCK, codesA.length, codesB.length, codesC.length, codesD.length, codesE.length);
  for (let row = 0; row < rows; row += 1) {
    index[row] =
      (index[row] as number) +
      (addsA[codesA[row] as number] as number) +
      (addsB[codesB[row] as number] as number) +
      (addsC[codesC[row] as number] as number) +
      (addsD[codesD[row] as number] as number) +
      (addsE[codesE[row] as number] as number);
  }
};
