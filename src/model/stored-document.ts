import type { HistoryEntry } from './history.js';

/**
 * What every stored document has.
 *
 * @since 0.1.0
 */
export interface StoredDocument {
  /** Version of the format; a newer library reads every older one. */
  readonly schemaVersion: number;
  /** Opaque id: it says nothing about the child. */
  readonly id: string;
  /** What was changed, oldest first; only ever added to. */
  readonly history: readonly HistoryEntry[];
}

/**
 * Limits that keep a hostile document from doing harm; what is beyond them is refused with `limit-exceeded`.
 *
 * @since 0.1.0
 */
export interface DocumentLimits {
  /** Longest text in UTF-16 code units: notes, reasons, views; without it 10 000. */
  readonly maxText?: number | undefined;
  /** Most entries in one list, observations among them; without it 99 999. Any object may have 1 000 keys, or as many. */
  readonly maxRecords?: number | undefined;
  /** Deepest nesting of objects and lists, the document itself being 1; without it 20. */
  readonly maxDepth?: number | undefined;
}
