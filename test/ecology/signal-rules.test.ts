import {
  chronosystem,
  type DyadDetails,
  type Ecology,
  type EcologyBuilder,
  ecology,
  exosystem,
  type LinkDetails,
  type MeasureDetails,
  macrosystem,
  mesosystem,
  microsystem,
  type PersonDetails,
  type Signal,
  type SignalOptions,
  type SystemBuilder,
  signals,
} from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';

const DAY = '2024-06-01';
const seen: PersonDetails = { assessed: { network: {} } };

const people = (child: PersonDetails = {}, mother: PersonDetails = {}): EcologyBuilder =>
  ecology('case', { born: '2014-03', ...child })
    .person('mother', { sphere: 'informal', ...mother })
    .person('father', { sphere: 'informal' })
    .person('teacher', { sphere: 'formal' })
    .person('coach', { sphere: 'informal', relationToFocal: 'coach' })
    .person('caseworker', { sphere: 'formal' })
    .person('carer', { sphere: 'formal', relationToFocal: 'visiting-carer' })
    .person('friend', { sphere: 'informal', born: '2014' });
const home = microsystem('home', 'home').with('mother', 'caregiver');
const school = microsystem('school', 'school').with('teacher', 'teacher');
const club = microsystem('club', 'leisure').with('coach', 'coach');
const visiting = microsystem('visiting-home', 'visiting-home').with('carer', 'visiting-carer');
const of = (...parts: SystemBuilder[]): Ecology =>
  people()
    .include(...parts)
    .build();
const ofSeen = (...parts: SystemBuilder[]): Ecology =>
  people(seen, seen)
    .include(...parts)
    .build();

/** What a rule says: its outcome, and for each signal what it is about. */
const says = (rule: Signal['rule'], from: Ecology, options: SignalOptions = {}): string => {
  const report = signals(from, DAY, options);
  const outcome = report.outcomes.find((one) => one.rule === rule);
  const own = [...report.signals, ...report.serviceSignals].filter((one) => one.rule === rule);
  const about = own.map((one) => `${one.about.join('+')}${one.need === null ? '' : ` as ${one.need}`}`);
  const questions = outcome?.questions.map(({ id, about: ids }) => `${id}(${ids.join('+')})`) ?? [];
  return [outcome?.outcome, ...about, ...questions.map((one) => `?${one}`)].join(' ');
};

type Row = [string, Ecology, string, SignalOptions?];
const table = (rule: Signal['rule'], pattern: string, rows: Row[]): void => {
  describe(`${rule}: ${pattern}`, () => {
    test.each(rows)('%s', (_, from, expected, options) => {
      expect(says(rule, from, options)).toBe(expected);
    });
  });
};

const warm: DyadDetails = {
  id: 'bond',
  forms: ['primary'],
  tie: 'strong',
  affect: 'positive',
  knownSince: '2020',
};
const tied = (person: string, dyad: DyadDetails = {}, child: PersonDetails = seen): Ecology =>
  people(child)
    .include(home.dyad(person, { ...warm, ...dyad }))
    .build();

table('signal:mi-1', 'no warm bond with an adult', [
  ['no relation, looked into', ofSeen(home), 'fires child'],
  ['no relation, nobody has looked', of(home), 'unknown ?network-looked-into(child)'],
  [
    'looked into long ago',
    people({ assessed: { network: { interval: { from: '2020-01-01' } } } })
      .include(home)
      .build(),
    'unknown ?network-looked-into(child)',
    { markMaxAgeDays: 100 },
  ],
  ['a warm mother', tied('mother'), 'silent'],
  ['a mother of whom it is mixed', tied('mother', { affect: 'mixed' }), 'fires child'],
  ['nobody has said how it is', tied('mother', { affect: 'unknown' }), 'unknown ?dyad-facts(bond)'],
  ['a bond that does not last', tied('mother', { forms: ['joint'] }), 'fires child'],
  ['a friend of the same age', tied('friend'), 'fires child'],
  ['somebody who may be grown up', tied('father'), 'unknown ?adult(father)'],
  ['a bond that may be over', tied('mother', { interval: { to: '2024' } }), 'unknown ?dates(bond)'],
  ['a bond that is broken', tied('mother', { tie: 'broken' }), 'fires child'],
]);

table('signal:mi-2', 'a warm bond with an adult', [
  [
    'one thing that harms is over, another goes on',
    people(seen)
      .include(
        home
          .dyad('mother', warm)
          .activity('x', { participantIds: ['child', 'mother'], valence: 'harmful' })
          .activity('y', {
            participantIds: ['child', 'mother'],
            valence: 'harmful',
            interval: { to: '2023' },
          }),
      )
      .build(),
    'silent',
  ],
  ['the mother', tied('mother'), 'fires mother'],
  ['the coach, whose relation says grown up', tied('coach'), 'fires coach'],
  ['a friend of the same age', tied('friend'), 'silent'],
  ['the tie is strained', tied('mother', { tie: 'stressful' }), 'silent'],
  ['how the tie is, is not known', tied('mother', { tie: 'unknown' }), 'unknown ?dyad-facts(bond)'],
  ['nobody has looked', tied('friend', {}, {}), 'unknown ?network-looked-into(child)'],
  ['somebody has, and there is none', ofSeen(home), 'silent'],
  [
    'they do together what harms',
    people(seen)
      .include(
        home.dyad('mother', warm).activity('x', { participantIds: ['child', 'mother'], valence: 'harmful' }),
      )
      .build(),
    'silent',
  ],
  [
    'she does to others what harms',
    people(seen)
      .include(home.dyad('mother', warm).activity('x', { participantIds: ['mother'], valence: 'harmful' }))
      .build(),
    'fires mother',
  ],
  [
    'what harmed is over',
    people(seen)
      .include(
        home.dyad('mother', warm).activity('x', {
          participantIds: ['child', 'mother'],
          valence: 'harmful',
          interval: { to: '2023' },
        }),
      )
      .build(),
    'fires mother',
  ],
]);

