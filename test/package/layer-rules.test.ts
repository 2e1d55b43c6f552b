import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Rules = { forbidden: { name: string }[] } & IFlattenedRuleSet;
const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Rules;

/** For every rule one file that breaks it, by what it imports. */
const broken: Record<string, { from: string; text: string }> = {
  'no-cycles': {
    from: 'src/logic/cycle-a.ts',
    text: "export { b } from './cycle-b.js'; export const a = 1;",
  },
  'no-door-inside': {
    from: 'src/schema/through-door.ts',
    text: "export { door } from '../assessment/index.js';",
  },
  'known-rooms-only': { from: 'src/utilities/any.ts', text: "export { a } from '../model/a.js';" },
  'room-model': { from: 'src/model/up.ts', text: "export { a } from '../errors/a.js';" },
  'room-errors': { from: 'src/errors/up.ts', text: "export { a } from '../logic/a.js';" },
  'room-logic': { from: 'src/logic/up.ts', text: "export { a } from '../catalog/a.js';" },
  'room-catalog': { from: 'src/catalog/up.ts', text: "export { a } from '../scoring/a.js';" },
  'room-scoring': { from: 'src/scoring/up.ts', text: "export { a } from '../catalog/a.js';" },
  'room-compile': { from: 'src/compile/up.ts', text: "export { a } from '../catalog/a.js';" },
  'room-document': { from: 'src/document/up.ts', text: "export { a } from '../scoring/a.js';" },
  'room-assessment': { from: 'src/assessment/up.ts', text: "export { a } from '../ecology/a.js';" },
  'room-ecology': { from: 'src/ecology/up.ts', text: "export { a } from '../profile/a.js';" },
  'room-profile': { from: 'src/profile/up.ts', text: "export { a } from '../practice/a.js';" },
  'room-practice': { from: 'src/practice/up.ts', text: "export { a } from '../cohort/a.js';" },
  'room-cohort': { from: 'src/cohort/up.ts', text: "export { a } from '../formats/a.js';" },
  'room-formats': { from: 'src/formats/up.ts', text: "export { a } from '../report/a.js';" },
  'room-report': { from: 'src/report/up.ts', text: "export { a } from '../testing/a.js';" },
  'room-testing': { from: 'src/testing/up.ts', text: "export { a } from '../schema/a.js';" },
  'room-schema': { from: 'src/schema/up.ts', text: "export { a } from '../testing/a.js';" },
  'zod-only-where-allowed': { from: 'src/model/zod.ts', text: "export type { ZodType } from 'zod';" },
  'fast-check-only-where-allowed': { from: 'src/scoring/random.ts', text: "export * from 'fast-check';" },
  'papaparse-only-where-allowed': {
    from: 'src/formats/spss.ts',
    text: "export * from 'papaparse';",
  },
  'd3-only-where-allowed': { from: 'src/report/plots/roc.ts', text: "export * from 'd3-array';" },
  'immer-only-where-allowed': { from: 'src/document/versions.ts', text: "export * from 'immer';" },
  '@stdlib-only-where-allowed': {
    from: 'src/scoring/special.ts',
    text: "export * from '@stdlib/math-base-special-erfc';",
  },
  'vitest-only-where-allowed': { from: 'src/report/view.ts', text: "export type { Mock } from 'vitest';" },
  'vitest-as-type-only': { from: 'src/testing/matchers.ts', text: "export { expect } from 'vitest';" },
  'named-packages-only': { from: 'src/logic/sum.ts', text: "export * from 'lodash';" },
  'no-node-built-ins': { from: 'src/formats/csv.ts', text: "export { readFileSync } from 'node:fs';" },
  'no-unresolved': { from: 'src/logic/lost.ts', text: "export { a } from './nowhere.js';" },
  'src-stands-alone': { from: 'src/testing/helper.ts', text: "export { a } from '../../test/a.js';" },
};

/** Files that keep every rule, also as targets of the broken ones. */
const kept: Record<string, string> = {
  'src/index.ts': "export { a } from './scoring/a.js'; export { b } from './assessment/b.js';",
  'src/logic/cycle-b.ts': "export { a } from './cycle-a.js'; export const b = 1;",
  'src/assessment/index.ts': "export { edit } from './edit.js'; export const door = 1;",
  'src/assessment/edit.ts': "export { Immer } from '../document/edit.js';",
  'src/assessment/b.ts': "export { a as b } from '../document/a.js'; export { a } from '../scoring/a.js';",
  'src/document/edit.ts': "export { Immer } from 'immer';",
  'src/schema/index.ts': "export * as z from 'zod';",
  'src/testing/index.ts': "export * as fc from 'fast-check'; export type { Mock } from 'vitest';",
  'test/a.ts': 'export const a = 1;',
};
for (const room of 'model errors logic catalog scoring compile document ecology profile practice'.split(
  ' ',
)) {
  kept[`src/${room}/a.ts`] = 'export const a = 1;';
}
for (const room of 'cohort formats report testing schema'.split(' ')) {
  kept[`src/${room}/a.ts`] =
    "export { a } from '../practice/a.js'; export { a as b } from '../compile/a.js';";
}

const folder = mkdtempSync(join(tmpdir(), 'layer-rules-'));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const writePackage = (name: string): void => {
  write(`node_modules/${name}/package.json`, `{ "name": "${name}", "version": "1.0.0", "main": "index.js" }`);
  write(`node_modules/${name}/index.js`, 'exports.anything = 1;');
};

let violations: { rule: string; from: string }[] = [];

beforeAll(async () => {
  for (const [path, text] of Object.entries(kept)) write(path, text);
  for (const { from, text } of Object.values(broken)) write(from, text);
  const packages = [
    'zod',
    'immer',
    'fast-check',
    'vitest',
    'papaparse',
    'lodash',
    'd3-array',
    '@stdlib/math-base-special-erfc',
  ];
  for (const name of packages) writePackage(name);
  const options: ICruiseOptions = {
    baseDir: folder,
    validate: true,
    ruleSet: rules,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  };
  const { output } = await cruise(['src'], options);
  violations = (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({
    rule: rule.name,
    from,
  }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('layer rules', () => {
  it('have a file here that breaks each of them', () => {
    expect(Object.keys(broken).sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
  });

  it.each(Object.entries(broken))('%s is caught', (rule, { from }) => {
    expect(violations).toContainEqual({ rule, from });
  });

  it('let every file pass that keeps them', () => {
    const partOfTheCycle = ['src/logic/cycle-b.ts'];
    const good = Object.keys(kept).filter((path) => !partOfTheCycle.includes(path));
    expect(violations.filter(({ from }) => good.includes(from))).toEqual([]);
  });
});
