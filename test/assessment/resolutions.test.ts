import { describe, expect, test } from 'vitest';
import { conflicts } from '../../src/assessment/conflicts.js';
import { toAnswers } from '../../src/assessment/to-answers.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { Observation } from '../../src/model/observation.js';
import type { Resolution } from '../../src/model/resolution.js';
import { caseWith, checklist, mixed, saw } from './cases.js';

const yes = saw('yes', 'bullying', 'present', { informant: 'child' });
const no = saw('no', 'bullying', 'absent', { informant: 'teacher' });
const late = saw('late', 'bullying', 'absent', { informant: 'school-assistant' });

const decided = (answer: string, weighed: readonly string[], more: Partial<Resolution> = {}): Resolution => ({
  id: 'r1',
  instrument: 'checklist',
  item: 'bullying',
  answer,
  observations: weighed,
  by: 'child-welfare-worker',
  at: '2024-05-09',
  reason: 'Told the same twice',
  ...more,
});

const found = (
  observations: readonly Observation[],
  resolutions: readonly Resolution[],
  more: Partial<Assessment> = {},
) => caseWith({ observations, resolutions, ...more });

const read = (assessment: Assessment) => {
  const { answers, findings } = toAnswers(assessment, checklist);
  return [
    answers['bullying'],
    findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('conflict:')),
  ];
};

const taken = (record: string) => [{ record, by: 'teacher', at: '2024-05-10', reason: 'Mistaken' } as const];

describe('a resolution', () => {
  test.each([['present'], ['absent'], ['unknown'], ['not-applicable']])(
    'gives the answer that was decided: %s',
    (answer) => {
      expect(read(found([yes, no], [decided(answer, ['yes', 'no'])]))).toEqual([
        answer,
        ['conflict:resolved'],
      ]);
    },
  );

  test('says who weighed what', () => {
    const { findings } = toAnswers(found([yes, no], [decided('present', ['yes', 'no'])]), checklist);
    expect(findings.find(({ rule }) => rule === 'conflict:resolved')).toEqual({
      rule: 'conflict:resolved',
      severity: 'INFO',
      ids: ['bullying'],
      facts: {
        item: 'bullying',
        resolution: 'r1',
        answer: 'present',
        answers: ['absent', 'present'],
        observations: ['no', 'yes'],
      },
      source: { basis: 'project', reference: 'resiliens' },
    });
  });

  test('is reopened by an observation that was not weighed and disagrees', () => {
    const assessment = found([yes, no, late], [decided('present', ['yes', 'no'])]);
    expect(read(assessment)).toEqual(['unknown', ['conflict:unresolved']]);
    expect(toAnswers(assessment, checklist).findings[0]?.facts['decidedBefore']).toBe(true);
  });

  test('stands where an observation that was not weighed agrees or does not know', () => {
    const doubt = { ...late, answer: 'unknown' };
    expect(read(found([yes, no, late], [decided('absent', ['yes', 'no'])]))).toEqual([
      'absent',
      ['conflict:resolved'],
    ]);
    expect(read(found([yes, no, doubt], [decided('present', ['yes', 'no'])]))).toEqual([
      'present',
      ['conflict:resolved'],
    ]);
  });

  test('may overrule observations that agree; the override shows', () => {
    expect(read(found([yes], [decided('absent', ['yes'])]))).toEqual(['absent', ['conflict:resolved']]);
    expect(read(found([yes], [decided('present', ['yes'])]))).toEqual(['present', []]);
  });

  test('the latest one counts', () => {
    const both = [decided('present', ['yes', 'no']), decided('absent', ['yes', 'no'], { id: 'r2' })];
    expect(read(found([yes, no], both))).toEqual(['absent', ['conflict:resolved']]);
  });

  test('says so when an observation it weighed was taken back', () => {
    const assessment = found([yes, no, late], [decided('present', ['yes', 'no', 'late'])], {
      corrections: taken('yes'),
    });
    expect(read(assessment)).toEqual(['present', ['conflict:basis-changed', 'conflict:resolved']]);
    const changed = toAnswers(assessment, checklist).findings.find(
      ({ rule }) => rule === 'conflict:basis-changed',
    );
    expect([changed?.severity, changed?.facts]).toEqual([
      'WARNING',
      { item: 'bullying', resolution: 'r1', answer: 'present', withdrawn: ['yes'] },
    ]);
  });

  test('falls with all that it weighed', () => {
    expect(read(found([yes, late], [decided('present', ['yes'])], { corrections: taken('yes') }))).toEqual([
      'absent',
      [],
    ]);
  });

  test('does not outlive what it weighed', () => {
    const over = saw('yes', 'bullying', 'present', { validity: { to: '2024-01-01' } });
    expect(read(found([over], [decided('present', ['yes'])]))).toEqual(['absent', []]);
  });

  test('that was taken back no longer counts', () => {
    const assessment = found([yes, no], [decided('present', ['yes', 'no'])], { corrections: taken('r1') });
    expect(read(assessment)).toEqual(['unknown', ['conflict:unresolved']]);
  });

  test('of another instrument or item says nothing', () => {
    const elsewhere = { ...saw('x', 'yes-or-no', 'present'), instrument: 'mixed' };
    const foreign = decided('absent', ['x'], { instrument: 'mixed', item: 'yes-or-no' });
    expect(read(found([yes, elsewhere], [foreign]))).toEqual(['present', []]);
    expect(toAnswers(found([yes, elsewhere], [foreign]), mixed).answers).toEqual({ 'yes-or-no': 'absent' });
  });
});

