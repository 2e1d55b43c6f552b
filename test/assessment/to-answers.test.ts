import { describe, expect, test } from 'vitest';
import { toAnswers } from '../../src/assessment/to-answers.js';
import { caseOf, caseWith, checklist, saw } from './cases.js';

const answersOf = (...args: Parameters<typeof toAnswers>) => toAnswers(...args).answers;
const rulesOf = (...args: Parameters<typeof toAnswers>) =>
  toAnswers(...args).findings.map(({ rule }) => rule);

describe('one observation gives its answer', () => {
  test.each([['present'], ['absent'], ['unknown'], ['not-applicable']])('%s', (answer) => {
    const result = toAnswers(caseOf(saw('o1', 'good-friends', answer)), checklist);
    expect(result.answers).toEqual({ 'good-friends': answer });
    expect(result.findings).toEqual([]);
  });

  test('an empty assessment answers nothing', () => {
    expect(toAnswers(caseWith(), checklist)).toEqual({
      instrument: 'checklist',
      edition: '1',
      date: '2024-05-10',
      ageMonths: 98,
      answers: {},
      readings: {},
      findings: [],
    });
  });

  test('observations of other instruments are left to them', () => {
    const other = saw('o1', 'yes-or-no', 'present', { instrument: 'mixed' });
    expect(answersOf(caseOf(other), checklist)).toEqual({});
  });

  test('answers come in the order of the instrument', () => {
    const found = caseOf(saw('o1', 'good-friends', 'present'), saw('o2', 'bullying', 'absent'));
    expect(Object.keys(answersOf(found, checklist))).toEqual(['bullying', 'good-friends']);
  });
});

describe('an age that the child has not reached', () => {
  const moved = (...ages: readonly number[]) =>
    saw('o1', 'frequent-moves', 'present', {
      details: {
        moves: ages.map((age) => ({ 'age-months': age, 'lost-friends': 'yes' })),
        'history-complete': 'yes',
      },
    });
  const drawn = (child: object, ...ages: readonly number[]) =>
    toAnswers({ ...caseOf(moved(...ages)), child }, checklist);

  test.each<[string, object, readonly number[], string, readonly string[]]>([
    ['four moves behind a child of 98 months', { ageMonths: 98 }, [40, 50, 60, 98], 'present', []],
    ['one of them ahead', { ageMonths: 98 }, [40, 50, 60, 99], 'unknown', ['moves.3.age-months']],
    [
      'two ahead',
      { ageMonths: 98 },
      [99, 50, 60, 400],
      'unknown',
      ['moves.0.age-months', 'moves.3.age-months'],
    ],
    ['five behind and one ahead', { ageMonths: 98 }, [40, 50, 60, 70, 99], 'present', ['moves.4.age-months']],
    ['within the two ages of a birth month', { birthMonth: '2016-03' }, [40, 50, 60, 98], 'present', []],
    ['above both', { birthMonth: '2016-03' }, [40, 50, 60, 99], 'unknown', ['moves.3.age-months']],
    ['no known age', {}, [40, 50, 60, 99], 'present', []],
  ])('%s', (_, child, ages, answer, ahead) => {
    const { answers, findings } = drawn(child, ...ages);
    expect(answers).toEqual({ 'frequent-moves': answer });
    expect(
      findings.filter(({ rule }) => rule === 'condition:age-ahead').map(({ facts }) => facts['details']),
    ).toEqual(ahead.length === 0 ? [] : [ahead]);
  });
});

describe('the age on the day', () => {
  test.each([
    [{ ageMonths: 98 }, undefined, 98],
    [{ ageMonths: 98 }, '2024-06-10', 99],
    [{ birthMonth: '2016-03' }, undefined, { low: 97, high: 98 }],
    [{ birthMonth: '2016-03' }, '2025-03-31', 108],
    [{ birthMonth: '2024-09' }, undefined, null],
    [{}, undefined, null],
  ])('%j on %s: %j', (child, date, age) => {
    expect(toAnswers(caseWith({ child }), checklist, { date }).ageMonths).toEqual(age);
  });
});

