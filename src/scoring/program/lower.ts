import { ResiliensError } from '../../errors/resiliens-error.js';
import { surelyAbove } from '../../logic/decimals.js';
import type { Expression, Step } from '../../model/expression.js';
import type { Instrument } from '../../model/instrument.js';
import { answersOf } from '../normalize/item-node.js';
import { isLeaf, leavesOf } from './leaves.js';
import { lowerAggregate, lowerSum } from './lower-aggregate.js';
import { lowerCountedItem } from './lower-item.js';
import type { Lowering, Path } from './lowering.js';
import { NodeStore } from './node-store.js';
import type { Program, ProgramItem, ProgramNode } from './program.js';
import { scoreOf } from './scores.js';
import * as shapes from './shape.js';

/**
 * Turns a normalized instrument into a program: references, filters and exclusions become indexes, equal subtrees one node.
 *
 * @param instrument - A normalized instrument.
 * @param rows - For each norm table the row that holds in the context; the first where none is given.
 */
export const lower = (instrument: Instrument, rows: readonly number[]): Program =>
  new InstrumentLowering(instrument, rows).program();

class InstrumentLowering implements Lowering {
  readonly store = new NodeStore();
  readonly items: readonly ProgramItem[];
  readonly indexOf: ReadonlyMap<string, number>;
  private readonly values = new Map<string, number>();
  private readonly open = new Set<string>();
  private readonly skipOf = new Map<string, number>();

  constructor(
    readonly instrument: Instrument,
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
  private value(id: string, path: Path): number {
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

  private enter(key: string, id: string, path: Path): void {
    if (this.open.has(key)) throw new ResiliensError('definition-cycle', path, { id });
    this.open.add(key);
  }

  /** The node of an expression that is true or false. */
  private truth(expression: Expression, path: Path): number {
    const node = this.expression(expression, path);
    if (!this.store.at(node).truth)
      throw new ResiliensError('definition-invalid', path, { expected: 'a truth value, 0 or 1' });
    return node;
  }

  expression(node: Expression, path: Path): number {
    if ('item' in node) return lowerCountedItem(this, node, path);
    if ('constant' in node) return this.constant(node.constant, path);
    if ('score' in node) return this.value(node.score, path);
    if ('sum' in node) return lowerSum(this, node, path);
    if ('mean' in node) return lowerAggregate(this, 'mean', node.mean, node.missing, path);
    if ('min' in node) return lowerAggregate(this, 'min', node.min, node.missing, path);
    if ('max' in node) return lowerAggregate(this, 'max', node.max, node.missing, path);
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

  private look(of: Expression, id: string, path: Path): number {
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

  private constant(value: number, path: Path): number {
    return this.store.push(
      { operation: 'constant', children: [], number: value },
      shapes.shapeOfValues([value], path),
    );
  }

  skip(id: string, path: Path): number {
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
