import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Program } from '../../scoring/program/program.js';
import { declared, FieldReader } from './fields.js';
import type { CsvOptions, FileColumn } from './options.js';

/** What the columns of a file stand for. */
export interface Header {
  readonly names: readonly string[];
  /** Place of the key, or -1. */
  readonly key: number;
  /** In long form: places of the item and the answer; -1 in wide form. */
  readonly item: number;
  readonly answer: number;
  /** In wide form: items with the place of their column. */
  readonly items: readonly { readonly item: number; readonly place: number }[];
  /** Places of the columns that are kept as text. */
  readonly kept: readonly number[];
  /** In long form: items by what stands for them. */
  readonly byName: ReadonlyMap<string, number>;
  readonly readers: readonly FieldReader[];
}

/** Reads the first row: every column must be known, and every item have one, unless the options say otherwise. */
export const headerOf = (program: Program, names: readonly string[], options: CsvOptions): Header => {
  names.forEach((name, place) => {
    if (names.indexOf(name) !== place)
      throw new ResiliensError('id-duplicate', ['header', place], {
        first: names.indexOf(name),
        second: place,
      });
  });
  for (const id of Object.keys(options.items ?? {}))
    if (!program.indexOf.has(id))
      throw unknownId('id-unknown', ['options', 'items'], id, program.indexOf.keys());
  needAnswers(program, options);
  const isLong = options.form === 'long';
  const columns = program.items.map(({ id }) => columnOf(options.items?.[id], id));
  const at = (name: string | undefined, path: readonly string[]): number => {
    if (name === undefined) return -1;
    const place = names.indexOf(name);
    if (place < 0) throw new ResiliensError('required-missing', ['header'], { option: path.join('.') });
    return place;
  };
  if (isLong && options.key === undefined)
    throw new ResiliensError('required-missing', ['options', 'key'], { form: 'long' });
  if (isLong) needOwnNames(program, columns);
  const key = at(options.key, ['key']);
  const item = isLong ? at(options.long?.item ?? 'item', ['long', 'item']) : -1;
  const answer = isLong ? at(options.long?.answer ?? 'answer', ['long', 'answer']) : -1;
  const items = isLong ? [] : wideItems(names, columns, options);
  const kept = (options.keep ?? []).map((name) => at(name, ['keep']));
  if (isLong && kept.length > 0)
    throw new ResiliensError('option-invalid', ['options', 'keep'], { form: 'long' });
  const used = new Set([key, item, answer, ...kept, ...items.map(({ place }) => place)]);
  const other = names.findIndex((_, place) => !used.has(place));
  if (other >= 0 && options.otherColumns !== 'ignore')
    throw unknownId(
      'key-unknown',
      ['header'],
      names[other] as string,
      columns.map(({ column }) => column),
      other,
    );
  return {
    names,
    key,
    item,
    answer,
    items,
    kept,
    byName: new Map(columns.map(({ column }, index) => [column, index])),
    readers: program.items.map(
      (own, index) =>
        new FieldReader(program, own, columns[index]?.codes, options.codes, options.decimal ?? '.'),
    ),
  };
};

/** Refuses codes for all columns that stand for an answer which no item takes. */
const needAnswers = (program: Program, { codes }: CsvOptions): void => {
  for (const answer of Object.values(codes ?? {}))
    if (program.items.every((item) => declared(program, item, answer) === null))
      throw new ResiliensError('option-invalid', ['options', 'codes'], { expected: 'an answer of the item' });
};

/** In long form a name stands for one item: of two with the same name one would silently stay without answers. */
const needOwnNames = (program: Program, columns: readonly { readonly column: string }[]): void => {
  const names = columns.map(({ column }) => column);
  program.items.forEach(({ id }, index) => {
    const first = names.indexOf(names[index] as string);
    if (first !== index)
      throw new ResiliensError('id-duplicate', ['options', 'items', id], { first, second: index });
  });
};

const columnOf = (
  given: string | FileColumn | undefined,
  id: string,
): { readonly column: string; readonly codes: FileColumn['codes'] } => {
  const own = typeof given === 'string' ? { column: given } : (given ?? {});
  return { column: own.column ?? id, codes: own.codes };
};

const wideItems = (
  names: readonly string[],
  columns: readonly { readonly column: string }[],
  { otherItems }: CsvOptions,
): Header['items'] =>
  columns.flatMap(({ column }, item) => {
    const place = names.indexOf(column);
    if (place >= 0) return [{ item, place }];
    if (otherItems === 'not-assessed') return [];
    throw new ResiliensError('required-missing', ['header'], { column });
  });
