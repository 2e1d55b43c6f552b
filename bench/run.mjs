/** Measures everything in one run and writes it down: `npm run bench` makes `bench/RESULTS.md`. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { bundleOf } from '../scripts/size/bundle.mjs';
import { coldStart } from './cold-start.mjs';
import { ecologies } from './ecology.mjs';
import { coveringTimes, growing, typical } from './practice.mjs';
import { row } from './row.mjs';
import { otherEngines, scoring } from './score.mjs';
import { growth } from './size-of-instruments.mjs';

const peers = new URL('./peers/', import.meta.url);
if (!existsSync(new URL('node_modules', peers))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'inherit' });
}

const ns = (time) => (time >= 10_000 ? `${(time / 1000).toFixed(0)} µs` : `${Math.round(time)} ns`);
const ms = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const ratio = (peer, own) => `${(peer / own).toFixed(2)} x`;
const met = (reached, target) => (reached >= target ? 'reached' : 'missed');
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');

const rows = row();
const built = rows.find(({ name }) => name === 'built key by key');
const scores = scoring();
const engines = await otherEngines();
const grown = growth();
const practice = typical();
const covered = coveringTimes();
const evaluated = growing();
const world = ecologies();
const start = coldStart();
const engine = await bundleOf({ door: 'resiliens', names: ['score'] });
const withIndex = await bundleOf({ door: 'resiliens', names: ['score', 'borgeStressIndex2018'] });
const withChecklist = await bundleOf({ door: 'resiliens', names: ['score', 'kvelloStyle'] });
const withWords = await bundleOf({ door: 'resiliens', names: ['score', 'explain', 'borgeStressIndex2018'] });
const systems = [
  'ecology',
  'microsystem',
  'mesosystem',
  'exosystem',
  'macrosystem',
  'chronosystem',
  'networkMeasures',
  'signals',
];
const ecologyDoor = await bundleOf({ door: 'resiliens/ecology', names: systems });
const ringsDoor = await bundleOf({ door: 'resiliens/report', names: ['ringsView', 'toSvg'] });
const planning = await bundleOf({ door: 'resiliens/practice', names: ['lint', 'due'] });
const kilobytes = ({ brotli }) => `${(brotli / 1000).toFixed(1)} kB`;

const text = `# Speed and size, measured

Made by \`npm run bench\` on Node ${process.version}, ${cpus().length} cores. Times are medians of interleaved rounds in processor time, and
ratios hold within the run: more than 1 x is faster than the peer. Before anything is timed the results are compared. The
checklist is synthetic: 32 risk and 10 protective binary items, two counts, bounds, one cut at four.

## One row: \`compileRow\`

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
  .map(({ name, times }) => `${name}: ${met(times.keyLoop / times.compileRow, 1.5)}`)
  .join('; ')});
0.9 x the loop with checks on objects built key by key (${met(built.times.checkedLoop / built.times.compileRow, 0.9)}).

## One explained result: \`score\`

Against a loop that builds the same result for this one checklist, checks nothing and knows no other.

${table(
  ['answers', 'score', 'by hand', 'against by hand'],
  scores.map(({ name, times }) => [
    name,
    ns(times.score),
    ns(times.byHand),
    ratio(times.byHand, times.score),
  ]),
)}

Aim: 1.2 x the loop by hand (${scores.map(({ name, times }) => `${name}: ${met(times.byHand / times.score, 1.2)}`).join('; ')}). The loop is the best we could write for one
checklist: it checks no key, no value, no age and no rule. What was tried on our side: leaves looked up in flat tables, contributions made once and
shared, lists copied instead of grown, one object shape for all nodes. What is left is reading checked answers and two walks where the loop has one.

Against engines that are told the same two counts and give no bounds and no reasons (json-rules-engine with one rule an item; one compiled
FHIRPath expression a count):

${table(
  ['engine', 'time', 'against score'],
  [
    ['score', ns(engines.score), ''],
    [
      'fhirpath.js 5.2.2',
      ns(engines.fhirpath),
      `${ratio(engines.fhirpath, engines.score)}, aim 100 x: ${met(engines.fhirpath / engines.score, 100)}`,
    ],
    [
      'json-rules-engine 7.3.1',
      ns(engines.jsonRulesEngine),
      `${ratio(engines.jsonRulesEngine, engines.score)}, aim 100 x: ${met(engines.jsonRulesEngine / engines.score, 100)}`,
    ],
  ],
)}

## As instruments grow

Nanoseconds an item, all keys there, objects from JSON.parse.

${table(
  ['items', 'compileRow', 'score'],
  grown.map(({ size, row: own, score: explained }) => [size, own.toFixed(1), explained.toFixed(1)]),
)}

Above some 128 keys V8 keeps a parsed object as a dictionary instead of as a record with fixed places: every key that is read then costs a hash look-up. The
cliff lies in the objects, not in the instrument; answers of so many items are better read in columns.

## Profile, plan and sets of measures

One case with the profile, plan and evaluations that are usual.

${table(
  ['what', 'a second', 'aim 2 000'],
  practice.map(({ name, perSecond }) => [name, perSecond, met(perSecond, 2000)]),
)}

Sets of 40 measures for 32 risks, by the share of the risks that a measure answers; 21 draws each.

${table(
  ['share', 'median', 'longest', 'aim 50 ms'],
  covered.map(({ share, median, longest }) => [
    share,
    `${median.toFixed(1)} ms`,
    `${longest.toFixed(1)} ms`,
    met(50, median),
  ]),
)}

Reading a plan and what falls due: ${evaluated
  .map(({ evaluations, milliseconds }) => `${evaluations} evaluations ${milliseconds.toFixed(1)} ms`)
  .join(', ')}.

## An ecology

The typical one has 10 settings, 20 persons and 120 records; the largest allowed have 20 000.

${table(
  ['what', 'a second'],
  Object.entries(world.perSecond).map(([name, count]) => [name, count]),
)}

Aim: measures, signals and rings together 1 000 a second (${met(Math.min(...Object.values(world.perSecond)), 1000)}).

${table(
  ['ecology', 'built', 'measured', 'signals'],
  [
    ...world.growth.map(({ records, build, measure }) => [`${records} records`, ms(build), ms(measure), '']),
    ['largest, many settings', ms(world.largest.build), ms(world.largest.measure), ms(world.largest.signals)],
    ['largest, many ways', ms(world.dense.build), ms(world.dense.measure), ms(world.dense.signals)],
  ],
)}

## Size and start

Minified and compressed with brotli; zod is in none of them.

${table(
  ['import', 'size'],
  [
    ['`score`', kilobytes(engine)],
    [
      '`score`, `borgeStressIndex2018` (three languages)',
      `${kilobytes(withIndex)}; aim 12 kB with one language: ${met(12_000, withIndex.brotli)}`,
    ],
    ['`score`, `explain`, `borgeStressIndex2018`', kilobytes(withWords)],
    ['`score`, `kvelloStyle`', kilobytes(withChecklist)],
    ['`lint`, `due` of `resiliens/practice`, which load immer', kilobytes(planning)],
    [
      'the five builders of `resiliens/ecology`, `networkMeasures`, `signals`',
      `${kilobytes(ecologyDoor)}, no words in it; aim 20 kB: ${met(20_000, ecologyDoor.brotli)}`,
    ],
    [
      '`ringsView`, `toSvg` of `resiliens/report`',
      `${kilobytes(ringsDoor)}; aim 12 kB: ${met(12_000, ringsDoor.brotli)}`,
    ],
  ],
)}

Importing the core door takes ${(start.core - start.empty).toFixed(1)} ms above an empty module (${start.core.toFixed(1)} against ${start.empty.toFixed(1)} ms; aim 5 ms: ${met(5, start.core - start.empty)}).
`;

writeFileSync(new URL('./RESULTS.md', import.meta.url), text);
process.stdout.write(text);
