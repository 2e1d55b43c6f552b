import { ResiliensError } from '../../errors/resiliens-error.js';
import { FIRST_ANSWER, NOT_APPLICABLE } from '../../scoring/evaluate/workspace.js';
import type { Program, ProgramNode } from '../../scoring/program/program.js';
import { asKind, type Cell, NEVER, snapped, staysWhole, typed } from './cell.js';
import type { Dialect } from './dialect.js';
import { exactTotal, letters } from './exact-total.js';
import { type Fragment, joined, nested, sql } from './fragment.js';
import type { Stages } from './stages.js';

/** What a walk over the nodes writes into, and what it reads answers from. */
export interface Walk {
  readonly program: Program;
  readonly dialect: Dialect;
  readonly stages: Stages;
  /** Code of each item's answer: below 2 open, 2 not applicable, from 3 on its answers. */
  readonly codes: readonly Fragment[];
  /** Number of each numeric item, 0 where there is none. */
  readonly numbers: readonly (Fragment | null)[];
  /** Begins the names of the columns. */
  readonly prefix: 'n' | 'r';
  /** Items that are read in one place only: they need no name. */
  readonly once: ReadonlySet<number>;
  /** The cells of the nodes worked out so far. */
  readonly cells: (Cell | undefined)[];
}

/** Works one node out whose children have been worked out. */
export const nodeCell = (walk: Walk, index: number): Cell => {
  const node = walk.program.nodes[index] as ProgramNode;
  switch (node.operation) {
    case 'item':
      return itemCell(walk, node, index);
    case 'constant':
      return constantCell(walk, node);
    case 'sum':
      return sumCell(walk, node, index);
    case 'mean':
      return meanCell(walk, node, index);
    case 'min':
    case 'max':
      return extremeCell(walk, node, index);
    case 'if':
    case 'guard':
      return choiceCell(walk, node, index);
    default:
      return aloneCell(walk, node, index);
  }
};

export const childrenOf = (walk: Walk, node: ProgramNode): readonly Cell[] =>
  node.children.map((child) => walk.cells[child] as Cell);

const decimalsOf = (walk: Walk, node: ProgramNode): number =>
  walk.prefix === 'r' ? node.ruleDecimals : node.decimals;

/** Gives the numbers of a node names of their own. */
const named = (walk: Walk, index: number, cell: Cell): Cell => {
  const define = (part: string, value: Fragment): Fragment =>
    walk.stages.define(`${walk.prefix}${index}_${part}`, value);
  return {
    ...cell,
    low: define('low', cell.low),
    high: define('high', cell.high),
    state: define('state', cell.state),
    refused: define('refused', cell.refused),
  };
};

const constantCell = (walk: Walk, node: ProgramNode): Cell => {
  const isWhole = staysWhole(node, node.decimals, []);
  const value = typed(sql`${node.number}`, isWhole, walk.dialect);
  return {
    low: value,
    high: value,
    state: NEVER,
    isWhole,
    canBeOpen: false,
    canBeAway: false,
    refused: NEVER,
  };
};

const itemCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const code = walk.codes[node.item] as Fragment;
  const isWhole = staysWhole(node, node.decimals, []);
  const skip = node.skip < 0 ? null : (walk.cells[node.skip] as Cell);
  const state =
    skip === null ? sql`CASE WHEN ${code} = 2 THEN 2 ELSE 0 END` : skippedState(walk, index, code, skip);
  const bound = (open: number): Fragment =>
    typed(itemValue(walk, node, code, skip === null ? null : state, open), isWhole, walk.dialect);
  const cell = {
    low: bound(node.min),
    high: bound(node.max),
    state,
    isWhole,
    canBeOpen: skip !== null,
    canBeAway: true,
    refused: NEVER,
  };
  return skip === null && node.table.length > 0 && walk.once.has(index) ? cell : named(walk, index, cell);
};

const skippedState = (walk: Walk, index: number, code: Fragment, skip: Cell): Fragment =>
  walk.stages.define(
    `${walk.prefix}${index}_state`,
    sql`CASE WHEN ${code} >= ${FIRST_ANSWER} THEN 0 WHEN ${code} = 2 THEN 2 WHEN ${skip.state} = 2 OR ${skip.high} = 0 THEN 0 WHEN ${skip.state} = 0 AND ${skip.low} = 1 THEN 2 ELSE 1 END`,
  );

