/**
 * The formats door of resiliens: tables in and out.
 *
 * @module resiliens/formats
 */
export type { CsvOptions, FileChunk, FileColumn, Rejection, RejectionCode } from './csv/options.js';
export { readCsv, readCsvStream } from './csv/read-csv.js';
