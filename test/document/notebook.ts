import { checkHistory } from '../../src/document/history-check.js';
import type { DocumentKind } from '../../src/document/kind.js';
import { type Migrations, migrate } from '../../src/document/migrate.js';
import { asObject } from '../../src/document/plain-object.js';
import { readFree } from '../../src/document/read-free.js';
import { readField } from '../../src/document/read-shape.js';
import { readId, readSomeText, readText, readWhole } from '../../src/document/readers.js';
import { readRoot } from '../../src/document/reading.js';
import type { Field, Shape, ShapeOf } from '../../src/document/shape.js';
import { ResiliensError } from '../../src/errors/resiliens-error.js';
import type { Change, HistoryEntry } from '../../src/model/history.js';
import type { StoredDocument } from '../../src/model/stored-document.js';

/** A kind of document made up for the tests, in its third version. */
export interface Notebook extends StoredDocument {
  readonly title: string;
  readonly pages: readonly { readonly id: string; readonly text: string }[];
}

const CHANGE: ShapeOf<Change> = { required: { at: readId, by: readId, reason: readSomeText }, optional: {} };

const ENTRY: ShapeOf<HistoryEntry> = {
  required: {
    at: readId,
    by: readId,
    reason: readText,
    action: readId,
    version: (value, reading) => readWhole(value, reading, 1, 3),
    patches: readFree,
    inverse: readFree,
  },
  optional: { of: (value, reading) => readWhole(value, reading, 0, 1000) },
};

const NOTEBOOK: ShapeOf<Notebook> = {
  required: {
    schemaVersion: (value, reading) => readWhole(value, reading, 1, 3),
    id: readId,
    title: readText,
    pages: { list: { required: { id: readId, text: readText }, optional: {} } },
    history: { list: ENTRY },
  },
  optional: {},
};

/** Version 1 had one text; version 2 had pages without ids; version 3 gave them ids. */
export const migrations: Migrations = {
  1: ({ text, ...rest }) => ({ ...rest, pages: [{ text }] }),
  2: ({ pages, ...rest }) => ({
    ...rest,
    pages: (pages as { text: string }[]).map(({ text }, index) => ({ id: `p${index + 1}`, text })),
  }),
};

const check = (notebook: Notebook): void => {
  if (notebook.title === 'forbidden') throw new ResiliensError('value-invalid', ['title']);
  checkHistory(notebook.history, 3, NOTEBOOK as Shape);
};

export const NOTEBOOK_KIND: DocumentKind<Notebook> = {
  version: 3,
  read: (value, limits) => {
    const read = readRoot(
      value,
      (input, reading) =>
        readField(NOTEBOOK as Field, migrate(asObject(input, reading), 3, migrations), reading),
      limits,
    ) as unknown as Notebook;
    check(read);
    return read;
  },
  readChange: (value, limits) =>
    readRoot(value, (input, reading) => readField(CHANGE as Field, input, reading), limits, [
      'change',
    ]) as unknown as Change,
  check,
};

export const notebook = (more: Partial<Notebook> = {}): Notebook => ({
  schemaVersion: 3,
  id: 'n1',
  title: 'First',
  pages: [],
  history: [],
  ...more,
});

export const change = (at = '2024-05-10'): Change => ({ at, by: 'teacher', reason: 'As agreed' });
