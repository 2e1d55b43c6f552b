import { WORDS } from './layout.js';

/** Most items that one count can have: its bits fill a byte. */
export const MOST_COUNTED = 255;

/** Bits of a count, and of its bounds, for one word of 32 rows each: eight planes of 32 words. */
export const newCounts = (): Int32Array => new Int32Array(8 * WORDS);

/**
 * Counts, for each of the 1024 rows of a block, how many of some items have a bit set.
 *
 * Carry-save adders take 15, 7, 3 or 1 items at a time; the planes of the count are added to like a number.
 *
 * @param planes - Bit planes of a table.
 * @param offsets - First word of each item's plane, from the start of the block on.
 * @param block - First word of the block.
 * @param other - Distance to a second plane that must be set as well, or 0.
 * @param counts - Eight planes of 32 words, the lowest bit first; overwritten.
 */
export const countBlock = (
  planes: Int32Array,
  offsets: Int32Array,
  block: number,
  other: number,
  counts: Int32Array,
): void => {
  const total = offsets.length;
  for (let word = 0; word < WORDS; word += 1) {
    const base = block + word;
    let c1 = 0;
    let c2 = 0;
    let c4 = 0;
    let c8 = 0;
    let c16 = 0;
    let c32 = 0;
    let c64 = 0;
    let c128 = 0;
    let at = 0;
    for (; at + 7 <= total; at += 7) {
      const o1 = base + (offsets[at] as number);
      const o2 = base + (offsets[at + 1] as number);
      const o3 = base + (offsets[at + 2] as number);
      const o4 = base + (offsets[at + 3] as number);
      const o5 = base + (offsets[at + 4] as number);
      const o6 = base + (offsets[at + 5] as number);
      const o7 = base + (offsets[at + 6] as number);
      let i1 = planes[o1] as number;
      let i2 = planes[o2] as number;
      let i3 = planes[o3] as number;
      let i4 = planes[o4] as number;
      let i5 = planes[o5] as number;
      let i6 = planes[o6] as number;
      let i7 = planes[o7] as number;
      if (other !== 0) {
        i1 &= planes[o1 + other] as number;
        i2 &= planes[o2 + other] as number;
        i3 &= planes[o3 + other] as number;
        i4 &= planes[o4 + other] as number;
        i5 &= planes[o5 + other] as number;
        i6 &= planes[o6 + other] as number;
        i7 &= planes[o7 + other] as number;
      }
      // Seven items and what is counted so far: each adder turns three of a kind into one, and one of the next kind.
      let half = c1 ^ i1;
      const t1 = (c1 & i1) | (half & i2);
      c1 = half ^ i2;
      half = c1 ^ i3;
      const t2 = (c1 & i3) | (half & i4);
      c1 = half ^ i4;
      half = c1 ^ i5;
      const t3 = (c1 & i5) | (half & i6);
      c1 = half ^ i6;
      const t4 = c1 & i7;
      c1 ^= i7;
      half = c2 ^ t1;
      const f1 = (c2 & t1) | (half & t2);
      c2 = half ^ t2;
      half = c2 ^ t3;
      const f2 = (c2 & t3) | (half & t4);
      c2 = half ^ t4;
      half = c4 ^ f1;
      const e1 = (c4 & f1) | (half & f2);
      c4 = half ^ f2;
      const s1 = c8 & e1;
      c8 ^= e1;
      const r1 = c16 & s1;
      c16 ^= s1;
      const q1 = c32 & r1;
      c32 ^= r1;
      c128 ^= c64 & q1;
      c64 ^= q1;
    }
    for (; at < total; at += 1) {
      const place = base + (offsets[at] as number);
      let carry = planes[place] as number;
      if (other !== 0) carry &= planes[place + other] as number;
      let next = c1 & carry;
      c1 ^= carry;
      carry = next;
      next = c2 & carry;
      c2 ^= carry;
      carry = next;
      next = c4 & carry;
      c4 ^= carry;
      carry = next;
      next = c8 & carry;
      c8 ^= carry;
      carry = next;
      next = c16 & carry;
      c16 ^= carry;
      carry = next;
      next = c32 & carry;
      c32 ^= carry;
      c128 ^= c64 & next;
      c64 ^= next;
    }
    counts[word] = c1;
    counts[WORDS + word] = c2;
    counts[2 * WORDS + word] = c4;
    counts[3 * WORDS + word] = c8;
    counts[4 * WORDS + word] = c16;
    counts[5 * WORDS + word] = c32;
    counts[6 * WORDS + word] = c64;
    counts[7 * WORDS + word] = c128;
  }
};

/**
 * Turns eight planes of bits into bytes: the bits of a row come to lie side by side.
 *
 * Each byte of the eight words of a row group is an 8 by 8 square of bits; three rounds of swaps turn it over.
 *
 * @param counts - Eight planes of 32 words, the lowest bit first.
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
    let h = counts[7 * WORDS + word] as number;
    let swap = ((a >>> 4) ^ e) & 0x0f0f0f0f;
    e ^= swap;
    a ^= swap << 4;
    swap = ((b >>> 4) ^ f) & 0x0f0f0f0f;
    f ^= swap;
    b ^= swap << 4;
    swap = ((c >>> 4) ^ g) & 0x0f0f0f0f;
    g ^= swap;
    c ^= swap << 4;
    swap = ((d >>> 4) ^ h) & 0x0f0f0f0f;
    h ^= swap;
    d ^= swap << 4;
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

/**
 * Which rows of a block have a count of at least a limit: compared bit by bit, the lowest first.
 *
 * @param counts - Eight planes of 32 words.
 * @param limit - The limit, a whole number; up to 0 all rows reach it, above 255 none.
 * @param reached - 32 words; overwritten.
 */
export const atLeast = (counts: Int32Array, limit: number, reached: Int32Array, to: number): void => {
  if (limit <= 0 || limit > 255) {
    reached.fill(limit <= 0 ? -1 : 0, to, to + WORDS);
    return;
  }
  for (let word = 0; word < WORDS; word += 1) {
    let is = -1;
    for (let bit = 0; bit < 8; bit += 1) {
      const own = counts[bit * WORDS + word] as number;
      is = (limit >>> bit) & 1 ? own & is : own | is;
    }
    reached[to + word] = is;
  }
};
