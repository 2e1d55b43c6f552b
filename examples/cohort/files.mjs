import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { compileColumns, toSql } from 'resiliens/cohort';
import { readCsvStream, toR, toSpss, writeCsv } from 'resiliens/formats';

/** What stands in the file for an answer; an empty field was not assessed. */
export const codes = { 1: 'present', 0: 'absent', 9: 'unknown' };

const headersOf = (instrument, prefix) =>
  Object.fromEntries(instrument.items.map(({ id }) => [id, `${prefix}-${id}`]));

/** Writes pieces that hold a text for each of several files, one after the other. */
export const writePieces = (paths, pieces) => {
  const files = Object.entries(paths).map(([name, path]) => ({ name, file: openSync(path, 'w') }));
  try {
    for (const piece of pieces) for (const { name, file } of files) writeSync(file, piece[name]);
  } finally {
    for (const { file } of files) closeSync(file);
  }
};

/** Reads one instrument's columns of a file, chunk by chunk. Memory is that of one chunk. */
export async function* readInstrument(path, instrument, prefix, keep = []) {
  const text = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 });
  yield* readCsvStream(instrument, text, {
    items: headersOf(instrument, prefix),
    codes,
    keep,
    otherColumns: 'ignore',
  });
}

/** The scores of chunks as CSV, piece by piece. */
export function* scoresAsCsv(instrument, chunks) {
  const columns = compileColumns(instrument);
  let from = 0;
  for (const table of chunks) {
    const keys = Array.from({ length: table.rows }, (_, row) => String(from + row + 1));
    for (const scores of writeCsv(columns.score(table), { key: 'accepted-row', keys, header: from === 0 }))
      yield { scores };
    from += table.rows;
  }
}

const dialects = ['duckdb', 'postgresql', 'clickhouse', 'spark'];

/** What other programs need to go on: a statement for each engine, a script for R and one for SPSS. */
export const scriptsFor = (instruments) =>
  Object.fromEntries([
    ...instruments.flatMap(({ instrument, prefix }) => [
      ...dialects.map((dialect) => [
        `${instrument.id}.${dialect}.sql`,
        `${toSql(instrument, { dialect, table: 'synthetic_cohort', columns: columnsOf(instrument, prefix) })};\n`,
      ]),
      [`${instrument.id}.R`, toR(instrument, `${instrument.id}.csv`)],
      [`${instrument.id}.sps`, toSpss(instrument)],
    ]),
  ]);

const columnsOf = (instrument, prefix) => ({
  key: 'synthetic-child',
  items: Object.fromEntries(
    instrument.items.map(({ id }) => [id, { column: `${prefix}-${id}`, type: 'number', codes }]),
  ),
});
