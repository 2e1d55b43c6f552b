import type { Cell } from './cell.js';
import { type Fragment, joined, sql } from './fragment.js';

/** 1 where a test holds, else 0. */
export const flag = (test: Fragment): Fragment => sql`CASE WHEN ${test} THEN 1 ELSE 0 END`;

/** How many of some tests hold. */
export const countOf = (tests: readonly Fragment[]): Fragment => joined(tests.map(flag), '+', '0');

/** Whether a part applies, or may. */
export const isAbout = (cell: Cell): Fragment => sql`${cell.state} <> 2`;

/** Whether a part is known: it applies, is not refused, and is one number. */
export const isKnown = ({ low, high, state, refused }: Cell): Fragment => {
  const tests = [
    ...(state.sql === '0' ? [] : [sql`${state} = 0`]),
    ...(refused.sql === '0' ? [] : [sql`${refused} = 0`]),
    ...(low.sql === high.sql ? [] : [sql`${low} = ${high}`]),
  ];
  return sql`(${joined(tests, 'AND', '1 = 1')})`;
};
