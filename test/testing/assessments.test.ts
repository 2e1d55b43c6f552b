import fc from 'fast-check';
import {
  type Assessment,
  borgeStressIndex2018,
  checkAssessment,
  conflicts,
  kvelloStyle,
  phq9,
  score,
  toAnswers,
} from 'resiliens';
import { arbitraryAssessment, assessmentFor } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';

describe('assessmentFor', () => {
  const empty = assessmentFor(kvelloStyle);

  test('starts with a whole, empty assessment', () => {
    expect(empty.build()).toEqual({
      schemaVersion: 1,
      id: 'case-1',
      date: '2024-05-10',
      child: {},
      instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
      observations: [],
      corrections: [],
      resolutions: [],
      alternativeExplanations: [],
      childViews: [],
      bufferingLinks: [],
      decisions: [],
      consents: [],
      history: [],
    });
  });

  test('adds observations with ids of their own, on the day of the assessment', () => {
    const { observations } = empty
      .observe('bullying', 'present')
      .observe('bullying', 'absent', { informant: 'mother', date: '2024-05', kind: 'seen', severity: 'mild' })
      .on('2024-06-01')
      .build();
    expect(observations).toEqual([
      {
        id: 'observation-1',
        instrument: 'kvello-style',
        item: 'bullying',
        informant: 'teacher',
        date: '2024-06-01',
        kind: 'told',
        answer: 'present',
      },
      {
        id: 'observation-2',
        instrument: 'kvello-style',
        item: 'bullying',
        informant: 'mother',
        date: '2024-05',
        kind: 'seen',
        answer: 'absent',
        severity: 'mild',
      },
    ]);
  });

  test('gives the child an age or a month of birth, never both', () => {
    expect(empty.aged(98).build().child).toEqual({ ageMonths: 98 });
    expect(empty.aged(98).bornIn('2016-03').build().child).toEqual({ birthMonth: '2016-03' });
  });

  test('resolves what all observations of an item say', () => {
    const told = empty
      .observe('bullying', 'present')
      .observe('good-friends', 'present')
      .observe('bullying', 'absent');
    const decided = told.resolve('bullying', 'present', { reason: 'Seen since' }).build();
    expect(decided.resolutions).toEqual([
      {
        id: 'resolution-1',
        instrument: 'kvello-style',
        item: 'bullying',
        answer: 'present',
        observations: ['observation-1', 'observation-3'],
        by: 'child-welfare-worker',
        at: '2024-05-10',
        reason: 'Seen since',
      },
    ]);
    expect(toAnswers(decided, kvelloStyle).answers).toMatchObject({ bullying: 'present' });
    expect(toAnswers(told.build(), kvelloStyle).answers).toMatchObject({ bullying: 'unknown' });
  });

  test('takes records of other kinds, added to those that are there', () => {
    const link = {
      protective: 'good-friends',
      risk: 'bullying',
      by: 'teacher',
      at: '2024-05-10',
      reason: 'Seen',
    } as const;
    const made = empty
      .with({ id: 'case-2', bufferingLinks: [{ id: 'b1', ...link }] })
      .with({ bufferingLinks: [{ id: 'b2', ...link }] })
      .build();
    expect([made.id, made.bufferingLinks.map(({ id }) => id)]).toEqual(['case-2', ['b1', 'b2']]);
  });

  test('finds the instrument of an item, the first that has it unless another is named', () => {
    const both = assessmentFor(borgeStressIndex2018, phq9);
    expect(both.observe('mood', 2).build().observations[0]?.instrument).toBe('phq-9');
    const made = assessmentFor(borgeStressIndex2018, { ...borgeStressIndex2018, id: 'other' });
    expect(made.observe('criminality', 'present').build().observations[0]?.instrument).toBe(
      'borge-stress-index-2018',
    );
    expect(
      made.observe('criminality', 'present', { instrument: 'other' }).build().observations[0]?.instrument,
    ).toBe('other');
  });

  test('every step leaves the builder before it as it was', () => {
    empty.observe('bullying', 'present').aged(12).on('2024-01-01').with({ id: 'x' });
    expect(empty.build()).toMatchObject({ id: 'case-1', observations: [], child: {}, date: '2024-05-10' });
    expect(empty.build()).not.toBe(empty.build());
  });

  test.each<[string, () => unknown, object]>([
    ['no instrument', () => assessmentFor(), { code: 'required-missing', path: ['instruments', 0] }],
    [
      'a misspelt item',
      () => empty.observe('bullyin', 'present'),
      { code: 'id-unknown', path: ['item'], facts: { found: 'bullyin', suggestion: 'bullying' } },
    ],
    ['an item of another instrument', () => empty.observe('mood', 2), { code: 'id-unknown', path: ['item'] }],
    [
      'an item that the named instrument has not',
      () => assessmentFor(phq9, kvelloStyle).observe('mood', 2, { instrument: 'kvello-style' }),
      { code: 'id-unknown' },
    ],
    [
      'an answer that the item does not take',
      () => empty.observe('bullying', 'yes'),
      { code: 'answer-invalid', path: ['answer'], facts: { allowed: ['absent', 'present'] } },
    ],
    [
      'a decision that the item does not take',
      () => empty.observe('bullying', 'present').resolve('bullying', 3),
      { code: 'answer-invalid', path: ['answer'] },
    ],
    [
      'a decision about nothing',
      () => empty.resolve('bullying', 'present').build(),
      { path: ['resolutions', 0, 'observations'] },
    ],
    [
      'an observation after the day',
      () => empty.observe('bullying', 'present', { date: '2024-05-11' }).build(),
      { code: 'date-order', path: ['observations', 0, 'date'] },
    ],
    [
      'an id used twice',
      () =>
        empty.observe('bullying', 'present', { id: 'a' }).observe('bullying', 'absent', { id: 'a' }).build(),
      { code: 'id-duplicate', path: ['observations', 1, 'id'] },
    ],
  ])('refuses %s', (_name, run, error) => {
    expect(run).toThrow(expect.objectContaining(error));
  });
});

