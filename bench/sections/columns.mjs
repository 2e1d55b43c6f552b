import { compileColumns, tableFromCodes } from '../../dist/cohort.js';
import { checklist } from '../checklist.mjs';
import { columnPeers, duckdb } from '../column-engines.mjs';
import { checklistCodes, columnTimes } from '../columns.mjs';
import { met, millions, ratio, table } from '../markdown.mjs';

/** How many rows are shown to the engines as well. */
const MIDDLE = 1_000_000;

const ROUNDS = 9;

const countsOf = async (rows) => {
  const own = columnTimes('binary', rows, ROUNDS);
  if (rows !== MIDDLE) return own;
  const codes = checklistCodes(rows);
  const result = compileColumns(checklist).score(tableFromCodes(checklist, codes));
  return { ...own, engine: await duckdb(rows, codes), peers: await columnPeers(rows, codes, result) };
};

const all = (counts, reached, target) =>
  counts.map((own) => `${own.rows.toLocaleString('en')}: ${met(reached(own), target)}`).join('; ');

const duckdbText = ({ rows, times }, own) =>
  `DuckDB on one thread, ${rows.toLocaleString('en')} rows in memory, the result kept as a table there: counts written by hand ${millions(rows, times.byHand)}, ${ratio(times.byHand, own.times.columns)}
of its time here (aim 8 x: ${met(times.byHand / own.times.columns, 8)}); the statement of \`toSql\`, which checks every value and gives every column, ${millions(rows, times.ours)}.`;

const peersText = (
  peers,
  own,
) => `Others, in the same run over the same children. R gives both counts with bounds and the cut (aim 15 x); the last three give the lower counts alone
and were timed over 200 children, one at a time. Packing from bytes is counted for ours in the last column.

${table(
  ['peer', 'children a second', 'times ours, packed', 'times ours, with packing'],
  peers.map(({ name, rows, time }) => [
    name,
    Math.round((rows / time) * 1000).toLocaleString('en'),
    `${Math.round(time / rows / (own.times.columns / own.rows)).toLocaleString('en')} x`,
    `${Math.round(time / rows / (own.times.packed / own.rows)).toLocaleString('en')} x`,
  ]),
)}`;

const engineTexts = ({ engine, peers, ...own }) => [
  ...(engine === null ? [] : [duckdbText(engine, own)]),
  ...(peers.length === 0 ? [] : [peersText(peers, own)]),
];

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

${counts
  .filter((own) => own.engine !== undefined)
  .flatMap(engineTexts)
  .join('\n\n')}

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
