import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Answer } from '../../model/answers.js';
import { answerCode } from '../../scoring/evaluate/answer-code.js';
import { FIRST_ANSWER, NOT_ASSESSED } from '../../scoring/evaluate/workspace.js';
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
    own: Readonly<Record<string, Answer>> | undefined,
    all: Readonly<Record<string, Answer>> | undefined,
    private readonly decimal: '.' | ',',
  ) {
    for (const [text, answer] of Object.entries(own ?? {})) {
      const field = declared(program, item, answer);
      if (field === null)
        throw new ResiliensError('option-invalid', ['options', 'items', item.id, 'codes'], {
          expected: 'an answer of the item',
        });
      this.known.set(text, field);
    }
    for (const [text, answer] of Object.entries(all ?? {})) {
      // What is no answer of this item is no code here: 0 for absent leaves the 0 of an ordinal item what it is.
      const field = this.known.has(text) ? null : declared(program, item, answer);
      if (field !== null) this.known.set(text, field);
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
    const { kind } = this.item.item;
    const value = kind === 'binary' || kind === 'graded' ? text : this.valueOf(text);
    return fieldOf(this.program, this.item, value) ?? { code: INVALID, number: 0 };
  }

  private valueOf(text: string): number | string {
    const plain = this.decimal === ',' ? text.replace(',', '.') : text;
    const isMixed = this.decimal === ',' && text.includes('.');
    return NUMBER.test(plain) && !isMixed ? Number(plain) : text;
  }
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The field that a declared answer makes; null where it is no answer of the item. */
export const declared = (program: Program, item: ProgramItem, answer: Answer): Field | null =>
  answer === 'not-assessed' ? { code: NOT_ASSESSED, number: 0 } : fieldOf(program, item, answer);

const fieldOf = (program: Program, item: ProgramItem, answer: number | string): Field | null => {
  try {
    const code = answerCode(program, item, answer);
    const isNumber = item.answers === null && code === FIRST_ANSWER;
    return { code, number: isNumber && answer !== 0 ? (answer as number) : 0 };
  } catch (error) {
    if (error instanceof ResiliensError) return null;
    throw error;
  }
};
