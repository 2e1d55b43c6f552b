/** `npm run demo:ecology`: the pictures of the worked example and of the three cases, as SVG and in words, into `out/ecology/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ecologies, filesOf } from './pictures.mjs';

const folder = join('out', 'ecology');
mkdirSync(folder, { recursive: true });
for (const one of ecologies) {
  const files = filesOf(one);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  console.log(`${one.name}: ${[...files.keys()].join(', ')}`);
}
console.log(`written to ${folder}`);
