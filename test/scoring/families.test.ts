import { type Answers, phq9, psc17, type ScoreOptions, score } from 'resiliens';
import { matchers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { example } from './define.js';

expect.extend(matchers);

describe('scales that are prorated, with a filter (SDQ-like)', () => {
  const instrument = example('sdq-like');
  const parent: ScoreOptions = { context: { informant: 'parent', country: 'gb' } };
  const scores = (answers: Answers) => score(answers, instrument, parent).scores;

  /** Five answers of a scale, `null` where there is none. */
  const scale = (name: string, answers: readonly (number | null)[]): Answers =>
    Object.fromEntries(
      answers.flatMap((answer, index) => (answer === null ? [] : [[`${name}-${index + 1}`, answer]])),
    );

  test('4 points on 3 of 5 items are 7 by rule, between 4 and 8', () => {
    const { emotional } = scores(scale('emotional', [2, 1, 1, null, null]));
    expect(emotional).toHaveValue(7);
    expect(emotional).toHaveBounds(4, 8, true);
    expect(emotional).toMatchObject({ answered: 3, notAssessed: ['emotional-4', 'emotional-5'] });
    expect(emotional!.applied).toMatchObject({ missing: [{ needs: 3, fill: 'mean' }], rounding: 'half-up' });
  });

  test.each<[readonly (number | null)[], number | null]>([
    [[2, 1, null, null, null], null],
    [[2, 1, 0, null, null], 5],
    [[1, 1, 2, 0, null], 5],
    [[1, 1, 1, 0, null], 4],
    [[2, 2, 2, 1, null], 9],
    [[0, 0, 0, null, null], 0],
    [[2, 2, 2, null, null], 10],
  ])('%j gives %s', (answers, value) => {
    expect(scores(scale('prosocial', answers))['prosocial']).toHaveValue(value);
  });

  test('reversed items count from the other end, and before proration', () => {
    expect(scores(scale('conduct', [0, 2, 0, 0, 0]))['conduct']).toHaveValue(0);
    expect(scores(scale('conduct', [null, 0, 1, 0, null]))['conduct']).toHaveValue(5);
    expect(scores(scale('hyperactivity', [2, 2, 2, 0, 0]))['hyperactivity']).toHaveValue(10);
  });

  test('the total needs all four scales and leaves the fifth out', () => {
    const four = ['emotional', 'conduct', 'hyperactivity', 'peer'];
    const answers = Object.assign({}, ...four.map((name) => scale(name, [1, 1, 1, null, null]))) as Answers;
    const { total } = scores(answers);
    expect(total).toHaveValue(20);
    expect(total).toHaveBounds(12, 28, true);
    expect(total).toBeUndecided(['lower', 'middle', 'upper']);
    expect(total!.bandByRule).toBe('upper');
    expect(
      scores({ ...answers, ...scale('peer', [1, 1, null, null, null]), 'peer-3': 'unknown' })['total'],
    ).toHaveValue(null);
    expect(scores({ ...answers, 'prosocial-1': 2 })['total']).toEqual(total);
  });

  test('a filter answer makes the rest not applicable, and the impact nothing', () => {
    const { impact } = scores({ difficulties: 0 });
    expect(impact).toHaveValue(0);
    expect(impact!.notApplicable).toEqual(['distress', 'home', 'friends', 'class', 'leisure']);
  });

  test('one answered part of the impact is enough, the others count nothing', () => {
    expect(scores({ difficulties: 1, distress: 3 })['impact']).toHaveValue(2);
    expect(scores({ difficulties: 1, distress: 1, home: 2 })['impact']).toHaveValue(1);
    expect(scores({ difficulties: 1 })['impact']).toHaveValue(null);
    expect(scores({ difficulties: 1 })['impact']).toHaveBounds(0, 10);
  });

  test('an answer that the filter forbids stays, is counted nowhere, and is a finding', () => {
    const result = score({ difficulties: 0, distress: 3 }, instrument, parent);
    expect(result.scores['impact']).toHaveValue(0);
    expect(result).toHaveFinding('skip:answered', ['distress']);
    expect(result.findings.find(({ rule }) => rule === 'skip:answered')).toEqual({
      rule: 'skip:answered',
      severity: 'WARNING',
      ids: ['distress'],
      facts: { skip: 'no-difficulties' },
      source: { basis: 'instrument', reference: 'sdq-like' },
    });
  });

  test('the same answers lie in other bands elsewhere', () => {
    const answers = Object.fromEntries(
      instrument.items
        .filter(({ id }) => id.includes('-'))
        .map(({ id }, index) => [id, index % 5 < 3 ? 1 : 0]),
    );
    const bandOf = (context: Record<string, string>, ageMonths?: number) =>
      score(answers, instrument, { context, ...(ageMonths === undefined ? {} : { ageMonths }) }).scores[
        'total'
      ];
    const british = bandOf({ informant: 'parent', country: 'gb' });
    expect(british).toHaveValue(16);
    expect(british).toHaveBand('middle');
    expect(bandOf({ informant: 'parent', country: 'dk', sex: 'boy' }, 72)).toHaveBand('upper');
    expect(british!.applied.bands).toMatchObject({
      when: { context: { country: 'gb', informant: 'parent' } },
      limits: [
        { id: 'lower', from: 0 },
        { id: 'middle', from: 14 },
        { id: 'upper', from: 17 },
      ],
      confidence: 'confirmed',
      sources: ['sdq-norms-gb'],
    });
  });
});

describe('filters one after the other (AUDIT-like)', () => {
  const instrument = example('audit-like');
  const scores = (answers: Answers) => score(answers, instrument).scores;
  const last = { 'q-9': 0, 'q-10': 0 };

  test('the first answer alone leaves only the last two to ask', () => {
    const { total } = scores({ 'q-1': 0, ...last });
    expect(total).toHaveValue(0);
    expect(total).toHaveBand('zone-1');
    expect(total!.notApplicable).toEqual([2, 3, 4, 5, 6, 7, 8].map((number) => `q-${number}`));
    expect(scores({ 'q-1': 0, 'q-9': 0 })['total']).toHaveValue(null);
  });

  test('two answers of nothing leave out the five after them', () => {
    const { total } = scores({ 'q-1': 3, 'q-2': 0, 'q-3': 0, ...last });
    expect(total).toHaveValue(3);
    expect(total!.notApplicable).toEqual([4, 5, 6, 7, 8].map((number) => `q-${number}`));
    expect(scores({ 'q-1': 3, 'q-2': 0, 'q-3': 1, ...last })['total']).toHaveBounds(4, 24, true);
  });

  test('an open filter leaves open what it decides', () => {
    const { total } = scores({ 'q-1': 'unknown', 'q-2': 0, 'q-3': 0, ...last });
    expect(total).toHaveBounds(0, 4, true);
    expect(total!.unknown).toEqual(['q-1']);
    const open = scores({ 'q-1': 1, 'q-2': 0, ...last })['total']!;
    expect(open).toHaveBounds(1, 25);
    expect(
      open.contributions.filter(({ rule }) => rule === 'may-be-skipped').map(({ item }) => item),
    ).toEqual([4, 5, 6, 7, 8].map((number) => `q-${number}`));
    expect(open.criticalUnknowns).toContain('q-3');
  });

  test.each([
    [7, 'zone-1'],
    [8, 'zone-2'],
    [15, 'zone-2'],
    [16, 'zone-3'],
    [19, 'zone-3'],
    [20, 'zone-4'],
    [40, 'zone-4'],
  ])('%i points are %s', (points, zone) => {
    let rest = points;
    const answers = Object.fromEntries(
      instrument.items.map(({ id }, index) => {
        const answer = index < 8 ? Math.min(4, rest) : Math.min(4, rest - (rest % 2));
        rest -= answer;
        return [id, answer];
      }),
    );
    expect([scores(answers)['total']!.value, scores(answers)['total']!.band]).toEqual([points, zone]);
  });

  test('critical answers stand beside the zone and do not change it', () => {
    const answers = {
      'q-1': 1,
      'q-2': 0,
      'q-3': 1,
      'q-4': 2,
      'q-5': 0,
      'q-6': 0,
      'q-7': 0,
      'q-8': 0,
      ...last,
    };
    expect(scores(answers)['total']).toHaveBand('zone-1');
    expect(scores(answers)['escalation']).toHaveBand('next-zone');
    expect(scores({ ...answers, 'q-4': 1 })['escalation']).toHaveBand('zone-as-it-is');
    expect(scores({ ...answers, 'q-4': 1, 'q-10': 4 })['escalation']).toHaveBand('next-zone');
  });
});

describe('two levels of missing answers (ALSPAC-like)', () => {
  const instrument = example('alspac-like');
  const index = (answers: Answers) => score(answers, instrument).scores['index']!;
  const answered = (count: number, answer: string): Answers =>
    Object.fromEntries(
      instrument.items
        .filter(({ id }) => id.endsWith('-answer'))
        .slice(0, count)
        .map(({ id }) => [id, answer]),
    );

  test('nine of eighteen may be missing, ten may not', () => {
    expect(index(answered(9, 'present'))).toHaveValue(9);
    expect(index(answered(9, 'present'))).toHaveBounds(9, 18, true);
    expect(index(answered(8, 'present'))).toHaveValue(null);
    expect(index(answered(8, 'present'))).toHaveBounds(8, 18, true);
  });

  test('one answered part makes an item of several parts known', () => {
    const nine = answered(8, 'absent');
    expect(index({ ...nine, 'age-at-delivery': 25 })).toHaveValue(0);
    expect(index({ ...nine, 'age-at-delivery': 25 })).toHaveBounds(0, 10, true);
    expect(index({ ...nine, 'age-at-delivery': 19 })).toHaveValue(1);
    expect(index({ ...nine, 'mood-second-wave': 13 })).toHaveValue(1);
    expect(index({ ...nine, 'mood-second-wave': 12 })).toHaveValue(0);
  });

  test('of two parts that must go together one alone is not adverse', () => {
    const nine = answered(8, 'absent');
    expect(index({ ...nine, 'no-kitchen': 'present' })).toHaveValue(0);
    expect(index({ ...nine, 'no-kitchen': 'present', 'no-cooking-kitchen': 'present' })).toHaveValue(1);
    expect(index({ ...nine, 'no-hot-water': 'present' })).toHaveValue(1);
  });

  test('a number outside every range is no answer, and is said to be', () => {
    const result = score(
      { ...answered(9, 'absent'), 'age-at-delivery': 99, parity: 9, 'crowding-class': 5 },
      instrument,
    );
    expect(result.scores['index']).toHaveValue(0);
    expect(result.scores['index']!.unknown).toEqual(['age-at-delivery', 'parity', 'crowding-class']);
    expect(result).toHaveFinding('score:out-of-range', ['age-at-delivery', 'parity', 'crowding-class']);
    expect(result.findings[0]).toEqual({
      rule: 'score:out-of-range',
      severity: 'WARNING',
      ids: ['age-at-delivery', 'parity', 'crowding-class'],
      facts: {},
      source: { basis: 'instrument', reference: 'alspac-like' },
    });
  });
});

describe('strengths that run the other way (CANS-like)', () => {
  const instrument = example('cans-like');

  test('needs count from 2 upwards, strengths from 1 downwards', () => {
    const { scores } = score(
      {
        'need-1': 1,
        'need-2': 2,
        'need-3': 3,
        'need-4': 0,
        'need-5': 0,
        'need-6': 0,
        'strength-1': 0,
        'strength-2': 1,
        'strength-3': 2,
        'strength-4': 3,
      },
      instrument,
    );
    expect(scores['actionable-needs']).toHaveValue(2);
    expect(scores['at-once']).toHaveBand('yes');
    expect(scores['usable-strengths']).toHaveValue(2);
    expect(scores['strength-level']).toHaveValue(1.5);
  });

  test('there is no total', () => {
    expect(instrument.scores.map(({ id }) => id)).toEqual([
      'actionable-needs',
      'at-once',
      'usable-strengths',
      'strength-level',
    ]);
  });
});

describe('PHQ-9', () => {
  const nine = (...answers: readonly (number | undefined)[]): Answers =>
    Object.fromEntries(phq9.items.map(({ id }, place) => [id, answers[place]]));
  const scores = (...answers: readonly (number | undefined)[]) => score(nine(...answers), phq9).scores;

  test('the mean stands in for at most two missing answers, unrounded', () => {
    expect(scores(1, 1, 1, 1, 1, 1, 2, undefined, undefined)['sum']!.value).toBeCloseTo((8 * 9) / 7, 12);
    expect(scores(2, 2, 2, 2, 2, 2, 2, undefined, undefined)['sum']).toHaveValue(18);
    expect(scores(2, 2, 2, 2, 2, 2, undefined, undefined, undefined)['sum']).toHaveValue(null);
    expect(scores(2, 2, 2, 2, 2, 2, undefined, undefined, undefined)['sum']).toHaveBounds(12, 21, true);
  });

  test('the band of the value is decided on the unrounded value', () => {
    // 11 points on 8 answers: 12.375; 13.2 x 9 / 8 would round up, 14.625 does not reach 15.
    const { sum } = scores(2, 2, 2, 2, 2, 1, 1, 1, undefined);
    expect(sum).toHaveValue(14.625);
    expect(sum!.bandByRule).toBe('from-10');
    expect(sum).toBeUndecided(['from-10', 'from-15']);
  });

  test.each<[string, readonly number[], string, string]>([
    ['five symptoms with a core one', [2, 0, 2, 2, 2, 2, 0, 0, 0], 'major', 'major'],
    ['five with the last at one', [2, 0, 2, 2, 2, 0, 0, 0, 1], 'major', 'other'],
    ['five without a core one', [1, 1, 2, 2, 2, 2, 2, 0, 0], 'none', 'none'],
    ['two with a core one', [0, 2, 2, 0, 0, 0, 0, 0, 0], 'other', 'other'],
    ['a core one alone', [3, 0, 0, 0, 0, 0, 0, 0, 0], 'none', 'none'],
    ['a core one and the last at one', [3, 0, 0, 0, 0, 0, 0, 0, 1], 'other', 'none'],
  ])('by the algorithm: %s', (_name, answers, band, withLastFromTwo) => {
    const own = scores(...answers);
    expect(own['algorithm']).toHaveBand(band);
    expect(own['algorithm-last-from-two']).toHaveBand(withLastFromTwo);
  });

  test('the algorithm has no value before all nine are answered, though its band may be settled', () => {
    const { algorithm } = scores(2, 2, 2, 2, 2, 2, 2, 2, undefined);
    expect(algorithm).toHaveValue(null);
    expect(algorithm).toHaveBand('major');
  });

  test('the last item at one is flagged', () => {
    expect(scores(0, 0, 0, 0, 0, 0, 0, 0, 1)['self-harm-answered']).toHaveValue(1);
    expect(scores(0, 0, 0, 0, 0, 0, 0, 0, 0)['self-harm-answered']).toHaveValue(0);
  });
});

describe('PSC-17', () => {
  const first = (count: number): Answers =>
    Object.fromEntries(psc17.items.slice(0, count).map(({ id }) => [id, 1]));

  test('three blank of all seventeen count as nothing, four leave every scale without a value', () => {
    const three = score(first(14), psc17).scores;
    const four = score(first(13), psc17).scores;
    expect(Object.values(three).map(({ value }) => value)).toEqual([14, 5, 5, 4]);
    expect(Object.values(four).map(({ value }) => value)).toEqual([null, null, null, null]);
    expect(four['internalising']).toHaveBounds(5, 5, true);
    expect(four['internalising']).toHaveBand('from-5');
  });

  test('what does not apply is not blank', () => {
    const answers = { ...first(13), [psc17.items[13]!.id]: 'not-applicable' };
    expect(score(answers, psc17).scores['total']).toHaveValue(13);
  });
});
