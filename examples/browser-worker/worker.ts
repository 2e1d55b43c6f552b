// The worker of a page: compiles the instrument it is sent, scores tables, and hands the columns back by their buffers.
import { defineInstrument, type Instrument } from 'resiliens';
import { type ColumnResult, type ColumnTable, compileColumns } from 'resiliens/cohort';

/** Buffers of a result, each once: a column of values may be the very column of lower bounds. */
const buffersOf = ({ scores }: ColumnResult): ArrayBufferLike[] => [
  ...new Set(
    scores
      .flatMap(({ low, high, value, hasValue, band, bandByRule }) => [
        low,
        high,
        value,
        hasValue,
        band,
        bandByRule,
      ])
      .flatMap((column) => (column === null ? [] : [column.buffer])),
  ),
];

globalThis.onmessage = ({ data }: MessageEvent<{ instrument: Instrument; table: ColumnTable }>): void => {
  const result = compileColumns(defineInstrument(data.instrument)).score(data.table);
  globalThis.postMessage(result, { transfer: buffersOf(result) as ArrayBuffer[] });
};
