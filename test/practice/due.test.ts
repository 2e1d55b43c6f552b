import fc from 'fast-check';
import { due, measureCatalogue, type Plan } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { nextDue } from '../../src/logic/next-due.js';
import { measured, planOf } from './plans.js';

const short = (plan: Plan, date: string, options = {}): string[] =>
  due(plan, date, options).map(({ kind, measure, dueOn, standing }) =>
    [kind, measure ?? 'plan', dueOn, standing].join(' '),
  );

describe('the next time', () => {
  const rows: [string, { times: number; per: 'day' | 'week' | 'month' | 'year' }, string | null][] = [
    ['2024-01-31', { times: 1, per: 'month' }, '2024-02-29'],
    ['2023-11-30', { times: 4, per: 'year' }, '2024-02-29'],
    ['2024-05-31', { times: 1 / 3, per: 'month' }, '2024-08-31'],
    ['2024-02-29', { times: 1, per: 'year' }, '2025-02-28'],
    ['2024-06-01', { times: 2, per: 'month' }, '2024-06-17'],
    ['2024-06-01', { times: 1, per: 'week' }, '2024-06-08'],
    ['2024-06-01', { times: 3, per: 'week' }, '2024-06-04'],
    ['2024-06-01', { times: 1, per: 'day' }, '2024-06-02'],
    ['2024-06-01', { times: 5, per: 'year' }, '2024-08-14'],
    ['2024-06-01', { times: 0, per: 'month' }, null],
  ];
  test.each(rows)('after %s at %j is %s', (last, every, next) => {
    expect(nextDue(last, every)).toBe(next);
  });
});

