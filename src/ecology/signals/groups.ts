import { Groups } from '../meso/graph.js';

/** The group of each of some lists of ids: lists that share an id are in one, and so are those joined by others. */
export const groupsOf = (lists: readonly (readonly string[])[]): readonly number[] => {
  const groups = new Groups(lists.length);
  const first = new Map<string, number>();
  lists.forEach((ids, place) => {
    for (const id of ids) {
      const before = first.get(id);
      if (before === undefined) first.set(id, place);
      else groups.join(before, place);
    }
  });
  return lists.map((_, place) => groups.root(place));
};
