import { describe, expect, test } from 'vitest';
import { kvelloStyleCatalogue as catalogue } from '../../src/catalog/factors/kvello-style-0.1.0/index.js';
import { gad7 } from '../../src/catalog/instruments/gad-7.js';
import { kvelloStyle } from '../../src/catalog/instruments/kvello-style.js';
import { registerThemes2026 } from '../../src/catalog/register-codes/themes-2026.js';
import type { Answers } from '../../src/model/answers.js';
import type { ItemObservations } from '../../src/model/assessment-answers.js';
import type { BufferingLink } from '../../src/model/buffering-link.js';
import { blindSpots } from '../../src/profile/blind-spots.js';
import { chronicityOf } from '../../src/profile/chronicity-of.js';
import { readProtection } from '../../src/profile/read-protection.js';
import { themeCoverage } from '../../src/profile/theme-coverage.js';
import { score } from '../../src/scoring/score.js';

const allAbsent: Answers = Object.fromEntries(
  kvelloStyle.items.filter((item) => item.dimension === 'risk').map((item) => [item.id, 'absent']),
);

const link = (protective: string, risk: string): BufferingLink => ({
  id: `${protective}-${risk}`,
  protective,
  risk,
  by: 'child-welfare-leader',
  at: '2024-05-10',
  reason: 'because',
});

const read = (answers: Answers, links: readonly BufferingLink[] = []) =>
  readProtection(score({ ...allAbsent, ...answers }, kvelloStyle), catalogue, links);

describe('what a present protective factor is in this case', () => {
  test.each<[string, Answers, BufferingLink[], string, boolean]>([
    ['no risk', {}, [], 'resource', false],
    ['a risk that an edge to any risk reaches', { bullying: 'present' }, [], 'potentially-protective', false],
    [
      'a risk and a link to it',
      { bullying: 'present' },
      [link('good-friends', 'bullying')],
      'protective',
      false,
    ],
    ['a link to a risk that is absent', {}, [link('good-friends', 'bullying')], 'resource', false],
    ['only an open risk', { bullying: 'unknown' }, [], 'undetermined', false],
    [
      'an open risk with a link to it',
      { bullying: 'unknown' },
      [link('good-friends', 'bullying')],
      'undetermined',
      false,
    ],
  ])('good friends, %s', (_, answers, links, kind, open) => {
    const [reading] = read({ 'good-friends': 'present', ...answers }, links);
    expect([reading?.factor, reading?.kind, reading?.open]).toEqual(['good-friends', kind, open]);
  });

  test.each<[string, Answers, BufferingLink[], string, boolean]>([
    ['a risk, and no edge or link', { bullying: 'present' }, [], 'resource', true],
    ['a risk and an open one', { bullying: 'present', 'acting-out': 'unknown' }, [], 'resource', true],
    ['no risk', {}, [], 'resource', false],
    ['a link', { bullying: 'present' }, [link('even-temperament', 'bullying')], 'protective', false],
    ['a link of another factor', { bullying: 'present' }, [link('creativity', 'bullying')], 'resource', true],
  ])('even temperament, which no source links, with %s', (_, answers, links, kind, open) => {
    const [reading] = read({ 'even-temperament': 'present', ...answers }, links);
    expect([reading?.kind, reading?.open]).toEqual([kind, open]);
  });

  test('names the edges that reach each risk, and which of them are restricted', () => {
    const [school] = read({
      'good-kindergarten-or-school': 'present',
      'poor-or-harmful-care': 'present',
      bullying: 'present',
    });
    expect(school?.reaches).toEqual([
      { risk: 'poor-or-harmful-care', edges: ['b4', 'b8'], restricted: ['b4'], links: [] },
      { risk: 'bullying', edges: ['b8'], restricted: [], links: [] },
    ]);
  });

  test('an edge to a group reaches the risks of that group alone', () => {
    const [adult] = read({
      'secure-adult-relationship': 'present',
      'family-violence': 'present',
      bullying: 'present',
    });
    expect(adult?.reaches.map(({ risk, edges }) => [risk, edges.join(' ')])).toEqual([
      ['family-violence', 'b1 b10'],
      ['bullying', 'b1'],
    ]);
  });

  test('a link counts for the risk it names, and stands under its id', () => {
    const [reading] = read({ 'even-temperament': 'present', bullying: 'present', 'acting-out': 'present' }, [
      link('even-temperament', 'bullying'),
      link('even-temperament', 'bereavement'),
    ]);
    expect(reading?.reaches).toEqual([
      { risk: 'bullying', edges: [], restricted: [], links: ['even-temperament-bullying'] },
    ]);
  });

  test('a result that is not one of a checklist is refused', () => {
    const result = score({}, gad7);
    const refusal = expect.objectContaining({
      code: 'required-missing',
      path: ['result', 'scores', 'risk'],
      facts: { instrument: 'gad-7' },
    });
    expect(() => readProtection(result, catalogue)).toThrow(refusal);
    expect(() => chronicityOf(result, [])).toThrow(refusal);
  });

  test('without links none is assumed', () => {
    const result = score({ 'even-temperament': 'present', bullying: 'present' }, kvelloStyle);
    expect(readProtection(result, catalogue)[0]?.reaches).toEqual([]);
  });

  test('a risk that an exclusion takes away is not active', () => {
    const carried = {
      'good-friends': 'present',
      'impulsive-inattentive': 'present',
      'impulsive-inattentive-linked-to-disability': 'present',
      'developmental-disability': 'present',
    } as const;
    const [reading] = read(carried);
    expect(reading?.reaches.map(({ risk }) => risk)).toEqual(['developmental-disability']);
  });

  test('only what is surely present is read', () => {
    expect(read({ 'good-friends': 'unknown', creativity: 'absent', bullying: 'present' })).toEqual([]);
    expect(read({}).length).toBe(0);
  });
});

