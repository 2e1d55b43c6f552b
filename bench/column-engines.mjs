/** Columns against engines: SQL, R, and libraries that take one child at a time. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toSql } from '../dist/cohort.js';
import { checklist } from './checklist.mjs';
import { median } from './measure.mjs';
import { fhirPath, jsonRulesEngine, surveyCore } from './row-engines.mjs';

/** The statement of `toSql`, and counts as somebody would write them in DuckDB, in memory, on one thread and on two. */
export const duckdb = async (rows, codes) => {
  const place = new URL('../test/engines/package.json', import.meta.url);
  if (!existsSync(new URL('node_modules/@duckdb/node-api', place))) return null;
  const { DuckDBInstance } = createRequire(place)('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const rounds = rows > 1_000_000 ? 3 : 5;
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
    const [processor, clock] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const [start, begun] = [process.cpuUsage(), performance.now()];
      // What is worked out stays in the engine: only its sums come back.
      await connection.run(`CREATE OR REPLACE TEMP TABLE scored AS ${statement}`);
      clock.push(performance.now() - begun);
      const { user, system } = process.cpuUsage(start);
      processor.push((user + system) / 1000);
    }
    return { processor: median(processor), clock: median(clock) };
  };
  const one = { byHand: await time(byHand), ours: await time(ours) };
  await connection.run('SET threads TO 2');
  const two = { byHand: await time(byHand), ours: await time(ours) };
  connection.closeSync();
  return { one, two };
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
export const rowEngines = async (codes, result, children) => {
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

/** Base R over the same children, whose sums must be ours; `null` where R is not installed. */
export const checkedR = (rows, codes, result) => {
  const r = baseR(rows, codes);
  const sum = (column) => column.reduce((total, value) => total + value, 0);
  const [{ low, high }] = result.scores;
  if (r !== null && (r.low !== sum(low) || r.high !== sum(high))) throw new Error('R differs');
  return r;
};
