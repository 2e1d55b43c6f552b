/** The list that stands under a key of a map; an empty one is put there first where there is none. */
export const listUnder = <K, V>(map: Map<K, V[]>, key: K): V[] => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made: V[] = [];
  map.set(key, made);
  return made;
};
