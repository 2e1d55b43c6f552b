import { bitOf, WORDS } from './layout.js';

const LOWEST = 0x01010101;

/**
 * Packs a block of answer bytes of one binary item into its two planes.
 *
 * A byte is 0 or 1 open, 2 not applicable, 3 absent, 4 present: *may be present* is the middle bit turned round, *is present
 * or does not apply* the high bit, or the middle one without the low one.
 *
 * @param source - Bytes of the block, as words of four rows, from `from` on.
 * @param from - First word to read.
 * @param planes - Where the two planes of 32 words go.
 * @param to - First word to write.
 * @returns Whether some answer does not apply.
 */
export const packBlock = (source: Uint32Array, from: number, planes: Int32Array, to: number): boolean => {
  let left = 0;
  for (let word = 0; word < WORDS; word += 1) {
    let low = 0;
    let middle = 0;
    let high = 0;
    const start = from + word * 8;
    for (let place = 0; place < 8; place += 1) {
      const four = source[start + place] as number;
      low |= (four & LOWEST) << place;
      middle |= ((four >>> 1) & LOWEST) << place;
      high |= ((four >>> 2) & LOWEST) << place;
    }
    const away = middle & ~low;
    planes[to + word] = ~middle;
    planes[to + WORDS + word] = high | away;
    left |= away;
  }
  return left !== 0;
};

/** Packs which answers of a block were not assessed: bytes that are 0. */
export const packNotAssessed = (source: Uint32Array, from: number, plane: Int32Array, to: number): void => {
  for (let word = 0; word < WORDS; word += 1) {
    let any = 0;
    const start = from + word * 8;
    for (let place = 0; place < 8; place += 1) {
      const four = source[start + place] as number;
      any |= ((four | (four >>> 1) | (four >>> 2)) & LOWEST) << place;
    }
    plane[to + word] = ~any;
  }
};

/** Turns the two planes of a binary item back into answer bytes; what is open reads as unknown. */
export const unpackBlock = (planes: Int32Array, from: number, bytes: Uint32Array, to: number): void => {
  for (let word = 0; word < WORDS; word += 1) {
    const may = planes[from + word] as number;
    const is = planes[from + WORDS + word] as number;
    // Open is 1, not applicable 2, absent 3, present 4.
    const high = may & is;
    const middle = ~may;
    const low = ~is;
    const start = to + word * 8;
    for (let place = 0; place < 8; place += 1) {
      bytes[start + place] =
        ((low >>> place) & LOWEST) |
        (((middle >>> place) & LOWEST) << 1) |
        (((high >>> place) & LOWEST) << 2);
    }
  }
};

/** The bit of one row in a plane that begins at a word. */
export const bitAt = (plane: Int32Array, start: number, row: number): number =>
  ((plane[start + (row >> 5)] as number) >>> bitOf(row)) & 1;
