/**
 * Measures scoring by the column and writes it down: `node bench/columns.mjs` makes `bench/COLUMNS.md`.
 *
 * `--large` measures ten million rows as well, which takes some minutes and two gigabytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answersOfRow, compileColumns, rowOfResult, tableFromCodes, toSql } from '../dist/cohort.js';
import { score } from '../dist/index.js';
import { checklist } from './checklist.mjs';
import { bitMaskKernel, checklistBytes, newOut, packMasks } from './column-peers.mjs';
import { fhirPath, jsonRulesEngine, surveyCore } from './row-engines.mjs';
import { handWrittenColumns, newStrengthsOut, strengthsBytes, strengthsLike } from './strengths-like.mjs';

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Medians of interleaved rounds in milliseconds of processor time, so that other programs on the machine count little. */
const measured = (contenders, rounds) => {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) for (let warm = 0; warm < 3; warm += 1) contenders[name]();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const start = process.cpuUsage();
      contenders[name]();
      const { user, system } = process.cpuUsage(start);
      times[name].push((user + system) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
};

const millions = (rows, time) => `${(rows / time / 1000).toFixed(1)} M/s`;
const ratio = (peer, own) => `${(peer / own).toFixed(2)} x`;
const sampled = (rows) => Array.from({ length: 200 }, (_, at) => Math.floor((at * rows) / 200));

const checkSample = (instrument, table, result) => {
  for (const row of sampled(table.rows)) {
    const here = rowOfResult(result, row);
    const { scores } = score(answersOfRow(instrument, table, row), instrument);
    for (const [id, own] of Object.entries(here))
      for (const [key, value] of Object.entries(own))
        if (scores[id][key] !== value) throw new Error(`row ${row}: ${id} ${key}`);
  }
};

const binary = (rows, rounds) => {
  const bytes = checklistBytes(rows);
  const codes = Object.fromEntries(checklist.items.map(({ id }, at) => [id, bytes[at]]));
  const table = tableFromCodes(checklist, codes);
  const scorer = compileColumns(checklist);
  const masks = packMasks(bytes, rows);
  const result = scorer.score(table);
  checkSample(checklist, table, result);
  const out = bitMaskKernel(masks, newOut(rows));
  for (const row of sampled(rows))
    if (out.high[row] !== result.scores[0].high[row]) throw new Error('peer differs');
  const times = measured(
    {
      columns: () => scorer.score(table),
      bands: () => scorer.countBands(table),
      masks: () => bitMaskKernel(masks, newOut(rows)),
      packed: () => scorer.score(tableFromCodes(checklist, codes)),
    },
    rounds,
  );
  const bytesOf = (result) =>
    result.scores.flatMap((own) =>
      [...new Set([own.low, own.high, own.value, own.hasValue, own.band, own.bandByRule])].filter(
        (column) => column !== null,
      ),
    );
  const resultBytes = new Set(bytesOf(result).map((column) => column.buffer));
  return {
    rows,
    times,
    planes: table.planes.byteLength,
    results: [...resultBytes].reduce((sum, { byteLength }) => sum + byteLength, 0),
    codes,
  };
};

const general = (rows, rounds) => {
  const codes = strengthsBytes(rows);
  const table = tableFromCodes(strengthsLike, codes);
  const scorer = compileColumns(strengthsLike);
  checkSample(strengthsLike, table, scorer.score(table));
  return {
    rows,
    times: measured(
      {
        columns: () => scorer.score(table),
        hand: () => handWrittenColumns(codes, rows, newStrengthsOut(rows)),
      },
      rounds,
    ),
  };
};

