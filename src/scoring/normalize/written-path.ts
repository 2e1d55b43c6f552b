import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Path } from './reader.js';

/** Where a part of a node stands, and where the same part stands in the short form; `#` is any place in a list. */
export type Rewording = readonly [node: Path, written: Path];

/** Runs a reader of what a short form stands for; an error leads to the short form, as it was written. */
export const asWritten = <T>(read: () => T, path: Path, rewordings: readonly Rewording[]): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ResiliensError)) throw error;
    const rest = error.path.slice(path.length);
    const found = rewordings.find(([node]) => leads(node, rest));
    if (found === undefined) throw error;
    const [node, written] = found;
    const place = rest[node.indexOf('#')];
    const start = written.map((part) => (part === '#' ? (place as number) : part));
    throw new ResiliensError(error.code, [...path, ...start, ...rest.slice(node.length)], error.facts);
  }
};

const leads = (node: Path, rest: Path): boolean =>
  node.every((part, index) => part === rest[index] || (part === '#' && typeof rest[index] === 'number'));
