// Compares what would be published with the committed list, so that no file gets in or out unseen; `--update` writes it anew.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const list = 'etc/package-files.txt';

/** Chunk names hold a hash of their contents, and how many there are is the bundler's affair. */
const withoutHash = (path) =>
  path.replace(/^dist\/[\w-]+-[A-Z0-9]{8}((?:\.d)?\.[jt]s(?:\.map)?)$/, 'dist/<chunk>$1');

const output = execFileSync('npm', ['pack', '--dry-run', '--json'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const [{ files, size, unpackedSize }] = JSON.parse(output.slice(output.indexOf('[')));
const found = [...new Set(files.map(({ path }) => withoutHash(path)))].sort();

if (process.argv.includes('--update')) writeFileSync(list, `${found.join('\n')}\n`);
const committed = readFileSync(list, 'utf8').trim().split('\n');

const added = found.filter((path) => !committed.includes(path));
const gone = committed.filter((path) => !found.includes(path));
for (const path of added) console.error(`published, but not on the list: ${path}`);
for (const path of gone) console.error(`on the list, but not published: ${path}`);
if (added.length + gone.length > 0) {
  console.error(`Where this is meant, run "node scripts/check-files.mjs --update" and commit ${list}.`);
  process.exit(1);
}
console.log(
  `${files.length} files as listed, ${Math.round(size / 1000)} kB packed, ${Math.round(unpackedSize / 1000)} kB unpacked`,
);
