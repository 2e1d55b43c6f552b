import { listUnder } from '../../logic/list-under.js';

/** Groups of numbers that are joined: union by halving paths. */
export class Groups {
  /** The number each number points to; a root points to itself. */
  private readonly parents: Int32Array;
  /** How many groups there are. */
  count: number;

  constructor(size: number | Groups) {
    if (typeof size === 'number') {
      this.parents = Int32Array.from({ length: size }, (_, index) => index);
      this.count = size;
    } else {
      this.parents = size.parents.slice();
      this.count = size.count;
    }
  }

  /** The number that stands for the group. */
  root(member: number): number {
    const { parents } = this;
    let at = member;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  }

  /** Joins the groups of two numbers. */
  join(one: number, two: number): void {
    const [first, second] = [this.root(one), this.root(two)];
    if (first === second) return;
    this.parents[second] = first;
    this.count -= 1;
  }

  /** The groups, each with its members. */
  lists<T>(names: readonly T[]): T[][] {
    const found = new Map<number, T[]>();
    names.forEach((name, member) => {
      listUnder(found, this.root(member)).push(name);
    });
    return [...found.values()];
  }
}

/** Two numbers that are joined. */
export interface Edge {
  readonly one: number;
  readonly two: number;
}

/** A node on the way down: by which edge it was reached, and the edges that were not yet tried. */
interface Place<E> {
  readonly at: number;
  readonly by: E | null;
  readonly left: E[];
}

/**
 * The edges without which more groups would be left: Tarjan's search in depth, without recursion. `lowest` is the earliest number
 * that can be reached from a node without going back the same way.
 */
export const bridgesOf = <E extends Edge>(size: number, edges: readonly E[]): ReadonlySet<E> => {
  const bridges = new Set<E>();
  const around: E[][] = Array.from({ length: size }, () => []);
  for (const edge of edges) {
    around[edge.one]?.push(edge);
    around[edge.two]?.push(edge);
  }
  const order = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  let visited = 0;
  const visit = (at: number, by: E | null): Place<E> => {
    order[at] = visited;
    lowest[at] = visited;
    visited += 1;
    return { at, by, left: [...(around[at] as E[])] };
  };
  const lower = (at: number, reached: number): void => {
    if (reached < (lowest[at] as number)) lowest[at] = reached;
  };
  const leave = ({ at, by }: Place<E>, above: Place<E> | undefined): void => {
    if (above === undefined || by === null) return;
    const reached = lowest[at] as number;
    lower(above.at, reached);
    if (reached > (order[above.at] as number)) bridges.add(by);
  };
  const searchFrom = (start: number): void => {
    const path = [visit(start, null)];
    for (let place = path.at(-1); place !== undefined; place = path.at(-1)) {
      const edge = place.left.pop();
      if (edge === undefined) {
        path.pop();
        leave(place, path.at(-1));
      } else if (edge !== place.by) {
        const to = edge.one === place.at ? edge.two : edge.one;
        if (order[to] === -1) path.push(visit(to, edge));
        else lower(place.at, order[to] as number);
      }
    }
  };
  for (let start = 0; start < size; start += 1) if (order[start] === -1) searchFrom(start);
  return bridges;
};
