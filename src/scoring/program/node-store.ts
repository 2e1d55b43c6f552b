import { decimalsOf } from '../../logic/decimals.js';
import type { ProgramNode } from './program.js';
import type { Shape } from './shape.js';

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
    const node: ProgramNode = {
      weights: [],
      item: -1,
      table: [],
      steps: [],
      number: 0,
      mode: null,
      skip: -1,
      owner: this.commonOwner(parts.children),
      childDecimals: mostDecimals(this.several(parts.children)),
      weightDecimals: Math.max(0, ...(parts.weights ?? []).map((weight) => decimalsOf(weight) ?? 0)),
      missing: null,
      ...parts,
      ...shape,
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
