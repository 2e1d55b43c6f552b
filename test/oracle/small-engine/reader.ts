import type { Token } from './tokens.js';

/** Reads tokens one after the other. */
export class Tokens {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  next(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw new Error('the statement ends too soon');
    this.at += 1;
    return token;
  }

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  /** The text of the next token. */
  peek(): string {
    return this.tokens[this.at]?.text ?? '';
  }

  /** Whether the next token is a certain word or sign. */
  sees(text: string): boolean {
    const token = this.tokens[this.at];
    return token !== undefined && token.text === text && (token.kind === 'word' || token.kind === 'sign');
  }

  /** Takes a word or sign where it comes next. */
  takes(text: string): boolean {
    const isNext = this.sees(text);
    if (isNext) this.at += 1;
    return isNext;
  }

  takesOneOf(texts: readonly string[]): string | null {
    return texts.find((text) => this.takes(text)) ?? null;
  }

  must(text: string): void {
    if (!this.takes(text)) throw new Error(`${text} expected, found ${this.peek()}`);
  }

  /** A name, in quotes or not. */
  name(): string {
    const { kind, text } = this.next();
    if (kind !== 'word' && kind !== 'name') throw new Error(`a name expected, found ${text}`);
    return text;
  }

  /** What stands between commas. */
  list<T>(read: () => T): T[] {
    const found = [read()];
    while (this.takes(',')) found.push(read());
    return found;
  }
}
