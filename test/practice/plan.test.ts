import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  addToPlan,
  changePlan,
  changePlannedMeasure,
  checkPlan,
  createPlan,
  diffPlans,
  type Plan,
  redoPlan,
  replayPlan,
  rewindPlan,
  undoPlan,
  withdrawFromPlan,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { everyObject } from '../catalog/walk.js';
import { failure } from './fail.js';
import { measured, planOf } from './plans.js';

const change = { at: '2024-06-10', by: 'child-welfare-worker', reason: 'Agreed in the meeting' } as const;
const whole = planOf([measured('visiting-home'), measured('pmto')]);

const failing = (call: () => unknown): unknown[] => {
  try {
    call();
  } catch (error) {
    const { code, path, message } = error as { code: string; path: unknown; message: string };
    expect(message).not.toMatch(/secret|grandmother/);
    return [code, path];
  }
  return [];
};

describe('a plan as a document', () => {
  test('goes through JSON and comes back byte for byte', () => {
    const read = checkPlan(JSON.parse(JSON.stringify(whole)));
    expect(JSON.stringify(checkPlan(JSON.parse(JSON.stringify(read))))).toBe(JSON.stringify(read));
    expect(read).toEqual(whole);
  });

  test('the stored plan of version 1 still loads', () => {
    const stored = readFileSync(new URL('../fixtures/practice/plan-1.json', import.meta.url), 'utf8');
    expect(`${JSON.stringify(checkPlan(JSON.parse(stored)), null, 2)}\n`).toBe(stored);
  });

  const spoilt: [string, Partial<Plan> | Record<string, unknown>, unknown[]][] = [
    ['an unknown key', { gaols: [] }, ['key-unknown', ['gaols']]],
    ['a newer version', { schemaVersion: 2 }, ['schema-version-newer', ['schemaVersion']]],
    ['no assessment', { assessments: [] }, ['required-missing', ['assessments']]],
    ['a type that does not exist', { type: '3' }, ['value-invalid', ['type']]],
    ['an impossible date', { start: '2024-02-30' }, ['date-impossible', ['start']]],
    ['an end before the start', { intendedEnd: '2024-05-31' }, ['date-order', ['intendedEnd']]],
    [
      'an evaluation planned before the start',
      { nextEvaluation: '2024-05-31' },
      ['date-order', ['nextEvaluation']],
    ],
    [
      'a goal that does not exist',
      { measures: [measured('pmto', { goals: ['g2'] })] },
      ['id-unknown', ['measures', 0, 'goals', 0]],
    ],
    [
      'a measure that does not exist',
      { measures: [measured('pmt' as 'pmto')] },
      ['value-invalid', ['measures', 0, 'measure']],
    ],
    [
      'a measure that ends before it begins',
      { measures: [measured('pmto', { intendedEnd: '2024-05-31' })] },
      ['date-order', ['measures', 0, 'intendedEnd']],
    ],
    [
      'a measure that was ended before it began',
      { measures: [measured('pmto', { ended: '2024-05-31' })] },
      ['date-order', ['measures', 0, 'ended']],
    ],
    [
      'a contact before the measure',
      { measures: [measured('pmto', { contacts: ['2024-05-31'] })] },
      ['date-order', ['measures', 0, 'contacts', 0]],
    ],
    [
      'the same measure twice at a time',
      { measures: [measured('pmto'), measured('pmto', { id: 'm2', start: '2024-07-01' })] },
      ['date-order', ['measures', 1, 'start']],
    ],
    [
      'an id that is used twice',
      { measures: [measured('pmto'), measured('mst', { id: 'm-pmto' })] },
      ['id-duplicate', ['measures', 1, 'id']],
    ],
    [
      'an id that is used in two lists',
      { measures: [measured('pmto', { id: 'g1' })] },
      ['id-duplicate', ['measures', 0, 'id']],
    ],
    [
      'a consent to a measure that does not exist',
      { measures: [] },
      ['id-unknown', ['consents', 0, 'measures', 0]],
    ],
    [
      'an evaluation before everything',
      {
        evaluations: [
          {
            id: 'e1',
            performedOn: '2024-05-31',
            by: 'teacher',
            measures: [],
            conclusion: 'x',
            outcome: 'continue',
          },
        ],
      },
      ['date-order', ['evaluations', 0, 'performedOn']],
    ],
    [
      'an evaluation of a measure that had not begun',
      {
        measures: [measured('pmto'), measured('mst', { start: '2024-08-01' })],
        evaluations: [
          {
            id: 'e1',
            performedOn: '2024-07-31',
            by: 'teacher',
            measures: ['m-pmto', 'm-mst'],
            conclusion: 'x',
            outcome: 'continue',
          },
        ],
      },
      ['date-order', ['evaluations', 0, 'performedOn']],
    ],
    [
      'a consent withdrawn before it was given',
      {
        consents: [
          { id: 'c1', measures: [], freelyGiven: 'yes', givenOn: '2024-05-30', withdrawnOn: '2024-05-29' },
        ],
      },
      ['date-order', ['consents', 0, 'withdrawnOn']],
    ],
    [
      'a decision on a view that is not recorded',
      {
        decisions: [
          {
            id: 'd1',
            by: 'board',
            at: '2024-06-01',
            decided: 'x',
            reasons: 'y',
            legalBasis: [],
            childViews: ['v2'],
          },
        ],
      },
      ['id-unknown', ['decisions', 0, 'childViews', 'v2']],
    ],
    [
      'a view of a child that was not heard',
      {
        childViews: [
          { id: 'v1', mode: '2.2', on: 'measure', at: '2024-05-29', informedAboutUse: 'yes', view: 'x' },
        ],
      },
      ['value-invalid', ['childViews', 0, 'view']],
    ],
    [
      'a goal that pulls against itself',
      { goals: [{ id: 'g1', text: 'x', worksOn: [], builds: [], pullsAgainst: ['g1'] }] },
      ['value-invalid', ['goals', 0, 'pullsAgainst', 0]],
    ],
    [
      'more days than a month has',
      { measures: [measured('visiting-home', { daysPerMonth: 32 })] },
      ['number-invalid', ['measures', 0, 'daysPerMonth']],
    ],
    [
      'an interval of no months',
      { measures: [measured('pmto', { evaluateEvery: { months: 0 } })] },
      ['number-invalid', ['measures', 0, 'evaluateEvery', 'months']],
    ],
    [
      'a correction of nothing',
      { corrections: [{ record: 'm9', by: 'teacher', at: '2024-06-02', reason: 'x' }] },
      ['id-unknown', ['corrections', 0, 'record']],
    ],
  ];
  test.each(spoilt)('refuses %s', (_, part, error) => {
    const [code, path] = failing(() => checkPlan({ ...planOf([measured('pmto')]), ...part }));
    expect(code).toBe(error[0]);
    // A misspelt id may stand in the path in the place of its number.
    expect((path as unknown[]).slice(0, 3)).toEqual((error[1] as unknown[]).slice(0, 3));
  });

  test('the same measure again after it was ended is another one', () => {
    const again = [
      measured('pmto', { ended: '2024-07-01' }),
      measured('pmto', { id: 'm2', start: '2024-07-01' }),
    ];
    expect(checkPlan({ ...whole, measures: again, consents: [] }).measures).toHaveLength(2);
  });

  test('one that was ended leaves room from the day it ended, and not before', () => {
    const after = (start: string) => [
      measured('pmto', { ended: '2024-07-15' }),
      measured('pmto', { id: 'm2', start }),
    ];
    const read = (start: string) => () => checkPlan({ ...whole, measures: after(start), consents: [] });
    expect(failing(read('2024-07-14'))).toEqual(['date-order', ['measures', 1, 'start']]);
    expect(read('2024-07-15')().measures).toHaveLength(2);
  });

  test('a refusal of two at a time names the other', () => {
    const twice = [measured('pmto'), measured('pmto', { id: 'm2', start: '2024-07-01' })];
    expect(failure(() => checkPlan({ ...whole, measures: twice, consents: [] })).facts).toEqual({
      overlaps: 'm-pmto',
    });
    expect(failing(() => checkPlan({ ...whole, measures: [...twice].reverse(), consents: [] }))).toEqual([
      'date-order',
      ['measures', 1, 'start'],
    ]);
  });

  test('one that was taken back makes room for it as well', () => {
    const taken = withdrawFromPlan(checkPlan(planOf([measured('pmto')])), 'm-pmto', change);
    const again = addToPlan(taken, 'measures', measured('pmto', { id: 'm2' }), change);
    expect(again.measures.map(({ id }) => id)).toEqual(['m-pmto', 'm2']);
    expect(failing(() => addToPlan(again, 'measures', measured('pmto', { id: 'm3' }), change))).toEqual([
      'date-order',
      ['measures', 2, 'start'],
    ]);
  });

  test('ten thousand evaluations are within the limits, and more than the limits are refused', () => {
    const evaluations = Array.from({ length: 10_000 }, (_, place): Plan['evaluations'][number] => ({
      id: `e${place}`,
      performedOn: '2024-07-01',
      by: 'child-welfare-worker',
      measures: [],
      conclusion: 'works',
      outcome: 'continue',
    }));
    expect(checkPlan({ ...whole, evaluations }).evaluations).toHaveLength(10_000);
    expect(failing(() => checkPlan({ ...whole, evaluations }, { maxRecords: 9_999 }))).toEqual([
      'limit-exceeded',
      ['evaluations'],
    ]);
  });
});

