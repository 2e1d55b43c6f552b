import fc from 'fast-check';
import {
  checkEcology,
  chronosystem,
  type Ecology,
  ecology,
  exosystem,
  type MicrosystemBuilder,
  macrosystem,
  mesosystem,
  microsystem,
} from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';
import { randomEcology } from './random.js';

const home = microsystem('home', 'home').with('mother', 'caregiver');
const school = microsystem('school', 'school').child('pupil').with('teacher', 'teacher');
const people = ecology('case-1')
  .person('mother', { label: 'Mother', sphere: 'informal' })
  .person('teacher', { sphere: 'formal' });

describe('what builders make', () => {
  test('equals the same document written by hand', () => {
    const built = people
      .include(
        home
          .dyad('mother', { forms: ['primary'], tie: 'strong', affect: 'positive' })
          .activity('Reading')
          .assessed('activities'),
      )
      .include(school.feature('support', 'yes').assessed('participants', { interval: { from: '2024' } }))
      .include(
        mesosystem('home', 'school')
          .communication(['mother', 'teacher'], { direction: 'both' })
          .knowledge({ adequacy: 'unknown' })
          .assessed(),
      )
      .include(
        exosystem('work', 'workplace')
          .with('mother', 'employee')
          .influences('home', { carriedBy: 'mother', what: 'Shift work', effect: 'strain' }),
      )
      .include(macrosystem('law', 'law', { label: 'A law' }).affects('school', 'eases'))
      .include(chronosystem().entry('2021-08', 'school').event('2024-01', 'role-change', ['mother']))
      .measure('m1', 'visiting-home', { settingId: 'home' })
      .build();
    const byHand = checkEcology({
      schemaVersion: 1,
      id: 'case-1',
      focalPersonId: 'child',
      persons: [
        { id: 'child', label: 'child', sphere: 'informal', relationToFocal: 'self' },
        { id: 'mother', label: 'Mother', sphere: 'informal' },
        { id: 'teacher', label: 'teacher', sphere: 'formal' },
      ],
      settings: [
        { id: 'home', label: 'home', kind: 'home', assessed: { activities: {} } },
        {
          id: 'school',
          label: 'school',
          kind: 'school',
          features: [{ code: 'support', present: 'yes' }],
          assessed: { participants: { interval: { from: '2024' } } },
        },
        { id: 'work', label: 'work', kind: 'workplace' },
      ],
      participations: [
        { id: 'pt-child-home', personId: 'child', settingId: 'home', role: 'child', mode: 'active' },
        { id: 'pt-mother-home', personId: 'mother', settingId: 'home', role: 'caregiver', mode: 'active' },
        { id: 'pt-child-school', personId: 'child', settingId: 'school', role: 'pupil', mode: 'active' },
        {
          id: 'pt-teacher-school',
          personId: 'teacher',
          settingId: 'school',
          role: 'teacher',
          mode: 'active',
        },
        { id: 'pt-mother-work', personId: 'mother', settingId: 'work', role: 'employee', mode: 'active' },
      ],
      activities: [
        { id: 'ac-home', settingId: 'home', label: 'Reading', participantIds: ['child'], valence: 'unknown' },
      ],
      dyads: [
        {
          id: 'dy-child-mother',
          a: 'mother',
          b: 'child',
          forms: ['primary'],
          tie: 'strong',
          affect: 'positive',
        },
      ],
      links: [
        {
          id: 'l-home-school-communication',
          between: ['home', 'school'],
          type: 'communication',
          correspondents: ['mother', 'teacher'],
          direction: 'both',
        },
        {
          id: 'l-home-school-knowledge',
          between: ['home', 'school'],
          type: 'knowledge',
          adequacy: 'unknown',
        },
      ],
      assessedPairs: [{ between: ['home', 'school'] }],
      influences: [
        {
          id: 'in-work-home',
          fromSettingId: 'work',
          toSettingId: 'home',
          carriers: ['mother'],
          what: 'Shift work',
          flow: 'toward-child',
          effect: 'strain',
        },
      ],
      conditions: [
        { id: 'law', domain: 'law', label: 'A law', targets: [{ ref: 'school', effect: 'eases' }] },
      ],
      events: [
        { id: 'ev-2021-08-setting-entry', date: '2021-08', kind: 'setting-entry', refs: ['child', 'school'] },
        { id: 'ev-2024-01-role-change', date: '2024-01', kind: 'role-change', refs: ['mother'] },
      ],
      measures: [{ id: 'm1', kind: 'visiting-home', refs: [], settingId: 'home' }],
    });
    expect(built).toEqual(byHand);
    expect(JSON.stringify(built)).toBe(JSON.stringify(byHand));
    expect(Object.isFrozen(built.settings[0]?.assessed)).toBe(true);
  });

  test('ids are made from what records join, with a number where one is taken', () => {
    const { activities } = people
      .include(home.activity('One').activity('Two').activity('Three', { id: 'ac-home-2' }))
      .build();
    expect(activities.map(({ id }) => id)).toEqual(['ac-home', 'ac-home-3', 'ac-home-2']);
  });

  test('an exo setting may be entered later', () => {
    const club = exosystem('club', 'leisure')
      .with('mother', 'member')
      .influences('home', {
        carriedBy: 'mother',
        what: 'Skills',
        effect: 'resource',
        interval: { to: '2024-01-01' },
      })
      .entered('member', { interval: { from: '2024-01-01' } });
    expect(people.include(home, club).safeBuild().ok).toBe(true);
  });
});

