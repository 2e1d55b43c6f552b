import { type Draft, enablePatches, Immer, type Patch as ImmerPatch } from 'immer';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { Change, HistoryEntry, Patch } from '../model/history.js';
import type { DocumentLimits, StoredDocument } from '../model/stored-document.js';
import { adopt, withHistory } from './edit-adopt.js';
import type { DocumentKind } from './kind.js';
import { fillLimits, type Limits } from './limits.js';

// An instance of our own: settings that others make on the shared one do not reach it.
const immer: Immer = /* @__PURE__ */ new Immer({ autoFreeze: true });

/** What an edit is called, and which earlier entry it answers to. */
export interface Step {
  /** Kebab-case name of the edit. */
  readonly action: string;
  /** For undo and redo: the place of the edit concerned. */
  readonly of?: number | undefined;
}

/** Everything an edit stands on. */
export interface Ground<D extends StoredDocument> {
  /** The kind of document. */
  readonly kind: DocumentKind<D>;
  /** The document before. */
  readonly document: D;
  /** Who changes it, when and why. */
  readonly change: Change;
  /** Limits for what a caller passed. */
  readonly limits?: DocumentLimits | undefined;
}

/**
 * Changes a document: a new one that shares what stayed the same, with one more entry in its history.
 *
 * The recipe must leave id, version and history alone. What it puts in must be a copy of the library's own, since all that
 * enters the new document is frozen. An edit that changes nothing gives back the document it was given.
 */
export const edit = <D extends StoredDocument>(
  { kind, document, change, limits }: Ground<D>,
  step: Step,
  recipe: (draft: Draft<D>) => void,
): D => {
  enablePatches();
  const filled = fillLimits(limits);
  const before = adopt(kind, document, filled);
  const by = kind.readChange(change, filled);
  checkNotEarlier(by, before.history);
  const [after, patches, inverse] = immer.produceWithPatches(before, (draft) => {
    recipe(draft as Draft<D>);
  });
  if (patches.length === 0) return document;
  // Undo and redo build on what a history says, and a history may have been changed by hand.
  if (step.of === undefined) kind.check(after);
  else kind.read(after, filled);
  const entry: HistoryEntry = {
    at: by.at,
    by: by.by,
    reason: by.reason,
    action: step.action,
    version: kind.version,
    patches: patches.map(asPatch),
    inverse: inverse.map(asPatch),
    ...(step.of === undefined ? {} : { of: step.of }),
  };
  const history = [...before.history, entry];
  checkLists({ ...after, history }, filled);
  return withHistory(after, history);
};

/** What an edit makes must be small enough to be read again. */
const checkLists = (document: object, { maxRecords }: Limits): void => {
  for (const [list, records] of Object.entries(document)) {
    if (!Array.isArray(records) || records.length <= maxRecords) continue;
    throw new ResiliensError('limit-exceeded', [list], {
      limit: 'maxRecords',
      most: maxRecords,
      found: records.length,
    });
  }
};

const asPatch = ({ op, path, value }: ImmerPatch): Patch =>
  op === 'remove' ? { op, path } : { op, path, value: value as Patch['value'] };

const checkNotEarlier = (change: Change, history: readonly HistoryEntry[]): void => {
  const last = history.at(-1);
  if (last !== undefined && change.at < last.at) {
    throw new ResiliensError('date-order', ['change', 'at'], { at: change.at, notBefore: last.at });
  }
};
