import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ColumnResult } from '../../model/column-result.js';
import type { ColumnTable } from '../../model/column-table.js';

interface Edition {
  readonly instrument: string;
  readonly edition: string;
}

/**
 * One table, or the chunks of one.
 *
 * @since 0.1.0
 */
export type ColumnTables = ColumnTable | Iterable<ColumnTable>;

/**
 * One result, or the results of the chunks of a table.
 *
 * @since 0.1.0
 */
export type ColumnResults = ColumnResult | Iterable<ColumnResult>;

/** The chunks one after the other; those of another instrument or edition than the first are refused. */
export function* chunksOf<Chunk extends Edition>(
  given: Chunk | Iterable<Chunk>,
  path: 'tables' | 'results',
): Generator<Chunk, void, undefined> {
  needChunks(given, path);
  let first: Chunk | undefined;
  let index = 0;
  for (const chunk of Symbol.iterator in given ? given : [given]) {
    needArgument(chunk, path, [path === 'tables' ? 'items' : 'scores']);
    first ??= chunk;
    if (chunk.instrument !== first.instrument || chunk.edition !== first.edition)
      throw new ResiliensError('edition-mismatch', [path, index], { instrument: first.instrument });
    index += 1;
    yield chunk;
  }
  // Without a chunk nobody knows which items there are.
  if (first === undefined) throw new ResiliensError('required-missing', [path]);
}

/** Refuses what is neither a chunk nor a series of them. */
const needChunks = (given: unknown, path: string): void => {
  if (typeof given !== 'object' || given === null)
    throw new ResiliensError('input-invalid', [path], { expected: 'object' });
};
