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
      const root = this.root(member);
      const list = found.get(root);
      if (list === undefined) found.set(root, [name]);
      else list.push(name);
    });
    return [...found.values()];
  }
}

/** Two numbers that are joined. */
export interface Edge {
  readonly one: number;
  readonly two: number;
}

interface Step<E> {
  readonly to: number;
  readonly edge: E;
}

/** The edges without which more groups would be left: Tarjan's search in depth, without recursion. */
export const bridgesOf = <E extends Edge>(size: number, edges: readonly E[]): ReadonlySet<E> => {
  const search = new Search(size, edges);
  for (let start = 0; start < size; start += 1) search.from(start);
  return search.bridges;
};

/** One search in depth; `lowest` is the earliest number that can be reached without going back the same way. */
class Search<E extends Edge> {
  readonly bridges: Set<E> = new Set();
  private readonly around: Step<E>[][];
  private readonly order: Int32Array;
  private readonly lowest: Int32Array;
  private visited = 0;

  constructor(size: number, edges: readonly E[]) {
    this.around = Array.from({ length: size }, () => []);
    this.order = new Int32Array(size).fill(-1);
    this.lowest = new Int32Array(size);
    for (const edge of edges) {
      this.around[edge.one]?.push({ to: edge.two, edge });
      this.around[edge.two]?.push({ to: edge.one, edge });
    }
  }

  from(start: number): void {
    if (this.order[start] !== -1) return;
    const path: Place<E>[] = [this.visit(start, null)];
    for (let place = path.at(-1); place !== undefined; place = path.at(-1)) {
      const step = place.steps.pop();
      if (step === undefined) {
        path.pop();
        this.leave(place, path.at(-1));
      } else if (step.edge !== place.by) {
        if (this.order[step.to] === -1) path.push(this.visit(step.to, step.edge));
        else this.lower(place.at, this.order[step.to] as number);
      }
    }
  }

  private visit(at: number, by: E | null): Place<E> {
    this.order[at] = this.visited;
    this.lowest[at] = this.visited;
    this.visited += 1;
    return { at, by, steps: [...(this.around[at] as Step<E>[])] };
  }

  private leave({ at, by }: Place<E>, above: Place<E> | undefined): void {
    if (above === undefined || by === null) return;
    const reached = this.lowest[at] as number;
    this.lower(above.at, reached);
    if (reached > (this.order[above.at] as number)) this.bridges.add(by);
  }

  private lower(at: number, reached: number): void {
    if (reached < (this.lowest[at] as number)) this.lowest[at] = reached;
  }
}

interface Place<E> {
  readonly at: number;
  readonly by: E | null;
  readonly steps: Step<E>[];
}