describe('edits of a plan', () => {
  const start = createPlan({
    id: 'plan-1',
    assessments: ['case-1'],
    catalogue: { id: 'kvello-style', edition: '0.1.0' },
    start: '2024-06-01',
  });
  const records = {
    goals: whole.goals[0]!,
    measures: whole.measures[0]!,
    alternatives: whole.alternatives[0]!,
    childViews: whole.childViews[0]!,
  };

  test('each adds its record, writes itself down, and leaves the plan before as it was', () => {
    let plan = start;
    for (const [list, record] of Object.entries(records)) {
      const before = structuredClone(plan);
      const next = addToPlan(plan, list as 'goals', record as Plan['goals'][number], change);
      expect(plan).toEqual(before);
      expect(next[list as 'goals']).toEqual([record]);
      plan = next;
    }
    expect(plan.history.map(({ action }) => action)).toEqual([
      'add-to-goals',
      'add-to-measures',
      'add-to-alternatives',
      'add-to-child-views',
    ]);
    for (const { value, path } of everyObject(plan)) expect(Object.isFrozen(value), path).toBe(true);
  });

  test('undo, redo, rewind and replay lead to the same plans', () => {
    const goal = addToPlan(start, 'goals', records.goals, change);
    const both = addToPlan(goal, 'measures', records.measures, change);
    const framed = changePlan(both, { nextEvaluation: '2024-09-01', resources: ['an aunt'] }, change);
    const content = ({ history: _, ...rest }: Plan) => rest;
    expect(content(undoPlan(framed, change))).toEqual(content(both));
    expect(content(redoPlan(undoPlan(framed, change), change))).toEqual(content(framed));
    expect(rewindPlan(framed, 1)).toEqual(goal);
    expect(replayPlan(start, framed.history)).toEqual(framed);
    expect(diffPlans(both, framed).map(({ op, path }) => [op, path.join('.')])).toEqual([
      ['changed', 'resources'],
      ['added', 'nextEvaluation'],
    ]);
    expect(diffPlans(framed, framed)).toEqual([]);
  });

  test('a planned measure is changed in its place', () => {
    const both = addToPlan(
      addToPlan(start, 'goals', records.goals, change),
      'measures',
      records.measures,
      change,
    );
    const seenTo = changePlannedMeasure(
      both,
      'm-visiting-home',
      { contacts: ['2024-06-09'], ended: '2024-06-10' },
      change,
    );
    expect(seenTo.measures[0]).toEqual({
      ...records.measures,
      contacts: ['2024-06-09'],
      ended: '2024-06-10',
    });
    expect(changePlannedMeasure(both, 'm-visiting-home', { daysPerMonth: 4 }, change)).toBe(both);
    expect(failing(() => changePlannedMeasure(both, 'm9', {}, change))).toEqual(['id-unknown', ['measure']]);
    expect(
      failing(() => changePlannedMeasure(both, 'm-visiting-home', { ended: '2024-05-01' }, change))[0],
    ).toBe('date-order');
  });

  test('what is taken back stays in the document', () => {
    const goal = addToPlan(start, 'goals', records.goals, change);
    const taken = withdrawFromPlan(goal, 'g1', change);
    expect([taken.goals.length, taken.corrections]).toEqual([1, [{ record: 'g1', ...change }]]);
    expect(failing(() => withdrawFromPlan(taken, 'g1', change))[0]).toBe('id-duplicate');
    expect(failing(() => withdrawFromPlan(taken, 'g9', change))[0]).toBe('id-unknown');
  });

  test('random edits can be replayed from the beginning', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('goal', 'frame', 'undo', 'redo'), { maxLength: 12 }), (steps) => {
        let plan = start;
        for (const [place, step] of steps.entries()) {
          try {
            if (step === 'goal')
              plan = addToPlan(plan, 'goals', { ...records.goals, id: `g${place}` }, change);
            else if (step === 'frame') plan = changePlan(plan, { resources: [`step ${place}`] }, change);
            else plan = (step === 'undo' ? undoPlan : redoPlan)(plan, change);
          } catch (error) {
            expect((error as { code: string }).code).toBe('edit-invalid');
          }
        }
        expect(replayPlan(start, plan.history)).toEqual(plan);
        expect(checkPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      }),
      { numRuns: 40 },
    );
  });
});
