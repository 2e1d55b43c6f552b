import { ResiliensError } from '../errors/resiliens-error.js';
import type { HistoryEntry } from '../model/history.js';
import type { StoredDocument } from '../model/stored-document.js';
import { edit, type Ground } from './edit.js';
import { adopt } from './edit-adopt.js';
import { applyTo } from './history-apply.js';
import { type Timeline, timeline } from './history-timeline.js';
import { fillLimits } from './limits.js';

/**
 * Takes the last edit in force back. The history grows by an entry that says so; nothing is removed from it.
 *
 * @throws `ResiliensError` `edit-invalid` where there is nothing to undo.
 */
export const undoIn = <D extends StoredDocument>(ground: Ground<D>): D => move(ground, 'undo');

/**
 * Makes the edit again that was taken back last.
 *
 * @throws `ResiliensError` `edit-invalid` where there is nothing to redo.
 */
export const redoIn = <D extends StoredDocument>(ground: Ground<D>): D => move(ground, 'redo');

const move = <D extends StoredDocument>(ground: Ground<D>, action: 'undo' | 'redo'): D => {
  const document = adopt(ground.kind, ground.document, fillLimits(ground.limits));
  // A history that contradicts itself was refused when the document was read.
  const line = timeline(document.history, ground.kind.version) as Timeline;
  const of = (action === 'undo' ? line.done : line.undone).at(-1);
  if (of === undefined)
    throw new ResiliensError('edit-invalid', ['history'], { why: `nothing-to-${action}` });
  const { patches, inverse } = document.history[of] as HistoryEntry;
  return edit({ ...ground, document }, { action, of }, (draft) => {
    applyTo(draft as object, action === 'undo' ? inverse : patches, of);
  });
};
