import { ResiliensError } from '../errors/resiliens-error.js';
import type { HistoryEntry, Patch } from '../model/history.js';
import { timeline } from './history-timeline.js';

/** Keys of a document that no patch may touch: who it is, and what was done to it. */
const FIXED = ['schemaVersion', 'id', 'history'];

/**
 * Checks that a history is one that edits could have written.
 *
 * @throws {@link ResiliensError} `date-order` for an entry before its predecessor, `edit-invalid` for a patch outside the
 * content of the document, a version that does not exist, or an undo of anything but the last edit.
 */
export const checkHistory = (history: readonly HistoryEntry[], version: number): void => {
  for (const [place, entry] of history.entries()) {
    const before = history[place - 1];
    if (before !== undefined && entry.at < before.at) {
      throw new ResiliensError('date-order', ['history', place, 'at'], {
        at: entry.at,
        notBefore: before.at,
      });
    }
    if (entry.version > version || (before !== undefined && entry.version < before.version)) {
      throw new ResiliensError('edit-invalid', ['history', place, 'version'], { why: 'other-version' });
    }
    checkPatches(entry.patches, [place, 'patches']);
    checkPatches(entry.inverse, [place, 'inverse']);
  }
  if (timeline(history, version) === null)
    throw new ResiliensError('edit-invalid', ['history'], { why: 'history-broken' });
};

const checkPatches = (patches: readonly Patch[], place: readonly (string | number)[]): void => {
  patches.forEach(({ op, path, value }, index) => {
    const [key] = path;
    const fits =
      typeof key === 'string' && !FIXED.includes(key) && (op === 'remove') === (value === undefined);
    if (!fits)
      throw new ResiliensError('edit-invalid', ['history', ...place, index], { why: 'history-broken' });
  });
};
