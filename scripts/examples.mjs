// Writes every example of the documentation as a test file into examples-run/. Types and results are checked by `npm run test:docs`.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { findExamples } from './examples/find.mjs';
import { claimsIn, toTest } from './examples/to-test.mjs';

const examples = findExamples();
if (examples.length === 0) {
  console.error('No example found: examples are plain ts fences in src, README.md and docs/guide.');
  process.exit(1);
}

rmSync('examples-run', { recursive: true, force: true });
mkdirSync('examples-run');
for (const example of examples) {
  const name = `${example.file.replace(/^src\//, '').replace(/[^a-z0-9]+/gi, '-')}-${example.line}`;
  writeFileSync(`examples-run/${name}.test.ts`, toTest(example));
}
const claims = examples.reduce((sum, { code }) => sum + claimsIn(code), 0);
console.log(`${examples.length} examples with ${claims} claimed results`);