describe('several observations of one item', () => {
  const answers = (...given: readonly string[]): unknown =>
    answersOf(caseOf(...given.map((answer, index) => saw(`o${index}`, 'good-friends', answer))), checklist)[
      'good-friends'
    ];

  test.each([
    [['present', 'present'], 'present'],
    [['present', 'unknown'], 'present'],
    [['absent', 'unknown', 'absent'], 'absent'],
    [['unknown', 'unknown'], 'unknown'],
    [['not-applicable', 'unknown'], 'not-applicable'],
    [['present', 'absent'], 'unknown'],
    [['present', 'not-applicable'], 'unknown'],
    [['present', 'absent', 'unknown'], 'unknown'],
  ])('%j: %s', (given, answer) => {
    expect(answers(...given)).toBe(answer);
  });

  test('a contradiction is a finding with both sides', () => {
    const found = caseOf(
      saw('o3', 'good-friends', 'present'),
      saw('o1', 'good-friends', 'absent'),
      saw('o2', 'good-friends', 'unknown'),
    );
    expect(toAnswers(found, checklist).findings).toEqual([
      {
        rule: 'conflict:unresolved',
        severity: 'WARNING',
        ids: ['good-friends'],
        facts: {
          item: 'good-friends',
          answers: ['absent', 'present'],
          observations: ['o1', 'o3'],
          decidedBefore: false,
        },
        source: { basis: 'project', reference: 'resiliens' },
      },
    ]);
  });
});

