// Compares the pictures of the examples with the committed ones in docs/pictures; `--update` writes them anew.
// Needs a build: `npm run build` first.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldens } from '../examples/ecology/goldens.mjs';

const folder = 'docs/pictures';
const made = goldens();

if (process.argv.includes('--update')) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of made) writeFileSync(join(folder, name), text);
}

const committed = readdirSync(folder).filter((name) => name.endsWith('.svg'));
const other = [...made].filter(
  ([name, text]) => !committed.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
);
const gone = committed.filter((name) => !made.has(name));
for (const [name] of other) console.error(`another picture than the committed one: ${name}`);
for (const name of gone) console.error(`committed, but no longer made: ${name}`);
if (other.length + gone.length > 0) {
  console.error(
    'Where this is meant, look at them (node scripts/pictures-to-png.mjs), then run with --update.',
  );
  process.exit(1);
}
console.log(`${made.size} pictures as committed`);
