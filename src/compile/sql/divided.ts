import { typed } from './cell.js';
import { type Fragment, sql } from './fragment.js';
import type { Walk } from './walk.js';

/** A total through a count, in one division at the very end; never through 0, which some engines work out even where it is not read. */
export const divided = (walk: Walk, total: Fragment, count: Fragment, decimals: number): Fragment => {
  const divisor = typed(sql`CASE WHEN ${count} = 0 THEN 1 ELSE ${count} END`, false, walk.dialect);
  if (decimals < 0) return sql`((${total}) / ${divisor})`;
  const scale = 10 ** decimals;
  return decimals === 0
    ? sql`(FLOOR((${total}) + 0.5) / ${divisor})`
    : sql`(FLOOR((${total}) * ${scale} + 0.5) / (${scale} * ${divisor}))`;
};
