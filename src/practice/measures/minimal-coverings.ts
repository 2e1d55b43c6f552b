/** What a search for coverings needs to know: everything as places in lists. */
export interface CoveringProblem {
  /** For each thing to be answered the measures that answer it; at least one each. */
  readonly answeredBy: readonly (readonly number[])[];
  /** For each measure whether it could be had by order only. */
  readonly ordered: readonly boolean[];
  /** For each measure how far it reaches into family life, from 0. */
  readonly reach: readonly number[];
}

/** A covering as places of measures, in rising order. */
export type CoveringPlaces = readonly number[];

/** What a search found. */
export interface Found {
  /** The best sets, best first. */
  readonly sets: readonly CoveringPlaces[];
  /** Whether there are no others. */
  readonly complete: boolean;
}

/**
 * Finds the best minimal coverings exactly: sets of measures that answer everything and of which none can be left out.
 *
 * A depth-first search that always branches on what has the fewest measures left. A measure that an earlier branch has tried is
 * forbidden in the later ones, so that each set is met once. A branch ends when a chosen measure no longer answers anything alone
 * or when the best it could still become is no better than the worst of those kept.
 *
 * @param problem - The problem.
 * @param most - How many sets to keep.
 * @returns The sets in the order: fewest ordered measures, fewest measures, gentlest, lowest places.
 */
export const minimalCoverings = (problem: CoveringProblem, most: number): Found => {
  const needed = withoutImplied(problem.answeredBy);
  const state = new Search(needed, problem, most);
  state.descend();
  return { sets: state.kept.map(({ places }) => places), complete: state.complete };
};

/** What is answered whenever something else is answered need not be looked at. */
const withoutImplied = (answeredBy: CoveringProblem['answeredBy']): CoveringProblem['answeredBy'] => {
  const sets = answeredBy.map((measures) => new Set(measures));
  return answeredBy.filter((measures, place) =>
    sets.every((other, at) => {
      if (at === place || other.size > measures.length) return true;
      const implies = [...other].every((measure) => sets[place]?.has(measure));
      // Of two that are the same the first stays.
      return !implies || (other.size === measures.length && at > place);
    }),
  );
};

interface Kept {
  readonly ordered: number;
  readonly size: number;
  readonly reach: number;
  readonly places: CoveringPlaces;
}

/** For sets of one size the order of this number is: fewer of the furthest reach first, then of the next. */
const weightOf = (reach: number): number => 64 ** reach;

const better = (one: Kept, two: Kept): boolean => {
  if (one.ordered !== two.ordered) return one.ordered < two.ordered;
  if (one.size !== two.size) return one.size < two.size;
  if (one.reach !== two.reach) return one.reach < two.reach;
  const at = one.places.findIndex((place, index) => place !== two.places[index]);
  return at >= 0 && (one.places[at] as number) < (two.places[at] as number);
};

class Search {
  readonly kept: Kept[] = [];
  complete = true;
  private readonly answers: number[][];
  private readonly count: number[];
  private readonly chosenFor: number[];
  private readonly alone: number[];
  private readonly forbidden: boolean[];
  private readonly mark: number[];
  private stamp = 0;
  private ordered = 0;
  private reach = 0;
  private readonly chosen: number[] = [];

  constructor(
    private readonly needed: CoveringProblem['answeredBy'],
    private readonly problem: CoveringProblem,
    private readonly most: number,
  ) {
    const measures = problem.reach.length;
    this.answers = Array.from({ length: measures }, () => []);
    needed.forEach((by, thing) => {
      for (const measure of by) this.answers[measure]?.push(thing);
    });
    this.count = needed.map(() => 0);
    this.chosenFor = needed.map(() => 0);
    this.alone = Array.from({ length: measures }, () => 0);
    this.forbidden = Array.from({ length: measures }, () => false);
    this.mark = Array.from({ length: measures }, () => 0);
  }

