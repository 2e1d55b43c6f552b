// A page that scores a cohort without standing still: answers become a column table, which is handed to a worker by its buffers.
import { borgeStressIndex2018 } from 'resiliens';
import { bandSummaries, type ColumnResult, scoreDistributions, tableFromCodes } from 'resiliens/cohort';

const ROWS = 50_000;
const ABSENT = 3;

/** Made-up answer bytes: every item in its own rhythm, every seventh answer open. */
const codes = Object.fromEntries(
  borgeStressIndex2018.items.map(({ id }, item) => [
    id,
    Uint8Array.from({ length: ROWS }, (_, row) =>
      (row + item) % 7 === 0 ? 1 : ABSENT + (row % (item + 2) === 0 ? 1 : 0),
    ),
  ]),
);
const table = tableFromCodes(borgeStressIndex2018, codes);
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

worker.onmessage = ({ data: result }: MessageEvent<ColumnResult>): void => {
  const [areas] = scoreDistributions(result);
  const bands = bandSummaries([countsOf(result)])[0];
  const lines = [
    `${result.rows} children, mean number of areas between ${areas?.meanLow?.toFixed(2)} and ${areas?.meanHigh?.toFixed(2)}`,
    ...(bands?.value ?? []).map(({ band, value }) => `${band}: ${value}`),
    `undecided: ${bands?.undecided.value}`,
    `the table has moved to the worker: ${table.planes.byteLength === 0}`,
  ];
  Object.assign(globalThis, { outcome: lines.join('\n') });
  worker.terminate();
};
worker.postMessage({ instrument: borgeStressIndex2018, table }, [table.planes.buffer as ArrayBuffer]);

/** Children in each band, counted from the columns that came back. */
const countsOf = (result: ColumnResult): Parameters<typeof bandSummaries>[0][number] => {
  const { id, bands, band } = result.scores[0]!;
  const count = (code: number): number => band?.reduce((sum, own) => sum + (own === code ? 1 : 0), 0) ?? 0;
  const counts = bands.map((name, code) => ({ id: name, count: count(code) }));
  return { id, bands: counts, undecided: result.rows - counts.reduce((sum, own) => sum + own.count, 0) };
};
