import { compileColumns, tableFromCodes } from '../../dist/cohort.js';
import { checklist } from '../checklist.mjs';
import { checkedR, duckdb, rowEngines } from '../column-engines.mjs';
import { checklistCodes, columnTimes } from '../columns.mjs';
import { met, millions, ratio, table } from '../markdown.mjs';

/** How many rows are shown to the engines as well. */
const MIDDLE = 1_000_000;

const ROUNDS = 9;

/** Tables that other engines are shown: those of the aims, and the one in between. */
const isShown = (rows) => rows >= 100_000;

const countsOf = async (rows) => {
  const own = columnTimes('binary', rows, ROUNDS);
  if (!isShown(rows)) return own;
  const codes = checklistCodes(rows);
  const result = compileColumns(checklist).score(tableFromCodes(checklist, codes));
  const engine = await duckdb(rows, codes);
  const r = checkedR(rows, codes, result);
  return { ...own, engine, r, peers: rows === MIDDLE ? await rowEngines(codes, result, 200) : [] };
};

const all = (counts, reached, target) =>
  counts.map((own) => `${own.rows.toLocaleString('en')}: ${met(reached(own), target)}`).join('; ');

const duckdbText = (
  counts,
) => `DuckDB with the answers in memory and the result kept as a table there. By hand: counts as somebody would write them. The statement of
\`toSql\` checks every value and gives every column. One thread in processor time; two threads, for information, by the clock.

${table(
  [
    'rows',
    'by hand, one thread',
    'times ours',
    'by hand, two threads',
    '`toSql`, one thread',
    '`toSql`, two threads',
  ],
  counts.map(({ rows, times, engine: { one, two } }) => [
    rows.toLocaleString('en'),
    millions(rows, one.byHand.processor),
    ratio(one.byHand.processor, times.columns),
    millions(rows, two.byHand.clock),
    millions(rows, one.ours.processor),
    millions(rows, two.ours.clock),
  ]),
)}

Aim: 8 x its own SQL on one thread (${all(counts, ({ times, engine }) => engine.one.byHand.processor / times.columns, 8)}).`;

const rText = (
  counts,
) => `Base R ${counts[0].r.version}: both counts with bounds and the cut, by \`rowSums\` over a matrix.

${table(
  ['rows', 'R', 'times ours, packed', 'times ours, with packing'],
  counts.map(({ rows, times, r }) => [
    rows.toLocaleString('en'),
    millions(rows, r.time),
    ratio(r.time, times.columns),
    ratio(r.time, times.packed),
  ]),
)}

Aim: 15 x base R (${all(counts, ({ times, r }) => r.time / times.columns, 15)}).`;

const peersText = ({
  peers,
  ...own
}) => `Engines that take one child at a time give the lower counts alone; they were timed over 200 of the same children.

${table(
  ['engine', 'children a second', 'times ours, packed', 'times ours, with packing'],
  peers.map(({ name, rows, time }) => [
    name,
    Math.round((rows / time) * 1000).toLocaleString('en'),
    `${Math.round(time / rows / (own.times.columns / own.rows)).toLocaleString('en')} x`,
    `${Math.round(time / rows / (own.times.packed / own.rows)).toLocaleString('en')} x`,
  ]),
)}`;

/** What others made of the same tables, where they are installed. */
const othersText = (counts) => {
  const [inDuckdb, inR] = [counts.filter(({ engine }) => engine), counts.filter(({ r }) => r)];
  return [
    ...(inDuckdb.length === 0 ? [] : [duckdbText(inDuckdb)]),
    ...(inR.length === 0 ? [] : [rText(inR)]),
    ...counts.filter(({ peers = [] }) => peers.length > 0).map(peersText),
  ].join('\n\n');
};

export const section = async ({ isLarge }) => {
  const sizes = [10_000, 100_000, MIDDLE, ...(isLarge ? [10_000_000] : [])];
  const counts = [];
  for (const rows of sizes) counts.push(await countsOf(rows));
  const others = sizes.map((rows) => columnTimes('general', rows, ROUNDS));
  const largest = counts[counts.length - 1];
  return `## Columns: \`compileColumns\`

One thread; 200 rows of each result were compared with \`score\`.

### Counts of binary items

The peer holds each child as bit masks and counts by population count; both write new arrays.

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

Aims: 1.3 x the bit masks (${all(counts, ({ times }) => times.masks / times.columns, 1.3)});
25 M/s with packing (${all(counts, ({ rows, times }) => rows / times.packed / 1000, 25)}).
Memory of ${largest.rows.toLocaleString('en')} rows: ${(largest.planes / 1e6).toFixed(1)} MB packed, and ${(largest.results / largest.rows).toFixed(2)} bytes a row of results
(aims: 110 MB for ten million, 6 bytes).

${othersText(counts)}

### General scores

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

Aims: 8 M/s (${all(others, ({ rows, times }) => rows / times.columns / 1000, 8)});
1.0 x the columns by hand (${all(others, ({ times }) => times.hand / times.columns, 1)}).`;
};