/** What the child has to do with in a document, as a person would write it by hand. */
const ownPart = (from: Ecology): Ecology => {
  const mine = new Set(
    from.participations.filter(({ personId }) => personId === 'child').map(({ settingId }) => settingId),
  );
  const isMine = ({ between }: { readonly between: readonly string[] }): boolean =>
    between.every((id) => mine.has(id));
  const settings = from.settings.filter(({ id }) => mine.has(id));
  return checkEcology({
    ...from,
    settings,
    participations: settings.flatMap(({ id }) =>
      from.participations.filter(({ settingId }) => settingId === id),
    ),
    links: from.links.filter(isMine),
    assessedPairs: from.assessedPairs.filter(isMine),
  });
};

/** The same, put together with builders. */
const rebuilt = (from: Ecology): Ecology => {
  const people = from.persons
    .filter(({ id }) => id !== 'child')
    .reduce(
      (builder, { id, ...details }) => builder.person(id, details),
      ecology(from.id, { relationToFocal: undefined }),
    );
  const places = from.settings.reduce((builder, { id, kind, ...details }) => {
    const parts = from.participations.filter(({ settingId }) => settingId === id);
    return builder.include(
      parts.reduce(
        (setting, { personId, settingId: _, role, ...more }) =>
          personId === 'child' ? setting.child(role, more) : setting.with(personId, role, more),
        microsystem(id, kind, details),
      ),
    );
  }, people);
  const joined = from.links.reduce(
    (builder, { between: [a, b], type: _, correspondents = [], ...more }) =>
      builder.include(mesosystem(a, b).communication(correspondents, more)),
    places,
  );
  return from.assessedPairs
    .reduce(
      (builder, { between: [a, b], ...mark }) => builder.include(mesosystem(a, b).assessed(mark)),
      joined,
    )
    .build();
};

test('whatever is written by hand can be built, to the same document', () => {
  fc.assert(
    fc.property(randomEcology(), (ecology) => {
      const byHand = ownPart(ecology);
      const built = rebuilt(byHand);
      expect(JSON.stringify(built)).toBe(JSON.stringify(byHand));
      expect(Object.isFrozen(built.links)).toBe(true);
    }),
  );
});

/** The first error of a build as one line. */
const fails = (builder: { safeBuild: typeof people.safeBuild }): string => {
  const result = builder.safeBuild();
  if (result.ok) return 'nothing';
  const [error] = result.errors;
  return `${error?.code} ${error?.path.join(' > ')}`;
};

describe('errors name the call', () => {
  test.each<[string, string, { safeBuild: typeof people.safeBuild }]>([
    [
      'somebody unknown',
      'id-unknown microsystem:home > with:mothr > personId',
      people.include(microsystem('home', 'home').with('mothr', 'caregiver')),
    ],
    [
      'an impossible date',
      'date-impossible chronosystem > entry:2024-02-30 > date',
      people.include(home, chronosystem().entry('2024-02-30', 'home')),
    ],
    [
      'a setting twice',
      'id-duplicate exosystem:home > id',
      people.include(home, exosystem('home', 'service')),
    ],
    ['a person twice', 'id-duplicate person:mother > id', people.person('mother')],
    [
      'the child as link',
      'value-invalid mesosystem:home:school > communication > correspondents > 0',
      people.include(home, school, mesosystem('home', 'school').communication(['child'])),
    ],
    ['a hostile id', 'value-invalid microsystem > id', people.include(microsystem('</svg>', 'home'))],
    ['a measure nobody knows', 'value-invalid measure:m1 > kind', people.measure('m1', 'magic' as never)],
    [
      'a condition without targets',
      'required-missing macrosystem:law > targets',
      people.include(macrosystem('law', 'law', { label: 'A law' })),
    ],
  ])('%s: %s', (_, expected, builder) => {
    expect(fails(builder)).toBe(expected);
  });

  test.each([
    [
      'a microsystem without the child',
      microsystem('club', 'leisure').child('member', { mode: 'present' }),
      'micro',
      'unconnected',
    ],
    ['an exosystem that nothing joins', exosystem('office', 'service'), 'exo', 'unconnected'],
    [
      'an exosystem in which the child takes part',
      exosystem('club', 'leisure').with('child', 'member'),
      'exo',
      'micro',
    ],
  ] as const)('%s', (_, part, expected, found) => {
    const result = people.include(home, part).safeBuild();
    expect(result.ok ? null : result.errors[0]?.facts).toMatchObject({
      rule: 'declared-level',
      expected,
      found,
    });
  });

  test('a mesosystem that leads outwards', () => {
    const work = exosystem('work', 'workplace').with('mother', 'employee').communication('home', ['mother']);
    const result = people.include(home, work, mesosystem('home', 'work').assessed()).safeBuild();
    expect(result.ok ? null : result.errors[0]?.facts).toMatchObject({
      id: 'work',
      expected: 'micro',
      found: 'exo',
    });
  });

  test('what is no part of a system is refused at once', () => {
    expect(() => people.include({ system: 'microsystem' })).toThrow(
      expect.objectContaining({ code: 'input-invalid', path: ['include', 0] }),
    );
  });

  test('build throws what safeBuild lists first', () => {
    const wrong = people.person('mother');
    expect(() => wrong.build()).toThrow(expect.objectContaining({ code: 'id-duplicate' }));
  });
});

