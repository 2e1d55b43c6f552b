import * as z from 'zod';
import { type DateForm, dateForm } from '../../logic/date-is.js';
import { exactly } from '../exactly.js';
import { mark } from '../marks.js';

/** A text of one of these forms; the pattern says as much of it as a pattern can. */
const dateText = (
  pattern: RegExp,
  expected: string,
  forms: readonly DateForm[],
): z.ZodType<string, string> => {
  const error = ({ input }: { readonly input?: unknown }): string => {
    const impossible = typeof input === 'string' && dateForm(input) === 'impossible';
    return mark(impossible ? 'date-impossible' : 'value-invalid', { expected });
  };
  return z
    .string({ error })
    .regex(pattern, { error, abort: true })
    .refine((date) => forms.includes(dateForm(date)), { error });
};

/** A day, `YYYY-MM-DD`. */
export const plainDate: z.ZodType<string, string> = /* @__PURE__ */ exactly(() =>
  dateText(/^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/, 'YYYY-MM-DD', ['day']),
);

/** A month, `YYYY-MM`: the most that a document may say about a birth. */
export const plainMonth: z.ZodType<string, string> = /* @__PURE__ */ exactly(() =>
  dateText(/^[0-9]{4}-(?:0[1-9]|1[0-2])$/, 'YYYY-MM', ['month']),
);

/** A day, a month or a year. */
export const partialDate: z.ZodType<string, string> = /* @__PURE__ */ exactly(() =>
  dateText(
    /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/,
    'YYYY-MM-DD, YYYY-MM or YYYY',
    ['day', 'month', 'year'],
  ),
);