/** The value of an answered item, 0 where it does not apply, else what an open one is at least or at most. */
const itemValue = (
  walk: Walk,
  node: ProgramNode,
  code: Fragment,
  state: Fragment | null,
  open: number,
): Fragment => {
  const away = state === null ? sql`` : sql` WHEN ${state} = 2 THEN 0`;
  if (node.table.length > 0) {
    const byValue = new Map<number, number[]>();
    const add = (value: number, own: number): void => {
      if (value !== open || state !== null) byValue.set(value, [...(byValue.get(value) ?? []), own]);
    };
    if (state === null) add(0, NOT_APPLICABLE);
    node.table.forEach((value, place) => add(value, FIRST_ANSWER + place));
    const cases = [...byValue].map(([value, codes]) =>
      codes.length === 1
        ? sql` WHEN ${code} = ${codes[0] as number} THEN ${value}`
        : sql` WHEN ${code} IN (${codes.join(', ')}) THEN ${value}`,
    );
    if (cases.length === 0 && state === null) return sql`${open}`;
    return sql`CASE${all(cases)}${away} ELSE ${open} END`;
  }
  const number = walk.numbers[node.item] as Fragment;
  const gone = state === null ? sql` WHEN ${code} = 2 THEN 0` : away;
  if (node.steps.length === 0)
    return sql`CASE WHEN ${code} >= ${FIRST_ANSWER} THEN ${number}${gone} ELSE ${open} END`;
  const cases = [...node.steps]
    .reverse()
    .map(({ from, value }, place) =>
      place === node.steps.length - 1
        ? sql` WHEN ${code} >= ${FIRST_ANSWER} THEN ${value}`
        : sql` WHEN ${code} >= ${FIRST_ANSWER} AND ${number} >= ${from} THEN ${value}`,
    );
  return sql`CASE${all(cases)}${gone} ELSE ${open} END`;
};

const all = (cases: readonly Fragment[]): Fragment =>
  cases.reduce((every, one) => sql`${every}${one}`, sql``);

/** Whether a node with several parts applies: surely where one surely does, not at all where none does. */
const stateOfAll = (parts: readonly Cell[]): Pick<Cell, 'state' | 'canBeOpen' | 'canBeAway'> => {
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

const sumCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const parts = childrenOf(walk, node);
  const decimals = decimalsOf(walk, node);
  const isWhole = staysWhole(node, decimals, parts);
  const terms = (end: 'low' | 'high'): readonly Fragment[] =>
    parts.flatMap((part, place) => {
      const weight = node.weights[place] as number;
      if (weight === 0) return [];
      const from = weight > 0 ? end : end === 'low' ? 'high' : 'low';
      return [addend(walk, part, part[from], weight, end, isWhole)];
    });
  const zero = typed(sql`0`, isWhole, walk.dialect);
  const total = (end: 'low' | 'high'): Fragment => {
    if (decimals < 0) return exactTotal(walk.stages, `${walk.prefix}${index}_${end}`, [zero, ...terms(end)]);
    const sum = joined(isWhole ? terms(end) : [zero, ...terms(end)], '+', zero.sql);
    return snapped(sum, decimals, isWhole);
  };
  return named(walk, index, {
    low: total('low'),
    high: total('high'),
    ...stateOfAll(parts),
    isWhole,
    refused: NEVER,
  });
};

/** What a part adds; where it may not apply it may add nothing. */
const addend = (
  walk: Walk,
  part: Cell,
  value: Fragment,
  weight: number,
  end: 'low' | 'high',
  isWhole: boolean,
): Fragment => {
  const own = asKind(value, part.isWhole, isWhole, walk.dialect);
  const factor = isWhole ? sql`${weight}` : typed(sql`${weight}`, false, walk.dialect);
  const weighted = weight === 1 ? own : sql`${factor} * ${own}`;
  if (!part.canBeOpen) return weighted;
  const beyond = end === 'low' ? '>' : '<';
  const zero = typed(sql`0`, isWhole, walk.dialect);
  return sql`CASE WHEN ${part.state} = 1 AND ${weighted} ${beyond} 0 THEN ${zero} ELSE ${weighted} END`;
};

