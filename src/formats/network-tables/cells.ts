import Papa from 'papaparse';

/** What stands in a cell. */
export type Cell = string | number;

/** Signs by which a spreadsheet takes a cell for a formula; not a number below zero, of which there are none here. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as CSV text in which no cell is a formula. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse(
    rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)),
    ),
    { delimiter: ',', newline: '\r\n' },
  )}\r\n`;
