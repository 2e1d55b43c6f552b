import { ResiliensError } from '../../errors/resiliens-error.js';
import { surelyAbove } from '../../logic/decimals.js';
import type { Expression, ItemNode, MissingRule, Step } from '../../model/expression.js';
import type { Instrument } from '../../model/instrument.js';
import { answersOf, ownValue } from '../normalize/item-node.js';
import { isLeaf, leavesOf } from './leaves.js';
import { NodeStore } from './node-store.js';
import type { Operation, Program, ProgramItem, ProgramMissing, ProgramNode } from './program.js';
import { scoreOf } from './scores.js';
import * as shapes from './shape.js';

/**
 * Turns a normalized instrument into a program: references, filters and exclusions become indexes, equal subtrees one node.
 *
 * @param instrument - A normalized instrument.
 * @param rows - For each norm table the row that holds in the context; the first where none is given.
 */
export const lower = (instrument: Instrument, rows: readonly number[]): Program =>
  new Lowering(instrument, rows).program();

class Lowering {
  private readonly store = new NodeStore();
  private readonly items: readonly ProgramItem[];
  private readonly indexOf: ReadonlyMap<string, number>;
  private readonly values = new Map<string, number>();
  private readonly open = new Set<string>();
  private readonly skipOf = new Map<string, number>();

  constructor(
    private readonly instrument: Instrument,
    private readonly rows: readonly number[],
  ) {
    this.items = instrument.items.map((item) => {
      const answers = answersOf(item);
      return {
        item,
        id: item.id,
        answers,
        first: answers?.[0] ?? Number.NaN,
        second: answers?.[1] ?? Number.NaN,
        positions: new Map((answers ?? []).map((answer, position) => [answer, position])),
      };
    });
    this.indexOf = new Map(this.items.map((item, index) => [item.id, index]));
  }

  program(): Program {
    const { instrument } = this;
    const skips = instrument.skips.map((rule, index) => this.truth(rule.when, ['skips', index, 'when']));
    const prompts = instrument.prompts.map((prompt, index) =>
      this.truth(prompt.when, ['prompts', index, 'when']),
    );
    instrument.derived.forEach((value, index) => this.value(value.id, ['derived', index]));
    const roots = instrument.scores.map((score, index) => this.value(score.id, ['scores', index]));
    return {
      instrument,
      items: this.items,
      indexOf: this.indexOf,
      nodes: this.store.nodes,
      scores: instrument.scores.map((score, index) =>
        scoreOf(score, roots[index] as number, this.store.nodes),
      ),
      leaves: leavesOf(this.store.nodes, this.items),
      inner: this.store.nodes.flatMap((node, index) => (isLeaf(node, this.items) ? [] : [index])),
      skips,
      prompts,
      skipOf: this.items.map(({ id }) => this.skip(id, ['skips'])),
      agedItems: {
        sourced: this.items.flatMap(({ item }, index) => (item.sourcedAge === undefined ? [] : [index])),
        usual: this.items.flatMap(({ item }, index) => (item.usualAge === undefined ? [] : [index])),
      },
      hasMissing: this.store.nodes.some((node) => node.missing !== null),
    };
  }

  /** The node of a derived value or score; one that needs itself has no value. */
  private value(id: string, path: readonly (string | number)[]): number {
    const known = this.values.get(id);
    if (known !== undefined) return known;
    this.enter(`value ${id}`, id, path);
    const { derived, scores } = this.instrument;
    const place = derived.findIndex((value) => value.id === id);
    const at =
      place >= 0
        ? ['derived', place, 'value']
        : ['scores', scores.findIndex((score) => score.id === id), 'value'];
    const own = place >= 0 ? derived[place]?.value : scores.find((score) => score.id === id)?.value;
    const node = this.expression(own as Expression, at);
    this.open.delete(`value ${id}`);
    this.values.set(id, node);
    return node;
  }

  private enter(key: string, id: string, path: readonly (string | number)[]): void {
    if (this.open.has(key)) throw new ResiliensError('definition-cycle', path, { id });
    this.open.add(key);
  }

