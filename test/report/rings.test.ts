import { checkEcology, ecology, exosystem, levelOf, mesosystem, microsystem } from 'resiliens/ecology';
import { beforeAfterView, describe as inWords, ringsView, toSvg } from 'resiliens/report';
import { describe, expect, it } from 'vitest';
import { thesisCase } from '../ecology/thesis-case.js';
import worked from '../fixtures/ecology/worked-example.json';
import { many } from './many.js';

const yes = {
  roleDemandsFit: 'yes',
  trust: 'yes',
  positiveOrientation: 'yes',
  sharedGoals: 'yes',
  responsivePower: 'yes',
} as const;

const two = () =>
  ecology('case-17')
    .person('mother', { label: 'Mother' })
    .person('teacher', { label: 'Teacher' })
    .include(
      microsystem('home', 'home', { label: 'Home' }).with('mother', 'caregiver'),
      microsystem('school', 'school', { label: 'School' }).with('teacher', 'teacher'),
    );

const talk = (details: Parameters<ReturnType<typeof mesosystem>['communication']>[1]) =>
  mesosystem('home', 'school').communication(['mother', 'teacher'], { id: 'talk', ...details });

describe('the line between two settings says what is known about them', () => {
  it.each([
    ['nobody has looked', [], 'unknown'],
    ['somebody has looked and there is nothing', [mesosystem('home', 'school').assessed()], 'absent'],
    ['they talk, both ways', [talk({ direction: 'both' })], 'ordinary'],
    ['they talk, and all five facts of support hold', [talk({ direction: 'both', support: yes })], 'strong'],
    [
      'they talk, and do not trust each other',
      [talk({ direction: 'both', support: { trust: 'no' } })],
      'stressful',
    ],
    ['messages go one way', [talk({ direction: 'b-to-a', channel: 'phone' })], 'tenuous'],
    ['both send letters', [talk({ direction: 'both', channel: 'letter' })], 'tenuous'],
    [
      'a talk that supports beside one that does not',
      [
        talk({ direction: 'both', support: yes }),
        mesosystem('home', 'school').communication(['teacher'], { id: 'other', support: { trust: 'no' } }),
      ],
      'mixed',
    ],
    [
      'only knowledge, and nobody has looked for more',
      [mesosystem('home', 'school').knowledge({ direction: 'a-to-b', adequacy: 'yes' })],
      'unknown',
    ],
    [
      'dates leave open whether they talk',
      [talk({ direction: 'both', interval: { from: '2024-06' } }), mesosystem('home', 'school').assessed()],
      'unknown',
    ],
  ])('%s', (_, parts, line) => {
    const built = two()
      .include(...parts)
      .build();
    expect(ringsView(built, '2024-06-15').meso.map((pair) => pair.line)).toEqual([line]);
  });

  it('tells which way messages go where they go one way only', () => {
    const built = two()
      .include(talk({ direction: 'b-to-a' }))
      .build();
    expect(ringsView(built, '2024-06-15').meso[0]?.oneWayTo).toBe('home');
  });

  it('draws a pair that nobody looked into, and none that was looked into without a find', () => {
    const open = ringsView(two().build(), '2024-06-15', { language: 'en' });
    const none = ringsView(two().include(mesosystem('home', 'school').assessed()).build(), '2024-06-15');
    const dotted = /stroke-dasharray="0 7.2"/g;
    // One between the settings and one in the legend.
    expect(toSvg(open).match(dotted)).toHaveLength(2);
    expect(toSvg(none).match(dotted)).toBeNull();
    expect(toSvg(open)).toContain('nobody has looked into it');
    expect(toSvg(none)).toContain('no line: looked into');
  });
});

describe('levels belong to settings', () => {
  it('shows each setting of the thesis case where its level says, and no person in a ring of its own', () => {
    const day = '2021-03-01';
    const view = ringsView(thesisCase, day);
    const levels = (list: readonly { readonly id: string }[]) =>
      list.map(({ id }) => levelOf(thesisCase, id, day));
    expect(new Set(levels(view.micro))).toEqual(new Set(['micro']));
    expect(new Set(levels(view.exo))).toEqual(new Set(['exo']));
    const settings = new Set(thesisCase.settings.map(({ id }) => id));
    expect([...view.micro, ...view.exo, ...view.unplaced].every(({ id }) => settings.has(id))).toBe(true);
  });

  it('leaves a setting from which nobody carries anything outside the rings, and says so', () => {
    const built = two()
      .include(
        exosystem('office', 'service', { label: 'Office' })
          .with('mother', 'client')
          .influences('home', {
            carriedBy: 'mother',
            what: 'Waiting',
            effect: 'strain',
            interval: { to: '2024-01' },
          }),
      )
      .build();
    expect(ringsView(built, '2023-12-31').exo.map(({ id }) => id)).toEqual(['office']);
    const view = ringsView(built, '2024-06-15');
    expect(view.unplaced).toEqual([{ id: 'office', label: 'Office', why: 'unconnected' }]);
    expect(inWords(view)).toContain('Nobody is known to carry anything from Office');
  });

  it('does not guess where dates leave a level open', () => {
    const built = two()
      .include(microsystem('club', 'leisure').child('member', { interval: { from: '2024-06' } }))
      .build();
    expect(ringsView(built, '2024-06-15').unplaced).toEqual([{ id: 'club', label: 'club', why: 'unknown' }]);
  });
});

