import type { StoredDocument } from '../model/stored-document.js';

/**
 * Documents that an edit has made: checked, and frozen to the last leaf. Nothing depends on it but speed: without it a chain
 * of edits would check and copy the whole document at every step.
 */
const made: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Remembers a document that is checked and frozen throughout. */
export const remember = <D extends StoredDocument>(document: D): D => {
  made.add(document);
  return document;
};

/** Tells whether a document was made here, so that it needs no check and no copy. */
export const isOwn = (document: object): boolean => made.has(document);
