import fc from 'fast-check';
import { deadlines, due } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { isOverdue } from '../../src/logic/is-overdue.js';
import { flowOf, WAYS } from './case-flow/flows.js';
import { measured, planOf } from './plans.js';

const day = fc
  .integer({ min: 0, max: 4_000 })
  .map((n) => new Date(Date.UTC(2023, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

/** A case in which a plan starts on a day. */
const flowFrom = (date: string) => flowOf((WAYS['plan-active'] ?? []).map((type) => [type, date] as const));

describe('one calendar', () => {
  test('the deadline of a case, what falls due in a plan and what an ecology calls overdue are reckoned alike', () => {
    fc.assert(
      fc.property(day, day, (one, two) => {
        const [start, date] = one < two ? [one, two] : [two, one];
        const plan = planOf([measured('homework-help', { start, intendedEnd: '2040-01-01' })], [], {
          start,
          intendedEnd: undefined,
          nextEvaluation: undefined,
        });
        const own = due(plan, date).find(({ kind }) => kind === 'evaluation');
        const limit = deadlines(flowFrom(start), { date }).deadlines.find(
          ({ key }) => key === 'plan-evaluation',
        );
        expect(limit?.due).toBe(own?.dueOn);
        const late = isOverdue(start, { times: 1 / 3, per: 'month' }, date);
        expect(late).toBe(date > (own?.dueOn ?? '') ? 'yes' : 'no');
        expect(own?.standing === 'overdue').toBe(limit?.state === 'passed');
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    // The last day of February answers for the 31st of January, to the day.
    ['2024-01-31', { times: 1, per: 'month' }, '2024-02-29', 'no'],
    ['2024-01-31', { times: 1, per: 'month' }, '2024-03-01', 'yes'],
    ['2024-03-30', { times: 1, per: 'month' }, '2024-04-30', 'no'],
    ['2024-05-31', { times: 1, per: 'month' }, '2024-06-30', 'no'],
    ['2024-05-31', { times: 1, per: 'month' }, '2024-07-01', 'yes'],
    ['2024-02-29', { times: 1, per: 'year' }, '2025-02-28', 'no'],
    ['2024-02-29', { times: 1, per: 'year' }, '2025-03-01', 'yes'],
    ['2024-01', { times: 1, per: 'month' }, '2024-02-01', 'no'],
    ['2024-01', { times: 1, per: 'month' }, '2024-02-02', 'unknown'],
    ['2024-01', { times: 1, per: 'month' }, '2024-02-29', 'unknown'],
    ['2024-01', { times: 1, per: 'month' }, '2024-03-01', 'yes'],
    ['2023', { times: 1, per: 'month' }, '2024-02-01', 'yes'],
    ['2023', { times: 0, per: 'month' }, '2030-01-01', 'no'],
  ] as const)('since %s at %o, on %s: %s', (since, every, date, expected) => {
    expect(isOverdue(since, every, date)).toBe(expected);
  });
});
