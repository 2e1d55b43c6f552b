import { describe, expect, test } from 'vitest';
import { edit, type Ground } from '../../src/document/edit.js';
import { appendRecords, recordWithId, replaceRecord, setKeys } from '../../src/document/edit-records.js';
import { rewindIn } from '../../src/document/history-replay.js';
import { timeline } from '../../src/document/history-timeline.js';
import { redoIn, undoIn } from '../../src/document/history-undo.js';
import { DEFAULT_LIMITS } from '../../src/document/limits.js';
import type { HistoryEntry } from '../../src/model/history.js';
import { failsWith, failure } from '../assessment/fail.js';
import { change, NOTEBOOK_KIND, type Notebook, notebook } from './notebook.js';

const on = (document: Notebook, more: Partial<Ground<Notebook>> = {}): Ground<Notebook> => ({
  kind: NOTEBOOK_KIND,
  document,
  change: change(),
  ...more,
});

const page = (id: string, text = 'x') => ({ id, text });

describe('any kind of document can be edited', () => {
  test('records are added to several lists as one edit', () => {
    const edited = appendRecords(on(notebook()), 'add-page', { pages: page('p1') });
    expect(edited.pages).toEqual([page('p1')]);
    expect(edited.history).toEqual([
      {
        ...change(),
        action: 'add-page',
        version: 3,
        patches: [{ op: 'add', path: ['pages', 0], value: page('p1') }],
        inverse: [{ op: 'remove', path: ['pages', 0] }],
      },
    ]);
  });

  test('a record is replaced where it stands', () => {
    const two = notebook({ pages: [page('p1'), page('p2')] });
    expect(replaceRecord(on(two), 'rewrite', 'pages', page('p2', 'y')).pages).toEqual([
      page('p1'),
      page('p2', 'y'),
    ]);
  });

  test('keys are set, and equal values leave no trace', () => {
    const edited = setKeys(on(notebook()), 'rename', { title: 'Second', pages: [] });
    expect(edited.history[0]?.patches).toEqual([{ op: 'replace', path: ['title'], value: 'Second' }]);
  });

  test('nothing changed, nothing made', () => {
    const document = notebook();
    expect(edit(on(document), { action: 'nothing' }, () => undefined)).toBe(document);
  });

  test('a removal is written down without a value', () => {
    const [entry] = edit(on(notebook({ pages: [page('p1')] })), { action: 'tear' }, (draft) => {
      draft.pages.splice(0, 1);
    }).history;
    expect(entry?.patches).toEqual([{ op: 'remove', path: ['pages', 0] }]);
    expect(entry?.inverse).toEqual([{ op: 'add', path: ['pages', 0], value: page('p1') }]);
    const cut = edit(on(notebook()), { action: 'cut' }, (draft) => {
      delete (draft as { title?: string }).title;
    });
    expect(cut.history[0]?.patches).toEqual([{ op: 'remove', path: ['title'] }]);
  });

  test('what no field shows is checked after the edit', () => {
    expect(failsWith(() => setKeys(on(notebook()), 'rename', { title: 'forbidden' }))).toBe(
      'value-invalid title',
    );
  });

  test('a document is found by its record, or the path says where it was named', () => {
    expect(recordWithId([page('p1'), page('p2')], 'p2', ['x'])).toEqual(page('p2'));
    expect(failsWith(() => recordWithId([page('p1')], 'p2', ['page', 'id']))).toBe('id-unknown page.id');
  });

  test('limits are those of the caller', () => {
    expect(
      failsWith(() => setKeys(on(notebook(), { limits: { maxText: 4 } }), 'rename', { title: 'x' })),
    ).toBe('limit-exceeded title');
  });

  test('what is made can be read again: no list, and no history, grows beyond the limit', () => {
    const limits = { maxRecords: 2 };
    const two = notebook({ pages: [page('p1'), page('p2')] });
    expect(failure(() => appendRecords(on(two, { limits }), 'add-page', { pages: page('p3') }))).toEqual({
      code: 'limit-exceeded',
      path: 'pages',
      facts: { limit: 'maxRecords', most: 2, found: 3 },
    });
    const once = setKeys(on(two, { limits }), 'rename', { title: 'a' });
    const twice = setKeys(on(once, { limits }), 'rename', { title: 'b' });
    expect(failure(() => setKeys(on(twice, { limits }), 'rename', { title: 'c' }))).toEqual({
      code: 'limit-exceeded',
      path: 'history',
      facts: { limit: 'maxRecords', most: 2, found: 3 },
    });
    expect(NOTEBOOK_KIND.read(twice, { ...DEFAULT_LIMITS, ...limits })).toEqual(twice);
  });

  test('the shared instance of immer is left alone, and does not matter', async () => {
    const { setAutoFreeze, produce } = await import('immer');
    setAutoFreeze(false);
    const edited = appendRecords(on(notebook()), 'add-page', { pages: page('p1') });
    const back = rewindIn(NOTEBOOK_KIND, edited, 0);
    expect(
      [edited, edited.pages, edited.pages[0], edited.history, back, back.pages].every((part) =>
        Object.isFrozen(part),
      ),
    ).toBe(true);
    const others = produce({ a: 1 }, (draft) => {
      draft.a = 2;
    });
    expect(Object.isFrozen(others)).toBe(false);
    setAutoFreeze(true);
  });
});

