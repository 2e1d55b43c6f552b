import { WORDS } from './layout.js';

/**
 * Turns seven planes of bits into bytes: the bits of a row come to lie side by side.
 *
 * Each byte of the words of a row group is an 8 by 8 square of bits; three rounds of swaps turn it over.
 *
 * @param counts - Seven planes of 32 words, the lowest bit first.
 * @param bytes - Where the bytes go, as words of four rows.
 * @param to - First word to write.
 */
export const toBytes = (counts: Int32Array, bytes: Int32Array, to: number): void => {
  for (let word = 0; word < WORDS; word += 1) {
    let a = counts[word] as number;
    let b = counts[WORDS + word] as number;
    let c = counts[2 * WORDS + word] as number;
    let d = counts[3 * WORDS + word] as number;
    let e = counts[4 * WORDS + word] as number;
    let f = counts[5 * WORDS + word] as number;
    let g = counts[6 * WORDS + word] as number;
    let swap = ((a >>> 4) ^ e) & 0x0f0f0f0f;
    e ^= swap;
    a ^= swap << 4;
    swap = ((b >>> 4) ^ f) & 0x0f0f0f0f;
    f ^= swap;
    b ^= swap << 4;
    swap = ((c >>> 4) ^ g) & 0x0f0f0f0f;
    g ^= swap;
    c ^= swap << 4;
    // There is no eighth plane: a count leaves the highest bit free.
    let h = (d >>> 4) & 0x0f0f0f0f;
    d &= 0x0f0f0f0f;
    swap = ((a >>> 2) ^ c) & 0x33333333;
    c ^= swap;
    a ^= swap << 2;
    swap = ((b >>> 2) ^ d) & 0x33333333;
    d ^= swap;
    b ^= swap << 2;
    swap = ((e >>> 2) ^ g) & 0x33333333;
    g ^= swap;
    e ^= swap << 2;
    swap = ((f >>> 2) ^ h) & 0x33333333;
    h ^= swap;
    f ^= swap << 2;
    swap = ((a >>> 1) ^ b) & 0x55555555;
    b ^= swap;
    a ^= swap << 1;
    swap = ((c >>> 1) ^ d) & 0x55555555;
    d ^= swap;
    c ^= swap << 1;
    swap = ((e >>> 1) ^ f) & 0x55555555;
    f ^= swap;
    e ^= swap << 1;
    swap = ((g >>> 1) ^ h) & 0x55555555;
    h ^= swap;
    g ^= swap << 1;
    const start = to + word * 8;
    bytes[start] = a;
    bytes[start + 1] = b;
    bytes[start + 2] = c;
    bytes[start + 3] = d;
    bytes[start + 4] = e;
    bytes[start + 5] = f;
    bytes[start + 6] = g;
    bytes[start + 7] = h;
  }
};