/** Most parts of a mean that a filter may take away: every choice of them is tried. */
const MOST_PERHAPS = 4;

const meanCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const parts = childrenOf(walk, node);
  const open = parts.filter((part) => part.canBeOpen);
  if (open.length > MOST_PERHAPS)
    throw new ResiliensError('limit-exceeded', ['instrument'], {
      what: 'parts of a mean that may be skipped',
      found: open.length,
      most: MOST_PERHAPS,
    });
  const state = stateOfAll(parts);
  const choices = Array.from({ length: 2 ** open.length }, (_, choice) => choice);
  const end = (name: 'low' | 'high'): Fragment => {
    const means = choices.map((choice) => {
      const count = walk.stages.define(
        `${walk.prefix}${index}_count${letters(choice)}`,
        joined(
          parts.map((part) => sql`CASE WHEN ${chosen(part, open, choice)} THEN 1 ELSE 0 END`),
          '+',
          '0',
        ),
      );
      const amounts = parts.map((part) => {
        const own = asKind(part[name], part.isWhole, false, walk.dialect);
        const zero = typed(sql`0`, false, walk.dialect);
        return sql`CASE WHEN ${chosen(part, open, choice)} THEN ${own} ELSE ${zero} END`;
      });
      const total =
        node.childDecimals < 0
          ? exactTotal(walk.stages, `${walk.prefix}${index}_${name}${letters(choice)}`, amounts)
          : joined(amounts, '+', '0');
      return { count, mean: divided(walk, total, count, node.childDecimals) };
    });
    if (means.length === 1)
      return sql`CASE WHEN ${means[0]?.count as Fragment} = 0 THEN ${typed(sql`0`, false, walk.dialect)} ELSE ${means[0]?.mean as Fragment} END`;
    // An empty choice gives what no mean beats.
    const worst = name === 'low' ? Math.max(0, node.ceiling) : Math.min(0, node.floor);
    const guarded = means.map(
      ({ count, mean }) =>
        sql`CASE WHEN ${count} = 0 THEN ${typed(sql`${worst}`, false, walk.dialect)} ELSE ${mean} END`,
    );
    const best = nested(guarded, name === 'low' ? 'LEAST' : 'GREATEST');
    return sql`CASE WHEN ${state.state} = 2 THEN ${typed(sql`0`, false, walk.dialect)} ELSE ${best} END`;
  };
  return named(walk, index, { low: end('low'), high: end('high'), ...state, isWhole: false, refused: NEVER });
};

/** Whether a part surely applies, or may and is among those chosen. */
const chosen = (part: Cell, open: readonly Cell[], choice: number): Fragment => {
  const place = open.indexOf(part);
  const isChosen = place >= 0 && ((choice >> place) & 1) === 1;
  return isChosen ? sql`${part.state} < 2` : sql`${part.state} = 0`;
};

/** A total through a count, in one division at the very end; never through 0, which some engines work out even where it is not read. */
export const divided = (walk: Walk, total: Fragment, count: Fragment, decimals: number): Fragment => {
  const divisor = typed(sql`CASE WHEN ${count} = 0 THEN 1 ELSE ${count} END`, false, walk.dialect);
  if (decimals < 0) return sql`((${total}) / ${divisor})`;
  const scale = 10 ** decimals;
  return decimals === 0
    ? sql`(FLOOR((${total}) + 0.5) / ${divisor})`
    : sql`(FLOOR((${total}) * ${scale} + 0.5) / (${scale} * ${divisor}))`;
};

const extremeCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const parts = childrenOf(walk, node);
  const isWhole = staysWhole(node, decimalsOf(walk, node), parts);
  const isLargest = node.operation === 'max';
  const state = stateOfAll(parts);
  const stateName = walk.stages.define(`${walk.prefix}${index}_state`, state.state);
  const pick = (end: 'low' | 'high', from: readonly number[], name: 'LEAST' | 'GREATEST'): Fragment =>
    nested(
      parts.map((part) => partIn(walk, node, part, end, from, name, isWhole)),
      name,
    );
  const name = isLargest ? 'GREATEST' : 'LEAST';
  const sure = [0];
  const perhaps = [0, 1];
  const low = pick('low', isLargest ? sure : perhaps, name);
  const high = pick('high', isLargest ? perhaps : sure, name);
  const zero = typed(sql`0`, isWhole, walk.dialect);
  const onlyPerhaps = (end: 'low' | 'high'): Fragment =>
    state.canBeOpen
      ? sql`WHEN ${stateName} = 1 THEN ${pick(end, [1], end === 'low' ? 'LEAST' : 'GREATEST')} `
      : sql``;
  const close = (end: 'low' | 'high', value: Fragment): Fragment =>
    state.canBeAway || state.canBeOpen
      ? sql`CASE WHEN ${stateName} = 2 THEN ${zero} ${onlyPerhaps(end)}ELSE ${value} END`
      : value;
  return named(walk, index, {
    low: close('low', low),
    high: close('high', high),
    ...state,
    state: stateName,
    isWhole,
    refused: NEVER,
  });
};

