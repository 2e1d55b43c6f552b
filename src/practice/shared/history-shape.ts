import { readDay } from '../../assessment/read-date.js';
import { AUTHORS, OPS } from '../../assessment/words.js';
import { readFree } from '../../document/read-free.js';
import { readId, readSomeText, readWhole } from '../../document/readers.js';
import type { Reader } from '../../document/reading.js';
import type { ShapeOf } from '../../document/shape.js';
import type { HistoryEntry, Patch } from '../../model/history.js';

const readPlace: Reader = (value, reading) => readWhole(value, reading, 0, Number.MAX_SAFE_INTEGER);

/** A step of a patch: a key or an index. */
const readStep: Reader = (value, reading) =>
  typeof value === 'number' ? readPlace(value, reading) : readId(value, reading);

const PATCH: ShapeOf<Patch> = {
  required: { op: { oneOf: OPS }, path: { list: readStep } },
  optional: { value: readFree },
};

/** How the version of a format is read: 1 up to the present one. */
export const versionReader =
  (version: number): Reader =>
  (value, reading) =>
    readWhole(value, reading, 1, version);

/** How an entry of the history is written in a format of so many versions. */
export const historyShape = (version: number): ShapeOf<HistoryEntry> => ({
  required: {
    at: readDay,
    by: { oneOf: AUTHORS },
    reason: readSomeText,
    action: readId,
    version: versionReader(version),
    patches: { list: PATCH },
    inverse: { list: PATCH },
  },
  optional: { of: readPlace },
});
