import type { Answer } from '../../model/answers.js';
import type { ScoreOptions } from '../../model/result.js';
import type { SqlDialect } from './dialect.js';

/**
 * How the answers to one item stand in a column.
 *
 * @since 0.1.0
 */
export interface SqlColumn {
  /** Name of the column; in long form the id that stands for the item. Without it the item's own id. */
  readonly column?: string | undefined;
  /** Whether it holds texts or numbers; texts where nothing is said. */
  readonly type?: 'text' | 'number' | undefined;
  /** Codes that stand for answers, for example `{ '-9': 'unknown', '': 'not-assessed' }`; before the answers themselves. */
  readonly codes?: Readonly<Record<string, Answer>> | undefined;
}

/**
 * Where the answers stand.
 *
 * @since 0.1.0
 */
export interface SqlColumns {
  /**
   * Columns that tell the children apart; in wide form they are only passed on. In long form rows whose key is null all count as one
   * child: leave them out of the table that is read.
   */
  readonly key: string | readonly string[];
  /** How items stand, by item id: a column's name or more; an item that is left out stands under its own id as text. */
  readonly items?: Readonly<Record<string, string | SqlColumn>> | undefined;
  /** In long form: the column that names the item. `item` where nothing is said. */
  readonly item?: string | undefined;
  /** In long form: the column with the answer as text. `answer` where nothing is said. */
  readonly answer?: string | undefined;
  /** In long form: the column with answers that are numbers, for items of type `number`. `number` where nothing is said. */
  readonly number?: string | undefined;
}

/**
 * What an SQL statement is written for.
 *
 * @since 0.1.0
 */
export interface SqlOptions extends Pick<ScoreOptions, 'ageMonths' | 'context'> {
  /** The engine. */
  readonly dialect: SqlDialect;
  /** Name of the table or view; several names where it stands in a schema. */
  readonly table: string | readonly string[];
  /** Where the answers stand in it. */
  readonly columns: SqlColumns;
  /** One row a child, or one row an answer; `wide` where nothing is said. */
  readonly form?: 'wide' | 'long' | undefined;
}
