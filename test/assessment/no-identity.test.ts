import { describe, expect, test } from 'vitest';
import { checkAssessment } from '../../src/assessment/check.js';
import { ASSESSMENT } from '../../src/assessment/shape-assessment.js';
import type { Assessment } from '../../src/model/assessment.js';
import { caseOf, caseWith, saw } from './cases.js';
import { failsWith } from './fail.js';
import { declaredKeys } from './shape-keys.js';

// Words for who someone is, in the languages of the library; a key of the format may contain none of them.
const denied =
  /name|navn|namn|birthda|fodsel|fødsel|address|adress|street|postcode|zip|phone|mail|ssn|personn|national|ethnic|religion|citizen|civil|occupation|workplace|gender|sex|photo|image|coordinate|location/i;

describe('R16: the format cannot say who the child is', () => {
  test('no key asks for it', () => {
    const keys = declaredKeys(ASSESSMENT);
    expect(keys.length).toBeGreaterThan(80);
    expect(keys.filter((key) => denied.test(key))).toEqual([]);
  });

  test('the list of denied words catches what it should', () => {
    expect(
      ['child.name', 'etternavn', 'child.birthDate', 'postcode', 'personnummer'].filter((key) =>
        denied.test(key),
      ),
    ).toHaveLength(5);
  });

  test('a birth is known to the month at most', () => {
    const born = (birthMonth: string) => () => checkAssessment(caseWith({ child: { birthMonth } }));
    expect(born('2016-03')().child).toEqual({ birthMonth: '2016-03' });
    expect(failsWith(born('2016-03-14'))).toBe('value-invalid child.birthMonth');
    expect(failsWith(born('2016'))).toBe('value-invalid child.birthMonth');
    expect(failsWith(() => checkAssessment(caseWith({ child: { birthDate: '2016-03-14' } as never })))).toBe(
      'key-unknown child.0',
    );
  });

  test.each([['14031612345'], ['140316-12345'], ['140316.12345']])('%s is no id', (id) => {
    expect(failsWith(() => checkAssessment(caseWith({ id })))).toBe('value-invalid id');
  });

  test.each([
    ['1403161234'],
    ['140316123456'],
    ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
    ['01HZX3V5S8'],
    ['a'],
    ['0'],
  ])('%s is an id', (id) => {
    expect(checkAssessment(caseWith({ id })).id).toBe(id);
  });

  test('who informs or decides is a role, never a name', () => {
    const informed = caseOf(saw('o1', 'bullying', 'present', { informant: 'Kari Nordmann' as never }));
    expect(failsWith(() => checkAssessment(informed))).toBe('value-invalid observations.0.informant');
    const consents: Assessment['consents'] = [
      {
        id: 'c1',
        who: 'Kari' as never,
        what: 'x',
        informedHow: 'x',
        givenOn: '2024-05-01',
        freelyGiven: 'yes',
      },
    ];
    expect(failsWith(() => checkAssessment(caseWith({ consents })))).toBe('value-invalid consents.0.who');
  });

  test('details hold no free text', () => {
    const detailed = (details: unknown) => () =>
      checkAssessment(caseOf(saw('o1', 'bullying', 'present', { details: details as never })));
    expect(failsWith(detailed({ role: 'Kari bullies Per' }))).toBe(
      'value-invalid observations.0.details.role',
    );
    expect(failsWith(detailed({ 'Kari Nordmann': 'yes' }))).toBe('key-unknown observations.0.details.0');
    expect(failsWith(detailed({ moves: [{ 'to Bergen': 'yes' }] }))).toBe(
      'key-unknown observations.0.details.moves.0.0',
    );
    expect(failsWith(detailed({ attends: true }))).toBe('value-invalid observations.0.details.attends');
  });
});
