import { describe, expect, test } from 'vitest';
import { observationsByItem } from '../../src/assessment/observations-by-item.js';
import { toAnswers } from '../../src/assessment/to-answers.js';
import type { Observation } from '../../src/model/observation.js';
import { caseOf, caseWith, checklist, saw } from './cases.js';

describe('what the observations of an item say together', () => {
  test('one entry for each item with observations, in the order of the instrument', () => {
    const assessment = caseWith({
      observations: [
        saw('o1', 'good-friends', 'present', { informant: 'child' }),
        saw('o2', 'parental-worklessness', 'present', {
          informant: 'mother',
          chronicity: 'chronic',
          severity: 'moderate',
          frequency: { times: 2, per: 'week' },
        }),
        saw('o3', 'parental-worklessness', 'unknown', { informant: 'teacher', chronicity: 'temporary' }),
        saw('o4', 'parental-worklessness', 'present', { validity: { to: '2020' } }),
        saw('o5', 'parental-worklessness', 'absent', { validity: { from: '2026' } }),
        saw('o6', 'parental-worklessness', 'present', { validity: { to: '2024' } }),
        saw('o7', 'parental-worklessness', 'absent'),
      ],
      corrections: [{ record: 'o7', by: 'teacher', at: '2024-05-10', reason: 'Mistaken' }],
    });
    expect(observationsByItem(assessment, checklist)).toEqual([
      {
        item: 'parental-worklessness',
        answer: 'present',
        stated: ['present', 'unknown'],
        current: ['o2', 'o3'],
        unclear: ['o6'],
        earlier: ['o4'],
        later: ['o5'],
        withdrawn: ['o7'],
        resolution: null,
        groups: ['education', 'family'],
        chronicity: 'chronic',
        severity: 'moderate',
        frequencies: [{ times: 2, per: 'week' }],
      },
      {
        item: 'good-friends',
        answer: 'present',
        stated: ['present'],
        current: ['o1'],
        unclear: [],
        earlier: [],
        later: [],
        withdrawn: [],
        resolution: null,
        groups: ['child'],
        chronicity: 'unknown',
        severity: 'unknown',
        frequencies: [],
      },
    ]);
  });

  test('an item of which everything was taken back or is over has no answer', () => {
    const assessment = caseWith({
      observations: [
        saw('o2', 'bullying', 'present'),
        saw('o1', 'bullying', 'present'),
        saw('o3', 'good-friends', 'absent', { validity: { to: '2020' } }),
      ],
      corrections: ['o2', 'o1'].map(
        (record) => ({ record, by: 'teacher', at: '2024-05-10', reason: 'Mistaken' }) as const,
      ),
    });
    expect(observationsByItem(assessment, checklist)).toEqual([
      {
        item: 'bullying',
        answer: 'not-assessed',
        stated: [],
        current: [],
        unclear: [],
        earlier: [],
        later: [],
        withdrawn: ['o1', 'o2'],
        resolution: null,
        groups: [],
        chronicity: 'unknown',
        severity: 'unknown',
        frequencies: [],
      },
      expect.objectContaining({ item: 'good-friends', answer: 'not-assessed', earlier: ['o3'] }),
    ]);
    expect(toAnswers(assessment, checklist).answers).toEqual({});
  });

  test('a resolution is named', () => {
    const assessment = caseWith({
      observations: [saw('o1', 'bullying', 'present'), saw('o2', 'bullying', 'absent')],
      resolutions: [
        {
          id: 'r1',
          instrument: 'checklist',
          item: 'bullying',
          answer: 'present',
          observations: ['o1', 'o2'],
          by: 'teacher',
          at: '2024-05-10',
          reason: 'Seen since',
        },
      ],
    });
    expect(observationsByItem(assessment, checklist)[0]).toMatchObject({
      answer: 'present',
      resolution: 'r1',
    });
  });

  test('withdrawn observations of another instrument are left to it', () => {
    const assessment = caseWith({
      observations: [saw('o1', 'yes-or-no', 'present', { instrument: 'mixed' })],
      corrections: [{ record: 'o1', by: 'teacher', at: '2024-05-10', reason: 'Mistaken' }],
    });
    expect(observationsByItem(assessment, checklist)).toEqual([]);
  });
});

describe('RU-10: whether it lasts, beside each factor', () => {
  const item = 'parental-worklessness';
  const summed = (...observations: Observation[]) => {
    const assessment = caseOf(...observations);
    const [one] = observationsByItem(assessment, checklist);
    const rules = toAnswers(assessment, checklist).findings.map(({ rule }) => rule);
    return [one?.chronicity, one?.severity, rules.filter((rule) => /chronicity|severity/.test(rule))];
  };

  test('several that agree, or of which only one says', () => {
    const lasting = saw('o1', item, 'present', { chronicity: 'chronic', severity: 'mild' });
    expect(
      summed(lasting, saw('o2', item, 'present', { chronicity: 'chronic', severity: 'unknown' })),
    ).toEqual(['chronic', 'mild', []]);
    expect(summed(lasting, saw('o2', item, 'present', { chronicity: 'unknown', severity: 'mild' }))).toEqual([
      'chronic',
      'mild',
      [],
    ]);
  });

  test('two that disagree leave it unknown, and that is said', () => {
    const lasting = saw('o1', item, 'present', { chronicity: 'chronic', severity: 'mild' });
    const passing = saw('o2', item, 'present', { chronicity: 'temporary', severity: 'severe' });
    expect(summed(lasting, passing)).toEqual([
      'unknown',
      'unknown',
      ['conflict:chronicity', 'conflict:severity'],
    ]);
    const finding = toAnswers(caseOf(passing, lasting), checklist).findings.find(
      ({ rule }) => rule === 'conflict:severity',
    );
    expect([finding?.severity, finding?.facts]).toEqual(['WARNING', { item, observations: ['o1', 'o2'] }]);
  });

  test('those that support another answer are not asked', () => {
    const against = saw('o2', item, 'unknown', { chronicity: 'temporary', severity: 'severe' });
    expect(summed(saw('o1', item, 'present', { chronicity: 'chronic' }), against)).toEqual([
      'chronic',
      'unknown',
      [],
    ]);
  });
});
