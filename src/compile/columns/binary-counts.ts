import { WORDS } from './layout.js';

/** Most items that one count can have: its bits fill a byte. */
export const MOST_COUNTED = 255;

/** Most items that are counted at once, in six bits. */
export const MOST_AT_ONCE = 63;

/** Bits of a count, and of its bounds, for one word of 32 rows each: eight planes of 32 words. */
export const newCounts = (): Int32Array => new Int32Array(8 * WORDS);

/**
 * Counts, for each of the 1024 rows of a block, how many of some items have a bit set.
 *
 * Carry-save adders turn 15, 7 or 3 items into a count of 4, 3 or 2 bits, which is added to what was counted before.
 *
 * @param planes - Bit planes of a table.
 * @param offsets - First word of each item's plane, from the start of the block on; at most 63.
 * @param block - First word of the block.
 * @param counts - Planes of 32 words, the lowest bit first; six are overwritten.
 */
const countBlock = (planes: Int32Array, offsets: Int32Array, block: number, counts: Int32Array): void => {
  const total = offsets.length;
  for (let word = 0; word < WORDS; word += 1) {
    const base = block + word;
    let c1 = 0,
      c2 = 0,
      c4 = 0,
      c8 = 0,
      c16 = 0,
      c32 = 0;
    let at = 0,
      place = 0,
      half = 0,
      carry = 0,
      next = 0;
    for (; at + 15 <= total; at += 15) {
      place = base + (offsets[at] as number);
      const i1 = planes[place] as number;
      place = base + (offsets[at + 1] as number);
      const i2 = planes[place] as number;
      place = base + (offsets[at + 2] as number);
      const i3 = planes[place] as number;
      place = base + (offsets[at + 3] as number);
      const i4 = planes[place] as number;
      place = base + (offsets[at + 4] as number);
      const i5 = planes[place] as number;
      place = base + (offsets[at + 5] as number);
      const i6 = planes[place] as number;
      place = base + (offsets[at + 6] as number);
      const i7 = planes[place] as number;
      place = base + (offsets[at + 7] as number);
      const i8 = planes[place] as number;
      place = base + (offsets[at + 8] as number);
      const i9 = planes[place] as number;
      place = base + (offsets[at + 9] as number);
      const i10 = planes[place] as number;
      place = base + (offsets[at + 10] as number);
      const i11 = planes[place] as number;
      place = base + (offsets[at + 11] as number);
      const i12 = planes[place] as number;
      place = base + (offsets[at + 12] as number);
      const i13 = planes[place] as number;
      place = base + (offsets[at + 13] as number);
      const i14 = planes[place] as number;
      place = base + (offsets[at + 14] as number);
      const i15 = planes[place] as number;
      half = i1 ^ i2;
      const k1 = (i1 & i2) | (half & i3);
      const s1 = half ^ i3;
      half = s1 ^ i4;
      const k2 = (s1 & i4) | (half & i5);
      const s2 = half ^ i5;
      half = s2 ^ i6;
      const k3 = (s2 & i6) | (half & i7);
      const s3 = half ^ i7;
      half = s3 ^ i8;
      const k4 = (s3 & i8) | (half & i9);
      const s4 = half ^ i9;
      half = s4 ^ i10;
      const k5 = (s4 & i10) | (half & i11);
      const s5 = half ^ i11;
      half = s5 ^ i12;
      const k6 = (s5 & i12) | (half & i13);
      const s6 = half ^ i13;
      half = s6 ^ i14;
      const k7 = (s6 & i14) | (half & i15);
      const s7 = half ^ i15;
      half = k1 ^ k2;
      const k8 = (k1 & k2) | (half & k3);
      const s8 = half ^ k3;
      half = s8 ^ k4;
      const k9 = (s8 & k4) | (half & k5);
      const s9 = half ^ k5;
      half = s9 ^ k6;
      const k10 = (s9 & k6) | (half & k7);
      const s10 = half ^ k7;
      half = k8 ^ k9;
      const k11 = (k8 & k9) | (half & k10);
      const s11 = half ^ k10;
      carry = c1 & s7;
      c1 ^= s7;
      half = c2 ^ s10;
      next = (c2 & s10) | (half & carry);
      c2 = half ^ carry;
      carry = next;
      half = c4 ^ s11;
      next = (c4 & s11) | (half & carry);
      c4 = half ^ carry;
      carry = next;
      half = c8 ^ k11;
      next = (c8 & k11) | (half & carry);
      c8 = half ^ carry;
      carry = next;
      next = c16 & carry;
      c16 ^= carry;
      carry = next;
      c32 ^= carry;
    }
    for (; at + 7 <= total; at += 7) {
      place = base + (offsets[at] as number);
      const i1 = planes[place] as number;
      place = base + (offsets[at + 1] as number);
      const i2 = planes[place] as number;
      place = base + (offsets[at + 2] as number);
      const i3 = planes[place] as number;
      place = base + (offsets[at + 3] as number);
      const i4 = planes[place] as number;
      place = base + (offsets[at + 4] as number);
      const i5 = planes[place] as number;
      place = base + (offsets[at + 5] as number);
      const i6 = planes[place] as number;
      place = base + (offsets[at + 6] as number);
      const i7 = planes[place] as number;
      half = i1 ^ i2;
      const k1 = (i1 & i2) | (half & i3);
      const s1 = half ^ i3;
      half = s1 ^ i4;
      const k2 = (s1 & i4) | (half & i5);
      const s2 = half ^ i5;
      half = s2 ^ i6;
      const k3 = (s2 & i6) | (half & i7);
      const s3 = half ^ i7;
      half = k1 ^ k2;
      const k4 = (k1 & k2) | (half & k3);
      const s4 = half ^ k3;
      carry = c1 & s3;
      c1 ^= s3;
      half = c2 ^ s4;
      next = (c2 & s4) | (half & carry);
      c2 = half ^ carry;
      carry = next;
      half = c4 ^ k4;
      next = (c4 & k4) | (half & carry);
      c4 = half ^ carry;
      carry = next;
      next = c8 & carry;
      c8 ^= carry;
      carry = next;
      next = c16 & carry;
      c16 ^= carry;
      carry = next;
      c32 ^= carry;
    }
    for (; at + 3 <= total; at += 3) {
      place = base + (offsets[at] as number);
      const i1 = planes[place] as number;
      place = base + (offsets[at + 1] as number);
      const i2 = planes[place] as number;
      place = base + (offsets[at + 2] as number);
      const i3 = planes[place] as number;
      half = i1 ^ i2;
      const k1 = (i1 & i2) | (half & i3);
      const s1 = half ^ i3;
      carry = c1 & s1;
      c1 ^= s1;
      half = c2 ^ k1;
      next = (c2 & k1) | (half & carry);
      c2 = half ^ carry;
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
      c32 ^= carry;
    }
    for (; at < total; at += 1) {
      place = base + (offsets[at] as number);
      const i1 = planes[place] as number;
      carry = c1 & i1;
      c1 ^= i1;
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
      c32 ^= carry;
    }
    counts[word] = c1;
    counts[WORDS + word] = c2;
    counts[2 * WORDS + word] = c4;
    counts[3 * WORDS + word] = c8;
    counts[4 * WORDS + word] = c16;
    counts[5 * WORDS + word] = c32;
  }
};

