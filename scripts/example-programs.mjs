/**
 * Runs every example and compares what it prints with the committed output; with `--update` writes it down.
 *
 * An example is a file below `examples/`; the demos (`demo/`, `cohort/`) print into `out/` and are run apart.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const folder = 'examples';
const outputs = join(folder, 'outputs');
const demos = ['demo', 'cohort'].map((name) => join(folder, name));
const isUpdate = process.argv.includes('--update');

const examples = readdirSync(folder, { recursive: true })
  .map((name) => join(folder, name))
  .filter((path) => path.endsWith('.mjs') && !demos.includes(dirname(path)))
  .sort();
if (examples.length === 0) throw new Error('no examples found');

let failed = 0;
for (const path of examples) {
  const file = join(
    outputs,
    relative(folder, path)
      .replaceAll('/', '-')
      .replace(/\.mjs$/, '.txt'),
  );
  const printed = execFileSync(process.execPath, [path], { encoding: 'utf8' });
  if (isUpdate) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, printed);
  }
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === printed;
  console.log(`${isSame ? 'same' : 'DIFFERENT'}  ${path}`);
  if (!isSame) failed += 1;
}
if (failed > 0) {
  console.error(
    `${failed} of ${examples.length} examples print something else than ${outputs}; --update writes it down`,
  );
  process.exitCode = 1;
}
