import { withoutRemainder } from '../logic/decimals.js';
import type { Band } from '../model/score.js';
import { APPLIES, type Workspace } from './evaluate/workspace.js';
import type { Program, ProgramNode } from './program/program.js';

/**
 * The numbers that a value may still reach or miss, as ranges with both ends included, and that matter to what stands above
 * it; `null` where any change may matter.
 */
export type Limits = readonly (readonly [from: number, to: number])[] | null;

/** The limits of bands that lie within the bounds of a score. */
export const limitsOf = (bands: readonly Band[], low: number, high: number): Limits =>
  bands.flatMap(({ from }) => (from > low && from <= high ? [[from, from] as const] : []));

/** The limits of each node that a walk down from a root has come to, as far as they are within reach there. */
export class LimitsInReach {
  private readonly at: (Limits | undefined)[] = [];

  constructor(
    private readonly program: Program,
    private readonly work: Workspace,
    root: number,
    limits: Limits,
  ) {
    this.at[root] = limits;
  }

  /** Lets any change of a node matter. */
  leaveOpen(index: number): void {
    this.at[index] = null;
  }

  /** Passes the limits of a node down to one of its children; says whether there is any that the child could decide. */
  passDown(index: number, place: number): boolean {
    const passed = this.passed(index, place);
    if (passed?.length === 0) return false;
    const child = this.program.nodes[index]?.children[place] as number;
    const known = this.at[child];
    this.at[child] = known === undefined || passed === null ? passed : known && [...known, ...passed];
    return true;
  }

  private passed(index: number, place: number): Limits {
    const { program, work } = this;
    const { state, low, high } = work.bounds;
    const node = program.nodes[index] as ProgramNode;
    const child = node.children[place] as number;
    const isExact = (program.nodes[child] as ProgramNode).decimals >= 0;
    if (!isExact || state[index] !== APPLIES || state[child] !== APPLIES) return null;
    const found = PASS[node.operation]?.(node, index, place, this.at[index] ?? null, program, work) ?? null;
    if (found === null) return null;
    const [least, most] = [low[child] as number, high[child] as number];
    return found
      .map(([from, to]) => [withoutRemainder(from), withoutRemainder(to)] as const)
      .filter(([from, to]) => to > least && from <= most);
  }
}

/** Which limits of a node one of its children can decide, given what the others can be. */
type Pass = (
  node: ProgramNode,
  index: number,
  place: number,
  limits: Limits,
  program: Program,
  work: Workspace,
) => Limits;

const PASS: Partial<Record<ProgramNode['operation'], Pass>> = {
  'at-least': (node) => [[node.number, node.number]],
  'at-most': (node, _index, _place, _limits, program) => {
    const [above, isWhole] = aboveWhole(program, node.children[0] as number, node.number);
    return isWhole ? [[above, above]] : null;
  },
  sum: (node, index, place, limits, _program, { bounds }) => {
    if (limits === null || node.weights[place] !== 1) return null;
    const child = node.children[place] as number;
    const least = (bounds.low[index] as number) - (bounds.low[child] as number);
    const most = (bounds.high[index] as number) - (bounds.high[child] as number);
    return limits.map(([from, to]) => [from - most, to - least] as const);
  },
  max: (node, _index, place, limits, program, work) => {
    if (limits === null) return null;
    const others = ends(node, place, work, work.bounds.low);
    const most = Math.max(...others);
    const [above] = aboveWhole(program, node.children[place] as number, most);
    return limits.flatMap(([from, to]) =>
      to > most ? [[Math.max(from, above), Math.max(to, above)] as const] : [],
    );
  },
  min: (node, _index, place, limits, _program, work) => {
    if (limits === null) return null;
    const most = Math.min(...ends(node, place, work, work.bounds.high));
    return limits.flatMap(([from, to]) => (from > most ? [] : [[from, Math.min(to, most)] as const]));
  },
};

/** The smallest whole number above a number, where a node is whole; else the number itself. */
const aboveWhole = (program: Program, index: number, number: number): readonly [number, boolean] =>
  program.nodes[index]?.decimals === 0 ? [Math.floor(number) + 1, true] : [number, false];

/** One end of each of the other children that surely apply: the company that a child cannot leave. */
const ends = (node: ProgramNode, place: number, work: Workspace, of: Float64Array): readonly number[] =>
  node.children.flatMap((child, other) =>
    other === place || work.bounds.state[child] !== APPLIES ? [] : [of[child] as number],
  );