test('each system says which it is', () => {
  const systems = [
    microsystem('a', 'home'),
    mesosystem('a', 'b'),
    exosystem('a', 'service'),
    macrosystem('a', 'law', { label: 'A' }),
    chronosystem(),
  ];
  expect(systems.map(({ system }) => system)).toEqual([
    'microsystem',
    'mesosystem',
    'exosystem',
    'macrosystem',
    'chronosystem',
  ]);
});

test('errors about the child, a measure and a link name their calls, too', () => {
  const paths = [
    ecology('case', { born: '2014-13' }),
    ecology('case').measure('m', 'magic' as never),
    ecology('case').include(microsystem('a', 'home'), mesosystem('a', 'nowhere').assessed()),
  ].map((builder) => fails(builder));
  expect(paths).toEqual([
    'date-impossible ecology > born',
    'value-invalid measure:m > kind',
    'id-unknown mesosystem:a:nowhere > assessed > between > 1',
  ]);
});

test('a mesosystem of a place that the child enters later, which carried something before, is one', () => {
  const club = exosystem('club', 'leisure')
    .with('mother', 'member')
    .influences('home', {
      carriedBy: 'mother',
      what: 'Skills',
      effect: 'resource',
      interval: { to: '2024-01-01' },
    })
    .entered('member', { interval: { from: '2024-01-01' } });
  expect(fails(people.include(home, club, mesosystem('home', 'club').assessed()))).toBe('nothing');
});

describe('every step leaves the builder before as it was', () => {
  const steps: ((builder: MicrosystemBuilder) => MicrosystemBuilder)[] = [
    (builder) => builder.with('mother', 'caregiver'),
    (builder) => builder.with('teacher', 'guest'),
    (builder) => builder.dyad('mother'),
    (builder) => builder.activity('Reading'),
    (builder) => builder.feature('support', 'no'),
    (builder) => builder.assessed('activities'),
    (builder) => builder.child('pupil'),
  ];
  const once = (chosen: readonly number[]): Ecology =>
    people
      .include(
        chosen.reduce(
          (builder, step) => (steps[step] as (typeof steps)[number])(builder),
          microsystem('s', 'other'),
        ),
      )
      .build();
  const walk = fc.uniqueArray(fc.integer({ min: 0, max: steps.length - 1 }));

  test('a fork does not reach the branch it came from', () => {
    fc.assert(
      fc.property(walk, walk, (trunk, branch) => {
        const rest = branch.filter((step) => !trunk.includes(step));
        const before = trunk.reduce(
          (builder, step) => (steps[step] as (typeof steps)[number])(builder),
          microsystem('s', 'other'),
        );
        const expected = once(trunk);
        const forked = rest.reduce(
          (builder, step) => (steps[step] as (typeof steps)[number])(builder),
          before,
        );
        expect(people.include(forked).build()).toEqual(once([...trunk, ...rest]));
        expect(people.include(before).build()).toEqual(expected);
      }),
    );
  });

  test('the ecology, too', () => {
    const start = ecology('case-2');
    const one = start.person('mother');
    start.person('father').include(microsystem('home', 'home')).measure('m1', 'icdp');
    expect(one.build().persons.map(({ id }) => id)).toEqual(['child', 'mother']);
    expect(start.build().persons.map(({ id }) => id)).toEqual(['child']);
  });
});
