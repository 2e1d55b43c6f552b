import { describe, expect, test } from 'vitest';
import { INFORMANT_GROUPS, informantGroup } from '../../src/assessment/informant-groups.js';
import { AUTHORS } from '../../src/assessment/words.js';
import type { InformantGroup, InformantRole } from '../../src/model/informant.js';
import { failure } from './fail.js';

describe('where informants stand to the child', () => {
  test.each<[InformantGroup, InformantRole[]]>([
    ['child', ['child']],
    [
      'family',
      [
        'mother',
        'father',
        'parent',
        'step-parent',
        'foster-parent',
        'guardian',
        'sibling',
        'grandparent',
        'other-kin',
      ],
    ],
    ['network', ['friend', 'neighbour', 'visiting-home-carer', 'support-person', 'leisure-leader']],
    [
      'education',
      [
        'kindergarten-teacher',
        'teacher',
        'school-assistant',
        'after-school-worker',
        'special-needs-educator',
        'educational-psychologist',
      ],
    ],
    [
      'health',
      [
        'midwife',
        'public-health-nurse',
        'general-practitioner',
        'paediatrician',
        'nurse',
        'dental-worker',
        'child-mental-health-worker',
        'adult-mental-health-worker',
        'addiction-worker',
        'psychologist',
      ],
    ],
    [
      'child-welfare',
      ['child-welfare-worker', 'residential-worker', 'family-guidance-worker', 'child-welfare-expert'],
    ],
    [
      'social-services',
      ['social-services-worker', 'family-counsellor', 'crisis-centre-worker', 'refugee-services-worker'],
    ],
    ['justice', ['police-officer', 'probation-worker', 'lawyer', 'court-expert', 'childs-spokesperson']],
    ['other', ['other-professional', 'register', 'other', 'unknown']],
  ])('%s: %j', (group, roles) => {
    expect(roles.map(informantGroup)).toEqual(roles.map(() => group));
    const those = Object.entries(INFORMANT_GROUPS).filter(([, own]) => own === group);
    expect(those.map(([role]) => role)).toEqual(roles);
  });

  test('a role that does not exist is refused with those that do', () => {
    for (const role of ['Kari', 'toString', 'board', '']) {
      expect(failure(() => informantGroup(role as InformantRole))).toEqual({
        code: 'value-invalid',
        path: 'role',
        facts: { expected: Object.keys(INFORMANT_GROUPS) },
      });
    }
  });

  test('whoever informs may also decide, and some decide who never inform', () => {
    expect(Object.keys(AUTHORS)).toEqual([
      ...Object.keys(INFORMANT_GROUPS),
      'child-welfare-leader',
      'board',
      'court',
      'researcher',
      'importing-system',
    ]);
  });
});
