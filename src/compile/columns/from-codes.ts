import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { ColumnTable, ItemColumn } from '../../model/column-table.js';
import type { Instrument } from '../../model/instrument.js';
import { FIRST_ANSWER } from '../../scoring/evaluate/workspace.js';
import { programOf } from '../../scoring/prepare.js';
import type { ProgramItem } from '../../scoring/program/program.js';
import { packColumns } from './pack-columns.js';

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
 * @throws `ResiliensError` `input-invalid` for lengths that differ, what is no array of bytes, or a numeric item, `answer-invalid` for a
 * byte that is no answer of its item.
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
  needArgument(codes, 'codes');
  const program = programOf(instrument);
  const { items } = program;
  const rows = Object.values(codes)[0]?.length ?? 0;
  for (const [id, own] of Object.entries(codes)) {
    const item = items[program.indexOf.get(id) ?? -1];
    if (item === undefined) throw new ResiliensError('id-unknown', ['codes', id], {});
    check(item, own, rows);
  }
  const binary = items.filter(({ item }) => item.kind === 'binary');
  const nobody = new Uint8Array(rows);
  const packed = packColumns(
    binary.map(({ id }) => codes[id] ?? nobody),
    rows,
    keepNotAssessed,
  );
  if ('wrong' in packed) throw notAnAnswer(binary[packed.wrong]?.id as string, FIRST_ANSWER + 1);
  return {
    instrument: instrument.id,
    edition: instrument.edition,
    rows,
    items: items.map(({ id, item }): ItemColumn => {
      if (item.kind === 'binary')
        return { item: id, kind: 'bits', place: binary.findIndex((own) => own.id === id) };
      return { item: id, kind: 'codes', codes: codes[id] ?? new Uint8Array(rows) };
    }),
    ...packed,
  };
};

const check = ({ id, item, answers }: ProgramItem, codes: Uint8Array, rows: number): void => {
  // A list of numbers, or wider ones, would be read as other bytes than it holds.
  if (!ArrayBuffer.isView(codes) || codes.BYTES_PER_ELEMENT !== 1)
    throw new ResiliensError('input-invalid', ['codes', id], { expected: 'bytes' });
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
