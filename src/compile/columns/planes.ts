import { bitOf, WORDS } from './layout.js';

/** What packing a block may notice. */
export const SOME_AWAY = 1;
export const SOME_WRONG = 2;

/**
 * Packs a block of answer bytes of one binary item into its two planes.
 *
 * A byte is 0 or 1 open, 2 not applicable, 3 absent, 4 present. Eight words of four bytes are squares of bits, one for each of
 * the four places in a word; two rounds of swaps turn the squares over, so that equal bits come to lie side by side.
 * *May be present* is then the middle bit turned round, *is present or does not apply* the high bit, or the middle one
 * without the low one.
 *
 * @param source - Bytes of the block, as words of four rows.
 * @param from - First word to read.
 * @param planes - Where the two planes of 32 words go.
 * @param to - First word to write.
 * @param notAssessed - Where the plane of what is not assessed goes, or `null`.
 * @param toThird - First word to write there.
 * @returns Whether some answer does not apply, and whether some byte is no answer.
 */
export const packBlock = (
  source: Uint32Array,
  from: number,
  planes: Int32Array,
  to: number,
  notAssessed: Int32Array | null,
  toThird: number,
): number => {
  let left = 0;
  let wrong = 0;
  for (let word = 0; word < WORDS; word += 1) {
    const start = from + word * 8;
    const [w0, w1] = [source[start] as number, source[start + 1] as number];
    const [w2, w3] = [source[start + 2] as number, source[start + 3] as number];
    const [w4, w5] = [source[start + 4] as number, source[start + 5] as number];
    const [w6, w7] = [source[start + 6] as number, source[start + 7] as number];
    wrong |= (w0 | w1 | w2 | w3 | w4 | w5 | w6 | w7) & 0xf0f0f0f0;
    let low = w0 | (w4 << 4);
    let middle = w1 | (w5 << 4);
    let high = w2 | (w6 << 4);
    let top = w3 | (w7 << 4);
    let swap = ((low >>> 2) ^ high) & 0x33333333;
    high ^= swap;
    low ^= swap << 2;
    swap = ((middle >>> 2) ^ top) & 0x33333333;
    top ^= swap;
    middle ^= swap << 2;
    swap = ((low >>> 1) ^ middle) & 0x55555555;
    middle ^= swap;
    low ^= swap << 1;
    swap = ((high >>> 1) ^ top) & 0x55555555;
    top ^= swap;
    high ^= swap << 1;
    const away = middle & ~low;
    planes[to + word] = ~middle;
    planes[to + WORDS + word] = high | away;
    if (notAssessed !== null) notAssessed[toThird + word] = ~(low | middle | high);
    left |= away;
    wrong |= top | (high & (middle | low));
  }
  return (left === 0 ? 0 : SOME_AWAY) | (wrong === 0 ? 0 : SOME_WRONG);
};

/** Turns the two planes of a binary item back into answer bytes; what is open reads as unknown. */
export const unpackBlock = (planes: Int32Array, from: number, bytes: Uint32Array): void => {
  for (let word = 0; word < WORDS; word += 1) {
    const may = planes[from + word] as number;
    const is = planes[from + WORDS + word] as number;
    // Open is 1, not applicable 2, absent 3, present 4.
    let low = ~is;
    let middle = ~may;
    let high = may & is;
    let top = 0;
    let swap = ((low >>> 1) ^ middle) & 0x55555555;
    middle ^= swap;
    low ^= swap << 1;
    swap = (high >>> 1) & 0x55555555;
    top = swap;
    high ^= swap << 1;
    swap = ((low >>> 2) ^ high) & 0x33333333;
    high ^= swap;
    low ^= swap << 2;
    swap = ((middle >>> 2) ^ top) & 0x33333333;
    top ^= swap;
    middle ^= swap << 2;
    const start = word * 8;
    bytes[start] = low & 0x0f0f0f0f;
    bytes[start + 1] = middle & 0x0f0f0f0f;
    bytes[start + 2] = high & 0x0f0f0f0f;
    bytes[start + 3] = top & 0x0f0f0f0f;
    bytes[start + 4] = (low >>> 4) & 0x0f0f0f0f;
    bytes[start + 5] = (middle >>> 4) & 0x0f0f0f0f;
    bytes[start + 6] = (high >>> 4) & 0x0f0f0f0f;
    bytes[start + 7] = (top >>> 4) & 0x0f0f0f0f;
  }
};

/** The bit of one row in a plane that begins at a word. */
export const bitAt = (plane: Int32Array, start: number, row: number): number =>
  ((plane[start + (row >> 5)] as number) >>> bitOf(row)) & 1;

/** How many bits of a word are set. */
export const bitsIn = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
