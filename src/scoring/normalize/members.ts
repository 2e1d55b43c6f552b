import { type Names, taggedItems } from './names.js';
import { objectAt, onlyKeys, type Path, textAt } from './reader.js';

/** The children of an aggregate as written, with a tag replaced by the items that carry it. */
export const membersRaw = (value: unknown, names: Names, path: Path): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  const raw = objectAt(value, path);
  onlyKeys(raw, ['tagged'], path);
  return taggedItems(textAt(raw['tagged'], [...path, 'tagged']), names, [...path, 'tagged']);
};
