import { bitAt } from '../../compile/columns/planes.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ScoreColumns } from '../../model/column-result.js';
import { type Proportion, wilsonInterval } from '../statistics/accuracy/proportion.js';
import type { Basis, IntervalOptions, NotEstimable } from '../statistics/common/basis.js';
import { columnAt, finite, finiteOrMissing, sameLength } from '../statistics/common/check.js';
import { HIDDEN, type HiddenProportion } from './prevalence.js';
import { type CellCount, hide, isSmall, type SuppressionOptions, smallestOf } from './small-cells.js';

/**
 * The outcome at one dose, such as one number of risks.
 *
 * @since 0.1.0
 */
export interface DoseRow {
  /** The dose; the last one stands for itself and all above where `topFrom` was given. */
  readonly dose: number;
  /** Rows with this dose. */
  readonly rows: CellCount;
  /** Rows with the outcome. */
  readonly events: CellCount;
  /** Share with Wilson's interval, or hidden. */
  readonly rate: Proportion | HiddenProportion;
}

/**
 * A dose-response table.
 *
 * @since 0.1.0
 */
export interface DoseResponse extends Basis<'rates-by-dose'> {
  /** One row a dose, ascending. */
  readonly value: readonly DoseRow[];
  /** Rows left out because open answers leave their score undecided or nothing of it applies; they are part of `dropped`. */
  readonly undecided: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** From which dose on doses are put together, or null. */
  readonly topFrom: number | null;
}

/**
 * The share with an outcome at each dose, such as each number of risks, with intervals: a dose-response table.
 *
 * Rows whose dose open answers leave undecided are left out and counted, never taken as low. Nothing is smoothed or made
 * monotone. A dose with few rows, few events or few others is hidden, and where all events together would give its events away,
 * those of another dose too; put high doses together by `topFrom` to see more.
 *
 * @param dose - A dose a row, null where missing; or a score of a column result, or of the results of several chunks, which is
 * decided where its bounds meet.
 * @param outcome - 1 or 0 a row, null where missing.
 * @param options - `topFrom`, the smallest count shown (5), level of the intervals.
 * @returns The table, or `no-rows`.
 * @throws ResiliensError `input-invalid` for columns of different lengths, `value-invalid` for outcomes that are not 0 or 1,
 * `number-invalid`, `option-invalid`.
 * @example
 * ```ts
 * import { doseResponse } from 'resiliens/cohort';
 *
 * const dose = [0, 0, 0, 0, 1, 1, 1, 1, 2, null];
 * const outcome = [0, 0, 0, 1, 0, 1, 1, 1, 1, 1];
 * const found = doseResponse(dose, outcome, { smallestCell: 1, topFrom: 1 });
 * found.value?.map(({ dose: at, rows, rate }) => [at, rows.value, rate.value]); // => [[0, 4, 0.25], [1, 5, 0.8]]
 * doseResponse([], []).value; // => null
 * ```
 * @since 0.1.0
 */
