import { decimalsOf, MOST_DECIMALS_KEPT } from '../../logic/decimals.js';
import type { ProgramNode } from '../../scoring/program/program.js';
import { asKind, type Cell, snapped, staysWhole, typed } from './cell.js';
import { divided } from './divided.js';
import { exactTotal } from './exact-total.js';
import { type Fragment, joined, nested, sql } from './fragment.js';
import { countOf, isAbout, isKnown } from './known.js';
import type { Walk } from './walk.js';

/** The value of an aggregate in which what is missing has been filled in, and whether it is a whole number. */
export interface FilledValue {
  readonly value: Fragment;
  readonly isWhole: boolean;
}

/** What the value of an aggregate is put together from. */
interface Filling {
  readonly walk: Walk;
  readonly index: number;
  readonly node: ProgramNode;
  readonly parts: readonly Cell[];
  /** How many parts are known. */
  readonly count: Fragment;
  readonly isWhole: boolean;
}

export const filledValue = (
  walk: Walk,
  index: number,
  node: ProgramNode,
  fill: number | 'mean',
  parts: readonly Cell[],
  count: Fragment,
): FilledValue => {
  const isExtreme = node.operation === 'min' || node.operation === 'max';
  const isWhole =
    typeof fill === 'number' &&
    node.operation !== 'mean' &&
    Number.isInteger(fill) &&
    staysWhole(node, isExtreme ? 0 : node.ruleDecimals, parts);
  const own: Filling = { walk, index, node, parts, count, isWhole };
  if (typeof fill === 'number') return { value: filledByNumber(own, fill), isWhole };
  const mean = define(
    own,
    'mean',
    divided(walk, total(own, 'all', knownAmounts(own, false), node.childDecimals), count, node.childDecimals),
  );
  const plain = byMean(own, mean);
  if (mayOnlyBeWhole(own)) return { value: plain, isWhole };
  // Some of a missing part may be known: it is never filled in with what it can no longer be.
  const beyond = define(
    own,
    'beyond',
    countOf(
      parts.map(
        (part) =>
          sql`${isMissing(part)} AND (${amount(own, part.low, part)} > ${mean} OR ${amount(own, part.high, part)} < ${mean})`,
      ),
    ),
  );
  const value = sql`CASE WHEN ${beyond} = 0 THEN ${plain} ELSE ${together(own, (part) => clamped(own, part, mean), -1)} END`;
  return { value, isWhole };
};

const define = ({ walk, index }: Filling, part: string, value: Fragment): Fragment =>
  walk.stages.define(`${walk.prefix}${index}_${part}`, value);

const amount = ({ walk, isWhole }: Filling, value: Fragment, part: Cell): Fragment =>
  asKind(value, part.isWhole, isWhole, walk.dialect);

const number = ({ walk, isWhole }: Filling, value: number): Fragment =>
  typed(sql`${value}`, isWhole, walk.dialect);

const isMissing = (part: Cell): Fragment => sql`${isAbout(part)} AND NOT ${isKnown(part)}`;

const weightOf = ({ node }: Filling, place: number): number => node.weights[place] ?? 1;

const weighted = (own: Filling, value: Fragment, place: number): Fragment => {
  const weight = weightOf(own, place);
  return weight === 1 ? value : sql`${number(own, weight)} * ${value}`;
};

const total = (
  { walk, index, isWhole }: Filling,
  name: string,
  terms: readonly Fragment[],
  decimals: number,
): Fragment =>
  decimals < 0 && !isWhole
    ? exactTotal(walk.stages, `${walk.prefix}${index}_${name}`, terms)
    : joined(terms, '+', '0');

/** The amounts of the known parts, 0 for the others. */
const knownAmounts = (own: Filling, isWeighted: boolean): readonly Fragment[] =>
  own.parts.map((part, place) => {
    const value = sql`CASE WHEN ${isKnown(part)} THEN ${amount(own, part.low, part)} ELSE ${number(own, 0)} END`;
    return isWeighted ? weighted(own, value, place) : value;
  });

