import { ResiliensError } from './resiliens-error.js';

/** How deep a value may be nested before it is refused. */
export const DEEPEST = 64;

type Path = readonly (string | number)[];

/**
 * A copy of a value as plain JSON data: the one border that everything from outside passes.
 *
 * Keys without a value are left out and minus zero becomes zero. Refused, with the path: numbers that are not finite,
 * functions and symbols, half a surrogate pair, keys that would reach a prototype, and nesting deeper than 64.
 */
export const plainCopy = (value: unknown, path: Path = []): unknown => {
  if (path.length > DEEPEST)
    throw new ResiliensError('limit-exceeded', path.slice(0, 8), { limit: 'depth', most: DEEPEST });
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return wellFormed(value, path);
  if (typeof value === 'number') return finite(value, path);
  if (Array.isArray(value)) return Array.from(value, (entry, index) => plainCopy(entry, [...path, index]));
  if (typeof value !== 'object') throw new ResiliensError('input-invalid', path, { found: typeof value });
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (key === '__proto__') throw new ResiliensError('key-unknown', path, { key });
    const entry = (value as Record<string, unknown>)[key];
    if (entry !== undefined) copy[wellFormed(key, path)] = plainCopy(entry, [...path, key]);
  }
  return copy;
};

const finite = (value: number, path: Path): number => {
  if (!Number.isFinite(value)) throw new ResiliensError('number-invalid', path, { found: 'not finite' });
  return value === 0 ? 0 : value;
};

const LONE_SURROGATE = /\p{Surrogate}/u;

const wellFormed = (text: string, path: Path): string => {
  if (LONE_SURROGATE.test(text)) throw new ResiliensError('text-invalid', path, { found: 'lone surrogate' });
  return text;
};
