import type { ColumnTable } from '../../model/column-table.js';
import type { BinaryScore } from './binary-score.js';
import { countRuns, newCounts } from './count-planes.js';
import { WORDS } from './layout.js';

/** What is worked out for one block: counts of what is surely present, and of what may be. */
export interface Block {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Rows to which some counted item applies. */
  readonly applies: Int32Array;
  readonly scratch: Int32Array;
  readonly more: Int32Array;
}

/** Room for the work on a block, used again for the next. */
export const newBlock = (counted: number): Block => ({
  low: newCounts(),
  high: newCounts(),
  applies: new Int32Array(WORDS),
  scratch: new Int32Array(counted * WORDS),
  more: newCounts(),
});

/** Counts one block of a table. */
export const evaluateBlock = (own: BinaryScore, table: ColumnTable, start: number, block: Block): void => {
  const { planes, hasNotApplicable } = table;
  const { offsets, gathered } = own;
  const { low, high, scratch, more } = block;
  const inPlace = own.inTable;
  if (inPlace !== null) countRuns(planes, inPlace, start, high, more);
  else countRuns(gather(planes, offsets, start, scratch), gathered, 0, high, more);
  // Where everything applies, the second plane alone says what is present.
  if (hasNotApplicable) countRuns(present(planes, offsets, start, scratch), gathered, 0, low, more);
  else if (inPlace !== null) countRuns(planes, inPlace, start + WORDS, low, more);
  else countRuns(gather(planes, offsets, start + WORDS, scratch), gathered, 0, low, more);
  if (own.isEmpty || !hasNotApplicable) block.applies.fill(own.isEmpty ? 0 : -1);
  else applying(planes, offsets, start, block.applies);
};

/** Planes that lie here and there, side by side. */
const gather = (planes: Int32Array, offsets: Int32Array, start: number, into: Int32Array): Int32Array => {
  for (let at = 0; at < offsets.length; at += 1) {
    const from = start + (offsets[at] as number);
    for (let word = 0; word < WORDS; word += 1) into[at * WORDS + word] = planes[from + word] as number;
  }
  return into;
};

/** What is surely present, side by side. */
const present = (planes: Int32Array, offsets: Int32Array, start: number, into: Int32Array): Int32Array => {
  for (let at = 0; at < offsets.length; at += 1) {
    const from = start + (offsets[at] as number);
    for (let word = 0; word < WORDS; word += 1)
      into[at * WORDS + word] = (planes[from + word] as number) & (planes[from + word + WORDS] as number);
  }
  return into;
};

const applying = (planes: Int32Array, offsets: Int32Array, start: number, applies: Int32Array): void => {
  for (let word = 0; word < WORDS; word += 1) {
    let any = 0;
    for (let at = 0; at < offsets.length; at += 1) {
      const place = start + word + (offsets[at] as number);
      any |= (planes[place] as number) | ~(planes[place + WORDS] as number);
    }
    applies[word] = any;
  }
};

/** How many bits a number has. */
export const bitsOf = (number: number): number => 32 - Math.clz32(number);
