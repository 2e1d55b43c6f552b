import type { PlainDate } from '../../../model/dates.js';
import type { PartialDate } from '../../../model/interval.js';

const MOST = 8;
/** Months between two ticks, the closest first. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/** Months or years at even distances between two days; few enough for their words. */
export const ticksBetween = (from: PlainDate, to: PlainDate): readonly PartialDate[] => {
  const [start, end] = [monthOf(from), monthOf(to)];
  const step = STEPS.find((months) => (end - start) / months <= MOST) ?? 1200;
  const ticks: PartialDate[] = [];
  // The month of the first day has begun before it.
  const first = from.endsWith('-01') ? start : start + 1;
  for (let month = Math.ceil(first / step) * step; month <= end; month += step)
    ticks.push(nameOf(month, step));
  return ticks;
};

const monthOf = (date: PlainDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const nameOf = (month: number, step: number): PartialDate => {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
};
