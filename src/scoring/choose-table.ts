import { ResiliensError } from '../errors/resiliens-error.js';
import type { AgeSpan, Context, When } from '../model/context.js';
import type { AgeMonths } from '../model/dates.js';

/** The place of the table that holds in a context and at an age; none, or no way to tell, is an error: nothing stands in for it. */
export const chooseTable = (
  tables: readonly { readonly when: When }[],
  context: Context,
  ageMonths: AgeMonths | null | undefined,
  path: readonly (string | number)[],
): number => {
  const needed = new Set(tables.flatMap(({ when }) => Object.keys(when.context ?? {})));
  const holding = tables.flatMap(({ when }, index) => (holds(when, context, ageMonths) ? [index] : []));
  if (holding.length === 1) return holding[0] as number;
  for (const key of needed) {
    if (!Object.hasOwn(context, key))
      throw new ResiliensError('context-missing', ['options', 'context', key], {
        key,
        table: path.join('.'),
      });
  }
  if (isMissing(ageMonths) && tables.some(({ when }) => when.ageMonths !== undefined)) {
    throw new ResiliensError('context-missing', ['options', 'ageMonths'], {
      key: 'ageMonths',
      table: path.join('.'),
    });
  }
  throw new ResiliensError('context-missing', ['options'], {
    key: [...needed, 'ageMonths'],
    table: path.join('.'),
    why: 'no table holds for this context and age',
  });
};

const isMissing = (age: AgeMonths | null | undefined): age is null | undefined =>
  age === undefined || age === null;

const holds = (when: When, context: Context, ageMonths: AgeMonths | null | undefined): boolean => {
  const same = Object.entries(when.context ?? {}).every(
    ([key, value]) => Object.hasOwn(context, key) && context[key] === value,
  );
  return (
    same && (when.ageMonths === undefined || (!isMissing(ageMonths) && within(ageMonths, when.ageMonths)))
  );
};

/** Whether an age, in both its possible values, lies in a span. */
export const within = (age: AgeMonths, span: AgeSpan): boolean =>
  youngest(age) >= span.from && (span.to === null || oldest(age) < span.to);

/** Whether an age lies outside a span in both its possible values. */
export const surelyOutside = (age: AgeMonths, span: AgeSpan): boolean =>
  oldest(age) < span.from || (span.to !== null && youngest(age) >= span.to);

export const youngest = (age: AgeMonths): number => (typeof age === 'number' ? age : age.low);

export const oldest = (age: AgeMonths): number => (typeof age === 'number' ? age : age.high);
