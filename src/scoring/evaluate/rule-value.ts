import { APPLIES, type Workspace } from './workspace.js';

/** The value by the instrument's rules: a number where they give one, or where the bounds meet if it has none. */
export const ruleValue = (node: number, work: Workspace, hasMissing: boolean): number | null => {
  const { low, high } = hasMissing ? work.rule : work.bounds;
  if (hasMissing && (work.refused[node] === 1 || work.rule.state[node] !== APPLIES)) return null;
  return low[node] === high[node] ? (low[node] as number) : null;
};