test('mi-2 asks since when, where nobody has dated the bond', () => {
  const missing = (dyad: DyadDetails) =>
    signals(tied('mother', dyad), DAY).signals.find(({ rule }) => rule === 'signal:mi-2')?.missing;
  expect(missing({ knownSince: undefined })).toEqual([{ id: 'since-when', about: ['bond'] }]);
  expect(missing({ knownSince: undefined, interval: { from: '2020' } })).toEqual([]);
  expect(missing({})).toEqual([]);
});

test.each<[string, PersonDetails, string]>([
  ['eighteen this month', { born: '2006-05' }, 'fires x'],
  ['eighteen next month', { born: '2006-07' }, 'silent'],
  ['eighteen some day this month', { born: '2006-06' }, 'unknown ?adult(x)'],
  ['a professional', { sphere: 'formal' }, 'fires x'],
  ['an aunt', { relationToFocal: 'aunt' }, 'fires x'],
  ['a sibling', { relationToFocal: 'sibling' }, 'unknown ?adult(x)'],
  ['a young professional', { sphere: 'formal', born: '2010' }, 'silent'],
])('who is grown up: %s', (_, details, expected) => {
  const from = people(seen).person('x', details).include(home.with('x', 'guest').dyad('x', warm)).build();
  expect(says('signal:mi-2', from)).toBe(expected);
});

const growing = {
  id: 'doing',
  regular: 'yes',
  extended: 'yes',
  increasingComplexity: 'yes',
  reciprocal: 'yes',
  focus: ['object'],
} as const;
const doing = (more: object = {}) => home.activity('x', { ...growing, ...more });

table('signal:mi-3', 'nothing that grows', [
  ['nothing, looked into', of(home.assessed('activities')), 'fires home'],
  ['nothing, nobody has looked', of(home), 'unknown ?activities-looked-into(home)'],
  ['one thing that grows', of(doing()), 'silent'],
  ['one thing that does not', of(doing({ regular: 'no' }).assessed('activities')), 'fires home'],
  [
    'one of which it is not known',
    of(doing({ extended: 'unknown' }).assessed('activities')),
    'unknown ?activity-facts(doing)',
  ],
  [
    'another setting was not looked into',
    of(home.assessed('activities'), school),
    'unknown ?activities-looked-into(school)',
  ],
  ['the child is not in it', of(doing({ participantIds: ['mother'] }).assessed('activities')), 'fires home'],
  ['no setting', people().build(), 'not-applicable'],
]);

const playing = (more: object = {}, where = club) =>
  where.activity('x', { id: 'play', interest: 'yes', mastery: 'yes', ...more });

table('signal:mi-4', 'a leisure activity with interest and mastery', [
  ['in a club', of(playing()), 'fires club'],
  ['in an association', of(playing({}, microsystem('club', 'association'))), 'fires club'],
  ['at school', of(playing({}, school)), 'not-applicable'],
  ['without mastery', of(playing({ mastery: 'no' })), 'silent'],
  ['nobody has said', of(playing({ interest: 'unknown' })), 'unknown ?activity-facts(play)'],
  ['it is over', of(playing({ interval: { to: '2023' } })), 'silent'],
  ['somebody else’s', of(playing({ participantIds: ['coach'] })), 'silent'],
  ['nothing is done there', of(club), 'silent'],
]);

test('mi-4 rests on what pays for the activity, too', () => {
  const basis = (measure: MeasureDetails): readonly string[] | undefined =>
    signals(
      people().include(playing()).measure('fees', 'financial-support', measure).build(),
      DAY,
    ).signals.find(({ rule }) => rule === 'signal:mi-4')?.basis;
  expect(basis({ settingId: 'club' })).toEqual(['play', 'fees']);
  expect(basis({ refs: ['play'] })).toEqual(['play', 'fees']);
  expect(basis({ refs: ['pt-child-club'] })).toEqual(['play', 'fees']);
  expect(basis({ refs: ['pt-coach-club'] })).toEqual(['play']);
  expect(basis({ settingId: 'club', interval: { to: '2023' } })).toEqual(['play']);
});

table('signal:mi-5', 'school without enough support', [
  ['no support', of(school.feature('support', 'no')), 'fires school'],
  [
    'no adapted teaching',
    of(school.feature('support', 'yes').feature('adapted-teaching', 'no')),
    'fires school',
  ],
  ['a kindergarten', of(microsystem('k', 'kindergarten').feature('support', 'no')), 'fires k'],
  ['both are there', of(school.feature('support', 'yes').feature('adapted-teaching', 'yes')), 'silent'],
  ['of one nobody has said', of(school.feature('support', 'yes')), 'unknown ?feature(school)'],
  [
    'said both ways, no stands',
    of(school.feature('support', 'yes').feature('support', 'no')),
    'fires school',
  ],
  ['a club', of(club.feature('support', 'no')), 'not-applicable'],
]);

