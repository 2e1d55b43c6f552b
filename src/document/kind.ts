import type { Change } from '../model/history.js';
import type { StoredDocument } from '../model/stored-document.js';
import type { Limits } from './limits.js';

/** What is known about one kind of stored document: all that editing and history need. */
export interface DocumentKind<D extends StoredDocument> {
  /** The version in which documents of this kind are written. */
  readonly version: number;
  /** Reads a document of any version from whatever was passed: a checked copy in the present version, or a coded error. */
  readonly read: (value: unknown, limits: Limits) => D;
  /** Reads who changes what, when and why. */
  readonly readChange: (value: unknown, limits: Limits) => Change;
  /** Checks what no single field shows: ids, references, the order of dates. */
  readonly check: (document: D) => void;
}
