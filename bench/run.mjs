/**
 * Measures everything in one run and writes it down: `npm run bench` makes `bench/RESULTS.md`.
 *
 * `npm run bench -- columns` measures one section and prints it; `-- --large` measures ten million rows as well, which takes some
 * minutes and two gigabytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const peers = new URL('./peers/', import.meta.url);
if (!existsSync(new URL('node_modules', peers))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'inherit' });
}

const SECTIONS = ['row', 'score', 'growth', 'columns', 'practice', 'ecology', 'size'];

const given = process.argv.slice(2);
const isLarge = given.includes('--large');
const asked = given.filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !SECTIONS.includes(name));
if (unknown.length > 0) throw new Error(`no section ${unknown.join(', ')}; there are ${SECTIONS.join(', ')}`);

/** A section in a process of its own: what the machine learnt from one must not slow down the next. */
const measured = (name) =>
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), name, ...(isLarge ? ['--large'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();

if (asked.length === 1) {
  const { section } = await import(`./sections/${asked[0]}.mjs`);
  console.log(await section({ isLarge }));
  process.exit(0);
}
const texts = (asked.length === 0 ? SECTIONS : asked).map((name) => {
  const text = measured(name);
  console.log(`${text}\n`);
  return text;
});

const head = `# Speed and size, measured

Made by \`npm run bench${isLarge ? ' -- --large' : ''}\` on Node ${process.version}, ${cpus().length} cores, each section in a process of its own. Times are medians of interleaved
rounds in processor time, and ratios hold within the run: more than 1 x is faster than the peer. Before anything is timed the results are compared. The
checklist is synthetic: 32 risk and 10 protective binary items, two counts, bounds, one cut at four.`;

if (asked.length === 0)
  writeFileSync(new URL('./RESULTS.md', import.meta.url), `${[head, ...texts].join('\n\n')}\n`);
