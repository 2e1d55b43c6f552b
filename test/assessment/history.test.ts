import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { checkAssessment } from '../../src/assessment/check.js';
import { createAssessment } from '../../src/assessment/edits/create-assessment.js';
import { changeDate } from '../../src/assessment/edits/frame.js';
import { addObservation } from '../../src/assessment/edits/observations.js';
import { diff, redo, replay, rewind, undo } from '../../src/assessment/edits/time.js';
import { withdrawRecord } from '../../src/assessment/edits/withdraw.js';
import type { Assessment } from '../../src/model/assessment.js';
import { caseOf, caseWith, change, changeOn, saw } from './cases.js';
import { failsWith, failure } from './fail.js';
import { attempt, editRow, fewer, startingCase } from './random.js';

const contentOf = ({ history: _, ...content }: Assessment): Omit<Assessment, 'history'> => content;

const undoAll = (assessment: Assessment): Assessment => {
  const back = attempt(assessment, (one) => undo(one, change));
  return back === assessment ? back : undoAll(back);
};

describe('R12: the history, whatever was edited', () => {
  test.prop([startingCase, editRow], fewer)('replayed, it gives the same assessment', (start, row) => {
    const end = row.reduce(attempt, start);
    expect(replay(start, end.history)).toEqual(end);
    expect(rewind(end, 0)).toEqual(start);
    const middle = Math.floor(end.history.length / 2);
    expect(replay(rewind(end, middle), end.history.slice(middle))).toEqual(end);
  });

  test.prop([startingCase, editRow], fewer)(
    'gone back, it gives every assessment on the way',
    (start, row) => {
      const all = [start];
      for (const one of row) all.push(attempt(all.at(-1) as Assessment, one));
      const end = all.at(-1) as Assessment;
      for (const one of all) expect(rewind(end, one.history.length)).toEqual(one);
    },
  );

  test.prop([startingCase, editRow], fewer)(
    'undone to the end, the content is the first again, and the history longer',
    (start, row) => {
      const end = row.reduce(attempt, start);
      const back = undoAll(end);
      expect(contentOf(back)).toEqual(contentOf(checkAssessment(start)));
      expect(back.history.slice(0, end.history.length)).toEqual(end.history);
    },
  );

  test.prop([startingCase, editRow], fewer)('what was undone can be done again', (start, row) => {
    const end = row.reduce(attempt, start);
    const back = attempt(end, (one) => undo(one, change));
    fc.pre(back !== end);
    expect(contentOf(redo(back, change))).toEqual(contentOf(end));
  });

  test.prop([startingCase, editRow], fewer)('survives being written and read', (start, row) => {
    const end = row.reduce(attempt, start);
    const text = JSON.stringify(end);
    const read = checkAssessment(JSON.parse(text));
    expect(JSON.stringify(read)).toBe(JSON.stringify(checkAssessment(end)));
    expect(rewind(read, 0)).toEqual(start);
  });

  test.prop([startingCase, editRow], fewer)(
    'nothing that was handed in is changed or frozen',
    (start, row) => {
      const before = structuredClone(start);
      row.reduce(attempt, start);
      expect(start).toEqual(before);
      expect(Object.isFrozen(start) || start.observations.some((one) => Object.isFrozen(one))).toBe(false);
    },
  );
});

