import { ResiliensError } from './resiliens-error.js';

/**
 * Refuses an argument that is no object, or lacks a part that is read at once: a slip in plain JavaScript is to end in a
 * coded error like any other, not in a TypeError from somewhere within.
 */
export const needArgument = (value: unknown, name: string, keys: readonly string[] = []): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ResiliensError('input-invalid', [name], { expected: 'object' });
  for (const key of keys) {
    const part = (value as Record<string, unknown>)[key];
    if (part === undefined || part === null)
      throw new ResiliensError('required-missing', [name, key], { expected: 'object' });
  }
};

/** Refuses an argument that is no list. */
export const needList = (value: unknown, name: string): void => {
  if (!Array.isArray(value)) throw new ResiliensError('input-invalid', [name], { expected: 'list' });
};

/** Refuses a language that there are no words in. */
export const needLanguage = (language: unknown, words: object, path: readonly string[]): void => {
  if (typeof language !== 'string' || !Object.hasOwn(words, language))
    throw new ResiliensError('option-invalid', path, { allowed: Object.keys(words) });
};
