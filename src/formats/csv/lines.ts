import Papa from 'papaparse';
import { ResiliensError } from '../../errors/resiliens-error.js';

/** A row of fields, with the line at which it begins. */
export interface Line {
  readonly line: number;
  readonly fields: readonly string[];
  /** Whether its quotes are not in order. */
  readonly isBroken: boolean;
}

/** Longest row, in characters: what has no end by then has a quote that nobody closed. */
const LONGEST = 1 << 22;
/** Characters that are parsed at once. */
const PIECE = 1 << 20;

/**
 * Cuts text into rows of fields as it comes, whatever the borders of the pieces it comes in.
 *
 * The grammar (quotes, quotes in quotes, line breaks in quotes) is Papa Parse's; line ends become `\n` first.
 */
export class LineReader {
  private rest = '';
  private line = 1;
  private isFirst = true;
  private endsInReturn = false;

  constructor(private readonly delimiter: string) {}

  /** Rows that the text completes. */
  *push(text: string): Generator<Line> {
    for (let at = 0; at < text.length; at += PIECE) {
      const whole = this.unified(text.slice(at, at + PIECE));
      yield* this.parse(this.rest + whole, true);
      if (this.rest.length > LONGEST)
        throw new ResiliensError('limit-exceeded', ['line', this.line], {
          what: 'characters of a row',
          most: LONGEST,
        });
    }
  }

  /** Rows that end with the text itself. */
  *end(): Generator<Line> {
    if (this.endsInReturn) this.rest += '\n';
    this.endsInReturn = false;
    if (this.rest !== '') yield* this.parse(this.rest, false);
    this.rest = '';
  }

  private unified(piece: string): string {
    let text = this.isFirst && piece.startsWith('\ufeff') ? piece.slice(1) : piece;
    this.isFirst = false;
    if (this.endsInReturn) text = `\r${text}`;
    this.endsInReturn = text.endsWith('\r');
    if (this.endsInReturn) text = text.slice(0, -1);
    return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  }

  private *parse(text: string, isPart: boolean): Generator<Line> {
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: '\n' });
    const { data, errors, meta } = parser.parse(text, 0, isPart) as Parsed;
    const broken = new Set(errors.map(({ row }) => row));
    const hasQuotes = text.includes('"');
    for (let row = 0; row < data.length; row += 1) {
      const fields = data[row] as readonly string[];
      const line = this.line;
      this.line += 1 + (hasQuotes ? breaksIn(fields) : 0);
      if (fields.length > 1 || fields[0] !== '') yield { line, fields, isBroken: broken.has(row) };
    }
    this.rest = isPart ? text.slice(meta.cursor) : '';
  }
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

const breaksIn = (fields: readonly string[]): number => {
  let breaks = 0;
  for (const field of fields)
    for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
};
