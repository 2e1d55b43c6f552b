import { table } from '../markdown.mjs';
import { growth } from '../size-of-instruments.mjs';

export const section = () => `## As instruments grow

Nanoseconds an item, all keys there, objects from JSON.parse.

${table(
  ['items', 'compileRow', 'score'],
  growth().map(({ size, row: own, score: explained }) => [size, own.toFixed(1), explained.toFixed(1)]),
)}

Above some 128 keys V8 keeps a parsed object as a dictionary instead of as a record with fixed places: every key that is read then costs a hash look-up. The
cliff lies in the objects, not in the instrument; answers of so many items are better read in columns.`;
