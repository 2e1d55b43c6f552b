import * as z from 'zod';
import type { Answer, Answers } from '../../model/answers.js';
import { exactly } from '../exactly.js';
import { mark } from '../marks.js';
import { idOr, number, tableOf } from './basics.js';

/** A word or level id, or a number. */
export const answer: z.ZodType<Answer, Answer> = /* @__PURE__ */ exactly(() => {
  const error = mark('answer-invalid');
  return z.union([number, idOr(error)], { error });
});

/** Flat answers by item id. */
export const answers: z.ZodType<Answers, Answers> = /* @__PURE__ */ exactly(() =>
  tableOf(z.optional(answer)),
);
