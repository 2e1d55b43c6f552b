import fc from 'fast-check';
import { type CellCount, suppressSmallCells } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

/** Every way to fill the hidden cells that fits the total, the reasons given and the counts that are shown. */
const fitting = (cells: readonly CellCount[], total: number, smallest: number): readonly number[][] => {
  const shown = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const rest = total - shown.reduce((sum, count) => sum + count, 0);
  const positive = shown.filter((count) => count > 0);
  const next = Math.min(rest, ...positive);
  const hidden = cells.filter(({ value }) => value === null);
  const walk = (place: number, left: number): number[][] => {
    const cell = hidden[place];
    if (cell === undefined) return left === 0 ? [[]] : [];
    const isSmall = cell.why === 'small-cell';
    const [from, to] = isSmall ? [1, smallest - 1] : [positive.length > 0 ? smallest : 0, next];
    const found: number[][] = [];
    for (let count = from; count <= Math.min(to, left); count += 1)
      for (const others of walk(place + 1, left - count)) found.push([count, ...others]);
    return found;
  };
  return walk(0, rest);
};

describe('small counts cannot be worked out from the total and the reasons', () => {
  it.each([
    { counts: [40, 4, 4], because: 'two small counts of 8 can only be 4 and 4' },
    { counts: [100, 1, 1, 1, 1, 1], because: 'five small counts of 5 can only be 1 each' },
    { counts: [100, 1, 5], because: 'one below 5 and one from 5 on make 6 only as 1 and 5' },
  ])('$counts: $because, so the next count is hidden too', ({ counts }) => {
    expect(suppressSmallCells(counts).every(({ value }) => value === null)).toBe(true);
  });

  it('shows what it did before where more than one count fits', () => {
    expect(suppressSmallCells([40, 2, 0, 12]).map(({ value }) => value)).toEqual([40, null, 0, null]);
  });

  it('leaves every small count at least two values that it may have, unless nothing is left to hide', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 2, max: 6 }),
        (counts, smallestCell) => {
          const cells = suppressSmallCells(counts, { smallestCell });
          if (cells.every(({ value }) => value === null)) return;
          const total = counts.reduce((sum, count) => sum + count, 0);
          const found = fitting(cells, total, smallestCell);
          cells
            .filter(({ value }) => value === null)
            .forEach(({ why }, place) => {
              if (why !== 'small-cell') return;
              expect(new Set(found.map((counts) => counts[place])).size).toBeGreaterThan(1);
            });
        },
      ),
    );
  });
});
