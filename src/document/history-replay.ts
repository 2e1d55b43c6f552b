import { ResiliensError } from '../errors/resiliens-error.js';
import type { HistoryEntry, Patch } from '../model/history.js';
import type { DocumentLimits, StoredDocument } from '../model/stored-document.js';
import { adopt, withHistory } from './edit-adopt.js';
import { applyTo } from './history-apply.js';
import type { DocumentKind } from './kind.js';
import { fillLimits, type Limits } from './limits.js';

/**
 * The document as it was after the first so many entries of its history; 0 is the document before every edit.
 *
 * @throws `ResiliensError` `option-invalid` where the history has no such place, `edit-invalid` where it was written in
 * an earlier schema version or does not fit the document.
 */
export const rewindIn = <D extends StoredDocument>(
  kind: DocumentKind<D>,
  document: D,
  entries: number,
  limits?: DocumentLimits,
): D => {
  const filled = fillLimits(limits);
  const now = adopt(kind, document, filled);
  const most = now.history.length;
  const fits = Number.isSafeInteger(entries) && entries >= 0 && entries <= most;
  if (!fits) throw new ResiliensError('option-invalid', ['entries'], { least: 0, most });
  let before = now;
  for (let place = most - 1; place >= entries; place -= 1) {
    before = step(kind, before, now.history[place] as HistoryEntry, place, 'inverse');
  }
  return settle(kind, before, now.history.slice(0, entries), filled);
};

/**
 * The document after the entries of a history, from the document before them.
 *
 * @throws `ResiliensError` `edit-invalid` where an entry was written in another schema version or does not fit.
 */
export const replayIn = <D extends StoredDocument>(
  kind: DocumentKind<D>,
  document: D,
  history: readonly HistoryEntry[],
  limits?: DocumentLimits,
): D => {
  const filled = fillLimits(limits);
  if (!Array.isArray(history)) throw new ResiliensError('value-invalid', ['history'], { expected: 'list' });
  const before = adopt(kind, document, filled);
  const first = before.history.length;
  // Reading the document with the whole history checks the entries before they are used.
  const whole = kind.read({ ...before, history: [...before.history, ...history] }, filled).history;
  let after = before;
  for (const [place, entry] of whole.entries()) {
    if (place >= first) after = step(kind, after, entry, place, 'patches');
  }
  return settle(kind, after, whole, filled);
};

const step = <D extends StoredDocument>(
  kind: DocumentKind<D>,
  document: D,
  entry: HistoryEntry,
  place: number,
  side: 'patches' | 'inverse',
): D => {
  if (entry.version !== kind.version) {
    throw new ResiliensError('edit-invalid', ['history', place], {
      why: 'other-version',
      version: entry.version,
    });
  }
  const patches: readonly Patch[] = entry[side];
  return applyTo(document, patches, place);
};

/** What patches have built is read like anything from outside: a history may have been changed by hand. */
const settle = <D extends StoredDocument>(
  kind: DocumentKind<D>,
  document: D,
  history: readonly HistoryEntry[],
  limits: Limits,
): D => withHistory(kind.read({ ...document, history }, limits), history);
