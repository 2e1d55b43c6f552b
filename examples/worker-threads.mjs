// Column tables in worker threads of Node. The library starts no worker: this program does, hands each table over by its buffers,
// which moves them instead of copying, and compiles the instrument on the other side, where the definition arrives as plain JSON.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { borgeStressIndex2018, defineInstrument } from 'resiliens';
import { bandSummaries, compileColumns, tableFromCodes } from 'resiliens/cohort';

const ABSENT = 3;
const ROWS = 100_000;
const WORKERS = 2;

/** Made-up answer bytes: every item in its own rhythm, every eleventh answer open. */
const tableOf = (part) => {
  const bytes = (item) =>
    Uint8Array.from({ length: ROWS }, (_, row) => {
      const at = part * ROWS + row;
      return (at + item) % 11 === 0 ? 1 : ABSENT + (at % (item + 3) === 0 ? 1 : 0);
    });
  const codes = Object.fromEntries(borgeStressIndex2018.items.map(({ id }, item) => [id, bytes(item)]));
  return tableFromCodes(borgeStressIndex2018, codes);
};

/** Buffers of a table: handed over, they belong to the other side. */
const buffersOf = ({ planes, items }) => [
  planes.buffer,
  ...items.flatMap((column) => (column.kind === 'bits' ? [] : [column.codes.buffer])),
];

const countIn = (part) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: borgeStressIndex2018 });
    const table = tableOf(part);
    worker.once('message', (counts) => {
      resolve({ counts, moved: table.planes.byteLength === 0 });
      worker.terminate();
    });
    worker.once('error', reject);
    worker.postMessage(table, buffersOf(table));
  });

if (isMainThread) {
  const answers = await Promise.all(Array.from({ length: WORKERS }, (_, part) => countIn(part)));
  const apart = bandSummaries(answers.flatMap(({ counts }) => counts))[0];
  const here = compileColumns(borgeStressIndex2018);
  const together = bandSummaries(
    Array.from({ length: WORKERS }, (_, part) => here.countBands(tableOf(part))).flat(),
  )[0];
  for (const { band, value } of apart.value) console.log(`${band}: ${value} of ${apart.n}`);
  console.log(`undecided: ${apart.undecided.value}`);
  console.log(`buffers moved, not copied: ${answers.every(({ moved }) => moved)}`);
  console.log(`the same as in one thread: ${JSON.stringify(apart) === JSON.stringify(together)}`);
} else {
  const columns = compileColumns(defineInstrument(workerData));
  parentPort.once('message', (table) => parentPort.postMessage(columns.countBands(table)));
}
