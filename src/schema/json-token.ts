/** One word of a JSON text: a mark of punctuation, a string, or a scalar; `ended` and `unexpected` where none can be read. */
export interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'scalar' | 'ended' | 'unexpected';
  /** The place after it; for `ended` and `unexpected` the place of the fault. */
  readonly end: number;
}

const PUNCTUATION = '{}[]:,';
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPED = '"\\/bfnrt';
const HEX = /[0-9a-fA-F]{4}/y;

/** The place of the next character that is no white space. */
export const afterSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
};

/** Reads the word that begins at a place in the text. */
export const tokenAt = (text: string, at: number): Token => {
  const first = text.charAt(at);
  if (PUNCTUATION.includes(first)) return { kind: first as Token['kind'], end: at + 1 };
  if (first === '"') return stringAt(text, at);
  SCALAR.lastIndex = at;
  const read = SCALAR.test(text);
  const end = read ? SCALAR.lastIndex : at;
  if (CUT_OFF.test(text.slice(at, end + 5)) && end + 5 > text.length)
    return { kind: 'ended', end: text.length };
  return read ? { kind: 'scalar', end } : { kind: 'unexpected', end: at };
};

/** A word or number that the end of the text cuts off. */
const CUT_OFF = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))$/;

/** An escape that the end of the text cuts off. */
const CUT_OFF_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/;

// By hand: a regular expression over a string of many megabytes runs out of stack.
const stringAt = (text: string, from: number): Token => {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 34) return { kind: 'string', end: at + 1 };
    if (code < 32) return { kind: 'unexpected', end: at };
    const length = code === 92 ? escapeLength(text, at) : 1;
    if (length === 0) {
      const ended = CUT_OFF_ESCAPE.test(text.slice(at, at + 6));
      return ended && at + 6 > text.length
        ? { kind: 'ended', end: text.length }
        : { kind: 'unexpected', end: at };
    }
    at += length;
  }
  return { kind: 'ended', end: text.length };
};

/** How long the escape is that begins here, or 0 where it is none. */
const escapeLength = (text: string, at: number): number => {
  const letter = text.charAt(at + 1);
  if (letter !== '' && ESCAPED.includes(letter)) return 2;
  HEX.lastIndex = at + 2;
  return letter === 'u' && HEX.test(text) ? 6 : 0;
};
