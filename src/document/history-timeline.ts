import type { HistoryEntry } from '../model/history.js';

/** Which edits stand and which are taken back, as places in the history; the last of each is the next to move. */
export interface Timeline {
  /** Edits in force, oldest first. */
  readonly done: readonly number[];
  /** Edits that were taken back and may be made again, first taken back first. */
  readonly undone: readonly number[];
}

/**
 * Reads from a history which edits are in force.
 *
 * An edit after an undo closes the way to redo. Entries of earlier schema versions stand for good: their patches speak of
 * a document of another form.
 *
 * @returns `null` where the history contradicts itself: an undo or redo of something other than the next edit in turn.
 */
export const timeline = (history: readonly HistoryEntry[], version: number): Timeline | null => {
  let done: number[] = [];
  let undone: number[] = [];
  for (const [place, entry] of history.entries()) {
    if (entry.version !== version) [done, undone] = [[], []];
    else if (entry.action === 'undo') {
      if (done.pop() !== entry.of || entry.of === undefined) return null;
      undone.push(entry.of);
    } else if (entry.action === 'redo') {
      if (undone.pop() !== entry.of || entry.of === undefined) return null;
      done.push(entry.of);
    } else {
      done.push(place);
      undone = [];
    }
  }
  return { done, undone };
};
