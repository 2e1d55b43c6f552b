import { freeze } from 'immer';
import type { HistoryEntry } from '../model/history.js';
import type { StoredDocument } from '../model/stored-document.js';
import type { DocumentKind } from './kind.js';
import type { Limits } from './limits.js';
import { isOwn, remember } from './own.js';

/** The document itself where an edit has made it, else a checked, frozen copy: what a caller passed is never frozen. */
export const adopt = <D extends StoredDocument>(kind: DocumentKind<D>, document: D, limits: Limits): D =>
  isOwn(document) ? document : remember(freeze(kind.read(document, limits), true));

/** The document with another history, frozen and remembered. */
export const withHistory = <D extends StoredDocument>(document: D, history: readonly HistoryEntry[]): D =>
  remember(freeze({ ...document, history }, true));
