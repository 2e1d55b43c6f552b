// Writes the conformance pack anew from the built package: the committed results must not change, so read every difference.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { conformancePack } from './conformance/pack.mjs';

const folder = 'conformance';
const files = conformancePack(folder);
for (const [path, text] of files) {
  mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
  writeFileSync(`${folder}/${path}`, text);
}
const size = [...files.values()].reduce((sum, text) => sum + text.length, 0);
console.log(`${files.size} files, ${Math.round(size / 1000)} kB`);
