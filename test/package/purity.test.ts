import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { impureFiles, impurities, impuritiesOf } from './purity.js';

/** One line of code for each impurity that must be seen. */
const guilty: [string, string][] = [
  ['a console', "console.log('x')"],
  ['a timer', 'setTimeout(() => 1, 10)'],
  ['a clock', 'export const now = Date.now()'],
  ['a clock', 'export const now = new Date()'],
  ['a clock', 'export const now = new Date;'],
  ['a clock', 'export const now = Date()'],
  ['a clock', 'performance.now()'],
  ['the local time zone', 'export const day = (date: Date) => date.getDay()'],
  ['the local language', "export const order = 'a'.localeCompare('b')"],
  ['the local language', "new Intl.DateTimeFormat('nn')"],
  ['a random source', 'export const chance = Math.random()'],
  ['a random source', 'crypto.randomUUID()'],
  ['a network', "fetch('https://example.org')"],
  ['code from text', "eval('1')"],
  ['code from text', "new Function('return 1')"],
  ['Node itself', "import 'node:fs'"],
  ['Node itself', "process.env['HOME']"],
  ['a store', 'localStorage'],
];

const innocent = [
  '// Date.now() and Math.random() are named here only',
  'export const day = (text: string) => new Date(text).getUTCDay()',
  'export const prefetch = (evaluation: number) => evaluation',
  "export const words = 'the console and the process of evaluation'",
];

describe('purity of the source', () => {
  it('every impurity has a guilty line', () => {
    expect(new Set(guilty.map(([name]) => name))).toEqual(new Set(Object.keys(impurities)));
  });

  it.each(guilty)('%s is seen in: %s', (name, code) => {
    expect(impuritiesOf(code)).toContain(name);
  });

  it.each(innocent)('nothing is seen in: %s', (code) => {
    expect(impuritiesOf(code)).toEqual([]);
  });

  it('src depends on nothing but its arguments', () => {
    expect(impureFiles(fileURLToPath(new URL('../../src', import.meta.url)), '.ts')).toEqual({});
  });
});
