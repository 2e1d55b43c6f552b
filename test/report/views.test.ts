import { ecology, mesosystem, microsystem, networkMeasures } from 'resiliens/ecology';
import {
  ecomapView,
  describe as inWords,
  mesoMatrixView,
  networkMapView,
  timeLineView,
  toSvg,
} from 'resiliens/report';
import { describe, expect, it } from 'vitest';
import { thesisCase } from '../ecology/thesis-case.js';
import { many } from './many.js';

const DAY = '2024-06-15';

describe('the ecomap', () => {
  const family = ecology('case-17', { label: 'Child' })
    .person('mother', { label: 'Mother' })
    .person('teacher', { label: 'Teacher' })
    .person('coach', { label: 'Coach' })
    .person('aunt', { label: 'Aunt' })
    .include(
      microsystem('home', 'home', { label: 'Home' })
        .with('mother', 'caregiver')
        .dyad('mother', {
          forms: ['primary'],
          tie: 'strong',
          support: { given: [], received: ['emotional'] },
        })
        .dyad('aunt', { forms: ['primary'], tie: 'broken' }),
      microsystem('school', 'school', { label: 'School' }).with('teacher', 'teacher'),
      microsystem('club', 'leisure', { label: 'Club' })
        .with('coach', 'coach')
        .dyad('coach', { forms: ['joint'], tie: 'stressful' }),
      microsystem('library', 'other', { label: 'Library' }),
    )
    .build();
  const view = ecomapView(family, DAY);

  it('has in its middle the child and those it lives with, each with the tie', () => {
    expect(view.home?.id).toBe('home');
    expect(view.household).toEqual([
      { persons: [{ id: 'mother', label: 'Mother' }], line: 'strong', flow: 'toward-child' },
    ]);
  });

  it.each([
    ['school', 'micro', 'unknown', 'a person without a recorded tie'],
    ['club', 'micro', 'stressful', 'a tie as it was recorded'],
    ['library', 'micro', 'unknown', 'a place where nobody is recorded'],
    ['aunt', 'person', 'broken', 'a tie outside of all settings'],
  ])('shows %s as %s with a line that is %s: %s', (id, sort, line) => {
    const system = view.systems.find((one) => one.id === id);
    expect(system?.sort).toBe(sort);
    expect(system?.ties.map((tie) => tie.line)).toEqual([line]);
  });

  it('explains every line that it uses, and none that it does not', () => {
    const svg = toSvg(view).replace(/<desc[\s\S]*<\/desc>/, '');
    for (const words of ['strong tie', 'tie under strain', 'broken tie']) expect(svg).toContain(words);
    expect(svg).not.toContain('weak tie');
  });
});

describe('the network map', () => {
  const view = networkMapView(
    ecology('case-17', { label: 'Child' })
      .person('aunt', { label: 'Aunt', sphere: 'informal' })
      .person('teacher', { label: 'Teacher', sphere: 'formal' })
      .person('coach', { label: 'Coach', sphere: 'informal' })
      .person('friend', { label: 'Friend', sphere: 'informal' })
      .include(
        microsystem('home', 'home')
          .dyad('aunt', { forms: ['primary'], tie: 'strong', sector: 'kin', closeness: 1 })
          .dyad('teacher', { forms: ['joint'], tie: 'ordinary', sector: 'school-or-work', closeness: 3 })
          .dyad('coach', { forms: ['joint'], tie: 'ordinary', closeness: 2 })
          .dyad('friend', { forms: ['joint'], tie: 'ordinary', sector: 'the-band', closeness: 1 }),
      )
      .build(),
    DAY,
  );

  it('places whom the child has placed', () => {
    expect(view.placed.map(({ id, sector, closeness }) => [id, sector, closeness])).toEqual([
      ['aunt', 'kin', 1],
      ['teacher', 'school-or-work', 3],
    ]);
  });

  it('lists the others beside the map, without a guess', () => {
    expect(view.unplaced.map(({ id }) => id)).toEqual(['coach', 'friend']);
    expect(inWords(view)).toContain('Not placed yet: Coach, Friend');
  });

  it('says that nobody has called it complete', () => {
    expect(view.assessed).toBe(false);
    expect(toSvg(view)).toContain('Nobody has said');
  });

  it('takes sectors of its own', () => {
    const own = networkMapView(thesisCase, '2021-03-01', { sectors: ['heime', 'ute'] });
    expect(own.sectors).toEqual(['heime', 'ute']);
    expect(toSvg(own)).toContain('>heime</text>');
  });

  it.each([
    ['no sectors', { sectors: [] }, 'option-invalid'],
    ['a sector twice', { sectors: ['kin', 'kin'] }, 'option-invalid'],
    ['nine sectors', { sectors: [...'abcdefghi'] }, 'option-invalid'],
    ['an owner who is not there', { owner: 'nobody-at-all' }, 'id-unknown'],
  ])('refuses %s', (_, options, code) => {
    expect(() => networkMapView(thesisCase, '2021-03-01', options)).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });
});

