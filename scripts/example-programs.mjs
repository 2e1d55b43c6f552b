/**
 * Runs every example and compares what it prints with the committed output; with `--update` writes it down.
 *
 * An example is a file below `examples/`; the demos (`demo/`, `cohort/`, `ecology/`) print into `out/` and are run apart,
 * the plan demo writes what a professional, a parent and a child read, and each of its files is compared.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const folder = 'examples';
const outputs = join(folder, 'outputs');
/** Demos of which each file that they write for readers is compared with the committed one. */
const writers = ['plan'];
const demos = ['demo', 'cohort', 'ecology', ...writers].map((name) => join(folder, name));
const isUpdate = process.argv.includes('--update');

const examples = readdirSync(folder, { recursive: true })
  .map((name) => join(folder, name))
  .filter((path) => path.endsWith('.mjs') && !demos.includes(dirname(path)))
  .sort();
if (examples.length === 0) throw new Error('no examples found');

let failed = 0;
const compare = (file, text, name) => {
  if (isUpdate) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
  console.log(`${isSame ? 'same' : 'DIFFERENT'}  ${name}`);
  if (!isSame) failed += 1;
};

for (const path of examples) {
  const name = relative(folder, path)
    .replaceAll('/', '-')
    .replace(/\.mjs$/, '.txt');
  compare(join(outputs, name), execFileSync(process.execPath, [path], { encoding: 'utf8' }), path);
}
for (const writer of writers) {
  const written = mkdtempSync(join(tmpdir(), `${writer}-`));
  execFileSync(process.execPath, [join(folder, writer, 'run.mjs'), '--out', written]);
  const names = readdirSync(written).sort();
  const kept = join(outputs, writer);
  const stale = existsSync(kept) ? readdirSync(kept).filter((name) => !names.includes(name)) : [];
  if (isUpdate) for (const name of stale.splice(0)) rmSync(join(kept, name));
  for (const name of names) compare(join(kept, name), readFileSync(join(written, name), 'utf8'), name);
  for (const name of stale) console.log(`STALE  ${join(kept, name)}`);
  failed += stale.length;
  rmSync(written, { recursive: true });
}
if (failed > 0) {
  console.error(`${failed} outputs differ from ${outputs}; --update writes them down`);
  process.exitCode = 1;
}
