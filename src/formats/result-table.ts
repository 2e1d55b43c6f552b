import { rowOfResult } from '../compile/columns/read-result.js';
import type { ColumnResult } from '../model/column-result.js';

/** Names of the columns of a result, in their order. */
export const namesOf = (result: ColumnResult): readonly string[] =>
  result.scores.flatMap(({ id, bands }) => [
    `${id}_value`,
    `${id}_low`,
    `${id}_high`,
    ...(bands.length === 0 ? [] : [`${id}_band`, `${id}_band_by_rule`]),
  ]);

/** The cells of one row of a result, in the order of the names. */
export const cellsOf = (result: ColumnResult, row: number): readonly (string | number | null)[] => {
  const scores = rowOfResult(result, row);
  return result.scores.flatMap(({ id, bands }) => {
    const own = scores[id];
    if (own === undefined) return [];
    const numbers = [own.value, own.low, own.high];
    return bands.length === 0 ? numbers : [...numbers, own.band, own.bandByRule];
  });
};
