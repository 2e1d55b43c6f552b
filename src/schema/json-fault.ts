import { afterSpace, type Token, tokenAt } from './json-token.js';

/** Where a JSON text cannot be read any further, and why. */
export interface JsonFault {
  /** It is over too early; something stands where it may not; a key stands twice in one object; it is nested too deep. */
  readonly why: 'ended' | 'unexpected' | 'key-repeated' | 'depth';
  /** The place in the text, from 0. */
  readonly position: number;
}

/** What may come next. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Finds the first fault of a JSON text, or `null` where it has none.
 *
 * The engines name the place of a fault in different ways or not at all, repeat the text, and keep silent where a key stands
 * twice, although the first value is then lost. The stack is an array, so no depth of nesting can exhaust that of the program.
 */
export const jsonFault = (text: string, maxDepth: number): JsonFault | null => {
  // The keys of each object that is open; a list has none.
  const open: (Set<string> | null)[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = afterSpace(text, at);
    if (at >= text.length) return expected === 'nothing' ? null : { why: 'ended', position: text.length };
    const token = tokenAt(text, at);
    if (token.kind === 'ended' || token.kind === 'unexpected')
      return { why: token.kind, position: token.end };
    const next = after(expected, token, open);
    if (next === null) return { why: 'unexpected', position: at };
    if (open.length > maxDepth) return { why: 'depth', position: at };
    if (next === 'colon' && !claim(open, text.slice(at, token.end)))
      return { why: 'key-repeated', position: at };
    expected = next;
    at = token.end;
  }
};

/** What may come after a word, or `null` where the word may not stand there; opens and closes objects and lists. */
const after = (expected: Expected, { kind }: Token, open: (Set<string> | null)[]): Expected | null => {
  const inObject = open.at(-1) instanceof Set;
  if (kind === 'string' && expected.startsWith('key')) return 'colon';
  if (kind === ':') return expected === 'colon' ? 'value' : null;
  if (kind === ',') return expected === 'comma-or-end' ? (inObject ? 'key' : 'value') : null;
  if (kind === '}' || kind === ']') {
    if (!expected.endsWith('-or-end') || inObject !== (kind === '}')) return null;
    open.pop();
    return afterValue(open);
  }
  if (!expected.startsWith('value')) return null;
  return kind === '{' || kind === '[' ? opened(kind, open) : afterValue(open);
};

const opened = (kind: '{' | '[', open: (Set<string> | null)[]): Expected => {
  open.push(kind === '{' ? new Set() : null);
  return kind === '{' ? 'key-or-end' : 'value-or-end';
};

const afterValue = (open: readonly unknown[]): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');

/** Notes a key of the innermost object; says whether it is new there. The same key may be written in several ways. */
const claim = (open: readonly (Set<string> | null)[], written: string): boolean => {
  const keys = open.at(-1) as Set<string>;
  const key = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
  if (keys.has(key)) return false;
  keys.add(key);
  return true;
};
