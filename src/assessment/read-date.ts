import { type Reader, refusal } from '../document/reading.js';
import { type DateForm, dateForm } from '../logic/date-is.js';

const readForm =
  (expected: string, forms: readonly DateForm[]): Reader =>
  (value, reading) => {
    const form = typeof value === 'string' ? dateForm(value) : 'none';
    if (forms.includes(form)) return value as string;
    throw refusal(reading, form === 'impossible' ? 'date-impossible' : 'value-invalid', { expected });
  };

/** A day, `YYYY-MM-DD`. */
export const readDay: Reader = /* @__PURE__ */ readForm('YYYY-MM-DD', ['day']);

/** A month, `YYYY-MM`: a day would say more about a birth than a document may hold. */
export const readMonth: Reader = /* @__PURE__ */ readForm('YYYY-MM', ['month']);

/** A day, a month or a year. */
export const readPartialDate: Reader = /* @__PURE__ */ readForm('YYYY-MM-DD, YYYY-MM or YYYY', [
  'day',
  'month',
  'year',
]);
