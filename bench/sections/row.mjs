import { met, ns, ratio, table } from '../markdown.mjs';
import { row } from '../row.mjs';

const met15 = ({ name, times }) => `${name}: ${met(times.keyLoop / times.compileRow, 1.5)}`;

export const section = () => {
  const rows = row();
  const built = rows.find(({ name }) => name === 'built key by key');
  return `## One row: \`compileRow\`

Against a loop over the keys the checklist has, which checks nothing; a loop with the same checks; and, for information, a function
written out for this one checklist.

${table(
  [
    'answers',
    'compileRow',
    'key loop',
    'loop with checks',
    'written out',
    'against key loop',
    'against loop with checks',
  ],
  rows.map(({ name, times }) => [
    name,
    ns(times.compileRow),
    ns(times.keyLoop),
    ns(times.checkedLoop),
    ns(times.unrolled),
    ratio(times.keyLoop, times.compileRow),
    ratio(times.checkedLoop, times.compileRow),
  ]),
)}

Aims: 1.5 x the key loop on answers from JSON.parse (${rows
    .filter(({ name }) => name.startsWith('JSON'))
    .map(met15)
    .join('; ')});
0.9 x the loop with checks on objects built key by key (${met(built.times.checkedLoop / built.times.compileRow, 0.9)}).`;
};