describe('contradictions side by side', () => {
  test('observations by answer, in the order of the instrument', () => {
    const friends = [saw('f1', 'good-friends', 'present'), saw('f2', 'good-friends', 'absent')];
    const listed = conflicts(found([...friends, no, yes, late], []), checklist);
    expect(listed).toEqual([
      {
        item: 'bullying',
        sides: [
          { answer: 'absent', observations: [late, no] },
          { answer: 'present', observations: [yes] },
        ],
        resolution: null,
      },
      {
        item: 'good-friends',
        sides: [
          { answer: 'absent', observations: [friends[1]] },
          { answer: 'present', observations: [friends[0]] },
        ],
        resolution: null,
      },
    ]);
  });

  test('a resolved one stays listed, with the resolution', () => {
    const resolution = decided('present', ['yes', 'no']);
    expect(conflicts(found([yes, no], [resolution]), checklist)).toMatchObject([
      { item: 'bullying', resolution },
    ]);
    expect(conflicts(found([yes, no, late], [resolution]), checklist)).toMatchObject([
      { item: 'bullying', resolution: null },
    ]);
  });

  test('an open present stands on the side of what was stated', () => {
    const open = saw('o1', 'parental-mental-disorder', 'present', { details: { degree: 'unknown' } });
    const against = saw('o2', 'parental-mental-disorder', 'absent');
    expect(conflicts(found([open, against], []), checklist)[0]?.sides.map(({ answer }) => answer)).toEqual([
      'absent',
      'present',
    ]);
  });

  test('what was taken back, is over, or is not known contradicts nobody', () => {
    const over = { ...no, validity: { to: '2020' } };
    expect(conflicts(found([yes, over, { ...late, answer: 'unknown' }], []), checklist)).toEqual([]);
    expect(conflicts(found([yes, no], [], { corrections: taken('no') }), checklist)).toEqual([]);
  });

  test('numbers stand in their order, before words', () => {
    const said = (id: string, answer: number | string) => ({
      ...saw(id, 'how-many', answer),
      instrument: 'mixed',
    });
    const listed = conflicts(
      found([said('a', 10), said('b', 9), said('c', 'not-applicable'), said('d', 9)], []),
      mixed,
    );
    expect(
      listed[0]?.sides.map(({ answer, observations }) => [answer, observations.map(({ id }) => id)]),
    ).toEqual([
      [9, ['b', 'd']],
      [10, ['a']],
      ['not-applicable', ['c']],
    ]);
  });
});
