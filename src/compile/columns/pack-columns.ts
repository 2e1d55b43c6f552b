import type { ColumnTable } from '../../model/column-table.js';
import { BLOCK, blocksOf, WORDS } from './layout.js';
import { packBlock, SOME_AWAY, SOME_WRONG } from './planes.js';

/** Blocks that are packed item by item before the next ones: what is written then lies close together. */
const TILE = 16;

/** Planes of a table, or the place of the first column found to hold a byte that is no answer. */
export type Packed =
  | Pick<ColumnTable, 'planes' | 'notAssessed' | 'hasNotApplicable'>
  | { readonly wrong: number };

/** Packs whole columns of answer bytes of binary items, all of one length. */
export const packColumns = (
  columns: readonly Uint8Array[],
  rows: number,
  keepNotAssessed: boolean,
): Packed => {
  const blocks = blocksOf(rows);
  const words = blocks * columns.length * WORDS;
  const planes = new Int32Array(words * 2);
  const notAssessed = keepNotAssessed ? new Int32Array(words) : null;
  const sources = columns.map((column) => inWords(column, blocks));
  let seen = 0;
  for (let start = 0; start < blocks; start += TILE) {
    const end = Math.min(blocks, start + TILE);
    for (let place = 0; place < columns.length; place += 1) {
      const { whole, last } = sources[place] as Source;
      for (let block = start; block < end; block += 1) {
        const at = block * columns.length + place;
        const [bytes, from] = block < blocks - 1 ? [whole, (block * BLOCK) / 4] : [last, 0];
        const noticed = packBlock(bytes, from, planes, at * 2 * WORDS, notAssessed, at * WORDS);
        if ((noticed & SOME_WRONG) !== 0) return { wrong: place };
        seen |= noticed;
      }
    }
  }
  return { planes, notAssessed, hasNotApplicable: (seen & SOME_AWAY) !== 0 };
};

/** A column as words of four bytes, its last block apart and filled up. */
interface Source {
  readonly whole: Uint32Array;
  readonly last: Uint32Array;
}

const inWords = (bytes: Uint8Array, blocks: number): Source => {
  const last = new Uint8Array(BLOCK);
  last.set(bytes.subarray(Math.max(0, blocks - 1) * BLOCK));
  // A view where the bytes lie so, else a copy.
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return {
    whole: new Uint32Array(own.buffer, own.byteOffset, own.length >> 2),
    last: new Uint32Array(last.buffer),
  };
};