/** Adds one count to another, plane by plane. */
const addCounts = (sum: Int32Array, more: Int32Array): void => {
  for (let word = 0; word < WORDS; word += 1) {
    let carry = 0;
    for (let at = word; at < 8 * WORDS; at += WORDS) {
      const a = sum[at] as number;
      const b = more[at] as number;
      sum[at] = a ^ b ^ carry;
      carry = (a & b) | ((a ^ b) & carry);
    }
  }
};

/**
 * Counts items of which there may be more than 63.
 *
 * @param planes - Bit planes of a table.
 * @param groups - Offsets as for `countBlock`, at most 63 in each group.
 * @param block - First word of the block.
 * @param counts - Eight planes of 32 words; overwritten.
 * @param scratch - Eight planes of 32 words, the two highest of them 0.
 */
export const countGroups = (
  planes: Int32Array,
  groups: readonly Int32Array[],
  block: number,
  counts: Int32Array,
  scratch: Int32Array,
): void => {
  if (groups.length > 1) counts.fill(0);
  groups.forEach((offsets, place) => {
    countBlock(planes, offsets, block, place === 0 ? counts : scratch);
    if (place > 0) addCounts(counts, scratch);
  });
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
 * @param counts - Planes of 32 words.
 * @param levels - How many planes the counts need.
 * @param limit - The limit, a whole number; up to 0 all rows reach it, above what the planes can hold none.
 * @param reached - Where 32 words go.
 * @param to - First word to write.
 */
export const atLeast = (
  counts: Int32Array,
  levels: number,
  limit: number,
  reached: Int32Array,
  to: number,
): void => {
  reached.fill(limit < 1 << levels ? -1 : 0, to, to + WORDS);
  if (limit <= 0 || limit >= 1 << levels) return;
  for (let bit = 0; bit < levels; bit += 1) {
    const at = bit * WORDS;
    if ((limit >>> bit) & 1)
      for (let word = 0; word < WORDS; word += 1)
        reached[to + word] = (reached[to + word] as number) & (counts[at + word] as number);
    else
      for (let word = 0; word < WORDS; word += 1)
        reached[to + word] = (reached[to + word] as number) | (counts[at + word] as number);
  }
};