describe('recorded details are held against the condition', () => {
  const disorder = (answer: string, details: Record<string, string>) =>
    toAnswers(caseOf(saw('o1', 'parental-mental-disorder', answer, { details })), checklist);

  test.each([
    ['severe', 'present', []],
    ['moderate', 'present', []],
    ['mild', 'absent', ['condition:below']],
    ['unknown', 'unknown', ['condition:undetermined']],
  ])('a parent with a disorder of degree %s: %s', (degree, answer, rules) => {
    const result = disorder('present', { disorder: 'yes', degree });
    expect(result.answers).toEqual({ 'parental-mental-disorder': answer });
    expect(result.findings.map(({ rule }) => rule)).toEqual(rules);
    expect(result.readings).toEqual({
      'parental-mental-disorder': checklist.items[0]?.condition?.defaultReading,
    });
  });

  test('the finding names the observation, the details and the reading', () => {
    expect(disorder('present', { disorder: 'yes', degree: 'mild' }).findings).toEqual([
      {
        rule: 'condition:below',
        severity: 'WARNING',
        ids: ['parental-mental-disorder'],
        facts: {
          item: 'parental-mental-disorder',
          observations: ['o1'],
          details: ['degree', 'disorder'],
          reading: checklist.items[0]?.condition?.defaultReading,
        },
        source: { basis: 'project', reference: 'resiliens' },
      },
    ]);
    expect(disorder('present', { degree: 'unknown' }).findings[0]?.facts['details']).toEqual(['degree']);
  });

  test('a bare present is met, and an item that details decide says which are missing', () => {
    const result = toAnswers(caseOf(saw('o1', 'parental-mental-disorder', 'present')), checklist);
    expect(result.answers).toEqual({ 'parental-mental-disorder': 'present' });
    expect(result.findings.map(({ rule, severity, facts }) => [rule, severity, facts['details']])).toEqual([
      ['condition:not-detailed', 'INFO', ['degree', 'disorder']],
    ]);
    expect(result.readings).toEqual({});
  });

  test('a bare present of an item of judgement needs no details', () => {
    expect(toAnswers(caseOf(saw('o1', 'prolonged-high-conflict', 'present')), checklist)).toMatchObject({
      answers: { 'prolonged-high-conflict': 'present' },
      findings: [],
    });
  });

  test.each([['absent'], ['unknown']])(
    '%s stands although the details fulfil the condition, and is pointed out',
    (stated) => {
      const result = disorder(stated, { disorder: 'yes', degree: 'severe' });
      expect(result.answers).toEqual({ 'parental-mental-disorder': stated });
      expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ['condition:suggests-present', 'WARNING'],
      ]);
      expect(disorder(stated, { disorder: 'yes', degree: 'mild' }).findings).toEqual([]);
    },
  );

  test('what does not apply is not held against anything', () => {
    expect(disorder('not-applicable', { disorder: 'yes', degree: 'severe' }).findings).toEqual([]);
  });

  test('a child that does not attend has no school that works badly', () => {
    const school = (answer: string, attends: string) =>
      toAnswers(
        caseOf(saw('o1', 'poor-kindergarten-or-school', answer, { details: { attends } })),
        checklist,
      );
    expect(school('present', 'no').answers).toEqual({ 'poor-kindergarten-or-school': 'not-applicable' });
    expect(school('absent', 'no').answers).toEqual({ 'poor-kindergarten-or-school': 'not-applicable' });
    expect(school('present', 'no').findings.map(({ rule, facts }) => [rule, facts['details']])).toEqual([
      ['condition:not-applicable', ['attends']],
    ]);
    expect(school('present', 'unknown').answers).toEqual({ 'poor-kindergarten-or-school': 'unknown' });
    expect(school('present', 'unknown').findings.map(({ rule, facts }) => [rule, facts['details']])).toEqual([
      ['condition:undetermined', ['attends']],
    ]);
    expect(school('absent', 'unknown').answers).toEqual({ 'poor-kindergarten-or-school': 'absent' });
    expect(school('present', 'yes')).toMatchObject({
      answers: { 'poor-kindergarten-or-school': 'present' },
      findings: [],
    });
  });

  describe('moves are counted', () => {
    const move = (friends: string, school: string) => ({
      'age-months': 60,
      'lost-friends': friends,
      'changed-kindergarten': 'no',
      'changed-school': school,
    });
    const moved = (moves: object[], complete: string | undefined, reading?: string) => {
      const details = { moves, ...(complete === undefined ? {} : { 'history-complete': complete }) } as never;
      const found = caseOf(saw('o1', 'frequent-moves', 'present', { details }));
      const conditionReadings = reading === undefined ? undefined : { 'frequent-moves': reading };
      return toAnswers(found, checklist, { conditionReadings });
    };
    const four = [move('yes', 'yes'), move('yes', 'no'), move('yes', 'no'), move('yes', 'no')];

    test.each([
      ['three', four.slice(1), 'yes', 'absent', 'condition:below'],
      ['four', four, 'yes', 'present', undefined],
      ['four of an open list', four, 'unknown', 'present', undefined],
      [
        'three of a list not said to be complete',
        four.slice(1),
        undefined,
        'unknown',
        'condition:undetermined',
      ],
      [
        'three and one with unknown loss',
        [...four.slice(1), move('unknown', 'unknown')],
        'yes',
        'unknown',
        'condition:undetermined',
      ],
    ])('%s', (_, moves, complete, answer, rule) => {
      const result = moved(moves, complete);
      expect(result.answers['frequent-moves']).toBe(answer);
      expect(result.findings.map((finding) => finding.rule)).toEqual(rule === undefined ? [] : [rule]);
    });

    test('another reading is named in the result', () => {
      const result = moved(four, 'yes', 'friends-and-institution');
      expect(result.answers['frequent-moves']).toBe('absent');
      expect(result.readings).toEqual({ 'frequent-moves': 'friends-and-institution' });
      expect(result.findings[0]?.facts['reading']).toBe('friends-and-institution');
    });
  });

  test('what leaves a list open is named: the part recorded as unknown, the one that is missing, or the list itself', () => {
    const open = (details: object) => {
      const found = caseOf(saw('o1', 'frequent-moves', 'present', { details: details as never }));
      return toAnswers(found, checklist).findings.map(({ facts }) => facts['details']);
    };
    expect(open({ moves: [], 'history-complete': 'unknown' })).toEqual([['history-complete']]);
    expect(open({ moves: [] })).toEqual([['history-complete']]);
    expect(open({ moves: [], 'history-complete': 'no' })).toEqual([['history-complete', 'moves']]);
  });

  test('an error that is not of the library passes unchanged', () => {
    const condition = {
      get kind(): never {
        throw new Error('not ours');
      },
    };
    const items = checklist.items.map((item) => ({
      ...item,
      condition: { kind: 'recorded', defaultReading: 'x', prompts: [], readings: [{ id: 'x', condition }] },
    }));
    const odd = { ...checklist, items } as never;
    expect(() => toAnswers(caseOf(saw('o1', 'bullying', 'present')), odd)).toThrow('not ours');
  });

  test('a detail given as undefined is a detail left out', () => {
    const found = caseOf(
      saw('o1', 'parental-mental-disorder', 'present', { details: { disorder: undefined, degree: 'mild' } }),
    );
    expect(toAnswers(found, checklist).findings[0]?.facts['details']).toEqual(['degree']);
  });

  test('two observations with the same trouble make one finding', () => {
    const details = { disorder: 'yes', degree: 'unknown' };
    const found = caseOf(
      saw('o2', 'parental-mental-disorder', 'present', { details }),
      saw('o1', 'parental-mental-disorder', 'present', { details }),
    );
    expect(toAnswers(found, checklist).findings.map(({ facts }) => facts['observations'])).toEqual([
      ['o1', 'o2'],
    ]);
  });

  test('details that fail against a bare present contradict it', () => {
    const found = caseOf(
      saw('o1', 'parental-mental-disorder', 'present'),
      saw('o2', 'parental-mental-disorder', 'present', { details: { degree: 'mild' } }),
    );
    expect(answersOf(found, checklist)).toEqual({ 'parental-mental-disorder': 'unknown' });
    expect(rulesOf(found, checklist)).toEqual([
      'conflict:unresolved',
      'condition:below',
      'condition:not-detailed',
    ]);
  });

  test('details that fail agree with an absent', () => {
    const found = caseOf(
      saw('o1', 'parental-mental-disorder', 'absent'),
      saw('o2', 'parental-mental-disorder', 'present', { details: { degree: 'mild' } }),
    );
    expect(answersOf(found, checklist)).toEqual({ 'parental-mental-disorder': 'absent' });
    expect(rulesOf(found, checklist)).toEqual(['condition:below']);
  });

  test('a present that is open contradicts an absent, and is settled by a known present', () => {
    const open = saw('o1', 'parental-mental-disorder', 'present', { details: { degree: 'unknown' } });
    const against = caseOf(open, saw('o2', 'parental-mental-disorder', 'absent'));
    expect(answersOf(against, checklist)).toEqual({ 'parental-mental-disorder': 'unknown' });
    expect(rulesOf(against, checklist)).toEqual(['conflict:unresolved', 'condition:undetermined']);
    const settled = caseOf(
      open,
      saw('o2', 'parental-mental-disorder', 'present', { details: { degree: 'severe' } }),
    );
    expect(answersOf(settled, checklist)).toEqual({ 'parental-mental-disorder': 'present' });
  });
});

