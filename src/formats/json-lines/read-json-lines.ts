import { TableBuilder } from '../../compile/columns/table-builder.js';
import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Answers } from '../../model/answers.js';
import type { Instrument } from '../../model/instrument.js';
import { readAnswers } from '../../scoring/evaluate/read-answers.js';
import { newWorkspace } from '../../scoring/evaluate/workspace.js';
import { programOf } from '../../scoring/prepare.js';
import type { CsvOptions, FileChunk, Rejection } from '../csv/options.js';
import { needText, piecesOf } from '../need-text.js';

/**
 * How a file of JSON lines is read.
 *
 * @since 0.1.0
 */
export interface JsonLinesOptions extends Pick<CsvOptions, 'rowsPerChunk' | 'keepNotAssessed' | 'signal'> {
  /** Name of the value that tells the children apart; it stands beside the answers. */
  readonly key?: string | undefined;
  /** Names of values that stand beside the answers and are kept as text, such as an outcome. */
  readonly keep?: readonly string[] | undefined;
}

/** Longest line, in characters. */
const LONGEST = 1 << 22;

/**
 * Reads JSON lines (NDJSON), one object of flat answers a line, into column tables, chunk by chunk.
 *
 * Each line is accepted or rejected with its number and a code; empty lines are no rows.
 *
 * @param instrument - The instrument whose items the answers belong to.
 * @param text - The text, whole or in pieces cut anywhere.
 * @param options - Key and size of chunks.
 * @returns The chunks; the last one has the final counts.
 * @throws `ResiliensError` `limit-exceeded` for a line of more than four million characters, `option-invalid`, `input-invalid` for
 * bytes or anything else that is no text.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { readJsonLines } from 'resiliens/formats';
 *
 * const text = '{"child":"A","poor-housing":"present"}\n{"child":"B","poor-housing":"maybe"}\n';
 * const [chunk] = readJsonLines(borgeStressIndex2018, text, { key: 'child' });
 * chunk?.keys; // => ['A']
 * chunk?.rejected; // => [{ line: 2, column: 'poor-housing', code: 'answer-invalid' }]
 * ```
 * @since 0.1.0
 */
export function* readJsonLines(
  instrument: Instrument,
  text: string | Iterable<string>,
  options: JsonLinesOptions = {},
): Generator<FileChunk, void, undefined> {
  needArgument(options, 'options');
  const reader = new JsonLines(instrument, options);
  for (const piece of piecesOf(text)) {
    for (const chunk of reader.push(piece)) {
      yield chunk;
      if (options.signal?.aborted === true) return;
    }
    if (options.signal?.aborted === true) return;
  }
  yield* reader.end();
}

/**
 * Reads JSON lines that come in pieces over time, for example from a stream; otherwise as {@link readJsonLines}.
 *
 * @param instrument - The instrument whose items the answers belong to.
 * @param text - The text in pieces cut anywhere.
 * @param options - Key and size of chunks.
 * @returns The chunks; the last one has the final counts.
 * @throws `ResiliensError` as `readJsonLines` does.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { readJsonLinesStream } from 'resiliens/formats';
 *
 * async function* pieces() {
 *   yield '{"child":"A","poor-hou';
 *   yield 'sing":"present"}\n';
 * }
 * const keys: string[] = [];
 * for await (const chunk of readJsonLinesStream(borgeStressIndex2018, pieces(), { key: 'child' })) keys.push(...chunk.keys);
 * keys; // => ['A']
 * ```
 * @since 0.1.0
 */
export async function* readJsonLinesStream(
  instrument: Instrument,
  text: AsyncIterable<string>,
  options: JsonLinesOptions = {},
): AsyncGenerator<FileChunk, void, undefined> {
  needArgument(options, 'options');
  const reader = new JsonLines(instrument, options);
  for await (const piece of text) {
    for (const chunk of reader.push(piece)) {
      yield chunk;
      if (options.signal?.aborted === true) return;
    }
    if (options.signal?.aborted === true) return;
  }
  yield* reader.end();
}

