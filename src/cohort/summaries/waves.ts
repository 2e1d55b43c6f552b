import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ColumnTable, ItemColumn } from '../../model/column-table.js';
import { listAt, objectAt } from '../statistics/common/check.js';
import { binaryItem, binaryItems, type ItemState, isOpen, stateAt } from './item-states.js';
import {
  type CellCount,
  hide,
  isSmall,
  type SuppressionOptions,
  smallestOf,
  suppressSmallCells,
} from './small-cells.js';

/**
 * Rows in which something is the case, is not, or is not known.
 *
 * @since 0.1.0
 */
export interface ThreeCounts {
  /** It is the case. */
  readonly yes: CellCount;
  /** It is not. */
  readonly no: CellCount;
  /** Open answers leave it undecided. */
  readonly undecided: CellCount;
}

/**
 * One item over waves.
 *
 * @since 0.1.0
 */
export interface ItemWaves {
  /** What was counted. */
  readonly method: 'recent-ever-number-of-waves';
  /** Rows. */
  readonly n: number;
  /** Waves. */
  readonly waves: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** Id of the item. */
  readonly item: string;
  /** Present in the last wave. */
  readonly recent: ThreeCounts;
  /** Present in any wave. */
  readonly ever: ThreeCounts;
  /** Rows by the number of waves in which the item is present, from 0 waves to all, as far as that is decided. */
  readonly numberOfWaves: readonly CellCount[];
  /** Rows whose number of waves is undecided. */
  readonly numberUndecided: CellCount;
}

/**
 * Recent, ever and number of waves for each binary item of several waves of the same children.
 *
 * Recent is the last wave; ever is any; chronicity is the number of waves in which the item is present. Present in one wave
 * decides "ever" whatever the others say; "never" needs every wave known. What does not apply counts as not present. Small counts
 * are hidden, and "ever" too where it and "recent" differ by few rows.
 *
 * @param waves - One table a wave, from the first to the last, each with the same rows in the same order and the same items.
 * @param options - The smallest count shown (5).
 * @returns One entry a binary item.
 * @throws ResiliensError `required-missing` without a wave, `input-invalid` for waves of different lengths, `edition-mismatch` for
 * waves of different instruments or editions, `number-invalid` for the threshold.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { tableFromRows, waveSummaries } from 'resiliens/cohort';
 *
 * const first = tableFromRows(borgeStressIndex2018, [{ criminality: 'present' }, { criminality: 'absent' }]);
 * const second = tableFromRows(borgeStressIndex2018, [{ criminality: 'absent' }, { criminality: 'unknown' }]);
 * const found = waveSummaries([first, second], { smallestCell: 1 }).find(({ item }) => item === 'criminality');
 * [found?.ever.yes.value, found?.ever.undecided.value, found?.recent.no.value]; // => [1, 1, 1]
 * ```
 * @since 0.1.0
 */
export const waveSummaries = (
  waves: readonly ColumnTable[],
  options: SuppressionOptions = {},
): readonly ItemWaves[] => {
  listAt(waves, ['waves']);
  const smallestCell = smallestOf(options);
  waves.forEach((wave, index) => {
    objectAt(wave, ['waves', index]);
    listAt(wave.items, ['waves', index, 'items']);
  });
  const last = waves[waves.length - 1];
  if (last === undefined) throw new ResiliensError('required-missing', ['waves']);
  waves.forEach((wave, index) => {
    if (wave.instrument !== last.instrument || wave.edition !== last.edition)
      throw new ResiliensError('edition-mismatch', ['waves', index], { instrument: last.instrument });
    if (wave.rows !== last.rows)
      throw new ResiliensError('input-invalid', ['waves', index], { expected: last.rows, found: wave.rows });
  });
  return binaryItems(last).map(({ item }) => {
    const columns = waves.map((wave, index) => binaryItem(wave, item, ['waves', index]));
    return itemOf(item, waves, columns, last.rows, smallestCell);
  });
};

const itemOf = (
  item: string,
  waves: readonly ColumnTable[],
  columns: readonly ItemColumn[],
  rows: number,
  smallestCell: number,
): ItemWaves => {
  const recent: Three = [0, 0, 0];
  const ever: Three = [0, 0, 0];
  const number = new Array<number>(waves.length + 2).fill(0);
  for (let row = 0; row < rows; row += 1) {
    const states = waves.map((wave, index) => stateAt(wave, columns[index] as ItemColumn, row));
    const present = states.filter((state) => state === 'present').length;
    const open = states.filter(isOpen).length;
    count(recent, placeOf(states[states.length - 1] as ItemState));
    count(ever, present > 0 ? 0 : open > 0 ? 2 : 1);
    count(number, open > 0 ? waves.length + 1 : present);
  }
  // Those who were but no longer are, and those who are not known to have been, are found by subtraction: they count as cells too.
  const isApart = isSmall(ever[0] - recent[0], smallestCell) || isSmall(recent[1] - ever[1], smallestCell);
  const everCells = hide(
    ever,
    smallestCell,
    ever.map((rows, place) => isSmall(rows, smallestCell) || (isApart && place < 2 && rows > 0)),
  );
  // Nobody in no wave but those who never were: hidden there, hidden here.
  const cells = hide(
    number,
    smallestCell,
    number.map(
      (rows, waves) => isSmall(rows, smallestCell) || (waves === 0 && rows > 0 && everCells[1]?.why !== null),
    ),
  );
  return {
    method: 'recent-ever-number-of-waves',
    n: rows,
    waves: waves.length,
    smallestCell,
    item,
    recent: threeOf(suppressSmallCells(recent, { smallestCell })),
    ever: threeOf(everCells),
    numberOfWaves: cells.slice(0, waves.length + 1),
    numberUndecided: cells[waves.length + 1] as CellCount,
  };
};

type Three = [yes: number, no: number, undecided: number];

const placeOf = (state: ItemState): 0 | 1 | 2 => (state === 'present' ? 0 : isOpen(state) ? 2 : 1);

const count = (tallies: number[], place: number): void => {
  tallies[place] = (tallies[place] as number) + 1;
};

const threeOf = (cells: readonly CellCount[]): ThreeCounts => {
  const [yes, no, undecided] = cells as readonly [CellCount, CellCount, CellCount];
  return { yes, no, undecided };
};
