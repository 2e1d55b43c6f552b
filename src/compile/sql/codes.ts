import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Answer } from '../../model/answers.js';
import { FIRST_ANSWER, NOT_APPLICABLE, NOT_ASSESSED, UNKNOWN } from '../../scoring/evaluate/workspace.js';
import type { ProgramItem } from '../../scoring/program/program.js';
import type { Dialect } from './dialect.js';
import { type Fragment, sql } from './fragment.js';
import type { SqlColumn } from './options.js';
import { quotedText } from './quote.js';

/** Code of a stored value that is no answer. */
export const INVALID = -1;

/** How one item is read: the code of its answer, and its number where it is numeric. */
export interface Reading {
  readonly code: Fragment;
  readonly number: Fragment | null;
}

type Path = readonly (string | number)[];

/** Reads one stored value: nothing that is not named ever counts as an answer. */
export const readingOf = (item: ProgramItem, from: Fragment, own: SqlColumn, dialect: Dialect): Reading => {
  const path = ['options', 'columns', 'items', item.id];
  const isNumber = own.type === 'number';
  const declared = Object.entries(own.codes ?? {}).map(([stored, answer]) =>
    caseOf(
      from,
      literalOf(stored, isNumber, dialect, path),
      codeOfAnswer(item, answer, [...path, 'codes', stored]),
    ),
  );
  const words = isNumber
    ? []
    : [['unknown', UNKNOWN] as const, ['not-applicable', NOT_APPLICABLE] as const].map(([word, code]) =>
        caseOf(from, sql`${quotedText(word, dialect, path)}`, code),
      );
  if (isNumber && declared.length === 0 && (item.item.kind === 'binary' || item.item.kind === 'graded'))
    throw new ResiliensError('option-invalid', [...path, 'codes'], { expected: 'codes for the answers' });
  const number = isNumber ? from : sql`${dialect.textAsNumber(from.sql)}`;
  const answers = answersOf(item, from, number, isNumber, dialect, path);
  const cases = [...declared, ...words, ...answers.cases].reduce((all, one) => sql`${all} ${one}`, sql``);
  return {
    code: sql`CASE WHEN ${from} IS NULL THEN ${NOT_ASSESSED}${cases} ELSE ${INVALID} END`,
    number: answers.number,
  };
};

const caseOf = (from: Fragment, literal: Fragment, code: number): Fragment =>
  sql` WHEN ${from} = ${literal} THEN ${code}`;

const literalOf = (stored: string, isNumber: boolean, dialect: Dialect, path: Path): Fragment => {
  if (!isNumber) return sql`${quotedText(stored, dialect, [...path, 'codes'])}`;
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value) || Math.abs(value) > 1e15)
    throw new ResiliensError('option-invalid', [...path, 'codes'], { expected: 'numbers' });
  return decimal(value, path);
};

/** A number as SQL writes it, without an exponent. */
const decimal = (value: number, path: Path): Fragment => {
  const text = String(value);
  if (text.includes('e')) throw new ResiliensError('option-invalid', path, { expected: 'a plain number' });
  return sql`${value < 0 ? `(${text})` : text}`;
};

const codeOfAnswer = (item: ProgramItem, answer: Answer, path: Path): number => {
  if (answer === 'not-assessed') return NOT_ASSESSED;
  if (answer === 'unknown') return UNKNOWN;
  if (answer === 'not-applicable') return NOT_APPLICABLE;
  const position = item.positions.get(answer);
  if (position === undefined)
    throw new ResiliensError('option-invalid', path, { expected: 'an answer of the item' });
  return FIRST_ANSWER + position;
};

const answersOf = (
  item: ProgramItem,
  from: Fragment,
  number: Fragment,
  isNumber: boolean,
  dialect: Dialect,
  path: Path,
): { readonly cases: readonly Fragment[]; readonly number: Fragment | null } => {
  const { item: own, answers } = item;
  // A text is only looked at as a number where it is written like one.
  const isWritten = isNumber ? sql`${from} - ${from} = 0` : sql`${dialect.isNumber(from.sql)}`;
  const leftOver =
    (own.kind === 'ordinal' || own.kind === 'numeric') && own.outOfRange === 'no-answer'
      ? [sql` WHEN ${isWritten} THEN ${UNKNOWN}`]
      : [];
  if (own.kind !== 'numeric') {
    if (isNumber && own.kind !== 'ordinal') return { cases: [], number: null };
    const cases = (answers ?? []).map((answer, position) =>
      caseOf(
        from,
        typeof answer === 'number' && isNumber
          ? decimal(answer, path)
          : sql`${quotedText(String(answer), dialect, path)}`,
        FIRST_ANSWER + position,
      ),
    );
    return { cases: [...cases, ...leftOver], number: null };
  }
  const value = sql`CAST(${isNumber ? from : number} AS ${dialect.double})`;
  const range = sql`${value} >= ${own.min} AND ${value} <= ${own.max}`;
  const steps =
    own.step === null ? null : sql`(${value} - ${sql`${own.min}`}) / CAST(${own.step} AS ${dialect.double})`;
  const near = steps === null ? sql`` : sql` AND ABS(${steps} - FLOOR(${steps} + 0.5)) < 0.000000001`;
  const fits = isNumber
    ? sql`CASE WHEN ${range}${near} THEN 1 ELSE 0 END`
    : sql`CASE WHEN ${isWritten} THEN CASE WHEN ${range}${near} THEN 1 ELSE 0 END ELSE 0 END`;
  return {
    cases: [sql` WHEN ${fits} = 1 THEN ${FIRST_ANSWER}`, ...leftOver],
    number: sql`CASE WHEN ${fits} = 1 THEN ${value} + 0 ELSE 0 END`,
  };
};
