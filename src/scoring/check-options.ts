import { ResiliensError } from '../errors/resiliens-error.js';
import { unknownId } from '../errors/unknown-id.js';
import type { ScoreOptions } from '../model/result.js';

const OPTIONS: readonly string[] = ['ageMonths', 'date', 'context', 'completeness'];

/** Refuses options of another form: a misspelt one would otherwise be left out in silence. */
export const checkOptions = (options: ScoreOptions): void => {
  if (!isObject(options)) throw new ResiliensError('option-invalid', ['options'], { expected: 'object' });
  Object.keys(options).forEach((key, place) => {
    if (!OPTIONS.includes(key)) throw unknownId('key-unknown', ['options'], key, OPTIONS, place);
  });
  const { context } = options;
  if (context === undefined) return;
  if (!isObject(context))
    throw new ResiliensError('option-invalid', ['options', 'context'], { expected: 'object' });
  Object.values(context).forEach((value, place) => {
    if (typeof value !== 'string')
      throw new ResiliensError('option-invalid', ['options', 'context', place], { expected: 'text' });
  });
};

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