const visits = (times: number, per: 'day' | 'week' | 'month' | 'year', unit: 'days' | 'occasions' = 'days') =>
  visiting.child('guest', { frequency: { times, per, unit } });

table('signal:mi-6', 'a pause or a place to grow', [
  ['two days a month, nobody close there', ofSeen(visits(2, 'month')), 'fires visiting-home'],
  ['three days a month', ofSeen(visits(3, 'month')), 'silent'],
  [
    'three days, where four are called few',
    ofSeen(visits(3, 'month')),
    'fires visiting-home',
    { visitingLowDaysPerMonth: 4 },
  ],
  ['24 days a year', ofSeen(visits(24, 'year')), 'fires visiting-home'],
  ['25 days a year', ofSeen(visits(25, 'year')), 'silent'],
  ['one day a week', ofSeen(visits(1, 'week')), 'silent'],
  ['a day in ten', ofSeen(visits(0.1, 'day')), 'silent'],
  [
    'two times a month, of nobody knows how long',
    ofSeen(visits(2, 'month', 'occasions')),
    'unknown ?frequency-in-days(visiting-home)',
  ],
  ['nobody has said how often', ofSeen(visiting), 'unknown ?frequency-in-days(visiting-home)'],
  ['somebody close there', ofSeen(visits(2, 'month').dyad('carer', { forms: ['primary'] })), 'silent'],
  [
    'somebody close elsewhere',
    ofSeen(visits(2, 'month'), club.dyad('coach', { forms: ['primary'] })),
    'fires visiting-home',
  ],
  ['nobody has looked at who is close', of(visits(2, 'month')), 'unknown ?network-looked-into(child)'],
  ['no visiting home', of(home), 'not-applicable'],
]);

table('signal:mi-7', 'what harms and grows', [
  ['it does', of(doing({ valence: 'harmful' })), 'fires home'],
  ['it does not grow', of(doing({ valence: 'harmful', increasingComplexity: 'no' })), 'silent'],
  [
    'nobody has said',
    of(doing({ valence: 'harmful', regular: 'unknown' })),
    'unknown ?activity-facts(doing)',
  ],
  ['it does good', of(doing({ valence: 'supportive' })), 'silent'],
  ['the child is not in it', of(doing({ valence: 'harmful', participantIds: ['mother'] })), 'silent'],
]);

const child = (force: string[] | undefined, ...parts: SystemBuilder[]): Ecology =>
  people(force === undefined ? {} : { characteristics: { force } })
    .include(...parts)
    .build();
const attention = (present: 'yes' | 'no' | 'unknown') => school.feature('adult-attention', present);

table('signal:pe-1', 'a quiet child that may be overlooked', [
  ['shy, and adults look elsewhere', child(['shy'], attention('no')), 'fires school'],
  ['withdrawn', child(['curious', 'withdrawn'], attention('no')), 'fires school'],
  ['shy, and adults look', child(['shy'], attention('yes')), 'silent'],
  ['shy, and nobody has said whether adults look', child(['shy'], school), 'unknown ?feature(school)'],
  ['curious', child(['curious'], attention('no')), 'not-applicable'],
  ['nobody has said how the child is', child(undefined, attention('no')), 'unknown ?temperament(child)'],
]);

const pair = mesosystem('home', 'school');
const talk = (more: LinkDetails = {}, who: string[] = ['mother', 'teacher']) =>
  pair.communication(who, { id: 'talk', ...more });
const three = [
  home,
  school,
  club,
  mesosystem('home', 'club').assessed(),
  mesosystem('school', 'club').assessed(),
];

table('signal:me-1', 'the child alone joins a setting to the others', [
  ['the club', of(...three, talk().assessed()), 'fires club'],
  [
    'a pair was not looked into',
    of(home, school, club, talk(), mesosystem('home', 'club').assessed()),
    'unknown ?links-looked-into(school+club)',
  ],
  ['all are joined', of(home, school, talk()), 'silent'],
  ['one setting', of(home), 'not-applicable'],
  [
    'another setting may be there',
    of(...three, talk(), microsystem('x', 'other', { interval: { from: '2024' } })),
    'silent',
  ],
]);

table('signal:me-2', 'no caregiver in a second setting', [
  [
    'one of two caregivers is at school',
    of(home.with('father', 'caregiver'), school.with('father', 'class-contact')),
    'silent',
  ],
  ['the mother is at home only', of(home, school.assessed('participants')), 'fires mother'],
  ['nobody has looked at the school', of(home, school), 'unknown ?participants-looked-into(school)'],
  ['the mother is at school', of(home, school.with('mother', 'class-contact')), 'silent'],
  [
    'the mother is there and does not take part',
    of(home, school.with('mother', 'member', { mode: 'present' }).assessed('participants')),
    'fires mother',
  ],
  [
    'she may have begun',
    of(home, school.with('mother', 'member', { interval: { from: '2024' } }).assessed('participants')),
    'fires mother',
  ],
  [
    'care in two homes is no second arena',
    of(
      home,
      microsystem('second', 'second-home').with('mother', 'caregiver'),
      school.assessed('participants'),
    ),
    'fires mother',
  ],
  ['no caregiver is recorded', of(school, club), 'not-applicable'],
  ['one setting', of(home), 'not-applicable'],
]);

