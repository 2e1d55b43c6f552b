import { TableBuilder } from '../../compile/columns/table-builder.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Instrument } from '../../model/instrument.js';
import { programOf } from '../../scoring/prepare.js';
import type { Program } from '../../scoring/program/program.js';
import { needText } from '../need-text.js';
import { INVALID } from './fields.js';
import { type Header, headerOf } from './header.js';
import { type Line, LineReader } from './lines.js';
import {
  type CsvOptions,
  delimiterOf,
  type FileChunk,
  type Rejection,
  type RejectionCode,
} from './options.js';

/** Rows of a chunk where nothing is said. */
const ROWS = 65_536;

/** Reads CSV text as it comes, straight into column tables. */
export class CsvReader {
  private readonly program: Program;
  private readonly lines: LineReader;
  private readonly rowsPerChunk: number;
  private header: Header | null = null;
  private builder: TableBuilder;
  private keys: string[] = [];
  private kept: readonly string[][];
  private rejected: Rejection[] = [];
  private readonly count = { rows: 0, accepted: 0, rejected: 0, characters: 0 };
  private readonly codes: Uint8Array;
  private readonly numbers: Float64Array;
  /** Long form: the child whose rows are being read, and those that are done. */
  private child: string | null = null;
  private readonly done = new Set<string>();
  private readonly given: Uint8Array;

  constructor(
    instrument: Instrument,
    private readonly options: CsvOptions,
  ) {
    this.program = programOf(instrument);
    this.lines = new LineReader(delimiterOf(options));
    this.rowsPerChunk = options.rowsPerChunk ?? ROWS;
    if (!Number.isInteger(this.rowsPerChunk) || this.rowsPerChunk < 1)
      throw new ResiliensError('option-invalid', ['options', 'rowsPerChunk'], { least: 1 });
    this.builder = this.newBuilder();
    this.kept = this.newKept();
    const items = this.program.items.length;
    this.codes = new Uint8Array(items);
    this.numbers = new Float64Array(items);
    this.given = new Uint8Array(items);
  }

  /** Chunks that the text completes. */
  *push(text: string): Generator<FileChunk> {
    needText(text);
    this.count.characters += text.length;
    for (const line of this.lines.push(text)) yield* this.take(line);
  }

  /** What is left when the text is at its end: always one last chunk. */
  *end(): Generator<FileChunk> {
    for (const line of this.lines.end()) yield* this.take(line);
    if (this.header === null) throw new ResiliensError('required-missing', ['header'], {});
    this.endChild();
    yield this.chunk();
  }

  private *take(line: Line): Generator<FileChunk> {
    if (this.header === null) {
      if (line.isBroken) throw new ResiliensError('text-invalid', ['header'], { what: 'quotes' });
      this.header = headerOf(this.program, line.fields, this.options);
      return;
    }
    this.count.rows += 1;
    if (line.isBroken) this.reject(line, null, 'quote-open');
    else if (line.fields.length !== this.header.names.length) this.reject(line, null, 'ragged');
    else if (this.options.form === 'long') this.longRow(line, this.header);
    else this.wideRow(line, this.header);
    if (this.builder.rows >= this.rowsPerChunk || this.rejected.length >= this.rowsPerChunk)
      yield this.chunk();
  }

  private wideRow(line: Line, header: Header): void {
    const key = header.key < 0 ? '' : (line.fields[header.key] as string);
    if (header.key >= 0 && key === '') {
      this.reject(line, header.key, 'key-missing');
      return;
    }
    for (const { item, place } of header.items) {
      const field = header.readers[item]?.read(line.fields[place] as string);
      if (field === undefined || field.code === INVALID) {
        this.reject(line, place, 'answer-invalid');
        return;
      }
      this.codes[item] = field.code;
      this.numbers[item] = field.number;
    }
    this.count.accepted += 1;
    header.kept.forEach((place, index) => {
      this.kept[index]?.push(line.fields[place] as string);
    });
    this.writeChild(key);
  }

  private longRow(line: Line, header: Header): void {
    const [place, code] = this.longProblem(line, header);
    if (code === null) this.count.accepted += 1;
    else this.reject(line, place, code);
  }

  /** Takes an answer over; or says what is wrong with it, and at which place. */
  private longProblem(
    { fields }: Line,
    header: Header,
  ): readonly [place: number, code: RejectionCode | null] {
    const key = fields[header.key] as string;
    if (key === '') return [header.key, 'key-missing'];
    if (key !== this.child && this.done.has(key)) return [header.key, 'key-repeated'];
    if (key !== this.child) this.endChild();
    this.child = key;
    const item = header.byName.get(fields[header.item] as string);
    if (item === undefined) return [header.item, 'item-unknown'];
    const field = header.readers[item]?.read(fields[header.answer] as string);
    if (field === undefined || field.code === INVALID) return [header.answer, 'answer-invalid'];
    if (this.given[item] === 1) return [header.item, 'answer-repeated'];
    this.given[item] = 1;
    this.codes[item] = field.code;
    this.numbers[item] = field.number;
    return [header.answer, null];
  }

  private endChild(): void {
    if (this.child === null) return;
    this.done.add(this.child);
    if (this.given.includes(1)) this.writeChild(this.child);
    this.given.fill(0);
    this.child = null;
  }

  private writeChild(key: string): void {
    const { builder, codes, numbers } = this;
    for (let item = 0; item < codes.length; item += 1)
      builder.write(item, codes[item] as number, numbers[item] as number);
    builder.endRow();
    codes.fill(0);
    numbers.fill(0);
    if (this.options.key !== undefined) this.keys.push(key);
  }

  private reject({ line }: Line, place: number | null, code: RejectionCode): void {
    this.count.rejected += 1;
    // What a wide row had brought before its fault; in long form the rest of the child stands.
    if (this.options.form !== 'long') this.codes.fill(0);
    const column = place === null ? null : (this.header?.names[place] ?? null);
    this.rejected.push({ line, column, code });
  }

  private chunk(): FileChunk {
    const { keys, rejected } = this;
    const kept = Object.fromEntries(
      (this.options.keep ?? []).map((name, index) => [name, this.kept[index] ?? []]),
    );
    const table = this.builder.finish();
    this.builder = this.newBuilder();
    this.keys = [];
    this.kept = this.newKept();
    this.rejected = [];
    return { table, keys, kept, rejected, progress: { ...this.count } };
  }

  private newKept(): readonly string[][] {
    return (this.options.keep ?? []).map(() => []);
  }

  private newBuilder(): TableBuilder {
    const { keepNotAssessed } = this.options;
    return new TableBuilder(this.program, {
      expectedRows: Math.min(this.rowsPerChunk, ROWS),
      keepNotAssessed,
    });
  }
}
