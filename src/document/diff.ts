import type { Difference } from '../model/difference.js';
import type { JsonValue } from '../model/json.js';

type Path = readonly (string | number)[];
type Objects = Readonly<Record<string, JsonValue | undefined>>;

/** Lists the differences between two plain values; lists of records are compared by id, so their order does not matter. */
export const differences = (
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path: Path = [],
): Difference[] => {
  if (before === undefined) return after === undefined ? [] : [{ op: 'added', path, after }];
  if (after === undefined) return [{ op: 'removed', path, before }];
  const [one, two] = [asKeyed(before), asKeyed(after)];
  if (one !== null && two !== null && Array.isArray(before) === Array.isArray(after))
    return byKey(one, two, path);
  return same(before, after) ? [] : [{ op: 'changed', path, before, after }];
};

const byKey = (before: Objects, after: Objects, path: Path): Difference[] => {
  const added = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  return [...Object.keys(before), ...added].flatMap((key) =>
    differences(own(before, key), own(after, key), [...path, key]),
  );
};

const own = (object: Objects, key: string): JsonValue | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** An object as it is, a list of records as an object by id; `null` for everything that is compared as a whole. */
const asKeyed = (value: JsonValue): Objects | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return value as Objects;
  const ids = value.map(idOf);
  const known = ids.filter((id) => id !== null);
  if (new Set(known).size !== ids.length) return null;
  return Object.fromEntries(known.map((id, index) => [id, value[index] as JsonValue]));
};

const idOf = (value: JsonValue): string | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { id } = value as Objects;
  return typeof id === 'string' ? id : null;
};

const same = (one: JsonValue, two: JsonValue): boolean => {
  if (one === two) return true;
  if (typeof one !== 'object' || typeof two !== 'object' || one === null || two === null) return false;
  if (Array.isArray(one) !== Array.isArray(two)) return false;
  const [left, right] = [one as Objects, two as Objects];
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) => Object.hasOwn(right, key) && same(left[key] as JsonValue, right[key] as JsonValue),
  );
};