table('signal:me-3', 'a caregiver in a second setting', [
  ['the mother is at school', of(home, school.with('mother', 'class-contact')), 'fires mother+school'],
  ['she is not', of(home, school), 'silent'],
  [
    'she has the care in both homes',
    of(home, microsystem('second', 'second-home').with('mother', 'caregiver')),
    'silent',
  ],
  [
    'she is a guest in the other home',
    of(home, microsystem('second', 'second-home').with('mother', 'guest')),
    'fires mother+second',
  ],
  ['no caregiver', of(school, club), 'not-applicable'],
]);

table('signal:me-4', 'all hangs on one professional', [
  ['the caseworker', of(home, school, pair.indirect('caseworker').assessed()), 'fires home+school'],
  [
    'nobody has looked for others',
    of(home, school, pair.indirect('caseworker')),
    'unknown ?links-looked-into(home+school)',
  ],
  ['mother and teacher', of(home, school, talk().assessed()), 'silent'],
  [
    'two professionals, each alone',
    of(home, school, pair.indirect('caseworker').indirect('carer').assessed()),
    'silent',
  ],
  ['nothing joins them', of(home, school, pair.assessed()), 'silent'],
]);

test('me-4 rests on the parts of a person who is in both, where no link is recorded', () => {
  const from = of(home.with('caseworker', 'guest'), school.with('caseworker', 'guest'), pair.assessed());
  expect(signals(from, DAY).signals.find(({ rule }) => rule === 'signal:me-4')?.basis).toEqual([
    'pt-caseworker-home',
    'pt-caseworker-school',
  ]);
});

const good: NonNullable<LinkDetails['support']> = {
  roleDemandsFit: 'yes',
  trust: 'yes',
  positiveOrientation: 'yes',
  sharedGoals: 'yes',
  responsivePower: 'yes',
};
const two = (first: LinkDetails['support'], second: LinkDetails['support'] = first) =>
  pair
    .communication(['mother', 'teacher'], { id: 'l1', ...(first && { support: first }) })
    .indirect('coach', { id: 'l2', ...(second && { support: second }) });

table('signal:me-5', 'home and school work well together', [
  ['two supportive ways', of(home, school, two(good)), 'fires home+school'],
  ['one, looked into', of(home, school, talk({ support: good }).assessed()), 'silent'],
  [
    'one, and there may be more',
    of(home, school, talk({ support: good })),
    'unknown ?links-looked-into(home+school)',
  ],
  [
    'of the second nobody has said',
    of(home, school, two(good, {})),
    'unknown ?support-facts(home+school+coach)',
  ],
  ['the second is not', of(home, school, two(good, { trust: 'no' }).assessed()), 'silent'],
  [
    'with a kindergarten',
    of(
      home,
      microsystem('school', 'kindergarten'),
      pair.indirect('coach', { support: good }).indirect('carer', { support: good }),
    ),
    'fires home+school',
  ],
  ['no school', of(home, club), 'not-applicable'],
]);

table('signal:me-6', 'settings that pull apart', [
  [
    'demands do not fit',
    of(home, school, talk({ support: { roleDemandsFit: 'no', sharedGoals: 'yes' } })),
    'fires home+school',
  ],
  ['goals differ', of(home, school, talk({ support: { sharedGoals: 'no' } })), 'fires home+school'],
  [
    'no trust is another matter',
    of(home, school, talk({ support: { roleDemandsFit: 'yes', sharedGoals: 'yes', trust: 'no' } })),
    'silent',
  ],
  [
    'nobody has said',
    of(home, school, talk({ support: { sharedGoals: 'yes' } })),
    'unknown ?support-facts(talk)',
  ],
  ['only knowledge', of(home, school, pair.knowledge()), 'not-applicable'],
]);

const service = exosystem('office', 'service').with('caseworker', 'caseworker');
const contact = (lastContact?: string) =>
  service.communication('visiting-home', ['caseworker', 'carer'], {
    id: 'call',
    ...(lastContact && { lastContact }),
  });
const measured = (measure: MeasureDetails, ...parts: SystemBuilder[]): Ecology =>
  people()
    .include(home, visiting, ...parts)
    .measure('m', 'visiting-home', measure)
    .build();
const monthly: MeasureDetails = {
  settingId: 'visiting-home',
  interval: { from: '2023-01-01' },
  agreedContactEvery: { times: 1, per: 'month' },
};

test('what a signal rests on', () => {
  const basis = (rule: Signal['rule'], from: Ecology): readonly string[] | undefined => {
    const { signals: own, serviceSignals } = signals(from, DAY);
    return [...own, ...serviceSignals].find((one) => one.rule === rule)?.basis;
  };
  const pulled = of(home, school, talk({ support: { sharedGoals: 'no' } }));
  expect(basis('signal:me-6', pulled)).toEqual(['talk']);
  expect(basis('signal:me-11', measured({ voluntary: 'no' }))).toEqual(['m']);
  expect(basis('signal:me-2', of(home, school.assessed('participants')))).toEqual(['pt-mother-home']);
  expect(basis('signal:me-7', measured(monthly, contact('2020')))).toEqual(['call']);
  expect(basis('signal:me-9', twoMeasures('visiting-home', 'club', between.assessed()))).toEqual([
    'm1',
    'm2',
  ]);
  expect(basis('signal:mi-1', ofSeen(home))).toEqual(['child']);
  expect(basis('signal:mi-1', tied('friend'))).toEqual(['bond']);
});

test('a picture of problems only is one with risk and without protection', () => {
  const problemsOnly = (from: Ecology): boolean => signals(from, DAY).problemsOnly;
  expect(problemsOnly(of(school.feature('support', 'no')))).toBe(true);
  expect(problemsOnly(of(school.feature('support', 'no'), playing()))).toBe(false);
  expect(problemsOnly(of(playing()))).toBe(false);
  expect(problemsOnly(of(visits(2, 'month')))).toBe(false);
});

