import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Dialect } from './dialect.js';

// Control characters, separators that some engines read as line ends, and halves of characters.
const UNSPEAKABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** A name in quotes; one that cannot be quoted safely, or that the engine would cut off, is refused. */
export const quotedName = (name: unknown, dialect: Dialect, path: readonly (string | number)[]): string => {
  if (typeof name !== 'string' || name === '' || UNSPEAKABLE.test(name))
    throw new ResiliensError('option-invalid', path, { expected: 'a name without control characters' });
  if (bytesIn(name) > dialect.mostBytes)
    throw new ResiliensError('limit-exceeded', path, { found: bytesIn(name), most: dialect.mostBytes });
  const { quote, hasEscapes } = dialect;
  // A backtick is doubled in Spark; there a backslash in a name means itself.
  const inner =
    hasEscapes && quote === '"'
      ? name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
      : name.replaceAll(quote, quote + quote);
  return `${quote}${inner}${quote}`;
};

/** A text in quotes. */
export const quotedText = (text: string, dialect: Dialect, path: readonly (string | number)[]): string => {
  if (UNSPEAKABLE.test(text))
    throw new ResiliensError('option-invalid', path, { expected: 'a text without control characters' });
  const inner = dialect.hasEscapes
    ? text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
    : text.replaceAll("'", "''");
  return `'${inner}'`;
};

/** A text as it may stand in a comment: on one line. */
export const commented = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('*/', '* /');

const bytesIn = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};
