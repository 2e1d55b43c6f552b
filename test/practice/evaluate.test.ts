import type { Answer } from 'resiliens';
import { profile } from 'resiliens';
import { evaluate, unusedEvidence } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { caseOf, seen } from '../profile/cases.js';
import { measured, planOf } from './plans.js';

const at = (id: string, date: string, answers: Record<string, Answer>) =>
  profile(
    caseOf(
      Object.entries(answers).map(([item, answer], place) => seen(`o${place}`, item, answer, { date })),
      { id, date },
    ),
  );
const both = { assessments: ['may', 'november'] };
const first = (answers: Record<string, Answer>) => at('may', '2024-05-10', answers);
const second = (answers: Record<string, Answer>) => at('november', '2024-11-10', answers);

const failing = (call: () => unknown): unknown[] => {
  try {
    call();
  } catch (error) {
    const { code, path } = error as { code: string; path: unknown };
    return [code, path];
  }
  return [];
};

describe('looking back at a plan', () => {
  const rows: [Answer | null, Answer | null, string][] = [
    ['present', 'absent', 'ended'],
    ['absent', 'present', 'began'],
    ['present', 'present', 'stayed-met'],
    ['absent', 'absent', 'stayed-not-met'],
    ['present', 'unknown', 'open'],
    ['unknown', 'absent', 'open'],
    [null, 'present', 'open'],
    ['present', null, 'open'],
    ['not-applicable', 'present', 'does-not-apply'],
    ['present', 'not-applicable', 'does-not-apply'],
  ];
  test.each(rows)('from %s to %s: %s', (one, two, move) => {
    const plan = planOf([measured('child-groups')], ['bullying'], both);
    const of = (answer: Answer | null): Record<string, Answer> =>
      answer === null ? {} : { bullying: answer };
    expect(evaluate(plan, first(of(one)), second(of(two))).goals[0]?.risks[0]?.move).toBe(move);
  });

  test('goal by goal, with the measures that serve it, within the bounds of what is known', () => {
    const goals = [
      {
        id: 'g1',
        text: 'peace',
        worksOn: ['bullying', 'acting-out', 'low-family-income'],
        builds: ['good-friends'],
      },
      { id: 'g2', text: 'calm', worksOn: [], builds: ['even-temperament'] },
    ];
    const plan = planOf([measured('child-groups'), measured('pmto', { goals: ['g2'] })], [], {
      goals,
      ...both,
    });
    const outcome = evaluate(
      plan,
      first({ bullying: 'present', 'good-friends': 'absent' }),
      second({
        bullying: 'absent',
        'acting-out': 'unknown',
        'good-friends': 'present',
        'family-violence': 'present',
      }),
    );
    expect(outcome).toEqual({
      dates: { before: '2024-05-10', after: '2024-11-10' },
      ageMonths: { before: 98, after: 98 },
      goals: [
        {
          goal: 'g1',
          measures: ['m-child-groups'],
          risks: [
            { factor: 'bullying', before: 'met', after: 'not-met', move: 'ended' },
            { factor: 'acting-out', before: 'undetermined', after: 'undetermined', move: 'open' },
          ],
          protection: [{ factor: 'good-friends', before: 'not-met', after: 'met', move: 'began' }],
          needs: ['low-family-income'],
          riskBounds: { before: { low: 1, high: 2 }, after: { low: 0, high: 1 } },
        },
        {
          goal: 'g2',
          measures: ['m-pmto'],
          risks: [],
          protection: [
            { factor: 'even-temperament', before: 'undetermined', after: 'undetermined', move: 'open' },
          ],
          needs: [],
          riskBounds: { before: { low: 0, high: 0 }, after: { low: 0, high: 0 } },
        },
      ],
      newRisks: ['family-violence'],
      cause: 'not-claimed',
    });
  });

  test('on other days than those of the assessments', () => {
    const plan = planOf([], ['bullying'], both);
    const assessment = caseOf([], { id: 'may', date: '2024-05-10' });
    const { dates } = evaluate(plan, profile(assessment, { date: '2024-06-01' }), second({}));
    expect(dates).toEqual({ before: '2024-06-01', after: '2024-11-10' });
  });

  test('refuses another child, another edition, and days in the wrong order', () => {
    const plan = planOf([], [], both);
    const other = { ...plan, assessments: ['may'] };
    expect(failing(() => evaluate(other, first({}), second({})))).toEqual([
      'id-unknown',
      ['after', 'assessment'],
    ]);
    expect(failing(() => evaluate({ ...plan, assessments: ['november'] }, first({}), second({})))).toEqual([
      'id-unknown',
      ['before', 'assessment'],
    ]);
    for (const catalogue of [
      { id: 'kvello-style', edition: '0.2.0' },
      { id: 'our-own', edition: '0.1.0' },
    ]) {
      expect(failing(() => evaluate({ ...plan, catalogue }, first({}), second({})))).toEqual([
        'edition-mismatch',
        ['before', 'catalogue'],
      ]);
      expect(failing(() => evaluate(plan, first({}), { ...second({}), catalogue }))).toEqual([
        'edition-mismatch',
        ['after', 'catalogue'],
      ]);
    }
    expect(failing(() => evaluate(plan, second({}), first({})))).toEqual(['date-order', ['after', 'date']]);
    expect(failing(() => evaluate(plan, first({}), at('november', '2024-05-10', {})))).toEqual([
      'date-order',
      ['after', 'date'],
    ]);
  });

  test('refuses an assessment where a profile belongs', () => {
    const plan = planOf([], [], both);
    const assessment = caseOf([], { id: 'november', date: '2024-11-10' });
    expect(failing(() => evaluate(plan, first({}), assessment as never))).toEqual([
      'required-missing',
      ['after', 'catalogue'],
    ]);
    expect(failing(() => evaluate(plan, undefined as never, second({})))).toEqual([
      'input-invalid',
      ['before'],
    ]);
  });
});

describe('evidence that a plan leaves unused', () => {
  const past = { validity: { from: '2020-01-01', to: '2021-01-01' } };
  const own = profile(
    caseOf([
      seen('o1', 'bullying'),
      seen('o2', 'good-friends'),
      seen('o3', 'acting-out', 'absent'),
      seen('o4', 'acting-out', 'present', past),
    ]),
  );

  test('what no goal names, and what no answer rests on', () => {
    expect(unusedEvidence(planOf([], ['bullying'], {}), own)).toEqual([
      { factor: null, observations: ['o4'] },
    ]);
    const goals = [{ id: 'g1', text: 'x', worksOn: [], builds: [] }];
    expect(unusedEvidence(planOf([], [], { goals }), own)).toEqual([
      { factor: 'bullying', observations: ['o1'] },
      { factor: 'good-friends', observations: ['o2'] },
      { factor: null, observations: ['o4'] },
    ]);
  });

  test('what was set aside with a reason is used knowingly', () => {
    const aside = (observation: string) =>
      ({ id: `s-${observation}`, observation, reason: 'x', by: 'teacher', at: '2024-06-01' }) as const;
    expect(unusedEvidence(planOf([], ['bullying'], { setAside: [aside('o4')] }), own)).toEqual([]);
  });
});
