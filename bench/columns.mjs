/** Scoring by the column: against bit masks, and against columns by hand. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { answersOfRow, compileColumns, rowOfResult, tableFromCodes } from '../dist/cohort.js';
import { score } from '../dist/index.js';
import { checklist } from './checklist.mjs';
import { bitMaskKernel, checklistBytes, newOut, packMasks } from './column-peers.mjs';
import { median } from './measure.mjs';
import { handWrittenColumns, newStrengthsOut, strengthsBytes, strengthsLike } from './strengths-like.mjs';

/** About how long a contender runs before another does: what one leaves behind is then paid for by itself, not by the next. */
const TURN = 400;

/** Medians of interleaved turns in milliseconds of processor time a call, so that other programs on the machine count little. */
const measured = (contenders, rounds) => {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const turns = Object.fromEntries(names.map((name) => [name, callsInTurn(contenders[name])]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const start = process.cpuUsage();
      for (let call = 0; call < turns[name]; call += 1) contenders[name]();
      const { user, system } = process.cpuUsage(start);
      times[name].push((user + system) / 1000 / turns[name]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
};

/** How many calls fill a turn, once the machine has compiled everything as well as it will. */
const callsInTurn = (run) => {
  for (let warm = 0; warm < 3; warm += 1) run();
  const start = performance.now();
  let calls = 0;
  for (; calls < 3 || performance.now() - start < TURN; calls += 1) run();
  return calls;
};

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

/** Answer bytes of so many children by item: the same at every call. */
export const checklistCodes = (rows) => {
  const bytes = checklistBytes(rows);
  return Object.fromEntries(checklist.items.map(({ id }, at) => [id, bytes[at]]));
};

/** Counts of binary items against a kernel on bit masks. */
const binary = (rows, rounds) => {
  const codes = checklistCodes(rows);
  const bytes = Object.values(codes);
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
  };
};

/** Scales with proration, rounding and bands against columns by hand. */
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

const parts = { binary, general };

/** One part for so many rows in a process of its own: what larger tables leave behind in memory slows down others. */
export const columnTimes = (part, rows, rounds) => {
  const program = [fileURLToPath(import.meta.url), part, String(rows), String(rounds)];
  return JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' }));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [part, rows, rounds] = process.argv.slice(2);
  console.log(JSON.stringify(parts[part](Number(rows), Number(rounds))));
}
