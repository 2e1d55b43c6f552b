import type { PlainDate } from '../../model/dates.js';
import type { PlanTellings } from './words/plan-telling.js';

/** A day as people say it: 1 October 2024. */
export const sayDay = (date: PlainDate, { months, day }: PlanTellings): string => {
  const [year, month, number] = date.split('-').map(Number) as [number, number, number];
  return day(number, months[month - 1] as string, year);
};

/** A text of the plan in quotes, without the full stop that would stand before another. */
export const quote = (text: string, { quotes: [open, close] }: PlanTellings): string =>
  `${open}${text.trim().replace(/\.$/, '')}${close}`;
