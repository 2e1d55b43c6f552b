import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Dialect } from './dialect.js';
import type { Fragment } from './fragment.js';

/** A column of a stage. */
interface Column {
  readonly name: string;
  readonly value: Fragment;
  readonly stage: number;
}

/** Names that the generator itself gives to columns. */
const NAMES = /\b[a-z]\d+(?:_[a-z]+)?\b/g;

/**
 * The stages of a statement: a column stands one stage after the last that it reads.
 *
 * So no expression repeats another, whatever an engine makes of aliases within one SELECT.
 */
export class Stages {
  private readonly columns: Column[] = [];

  /** Gives an expression a name, unless it is a name or a number already. */
  define(name: string, value: Fragment): Fragment {
    if (/^[a-z]\d+(?:_[a-z]+)?$|^0$/.test(value.sql)) return value;
    const known = this.columns.find((column) => column.name === name);
    const stage = Math.max(1, value.stage) + 1;
    if (known === undefined) this.columns.push({ name, value, stage });
    return { sql: name, stage };
  }

  /**
   * Writes the stages as common table expressions.
   *
   * @param first - Name of the expression that the first stage reads, and the columns it has.
   * @param kept - Columns that every stage passes on.
   * @param last - What is read after the last stage.
   * @param dialect - The engine.
   */
  write(
    first: { readonly name: string; readonly columns: readonly string[] },
    kept: readonly string[],
    last: readonly Fragment[],
    dialect: Dialect,
  ): { readonly stages: readonly string[]; readonly from: string } {
    const end = Math.max(1, ...this.columns.map(({ stage }) => stage));
    const lastUse = this.lastUses(last, end + 1);
    let from = first.name;
    let held = first.columns.map((name) => name);
    const stages: string[] = [];
    for (let stage = 2; stage <= end; stage += 1) {
      const own = this.columns.filter((column) => column.stage === stage && lastUse.has(column.name));
      if (own.length === 0) continue;
      held = held.filter((name) => (lastUse.get(name) ?? 0) > stage);
      const lines = [
        ...(kept.length + held.length === 0 ? [] : [[...kept, ...held].join(', ')]),
        ...own.map(({ name, value }) => `${value.sql} AS ${name}`),
      ];
      const name = `step_${stages.length + 1}`;
      checkColumns(kept.length + held.length + own.length, dialect);
      stages.push(`${name} AS ${dialect.once}(\n  SELECT\n    ${lines.join(',\n    ')}\n  FROM ${from}\n)`);
      held = [...held, ...own.map((column) => column.name)];
      from = name;
    }
    return { stages, from };
  }

  /** The last stage that reads each column. */
  private lastUses(last: readonly Fragment[], end: number): ReadonlyMap<string, number> {
    const uses = new Map<string, number>();
    const read = (text: string, stage: number): void => {
      for (const [name] of text.matchAll(NAMES)) uses.set(name, Math.max(stage, uses.get(name) ?? 0));
    };
    for (const fragment of last) read(fragment.sql, end);
    for (const { name, value, stage } of [...this.columns].sort((a, b) => b.stage - a.stage))
      if (uses.has(name)) read(value.sql, stage);
    return uses;
  }
}

/** Refuses a query with more columns than the engine takes. */
export const checkColumns = (found: number, { mostColumns }: Dialect): void => {
  if (found > mostColumns)
    throw new ResiliensError('limit-exceeded', ['instrument'], {
      what: 'columns of a query',
      found,
      most: mostColumns,
    });
};