test('the same question about the same thing is asked once', () => {
  const from = people().include(school).build();
  const asked = signals(from, DAY).outcomes.flatMap(({ rule, questions }) =>
    questions.map(({ id, about }) => `${rule} ${id} ${about.join()}`),
  );
  expect(new Set(asked).size).toBe(asked.length);
  expect(says('signal:mi-5', of(school, microsystem('k', 'kindergarten')))).toBe(
    'unknown ?feature(school) ?feature(k)',
  );
});

table('signal:me-7', 'no contact as agreed', [
  [
    'a doctor is not the service',
    measured(
      monthly,
      exosystem('gp', 'health').communication('visiting-home', ['carer'], { lastContact: '2020' }),
    ),
    'unknown ?service-link(m+visiting-home)',
  ],
  ['the last call is too long ago', measured(monthly, contact('2024-04-30')), 'fires m'],
  ['the last call is a month ago', measured(monthly, contact('2024-05-01')), 'silent'],
  ['in April, whichever day', measured(monthly, contact('2024-04')), 'fires m'],
  ['in a year that leaves it open', measured(monthly, contact('2024')), 'unknown ?last-contact(call)'],
  ['nobody has dated it', measured(monthly, contact()), 'unknown ?last-contact(call)'],
  ['the call lies ahead', measured(monthly, contact('2024-06-02')), 'unknown ?last-contact(call)'],
  ['no service is recorded', measured(monthly), 'unknown ?service-link(m+visiting-home)'],
  [
    'nobody has said how often',
    measured({ settingId: 'visiting-home' }, contact('2020')),
    'unknown ?agreed-contact(m)',
  ],
  [
    'nobody has said where',
    measured({ agreedContactEvery: { times: 1, per: 'month' } }, contact('2020')),
    'unknown ?measure-setting(m)',
  ],
  [
    'it has just begun',
    measured({ ...monthly, interval: { from: '2024-05-10' } }, contact('2024-03-01')),
    'silent',
  ],
  ['it is over', measured({ ...monthly, interval: { to: '2024-01-01' } }, contact('2020')), 'not-applicable'],
  [
    'one of two links is fresh',
    measured(monthly, contact('2020').indirect('visiting-home', 'coach', { lastContact: '2024-05-20' })),
    'silent',
  ],
]);

const knowing = (more: LinkDetails, a = 'home', b = 'visiting-home') =>
  mesosystem(a, b).knowledge({ id: 'knows', ...more });

table('signal:me-8', 'the receiving place knows too little', [
  ['it does', of(home, visiting, knowing({ adequacy: 'no', direction: 'b-to-a' })), 'fires visiting-home'],
  [
    'written the other way round',
    of(home, visiting, knowing({ adequacy: 'no', direction: 'a-to-b' }, 'visiting-home', 'home')),
    'fires visiting-home',
  ],
  [
    'it is the home that knows too little',
    of(home, visiting, knowing({ adequacy: 'no', direction: 'a-to-b' })),
    'unknown ?knowledge(visiting-home)',
  ],
  ['it knows enough', of(home, visiting, knowing({ adequacy: 'yes', direction: 'b-to-a' })), 'silent'],
  ['nobody has said', of(home, visiting), 'unknown ?knowledge(visiting-home)'],
  [
    'it knew too little last year',
    of(home, visiting, knowing({ adequacy: 'no', direction: 'b-to-a', interval: { to: '2024-01' } })),
    'unknown ?knowledge(visiting-home)',
  ],
  ['no place receives the child', of(home, school), 'not-applicable'],
  [
    'a club in which a measure takes place',
    people().include(home, club).measure('m', 'icdp', { settingId: 'club' }).build(),
    'unknown ?knowledge(club)',
  ],
]);

const twoMeasures = (first?: string, second?: string, ...parts: SystemBuilder[]): Ecology =>
  people()
    .include(home, visiting, club, ...parts)
    .measure('m1', 'visiting-home', { ...(first && { settingId: first }) })
    .measure('m2', 'financial-support', { ...(second && { settingId: second }) })
    .build();
const between = mesosystem('visiting-home', 'club');

table('signal:me-9', 'measures that nothing joins', [
  ['looked into', twoMeasures('visiting-home', 'club', between.assessed()), 'fires visiting-home+club'],
  [
    'nobody has looked',
    twoMeasures('visiting-home', 'club'),
    'unknown ?links-looked-into(visiting-home+club)',
  ],
  ['somebody joins them', twoMeasures('visiting-home', 'club', between.indirect('caseworker')), 'silent'],
  ['in the same place', twoMeasures('club', 'club'), 'silent'],
  ['nobody has said where', twoMeasures('club'), 'unknown ?measure-setting(m2)'],
  [
    'one measure',
    people().include(home).measure('m', 'icdp', { settingId: 'home' }).build(),
    'not-applicable',
  ],
]);