  descend(): void {
    if (this.hopeless()) return;
    const thing = this.hardest();
    if (thing < 0) {
      this.keep();
      return;
    }
    const tried: number[] = [];
    for (const measure of this.needed[thing] as readonly number[]) {
      if (this.forbidden[measure]) continue;
      if (this.choose(measure)) this.descend();
      this.unchoose(measure);
      this.forbidden[measure] = true;
      tried.push(measure);
    }
    for (const measure of tried) this.forbidden[measure] = false;
  }

  /** The thing not yet answered that the fewest measures are left for; -1 where everything is answered. */
  private hardest(): number {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let thing = 0; thing < this.needed.length; thing += 1) {
      if ((this.count[thing] as number) > 0) continue;
      let left = 0;
      for (const measure of this.needed[thing] as readonly number[]) if (!this.forbidden[measure]) left += 1;
      if (left < fewest) [best, fewest] = [thing, left];
    }
    return best;
  }

  /** Takes a measure in; tells whether every chosen measure still answers something alone. */
  private choose(measure: number): boolean {
    let minimal = true;
    for (const thing of this.answers[measure] as number[]) {
      const count = (this.count[thing] as number) + 1;
      this.count[thing] = count;
      const owner = this.chosenFor[thing] as number;
      this.chosenFor[thing] = owner + measure;
      if (count === 1) this.alone[measure] = (this.alone[measure] as number) + 1;
      else if (count === 2) {
        this.alone[owner] = (this.alone[owner] as number) - 1;
        if (this.alone[owner] === 0) minimal = false;
      }
    }
    this.chosen.push(measure);
    this.reach += weightOf(this.problem.reach[measure] as number);
    if (this.problem.ordered[measure]) this.ordered += 1;
    return minimal;
  }

  private unchoose(measure: number): void {
    for (const thing of this.answers[measure] as number[]) {
      const count = (this.count[thing] as number) - 1;
      this.count[thing] = count;
      const owner = (this.chosenFor[thing] as number) - measure;
      this.chosenFor[thing] = owner;
      if (count === 0) this.alone[measure] = (this.alone[measure] as number) - 1;
      else if (count === 1) this.alone[owner] = (this.alone[owner] as number) + 1;
    }
    this.chosen.pop();
    this.reach -= weightOf(this.problem.reach[measure] as number);
    if (this.problem.ordered[measure]) this.ordered -= 1;
  }

  /** Whether the best that this branch can become is worse than all that is kept. */
  private hopeless(): boolean {
    const worst = this.kept.length < this.most ? undefined : this.kept[this.kept.length - 1];
    if (worst === undefined) return false;
    if (this.ordered < worst.ordered) return false;
    const more = this.fewestMore();
    const size = this.chosen.length + more;
    const beyond =
      this.ordered > worst.ordered ||
      size > worst.size ||
      (size === worst.size && this.reach + more > worst.reach);
    if (beyond) this.complete = false;
    return beyond;
  }

  /** How many more measures are needed at least: things that no measure answers two of. */
  private fewestMore(): number {
    this.stamp += 1;
    let more = 0;
    for (let thing = 0; thing < this.needed.length; thing += 1) {
      if ((this.count[thing] as number) > 0) continue;
      const by = this.needed[thing] as readonly number[];
      if (by.some((measure) => this.mark[measure] === this.stamp)) continue;
      more += 1;
      for (const measure of by) if (!this.forbidden[measure]) this.mark[measure] = this.stamp;
    }
    return more;
  }

  private keep(): void {
    const places = [...this.chosen].sort((one, two) => one - two);
    const own: Kept = { ordered: this.ordered, size: places.length, reach: this.reach, places };
    let at = this.kept.length;
    while (at > 0 && better(own, this.kept[at - 1] as Kept)) at -= 1;
    this.kept.splice(at, 0, own);
    if (this.kept.length > this.most) {
      this.kept.pop();
      this.complete = false;
    }
  }
}
