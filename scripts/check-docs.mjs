// What typedoc itself never checks: a full sentence and `@since` on every export, `@returns` and an executed `@example` on every function.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

const kinds = {
  namespace: 4,
  variable: 32,
  function: 64,
  class: 128,
  interface: 256,
  method: 2048,
  alias: 2097152,
};
const grouping = [1, 2, kinds.namespace];

mkdirSync('temp', { recursive: true });
execFileSync('npx', ['typedoc', '--json', 'temp/api.json', '--logLevel', 'Warn'], { stdio: 'inherit' });
const project = JSON.parse(readFileSync('temp/api.json', 'utf8'));

const problems = [];
const counts = { exports: 0, functions: 0 };

const textOf = (parts = []) => parts.map((part) => part.text).join('');
const tagOf = (comment, tag) => comment?.blockTags?.find((block) => block.tag === tag);

const checkSentence = (name, comment) => {
  const summary = textOf(comment?.summary).trim();
  if (!/[.:!?)]$/.test(summary.split('\n\n')[0] ?? '')) problems.push(`${name}: needs one full sentence`);
};

const checkSince = (name, comment) => {
  if (!/^\d+\.\d+\.\d+$/.test(textOf(tagOf(comment, '@since')?.content).trim()))
    problems.push(`${name}: needs @since`);
};

const checkReturns = (name, signature) => {
  const nothing = ['void', 'never'].includes(signature.type?.name) || signature.type?.type === 'predicate';
  if (!nothing && textOf(tagOf(signature.comment, '@returns')?.content).trim() === '') {
    problems.push(`${name}: needs @returns`);
  }
};

const checkFunction = (name, reflection) => {
  counts.functions += 1;
  for (const signature of reflection.signatures) {
    checkSentence(name, signature.comment);
    checkSince(name, signature.comment);
    checkReturns(name, signature);
    if (!textOf(tagOf(signature.comment, '@example')?.content).includes('```ts')) {
      problems.push(`${name}: needs an @example with a ts fence`);
    }
  }
};

const checkMembers = (name, reflection) => {
  for (const member of reflection.children ?? []) {
    if (member.kind !== kinds.method || member.inheritedFrom) continue;
    for (const signature of member.signatures ?? []) checkReturns(`${name}.${member.name}`, signature);
  }
};

const visit = (reflection, prefix) => {
  const name = prefix === '' ? reflection.name : `${prefix}.${reflection.name}`;
  if (grouping.includes(reflection.kind)) {
    for (const child of reflection.children ?? []) visit(child, reflection.kind === 1 ? '' : name);
    return;
  }
  if (!Object.values(kinds).includes(reflection.kind)) return;
  counts.exports += 1;
  if (reflection.kind === kinds.function) {
    checkFunction(name, reflection);
    return;
  }
  checkSentence(name, reflection.comment);
  checkSince(name, reflection.comment);
  checkMembers(name, reflection);
};

visit(project, '');
for (const problem of problems) console.error(problem);
console.log(`${counts.exports} exports, ${counts.functions} of them functions, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