table('signal:me-10', 'thin talk of home and school', [
  [
    'one way',
    of(home, school, talk({ direction: 'a-to-b', channel: 'phone' }).assessed()),
    'fires home+school',
  ],
  [
    'by notices',
    of(home, school, talk({ direction: 'both', channel: 'notice' }).assessed()),
    'fires home+school',
  ],
  [
    'by letters',
    of(home, school, talk({ direction: 'both', channel: 'letter' }).assessed()),
    'fires home+school',
  ],
  [
    'both ways, by phone',
    of(home, school, talk({ direction: 'both', channel: 'phone' }).assessed()),
    'silent',
  ],
  [
    'one way, and they may talk otherwise',
    of(home, school, talk({ direction: 'a-to-b', channel: 'phone' })),
    'unknown ?links-looked-into(home+school)',
  ],
  [
    'nobody has said which way',
    of(home, school, talk({ channel: 'phone' }).assessed()),
    'unknown ?channel-and-direction(home+school)',
  ],
  [
    'nobody has said how',
    of(home, school, talk({ direction: 'both' }).assessed()),
    'unknown ?channel-and-direction(home+school)',
  ],
  [
    'each goes one way, and together both',
    of(
      home,
      school,
      talk({ direction: 'a-to-b', channel: 'phone' })
        .communication(['teacher'], { direction: 'b-to-a' })
        .assessed(),
    ),
    'fires home+school',
  ],
  ['no talk', of(home, school), 'not-applicable'],
  [
    'home and club',
    of(home, club, mesosystem('home', 'club').communication(['mother'], { channel: 'notice' }).assessed()),
    'not-applicable',
  ],
]);

table('signal:me-11', 'consent under pressure', [
  ['not voluntary', measured({ voluntary: 'no' }), 'fires m'],
  ['pressure was reported', measured({ voluntary: 'yes', reportedPressure: 'yes' }), 'fires m'],
  ['free', measured({ voluntary: 'yes', reportedPressure: 'no' }), 'silent'],
  ['nobody has asked about pressure', measured({ voluntary: 'yes' }), 'unknown ?consent(m)'],
  ['nobody has said', measured({}), 'unknown ?consent(m)'],
  ['no measure', of(home), 'not-applicable'],
]);

const work = (id: string, effect: 'resource' | 'strain' | 'mixed', more: object = {}, who = 'mother') =>
  exosystem(id, 'workplace')
    .with(who, 'employee')
    .influences('home', { id: `${id}-home`, carriedBy: who, what: 'x', effect, ...more });

table('signal:ex-1', 'no caregiver outside the child’s settings', [
  ['looked into', ofSeen(home), 'fires mother as thin-family-network'],
  ['nobody has looked', of(home), 'unknown ?network-looked-into(mother)'],
  ['she has a job', of(home, work('job', 'mixed')), 'silent'],
  [
    'she may have one',
    ofSeen(home, work('job', 'mixed').with('mother', 'boss', { interval: { from: '2024' } })),
    'silent',
  ],
  [
    'a service is no network',
    ofSeen(home, service.with('mother', 'client').communication('home', ['caseworker'])),
    'fires mother as thin-family-network',
  ],
  [
    'a doctor is no network',
    ofSeen(home, exosystem('gp', 'health').with('mother', 'patient').communication('home', ['mother'])),
    'fires mother as thin-family-network',
  ],
  ['no caregiver', ofSeen(school), 'not-applicable'],
]);

test('ex-1 asks for the dates of what may have begun', () => {
  const group = exosystem('group', 'association')
    .with('mother', 'member', { id: 'pt', interval: { from: '2024' } })
    .communication('home', ['mother']);
  expect(says('signal:ex-1', ofSeen(home, group))).toBe('unknown ?dates(pt)');
});

table('signal:ex-2', 'something good is carried in', [
  ['skills from work', of(home, work('job', 'resource')), 'fires home+mother'],
  [
    'it may be over',
    of(home, work('job', 'resource', { interval: { to: '2024' } })),
    'unknown ?dates(job-home)',
  ],
  ['strain', of(home, work('job', 'strain')), 'silent'],
  ['nothing from outside', of(home), 'not-applicable'],
]);

table('signal:ex-3', 'strain is carried home', [
  ['from work', of(home, work('job', 'strain')), 'fires home+mother'],
  ['mixed', of(home, work('job', 'mixed')), 'silent'],
  ['nothing from outside', of(home), 'not-applicable'],
]);

const small = { smallInformalNetwork: 1 };
const lone = home.assessed('participants');

