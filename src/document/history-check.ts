import { ResiliensError } from '../errors/resiliens-error.js';
import type { HistoryEntry, Patch } from '../model/history.js';
import { timeline } from './history-timeline.js';
import { patchFits } from './patch-fits.js';
import type { Shape } from './shape.js';

/** Keys of a document that no patch may touch: who it is, and what was done to it. */
const FIXED = ['schemaVersion', 'id', 'history'];

/**
 * Checks that a history is one that edits could have written: what the document may not say, its history may not keep.
 *
 * @throws `ResiliensError` `date-order` for an entry before its predecessor, `edit-invalid` for a patch outside the
 * content of the document, a version that does not exist, or an undo of anything but the last edit.
 */
export const checkHistory = (history: readonly HistoryEntry[], version: number, shape: Shape): void => {
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
    // Patches of an earlier version speak of the keys of their time; they are kept, never made again.
    const keys = entry.version === version ? shape : null;
    checkPatches(entry.patches, keys, [place, 'patches']);
    checkPatches(entry.inverse, keys, [place, 'inverse']);
  }
  if (timeline(history, version) === null)
    throw new ResiliensError('edit-invalid', ['history'], { why: 'history-broken' });
};

const checkPatches = (
  patches: readonly Patch[],
  shape: Shape | null,
  place: readonly (string | number)[],
): void => {
  patches.forEach((patch, index) => {
    const { op, path, value } = patch;
    const [key] = path;
    const fits =
      typeof key === 'string' && !FIXED.includes(key) && (op === 'remove') === (value === undefined);
    if (!fits || (shape !== null && !patchFits(patch, shape)))
      throw new ResiliensError('edit-invalid', ['history', ...place, index], { why: 'history-broken' });
  });
};