describe('random assessments', () => {
  const SEED = { seed: 20221, numRuns: 150 };
  const sample = fc.sample(arbitraryAssessment(kvelloStyle, phq9), SEED);

  test('are in normal form, and read by both instruments', () => {
    for (const assessment of sample) {
      expect(checkAssessment(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment);
      for (const instrument of [kvelloStyle, phq9])
        expect(score(toAnswers(assessment, instrument).answers, instrument).instrument).toBe(instrument.id);
    }
  });

  test('hold every kind of record that decides an answer', () => {
    const some = (pick: (assessment: Assessment) => readonly unknown[]): boolean =>
      sample.some((own) => pick(own).length > 0);
    expect(some(({ observations }) => observations)).toBe(true);
    expect(some(({ corrections }) => corrections)).toBe(true);
    expect(some(({ resolutions }) => resolutions)).toBe(true);
    expect(some(({ childViews }) => childViews)).toBe(true);
    const keys = new Set(
      sample.flatMap(({ observations }) => observations.flatMap((one) => Object.keys(one))),
    );
    expect([...keys]).toEqual(
      expect.arrayContaining([
        'details',
        'severity',
        'frequency',
        'chronicity',
        'certainty',
        'validity',
        'note',
      ]),
    );
    const children = new Set(sample.flatMap(({ child }) => [Object.keys(child).join()]));
    expect(children).toEqual(new Set(['', 'ageMonths', 'birthMonth']));
  });

  test('contradict themselves now and then', () => {
    expect(sample.some((assessment) => conflicts(assessment, kvelloStyle).length > 0)).toBe(true);
    const rules = new Set(
      sample.flatMap((own) => toAnswers(own, kvelloStyle).findings.map(({ rule }) => rule)),
    );
    expect([...rules]).toEqual(expect.arrayContaining(['conflict:unresolved']));
  });

  test('are the same for the same seed', () => {
    expect(fc.sample(arbitraryAssessment(kvelloStyle, phq9), SEED)).toEqual(sample);
  });
});
