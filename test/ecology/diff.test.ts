import {
  checkEcology,
  diff,
  diffDocuments,
  type Ecology,
  ecology,
  exosystem,
  mesosystem,
  microsystem,
} from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';

const home = microsystem('home', 'home').with('mother', 'caregiver');
const people = ecology('case').person('mother').person('coach');
const club = (interval: object) =>
  microsystem('club', 'leisure').child('member', { id: 'joins', interval }).with('coach', 'coach');
const talk = (interval?: object) =>
  mesosystem('home', 'club').communication(['mother', 'coach'], {
    id: 'talk',
    ...(interval && { interval }),
  });
const joined: Ecology = people
  .include(home, club({ from: '2024-03-01', to: '2024-09-01' }), talk({ from: '2024-04-01' }))
  .build();

describe('an ecology on two days', () => {
  test('what began, what ended, which level and system is another', () => {
    expect(diff(joined, '2024-02-01', '2024-05-01')).toMatchObject({
      ecology: 'case',
      from: '2024-02-01',
      to: '2024-05-01',
      added: ['joins', 'talk'],
      ended: [],
      levels: [{ id: 'club', before: 'unconnected', after: 'micro' }],
      systems: [{ id: 'talk', before: null, after: 'meso' }],
    });
    expect(diff(joined, '2024-05-01', '2024-10-01')).toMatchObject({
      added: [],
      ended: ['joins'],
      levels: [{ id: 'club', before: 'micro', after: 'exo' }],
      systems: [{ id: 'talk', before: 'meso', after: 'exo' }],
    });
  });

  test('every measure whose bounds differ, and no other', () => {
    const { measures, redundancy, isolatedSettings } = diff(joined, '2024-03-15', '2024-05-01');
    expect(measures).toEqual([
      { measure: 'density', before: { value: null, low: 0, high: 1 }, after: { value: 1, low: 1, high: 1 } },
      {
        measure: 'components',
        before: { value: null, low: 1, high: 2 },
        after: { value: 1, low: 1, high: 1 },
      },
    ]);
    expect(redundancy).toEqual([
      {
        pair: ['home', 'club'],
        before: { value: null, low: 0, high: null },
        after: { value: null, low: 1, high: null },
      },
    ]);
    expect(isolatedSettings).toEqual({ gone: [], new: [] });
  });

  test('a setting that was alone and is no longer', () => {
    const marked = people
      .include(home, club({ from: '2024-01-01' }), talk({ from: '2024-04-01', to: '2024-06-01' }).assessed())
      .build();
    expect(diff(marked, '2024-02-01', '2024-05-01').isolatedSettings).toEqual({
      gone: ['home', 'club'],
      new: [],
    });
    expect(diff(marked, '2024-05-01', '2024-07-01').isolatedSettings).toEqual({
      gone: [],
      new: ['home', 'club'],
    });
  });

  test('the same day twice: nothing', () => {
    const { added, ended, levels, systems, measures, redundancy } = diff(joined, '2024-05-01', '2024-05-01');
    expect([added, ended, levels, systems, measures, redundancy].flat()).toEqual([]);
  });

  test('a record that may hold has neither begun nor ended for sure', () => {
    const open = people.include(home, club({ from: '2024' })).build();
    expect(diff(open, '2023-05-01', '2024-05-01').added).toEqual(['joins']);
    expect(diff(open, '2024-05-01', '2025-05-01')).toMatchObject({ added: [], ended: [] });
  });

  test('the later day first is refused, as is a day that is none', () => {
    expect(() => diff(joined, '2024-05-01', '2024-04-30')).toThrow(
      expect.objectContaining({ code: 'date-order', path: ['to'] }),
    );
    expect(() => diff(joined, '2024-05', '2024-06-01')).toThrow(
      expect.objectContaining({ code: 'value-invalid' }),
    );
  });
});

describe('two documents', () => {
  const before = people.include(home, club({ from: '2024-03-01' })).build();

  test('another label is a change of a label, not another record', () => {
    const persons = before.persons.map((one) => (one.id === 'coach' ? { ...one, label: 'Trenar' } : one));
    expect(diffDocuments(before, checkEcology({ ...before, persons }))).toEqual([
      { op: 'changed', path: ['persons', 'coach', 'label'], before: 'coach', after: 'Trenar' },
    ]);
  });

  test('another id is another record, whatever it is called', () => {
    const renamed = JSON.parse(JSON.stringify(before).replaceAll('"joins"', '"enters"'));
    const found = diffDocuments(before, renamed).map(({ op, path }) => `${op} ${path.join('.')}`);
    expect(found.sort()).toEqual(['added participations.enters', 'removed participations.joins']);
  });

  test('the order of records is no difference', () => {
    const turned = checkEcology({ ...before, participations: [...before.participations].reverse() });
    expect(diffDocuments(before, turned).filter(({ op }) => op === 'added' || op === 'removed')).toEqual([]);
  });

  test('a document of a later meeting: what is new in it, by id', () => {
    const after = people
      .include(home, club({ from: '2024-03-01' }), talk())
      .include(
        exosystem('work', 'workplace')
          .with('mother', 'employee')
          .communication('home', ['mother'], { id: 'call' }),
      )
      .build();
    const added = diffDocuments(before, after).filter(({ op }) => op === 'added');
    expect(added.map(({ path }) => path.join('.'))).toEqual([
      'settings.work',
      'participations.pt-mother-work',
      'links.talk',
      'links.call',
    ]);
  });
});
