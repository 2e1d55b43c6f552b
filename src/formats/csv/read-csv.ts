import { needArgument } from '../../errors/need-argument.js';
import type { Instrument } from '../../model/instrument.js';
import { piecesOf } from '../need-text.js';
import { CsvReader } from './csv-reader.js';
import type { CsvOptions, FileChunk } from './options.js';

/**
 * Reads CSV text straight into column tables, chunk by chunk.
 *
 * Nothing is lost and nothing guessed: each row is accepted or rejected with its line, column and code; an empty field is not
 * assessed, a field that is no answer rejects its row, and neither ever counts as absent. Line ends of every kind, a byte order mark
 * and quotes are read; decoding bytes is up to the caller.
 *
 * @param instrument - The instrument whose items stand in the file.
 * @param text - The text, whole or in pieces cut anywhere.
 * @param options - Form, signs, columns and codes of the file.
 * @returns The chunks; the last one has the final counts.
 * @throws `ResiliensError` while read: `id-duplicate`, `key-unknown` and `required-missing` for the header, `option-invalid`,
 * `id-unknown`, `text-invalid`, `limit-exceeded` for a row without an end, `input-invalid` for bytes or anything else that is no text.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { readCsv } from 'resiliens/formats';
 *
 * const text = 'child;housing\nA;ja\nB;kanskje\n';
 * const [chunk] = readCsv(borgeStressIndex2018, text, {
 *   delimiter: ';',
 *   key: 'child',
 *   items: { 'poor-housing': { column: 'housing', codes: { ja: 'present', nei: 'absent' } } },
 *   otherItems: 'not-assessed',
 * });
 * chunk?.keys; // => ['A']
 * chunk?.rejected; // => [{ line: 3, column: 'housing', code: 'answer-invalid' }]
 * ```
 * @since 0.1.0
 */
export function* readCsv(
  instrument: Instrument,
  text: string | Iterable<string>,
  options: CsvOptions = {},
): Generator<FileChunk, void, undefined> {
  needArgument(options, 'options');
  const reader = new CsvReader(instrument, options);
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
 * Reads CSV text that comes in pieces over time, for example from a stream; otherwise as {@link readCsv}.
 *
 * @param instrument - The instrument whose items stand in the file.
 * @param text - The text in pieces cut anywhere.
 * @param options - Form, signs, columns and codes of the file.
 * @returns The chunks; the last one has the final counts.
 * @throws `ResiliensError` as `readCsv` does.
 * @example
 * ```ts
 * import { ace10 } from 'resiliens';
 * import { readCsvStream } from 'resiliens/formats';
 *
 * async function* pieces() {
 *   yield `child,${ace10.items.map(({ id }) => id).join(',')}\n`;
 *   yield `A${',absent'.repeat(ace10.items.length)}\n`;
 * }
 * const accepted: number[] = [];
 * for await (const chunk of readCsvStream(ace10, pieces(), { key: 'child' })) accepted.push(chunk.table.rows);
 * accepted; // => [1]
 * ```
 * @since 0.1.0
 */
export async function* readCsvStream(
  instrument: Instrument,
  text: AsyncIterable<string>,
  options: CsvOptions = {},
): AsyncGenerator<FileChunk, void, undefined> {
  needArgument(options, 'options');
  const reader = new CsvReader(instrument, options);
  for await (const piece of text) {
    for (const chunk of reader.push(piece)) {
      yield chunk;
      if (options.signal?.aborted === true) return;
    }
    if (options.signal?.aborted === true) return;
  }
  yield* reader.end();
}