describe('undo and redo', () => {
  const first = createAssessment({ id: 'x', date: '2024-05-10', child: {}, instruments: [] });
  const second = changeDate(first, { date: '2024-05-11' }, changeOn('2024-05-11'));
  const third = changeDate(second, { date: '2024-05-12' }, changeOn('2024-05-12'));
  const later = changeOn('2024-05-13');

  test('take edits back one by one, the last first, and add to the history', () => {
    const one = undo(third, later);
    const two = undo(one, later);
    expect([one.date, two.date]).toEqual(['2024-05-11', '2024-05-10']);
    expect(two.history.map(({ action, of }) => [action, of])).toEqual([
      ['change-date', undefined],
      ['change-date', undefined],
      ['undo', 1],
      ['undo', 0],
    ]);
    expect(two.history[2]).toEqual({
      ...later,
      action: 'undo',
      version: 1,
      patches: [{ op: 'replace', path: ['date'], value: '2024-05-11' }],
      inverse: [{ op: 'replace', path: ['date'], value: '2024-05-12' }],
      of: 1,
    });
    expect([redo(two, later).date, redo(redo(two, later), later).date]).toEqual(['2024-05-11', '2024-05-12']);
    expect(redo(two, later).history.at(-1)).toMatchObject({ action: 'redo', of: 0 });
  });

  test('there is nothing to take back at the start, and nothing to make again at the end', () => {
    const nothing = (why: string) => ({ code: 'edit-invalid', path: 'history', facts: { why } });
    expect(failure(() => undo(first, later))).toEqual(nothing('nothing-to-undo'));
    expect(failure(() => redo(third, later))).toEqual(nothing('nothing-to-redo'));
    expect(failure(() => undo(undo(second, later), later))).toEqual(nothing('nothing-to-undo'));
    expect(failure(() => redo(redo(undo(third, later), later), later))).toEqual(nothing('nothing-to-redo'));
  });

  test('another edit closes the way to redo, not the way back', () => {
    const branched = changeDate(undo(third, later), { date: '2024-06-01' }, later);
    expect(failure(() => redo(branched, later)).facts).toEqual({ why: 'nothing-to-redo' });
    expect([undo(branched, later).date, undo(undo(branched, later), later).date]).toEqual([
      '2024-05-11',
      '2024-05-10',
    ]);
  });

  test('are changes like any other', () => {
    expect(failsWith(() => undo(third, changeOn('2024-05-11')))).toBe('date-order change.at');
    expect(failsWith(() => redo(undo(third, later), { ...later, reason: '' }))).toBe(
      'value-invalid change.reason',
    );
    expect(failsWith(() => undo({} as never, later))).toBe('schema-version-missing schemaVersion');
  });
});

describe('going back and forth', () => {
  const start = caseOf(saw('o1', 'bullying', 'present'));
  const end = withdrawRecord(addObservation(start, saw('o2', 'bullying', 'absent'), change), 'o1', change);

  test('every place of the history can be reached', () => {
    expect(rewind(end, 2)).toEqual(end);
    expect(rewind(end, 1).corrections).toEqual([]);
    expect(rewind(end, 1).history).toEqual(end.history.slice(0, 1));
    expect(rewind(end, 0)).toEqual(start);
    expect(replay(rewind(end, 1), end.history.slice(1))).toEqual(end);
    expect(replay(end, [])).toEqual(end);
  });

  test.each([[-1], [3], [0.5], [Number.NaN]])('%d is no place', (entries) => {
    expect(failure(() => rewind(end, entries))).toEqual({
      code: 'option-invalid',
      path: 'entries',
      facts: { least: 0, most: 2 },
    });
  });

  test('the result is frozen throughout', () => {
    for (const one of [rewind(end, 1), replay(start, end.history)]) {
      expect(
        [one, one.history, one.observations, one.observations[0]].every((part) => Object.isFrozen(part)),
      ).toBe(true);
    }
  });

  test('entries that do not fit are refused', () => {
    expect(failure(() => replay(caseWith(), end.history.slice(1)))).toMatchObject({ code: 'id-unknown' });
    expect(failsWith(() => replay(start, null as never))).toBe('value-invalid history');
    expect(failsWith(() => replay(start, [null as never]))).toBe('value-invalid history.0');
    expect(failsWith(() => replay(end, end.history))).toMatch(/^id-duplicate/);
  });

  test('a history changed by hand does not get through', () => {
    const [entry] = end.history;
    const forged = (patches: object[]) =>
      ({ ...start, history: [{ ...entry, inverse: patches }] }) as unknown as Assessment;
    const lost = { code: 'edit-invalid', path: 'history.0.inverse.0', facts: { why: 'history-broken' } };
    expect(
      failure(() => rewind(forged([{ op: 'replace', path: ['nowhere', 'at', 'all'], value: 1 }]), 0)),
    ).toEqual(lost);
    expect(
      failure(() => undo(forged([{ op: 'replace', path: ['nowhere', 'at', 'all'], value: 1 }]), change)),
    ).toEqual(lost);
    const name = [{ op: 'add', path: ['childName'], value: 'Kari' }];
    expect(failsWith(() => rewind(forged(name), 0))).toBe('edit-invalid history.0.inverse.0');
    expect(failsWith(() => undo(forged(name), change))).toBe('edit-invalid history.0.inverse.0');
    const broken = [{ op: 'replace', path: ['observations'], value: 'none' }];
    expect(failsWith(() => rewind(forged(broken), 0))).toBe('value-invalid observations');
    expect(failsWith(() => undo(forged(broken), change))).toBe('value-invalid observations');
    const reserved = [{ op: 'add', path: ['child', 'constructor', 'x'], value: 1 }];
    expect(failsWith(() => rewind(forged(reserved), 0))).toBe('value-invalid history.0.inverse.0.path.1');
  });
});

