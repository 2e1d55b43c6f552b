import { ResiliensError } from '../errors/resiliens-error.js';
import type { Correction } from '../model/correction.js';

/** Ids of the records that were taken back. */
export const withdrawnIds = (corrections: readonly Correction[]): ReadonlySet<string> =>
  new Set(corrections.map(({ record }) => record));

/**
 * Checks that corrections speak of records that exist, each once, and that no record replaces itself.
 *
 * @throws {@link ResiliensError} `id-unknown` or `id-duplicate` with the path to the correction, `edit-invalid` for a record in
 * its own place.
 */
export const checkCorrections = (corrections: readonly Correction[], records: ReadonlySet<string>): void => {
  const seen = new Set<string>();
  for (const [place, { record, replacement }] of corrections.entries()) {
    if (!records.has(record)) throw new ResiliensError('id-unknown', ['corrections', place, 'record']);
    if (seen.has(record))
      throw new ResiliensError('id-duplicate', ['corrections', place, 'record'], { id: record });
    seen.add(record);
    const path = ['corrections', place, 'replacement'];
    if (replacement === record) throw new ResiliensError('edit-invalid', path, { why: 'replaces-itself' });
    if (replacement !== undefined && !records.has(replacement)) throw new ResiliensError('id-unknown', path);
  }
};
