/** Rows in a block of bit planes, and words of 32 rows in a plane of a block. */
export const BLOCK = 1024;
export const WORDS = 32;

/** Code of a band where there is none. */
export const NO_BAND = 255;

/** The bit of a row in its word: four rows that lie side by side as bytes are the same bit of the four bytes of a word. */
export const bitOf = (row: number): number => ((row & 3) << 3) | ((row & 31) >> 2);

/** The bits of a word whose rows are fewer than so many, 0 to 32. */
export const rowsBelow = (count: number): number => {
  let mask = 0;
  for (let row = 0; row < count && row < 32; row += 1) mask |= 1 << bitOf(row);
  return mask;
};

/** How many words hold so many rows, in whole blocks. */
export const blocksOf = (rows: number): number => Math.ceil(rows / BLOCK);
