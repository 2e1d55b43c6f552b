import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Answer } from '../../model/answers.js';
import type { ColumnTable } from '../../model/column-table.js';

/**
 * How one item stands in a file.
 *
 * @since 0.1.0
 */
export interface FileColumn {
  /** Header of its column; in long form the id that stands for it. Without it the item's own id. */
  readonly column?: string | undefined;
  /** Codes that stand for answers in this column, before those that hold for all. */
  readonly codes?: Readonly<Record<string, Answer>> | undefined;
}

/**
 * How a CSV file is read.
 *
 * @since 0.1.0
 */
export interface CsvOptions {
  /** One row a child, or one row an answer; `wide` where nothing is said. In long form the rows of a child stand together. */
  readonly form?: 'wide' | 'long' | undefined;
  /** What stands between two fields; a comma where nothing is said. */
  readonly delimiter?: ',' | ';' | '\t' | '|' | undefined;
  /** Decimal sign; a point where nothing is said. */
  readonly decimal?: '.' | ',' | undefined;
  /** Header of the column that tells the children apart; needed in long form. */
  readonly key?: string | undefined;
  /** How items stand, by item id: a header or more. */
  readonly items?: Readonly<Record<string, string | FileColumn>> | undefined;
  /**
   * Codes that stand for answers in every column, for example `{ '99': 'unknown', 'NA': 'not-assessed' }`; where an item does not
   * take the answer, its column is read as it stands, so that `{ '0': 'absent' }` leaves the 0 of an ordinal item alone. An empty
   * field is not assessed.
   */
  readonly codes?: Readonly<Record<string, Answer>> | undefined;
  /** In long form: headers of the columns with the item and the answer; `item` and `answer` where nothing is said. */
  readonly long?:
    | {
        /** Header of the column with the id of the item. */
        readonly item?: string | undefined;
        /** Header of the column with the answer. */
        readonly answer?: string | undefined;
      }
    | undefined;
  /** Headers of columns that are kept as text beside the table, such as an outcome; in wide form only. */
  readonly keep?: readonly string[] | undefined;
  /** Whether columns that are neither item, key nor kept may stand in the file; an error where nothing is said. */
  readonly otherColumns?: 'error' | 'ignore' | undefined;
  /** Whether items may have no column, and are not assessed then; an error where nothing is said. */
  readonly otherItems?: 'error' | 'not-assessed' | undefined;
  /**
   * Rows of a chunk, from 1 on; 65536 where nothing is said. Memory is bounded by the chunk; in long form the keys of the children
   * that were read are kept too, so that a child whose rows do not stand together is found.
   */
  readonly rowsPerChunk?: number | undefined;
  /** Whether *not assessed* is kept apart from *unknown* in binary items. */
  readonly keepNotAssessed?: boolean | undefined;
  /** Looked at between chunks: where `aborted` is true, reading ends. An `AbortSignal` fits. */
  readonly signal?:
    | {
        /** Whether the caller has asked to stop. */
        readonly aborted: boolean;
      }
    | undefined;
}

/**
 * Why a row was not accepted.
 *
 * `ragged`: more or fewer fields than headers. `answer-invalid`: a field that is no answer of its item. `item-unknown`: in long
 * form an item there is not. `answer-repeated`: a second answer of a child to an item. `key-missing`: no key. `key-repeated`: a
 * child whose rows do not stand together. `quote-open`: a quote that is not closed, or a sign after it. `json-invalid`: no JSON.
 *
 * @since 0.1.0
 */
export type RejectionCode =
  | 'ragged'
  | 'answer-invalid'
  | 'item-unknown'
  | 'answer-repeated'
  | 'key-missing'
  | 'key-repeated'
  | 'quote-open'
  | 'json-invalid';

/**
 * A row that was not accepted; what stood in it is not repeated here.
 *
 * @since 0.1.0
 */
export interface Rejection {
  /** Line of the file at which the row begins, from 1 on. */
  readonly line: number;
  /** Header of the column, or `null` where the row as a whole is meant. */
  readonly column: string | null;
  /** Why. */
  readonly code: RejectionCode;
}

/**
 * Some rows of a file, as far as they were read.
 *
 * @since 0.1.0
 */
export interface FileChunk {
  /** The children that were accepted. */
  readonly table: ColumnTable;
  /** What tells them apart, one a row of the table; empty where no key was named. */
  readonly keys: readonly string[];
  /** The columns that were to be kept, by header: one text a row of the table, empty where the file says nothing. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
  /** The rows that were not. */
  readonly rejected: readonly Rejection[];
  /** How far reading has come, from the beginning of the file on. */
  readonly progress: {
    /** Rows read, without the header and empty lines. */
    readonly rows: number;
    /** Rows accepted. */
    readonly accepted: number;
    /** Rows not accepted; with those accepted as many as were read. */
    readonly rejected: number;
    /** Characters read. */
    readonly characters: number;
  };
}

/** The delimiter of the options; refuses signs and forms that no file has. */
export const delimiterOf = (options: CsvOptions, argument = 'options'): string => {
  const { delimiter = ',', decimal = '.', form = 'wide' } = options;
  if (![',', ';', '\t', '|'].includes(delimiter))
    throw new ResiliensError('option-invalid', [argument, 'delimiter'], { allowed: [',', ';', 'tab', '|'] });
  if (decimal !== '.' && decimal !== ',')
    throw new ResiliensError('option-invalid', [argument, 'decimal'], { allowed: ['.', ','] });
  if (form !== 'wide' && form !== 'long')
    throw new ResiliensError('option-invalid', [argument, 'form'], { allowed: ['wide', 'long'] });
  return delimiter;
};

/** The delimiter and the decimal sign of a file of scores; refuses one sign for both. */
export const writtenSigns = (
  options: Pick<CsvOptions, 'delimiter' | 'decimal'>,
  argument = 'options',
): { readonly delimiter: string; readonly decimal: '.' | ',' } => {
  const delimiter = delimiterOf(options, argument);
  const { decimal = '.' } = options;
  if (delimiter === decimal)
    throw new ResiliensError('option-invalid', [argument, 'delimiter'], {
      expected: 'not the decimal sign',
    });
  return { delimiter, decimal };
};