  private truth(expression: Expression, path: readonly (string | number)[]): number {
    const node = this.expression(expression, path);
    if (!this.store.at(node).truth)
      throw new ResiliensError('definition-invalid', path, { expected: 'a truth value, 0 or 1' });
    return node;
  }

  private expression(node: Expression, path: readonly (string | number)[]): number {
    if ('item' in node) return this.countedItem(node, path);
    if ('constant' in node) return this.constant(node.constant, path);
    if ('score' in node) return this.value(node.score, path);
    if ('sum' in node) {
      const children = this.all(node.sum, [...path, 'sum']);
      const weights = node.weights ?? children.map(() => 1);
      const missing = this.missing(node.missing, children, [...path, 'missing']);
      const shape = shapes.shapeOfSum(this.store.several(children), weights, missing, path);
      return this.store.push({ operation: 'sum', children, weights, missing }, shape);
    }
    if ('mean' in node) return this.aggregate('mean', node.mean, node.missing, path);
    if ('min' in node) return this.aggregate('min', node.min, node.missing, path);
    if ('max' in node) return this.aggregate('max', node.max, node.missing, path);
    if ('test' in node) {
      const child = this.expression(node.test, [...path, 'test']);
      const operation = node.atLeast === undefined ? 'at-most' : 'at-least';
      const limit = (node.atLeast ?? node.atMost) as number;
      return this.store.push({ operation, children: [child], number: limit }, shapes.TRUTH);
    }
    if ('if' in node) {
      const children = [
        this.truth(node.if, [...path, 'if']),
        this.expression(node.then, [...path, 'then']),
        this.expression(node.else, [...path, 'else']),
      ];
      return this.store.push(
        { operation: 'if', children },
        shapes.shapeOfChoice(this.store.several(children.slice(1))),
      );
    }
    if ('round' in node) {
      const child = this.expression(node.round, [...path, 'round']);
      return this.round(child, node.mode, node.decimals ?? 0);
    }
    return this.look(node.look, node.table, path);
  }

  private round(child: number, mode: ProgramNode['mode'], decimals: number): number {
    const shape = shapes.shapeOfRound(this.store.at(child), decimals);
    return this.store.push({ operation: 'round', children: [child], mode, number: decimals }, shape);
  }

  private look(of: Expression, id: string, path: readonly (string | number)[]): number {
    const place = this.instrument.tables.findIndex((table) => table.id === id);
    const row = this.instrument.tables[place]?.rows[this.rows[place] ?? 0];
    const child = this.expression(of, [...path, 'look']);
    const steps = row?.steps as readonly Step[];
    const first = steps[0] as Step;
    if (surelyAbove(first.from, this.store.at(child).min)) {
      throw new ResiliensError('band-gap', ['tables', place, 'rows', this.rows[place] ?? 0], {
        from: first.from,
        least: this.store.at(child).min,
      });
    }
    return this.store.push({ operation: 'look', children: [child], steps }, shapes.shapeOfSteps(steps, path));
  }

  private aggregate(
    operation: 'mean' | 'min' | 'max',
    of: readonly Expression[],
    rule: MissingRule | undefined,
    path: readonly (string | number)[],
  ): number {
    const children = this.all(of, [...path, operation]);
    const missing = this.missing(rule, children, [...path, 'missing']);
    const parts = this.store.several(children);
    const shape =
      operation === 'mean' ? shapes.shapeOfMean(parts) : shapes.shapeOfExtreme(parts, Math[operation]);
    const prorated =
      missing?.fill === undefined || missing.fill === null ? shape : { ...shape, ruleDecimals: -1 };
    return this.store.push({ operation, children, missing }, prorated);
  }

