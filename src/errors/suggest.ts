/** The known word a misspelt one is nearest to, or `null` where none is near: at most a third of its letters differ, and at most three. */
export const nearest = (word: string, known: Iterable<string>): string | null => {
  if (word.length > 80) return null;
  let best: string | null = null;
  let fewest = Math.min(3, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const edits = editsBetween(word, candidate);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
};

/** Letters to insert, delete, replace or swap with the neighbour until one word is the other. */
const editsBetween = (from: string, to: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) edits = Math.min(edits, at(before, column - 2) + 1);
      next.push(edits);
    }
    [before, last] = [last, next];
  }
  return at(last, to.length);
};

const at = (row: readonly number[], column: number): number => row[column] as number;
