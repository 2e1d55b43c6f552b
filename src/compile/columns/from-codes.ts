import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ColumnTable, ItemColumn } from '../../model/column-table.js';
import type { Instrument } from '../../model/instrument.js';
import { FIRST_ANSWER } from '../../scoring/evaluate/workspace.js';
import { programOf } from '../../scoring/prepare.js';
import type { ProgramItem } from '../../scoring/program/program.js';
import { BLOCK, blocksOf, WORDS } from './layout.js';
import { packBlock, SOME_AWAY, SOME_WRONG } from './planes.js';

/**
 * Makes a column table of answer bytes, one array an item: the fastest way in.
 *
 * Bytes are 0 not assessed, 1 unknown, 2 not applicable, 3 the first answer of the item, 4 the second, and so on; of binary
 * items 3 is absent and 4 present. Instruments with numeric items are not made this way.
 *
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param codes - Bytes by item id, all of one length; an item that is left out is not assessed. Not changed; those of items
 * that are not binary become part of the table.
 * @param keepNotAssessed - Whether *not assessed* is kept apart from *unknown* in binary items.
 * @returns The table.
 * @throws `ResiliensError` `input-invalid` for lengths that differ or a numeric item, `answer-invalid` for a byte that is no
 * answer of its item.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { compileColumns, tableFromCodes } from 'resiliens/cohort';
 *
 * const table = tableFromCodes(borgeStressIndex2018, { 'poor-housing': Uint8Array.of(3, 4, 1) });
 * [...(compileColumns(borgeStressIndex2018).score(table).scores[0]?.high ?? [])]; // => [6, 7, 7]
 * ```
 * @since 0.1.0
 */
export const tableFromCodes = (
  instrument: Instrument,
  codes: Readonly<Record<string, Uint8Array>>,
  keepNotAssessed = false,
): ColumnTable => {
  const program = programOf(instrument);
  const { items } = program;
  const rows = Object.values(codes)[0]?.length ?? 0;
  for (const [id, own] of Object.entries(codes)) {
    const item = items[program.indexOf.get(id) ?? -1];
    if (item === undefined) throw new ResiliensError('id-unknown', ['codes', id], {});
    check(item, own, rows);
  }
  const binary = items.filter(({ item }) => item.kind === 'binary');
  const words = blocksOf(rows) * binary.length * WORDS;
  const planes = new Int32Array(words * 2);
  const notAssessed = keepNotAssessed ? new Int32Array(words) : null;
  const last = new Uint32Array(BLOCK / 4);
  let seen = 0;
  binary.forEach(({ id }, place) => {
    const own = codes[id] ?? new Uint8Array(rows);
    const source = inWords(own);
    for (let block = 0; block < blocksOf(rows); block += 1) {
      const at = block * binary.length + place;
      const isWhole = (block + 1) * BLOCK <= rows;
      if (!isWhole) new Uint8Array(last.buffer).fill(0);
      if (!isWhole) new Uint8Array(last.buffer).set(own.subarray(block * BLOCK));
      const [bytes, from] = isWhole ? [source, (block * BLOCK) / 4] : [last, 0];
      const noticed = packBlock(bytes, from, planes, at * 2 * WORDS, notAssessed, at * WORDS);
      if ((noticed & SOME_WRONG) !== 0) throw notAnAnswer(id, FIRST_ANSWER + 1);
      seen |= noticed;
    }
  });
  return {
    instrument: instrument.id,
    edition: instrument.edition,
    rows,
    items: items.map(({ id, item }): ItemColumn => {
      if (item.kind === 'binary')
        return { item: id, kind: 'bits', place: binary.findIndex((own) => own.id === id) };
      return { item: id, kind: 'codes', codes: codes[id] ?? new Uint8Array(rows) };
    }),
    planes,
    notAssessed,
    hasNotApplicable: (seen & SOME_AWAY) !== 0,
  };
};

const check = ({ id, item, answers }: ProgramItem, codes: Uint8Array, rows: number): void => {
  if (codes.length !== rows)
    throw new ResiliensError('input-invalid', ['codes', id], { expected: rows, found: codes.length });
  if (item.kind === 'numeric' || answers === null)
    throw new ResiliensError('input-invalid', ['codes', id], { expected: 'no numeric item' });
  if (item.kind === 'binary') return;
  const most = FIRST_ANSWER + answers.length - 1;
  for (let row = 0; row < rows; row += 1) if ((codes[row] as number) > most) throw notAnAnswer(id, most);
};

const notAnAnswer = (id: string, most: number): ResiliensError =>
  new ResiliensError('answer-invalid', ['codes', id], { least: 0, most });

/** The whole words of four bytes: a view where the bytes lie so, else a copy. */
const inWords = (bytes: Uint8Array): Uint32Array => {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(own.buffer, own.byteOffset, own.length >> 2);
};