  private missing(
    rule: MissingRule | undefined,
    children: readonly number[],
    path: readonly (string | number)[],
  ): ProgramMissing | null {
    if (rule === undefined) return null;
    const of =
      rule.of?.map((id) => ({ item: this.indexOf.get(id) as number, skip: this.skip(id, path) })) ?? null;
    const counted = (of ?? children).length;
    const most = (rule.needs ?? rule.upTo) as number;
    if (most > counted) {
      const limit = rule.needs === undefined ? 'upTo' : 'needs';
      throw new ResiliensError('value-invalid', [...path, limit], { most: counted, found: most });
    }
    const fill = rule.fill ?? null;
    if (typeof fill === 'number') this.fillInRange(fill, children, path);
    return { rule, needs: rule.needs ?? 0, upTo: rule.upTo ?? Number.MAX_SAFE_INTEGER, fill, of };
  }

  /** A filled-in value outside what a child can be would put the value outside its own bounds. */
  private fillInRange(fill: number, children: readonly number[], path: readonly (string | number)[]): void {
    for (const child of this.store.several(children)) {
      if (surelyAbove(child.min, fill) || surelyAbove(fill, child.max)) {
        throw new ResiliensError('value-invalid', [...path, 'fill'], { least: child.min, most: child.max });
      }
    }
  }

  private all(expressions: readonly Expression[], path: readonly (string | number)[]): readonly number[] {
    return expressions.map((expression, index) => this.expression(expression, [...path, index]));
  }

  private constant(value: number, path: readonly (string | number)[]): number {
    return this.store.push(
      { operation: 'constant', children: [], number: value },
      shapes.shapeOfValues([value], path),
    );
  }

  /** An item as a score counts it: under its exclusion, where it has one. */
  private countedItem(node: ItemNode, path: readonly (string | number)[]): number {
    const own = this.item(node, path);
    const rule = this.instrument.exclusions.find((exclusion) => exclusion.item === node.item);
    if (rule === undefined) return own;
    const covered = [this.item({ item: rule.linkedBy }, path), this.item({ item: rule.carriedBy }, path)];
    const both = this.store.push(
      { operation: 'sum', children: covered, weights: [1, 1] },
      shapes.shapeOfSum(this.store.several(covered), [1, 1], null, path),
    );
    const stands = this.store.push({ operation: 'at-most', children: [both], number: 1 }, shapes.TRUTH);
    const absent = this.store.at(own).table[0] as number;
    const shape = shapes.shapeOfChoice([this.store.at(own)], [absent]);
    return this.store.push(
      {
        operation: 'guard',
        children: [own, stands],
        number: absent,
        owner: this.indexOf.get(node.item) as number,
      },
      shape,
    );
  }

  private item(node: ItemNode, path: readonly (string | number)[]): number {
    const index = this.indexOf.get(node.item) as number;
    const { item, answers } = this.items[index] as ProgramItem;
    const parts = {
      operation: 'item' as Operation,
      children: [],
      item: index,
      owner: index,
      skip: this.skip(item.id, path),
    };
    if (item.kind === 'numeric') {
      return node.steps === undefined
        ? this.store.push(parts, shapes.shapeOfNumber(item, path))
        : this.store.push({ ...parts, steps: node.steps }, shapes.shapeOfSteps(node.steps, path));
    }
    const table = (answers ?? []).map((answer) => node.values?.[String(answer)] ?? ownValue(item, answer));
    return this.store.push({ ...parts, table }, shapes.shapeOfValues(table, path));
  }

  /** The truth value that says whether an item is skipped, or -1 where no filter names it. */
  private skip(id: string, path: readonly (string | number)[]): number {
    const known = this.skipOf.get(id);
    if (known !== undefined) return known;
    const rules = this.instrument.skips.flatMap((rule, index) =>
      rule.items.includes(id) ? [{ rule, index }] : [],
    );
    if (rules.length === 0) return -1;
    this.enter(`skip ${id}`, id, path);
    const conditions = rules.map(({ rule, index }) => this.truth(rule.when, ['skips', index, 'when']));
    this.open.delete(`skip ${id}`);
    const node =
      conditions.length === 1
        ? (conditions[0] as number)
        : this.store.push({ operation: 'max', children: conditions }, shapes.TRUTH);
    this.skipOf.set(id, node);
    return node;
  }
}