/** The statement of `toSql`, and counts as somebody would write them in DuckDB, on one thread and in memory. */
const duckdb = async (rows, codes) => {
  const place = new URL('../test/engines/package.json', import.meta.url);
  if (!existsSync(new URL('node_modules/@duckdb/node-api', place))) return null;
  const { DuckDBInstance } = createRequire(place)('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const ids = checklist.items.map(({ id }) => id);
  await connection.run(
    `CREATE TABLE children (child INTEGER, ${ids.map((id) => `"${id}" UTINYINT`).join(', ')})`,
  );
  const appender = await connection.createAppender('children');
  for (let row = 0; row < rows; row += 1) {
    appender.appendInteger(row);
    for (const id of ids) {
      if (codes[id][row] === 1) appender.appendNull();
      else appender.appendUTinyInt(codes[id][row] - 3);
    }
    appender.endRow();
  }
  appender.closeSync();
  const counts = (name, own) =>
    `(${own.map((id) => `CASE WHEN "${id}" = 1 THEN 1 ELSE 0 END`).join(' + ')}) AS ${name}_low, (${own.map((id) => `CASE WHEN "${id}" = 0 THEN 0 ELSE 1 END`).join(' + ')}) AS ${name}_high`;
  const byHand = `SELECT *, CASE WHEN risk_low >= 4 THEN 1 WHEN risk_high < 4 THEN 0 END AS band FROM (SELECT ${counts('risk', ids.slice(0, 32))}, ${counts('protective', ids.slice(32))} FROM children)`;
  const number = { type: 'number', codes: { 1: 'present', 0: 'absent' } };
  const ours = toSql(checklist, {
    dialect: 'duckdb',
    table: 'children',
    columns: { key: 'child', items: Object.fromEntries(ids.map((id) => [id, number])) },
  });
  const time = async (statement) => {
    const times = [];
    for (let round = 0; round < 5; round += 1) {
      const start = process.cpuUsage();
      // What is worked out stays in the engine: only its sums come back.
      await connection.run(`CREATE OR REPLACE TEMP TABLE scored AS ${statement}`);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    return median(times);
  };
  const times = { byHand: await time(byHand), ours: await time(ours) };
  connection.closeSync();
  return { rows, times };
};

/** Base R where it is installed: the same bytes as a matrix, counted by `rowSums`. */
const baseR = (rows, codes) => {
  const folder = mkdtempSync(join(tmpdir(), 'resiliens-bench-'));
  try {
    writeFileSync(
      join(folder, 'codes'),
      Buffer.concat(checklist.items.map(({ id }) => Buffer.from(codes[id]))),
    );
    const script = fileURLToPath(new URL('./columns.R', import.meta.url));
    const said = execFileSync('Rscript', ['--vanilla', script, join(folder, 'codes'), String(rows)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [time, low, high, version] = said.trim().split(' ');
    return { time: Number(time), low: Number(low), high: Number(high), version };
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Engines that take one child at a time, over a few of the same children. */
const rowEngines = async (codes, result, children) => {
  if (!existsSync(new URL('./peers/node_modules/survey-core', import.meta.url))) return [];
  const words = { 1: 'unknown', 3: 'absent', 4: 'present' };
  const sample = Array.from({ length: children }, (_, row) =>
    Object.fromEntries(checklist.items.map(({ id }) => [id, words[codes[id][row]]])),
  );
  const engines = {
    'json-rules-engine, one rule an item': await jsonRulesEngine(),
    'fhirpath.js, one compiled expression a count': await fhirPath(),
    'survey-core, one calculated value a count': await surveyCore(),
  };
  const found = [];
  for (const [name, engine] of Object.entries(engines)) {
    const times = [];
    for (let round = 0; round < 5; round += 1) {
      const start = process.cpuUsage();
      for (const [row, child] of sample.entries()) {
        const { risk, protective } = await engine(child);
        const [own, other] = result.scores;
        if (risk !== own.low[row] || protective !== other.low[row])
          throw new Error(`${name} differs in row ${row}`);
      }
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    found.push({ name, rows: children, time: median(times) });
  }
  return found;
};

const isLarge = process.argv.includes('--large');
const sizes = [10_000, 100_000, 1_000_000, ...(isLarge ? [10_000_000] : [])];
const rounds = (rows) => (rows > 1_000_000 ? 5 : rows === 10_000 ? 101 : 21);
const counts = [];
const peers = [];
for (const rows of sizes) {
  const { codes, ...own } = binary(rows, rounds(rows));
  const isMiddle = rows === 1_000_000;
  counts.push({ ...own, duckdb: isMiddle ? await duckdb(rows, codes) : null });
  if (!isMiddle) continue;
  const result = compileColumns(checklist).score(tableFromCodes(checklist, codes));
  const r = baseR(rows, codes);
  const sum = (column) => column.reduce((total, value) => total + value, 0);
  if (r !== null && (r.low !== sum(result.scores[0].low) || r.high !== sum(result.scores[0].high)))
    throw new Error('R differs');
  if (r !== null) peers.push({ name: `base R ${r.version}, \`rowSums\` over a matrix`, rows, time: r.time });
  peers.push(...(await rowEngines(codes, result, 200)));
}
const others = sizes.map((rows) => general(rows, rounds(rows)));
const engine = counts.find((own) => own.duckdb !== null);
const largest = counts[counts.length - 1];
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');

const text = `# Scoring by the column, measured

Made by \`node bench/columns.mjs${isLarge ? ' --large' : ''}\` after \`npm run build\`, on Node ${process.version}, one thread. Medians of interleaved rounds in processor
time; ratios hold within the run, more than 1 x is faster than the peer. 200 rows of each result were compared with \`score\`.

## Counts of binary items

The checklist of the other benchmarks: 42 items, two counts with bounds, one cut. The peer holds each child as bit masks and
counts by population count; both write new arrays.

${table(
  ['rows', 'compileColumns', 'bit masks', 'ratio', 'with packing from bytes', 'bands alone'],
  counts.map(({ rows, times }) => [
    rows.toLocaleString('en'),
    millions(rows, times.columns),
    millions(rows, times.masks),
    ratio(times.masks, times.columns),
    millions(rows, times.packed),
    millions(rows, times.bands),
  ]),
)}

Aims: 1.3 x the bit masks; 25 M/s with packing. Memory of ${largest.rows.toLocaleString('en')} rows: ${(largest.planes / 1e6).toFixed(1)} MB packed, and ${(largest.results / largest.rows).toFixed(2)} bytes a row of results
(aims: 110 MB for ten million, 6 bytes).
${
  engine === undefined
    ? ''
    : `
DuckDB on one thread, ${engine.rows.toLocaleString('en')} rows in memory, the result kept as a table there: counts written by hand ${millions(engine.rows, engine.duckdb.times.byHand)}, ${ratio(engine.duckdb.times.byHand, engine.times.columns)}
of its time here (aim 8 x); the statement of \`toSql\`, which checks every value and gives every column, ${millions(engine.rows, engine.duckdb.times.ours)}.
`
}
${
  engine === undefined || peers.length === 0
    ? ''
    : `Others, in the same run over the same children. R gives both counts with bounds and the cut; the last three give the lower counts alone and were
timed over 200 children, one at a time. Packing from bytes is counted for ours in the last column.

${table(
  ['peer', 'children a second', 'times ours, packed', 'times ours, with packing'],
  peers.map(({ name, rows, time }) => [
    name,
    Math.round((rows / time) * 1000).toLocaleString('en'),
    `${Math.round(time / rows / (engine.times.columns / engine.rows)).toLocaleString('en')} x`,
    `${Math.round(time / rows / (engine.times.packed / engine.rows)).toLocaleString('en')} x`,
  ]),
)}

Aim: 15 x base R.
`
}
## General scores

25 items from 0 to 2, three of them reversed, five scales with proration and rounding, a total; bands everywhere. The peer is the
same by hand, scale by scale over typed arrays.

${table(
  ['rows', 'compileColumns', 'by hand', 'ratio'],
  others.map(({ rows, times }) => [
    rows.toLocaleString('en'),
    millions(rows, times.columns),
    millions(rows, times.hand),
    ratio(times.hand, times.columns),
  ]),
)}

Aims: 8 M/s; 1.0 x the columns by hand.
`;
writeFileSync(new URL('./COLUMNS.md', import.meta.url), text);
console.log(text);
