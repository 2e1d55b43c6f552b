import { ResiliensError } from '../../../errors/resiliens-error.js';
import { exactSum } from '../../../logic/exact-sum.js';
import type { Basis, NotEstimable } from '../common/basis.js';
import { finite, listAt, objectAt, sameLength } from '../common/check.js';
import { indexes, type Matrix } from '../numeric/matrix.js';
import { covarianceOf, isConstant, meanOf, sdOf } from '../numeric/moments.js';
import { columnsOf, readResponses } from './responses.js';

/**
 * What an item may be: its lowest and highest value, and whether it is turned around before it is counted.
 *
 * @since 0.1.0
 */
export interface ItemRange {
  /** Lowest value of the scale. */
  readonly lowest: number;
  /** Highest value of the scale. */
  readonly highest: number;
  /** Whether it becomes lowest + highest - value. */
  readonly reversed?: boolean | undefined;
}

/**
 * One item against the others.
 *
 * @since 0.1.0
 */
export interface ItemStatistic {
  /** Mean. */
  readonly mean: number;
  /** Standard deviation with n - 1. */
  readonly sd: number;
  /** Correlation with the total that holds the item; null where either does not vary. */
  readonly itemTotalCorrelation: number | null;
  /** Correlation with the sum of the other items; null where either does not vary. */
  readonly correctedItemTotalCorrelation: number | null;
  /** Why a correlation is null, or null. */
  readonly why: 'constant' | 'too-few-items' | null;
  /** Share of answers at the lowest value; null without a declared range. */
  readonly floor: number | null;
  /** Share of answers at the highest value; null without a declared range. */
  readonly ceiling: number | null;
}

/**
 * Item statistics and the total.
 *
 * @since 0.1.0
 */
export interface ItemStatistics extends Basis<'item-total'> {
  /** One entry an item, in the order of the columns. */
  readonly value: readonly ItemStatistic[];
  /** Mean of the total. */
  readonly totalMean: number;
  /** Standard deviation of the total with n - 1. */
  readonly totalSd: number;
}

/**
 * Mean, spread and item-total correlations of every item, corrected and uncorrected, with floor and ceiling.
 *
 * Pearson correlations; corrected means against the sum of the other items. Items are turned around by their declared range,
 * never by the observed one.
 *
 * @param responses - One row a person, one column an item; rows with a gap (null) are left out.
 * @param ranges - The range of every item, in order; leave out where none is turned around and no floor is wanted.
 * @returns Statistics of every item, or `too-few-rows` with fewer than two.
 * @throws ResiliensError `input-invalid` for ragged rows or as many ranges as there are not items, `number-invalid` for an answer
 * outside its range.
 * @example
 * ```ts
 * import { itemStatistics } from 'resiliens/cohort';
 *
 * const items = itemStatistics([[1, 3], [2, 2], [3, 1]], [{ lowest: 1, highest: 3 }, { lowest: 1, highest: 3, reversed: true }]);
 * items.value?.[1]?.correctedItemTotalCorrelation; // => 1
 * itemStatistics([[1, 2]]).value; // => null
 * ```
 * @since 0.1.0
 */
export const itemStatistics = (
  responses: readonly (readonly (number | null)[])[],
  ranges?: readonly ItemRange[],
): ItemStatistics | NotEstimable<'item-total', 'too-few-rows'> => {
  const { complete, all, items, dropped } = readResponses(responses);
  if (ranges !== undefined) checkRanges(all, items, ranges);
  const columns = columnsOf(complete, items).map((column, item) => turned(column, ranges?.[item]));
  const n = complete.length;
  const basis = { method: 'item-total', n, dropped, missing: 'complete-rows' } as const;
  if (n < 2) return { ...basis, value: null, why: 'too-few-rows' };
  const totals = indexes(n).map((row) => exactSum(columns.map((column) => column[row] as number)));
  return {
    ...basis,
    value: columns.map((column, item) => statisticOf(column, columns, item, totals, ranges?.[item])),
    totalMean: meanOf(totals),
    totalSd: sdOf(totals),
  };
};

const turned = (column: readonly number[], range: ItemRange | undefined): readonly number[] =>
  range?.reversed === true ? column.map((value) => range.lowest + range.highest - value) : column;

const checkRanges = (
  all: readonly (readonly (number | null)[])[],
  items: number,
  ranges: readonly ItemRange[],
): void => {
  listAt(ranges, ['ranges']);
  if (items > 0) sameLength(ranges.length, items, ['ranges']);
  ranges.forEach((range, item) => {
    objectAt(range, ['ranges', item]);
    const { lowest, highest } = range;
    finite(lowest, ['ranges', item, 'lowest']);
    if (finite(highest, ['ranges', item, 'highest']) <= lowest)
      throw new ResiliensError('number-invalid', ['ranges', item, 'highest'], {
        found: highest,
        moreThan: lowest,
      });
    all.forEach((row, index) => {
      const value = row[item] as number | null;
      if (value !== null && (value < lowest || value > highest))
        throw new ResiliensError('number-invalid', ['responses', index, item], {
          found: value,
          least: lowest,
          most: highest,
        });
    });
  });
};

const statisticOf = (
  column: readonly number[],
  columns: Matrix,
  item: number,
  totals: readonly number[],
  range: ItemRange | undefined,
): ItemStatistic => {
  const others = columns.filter((_, index) => index !== item);
  const rest = indexes(column.length).map((row) => exactSum(others.map((other) => other[row] as number)));
  const itemTotalCorrelation = correlationOf(column, totals);
  const correctedItemTotalCorrelation = others.length === 0 ? null : correlationOf(column, rest);
  const undefinedOne = itemTotalCorrelation === null || correctedItemTotalCorrelation === null;
  const atEnd = (end: number): number => column.filter((value) => value === end).length / column.length;
  return {
    mean: meanOf(column),
    sd: sdOf(column),
    itemTotalCorrelation,
    correctedItemTotalCorrelation,
    why: !undefinedOne ? null : others.length === 0 ? 'too-few-items' : 'constant',
    floor: range === undefined ? null : atEnd(range.lowest),
    ceiling: range === undefined ? null : atEnd(range.highest),
  };
};

/** Pearson's correlation, or null where one side does not vary. */
const correlationOf = (left: readonly number[], right: readonly number[]): number | null => {
  if (isConstant(left) || isConstant(right)) return null;
  const value = covarianceOf(left, right) / (sdOf(left) * sdOf(right));
  return Math.max(-1, Math.min(1, value));
};
