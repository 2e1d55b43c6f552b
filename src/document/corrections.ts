import { ResiliensError } from '../errors/resiliens-error.js';
import { unknownId } from '../errors/unknown-id.js';
import type { Correction } from '../model/correction.js';

/** Ids of the records that were taken back. */
export const withdrawnIds = (corrections: readonly Correction[]): ReadonlySet<string> =>
  new Set(corrections.map(({ record }) => record));

/**
 * Checks that corrections speak of records that exist, each once, and that a record is replaced by another of its kind.
 *
 * @param corrections - The corrections of a document.
 * @param listOf - The list that each record of the document is in, by id.
 * @throws `ResiliensError` `id-unknown` or `id-duplicate` with the path to the correction, `edit-invalid` for a record in
 * its own place or in that of a record of another kind.
 */
export const checkCorrections = (
  corrections: readonly Correction[],
  listOf: ReadonlyMap<string, string>,
): void => {
  const seen = new Set<string>();
  for (const [place, { record, replacement }] of corrections.entries()) {
    const path = ['corrections', place, 'record'];
    const list = listOf.get(record);
    if (list === undefined) throw unknownId('id-unknown', path, record, listOf.keys());
    if (seen.has(record)) throw new ResiliensError('id-duplicate', path, { id: record });
    seen.add(record);
    if (replacement !== undefined) checkReplacement(replacement, record, list, listOf, place);
  }
};

const checkReplacement = (
  replacement: string,
  record: string,
  list: string,
  listOf: ReadonlyMap<string, string>,
  place: number,
): void => {
  const path = ['corrections', place, 'replacement'];
  const other = listOf.get(replacement);
  if (other === undefined) throw unknownId('id-unknown', path, replacement, listOf.keys());
  if (replacement === record) throw new ResiliensError('edit-invalid', path, { why: 'replaces-itself' });
  if (other !== list) throw new ResiliensError('edit-invalid', path, { why: 'other-kind', list });
};
