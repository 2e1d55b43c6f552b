import { applyPatches, enablePatches, type Patch as ImmerPatch } from 'immer';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { Patch } from '../model/history.js';

/**
 * Applies patches to a document or a draft of one.
 *
 * @throws `ResiliensError` `edit-invalid` where they do not fit it: the history was changed by hand.
 */
export const applyTo = <D extends object>(document: D, patches: readonly Patch[], place: number): D => {
  enablePatches();
  try {
    return applyPatches(document, patches as readonly ImmerPatch[]);
  } catch {
    throw new ResiliensError('edit-invalid', ['history', place], { why: 'history-broken' });
  }
};
