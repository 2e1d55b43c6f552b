import { needArgument } from '../errors/need-argument.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import { unknownId } from '../errors/unknown-id.js';
import type { DocumentLimits } from '../model/stored-document.js';

/** Limits with every gap filled. */
export type Limits = { readonly [Name in keyof DocumentLimits]-?: number };

/** What holds unless a caller says otherwise; a case that reaches one of these is no case file. */
export const DEFAULT_LIMITS: Limits = { maxText: 10_000, maxRecords: 99_999, maxDepth: 20 };

/**
 * Fills the limits that were not given.
 *
 * @throws `ResiliensError` `option-invalid` for a limit that is not a whole number above zero, `key-unknown` for a
 * limit that does not exist.
 */
export const fillLimits = (given: DocumentLimits = {}): Limits => {
  needArgument(given, 'limits');
  const names = Object.keys(DEFAULT_LIMITS);
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name)) throw unknownId('key-unknown', ['limits'], name, names);
    const fits = value === undefined || (Number.isSafeInteger(value) && value > 0);
    if (!fits) throw new ResiliensError('option-invalid', ['limits', name]);
  }
  return {
    maxText: given.maxText ?? DEFAULT_LIMITS.maxText,
    maxRecords: given.maxRecords ?? DEFAULT_LIMITS.maxRecords,
    maxDepth: given.maxDepth ?? DEFAULT_LIMITS.maxDepth,
  };
};
