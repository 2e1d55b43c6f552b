import { CHANGE } from '../../assessment/shape-records.js';
import { checkHistory } from '../../document/history-check.js';
import type { DocumentKind } from '../../document/kind.js';
import type { Limits } from '../../document/limits.js';
import { type Migrations, migrate } from '../../document/migrate.js';
import { asObject } from '../../document/plain-object.js';
import { readField } from '../../document/read-shape.js';
import { readRoot } from '../../document/reading.js';
import type { Field, Shape, ShapeOf } from '../../document/shape.js';
import type { Change } from '../../model/history.js';
import type { StoredDocument } from '../../model/stored-document.js';

/** What makes a kind of document. */
export interface KindParts<D extends StoredDocument> {
  /** The version in which it is written. */
  readonly version: number;
  /** How it is written. */
  readonly shape: ShapeOf<D>;
  /** From each earlier version to the next. */
  readonly migrations: Migrations;
  /** Checks what no single field shows; the history is checked besides. */
  readonly check: (document: D) => void;
}

/** Makes a kind of stored document from its shape and its check. */
export const kindOf = <D extends StoredDocument>(parts: KindParts<D>): DocumentKind<D> => {
  const check = (document: D): void => {
    parts.check(document);
    checkHistory(document.history, parts.version, parts.shape as Shape);
  };
  return {
    version: parts.version,
    read: (value, limits) => {
      const read = readRoot(
        value,
        (input, reading) =>
          readField(
            parts.shape as Field,
            migrate(asObject(input, reading), parts.version, parts.migrations),
            reading,
          ),
        limits,
      ) as unknown as D;
      check(read);
      return read;
    },
    readChange: (value: unknown, limits: Limits) =>
      readRoot(value, (input, reading) => readField(CHANGE as Field, input, reading), limits, [
        'change',
      ]) as unknown as Change,
    check,
  };
};
