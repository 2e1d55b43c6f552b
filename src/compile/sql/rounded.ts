import type { ProgramNode } from '../../scoring/program/program.js';
import { asKind } from './cell.js';
import { type Fragment, sql } from './fragment.js';
import type { Walk } from './walk.js';

/** Rounding of a floating-point number: nine digits behind the last one kept settle what is a tie. */
export const rounded = (walk: Walk, node: ProgramNode, value: Fragment, isWhole: boolean): Fragment => {
  const scale = 10 ** node.number;
  const near = sql`FLOOR(${scale === 1 ? value : sql`(${value}) * ${scale}`} * 1000000000 + 0.5) / 1000000000`;
  const whole = ((): Fragment => {
    switch (node.mode) {
      case 'down':
        return sql`FLOOR(${near})`;
      case 'up':
        return sql`CEIL(${near})`;
      case 'half-even': {
        const up = sql`FLOOR(${near} + 0.5)`;
        return sql`CASE WHEN ${near} + 0.5 = ${up} AND ${up} - 2 * FLOOR(${up} / 2) = 1 THEN ${up} - 1 ELSE ${up} END`;
      }
      default:
        return sql`FLOOR(${near} + 0.5)`;
    }
  })();
  // Adding 0 turns minus zero into zero.
  const plain = sql`(${whole} + 0)`;
  return scale === 1 ? asKind(plain, false, isWhole, walk.dialect) : sql`(${plain} / ${scale})`;
};
