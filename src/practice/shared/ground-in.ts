import type { Ground } from '../../document/edit.js';
import { adopt } from '../../document/edit-adopt.js';
import type { DocumentKind } from '../../document/kind.js';
import { fillLimits } from '../../document/limits.js';
import type { Change } from '../../model/history.js';
import type { DocumentLimits, StoredDocument } from '../../model/stored-document.js';

/** What an edit of a document stands on: the document, checked, and the change, read. */
export const groundIn = <D extends StoredDocument>(
  kind: DocumentKind<D>,
  document: D,
  change: Change,
  limits?: DocumentLimits,
): Ground<D> => {
  const filled = fillLimits(limits);
  return {
    kind,
    document: adopt(kind, document, filled),
    change: kind.readChange(change, filled),
    limits,
  };
};
