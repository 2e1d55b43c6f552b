/** Scoring by the column: against bit masks, and against columns by hand. */
import { answersOfRow, compileColumns, rowOfResult, tableFromCodes } from '../dist/cohort.js';
import { score } from '../dist/index.js';
import { checklist } from './checklist.mjs';
import { bitMaskKernel, checklistBytes, newOut, packMasks } from './column-peers.mjs';
import { median } from './measure.mjs';
import { handWrittenColumns, newStrengthsOut, strengthsBytes, strengthsLike } from './strengths-like.mjs';

/** Medians of interleaved rounds in milliseconds of processor time, so that other programs on the machine count little. */
const measured = (contenders, rounds) => {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  // Until the machine has compiled everything as well as it will.
  for (const name of names) {
    const start = performance.now();
    for (let warm = 0; warm < 3 || performance.now() - start < 500; warm += 1) contenders[name]();
  }
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

/** Counts of binary items against a kernel on bit masks. */
export const binary = (rows, rounds) => {
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
    result,
  };
};

/** Scales with proration, rounding and bands against columns by hand. */
export const general = (rows, rounds) => {
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