table('signal:ex-4', 'one caregiver carries all', [
  [
    'some of it somebody outside the home carries to her',
    ofSeen(
      lone,
      work('job', 'strain'),
      work('shop', 'strain', { carriedBy: ['coach', 'mother'] }).with('coach', 'colleague'),
    ),
    'silent',
    small,
  ],
  [
    'the only one at home who carries has not the care',
    people(seen, seen)
      .include(
        microsystem('home', 'home').with('mother', 'guest').assessed('participants'),
        work('job', 'strain'),
      )
      .build(),
    'silent',
    small,
  ],
  [
    'a sibling and somebody who may be grown up at home',
    ofSeen(lone.with('friend', 'sibling').with('father', 'kin'), work('job', 'strain')),
    'unknown ?adult(father)',
    small,
  ],
  [
    'the other caregiver carries nothing, and is at home',
    ofSeen(lone.with('father', 'caregiver'), work('job', 'strain')),
    'silent',
    small,
  ],
  [
    'a professional carries it',
    ofSeen(lone.with('caseworker', 'guest'), work('job', 'strain', {}, 'caseworker')),
    'silent',
    small,
  ],
  [
    'alone at home, few around',
    ofSeen(lone, work('job', 'strain')),
    'fires mother as overburdened-lone-carer mother as thin-family-network',
    small,
  ],
  [
    'nobody has said what is few',
    ofSeen(lone, work('job', 'strain')),
    'unknown ?threshold-not-set(smallInformalNetwork)',
  ],
  [
    'nobody has looked at who is at home',
    ofSeen(home, work('job', 'strain')),
    'unknown ?participants-looked-into(home)',
    small,
  ],
  [
    'nobody has looked at her network',
    people(seen).include(lone, work('job', 'strain')).build(),
    'unknown ?network-looked-into(mother)',
    small,
  ],
  [
    'a grandmother at home',
    people(seen, seen)
      .person('gran', { relationToFocal: 'grandmother' })
      .include(lone.with('gran', 'kin'), work('job', 'strain'))
      .build(),
    'silent',
    small,
  ],
  [
    'a sibling at home',
    ofSeen(lone.with('friend', 'sibling'), work('job', 'strain')),
    'fires mother as overburdened-lone-carer mother as thin-family-network',
    small,
  ],
  [
    'somebody at home who may be grown up',
    ofSeen(lone.with('father', 'kin'), work('job', 'strain')),
    'unknown ?adult(father)',
    small,
  ],
  [
    'two carry',
    ofSeen(lone.with('father', 'caregiver'), work('job', 'strain'), work('farm', 'resource', {}, 'father')),
    'silent',
    small,
  ],
  [
    'somebody else carries',
    ofSeen(lone.with('father', 'kin'), work('job', 'strain', {}, 'father')),
    'silent',
    small,
  ],
  ['nothing is carried', ofSeen(lone), 'not-applicable', small],
]);

describe('ex-4: who is around her', () => {
  const from = ofSeen(lone, work('job', 'strain'));
  const around = (relations: readonly (readonly [string, object?])[], lookedInto = from): Ecology => {
    const dyads = relations.map(([b, more], place) => ({
      id: `d${place}`,
      a: 'mother',
      b,
      forms: [],
      tie: 'ordinary',
      ...more,
    }));
    return JSON.parse(JSON.stringify({ ...lookedInto, dyads }));
  };
  const unseen = people(seen).include(lone, work('job', 'strain')).build();
  const open = { interval: { to: '2024' } };

  test.each<[string, Ecology, number, string]>([
    ['two, where one is few', around([['father'], ['coach']]), 1, 'silent'],
    ['two, where two are few', around([['father'], ['coach']]), 2, 'fires'],
    ['one told twice is one', around([['father'], ['father', { tie: 'strong' }]]), 1, 'fires'],
    ['professionals do not count', around([['teacher'], ['caseworker']]), 1, 'fires'],
    ['the child does not count', around([['child'], ['father']]), 1, 'fires'],
    ['one who may be gone', around([['father', open]]), 0, 'unknown'],
    ['one who may be gone, where one is few', around([['father', open]]), 1, 'fires'],
    ['nobody has looked', around([['father']], unseen), 1, 'unknown'],
    ['nobody has looked, and there are more than few', around([['father'], ['coach']], unseen), 1, 'silent'],
  ])('%s', (_, ecology, smallInformalNetwork, expected) => {
    expect(says('signal:ex-4', ecology, { smallInformalNetwork }).split(' ')[0]).toBe(expected);
  });
});

const power = exosystem('board', 'service', { controlsResources: 'yes' }).with('caseworker', 'secretary');
const reached = power.communication('home', ['caseworker', 'mother'], { id: 'way' });

table('signal:ex-5', 'those who decide are far', [
  ['two persons away, where two is far', of(home, reached), 'fires home+board', { longPathPersons: 2 }],
  ['two persons away, where three is far', of(home, reached), 'silent', { longPathPersons: 3 }],
  ['nobody has said what is far', of(home, reached), 'unknown ?threshold-not-set(longPathPersons)'],
  ['nobody has said who decides', of(home), 'unknown ?power-setting(home)'],
  [
    'nothing leads there',
    JSON.parse(
      JSON.stringify({
        ...of(home),
        settings: [
          ...of(home).settings,
          { id: 'board', label: 'Board', kind: 'service', controlsResources: 'yes' },
        ],
      }),
    ),
    'fires board',
  ],
]);

const law = (ref: string, effect: 'eases' | 'strains' = 'strains', interval?: object) =>
  macrosystem('law', 'law', { label: 'Law', ...(interval && { interval }) }).affects(ref, effect);

table('signal:ma-1', 'a wider condition strains', [
  ['the home', of(home, law('home')), 'fires home'],
  ['it eases', of(home, law('home', 'eases')), 'silent'],
  ['it may be over', of(home, law('home', 'strains', { to: '2024' })), 'unknown ?dates(law)'],
  ['it is over', of(home, law('home', 'strains', { to: '2024-01' })), 'not-applicable'],
  ['none', of(home), 'not-applicable'],
]);

table('signal:ma-2', 'a condition strains what protects', [
  ['the club with the activity', of(playing(), law('play')), 'fires club'],
  ['something else', of(home, playing(), law('home')), 'silent'],
  ['it eases', of(playing(), law('play', 'eases')), 'silent'],
  ['nothing protects', of(home, law('home')), 'silent'],
  ['no condition', of(playing()), 'not-applicable'],
]);

const change = (date: string, more: object = {}) =>
  chronosystem().entry(date, 'school', { id: `e-${date}`, ...more });
const many = { transitionCount: 2 };