export const doseResponse = (
  dose: ArrayLike<number | null> | ScoreColumns | readonly ScoreColumns[],
  outcome: ArrayLike<number | null>,
  options: SuppressionOptions & IntervalOptions & { readonly topFrom?: number | undefined } = {},
): DoseResponse | NotEstimable<'rates-by-dose', 'no-rows'> => {
  const smallestCell = smallestOf(options);
  const topFrom = options.topFrom === undefined ? null : finite(options.topFrom, ['topFrom']);
  const scores = scoresOf(dose);
  const doses = scores === null ? (dose as ArrayLike<number | null>) : decidedOf(scores);
  columnAt(doses, ['dose']);
  columnAt(outcome, ['outcome']);
  const length = doses.length;
  sameLength(outcome.length, length, ['outcome']);
  const tallies = new Map<number, [events: number, rows: number]>();
  let [dropped, undecided] = [0, 0];
  for (let row = 0; row < length; row += 1) {
    const [found, is] = [
      finiteOrMissing(doses[row] as number | null, ['dose', row]),
      outcomeAt(outcome, row),
    ];
    if (found === null || is === null) {
      dropped += 1;
      if (found === null && scores !== null) undecided += 1;
      continue;
    }
    const place = topFrom !== null && found > topFrom ? topFrom : found;
    const tally = tallies.get(place) ?? [0, 0];
    tallies.set(place, [tally[0] + is, tally[1] + 1]);
  }
  const n = length - dropped;
  const basis = { method: 'rates-by-dose', n, dropped, missing: 'complete-rows' } as const;
  if (n === 0) return { ...basis, value: null, why: 'no-rows' };
  const found = [...tallies].sort(([a], [b]) => a - b);
  const counts = found.map(([, [, count]]) => count);
  const rows = hide(
    counts,
    smallestCell,
    counts.map((count) => isSmall(count, smallestCell)),
  );
  const hidden = hiddenEvents(
    found.map(([, tally]) => tally),
    rows,
    smallestCell,
  );
  return {
    ...basis,
    value: found.map(([place, [events, count]], index) =>
      rowOf(place, [events, count], rows[index] as CellCount, hidden[index] ?? null, options),
    ),
    undecided,
    smallestCell,
    topFrom,
  };
};

/** The scores of a column result or of several, or `null` where the doses are given as numbers. */
const scoresOf = (
  dose: ArrayLike<number | null> | ScoreColumns | readonly ScoreColumns[],
): readonly ScoreColumns[] | null => {
  if (typeof dose !== 'object' || dose === null)
    throw new ResiliensError('input-invalid', ['dose'], { expected: 'list' });
  if ('low' in dose) return [dose];
  const first: unknown = dose[0];
  return typeof first === 'object' && first !== null ? (dose as readonly ScoreColumns[]) : null;
};

/** The score of each row that is decided; null where bounds meet without a value too, since 0 would read as "no risk". */
const decidedOf = (scores: readonly ScoreColumns[]): readonly (number | null)[] => {
  const decided = new Array<number | null>(scores.reduce((rows, { low }) => rows + low.length, 0));
  let from = 0;
  for (const { low, high, hasValue } of scores) {
    for (let row = 0; row < low.length; row += 1)
      decided[from + row] =
        low[row] === high[row] && bitAt(hasValue, 0, row) === 1 ? (low[row] as number) : null;
    from += low.length;
  }
  return decided;
};

const outcomeAt = (outcome: ArrayLike<number | null>, row: number): 0 | 1 | null => {
  const value = outcome[row];
  if (value !== null && value !== 0 && value !== 1)
    throw new ResiliensError('value-invalid', ['outcome', row], { allowed: [0, 1] });
  return value;
};

/** Why the events of each dose are hidden: events and others both add up to totals that other tables show. */
const hiddenEvents = (
  tallies: readonly (readonly [events: number, rows: number])[],
  rows: readonly CellCount[],
  smallestCell: number,
): readonly CellCount['why'][] => {
  const [events, others] = [tallies.map(([count]) => count), tallies.map(([count, all]) => all - count)];
  const isFew = tallies.map(
    (_, index) =>
      isSmall(events[index] as number, smallestCell) || isSmall(others[index] as number, smallestCell),
  );
  const first = isFew.map((few, index) => few || rows[index]?.why !== null);
  const byEvents = hide(events, smallestCell, first).map(({ why }) => why !== null);
  const byBoth = hide(others, smallestCell, byEvents);
  return byBoth.map(({ why }, index) => {
    if (why === null) return null;
    return isFew[index] === true ? 'small-cell' : 'protects-small-cell';
  });
};

const rowOf = (
  dose: number,
  [events, count]: readonly [events: number, rows: number],
  rows: CellCount,
  why: CellCount['why'],
  options: IntervalOptions,
): DoseRow => {
  if (why !== null) return { dose, rows, events: { value: null, why }, rate: HIDDEN };
  const rate = wilsonInterval(events, count, { confidenceLevel: options.confidenceLevel });
  return { dose, rows, events: { value: events, why: null }, rate };
};
