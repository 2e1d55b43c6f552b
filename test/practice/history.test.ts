import {
  addCaseEvent,
  caseStanding,
  createCaseFlow,
  createInvestigationPlan,
  diffCaseFlows,
  diffInvestigationPlans,
  recordAsked,
  redoCaseFlow,
  redoInvestigationPlan,
  replayCaseFlow,
  replayInvestigationPlan,
  rewindCaseFlow,
  rewindInvestigationPlan,
  setInvestigationFrame,
  undoCaseFlow,
  undoInvestigationPlan,
  withdrawCaseRecord,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { failsWith } from './fail.js';
import { whole } from './investigation/plans.js';

const on = (at: string) => ({ at, by: 'child-welfare-worker', reason: 'As agreed' }) as const;

describe('the history of a case flow', () => {
  const first = createCaseFlow({ id: 'flow-1' });
  const second = addCaseEvent(
    first,
    { id: 'e1', type: 'receive-report', date: '2026-01-05' },
    on('2026-01-05'),
  );
  const third = addCaseEvent(
    second,
    { id: 'e2', type: 'open-investigation', date: '2026-01-08' },
    on('2026-01-08'),
  );

  test('is undone, made again, gone back and forward, and compared', () => {
    const undone = undoCaseFlow(third, on('2026-01-09'));
    expect(caseStanding(undone, '2026-01-09').state).toBe('report-received');
    expect(caseStanding(redoCaseFlow(undone, on('2026-01-09')), '2026-01-09').state).toBe(
      'investigation-open',
    );
    expect(rewindCaseFlow(third, 1)).toEqual(second);
    expect(replayCaseFlow(first, third.history)).toEqual(third);
    expect(diffCaseFlows(second, third)).toEqual([
      {
        op: 'added',
        path: ['events', 'e2'],
        after: { id: 'e2', type: 'open-investigation', date: '2026-01-08' },
      },
    ]);
    expect(diffCaseFlows(third, undone)).toHaveLength(1);
    expect(diffCaseFlows(third, third)).toEqual([]);
  });

  test('an undo that would leave a step without its ground is refused', () => {
    const mended = withdrawCaseRecord(third, 'e2', on('2026-01-09'));
    const dismissed = addCaseEvent(
      mended,
      { id: 'e3', type: 'dismiss-report', date: '2026-01-09' },
      on('2026-01-09'),
    );
    expect(caseStanding(undoCaseFlow(dismissed, on('2026-01-10')), '2026-01-10').state).toBe(
      'report-received',
    );
    expect(failsWith(() => undoCaseFlow(first, on('2026-01-10')))).toBe('edit-invalid history');
    expect(failsWith(() => redoCaseFlow(third, on('2026-01-10')))).toBe('edit-invalid history');
    expect(failsWith(() => undoCaseFlow(third, on('2026-01-07')))).toBe('date-order change.at');
    expect(failsWith(() => rewindCaseFlow(third, 3))).toMatch(/^option-invalid/);
  });
});

describe('the history of the plan of an investigation', () => {
  const first = createInvestigationPlan(whole);
  const second = setInvestigationFrame(first, { caseFlow: 'flow-1' }, on('2026-01-15'));
  const third = recordAsked(second, 's2', '2026-01-25', on('2026-01-25'));

  test('is undone, made again, gone back and forward, and compared', () => {
    const undone = undoInvestigationPlan(third, on('2026-01-26'));
    expect(undone.sources).toEqual(second.sources);
    expect(redoInvestigationPlan(undone, on('2026-01-26')).sources).toEqual(third.sources);
    expect(rewindInvestigationPlan(third, 0)).toEqual(first);
    expect(replayInvestigationPlan(first, third.history)).toEqual(third);
    expect(diffInvestigationPlans(second, third)).toEqual([
      { op: 'changed', path: ['sources', 's2', 'askedOn'], before: '2026-01-20', after: '2026-01-25' },
    ]);
    expect(diffInvestigationPlans(first, second).map(({ op, path }) => [op, ...path])).toEqual([
      ['added', 'caseFlow'],
    ]);
  });
});