/** A part where it is in one of some states, elsewhere a number that no part is beyond. */
const partIn = (
  walk: Walk,
  node: ProgramNode,
  part: Cell,
  end: 'low' | 'high',
  from: readonly number[],
  name: 'LEAST' | 'GREATEST',
  isWhole: boolean,
): Fragment => {
  const own = asKind(part[end], part.isWhole, isWhole, walk.dialect);
  const possible = [0, ...(part.canBeOpen ? [1] : []), ...(part.canBeAway ? [2] : [])];
  const kept = possible.filter((state) => from.includes(state));
  if (kept.length === possible.length) return own;
  const beyond = name === 'LEAST' ? Math.max(node.ceiling, 0) : Math.min(node.floor, 0);
  const other = typed(sql`${beyond}`, isWhole, walk.dialect);
  if (kept.length === 0) return other;
  const test =
    kept.length === 1
      ? sql`${part.state} = ${kept[0] as number}`
      : sql`${part.state} <> ${possible.find((state) => !kept.includes(state)) as number}`;
  return sql`CASE WHEN ${test} THEN ${own} ELSE ${other} END`;
};

const aloneCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const [part] = childrenOf(walk, node) as readonly [Cell];
  const isWhole = staysWhole(node, decimalsOf(walk, node), []);
  const falls = node.operation === 'at-most' || (node.operation === 'look' && isFalling(node));
  const value = (from: Fragment): Fragment =>
    aloneValue(
      walk,
      node,
      node.operation === 'round' ? from : asCompared(node, from, part.isWhole),
      part.isWhole,
      isWhole,
    );
  const close = (own: Fragment): Fragment =>
    part.canBeAway
      ? sql`CASE WHEN ${part.state} = 2 THEN ${typed(sql`0`, isWhole, walk.dialect)} ELSE ${own} END`
      : own;
  return named(walk, index, {
    ...part,
    low: close(value(falls ? part.high : part.low)),
    high: close(value(falls ? part.low : part.high)),
    isWhole,
    refused: NEVER,
  });
};

/** A number as it is held against limits: without what binary arithmetic added to it. */
const asCompared = (node: ProgramNode, value: Fragment, isWhole: boolean): Fragment =>
  node.childDecimals >= 0 || isWhole
    ? value
    : sql`CASE WHEN ABS(${value}) < 1000000 THEN FLOOR((${value}) * 1000000000 + 0.5) / 1000000000 ELSE ${value} END`;

const isFalling = ({ steps }: ProgramNode): boolean =>
  (steps[0]?.value as number) > (steps[steps.length - 1]?.value as number);

const aloneValue = (
  walk: Walk,
  node: ProgramNode,
  from: Fragment,
  wasWhole: boolean,
  isWhole: boolean,
): Fragment => {
  const kind = (value: Fragment): Fragment => typed(value, isWhole, walk.dialect);
  switch (node.operation) {
    case 'at-least':
      return kind(sql`CASE WHEN ${from} >= ${node.number} THEN 1 ELSE 0 END`);
    case 'at-most':
      return kind(sql`CASE WHEN ${from} <= ${node.number} THEN 1 ELSE 0 END`);
    case 'look': {
      const cases = [...node.steps]
        .reverse()
        .slice(0, -1)
        .map((step) => sql`WHEN ${from} >= ${step.from} THEN ${step.value}`);
      const first = node.steps[0]?.value as number;
      if (cases.length === 0) return kind(sql`${first}`);
      return kind(sql`CASE ${cases.reduce((all, one) => sql`${all} ${one}`)} ELSE ${first} END`);
    }
    default:
      return wasWhole ? asKind(from, true, isWhole, walk.dialect) : rounded(walk, node, from, isWhole);
  }
};