describe('the matrix of the mesosystem', () => {
  it('counts the routes that the measures count, pair by pair', () => {
    for (const [built, day] of [
      [thesisCase, '2021-03-01'],
      [many(), DAY],
      [many(6, 2, true), DAY],
    ] as const) {
      const counted = networkMeasures(built, day).redundancy.map(({ pair, low }) => [pair, low]);
      expect(mesoMatrixView(built, day).meso.map(({ pair, routes }) => [pair, routes.length])).toEqual(
        counted,
      );
    }
  });

  it('tells a cell that nobody looked into from one that is empty', () => {
    const start = ecology('case-17').include(microsystem('home', 'home'), microsystem('school', 'school'));
    const cell = (built: ReturnType<typeof start.build>) => {
      const [, ...shapes] = mesoMatrixView(built, DAY).shapes;
      return shapes.filter((shape) => shape.shape === 'text' && /^[0?]$/.test(shape.text)).slice(0, 1);
    };
    expect(cell(start.build())).toMatchObject([{ text: '?' }]);
    expect(cell(start.include(mesosystem('home', 'school').assessed()).build())).toMatchObject([
      { text: '0' },
    ]);
  });
});

describe('the time line', () => {
  const view = timeLineView(thesisCase, '2019-06-01', '2021-06-01', {
    language: 'nn',
    measureNames: { 'visiting-home': 'Besøksheim' },
  });

  it('has a row for each setting of the child, each that reached it, each measure and condition in that time', () => {
    expect(view.rows.map(({ id, sort }) => [sort, id])).toEqual([
      ['micro', 'home'],
      ['micro', 'school'],
      ['micro', 'visiting-home'],
      ['micro', 'football'],
      ['exo', 'work'],
      ['exo', 'welfare-office'],
      ['measure', 'respite'],
      ['measure', 'fees'],
      ['macro', 'new-act'],
      ['macro', 'opening-hours'],
    ]);
  });

  it('names measures as it is told to', () => {
    expect(view.rows.find(({ id }) => id === 'respite')?.label).toBe('Besøksheim: Besøksheimen');
  });

  it('leaves out what was over before, and events before', () => {
    const later = timeLineView(thesisCase, '2020-11-01', '2021-06-01');
    expect(later.rows.map(({ id }) => id)).not.toContain('work');
    expect(later.events).toEqual([]);
  });

  it('hatches the time of which a date leaves open whether it counts', () => {
    const built = (from: string) =>
      ecology('case-17')
        .include(microsystem('club', 'leisure').child('member', { interval: { from } }))
        .build();
    const said = (from: string) => toSvg(timeLineView(built(from), '2024-01-01', '2024-12-31'));
    expect(said('2024-05')).toContain('the date is only known roughly');
    expect(said('2024-05-01')).not.toContain('the date is only known roughly');
  });
});
