import { ResiliensError } from '../../errors/resiliens-error.js';
import type { EcologyLimits } from '../../model/ecology/options.js';
import { LISTS } from './lists.js';

/** Limits with every gap filled. */
export type FilledLimits = { readonly [Name in keyof EcologyLimits]-?: number };

/** What holds unless a caller says otherwise. */
const DEFAULT_LIMITS: FilledLimits = {
  maxPersons: 2_000,
  maxSettings: 500,
  maxRecords: 20_000,
  maxChain: 6,
  maxText: 10_000,
};

/** Fills the limits that were not given. */
export const fillEcologyLimits = (given: EcologyLimits = {}): FilledLimits => {
  const filled: Record<string, number> = { ...DEFAULT_LIMITS };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) throw new ResiliensError('key-unknown', ['limits', name]);
    if (value === undefined) continue;
    if (!Number.isSafeInteger(value) || value < 1)
      throw new ResiliensError('option-invalid', ['limits', name]);
    filled[name] = value;
  }
  return filled as unknown as FilledLimits;
};

/** Refuses a document that holds too much before anything else of it is read. */
export const checkSizes = (document: Readonly<Record<string, unknown>>, limits: FilledLimits): void => {
  checkList(document, 'persons', 'maxPersons', limits.maxPersons);
  checkList(document, 'settings', 'maxSettings', limits.maxSettings);
  let records = 0;
  for (const list of LISTS) {
    if (list === 'persons' || list === 'settings') continue;
    records += sizeOf(document[list]);
    if (records > limits.maxRecords) throw tooMuch([list], 'maxRecords', limits.maxRecords, records);
  }
};

const checkList = (
  document: Readonly<Record<string, unknown>>,
  list: string,
  limit: string,
  most: number,
): void => {
  const size = sizeOf(document[list]);
  if (size > most) throw tooMuch([list], limit, most, size);
};

const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** The error for what is beyond a limit. */
export const tooMuch = (
  path: readonly (string | number)[],
  limit: string,
  most: number,
  found: number,
): ResiliensError => new ResiliensError('limit-exceeded', path, { limit, most, found, rule: 'e17' });
