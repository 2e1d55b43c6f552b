import { type Fragment, joined, sql } from './fragment.js';
import type { Stages } from './stages.js';

/** Most numbers that are added up with what each addition loses; beyond, the last binary digit may differ from `score`. */
const MOST = 40;

/**
 * A sum of floating-point numbers that is rounded once, as `score` adds up values that have no last decimal.
 *
 * Beside each addition stands what it lost (Knuth's two-sum); the losses are added at the end.
 */
export const exactTotal = (stages: Stages, name: string, terms: readonly Fragment[]): Fragment => {
  if (terms.length < 3 || terms.length > MOST) return joined(terms, '+', '0');
  const define = (part: string, place: number, value: Fragment): Fragment =>
    stages.define(`${name}${part}${letters(place)}`, value);
  const named = terms.map((term, place) => define('term', place, term));
  const lost: Fragment[] = [];
  let sum = named[0] as Fragment;
  for (let place = 1; place < named.length; place += 1) {
    const before = sum;
    const term = named[place] as Fragment;
    sum = define('sum', place, sql`${before} + ${term}`);
    const back = define('back', place, sql`${sum} - ${before}`);
    lost.push(define('lost', place, sql`(${before} - (${sum} - ${back})) + (${term} - ${back})`));
  }
  return sql`${sum} + (${joined(lost, '+', '0')})`;
};

/** A number in letters: names of columns end in letters only. */
export const letters = (place: number): string =>
  String.fromCharCode(97 + Math.floor(place / 26), 97 + (place % 26));
