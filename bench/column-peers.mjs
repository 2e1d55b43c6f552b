/** What somebody would write by hand to score many children at once. */
import { generator } from './checklist.mjs';

const CUT = 4;
const NO_BAND = 255;

const bitsIn = (word) => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The checklist as masks, one child after another: present and open risks, and both kinds of protective items in one word. */
export const packMasks = (codes, rows) => {
  const present = new Int32Array(rows);
  const open = new Int32Array(rows);
  const protective = new Int32Array(rows);
  for (let item = 0; item < 42; item += 1) {
    const own = codes[item];
    for (let row = 0; row < rows; row += 1) {
      const code = own[row];
      if (item < 32) {
        if (code === 4) present[row] |= 1 << item;
        else if (code < 2) open[row] |= 1 << item;
      } else if (code === 4) protective[row] |= 1 << (item - 32);
      else if (code < 2) protective[row] |= 1 << (item - 16);
    }
  }
  return { present, open, protective };
};

/** Counts by population count, one child at a time: value, bounds and band of both scores. */
export const bitMaskKernel = ({ present, open, protective }, out) => {
  const rows = present.length;
  for (let row = 0; row < rows; row += 1) {
    const low = bitsIn(present[row]);
    const high = low + bitsIn(open[row]);
    out.low[row] = low;
    out.high[row] = high;
    out.band[row] = low >= CUT ? 1 : high < CUT ? 0 : NO_BAND;
    const other = protective[row];
    const otherLow = bitsIn(other & 0xffff);
    out.otherLow[row] = otherLow;
    out.otherHigh[row] = otherLow + bitsIn(other >>> 16);
  }
  return out;
};

export const newOut = (rows) =>
  Object.fromEntries(
    ['low', 'high', 'band', 'otherLow', 'otherHigh'].map((name) => [name, new Uint8Array(rows)]),
  );

/** Answer bytes of the checklist, item by item: 0 not assessed, 1 unknown, 3 absent, 4 present. */
export const checklistBytes = (rows, missing = 0.1) => {
  const random = generator(20221);
  return Array.from({ length: 42 }, () =>
    Uint8Array.from({ length: rows }, () => {
      const draw = random();
      return draw < missing ? 1 : draw < missing + 0.15 ? 4 : 3;
    }),
  );
};