/** Rounding of a floating-point number: nine digits behind the last one kept settle what is a tie. */
const rounded = (walk: Walk, node: ProgramNode, value: Fragment, isWhole: boolean): Fragment => {
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

const choiceCell = (walk: Walk, node: ProgramNode, index: number): Cell => {
  const parts = childrenOf(walk, node);
  return node.operation === 'guard'
    ? guardCell(walk, node, index, parts as readonly [Cell, Cell])
    : ifCell(walk, node, index, parts as readonly [Cell, Cell, Cell]);
};

const ifCell = (
  walk: Walk,
  node: ProgramNode,
  index: number,
  [truth, yes, no]: readonly [Cell, Cell, Cell],
): Cell => {
  const isWhole = staysWhole(node, decimalsOf(walk, node), [yes, no]);
  const zero = typed(sql`0`, isWhole, walk.dialect);
  const value = (end: 'low' | 'high'): Fragment => {
    const a = asKind(yes[end], yes.isWhole, isWhole, walk.dialect);
    const b = asKind(no[end], no.isWhole, isWhole, walk.dialect);
    const both = sql`${end === 'low' ? 'LEAST' : 'GREATEST'}(${a}, ${b})`;
    const one = [
      ...(yes.canBeAway ? [sql`WHEN ${yes.state} = 2 THEN ${b}`] : []),
      ...(no.canBeAway ? [sql`WHEN ${no.state} = 2 THEN ${a}`] : []),
    ].reduce((cases, next) => sql`${cases} ${next}`, sql``);
    const away = truth.canBeAway ? sql`WHEN ${truth.state} = 2 THEN ${zero} ` : sql``;
    return sql`CASE ${away}WHEN ${truth.low} = 1 THEN ${a} WHEN ${truth.high} = 0 THEN ${b} ${one} ELSE ${both} END`;
  };
  const simple = [truth, yes, no].every((part) => !part.canBeOpen && !part.canBeAway);
  const branch = (part: Cell): Fragment =>
    sql`CASE WHEN ${part.state} = 2 THEN 2 WHEN ${truth.state} = 0 AND ${part.state} = 0 THEN 0 ELSE 1 END`;
  const both = sql`CASE WHEN ${yes.state} = 2 AND ${no.state} = 2 THEN 2 WHEN ${truth.state} = 0 AND ${yes.state} = 0 AND ${no.state} = 0 THEN 0 ELSE 1 END`;
  const state = simple
    ? NEVER
    : sql`CASE WHEN ${truth.state} = 2 THEN 2 WHEN ${truth.low} = 1 THEN ${branch(yes)} WHEN ${truth.high} = 0 THEN ${branch(no)} ELSE ${both} END`;
  return named(walk, index, {
    low: value('low'),
    high: value('high'),
    state,
    isWhole,
    canBeOpen: !simple,
    canBeAway: !simple,
    refused: NEVER,
  });
};

const guardCell = (
  walk: Walk,
  node: ProgramNode,
  index: number,
  [own, truth]: readonly [Cell, Cell],
): Cell => {
  const isWhole = staysWhole(node, decimalsOf(walk, node), [own]) && Number.isInteger(node.number);
  const kind = (value: Fragment): Fragment => asKind(value, own.isWhole, isWhole, walk.dialect);
  const instead = typed(sql`${node.number}`, isWhole, walk.dialect);
  const isSure = sql`(${truth.low} = 1 OR ${truth.state} = 2)`;
  const isNever = sql`(${truth.high} = 0 AND ${truth.state} = 0)`;
  const value = (end: 'low' | 'high'): Fragment =>
    sql`CASE WHEN ${own.state} = 2 THEN ${typed(sql`0`, isWhole, walk.dialect)} WHEN ${isSure} THEN ${kind(own[end])} WHEN ${isNever} THEN ${instead} ELSE ${end === 'low' ? 'LEAST' : 'GREATEST'}(${kind(own[end])}, ${instead}) END`;
  return named(walk, index, { ...own, low: value('low'), high: value('high'), isWhole, refused: NEVER });
};