describe('a reading of a sourced age that the caller names', () => {
  const optimistic = (ageMonths: number, ...answers: string[]) =>
    toAnswers(
      caseWith({
        child: { ageMonths },
        observations: answers.map((answer, index) => saw(`o${index}`, 'future-optimism', answer)),
      }),
      checklist,
      { ageReadings: { 'future-optimism': strict } },
    );
  const readings = checklist.items.find(({ id }) => id === 'future-optimism')?.applicability?.age ?? [];
  const strict = readings.find(({ applies }) => applies.from === 156)?.id as string;

  test.each([
    [155, ['present'], 'not-applicable', ['age:stated-outside']],
    [155, ['absent'], 'not-applicable', ['age:not-applicable']],
    [155, [], 'not-applicable', ['age:not-applicable']],
    [156, ['present'], 'present', []],
    [156, [], undefined, []],
  ])('at %i months, stated %j: %s', (age, stated, answer, rules) => {
    const result = optimistic(age, ...stated);
    expect(result.answers['future-optimism']).toBe(answer);
    expect(result.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('between two possible ages the answer stays', () => {
    const found = caseWith({
      child: { birthMonth: '2011-05' },
      observations: [saw('o1', 'future-optimism', 'present')],
    });
    const result = toAnswers(found, checklist, { ageReadings: { 'future-optimism': strict } });
    expect(result.answers).toEqual({ 'future-optimism': 'present' });
    expect(result.findings.map(({ rule, severity, facts }) => [rule, severity, facts])).toEqual([
      ['age:undetermined', 'INFO', { item: 'future-optimism', reading: strict, from: 156, to: null }],
    ]);
    const ageless = toAnswers({ ...found, child: {} }, checklist, {
      ageReadings: { 'future-optimism': strict },
    });
    expect([ageless.answers, ageless.findings]).toEqual([{ 'future-optimism': 'present' }, []]);
  });
});
