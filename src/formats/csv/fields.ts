import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Answer } from '../../model/answers.js';
import { answerCode } from '../../scoring/evaluate/answer-code.js';
import { FIRST_ANSWER, NOT_APPLICABLE, NOT_ASSESSED, UNKNOWN } from '../../scoring/evaluate/workspace.js';
import type { Program, ProgramItem } from '../../scoring/program/program.js';

/** Code of a field that is no answer. */
export const INVALID = 255;

/** Different fields that are kept with their code; a file rarely has more. */
const MOST_KEPT = 4096;

/** What a field stands for: the code of an answer, and its number where the item is numeric. */
export interface Field {
  readonly code: number;
  readonly number: number;
}

/** Reads the fields of one item; each different field is looked at once. */
export class FieldReader {
  private readonly known = new Map<string, Field>();

  constructor(
    private readonly program: Program,
    private readonly item: ProgramItem,
    codes: readonly (Readonly<Record<string, Answer>> | undefined)[],
    private readonly decimal: '.' | ',',
    path: readonly (string | number)[],
  ) {
    for (const [field, answer] of codes.flatMap((own) => Object.entries(own ?? {}))) {
      if (!this.known.has(field)) this.known.set(field, { code: declared(item, answer, path), number: 0 });
    }
    if (!this.known.has('')) this.known.set('', { code: NOT_ASSESSED, number: 0 });
  }

  read(text: string): Field {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const field = this.work(text);
    if (this.known.size < MOST_KEPT) this.known.set(text, field);
    return field;
  }

  private work(text: string): Field {
    const value =
      this.item.item.kind === 'binary' || this.item.item.kind === 'graded' ? text : this.valueOf(text);
    try {
      const code = answerCode(this.program, this.item, value);
      const isNumber = this.item.answers === null && code === FIRST_ANSWER;
      return { code, number: isNumber && value !== 0 ? (value as number) : 0 };
    } catch (error) {
      if (error instanceof ResiliensError) return { code: INVALID, number: 0 };
      throw error;
    }
  }

  private valueOf(text: string): number | string {
    const plain = this.decimal === ',' ? text.replace(',', '.') : text;
    const isMixed = this.decimal === ',' && text.includes('.');
    return NUMBER.test(plain) && !isMixed ? Number(plain) : text;
  }
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

const declared = (item: ProgramItem, answer: Answer, path: readonly (string | number)[]): number => {
  if (answer === 'not-assessed') return NOT_ASSESSED;
  if (answer === 'unknown') return UNKNOWN;
  if (answer === 'not-applicable') return NOT_APPLICABLE;
  const position = item.positions.get(answer);
  // A code that holds for all columns may stand for an answer that this item does not take.
  if (position === undefined) {
    if (path.length > 0)
      throw new ResiliensError('option-invalid', path, { expected: 'an answer of the item' });
    return INVALID;
  }
  return FIRST_ANSWER + position;
};