describe('which active risks last', () => {
  const said = (item: string, chronicity: ItemObservations['chronicity']): ItemObservations =>
    ({ item, chronicity }) as ItemObservations;

  test('each in one list; what nobody said stays unknown; what is absent is not listed', () => {
    const result = score(
      {
        'family-violence': 'present',
        'frequent-moves': 'present',
        bullying: 'present',
        'acting-out': 'present',
        bereavement: 'absent',
        'high-aggression': 'unknown',
      },
      kvelloStyle,
    );
    const breakdown = chronicityOf(result, [
      said('family-violence', 'chronic'),
      said('frequent-moves', 'temporary'),
      said('bullying', 'unknown'),
      said('bereavement', 'chronic'),
      said('high-aggression', 'chronic'),
    ]);
    expect(breakdown).toEqual({
      chronic: ['family-violence'],
      temporary: ['frequent-moves'],
      unknown: ['bullying', 'acting-out'],
    });
  });
});

describe('what is left out', () => {
  test('themes near, weak and none part the list', () => {
    const { near, weak, none } = themeCoverage(catalogue, registerThemes2026);
    expect([near.length, weak.length, none.length]).toEqual([29, 6, 22]);
    expect([...near, ...weak, ...none].sort()).toEqual(registerThemes2026.codes.map(({ code }) => code));
  });

  test('five areas, with what was answered near them', () => {
    const readings = blindSpots(
      {
        'preterm-low-birth-weight': 'absent',
        'poor-kindergarten-or-school': 'unknown',
        'good-kindergarten-or-school': 'present',
        'poor-or-harmful-care': 'present',
      },
      catalogue,
    );
    expect(readings).toEqual([
      { area: 'general-health', answered: ['preterm-low-birth-weight'], notAskedAbout: ['1.1.04'] },
      { area: 'school', answered: ['good-kindergarten-or-school'], notAskedAbout: ['1.2.02', '1.2.03'] },
      { area: 'sleep-and-nutrition', answered: ['poor-or-harmful-care'], notAskedAbout: [] },
      {
        area: 'family-situation',
        answered: [],
        notAskedAbout: ['3.1.01', '3.1.02', '3.1.04', '3.1.05', '3.1.09', '3.2.01', '3.2.02'],
      },
      { area: 'network-and-integration', answered: [], notAskedAbout: ['3.3.01', '3.3.02'] },
    ]);
  });
});
