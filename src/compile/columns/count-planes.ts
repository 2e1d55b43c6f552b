import { WORDS } from './layout.js';

/** Most items that one count can have: it leaves the highest bit of a byte free, so that four bytes are compared at once. */
export const MOST_COUNTED = 127;

/** Most items that are counted at once, in six bits. */
const MOST_AT_ONCE = 63;

/** Bits that such a count has. */
const BITS = 7;

/** Bits of counts: seven planes of 32 words, the lowest bit first. */
export const newCounts = (): Int32Array => new Int32Array(BITS * WORDS);

/** Planes that are counted at once: where the first lies, how far each lies from the one before, and how many there are. */
export interface PlaneRun {
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** Runs of planes that all lie equally far apart, as many at once as a count takes. */
export const runsOf = (first: number, step: number, count: number): readonly PlaneRun[] =>
  Array.from({ length: Math.ceil(Math.max(1, count) / MOST_AT_ONCE) }, (_, at) => ({
    first: first + at * MOST_AT_ONCE * step,
    step,
    count: Math.min(MOST_AT_ONCE, count - at * MOST_AT_ONCE),
  }));

/**
 * Counts, for each of the 1024 rows of a block, how many of some items have a bit set.
 *
 * Carry-save adders turn 15, 7 or 3 items into a count of 4, 3 or 2 bits, which is added to what was counted before, beside 15 with
 * a sixteenth.
 *
 * @param planes - Bit planes of a table.
 * @param run - The planes to count, from the start of the block on; at most 63.
 * @param block - First word of the block.
 * @param counts - Planes of 32 words, the lowest bit first; six are overwritten.
 */
const countBlock = (planes: Int32Array, run: PlaneRun, block: number, counts: Int32Array): void => {
  const { step, count: total } = run;
  const start = block + run.first;
  for (let word = 0; word < WORDS; word += 1) {
    let place = start + word;
    let c1 = 0,
      c2 = 0,
      c4 = 0,
      c8 = 0,
      c16 = 0,
      c32 = 0;
    let at = 0,
      half = 0,
      carry = 0,
      next = 0;
    for (; at + 16 <= total; at += 16) {
      const i1 = planes[place] as number;
      place = (place + step) | 0;
      const i2 = planes[place] as number;
      place = (place + step) | 0;
      const i3 = planes[place] as number;
      place = (place + step) | 0;
      const i4 = planes[place] as number;
      place = (place + step) | 0;
      const i5 = planes[place] as number;
      place = (place + step) | 0;
      const i6 = planes[place] as number;
      place = (place + step) | 0;
      const i7 = planes[place] as number;
      place = (place + step) | 0;
      const i8 = planes[place] as number;
      place = (place + step) | 0;
      const i9 = planes[place] as number;
      place = (place + step) | 0;
      const i10 = planes[place] as number;
      place = (place + step) | 0;
      const i11 = planes[place] as number;
      place = (place + step) | 0;
      const i12 = planes[place] as number;
      place = (place + step) | 0;
      const i13 = planes[place] as number;
      place = (place + step) | 0;
      const i14 = planes[place] as number;
      place = (place + step) | 0;
      const i15 = planes[place] as number;
      place = (place + step) | 0;
      // One more comes in as the carry of the addition below.
      const i16 = planes[place] as number;
      place = (place + step) | 0;
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
      half = c1 ^ s7;
      carry = (c1 & s7) | (half & i16);
      c1 = half ^ i16;
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
      const i1 = planes[place] as number;
      place = (place + step) | 0;
      const i2 = planes[place] as number;
      place = (place + step) | 0;
      const i3 = planes[place] as number;
      place = (place + step) | 0;
      const i4 = planes[place] as number;
      place = (place + step) | 0;
      const i5 = planes[place] as number;
      place = (place + step) | 0;
      const i6 = planes[place] as number;
      place = (place + step) | 0;
      const i7 = planes[place] as number;
      place = (place + step) | 0;
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
      const i1 = planes[place] as number;
      place = (place + step) | 0;
      const i2 = planes[place] as number;
      place = (place + step) | 0;
      const i3 = planes[place] as number;
      place = (place + step) | 0;
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
      const i1 = planes[place] as number;
      place = (place + step) | 0;
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
    for (let at = word; at < BITS * WORDS; at += WORDS) {
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
 * @param runs - The planes to count, at most 63 in each run.
 * @param block - First word of the block.
 * @param counts - Seven planes of 32 words; overwritten.
 * @param scratch - Seven planes of 32 words, the highest of them 0.
 */
export const countRuns = (
  planes: Int32Array,
  runs: readonly PlaneRun[],
  block: number,
  counts: Int32Array,
  scratch: Int32Array,
): void => {
  if (runs.length > 1) counts.fill(0);
  runs.forEach((run, place) => {
    countBlock(planes, run, block, place === 0 ? counts : scratch);
    if (place > 0) addCounts(counts, scratch);
  });
};
