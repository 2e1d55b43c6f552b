// A CSV file too large for memory, made as it is read: every row must be accounted for, and memory must stay that of a chunk.
// RESILIENS_LARGE_FILE_MB names another size, for example 5000.

import { kvelloStyle } from 'resiliens';
import { readCsv } from 'resiliens/formats';

const megabytes = Number(process.env.RESILIENS_LARGE_FILE_MB ?? 300);
const MOST_MEMORY = 300 * 2 ** 20;
/** One row in so many is ragged, one has a field that is no answer, one no key. */
const EVERY = 1009;

const ids = kvelloStyle.items.map(({ id }) => id);
const states = ['present', 'absent', 'unknown', ''];

const rowOf = (row) => {
  const answers = ids.map((_, item) => states[((row * 7 + item * 3) % 11) % 4]);
  if (row % EVERY === 1) answers.pop();
  if (row % EVERY === 2) answers[5] = 'maybe';
  const key = row % EVERY === 3 ? '' : `child-number-${row}`;
  return `${key},${answers.join(',')}\r\n`;
};

const made = { rows: 0, faulty: 0, characters: 0 };
function* pieces() {
  yield `child,${ids.join(',')}\r\n`;
  while (made.characters < megabytes * 2 ** 20) {
    let piece = '';
    for (let count = 0; count < 500; count += 1) {
      piece += rowOf(made.rows);
      if ([1, 2, 3].includes(made.rows % EVERY)) made.faulty += 1;
      made.rows += 1;
    }
    made.characters += piece.length;
    yield piece;
  }
}

const memory = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const started = performance.now();
const found = { rows: 0, keys: 0, rejected: 0, most: 0 };
let progress;
for (const chunk of readCsv(kvelloStyle, pieces(), { key: 'child' })) {
  found.rows += chunk.table.rows;
  found.keys += chunk.keys.length;
  found.rejected += chunk.rejected.length;
  found.most = Math.max(found.most, memory());
  progress = chunk.progress;
}
const seconds = (performance.now() - started) / 1000;
const inMegabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;

console.log(
  `${inMegabytes(progress.characters)} of CSV, ${progress.rows} rows, in ${seconds.toFixed(1)} s; most memory in use ${inMegabytes(found.most)}`,
);
const failures = [
  [progress.rows === made.rows, `${made.rows} rows were written`],
  [progress.accepted + progress.rejected === progress.rows, 'accepted and rejected rows are not all rows'],
  [progress.rejected === made.faulty, `${made.faulty} rows were faulty, ${progress.rejected} were rejected`],
  [found.rows === progress.accepted && found.keys === progress.accepted, 'rows of the tables are missing'],
  [found.rejected === progress.rejected, 'rejections are missing'],
  [found.most <= MOST_MEMORY, `more memory than ${inMegabytes(MOST_MEMORY)}`],
].flatMap(([holds, message]) => (holds ? [] : [message]));
for (const message of failures) console.error(message);
process.exitCode = failures.length === 0 ? 0 : 1;
