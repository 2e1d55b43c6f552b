import type { Expression, Item } from 'resiliens';
import { type Child, holding } from './child.js';
import {
  compared,
  exactly,
  least,
  meanOf,
  most,
  one,
  type Rational,
  rounded,
  sumOf,
  times,
  zero,
} from './rational.js';

/** The answers to the open items in one completion. */
export type Completion = ReadonlyMap<string, string | number>;

/** A value, or `null` where nothing in it applies. */
type Value = Rational | null;

/** The value of every score of a child in one completion of the open answers. */
export const completed = (child: Child, completion: Completion): ReadonlyMap<string, Value> => {
  const run = new Run(child, completion);
  return new Map(child.instrument.scores.map((score) => [score.id, run.value(score.value)]));
};

/** What an item counts as, by the table or steps of a node, or by itself. */
export const counted = (
  node: Extract<Expression, { item: string }>,
  item: Item,
  answer: string | number,
): Rational => {
  if (node.values !== undefined) return exactly(node.values[String(answer)] as number);
  if (node.steps !== undefined) {
    const passed = node.steps.filter((step) => step.from <= (answer as number));
    return exactly((passed[passed.length - 1] as { value: number }).value);
  }
  if (item.kind === 'binary') return answer === 'present' ? one : zero;
  if (item.kind !== 'graded') return exactly(answer as number);
  const place = (id: string | number): number => item.levels.findIndex((level) => level.id === id);
  return place(answer) >= place(item.cut) ? one : zero;
};

class Run {
  private readonly skipped = new Map<string, boolean>();

  constructor(
    private readonly child: Child,
    private readonly completion: Completion,
  ) {}

  value(node: Expression): Value {
    if ('constant' in node) return exactly(node.constant);
    if ('item' in node) return this.item(node);
    if ('score' in node) {
      const { derived, scores } = this.child.instrument;
      const own = [...derived, ...scores].find((candidate) => candidate.id === node.score);
      return this.value((own as { value: Expression }).value);
    }
    if ('sum' in node) {
      const parts = node.sum.map((part, place): Value => {
        const value = this.value(part);
        return value === null ? null : times(value, exactly(node.weights?.[place] ?? 1));
      });
      return some(parts, sumOf);
    }
    if ('mean' in node)
      return some(
        node.mean.map((part) => this.value(part)),
        meanOf,
      );
    if ('min' in node)
      return some(
        node.min.map((part) => this.value(part)),
        least,
      );
    if ('max' in node)
      return some(
        node.max.map((part) => this.value(part)),
        most,
      );
    if ('if' in node) {
      const condition = this.value(node.if);
      if (condition === null) return null;
      return this.value(compared(condition, one) === 0 ? node.then : node.else);
    }
    return this.alone(node);
  }

  private alone(
    node: Extract<Expression, { test: unknown } | { round: unknown } | { look: unknown }>,
  ): Value {
    if ('test' in node) {
      const value = this.value(node.test);
      if (value === null) return null;
      if (node.atLeast !== undefined) return compared(value, exactly(node.atLeast)) >= 0 ? one : zero;
      return compared(value, exactly(node.atMost as number)) <= 0 ? one : zero;
    }
    if ('round' in node) {
      const value = this.value(node.round);
      return value === null ? null : rounded(value, node.mode, node.decimals ?? 0);
    }
    const value = this.value(node.look);
    if (value === null) return null;
    const table = this.child.instrument.tables.find((candidate) => candidate.id === node.table);
    const steps = holding(table?.rows ?? [], this.child.options)?.steps ?? [];
    const passed = steps.filter((step) => compared(exactly(step.from), value) <= 0);
    return exactly(((passed[passed.length - 1] ?? steps[0]) as { value: number }).value);
  }

  /** The answer an item has in this completion; `null` where it does not apply. */
  private answer(id: string): string | number | null {
    const standing = this.child.standings.get(id);
    if (standing?.kind === 'answered') return standing.answer;
    if (standing?.kind === 'not-applicable' || this.isSkipped(id)) return null;
    return this.completion.get(id) as string | number;
  }

  private isSkipped(id: string): boolean {
    const known = this.skipped.get(id);
    if (known !== undefined) return known;
    const skipped = this.child.instrument.skips
      .filter((rule) => rule.items.includes(id))
      .some((rule) => {
        const value = this.value(rule.when);
        return value !== null && compared(value, one) === 0;
      });
    this.skipped.set(id, skipped);
    return skipped;
  }

  private item(node: Extract<Expression, { item: string }>): Value {
    const { items, exclusions } = this.child.instrument;
    const item = items.find((candidate) => candidate.id === node.item) as Item;
    const answer = this.answer(item.id);
    if (answer === null) return null;
    const isCovered = exclusions.some(
      (rule) =>
        rule.item === item.id &&
        this.answer(rule.linkedBy) === 'present' &&
        this.answer(rule.carriedBy) === 'present',
    );
    return counted(node, item, isCovered ? 'absent' : answer);
  }
}

const some = (parts: readonly Value[], of: (values: readonly Rational[]) => Rational): Value => {
  const applying = parts.filter((part): part is Rational => part !== null);
  return applying.length === 0 ? null : of(applying);
};
