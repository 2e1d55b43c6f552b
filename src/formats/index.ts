/**
 * The formats door of resiliens: tables in and out.
 *
 * @module resiliens/formats
 */
export { type Codebook, type CodebookValue, type CodebookVariable, codebook } from './codebook/codebook.js';
export { toR } from './codebook/to-r.js';
export { toSpss } from './codebook/to-spss.js';
export type { CsvOptions, FileChunk, FileColumn, Rejection, RejectionCode } from './csv/options.js';
export { readCsv, readCsvStream } from './csv/read-csv.js';
export { type CsvResultOptions, type ResultOptions, writeCsv } from './csv/write-csv.js';
export { type JsonLinesOptions, readJsonLines, readJsonLinesStream } from './json-lines/read-json-lines.js';
export { writeJsonLines } from './json-lines/write-json-lines.js';
export {
  type NetworkTableOptions,
  type NetworkTables,
  writeNetworkTables,
} from './network-tables/write-network-tables.js';
