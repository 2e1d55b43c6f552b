// Tries the tests of a room against a random sample of its lines, where all of them would take hours:
// `npm run mutate:sample -- cohort 250` mutates 250 lines of src/cohort; a third word is the seed.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [rooms, lines = '150', seed = '1'] = process.argv.slice(2);
if (rooms === undefined) throw new Error('name a room of src, or several: cohort,compile');

/** Lines that hold code: no comment, no import, no empty line, no single bracket. */
const codeLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, at) =>
      /^\s*($|\/\/|\/?\*|import |export type |[\])};,]+$)/.test(text) ? [] : [`${path}:${at + 1}-${at + 1}`],
    );

/** A small generator with a seed of its own: the same words draw the same lines. */
const generator = (from) => {
  let state = from >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const drawn = (all, count, random) => {
  const left = [...all];
  const taken = [];
  while (taken.length < count && left.length > 0) {
    const [one] = left.splice(Math.floor(random() * left.length), 1);
    taken.push(one);
  }
  return taken.sort();
};

const filesIn = (room) =>
  readdirSync(`src/${room}`, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `src/${room}/${name}`);

const all = rooms.split(',').flatMap((room) => filesIn(room).flatMap(codeLines));
if (all.length === 0) throw new Error(`no code in src/${rooms}`);
const sample = drawn(all, Number(lines), generator(Number(seed)));

const {
  checkers: _,
  typescriptChecker: _options,
  incremental: _kept,
  ...base
} = JSON.parse(readFileSync('stryker.config.json', 'utf8'));
const config = {
  ...base,
  // The compiler would refuse some mutants before a test sees them; it takes longer than the tests.
  plugins: ['@stryker-mutator/vitest-runner'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation-sample.json' },
  mutate: sample,
  thresholds: { ...base.thresholds, break: null },
};
mkdirSync('reports', { recursive: true });
writeFileSync('reports/stryker-sample.config.json', JSON.stringify(config, null, 2));
execFileSync('npx', ['stryker', 'run', 'reports/stryker-sample.config.json'], { stdio: 'inherit' });

const { files } = JSON.parse(readFileSync('reports/mutation-sample.json', 'utf8'));
const counts = {};
for (const { mutants } of Object.values(files))
  for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
const { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 } = counts;
const caught = Killed + Timeout;
const valid = caught + Survived + NoCoverage;
const share = valid === 0 ? '' : ` (${((100 * caught) / valid).toFixed(1)} %)`;
console.log(
  `${sample.length} of ${all.length} lines of ${rooms}, seed ${seed}: ${caught} of ${valid} mutants caught${share}, ${Survived} survived, ${NoCoverage} in lines that no test reaches.`,
);
