import { ResiliensError } from '../../errors/resiliens-error.js';

type Lists = Readonly<Record<string, readonly { readonly id: string }[]>>;

/**
 * Checks that no id is used twice in a document.
 *
 * @returns The list that each record is in, by id.
 * @throws `ResiliensError` `id-duplicate` with the path to the second use.
 */
export const uniqueIds = (lists: Lists): ReadonlyMap<string, string> => {
  const listOf = new Map<string, string>();
  for (const [list, records] of Object.entries(lists)) {
    for (const [place, { id }] of records.entries()) {
      if (listOf.has(id)) throw new ResiliensError('id-duplicate', [list, place, 'id'], { id });
      listOf.set(id, list);
    }
  }
  return listOf;
};
