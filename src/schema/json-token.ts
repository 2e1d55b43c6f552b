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
  if (SCALAR.test(text)) return { kind: 'scalar', end: SCALAR.lastIndex };
  // A word that the end of the text cuts off: `tru`, or a minus sign.
  const rest = text.slice(at, at + 5);
  const cut = ['true', 'false', 'null', '-0'].some((word) => word.startsWith(rest));
  return cut ? { kind: 'ended', end: text.length } : { kind: 'unexpected', end: at };
};

// By hand: a regular expression over a string of many megabytes runs out of stack.
const stringAt = (text: string, from: number): Token => {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 34) return { kind: 'string', end: at + 1 };
    if (code < 32) return { kind: 'unexpected', end: at };
    if (code !== 92) {
      at += 1;
      continue;
    }
    const length = escapeLength(text, at + 1);
    if (length === 0)
      return at + 6 > text.length ? { kind: 'ended', end: text.length } : { kind: 'unexpected', end: at };
    at += 1 + length;
  }
  return { kind: 'ended', end: text.length };
};

/** How long what follows a backslash is, or 0 where nothing may follow it so. */
const escapeLength = (text: string, at: number): number => {
  const letter = text.charAt(at);
  if (letter !== '' && ESCAPED.includes(letter)) return 1;
  HEX.lastIndex = at + 1;
  return letter === 'u' && HEX.test(text) ? 5 : 0;
};
