import { ResiliensError } from '../errors/resiliens-error.js';
import type { StoredDocument } from '../model/stored-document.js';
import { edit, type Ground } from './edit.js';

/** Names of the lists of a document that hold records. */
export type ListName<D> = {
  [Key in keyof D]: D[Key] extends readonly object[] ? Key : never;
}[Exclude<keyof D, 'history'>] &
  string;

/** What is added to a document, one record a list. */
export type Additions<D> = { readonly [Name in ListName<D>]?: object };

type Lists = Record<string, object[]>;

/** Adds records to the ends of lists, as one edit. */
export const appendRecords = <D extends StoredDocument>(
  ground: Ground<D>,
  action: string,
  additions: Additions<D>,
): D =>
  edit(ground, { action }, (draft) => {
    for (const [list, record] of Object.entries(additions))
      (draft as unknown as Lists)[list]?.push(record as object);
  });

/** Puts a record in the place of the one with the same id. */
export const replaceRecord = <D extends StoredDocument>(
  ground: Ground<D>,
  action: string,
  list: ListName<D>,
  record: { readonly id: string },
): D =>
  edit(ground, { action }, (draft) => {
    const records = (draft as unknown as Lists)[list] as { readonly id: string }[];
    records[records.findIndex(({ id }) => id === record.id)] = record;
  });

/**
 * Finds the record with an id.
 *
 * @throws `ResiliensError` `id-unknown` with the path to the id.
 */
export const recordWithId = <R extends { readonly id: string }>(
  records: readonly R[],
  id: string,
  path: readonly string[],
): R => {
  const found = records.find((record) => record.id === id);
  if (found === undefined) throw new ResiliensError('id-unknown', path);
  return found;
};

/** Changes keys of the document itself, as one edit. */
export const setKeys = <D extends StoredDocument>(ground: Ground<D>, action: string, keys: Partial<D>): D =>
  edit(ground, { action }, (draft) => {
    for (const [key, value] of Object.entries(keys)) {
      const target = draft as unknown as Record<string, unknown>;
      // Putting in an equal value would be written down as a change.
      if (JSON.stringify(target[key]) !== JSON.stringify(value)) target[key] = value;
    }
  });
