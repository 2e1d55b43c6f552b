import type { Program, ProgramMissing, ProgramNode } from '../program/program.js';
import { evaluateLeaves, evaluateNode } from './bounds.js';
import { filled } from './fill.js';
import { isSkipped } from './item.js';
import { APPLIES, DOES_NOT_APPLY, FIRST_ANSWER, NOT_APPLICABLE, type Workspace } from './workspace.js';

/**
 * Works out every node once more, this time by the instrument's missing-data rules: a rule fills in what is missing, or
 * refuses a value, and a refused value is missing to the rule above it.
 */
export const evaluateRule = (program: Program, work: Workspace): void => {
  const { nodes } = program;
  work.refused.fill(0);
  evaluateLeaves(program, work.rule);
  for (const index of program.inner) {
    const node = nodes[index] as ProgramNode;
    evaluateNode(node, index, work.rule);
    if (work.rule.state[index] === DOES_NOT_APPLY) continue;
    if (node.missing !== null) applyRule(node, node.missing, index, work);
    else if (isRefused(node, index, work)) refuse(index, work);
  }
};

const refuse = (index: number, work: Workspace): void => {
  work.refused[index] = 1;
};

const isKnown = (child: number, work: Workspace): boolean =>
  work.rule.state[child] === APPLIES &&
  work.refused[child] === 0 &&
  work.rule.low[child] === work.rule.high[child];

/** Whether a node without a rule of its own has a part without a value that its value depends on. */
const isRefused = (node: ProgramNode, index: number, work: Workspace): boolean => {
  if (!node.children.some((child) => work.refused[child] === 1)) return false;
  const { low, high } = work.rule;
  switch (node.operation) {
    case 'min':
    case 'max':
      // A known part may settle it whatever the refused ones are.
      return !node.children.some(
        (child) => isKnown(child, work) && low[child] === low[index] && low[child] === high[index],
      );
    case 'if':
    case 'guard': {
      const condition = node.children[node.operation === 'if' ? 0 : 1] as number;
      if (work.refused[condition] === 1 || low[condition] !== high[condition]) return true;
      const yes = node.children[node.operation === 'if' ? 1 : 0] as number;
      const taken = low[condition] === 1 ? yes : (node.children[2] ?? -1);
      return work.refused[taken] === 1;
    }
    default:
      return true;
  }
};

const applyRule = (node: ProgramNode, missing: ProgramMissing, index: number, work: Workspace): void => {
  const { known, open } = missing.of === null ? countChildren(node, work) : countItems(missing.of, work);
  const enough = known >= Math.min(missing.needs, known + open) && open <= missing.upTo;
  const fill = missing.fill;
  if (!enough || (fill === null && isRefused(node, index, work))) refuse(index, work);
  if (!enough || fill === null) return;
  const parts = node.children.flatMap((child, place) =>
    work.rule.state[child] === DOES_NOT_APPLY ? [] : [{ child, weight: node.weights[place] ?? 1 }],
  );
  const values = parts.filter(({ child }) => isKnown(child, work));
  if (fill === 'mean' && values.length === 0) {
    refuse(index, work);
    return;
  }
  const value = filled(node, parts, values, fill, work);
  work.rule.low[index] = value;
  // Whether it applies is as open as before: filling in answers a question, it does not say that it had to be asked.
  work.rule.high[index] = value;
};

const countChildren = (node: ProgramNode, work: Workspace): { known: number; open: number } => {
  let known = 0;
  let open = 0;
  for (const child of node.children) {
    if (work.rule.state[child] === DOES_NOT_APPLY) continue;
    if (isKnown(child, work)) known += 1;
    else open += 1;
  }
  return { known, open };
};

const countItems = (
  of: NonNullable<ProgramMissing['of']>,
  work: Workspace,
): { known: number; open: number } => {
  let known = 0;
  let open = 0;
  for (const { item, skip } of of) {
    const code = work.codes[item] as number;
    if (code >= FIRST_ANSWER) known += 1;
    else if (code !== NOT_APPLICABLE && !isSkipped(skip, work.rule)) open += 1;
  }
  return { known, open };
};