describe('a history that was begun in an earlier version', () => {
  const old: HistoryEntry = {
    ...change('2024-01-01'),
    action: 'rename',
    version: 2,
    patches: [{ op: 'replace', path: ['title'], value: 'First' }],
    inverse: [{ op: 'replace', path: ['title'], value: 'Zeroth' }],
  };
  const migrated = notebook({ history: [old] });
  const edited = setKeys(on(migrated), 'rename', { title: 'Second' });

  test('is kept, and what came since can be undone and redone', () => {
    const back = undoIn(on(edited));
    expect(back.title).toBe('First');
    expect(back.history.map(({ action, version }) => [action, version])).toEqual([
      ['rename', 2],
      ['rename', 3],
      ['undo', 3],
    ]);
    expect(redoIn(on(back)).title).toBe('Second');
    expect(rewindIn(NOTEBOOK_KIND, edited, 1)).toEqual(migrated);
  });

  test('is not undone or gone back over: its patches speak of another form', () => {
    expect(failure(() => undoIn(on(migrated))).facts).toEqual({ why: 'nothing-to-undo' });
    expect(failure(() => rewindIn(NOTEBOOK_KIND, edited, 0))).toEqual({
      code: 'edit-invalid',
      path: 'history.0',
      facts: { why: 'other-version', version: 2 },
    });
  });

  test('cannot go on in an earlier version', () => {
    const later = { ...old, at: '2024-06-01' };
    const mixed = notebook({ history: [...edited.history, later] });
    expect(failsWith(() => undoIn(on(mixed)))).toBe('edit-invalid history.2.version');
  });
});

describe('which edits are in force', () => {
  const entry = (action: string, of?: number, version = 3): HistoryEntry => ({
    ...change(),
    action,
    version,
    patches: [],
    inverse: [],
    ...(of === undefined ? {} : { of }),
  });

  test.each<[string, HistoryEntry[], ReturnType<typeof timeline>]>([
    ['none', [], { done: [], undone: [] }],
    ['two', [entry('a'), entry('b')], { done: [0, 1], undone: [] }],
    ['one taken back', [entry('a'), entry('b'), entry('undo', 1)], { done: [0], undone: [1] }],
    [
      'both taken back',
      [entry('a'), entry('b'), entry('undo', 1), entry('undo', 0)],
      { done: [], undone: [1, 0] },
    ],
    [
      'one made again',
      [entry('a'), entry('b'), entry('undo', 1), entry('undo', 0), entry('redo', 0)],
      { done: [0], undone: [1] },
    ],
    ['another after an undo', [entry('a'), entry('undo', 0), entry('b')], { done: [2], undone: [] }],
    ['an earlier version', [entry('a', undefined, 2), entry('b')], { done: [1], undone: [] }],
    [
      'an undo in an earlier version',
      [entry('a', undefined, 2), entry('undo', 0, 2), entry('b')],
      { done: [2], undone: [] },
    ],
    ['an undo out of turn', [entry('a'), entry('b'), entry('undo', 0)], null],
    ['an undo of an earlier version', [entry('a', undefined, 2), entry('undo', 0)], null],
    [
      'a redo out of turn',
      [entry('a'), entry('b'), entry('undo', 1), entry('undo', 0), entry('redo', 1)],
      null,
    ],
    ['an undo of nothing named', [entry('undo')], null],
    ['a redo of nothing named', [entry('redo')], null],
  ])('%s', (_, history, expected) => {
    expect(timeline(history, 3)).toEqual(expected);
  });
});