describe('places', () => {
  const example = checkEcology(worked.ecologies.after);

  it('are the same on every date', () => {
    const { before, after } = beforeAfterView(thesisCase, '2019-06-01', '2021-03-01');
    const angles = new Map(after.micro.map(({ id, angle }) => [id, angle]));
    expect(before.micro.length).toBeLessThan(after.micro.length);
    for (const { id, angle } of before.micro) expect(angles.get(id)).toBe(angle);
  });

  it('are fixed rings, also where a ring is empty', () => {
    const radii = (view: ReturnType<typeof ringsView>) =>
      view.shapes.flatMap((shape) => (shape.shape === 'circle' && shape.radius > 100 ? [shape.radius] : []));
    const empty = ringsView(ecology('empty').build(), '2024-06-15');
    expect(radii(empty)).toEqual(radii(ringsView(example, '2026-06-01')));
    expect(radii(empty)).toHaveLength(4);
  });

  it('say what has changed in the worked example', () => {
    const { changes } = beforeAfterView(example, '2026-03-01', '2026-06-01');
    expect(changes.added).toEqual([]);
    expect(changes.lines).toEqual([
      ['home', 'visiting-home'],
      ['home', 'club'],
    ]);
  });
});

describe('in words', () => {
  it.each(['en', 'nb', 'nn'] as const)(
    '%s: names every setting, person, route and condition that is drawn',
    (language) => {
      const view = ringsView(thesisCase, '2021-03-01', { language });
      const text = inWords(view);
      const people = [...view.micro, ...view.exo].flatMap(({ persons }) => persons);
      for (const { label } of [...view.micro, ...view.exo, ...people, ...view.macro])
        expect(text).toContain(label);
      expect(text).not.toMatch(/undefined|null|NaN/);
    },
  );

  it('keeps what a crowded picture has no room for', () => {
    const view = ringsView(many(), '2024-06-15');
    const text = inWords(view);
    for (const { label } of [...view.micro, ...view.exo]) expect(text).toContain(label);
    expect(text.match(/nobody has looked into it/g)).toHaveLength(
      view.meso.filter(({ line }) => line === 'unknown').length,
    );
  });

  it('names what a picture has no room for, however much there is', () => {
    const view = ringsView(many(60, 60), '2024-06-15');
    const drawn = view.shapes.flatMap((shape) =>
      shape.shape === 'group' ? [shape.title?.split(', ')[0]] : [],
    );
    const missing = view.micro.filter(({ label }) => !drawn.includes(label));
    expect(missing.length).toBeGreaterThan(0);
    expect(toSvg(view)).toContain('Not drawn, for want of room:');
    for (const { label } of missing) expect(inWords(view)).toContain(label);
  });

  it('leaves labels out where others are to see it', () => {
    const svg = toSvg(ringsView(thesisCase, '2021-03-01', { labels: 'id' }));
    expect(svg).toContain('visiting-home');
    for (const { label } of thesisCase.settings) expect(svg).not.toContain(label);
    expect(svg).not.toContain('Ventar på vedtak');
  });
});

describe('what is refused', () => {
  const built = two().build();
  it.each([
    [
      'an ecology that nobody has checked',
      () => ringsView(structuredClone(built), '2024-06-15'),
      'input-invalid',
    ],
    ['a day that is none', () => ringsView(built, '2024-06'), 'value-invalid'],
    ['a day that does not exist', () => ringsView(built, '2024-02-30'), 'date-impossible'],
    [
      'a language without words',
      () => ringsView(built, '2024-06-15', { language: 'sv' as 'nn' }),
      'option-invalid',
    ],
    [
      'an option that does not exist',
      () => ringsView(built, '2024-06-15', { colour: 'red' } as object),
      'key-unknown',
    ],
    [
      'a title that is no text',
      () => ringsView(built, '2024-06-15', { title: 7 as unknown as string }),
      'option-invalid',
    ],
    [
      'a later day before the earlier',
      () => beforeAfterView(built, '2024-06-15', '2024-06-14'),
      'date-order',
    ],
  ])('%s', (_, call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }) as Error);
  });
});
