import { type Assessment, profile } from 'resiliens';
import {
  type ExplainPlanOptions,
  evaluate,
  explainPlan,
  measureCatalogue,
  type Plan,
  plainMeasureWords,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { caseOf, seen } from '../profile/cases.js';
import { failsWith } from './fail.js';
import { measured, planOf } from './plans.js';

const LANGUAGES = ['en', 'nb', 'nn'] as const;
const READERS = ['parent', 'child'] as const;
const everyReader = LANGUAGES.flatMap((language) => READERS.map((audience) => ({ language, audience })));

const told = (plan: Plan, options: Partial<ExplainPlanOptions> = {}) =>
  explainPlan(plan, { language: 'en', audience: 'child', ...options });
const textsOf = (kind: string, lines: ReturnType<typeof told>): string[] =>
  lines.filter((line) => line.kind === kind).map(({ text }) => text);
const view = (more: Partial<Plan['childViews'][number]>): Plan['childViews'] => [
  {
    id: 'v1',
    mode: '1.1',
    on: 'measure',
    at: '2024-05-29',
    informedAboutUse: 'yes',
    view: 'I want to draw',
    weight: 'It comes first',
    weightReason: 'clear',
    ...more,
  },
];
const plan = planOf([measured('leisure-activities')], ['bullying']);

describe('a plan in plain words', () => {
  test.each(everyReader)(
    'every kind of line is there, without code, rule, number or verdict: %o',
    (reader) => {
      const whole = planOf(
        measureCatalogue.measures.map(({ id }) => measured(id)),
        ['bullying'],
      );
      const lines = explainPlan(whole, { ...reader, ageMonths: 181 });
      expect([...new Set(lines.map(({ kind }) => kind))]).toEqual([
        'plan',
        'heard',
        'goal',
        'measure',
        'when',
        'who',
        'say',
        'right',
        'kept-in-mind',
      ]);
      for (const { text } of lines) {
        expect(text).not.toMatch(/[a-z]+-[a-z]+-[a-z]+|plan:[a-z]|undefined|\{|§/);
        expect(text).not.toMatch(/risk|score|skår|diagnos|bekymring|concern|svikt|neglect|fail/i);
      }
    },
  );

  test.each(everyReader)('sentences are short: %o', (reader) => {
    const lines = explainPlan(planOf(measureCatalogue.measures.map(({ id }) => measured(id))), reader);
    for (const sentence of lines.flatMap(({ text }) => text.split(/(?<=[.?]) /)))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(22);
  });

  test('every measure is said to a parent and to a child in three languages', () => {
    for (const { id } of measureCatalogue.measures)
      for (const { language, audience } of everyReader)
        expect(plainMeasureWords[id][audience][language]).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('what was heard stands in whole sentences, one after the other', () => {
    for (const reader of everyReader)
      for (const text of textsOf('heard', explainPlan({ ...plan, childViews: view({}) }, reader)))
        expect(text).toMatch(/^\p{Lu}.*[.] \p{Lu}.*[.]$/u);
  });

  test('a plan that has begun is told of as begun', () => {
    expect(told(plan, { date: '2024-05-01' })[0]?.text).toContain('It starts on 1 June 2024.');
    expect(told(plan, { date: '2024-07-01', language: 'nn' })[0]?.text).toContain('Ho starta 1. juni 2024.');
  });
});

describe('the child’s own words', () => {
  test.each([
    ['a talk, told who hears it', { audience: 'parent' }, {}, true],
    ['a talk, not told who hears it', { audience: 'parent' }, { informedAboutUse: 'no' }, false],
    ['a talk, not known whether it was told', { audience: 'parent' }, { informedAboutUse: 'unknown' }, false],
    ['what others saw of the child', { audience: 'parent' }, { informedAboutUse: 'no', mode: '1.3' }, true],
    ['to the child itself', { audience: 'child' }, { informedAboutUse: 'no' }, true],
  ] as const)('%s', (_, options, more, reaches) => {
    const [heard] = textsOf('heard', told({ ...plan, childViews: view(more) }, options));
    expect(heard?.includes('I want to draw')).toBe(reaches);
  });

  test('not having been asked is the fault of the adults', () => {
    const { view: _, weight: __, ...silent } = view({ mode: '2.1' })[0]!;
    expect(textsOf('heard', told({ ...plan, childViews: [silent] }))[0]).toBe(
      'Nobody has asked you yet. That was wrong of us. We want to ask you now.',
    );
    expect(textsOf('heard', told({ ...plan, childViews: [] }))[0]).toContain('We want to ask you.');
  });
});

describe('what one may refuse', () => {
  const choices: readonly (readonly [string, Partial<Plan>, RegExp])[] = [
    ['a voluntary measure', {}, /You can say no, also later/],
    ['an ordered one', { ...planOf([measured('pmto', { voluntary: 'no' })]) }, /The board has decided this/],
    ['one nobody consented to', { consents: [] }, /not clear whether you have said yes/],
    [
      'one under pressure',
      { consents: [{ ...plan.consents[0]!, boardHeldOut: 'yes' }] },
      /not sure that you felt free to say no/,
    ],
    [
      'one that will be consented to later',
      { consents: [{ ...plan.consents[0]!, givenOn: '2024-07-02' }] },
      /not clear whether you have said yes/,
    ],
    [
      'one whose consent was withdrawn',
      { consents: [{ ...plan.consents[0]!, withdrawnOn: '2024-06-10' }] },
      /not clear whether you have said yes/,
    ],
  ];
  test.each(choices)('a parent reads of %s', (_, more, expected) => {
    const [measure] = textsOf(
      'measure',
      told({ ...plan, ...more }, { audience: 'parent', date: '2024-07-01' }),
    );
    expect(measure).toMatch(expected);
  });

  test('a child is asked about what it takes part in, and carries nothing of what only the adults do', () => {
    const both = planOf([measured('leisure-activities'), measured('pmto'), measured('drug-testing')]);
    const [leisure, pmto, testing] = textsOf('measure', told(both));
    expect(leisure).toContain('Say so if you do not want this');
    expect(pmto).toBe('The adults at home practise how the days can be calmer and better.');
    expect(testing).toBe(
      'The adults at home have an agreement with us. It is their job to keep it, not yours.',
    );
  });

  test('the goal of control alone is between the adults', () => {
    const goals = [
      { id: 'g1', text: 'Draws with others', worksOn: [], builds: ['good-friends'] },
      { id: 'g2', text: 'No alcohol at home', worksOn: ['parental-substance-misuse'], builds: [] },
    ];
    const mixed = planOf([measured('leisure-activities'), measured('drug-testing', { goals: ['g2'] })], [], {
      goals,
    });
    expect(told(mixed).some(({ text }) => text.includes('alcohol'))).toBe(false);
    expect(told(mixed, { audience: 'parent' }).some(({ text }) => text.includes('alcohol'))).toBe(true);
  });
});

describe('when, who and which rights', () => {
  test('the earliest day that falls due, and an apology where it has passed', () => {
    expect(textsOf('when', told(plan, { date: '2024-07-01' }))).toEqual([
      'By 1 September 2024 we talk again about how you are.',
    ]);
    expect(textsOf('when', told(plan, { date: '2024-09-02' }))[0]).toBe(
      'We should have talked with you by 1 September 2024. We are late. That is not your fault.',
    );
    const open = planOf([], [], { nextEvaluation: undefined });
    expect(textsOf('when', told(open))).toEqual(['Ask us when we talk with you again.']);
  });

  test('a role is named, never a code', () => {
    expect(textsOf('who', told(plan, { language: 'nn' }))).toEqual([
      'Denne vaksne veit om alt i planen: barnevernsarbeidar.',
    ]);
    const nobody = planOf([], [], { coordinator: undefined });
    expect(textsOf('who', told(nobody))).toEqual(['Ask us who you can talk with.']);
  });

  test.each([
    [undefined, 0],
    [179, 0],
    [{ low: 179, high: 180 }, 0],
    [180, 1],
  ])(
    'a right that comes with fifteen years is named at %o only where the age is surely reached',
    (age, count) => {
      expect(textsOf('right', told(plan, { ageMonths: age })).length).toBe(count);
    },
  );
});

describe('what has changed', () => {
  const day = (
    id: string,
    date: string,
    answers: Readonly<Record<string, 'present' | 'absent' | 'unknown'>>,
  ) =>
    profile(
      caseOf(
        Object.entries(answers).map(([item, answer], place) => seen(`o${place}`, item, answer, { date })),
        { id, date } as Partial<Assessment>,
      ),
    );
  const goal = {
    ...plan,
    assessments: ['before', 'after'],
    goals: [
      { id: 'g1', text: 'Left in peace', worksOn: ['bullying', 'acting-out'], builds: ['good-friends'] },
    ],
  };
  const changed = (
    one: Readonly<Record<string, 'present' | 'absent' | 'unknown'>>,
    two: Readonly<Record<string, 'present' | 'absent' | 'unknown'>>,
  ) => {
    const outcome = evaluate(goal, day('before', '2024-05-10', one), day('after', '2024-11-10', two));
    return textsOf('changed', told(goal, { audience: 'parent', outcome }));
  };
  test.each([
    [
      { bullying: 'present', 'acting-out': 'present' },
      { bullying: 'absent', 'acting-out': 'absent' },
      'What was hard here, nobody sees any more.',
    ],
    [
      { bullying: 'present', 'acting-out': 'present' },
      { bullying: 'absent', 'acting-out': 'present' },
      'Some of what was hard is over. Some of it is as before.',
    ],
    [
      { bullying: 'present', 'acting-out': 'present' },
      { bullying: 'absent', 'acting-out': 'unknown' },
      'Some of what was hard is over. About some of it we do not know enough yet.',
    ],
    [
      { bullying: 'present', 'acting-out': 'present' },
      { bullying: 'present', 'acting-out': 'present' },
      'It is as before.',
    ],
    [
      { bullying: 'absent', 'acting-out': 'absent' },
      { bullying: 'present', 'acting-out': 'absent' },
      'Something has become harder.',
    ],
    [
      { bullying: 'unknown', 'acting-out': 'absent' },
      { bullying: 'present', 'acting-out': 'absent' },
      'Something is hard here. Whether it was so before, we do not know.',
    ],
    [
      { bullying: 'unknown', 'acting-out': 'absent' },
      { bullying: 'absent', 'acting-out': 'absent' },
      'Nobody sees anything hard here now.',
    ],
    [
      { bullying: 'absent', 'acting-out': 'absent', 'good-friends': 'absent' },
      { bullying: 'absent', 'acting-out': 'absent', 'good-friends': 'present' },
      'Nobody sees anything hard here now. Something good has come.',
    ],
    [
      { bullying: 'absent', 'acting-out': 'absent', 'good-friends': 'present' },
      { bullying: 'absent', 'acting-out': 'absent', 'good-friends': 'absent' },
      'Nobody sees anything hard here now. Something good is missing now.',
    ],
  ] as const)('from %o to %o', (one, two, expected) => {
    const friends = { 'good-friends': 'absent' } as const;
    const lines = changed({ ...friends, ...one }, { ...friends, ...two });
    expect(lines[1]).toBe(`“Left in peace”: ${expected}`);
    expect(lines.at(-1)).toBe('Whether it was the help that made the difference, nobody can know for sure.');
  });

  test('a new hard thing that no goal names is told gently', () => {
    const lines = changed({ bullying: 'present' }, { bullying: 'absent', bereavement: 'present' });
    expect(lines).toContain('There is also something new that is hard. We need to talk about it.');
  });
});

describe('refusals', () => {
  test('a language, reader or day there is not', () => {
    expect(failsWith(() => told(plan, { language: 'sv' as 'nn' }))).toBe('option-invalid options.language');
    expect(failsWith(() => told(plan, { audience: 'professional' as 'child' }))).toBe(
      'option-invalid options.audience',
    );
    expect(failsWith(() => told(plan, { date: '2024-6' }))).toBe('option-invalid options.date');
    expect(failsWith(() => told(plan, { ageMonths: -1 }))).toBe('number-invalid ageMonths');
  });

  test('the plan is neither changed nor frozen, and the same plan is told the same', () => {
    const own = structuredClone(plan);
    const first = told(own);
    expect(own).toEqual(plan);
    expect(Object.isFrozen(own)).toBe(false);
    expect(told(own)).toEqual(first);
  });
});
