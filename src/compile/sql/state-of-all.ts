import { type Cell, NEVER } from './cell.js';
import { type Fragment, joined, sql } from './fragment.js';

/** Whether a node with several parts applies: surely where one surely does, not at all where none does. */
export const stateOfAll = (parts: readonly Cell[]): Pick<Cell, 'state' | 'canBeOpen' | 'canBeAway'> => {
  if (parts.some((part) => !part.canBeAway && !part.canBeOpen))
    return { state: NEVER, canBeOpen: false, canBeAway: false };
  const any = (state: number, cells: readonly Cell[]): Fragment =>
    joined(
      cells.map((part) => sql`${part.state} = ${state}`),
      'OR',
      '1 = 0',
    );
  const open = parts.filter((part) => part.canBeOpen);
  const away = parts.every((part) => part.canBeAway);
  const perhaps = open.length === 0 ? sql`` : sql`WHEN ${any(1, open)} THEN 1 `;
  return {
    state: sql`CASE WHEN ${any(0, parts)} THEN 0 ${perhaps}ELSE ${away ? 2 : 1} END`,
    canBeOpen: open.length > 0,
    canBeAway: away,
  };
};
