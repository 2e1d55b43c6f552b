import fc from 'fast-check';
import {
  type Answer,
  conflicts,
  explain,
  kvelloStyle,
  kvelloStyleCatalogue,
  profile,
  score,
  whatIf,
} from 'resiliens';
import { describe, expect, test } from 'vitest';
import { caseOf, inBorge, inRutter, seen } from './cases.js';

const secret = 'Ola was seen drunk';
const saidByTwo = caseOf([
  seen('o1', 'bullying', 'present', { informant: 'teacher', note: secret }),
  seen('o2', 'bullying', 'absent'),
  seen('o3', 'bullying', 'present', { informant: 'child' }),
  inBorge('o4', 'marital-discord', 'present'),
  inBorge('o5', 'marital-discord', 'absent'),
  inRutter('o6', 'marital-discord', 'present'),
  inRutter('o7', 'marital-discord', 'absent'),
]);

describe('contradictions of a profile', () => {
  test('every side stands beside the others with who gave it, instrument by instrument, and no words of the case', () => {
    const { contradictions } = profile(saidByTwo);
    expect(contradictions[0]).toEqual({
      instrument: 'kvello-style',
      item: 'bullying',
      sides: [
        { answer: 'absent', observations: ['o2'], informants: ['mother'] },
        { answer: 'present', observations: ['o1', 'o3'], informants: ['teacher', 'child'] },
      ],
      decidedBy: null,
    });
    expect(contradictions.slice(1).map(({ instrument, item }) => [instrument, item])).toEqual([
      ['borge-stress-index-2018', 'marital-discord'],
      ['rutter-fai-1977', 'marital-discord'],
    ]);
    expect(JSON.stringify(contradictions)).not.toContain('Ola');
  });

  test('one that a person decided stays listed, with the role', () => {
    const resolution = {
      id: 'r1',
      instrument: 'kvello-style',
      item: 'bullying',
      answer: 'present',
      observations: ['o1', 'o2', 'o3'],
      by: 'child-welfare-worker',
      at: '2024-05-09',
      reason: secret,
    } as const;
    const [first] = profile({ ...saidByTwo, resolutions: [resolution] }).contradictions;
    expect([first?.item, first?.decidedBy]).toEqual(['bullying', 'child-welfare-worker']);
  });

  test('another answer takes away the contradiction of that item in that instrument, and no other', () => {
    const { profile: other, differences } = whatIf(profile(saidByTwo), {
      'borge-stress-index-2018': { 'marital-discord': 'absent' },
    });
    expect(other.contradictions.map(({ instrument }) => instrument)).toEqual([
      'kvello-style',
      'rutter-fai-1977',
    ]);
    expect(differences.filter(({ about }) => about === 'finding')).toEqual([
      {
        about: 'finding',
        id: 'borge-stress-index-2018:conflict:unresolved marital-discord',
        before: 'noticed',
        after: null,
      },
    ]);
  });
});

const anyAnswer = fc.constantFrom<Answer>('present', 'absent', 'unknown', 'not-applicable');

test('whatever is said, a profile lists the contradictions that reading the assessment lists', () => {
  const items = ['bullying', 'acting-out', 'frequent-moves', 'good-friends', 'age-adequate-competence'];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...items), anyAnswer), { maxLength: 12 }),
      fc.option(fc.constantFrom(...items), { nil: null }),
      (said, decided) => {
        const observations = said.map(([item, answer], place) => seen(`o${place}`, item, answer));
        const own = observations.filter(({ item }) => item === decided).map(({ id }) => id);
        const resolutions =
          decided === null || own.length === 0
            ? []
            : [
                {
                  id: 'r1',
                  instrument: kvelloStyle.id,
                  item: decided,
                  answer: 'present',
                  observations: own,
                  by: 'child-welfare-worker',
                  at: '2024-05-09',
                  reason: 'weighed',
                } as const,
              ];
        const assessment = caseOf(observations, { resolutions });
        expect(profile(assessment).contradictions.map(({ item }) => item)).toEqual(
          conflicts(assessment, kvelloStyle).map(({ item }) => item),
        );
      },
    ),
    { numRuns: 150 },
  );
});

describe('findings of a profile', () => {
  test('each says in which instrument it was noticed, or that it is about the whole', () => {
    const places = profile(saidByTwo).findings.map(({ rule, instrument }) => [
      rule.split(':')[0],
      instrument,
    ]);
    expect(places).toContainEqual(['conflict', 'kvello-style']);
    expect(places).toContainEqual(['conflict', 'rutter-fai-1977']);
    for (const [family, instrument] of places) expect(instrument === null).toBe(family === 'profile');
  });
});

describe('the checklist of a profile', () => {
  test('is the result that its counts are read off, ready to be explained', () => {
    const own = profile(caseOf([seen('o1', 'bullying'), seen('o2', 'creativity')]));
    expect(own.checklist).toEqual(
      score({ bullying: 'present', creativity: 'present' }, kvelloStyle, { date: own.date, ageMonths: 98 }),
    );
    expect(own.checklist.scores['risk']).toMatchObject({ low: own.risk.low, high: own.risk.high });
    expect(own.caveats).toEqual(own.checklist.caveats);
    expect(own.checklist.edition).toBe(kvelloStyleCatalogue.edition);
    expect(
      explain(own.checklist, kvelloStyle, { language: 'nn', audience: 'parent' }).length,
    ).toBeGreaterThan(3);
  });
});
