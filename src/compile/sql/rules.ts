import { FIRST_ANSWER } from '../../scoring/evaluate/workspace.js';
import type { ProgramMissing, ProgramNode } from '../../scoring/program/program.js';
import { asKind, type Cell, NEVER } from './cell.js';
import { filledValue } from './filled.js';
import { type Fragment, joined, sql } from './fragment.js';
import { countOf, flag, isAbout, isKnown } from './known.js';
import { nodeCell } from './node-cell.js';
import { childrenOf, type Walk } from './walk.js';

/** Works one node out by missing-data rules, where some rule stands in it or below it. */
export const ruledCell = (walk: Walk, index: number): Cell => {
  const node = walk.program.nodes[index] as ProgramNode;
  const plain = nodeCell(walk, index);
  if (node.missing === null) return { ...plain, refused: refusal(walk, index, node, plain) };
  return applied(walk, index, node, node.missing, plain);
};

const define = (walk: Walk, index: number, part: string, value: Fragment): Fragment =>
  walk.stages.define(`${walk.prefix}${index}_${part}`, value);

/** Whether a node without a rule of its own has a refused part that its value depends on. */
const refusalTest = (walk: Walk, node: ProgramNode, plain: Cell): Fragment | null => {
  const parts = childrenOf(walk, node);
  if (parts.every((part) => part.refused.sql === '0')) return null;
  const any = joined(
    parts.flatMap((part) => (part.refused.sql === '0' ? [] : [sql`${part.refused} = 1`])),
    'OR',
    '1 = 0',
  );
  if (node.operation === 'min' || node.operation === 'max') {
    const settles = parts.map(
      (part) => sql`(${isKnown(part)} AND ${part.low} = ${plain.low} AND ${part.low} = ${plain.high})`,
    );
    return sql`(${any}) AND NOT (${joined(settles, 'OR', '1 = 0')})`;
  }
  if (node.operation === 'if' || node.operation === 'guard') {
    const truth = parts[node.operation === 'if' ? 0 : 1] as Cell;
    const yes = parts[node.operation === 'if' ? 1 : 0] as Cell;
    const no = node.operation === 'if' ? (parts[2] as Cell).refused : NEVER;
    return sql`(${any}) AND (${truth.refused} = 1 OR ${truth.low} <> ${truth.high} OR CASE WHEN ${truth.low} = 1 THEN ${yes.refused} ELSE ${no} END = 1)`;
  }
  return any;
};

const refusal = (walk: Walk, index: number, node: ProgramNode, plain: Cell): Fragment => {
  const test = refusalTest(walk, node, plain);
  return test === null ? NEVER : define(walk, index, 'refused', flag(sql`${isAbout(plain)} AND (${test})`));
};

const applied = (
  walk: Walk,
  index: number,
  node: ProgramNode,
  missing: ProgramMissing,
  plain: Cell,
): Cell => {
  const { known, open } = counts(walk, index, node, missing);
  const all = sql`${known} + ${open}`;
  const short = define(
    walk,
    index,
    'short',
    flag(sql`${known} < LEAST(${missing.needs}, ${all}) OR ${open} > ${Math.min(missing.upTo, 1_000_000)}`),
  );
  if (missing.fill === null) {
    const test = refusalTest(walk, node, plain);
    const refused = sql`${isAbout(plain)} AND (${short} = 1${test === null ? sql`` : sql` OR (${test})`})`;
    return { ...plain, refused: define(walk, index, 'refused', flag(refused)) };
  }
  const parts = childrenOf(walk, node);
  const count = define(walk, index, 'known', countOf(parts.map(isKnown)));
  const none = missing.fill === 'mean' ? sql` OR ${count} = 0` : sql``;
  const refused = define(walk, index, 'refused', flag(sql`${isAbout(plain)} AND (${short} = 1${none})`));
  const { value, isWhole } = filledValue(walk, index, node, missing.fill, parts, count);
  const takes = sql`${isAbout(plain)} AND ${refused} = 0`;
  const end = (own: Fragment): Fragment =>
    sql`CASE WHEN ${takes} THEN ${value} ELSE ${asKind(own, plain.isWhole, isWhole, walk.dialect)} END`;
  return {
    ...plain,
    low: define(walk, index, 'least', end(plain.low)),
    high: define(walk, index, 'most', end(plain.high)),
    state: define(walk, index, 'about', sql`CASE WHEN ${takes} THEN 0 ELSE ${plain.state} END`),
    refused,
    isWhole,
  };
};

/** How many parts, or items that the rule names, are known and how many are open. */
const counts = (
  walk: Walk,
  index: number,
  node: ProgramNode,
  { of }: ProgramMissing,
): { readonly known: Fragment; readonly open: Fragment } => {
  const parts = childrenOf(walk, node);
  const known =
    of === null
      ? parts.map(isKnown)
      : of.map(({ item }) => sql`${walk.codes[item] as Fragment} >= ${FIRST_ANSWER}`);
  const open =
    of === null
      ? parts.map((part) => sql`${part.state} <> 2 AND NOT ${isKnown(part)}`)
      : of.map(({ item, skip }) => isOpen(walk, item, skip));
  return {
    known: define(walk, index, 'counted', countOf(known)),
    open: define(walk, index, 'missing', countOf(open)),
  };
};

/** Whether an item is open and not skipped. */
export const isOpen = (walk: Pick<Walk, 'codes' | 'cells'>, item: number, skip: number): Fragment => {
  const code = walk.codes[item] as Fragment;
  const filter = skip < 0 ? null : (walk.cells[skip] as Cell);
  return filter === null
    ? sql`${code} < 2`
    : sql`${code} < 2 AND NOT (${filter.state} = 0 AND ${filter.low} = 1)`;
};
