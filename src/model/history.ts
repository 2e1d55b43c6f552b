import type { PlainDate } from './dates.js';
import type { AuthorRole } from './informant.js';
import type { JsonValue } from './json.js';

/**
 * Who changes a document, when and why; every edit takes one.
 *
 * @since 0.1.0
 */
export interface Change {
  /** The day of the change; not before the change before it. */
  readonly at: PlainDate;
  /** Who makes it. */
  readonly by: AuthorRole;
  /** Why; not empty. */
  readonly reason: string;
}

/**
 * One step of a change, as in JSON Patch (RFC 6902) with the path as a list: a value is added, put in the place of another,
 * or removed.
 *
 * @since 0.1.0
 */
export interface Patch {
  /** What happens. */
  readonly op: 'add' | 'replace' | 'remove';
  /** Where, as keys and indexes from the root of the document. */
  readonly path: readonly (string | number)[];
  /** The new value; none for `remove`. */
  readonly value?: JsonValue | undefined;
}

/**
 * One change of a document, with what is needed to repeat it and to take it back.
 *
 * @since 0.1.0
 */
export interface HistoryEntry extends Change {
  /** What was done, as the kebab-case name of the edit, or `undo`, `redo`. */
  readonly action: string;
  /** The schema version in which the patches are written; entries of earlier versions are kept but not replayed. */
  readonly version: number;
  /** For `undo` and `redo`: the place in the history, from 0, of the edit that is taken back or made again. */
  readonly of?: number | undefined;
  /** What leads from the document before to the document after. */
  readonly patches: readonly Patch[];
  /** What leads back. */
  readonly inverse: readonly Patch[];
}
