import type * as z from 'zod';
import { checkAnswer } from '../assessment/answers/check-answer.js';
import { needArgument } from '../errors/need-argument.js';
import { unknownId } from '../errors/unknown-id.js';
import type { Answers } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { DocumentLimits } from '../model/stored-document.js';
import { guarded } from './guarded.js';
import { parseTextAs } from './json-text.js';
import { asItIs, type Kind, parseAs } from './kind.js';
import { answers } from './shapes/answers.js';

const ANSWERS: Kind<Answers> = { shape: answers, settle: asItIs };

/** Answers to one instrument: its items only, each with an answer it can have. */
const answersTo = (instrument: Instrument | undefined): Kind<Answers> =>
  instrument === undefined ? ANSWERS : { shape: answers, settle: (value) => checkAll(value, instrument) };

const checkAll = (value: Answers, instrument: Instrument): Answers => {
  needArgument(instrument, 'instrument', ['items']);
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  Object.entries(value).forEach(([id, answer], position) => {
    const item = items.get(id);
    if (item === undefined) throw unknownId('id-unknown', [], id, items.keys(), position);
    if (answer !== undefined) checkAnswer(answer, item, instrument, [id]);
  });
  return value;
};

/**
 * The form of flat answers as a zod schema, which is also a Standard Schema: ids with a word, a level or a number.
 *
 * Which items there are and what each takes only an instrument knows: see {@link parseAnswers}.
 *
 * @example
 * ```ts
 * import { AnswersSchema } from 'resiliens/schema';
 *
 * AnswersSchema.safeParse({ criminality: 'absent' }).success; // => true
 * AnswersSchema.safeParse({ criminality: ['absent'] }).success; // => false
 * ```
 * @since 0.1.0
 */
export const AnswersSchema: z.ZodType<Answers, Answers> = /* @__PURE__ */ guarded(ANSWERS);

/**
 * Reads answers from anywhere, such as the body of a request.
 *
 * @param value - What should be flat answers. Neither changed nor frozen.
 * @param instrument - The instrument they belong to; without it any id and any answer of the right form passes.
 * @param limits - Limits for the size, where the usual ones do not fit.
 * @returns A copy that can be scored with the instrument.
 * @throws `ResiliensError` with the path: `id-unknown`, `answer-invalid`, `level-without-cut` by the instrument;
 * `key-unknown`, `value-invalid`, `number-invalid`, `text-invalid`, `input-invalid`, `limit-exceeded` by the form.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { parseAnswers } from 'resiliens/schema';
 *
 * const body: unknown = JSON.parse('{ "criminality": "absent" }');
 * parseAnswers(body, borgeStressIndex2018); // => { criminality: 'absent' }
 * parseAnswers({ criminalty: 'absent' }, borgeStressIndex2018); // throws 'id-unknown'
 * ```
 * @since 0.1.0
 */
export const parseAnswers = (value: unknown, instrument?: Instrument, limits?: DocumentLimits): Answers =>
  parseAs(answersTo(instrument), value, limits);

/**
 * Reads answers from a JSON text.
 *
 * @param text - The text.
 * @param instrument - The instrument they belong to, as for {@link parseAnswers}.
 * @param limits - Limits for the size, where the usual ones do not fit.
 * @returns A copy that can be scored with the instrument.
 * @throws `ResiliensError` `json-invalid` with the position in the text, else as {@link parseAnswers} does.
 * @example
 * ```ts
 * import { readAnswersJson } from 'resiliens/schema';
 *
 * readAnswersJson('{ "worries": 2 }'); // => { worries: 2 }
 * readAnswersJson('{ "worries": '); // throws 'json-invalid'
 * ```
 * @since 0.1.0
 */
export const readAnswersJson = (text: string, instrument?: Instrument, limits?: DocumentLimits): Answers =>
  parseTextAs(answersTo(instrument), text, limits);
