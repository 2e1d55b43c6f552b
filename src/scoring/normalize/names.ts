import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownReference } from '../../errors/unknown-reference.js';
import type { Item } from '../../model/item.js';
import type { Path } from './reader.js';

/** The names that expressions of one instrument may use. */
export interface Names {
  readonly items: ReadonlyMap<string, Item>;
  /** Derived values and scores. */
  readonly values: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** The item of an id, or the error that suggests the nearest id. */
export const itemNamed = (id: string, names: Names, path: Path): Item => {
  const item = names.items.get(id);
  if (item === undefined) throw unknownReference(path, id, names.items.keys());
  return item;
};

/** Ids of the items with a tag, in the order of the instrument. */
export const taggedItems = (tag: string, names: Names, path: Path): readonly string[] => {
  const tagged = [...names.items.values()].filter((item) => item.tags?.includes(tag)).map((item) => item.id);
  if (tagged.length > 0) return tagged;
  const tags = new Set([...names.items.values()].flatMap((item) => item.tags ?? []));
  throw unknownReference(path, tag, tags);
};

/** Refuses an id that was used before. */
export const claimId = (id: string, taken: Set<string>, path: Path): void => {
  if (taken.has(id)) throw new ResiliensError('id-duplicate', path, { id });
  taken.add(id);
};