table('signal:ch-1', 'many changes', [
  ['two in a year', of(school, change('2024-01-01'), change('2024-05-01')), 'fires child', many],
  ['one in a year', of(school, change('2024-05-01'), change('2023-05-01')), 'silent', many],
  [
    'one that everybody goes through',
    of(school, change('2024-01-01', { normative: 'yes' }), change('2024-05-01')),
    'silent',
    many,
  ],
  [
    'one that may lie before',
    of(school, change('2023'), change('2024-05-01')),
    'unknown ?dates(e-2023+e-2024-05-01)',
    many,
  ],
  [
    'two in two years, where that is asked',
    of(school, change('2023-01-01'), change('2024-05-01')),
    'fires child',
    { ...many, transitionWindowMonths: 24 },
  ],
  [
    'nobody has said how many is many',
    of(school, change('2024-01-01'), change('2024-05-01')),
    'unknown ?threshold-not-set(transitionCount)',
  ],
  [
    'the mother’s change',
    of(
      home,
      chronosystem().event('2024-01', 'role-change', ['mother']).event('2024-02', 'role-change', ['mother']),
    ),
    'silent',
    many,
  ],
]);

const alone = {
  accompaniedBy: [],
  preparation: { child: 'no', sender: 'no', receiver: 'no', trialVisit: 'no' },
} as const;

table('signal:ch-2', 'alone and unprepared into a new setting', [
  [
    'somebody came along, and nobody has said whether it was prepared',
    of(school, change('2024-05-01', { accompaniedBy: ['mother'] })),
    'silent',
  ],
  [
    'of the receiving place nobody has said whether it was prepared',
    of(
      school,
      change('2024-05-01', {
        accompaniedBy: [],
        preparation: { child: 'no', sender: 'no', trialVisit: 'no' },
      }),
    ),
    'unknown ?entry-prepared(e-2024-05-01)',
  ],
  [
    'to leave alone is no entry',
    of(school, chronosystem().exit('2024-05-01', 'school', alone)),
    'not-applicable',
  ],
  ['it was so', of(school, change('2024-05-01', alone)), 'fires child+school'],
  [
    'somebody came along',
    of(school, change('2024-05-01', { ...alone, accompaniedBy: ['mother'] })),
    'silent',
  ],
  [
    'one was prepared',
    of(school, change('2024-05-01', { ...alone, preparation: { ...alone.preparation, receiver: 'yes' } })),
    'silent',
  ],
  [
    'nobody has said who came along',
    of(school, change('2024-05-01', { preparation: alone.preparation })),
    'unknown ?entry-accompanied(e-2024-05-01)',
  ],
  [
    'nobody has said whether it was prepared',
    of(school, change('2024-05-01', { accompaniedBy: [] })),
    'unknown ?entry-prepared(e-2024-05-01)',
  ],
  ['it may be more than a year ago', of(school, change('2023', alone)), 'unknown ?dates(e-2023)'],
  ['it is more than a year ago', of(school, change('2023-05-01', alone)), 'not-applicable'],
]);

const reviewed = (measure: MeasureDetails, ...parts: SystemBuilder[]): Ecology =>
  measured({ reviewEvery: { times: 2, per: 'year' }, ...measure }, ...parts);

table('signal:ch-3', 'a review that is due', [
  ['never since it began', reviewed({ interval: { from: '2023-01-01' } }), 'fires m'],
  ['half a year has not passed', reviewed({ interval: { from: '2024-01-01' } }), 'silent'],
  [
    'it was reviewed',
    reviewed({ interval: { from: '2023-01-01' } }, chronosystem().review('2024-02-01', 'm')),
    'silent',
  ],
  [
    'it was reviewed long ago',
    reviewed({ interval: { from: '2020-01-01' } }, chronosystem().review('2021-02-01', 'm')),
    'fires m',
  ],
  [
    'the review lies ahead',
    reviewed({ interval: { from: '2023-01-01' } }, chronosystem().review('2024-07-01', 'm')),
    'fires m',
  ],
  ['it may be in time', reviewed({ interval: { from: '2023' } }), 'unknown ?dates(m)'],
  ['nobody knows since when', reviewed({}), 'unknown ?measure-start(m)'],
  ['no review was agreed', measured({ interval: { from: '2020' } }), 'not-applicable'],
]);

table('signal:ch-4', 'what protected has ended', [
  ['a warm bond', of(home.dyad('mother', { ...warm, interval: { to: '2024-03-01' } })), 'fires mother'],
  [
    'a bond that was not warm',
    of(home.dyad('mother', { ...warm, affect: 'mixed', interval: { to: '2024-03-01' } })),
    'silent',
  ],
  ['more than a year ago', of(home.dyad('mother', { ...warm, interval: { to: '2023-03-01' } })), 'silent'],
  ['it goes on', of(home.dyad('mother', { ...warm, interval: { to: '2024-07-01' } })), 'silent'],
  ['a leisure activity', of(playing({ interval: { to: '2024-03-01' } })), 'fires club'],
  [
    'the mother’s part in the club',
    of(home, club.with('mother', 'helper', { interval: { to: '2024-03-01' } })),
    'fires mother+club',
  ],
  [
    'her care in another home',
    of(
      home,
      microsystem('second', 'second-home').with('mother', 'caregiver', { interval: { to: '2024-03-01' } }),
    ),
    'silent',
  ],
  ['skills from work', of(home, work('job', 'resource', { interval: { to: '2024-03-01' } })), 'fires home'],
  ['strain from work', of(home, work('job', 'strain', { interval: { to: '2024-03-01' } })), 'silent'],
]);