describe('what falls due', () => {
  test('evaluations a quarter apart, contacts with a home, intended ends; earliest first', () => {
    const plan = planOf([measured('visiting-home'), measured('drug-testing', { start: '2024-07-01' })]);
    expect(short(plan, '2024-07-20')).toEqual([
      'evaluation m-drug-testing 2024-08-01 near',
      'evaluation plan 2024-09-01 later',
      'evaluation m-visiting-home 2024-09-01 later',
      'contact m-visiting-home 2024-09-01 later',
      'end plan 2025-06-01 later',
      'end m-visiting-home 2025-06-01 later',
      'end m-drug-testing 2025-06-01 later',
    ]);
  });

  test('earliest first, whatever the order of the plan; what falls on one day keeps that order', () => {
    const starts = ['2024-09-15', '2024-06-03', '2024-08-20', '2024-07-07', '2024-06-03', '2024-06-28'];
    const kinds = ['pmto', 'mst', 'icdp', 'fft', 'art', 'marte-meo'] as const;
    const plan = planOf(
      kinds.map((measure, place) => measured(measure, { start: starts[place]!, intendedEnd: '2025-01-01' })),
    );
    const entries = due(plan, '2024-12-01');
    expect(entries.map(({ dueOn }) => dueOn)).toEqual(entries.map(({ dueOn }) => dueOn).sort());
    const first = entries.filter(({ kind, measure }) => kind === 'evaluation' && measure !== null);
    expect(first.map(({ measure }) => measure)).toEqual([
      'm-mst',
      'm-art',
      'm-marte-meo',
      'm-fft',
      'm-icdp',
      'm-pmto',
    ]);
    expect(entries.filter(({ kind, measure }) => kind === 'end' && measure !== null)).toHaveLength(6);
  });

  test('the last evaluation is the one of the latest day, in whatever order they stand', () => {
    const days = ['2024-07-10', '2024-09-20', '2024-08-15', '2024-11-02'];
    const evaluations = days.map((performedOn, place): Plan['evaluations'][number] => ({
      id: `e${place}`,
      performedOn,
      by: 'child-welfare-worker',
      measures: ['m-homework-help'],
      conclusion: 'works',
      outcome: 'continue',
    }));
    const since = (list: Plan['evaluations']) =>
      due(planOf([measured('homework-help')], [], { evaluations: list }), '2024-10-01').find(
        ({ measure, kind }) => measure !== null && kind === 'evaluation',
      )?.since;
    expect(since(evaluations)).toBe('2024-09-20');
    expect(since([...evaluations].reverse())).toBe('2024-09-20');
  });

  test('on the day it is in time, after it overdue, thirty days before it near', () => {
    const standing = (date: string, options = {}) =>
      due(planOf([measured('homework-help')]), date, options).find(
        ({ kind, measure }) => kind === 'evaluation' && measure !== null,
      )?.standing;
    expect(standing('2024-08-01')).toBe('later');
    expect(standing('2024-08-02')).toBe('near');
    expect(standing('2024-09-01')).toBe('due');
    expect(standing('2024-09-02')).toBe('overdue');
    expect(standing('2024-08-20', { nearDays: 5 })).toBe('later');
  });

  test('from the last evaluation of this measure, or of all of them', () => {
    const evaluated = (performedOn: string, measures: string[]): Plan['evaluations'][number] => ({
      id: `e${performedOn}`,
      performedOn,
      by: 'child-welfare-worker',
      measures,
      conclusion: 'works',
      outcome: 'continue',
    });
    const next = (...evaluations: Plan['evaluations']) =>
      due(planOf([measured('homework-help')], [], { evaluations }), '2024-09-10').find(
        ({ kind, measure }) => kind === 'evaluation' && measure !== null,
      )?.dueOn;
    expect(next()).toBe('2024-09-01');
    expect(next(evaluated('2024-08-10', []))).toBe('2024-11-10');
    expect(next(evaluated('2024-08-10', ['m-homework-help']), evaluated('2024-07-10', []))).toBe(
      '2024-11-10',
    );
    // An evaluation that lies ahead has not been carried out.
    expect(next(evaluated('2024-09-11', []))).toBe('2024-09-01');
    const other = planOf([measured('homework-help'), measured('pmto')], [], {
      evaluations: [evaluated('2024-08-10', ['m-pmto'])],
    });
    expect(short(other, '2024-09-10')).toContain('evaluation m-homework-help 2024-09-01 overdue');
  });

  test('a longer interval needs a reason, and has an end', () => {
    const every = (months: number, reason?: string) =>
      due(planOf([measured('homework-help', { evaluateEvery: { months, reason } })]), '2024-06-02').find(
        ({ kind, measure }) => kind === 'evaluation' && measure !== null,
      )?.everyMonths;
    expect(every(2)).toBe(2);
    expect(every(5)).toBe(3);
    expect(every(5, ' ')).toBe(3);
    expect(every(5, 'steady')).toBe(5);
    expect(every(6, 'steady')).toBe(6);
    expect(every(9, 'steady')).toBe(6);
    const control = planOf([measured('drug-testing', { evaluateEvery: { months: 3, reason: 'steady' } })]);
    expect(due(control, '2024-06-02').find(({ measure }) => measure !== null)?.everyMonths).toBe(1);
  });

  test('contacts count from the last one, and only of those who carry out a measure beside the home', () => {
    const plan = planOf([measured('support-contact', { contacts: ['2024-07-10', '2024-06-10'] })]);
    expect(short(plan, '2024-08-01')).toContain('contact m-support-contact 2024-10-10 later');
    expect(
      short(planOf([measured('pmto')]), '2024-08-01').filter((text) => text.startsWith('contact')),
    ).toEqual([]);
  });

  test('a measure that has not begun or was ended is not followed up; an intended end ends nothing', () => {
    const plan = planOf([measured('homework-help', { intendedEnd: '2024-07-01' })]);
    expect(short(plan, '2024-05-31').filter((text) => text.includes('m-'))).toEqual([]);
    expect(short(plan, '2024-12-01')).toContain('end m-homework-help 2024-07-01 overdue');
    const ended = planOf([measured('homework-help', { ended: '2024-08-01' })]);
    expect(short(ended, '2024-07-31').filter((text) => text.includes('m-'))).toHaveLength(2);
    expect(short(ended, '2024-08-01').filter((text) => text.includes('m-'))).toEqual([]);
  });

  test('the day set for the plan is done by an evaluation on it or after it', () => {
    const with_ = (performedOn: string) =>
      short(
        planOf([], [], {
          evaluations: [
            {
              id: 'e1',
              performedOn,
              by: 'child-welfare-worker',
              measures: [],
              conclusion: 'works',
              outcome: 'continue',
            },
          ],
        }),
        '2024-09-10',
      );
    expect(with_('2024-08-31')).toContain('evaluation plan 2024-09-01 overdue');
    expect(with_('2024-09-01')).not.toContain('evaluation plan 2024-09-01 overdue');
    expect(with_('2024-09-11')).toContain('evaluation plan 2024-09-01 overdue');
  });

  test('a look at one measure is no evaluation of the plan; a look at each that runs is', () => {
    const evaluation = (id: string, measures: readonly string[]): Plan['evaluations'][number] => ({
      id,
      performedOn: '2024-09-02',
      by: 'child-welfare-worker',
      measures,
      conclusion: 'works',
      outcome: 'continue',
    });
    const ofPlan = (
      evaluations: Plan['evaluations'],
      measures = [measured('pmto'), measured('homework-help')],
    ) =>
      short(planOf(measures, [], { evaluations }), '2024-09-10').filter((line) =>
        line.includes(' plan 2024'),
      );
    const open = 'evaluation plan 2024-09-01 overdue';
    expect(ofPlan([evaluation('e1', ['m-pmto'])])).toContain(open);
    expect(ofPlan([evaluation('e1', ['m-pmto']), evaluation('e2', ['m-homework-help'])])).not.toContain(open);
    expect(ofPlan([evaluation('e1', [])])).not.toContain(open);
    const ended = [measured('pmto'), measured('homework-help', { ended: '2024-08-20' })];
    expect(ofPlan([evaluation('e1', ['m-pmto'])], ended)).not.toContain(open);
  });

  test('more time never makes anything less overdue', () => {
    const days = fc
      .integer({ min: 0, max: 800 })
      .map((n) => new Date(Date.UTC(2024, 5, 1) + n * 86_400_000).toISOString().slice(0, 10));
    const plan = planOf([measured('visiting-home'), measured('pmto')]);
    const late = (date: string) => due(plan, date).filter(({ standing }) => standing === 'overdue').length;
    fc.assert(
      fc.property(days, days, (one, two) => {
        const [first, second] = one < two ? [one, two] : [two, one];
        expect(late(second)).toBeGreaterThanOrEqual(late(first));
      }),
    );
  });

  test('the time grows with the number of evaluations, not with its square', { timeout: 30_000 }, () => {
    const measures = measureCatalogue.measures.map(({ id }, place) => measured(id, { id: `m${place}` }));
    const withMany = (count: number): Plan =>
      planOf(measures, [], {
        consents: [],
        evaluations: Array.from({ length: count }, (_, place) => ({
          id: `e${place}`,
          performedOn: '2024-08-01',
          by: 'child-welfare-worker',
          measures: [`m${place % measures.length}`],
          conclusion: 'works',
          outcome: 'continue',
        })),
      });
    const fastest = (plan: Plan): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now();
          due(plan, '2024-09-10');
          return performance.now() - start;
        }),
      );
    const [few, many] = [withMany(2_500), withMany(10_000)];
    due(few, '2024-09-10');
    expect(due(many, '2024-09-10').filter(({ kind }) => kind === 'evaluation')).toHaveLength(
      measures.length + 1,
    );
    // Four times as many: a square would make it sixteen.
    expect(fastest(many) / fastest(few)).toBeLessThan(10);
  });

  test('refuses a date or an interval that is none', () => {
    for (const date of ['2024-06', '2024-02-30', 'soon']) {
      expect(() => due(planOf([]), date)).toThrow(expect.objectContaining({ code: 'option-invalid' }));
    }
    for (const contactMonths of [0, 1.5, 367]) {
      expect(() => due(planOf([]), '2024-06-01', { contactMonths })).toThrow(
        expect.objectContaining({ code: 'option-invalid' }),
      );
    }
    expect(due(planOf([]), '2024-06-01', { contactMonths: 366 })).toBeDefined();
  });
});