/** Whether each missing part can be anything that the mean of the others can be. */
const mayOnlyBeWhole = ({ walk, node }: Filling): boolean => {
  const children = node.children.map((child) => walk.program.nodes[child] as ProgramNode);
  const [first] = children;
  return children.every(
    (child) => child.operation === 'item' && child.min === first?.min && child.max === first.max,
  );
};

const clamped = (own: Filling, part: Cell, fill: Fragment): Fragment =>
  sql`LEAST(GREATEST(${fill}, ${amount(own, part.low, part)}), ${amount(own, part.high, part)})`;

const filledByNumber = (own: Filling, fill: number): Fragment => {
  const decimals =
    own.node.childDecimals < 0
      ? -1
      : Math.max(own.node.childDecimals, decimalsOf(fill) ?? MOST_DECIMALS_KEPT);
  return together(own, (part) => clamped(own, part, number(own, fill)), decimals);
};

/** The aggregate over all parts that apply, missing ones filled in one by one. */
const together = (own: Filling, fill: (part: Cell) => Fragment, decimals: number): Fragment => {
  const { walk, node, parts, isWhole } = own;
  const either = (part: Cell, away: Fragment): Fragment =>
    sql`CASE WHEN ${isKnown(part)} THEN ${amount(own, part.low, part)} WHEN ${isAbout(part)} THEN ${fill(part)} ELSE ${away} END`;
  if (node.operation === 'min' || node.operation === 'max') {
    const worst = number(own, node.operation === 'min' ? Math.max(0, node.ceiling) : Math.min(0, node.floor));
    return nested(
      parts.map((part) => either(part, worst)),
      node.operation === 'min' ? 'LEAST' : 'GREATEST',
    );
  }
  const zero = number(own, 0);
  if (node.operation === 'sum') {
    const terms = parts.map((part, place) => weighted(own, either(part, zero), place));
    const sum = total(own, 'each', isWhole ? terms : [zero, ...terms], node.ruleDecimals);
    return node.ruleDecimals < 0 ? sum : snapped(sum, node.ruleDecimals, isWhole);
  }
  const applying = define(own, 'applying', countOf(parts.map(isAbout)));
  return divided(
    walk,
    total(
      own,
      'each',
      parts.map((part) => either(part, zero)),
      decimals,
    ),
    applying,
    decimals,
  );
};

/** The aggregate of the known parts alone, the missing ones counting as their mean: divided once, at the very end. */
const byMean = (own: Filling, mean: Fragment): Fragment => {
  const { walk, node, parts, count } = own;
  if (node.operation === 'min' || node.operation === 'max') {
    const worst = number(own, node.operation === 'min' ? Math.max(0, node.ceiling) : Math.min(0, node.floor));
    const values = parts.map(
      (part) => sql`CASE WHEN ${isKnown(part)} THEN ${amount(own, part.low, part)} ELSE ${worst} END`,
    );
    return nested(values, node.operation === 'min' ? 'LEAST' : 'GREATEST');
  }
  if (node.operation === 'mean') return mean;
  const zero = number(own, 0);
  const lacking = define(
    own,
    'lacking',
    joined(
      parts.map(
        (part, place) =>
          sql`CASE WHEN ${isMissing(part)} THEN ${number(own, weightOf(own, place))} ELSE ${zero} END`,
      ),
      '+',
      '0',
    ),
  );
  const decimals = node.childDecimals + node.weightDecimals;
  const kept = node.childDecimals < 0 || decimals > MOST_DECIMALS_KEPT ? -1 : decimals;
  if (kept >= 0) {
    const sum = define(own, 'total', joined(knownAmounts(own, true), '+', '0'));
    const plain = define(own, 'plain', joined(knownAmounts(own, false), '+', '0'));
    return divided(walk, sql`${sum} * ${count} + ${lacking} * ${plain}`, count, kept);
  }
  const terms = [
    ...knownAmounts(own, true).map((term) => sql`(${term}) * ${count}`),
    ...knownAmounts(own, false).map((term) => sql`${lacking} * ${term}`),
  ];
  return divided(walk, total(own, 'pro', terms, -1), count, kept);
};