describe('what a history may keep', () => {
  const forged = (patch: object): unknown => {
    const start = createAssessment({ id: 'kept', date: '2024-05-10', child: {}, instruments: [] });
    const after = changeDate(
      start,
      { date: '2024-06-01' },
      { at: '2024-05-10', by: 'teacher', reason: 'later' },
    );
    return { ...after, history: [{ ...after.history[0], patches: [patch] }] };
  };

  test.each([
    ['a name as a key', { op: 'add', path: ['child', 'name'], value: 'Kari' }],
    ['a name inside a value', { op: 'replace', path: ['child'], value: { name: 'Kari' } }],
    ['a name inside a record', { op: 'add', path: ['observations', 0], value: { childName: 'Kari' } }],
    ['a key of a list', { op: 'add', path: ['observations', 'kari'], value: 1 }],
  ])('%s is refused', (_name, patch) => {
    expect(failsWith(() => checkAssessment(forged(patch)))).toBe('edit-invalid history.0.patches.0');
  });

  test.each([
    ['a key that the document has', { op: 'replace', path: ['date'], value: '2024-06-01' }],
    ['a list that became shorter', { op: 'replace', path: ['observations', 'length'], value: 0 }],
    [
      'recorded details',
      { op: 'add', path: ['observations', 0, 'details', 'moves', 0], value: { 'age-months': 4 } },
    ],
  ])('%s is kept', (_name, patch) => {
    expect(checkAssessment(forged(patch))).toMatchObject({ history: [{ patches: [patch] }] });
  });
});

describe('differences', () => {
  const start = caseOf(saw('o1', 'bullying', 'present', { note: 'x' }), saw('o2', 'bullying', 'absent'));

  test('records are told apart by id, entries of other lists as a whole', () => {
    const end: Assessment = {
      ...start,
      child: { birthMonth: '2016-03' },
      observations: [saw('o3', 'bullying', 'unknown'), saw('o1', 'bullying', 'absent')],
      instruments: [
        { id: 'checklist', edition: '1' },
        { id: 'mixed', edition: '3' },
      ],
    };
    expect(diff(start, end)).toEqual([
      { op: 'removed', path: ['child', 'ageMonths'], before: 98 },
      { op: 'added', path: ['child', 'birthMonth'], after: '2016-03' },
      { op: 'changed', path: ['instruments', 'mixed', 'edition'], before: '2', after: '3' },
      { op: 'changed', path: ['observations', 'o1', 'answer'], before: 'present', after: 'absent' },
      { op: 'removed', path: ['observations', 'o1', 'note'], before: 'x' },
      { op: 'removed', path: ['observations', 'o2'], before: saw('o2', 'bullying', 'absent') },
      { op: 'added', path: ['observations', 'o3'], after: saw('o3', 'bullying', 'unknown') },
    ]);
  });

  test('neither order nor history counts', () => {
    const turned = { ...start, observations: [...start.observations].reverse() };
    expect(diff(start, turned)).toEqual([]);
    const edited = undo(changeDate(start, { date: '2024-06-01', ageMonths: 99 }, change), change);
    expect(edited.history).toHaveLength(2);
    expect(diff(start, edited)).toEqual([]);
  });

  test('broken assessments are not compared', () => {
    expect(failsWith(() => diff(start, {} as never))).toBe('schema-version-missing schemaVersion');
    expect(failsWith(() => diff(start, start, { maxRecords: 1 }))).toBe('limit-exceeded instruments');
  });

  test.prop([startingCase, editRow], fewer)(
    'there are none exactly where the content is the same, and they turn round',
    (start, row) => {
      const end = row.reduce(attempt, start);
      const there = diff(start, end);
      const back = diff(end, start);
      expect(there.length).toBe(back.length);
      expect(there.length === 0).toBe(
        JSON.stringify(contentOf(checkAssessment(start))) === JSON.stringify(contentOf(checkAssessment(end))),
      );
      const turned = { added: 'removed', removed: 'added', changed: 'changed' };
      expect(back.map(({ op, path }) => [op, path.join('.')]).sort()).toEqual(
        there.map(({ op, path }) => [turned[op], path.join('.')]).sort(),
      );
    },
  );
});
