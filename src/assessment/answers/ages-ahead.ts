import type { AgeMonths } from '../../model/dates.js';
import type { DetailRecord, DetailSpec, Details, NumberDetail } from '../../model/detail.js';

/** Details of which nothing lies ahead of the child, and the names of those that were taken out of them. */
export interface PastDetails {
  /** The details; an age that the child has not reached on the day is `unknown` in them. */
  readonly details: Details;
  /** Details that give such an age, named as in `ConditionOutcome`: `moves.2.age-months`. */
  readonly ahead: readonly string[];
}

/** Most days that a month has. */
const DAYS = 31;

/**
 * Takes out of recorded details every age that the child has not reached on the day: it cannot have been seen, so it says
 * nothing. Without a known age nothing is taken out.
 */
export const withoutAgesAhead = (
  details: Details,
  specs: readonly DetailSpec[],
  age: AgeMonths | null,
): PastDetails => {
  if (age === null) return { details, ahead: [] };
  const months = typeof age === 'number' ? age : age.high;
  const ahead: string[] = [];
  const isAhead = (value: unknown, spec: NumberDetail): boolean =>
    spec.measures === 'age' &&
    typeof value === 'number' &&
    value > (spec.unit === 'months' ? months : (months + 1) * DAYS);
  const past = <T extends Details | DetailRecord>(record: T, own: readonly DetailSpec[], at: string): T => {
    const found = own.filter(
      (spec): spec is NumberDetail => spec.kind === 'number' && isAhead(record[spec.id], spec),
    );
    if (found.length === 0) return record;
    ahead.push(...found.map(({ id }) => `${at}${id}`));
    return { ...record, ...Object.fromEntries(found.map(({ id }) => [id, 'unknown'])) };
  };
  let own = past(details, specs, '');
  for (const { kind, id, ...rest } of specs) {
    const records = own[id];
    if (kind !== 'records' || !Array.isArray(records)) continue;
    const { fields } = rest as { readonly fields: readonly DetailSpec[] };
    const list = records.map((record: DetailRecord, place) => past(record, fields, `${id}.${place}.`));
    own = { ...own, [id]: list };
  }
  return { details: own, ahead };
};
