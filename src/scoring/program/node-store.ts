import { decimalsOf } from '../../logic/decimals.js';
import type { ProgramNode } from './program.js';
import type { Shape } from './shape-parts.js';

/** What a node does; whatever is left out has no meaning for its operation. */
export type Parts = Pick<ProgramNode, 'operation' | 'children'> &
  Partial<
    Pick<
      ProgramNode,
      'weights' | 'item' | 'table' | 'steps' | 'number' | 'mode' | 'skip' | 'owner' | 'missing'
    >
  >;

/** The nodes of a program while it is made: children before parents, equal subtrees once. */
export class NodeStore {
  readonly nodes: ProgramNode[] = [];
  private readonly known = new Map<string, number>();

  at(index: number): ProgramNode {
    return this.nodes[index] as ProgramNode;
  }

  several(indexes: readonly number[]): readonly ProgramNode[] {
    return indexes.map((index) => this.at(index));
  }

  push(parts: Parts, shape: Shape): number {
    // Written out in one order, so that all nodes are objects of one shape to the machine.
    const node: ProgramNode = {
      operation: parts.operation,
      children: parts.children,
      weights: parts.weights ?? [],
      isUnit: (parts.weights ?? []).every((weight) => weight === 1),
      item: parts.item ?? -1,
      table: parts.table ?? [],
      steps: parts.steps ?? [],
      number: parts.number ?? 0,
      mode: parts.mode ?? null,
      skip: parts.skip ?? -1,
      owner: parts.owner ?? this.commonOwner(parts.children),
      missing: parts.missing ?? null,
      min: shape.min,
      max: shape.max,
      floor: shape.floor,
      ceiling: shape.ceiling,
      decimals: shape.decimals,
      ruleDecimals: shape.ruleDecimals,
      childDecimals: mostDecimals(this.several(parts.children)),
      weightDecimals: Math.max(0, ...(parts.weights ?? []).map((weight) => decimalsOf(weight) ?? 0)),
      step: shape.step,
      truth: shape.truth,
    };
    const key = JSON.stringify([
      node.operation,
      node.children,
      node.weights,
      node.item,
      node.table,
      node.steps,
      node.number,
      node.mode,
      node.missing,
    ]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.nodes.push(node);
    this.known.set(key, this.nodes.length - 1);
    return this.nodes.length - 1;
  }

  /** The only item that a node's children stand for; -1 where there are several. */
  private commonOwner(children: readonly number[]): number {
    const owners = new Set(
      this.several(children).flatMap((child) => (child.operation === 'constant' ? [] : [child.owner])),
    );
    return owners.size === 1 ? ([...owners][0] as number) : -1;
  }
}

const mostDecimals = (children: readonly ProgramNode[]): number =>
  children.some((child) => child.ruleDecimals < 0)
    ? -1
    : Math.max(0, ...children.map((child) => child.ruleDecimals));