class JsonLines {
  private readonly program;
  private readonly work;
  private builder: TableBuilder;
  private keys: string[] = [];
  private kept: Record<string, string[]>;
  private rejected: Rejection[] = [];
  private line = 0;
  private rest = '';
  private readonly rowsPerChunk: number;
  private readonly count = { rows: 0, accepted: 0, rejected: 0, characters: 0 };

  constructor(
    instrument: Instrument,
    private readonly options: JsonLinesOptions,
  ) {
    this.program = programOf(instrument);
    this.work = newWorkspace(this.program);
    this.rowsPerChunk = options.rowsPerChunk ?? 65_536;
    if (!Number.isInteger(this.rowsPerChunk) || this.rowsPerChunk < 1)
      throw new ResiliensError('option-invalid', ['options', 'rowsPerChunk'], { least: 1 });
    this.builder = this.newBuilder();
    this.kept = this.newKept();
  }

  /** Chunks that the text completes. */
  *push(text: string): Generator<FileChunk> {
    needText(text);
    this.count.characters += text.length;
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() as string;
    for (const line of lines) {
      this.take(line);
      if (Math.max(this.builder.rows, this.rejected.length) >= this.rowsPerChunk) yield this.chunk();
    }
    if (this.rest.length > LONGEST)
      throw new ResiliensError('limit-exceeded', ['line'], { what: 'characters of a line', most: LONGEST });
  }

  /** What is left when the text is at its end: always one last chunk. */
  *end(): Generator<FileChunk> {
    this.take(this.rest);
    yield this.chunk();
  }

  private take(text: string): void {
    this.line += 1;
    const own = this.line === 1 && text.startsWith('\ufeff') ? text.slice(1) : text;
    if (own.trim() === '') return;
    this.count.rows += 1;
    const problem = this.read(own);
    if (problem === null) this.count.accepted += 1;
    else {
      this.count.rejected += 1;
      this.rejected.push({ line: this.line, ...problem });
    }
  }

  private read(text: string): Omit<Rejection, 'line'> | null {
    const value = parsed(text);
    if (value === undefined) return { column: null, code: 'json-invalid' };
    const { key, keep = [] } = this.options;
    const named = key === undefined ? 0 : value[key];
    if (named === '' || (typeof named !== 'string' && typeof named !== 'number'))
      return { column: key ?? null, code: 'key-missing' };
    const answers = Object.fromEntries(
      Object.entries(value).filter(([id]) => id !== key && !keep.includes(id)),
    );
    try {
      readAnswers(this.program, answers as Answers, this.work);
    } catch (error) {
      if (!(error instanceof ResiliensError)) throw error;
      const at = error.path[1];
      if (error.code === 'id-unknown') return { column: null, code: 'item-unknown' };
      return { column: typeof at === 'string' ? at : null, code: 'answer-invalid' };
    }
    for (let item = 0; item < this.work.codes.length; item += 1)
      this.builder.write(item, this.work.codes[item] as number, this.work.numbers[item] as number);
    this.builder.endRow();
    if (key !== undefined) this.keys.push(String(named));
    for (const name of keep) this.kept[name]?.push(textOf(Object.hasOwn(value, name) ? value[name] : null));
    return null;
  }

  private chunk(): FileChunk {
    const { keys, kept, rejected } = this;
    const table = this.builder.finish();
    this.builder = this.newBuilder();
    this.keys = [];
    this.kept = this.newKept();
    this.rejected = [];
    return { table, keys, kept, rejected, progress: { ...this.count } };
  }

  private newKept(): Record<string, string[]> {
    return Object.fromEntries((this.options.keep ?? []).map((name) => [name, []]));
  }

  private newBuilder(): TableBuilder {
    return new TableBuilder(this.program, { keepNotAssessed: this.options.keepNotAssessed });
  }
}

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const parsed = (text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};
