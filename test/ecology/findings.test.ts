import type { Finding } from 'resiliens';
import {
  checkEcology,
  chronosystem,
  type Ecology,
  ecology,
  ecologyFindings,
  ecologyRules,
  exosystem,
  type MicrosystemBuilder,
  mesosystem,
  microsystem,
  type PersonDetails,
  type SettingKind,
  type SystemBuilder,
} from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';

const DAY = '2024-06-01';
const told = { source: { informant: 'professional' } } as const;

const people = (child: PersonDetails = {}) =>
  ecology('case', { label: 'Child', born: '2014-03', ...child })
    .person('mother', { label: 'Mother', sphere: 'informal' })
    .person('teacher', { label: 'Teacher', sphere: 'formal' })
    .person('caseworker', { label: 'Caseworker', sphere: 'formal' });
const place = (id: string, kind: SettingKind, label = 'Place'): MicrosystemBuilder =>
  microsystem(id, kind, { label }).child('child', told);
const home = place('home', 'home').with('mother', 'caregiver', told);
const school = place('school', 'school').with('teacher', 'teacher', told);
const around = (...parts: SystemBuilder[]): Ecology =>
  people()
    .include(home, school, ...parts)
    .build();
const only = (...parts: SystemBuilder[]): Ecology =>
  people()
    .include(...parts)
    .build();

/** What one rule finds: path and ids, each as a text. */
const found = (rule: string, from: Ecology, day = DAY): string[] =>
  ecologyFindings(from, day)
    .filter((one) => one.rule === `ecology:${rule}`)
    .map(({ path = [], ids = [] }) => `${path.join('.')}: ${ids.join(' ')}`);

type Row = [string, Ecology, string[], string?];
const table = (rule: string, title: string, rows: Row[]): void => {
  describe(`${rule.toUpperCase()}: ${title}`, () => {
    test.each(rows)('%s', (_, from, expected, day) => {
      expect(found(rule, from, day)).toEqual(expected);
    });
  });
};

const called = (label: string): Ecology => only(home, place('x', 'other', label));

table('w01', 'a setting is called like a person or an activity', [
  ['friends, in Nynorsk', called('Vener'), ['settings.1.label: x']],
  ['football, in Bokmål', called('fotball'), ['settings.1.label: x']],
  ['mother, in Norwegian', called(' mor '), ['settings.1.label: x']],
  ['mother, in English', called('MOTHER'), ['settings.1.label: x']],
  ['a friend’s home', called('Home of a friend'), []],
  ['a football club', called('Fotballklubben'), []],
  ['a person may be called so', around(), []],
]);

table('w02', 'nobody but the child is recorded in a setting', [
  ['nobody', only(home, place('club', 'leisure')), ['settings.1: club']],
  ['somebody', only(home, school), []],
  [
    'somebody who has left',
    only(home, place('club', 'leisure').with('teacher', 'coach', { interval: { to: '2024-01' } })),
    ['settings.1: club'],
  ],
  [
    'somebody who may have left',
    only(home, place('club', 'leisure').with('teacher', 'coach', { interval: { to: '2024' } })),
    [],
  ],
  [
    'a setting that is not the child’s',
    around(exosystem('office', 'service').communication('home', ['mother'])),
    [],
  ],
]);

const activity = (more: object = {}) => home.activity('Reading', { id: 'reading', ...told, ...more });

table('w03', 'no activity is recorded in a setting', [
  ['none', only(home), ['settings.0: home']],
  ['one', only(activity()), []],
  ['one that is over', only(activity({ interval: { to: '2023' } })), ['settings.0: home']],
  ['one that may be over', only(activity({ interval: { to: '2024' } })), []],
  ['one in another setting', only(activity(), school), ['settings.1: school']],
]);

const bond = (person: string, more: object = {}) => home.dyad(person, { id: 'bond', ...told, ...more });

table('w04', 'two who share no setting', [
  ['the child and a caseworker', only(school, bond('caseworker', { forms: ['joint'] })), ['dyads.0: bond']],
  ['a relation that lasts when they are apart', only(school, bond('caseworker', { forms: ['primary'] })), []],
  ['child and mother at home', only(school, bond('mother')), []],
  [
    'never at the same time',
    only(
      home,
      microsystem('old-club', 'leisure', { label: 'Club' })
        .child('member', { interval: { to: '2020-01-01' } })
        .with('caseworker', 'coach', { interval: { from: '2021-01-01' } })
        .dyad('caseworker', { id: 'bond' }),
    ),
    ['dyads.0: bond'],
  ],
]);

const saying = (informant: 'child' | 'caregiver' | 'professional', at?: object) => ({
  source: { informant },
  ...at,
});
const twoBonds = (first: object, second: object): Ecology =>
  only(home.dyad('mother', { id: 'd1', ...first }).dyad('mother', { id: 'd2', ...second }));

table('w05', 'informants do not agree', [
  [
    'about two activities that are called otherwise',
    only(
      home
        .activity('Reading', { id: 'a1', valence: 'supportive', ...saying('caregiver') })
        .activity('Cooking', { id: 'a2', valence: 'harmful', ...saying('child') }),
    ),
    [],
  ],
  [
    'about the tone',
    twoBonds({ affect: 'positive', ...saying('child') }, { affect: 'negative', ...saying('caregiver') }),
    ['dyads.0: d1 d2'],
  ],
  [
    'they agree',
    twoBonds({ affect: 'positive', ...saying('child') }, { affect: 'positive', ...saying('caregiver') }),
    [],
  ],
  [
    'one of them does not know',
    twoBonds({ affect: 'positive', ...saying('child') }, { affect: 'unknown', ...saying('caregiver') }),
    [],
  ],
  ['one of them says nothing', twoBonds({ affect: 'positive', ...saying('child') }, saying('caregiver')), []],
  [
    'the same informant at two times',
    twoBonds({ affect: 'positive', ...saying('child') }, { affect: 'negative', ...saying('child') }),
    [],
  ],
  [
    'about different times',
    twoBonds(
      { affect: 'positive', ...saying('child', { interval: { to: '2023-01-01' } }) },
      { affect: 'negative', ...saying('caregiver', { interval: { from: '2023-01-01' } }) },
    ),
    [],
  ],
  [
    'about how the mother takes part',
    only(
      home,
      place('club', 'leisure')
        .with('mother', 'helper', { id: 'p1', mode: 'active', ...saying('caregiver') })
        .with('mother', 'member', { id: 'p2', mode: 'absent-member', ...saying('professional') }),
    ),
    ['participations.3: p1 p2'],
  ],
  [
    'about what an activity does',
    only(
      home
        .activity('Reading', { id: 'a1', valence: 'supportive', ...saying('caregiver') })
        .activity('Reading', { id: 'a2', valence: 'harmful', ...saying('child') }),
    ),
    ['activities.0: a1 a2'],
  ],
  [
    'about what a school offers',
    only(school.feature('support', 'yes').feature('support', 'no')),
    ['settings.0: school'].map((one) => one.replace('.0', '.0.features')),
  ],
  [
    'a school offers one thing and not another',
    only(school.feature('support', 'yes').feature('adapted-teaching', 'no')),
    [],
  ],
]);

test('W05 tells which facts they do not agree about', () => {
  const from = twoBonds(
    { affect: 'positive', closeness: 1, tie: 'strong', ...saying('child') },
    { affect: 'negative', closeness: 3, tie: 'strong', ...saying('caregiver') },
  );
  const [finding] = ecologyFindings(from, DAY).filter(({ rule }) => rule === 'ecology:w05');
  expect(finding?.facts).toEqual({ facts: ['affect', 'closeness'] });
});

const pair = mesosystem('home', 'school');
const talk = (more: object = {}, who = ['mother', 'teacher']) =>
  pair.communication(who, { id: 'talk', ...told, ...more });

table('w06', 'nobody has said how a link works', [
  ['nothing is said', around(talk()), ['links.0: talk']],
  ['all is said to be unknown', around(talk({ support: { trust: 'unknown' } })), ['links.0: talk']],
  ['one fact is said', around(talk({ support: { trust: 'no' } })), []],
  ['knowledge joins nothing', around(pair.knowledge({ id: 'knows', ...told })), []],
  ['a link that is over', around(talk({ interval: { to: '2024-01' } })), []],
]);

const lookedInto: PersonDetails = { assessed: { network: {} } };
const tied = (child: PersonDetails, ...persons: string[]): Ecology =>
  persons
    .reduce(
      (builder, person) =>
        builder.include(microsystem(`with-${person}`, 'other').with(person, 'member').dyad(person)),
      people(child).person('stranger'),
    )
    .build();

table('w07', 'the child’s network is professionals only', [
  [
    'two of them, looked into',
    tied(lookedInto, 'teacher', 'caseworker'),
    ['dyads: child teacher caseworker'],
  ],
  ['nobody has looked into the network', tied({}, 'teacher', 'caseworker'), []],
  [
    'it was looked into some other year',
    tied({ assessed: { network: { interval: { to: '2023' } } } }, 'teacher'),
    [],
  ],
  ['the mother, too', tied(lookedInto, 'teacher', 'mother'), []],
  ['somebody of whom it is not known', tied(lookedInto, 'teacher', 'stranger'), []],
  ['no relation is recorded', tied(lookedInto), []],
]);

table('w08', 'a record without a source', [
  ['a participation', only(microsystem('home', 'home')), ['participations.0: pt-child-home']],
  ['an activity', only(home.activity('Reading', { id: 'x' })), ['activities.0: x']],
  ['a relation', only(home.dyad('mother', { id: 'x' })), ['dyads.0: x']],
  ['a link', around(pair.communication(['mother', 'teacher'], { id: 'x' })), ['links.0: x']],
  [
    'an influence',
    around(
      exosystem('office', 'service')
        .with('mother', 'client', told)
        .influences('home', { id: 'x', carriedBy: 'mother', what: 'Waiting', effect: 'strain' }),
    ),
    ['influences.0: x'],
  ],
  ['an event', around(chronosystem().event('2024', 'role-change', ['child'], { id: 'x' })), ['events.0: x']],
  [
    'everything is told by somebody',
    around(talk(), chronosystem().event('2024', 'role-change', ['child'], told)),
    [],
  ],
]);

const measured = (interval: object | undefined, ...parts: SystemBuilder[]): Ecology =>
  people()
    .include(home, ...parts)
    .measure('m', 'icdp', { ...(interval && { interval }) })
    .build();

table('w09', 'a measure open for more than two years without a review', [
  ['from the day before', measured({ from: '2022-05-31' }), ['measures.0: m']],
  ['two years to the day', measured({ from: '2022-06-01' }), []],
  ['a year that leaves it open', measured({ from: '2022' }), []],
  ['a month that is long ago', measured({ from: '2022-05' }), ['measures.0: m']],
  ['it has an end', measured({ from: '2020', to: '2025' }), []],
  ['nobody knows since when', measured(undefined), []],
  ['it was reviewed', measured({ from: '2020' }, chronosystem().review('2021', 'm')), []],
  [
    'the review lies ahead',
    measured({ from: '2020' }, chronosystem().review('2025', 'm')),
    ['measures.0: m'],
  ],
]);

const person = (label: string): Ecology => people().person('x', { label }).build();
const labelled = (more: object): Ecology => checkEcology({ ...around(), ...more });

table('w10', 'a label that may identify somebody', [
  ['two names', person('Kari Nordmann'), ['persons.4.label: x']],
  ['three names with a hyphen', person('Anne-Lise Å Øverland'.replace('Å ', 'Åse ')), ['persons.4.label: x']],
  ['a role', person('Mother of a friend'), []],
  ['one word', person('Besteforelder'), []],
  ['eleven digits', person('01020312345'), ['persons.4.label: x']],
  ['eleven digits with a space', person('mor 010203 12345'), ['persons.4.label: x']],
  ['twelve digits', person('010203123456'), []],
  ['a place may have two names', only(place('x', 'school', 'Nordre Skule')), []],
  ['a place with a number', only(place('x', 'school', '01020312345')), ['settings.0.label: x']],
  [
    'an activity with a number',
    only(home.activity('Lesing 01020312345', { id: 'x' })),
    ['activities.0.label: x'],
  ],
  [
    'an influence with a number',
    around(
      exosystem('office', 'service')
        .with('mother', 'client')
        .influences('home', { id: 'x', carriedBy: 'mother', what: 'Sak 01020312345', effect: 'strain' }),
    ),
    ['influences.0.what: x'],
  ],
  [
    'a condition with a number',
    labelled({
      conditions: [
        { id: 'x', domain: 'law', label: '01020312345', targets: [{ ref: 'home', effect: 'eases' }] },
      ],
    }),
    ['conditions.0.label: x'],
  ],
]);

const at = (kind: SettingKind, born?: string): Ecology =>
  ecology('case', { ...(born && { born }) })
    .include(microsystem('x', kind))
    .build();

table('w11', 'a child under 13 takes active part in a workplace or service', [
  ['in a service, ten years old', at('service', '2014-03'), ['settings.0: x']],
  ['in a workplace', at('workplace', '2014-03'), ['settings.0: x']],
  ['in a school', at('school', '2014-03'), []],
  ['thirteen years old', at('service', '2011-06'), []],
  ['thirteen next month', at('service', '2011-07'), ['settings.0: x']],
  ['the year leaves it open', at('service', '2011'), []],
  ['the age is not known', at('service'), []],
]);

table('w12', 'the child has no home setting', [
  ['only a school', at('school', '2014-03'), ['settings: child']],
  ['a home', at('home'), []],
  ['a second home', at('second-home'), []],
  ['a foster home', at('foster-home'), []],
  ['with kin', at('kin-home'), []],
  ['an institution', at('institution'), ['settings: child']],
  ['not born yet', at('school', '2024-08'), []],
  ['born this month', at('school', '2024-06'), ['settings: child']],
  [
    'a home that may be over',
    ecology('case')
      .include(microsystem('x', 'home', { interval: { to: '2024' } }))
      .build(),
    [],
  ],
]);

test('W12 tells where the child is in an institution', () => {
  const facts = (kind: SettingKind) =>
    ecologyFindings(at(kind), DAY).find(({ rule }) => rule === 'ecology:w12')?.facts;
  expect(facts('institution')).toEqual({ institution: true });
  expect(facts('school')).toEqual({ institution: false });
});

const office = { id: 'office', label: 'Office', kind: 'service' };
const client = { id: 'pt', personId: 'mother', settingId: 'office', role: 'client', mode: 'active', ...told };
const unconnected = (...parts: object[]): Ecology => {
  const base = around();
  return checkEcology({
    ...base,
    settings: [...base.settings, office],
    participations: [...base.participations, ...parts],
  });
};

table('w13', 'a setting that nothing joins to the child’s', [
  [
    'somebody who is only there',
    unconnected({ ...client, personId: 'caseworker', role: 'caseworker' }),
    ['settings.2: office'],
  ],
  ['nobody in both', unconnected(), ['settings.2: office']],
  ['the mother in both: what does she carry?', unconnected(client), ['settings.2: office mother']],
  [
    'the mother carries something',
    around(
      exosystem('office', 'service')
        .with('mother', 'client')
        .influences('home', { carriedBy: 'mother', what: 'Waiting', effect: 'strain' }),
    ),
    [],
  ],
  ['the child’s own', around(), []],
]);

table('w14', 'nobody who talks is in one of the settings', [
  ['nobody from the school', around(talk({}, ['mother'])), ['links.0.correspondents: talk school']],
  ['one from each', around(talk()), []],
  ['nobody is named', around(talk({}, [])), []],
  ['nobody from either', around(talk({}, ['caseworker'])), ['links.0.correspondents: talk home school']],
  ['a go-between is another matter', around(pair.indirect('caseworker', { id: 'x' })), []],
]);

table('w15', 'a go-between who takes part in one of the settings', [
  [
    'who knows is another matter',
    checkEcology({
      ...around(),
      links: [{ id: 'x', between: ['home', 'school'], type: 'knowledge', via: ['teacher'] }],
    }),
    [],
  ],
  ['the teacher', around(pair.indirect('teacher', { id: 'x' })), ['links.0.via: x teacher']],
  ['the caseworker, who is in neither', around(pair.indirect('caseworker', { id: 'x' })), []],
  [
    'a chain with the mother in it',
    around(pair.indirect(['caseworker', 'mother'], { id: 'x' })),
    ['links.0.via: x mother'],
  ],
  ['who talks is another matter', around(talk()), []],
]);

const lasting = (from: string): Ecology =>
  only(
    home,
    microsystem('club', 'leisure', { label: 'Club', interval: { from: '2022-06-15' } }).child('member', {
      interval: { from },
      ...told,
    }),
  );

table('w16', 'dates leave a rule open', [
  ['the month in which the club began', lasting('2022-06'), ['participations.2.interval.from: ']],
  ['a year that may be before', lasting('2022'), ['participations.2.interval.from: ']],
  ['the day', lasting('2022-06-15'), []],
  ['the month after', lasting('2022-07'), []],
]);

test('W16 names the rule that is open', () => {
  const [finding] = ecologyFindings(lasting('2022'), DAY).filter(({ rule }) => rule === 'ecology:w16');
  expect(finding?.facts).toEqual({ invariant: 'e12' });
});

describe('every finding', () => {
  const all = (): readonly Finding[] =>
    [
      called('Vener'),
      tied(lookedInto, 'teacher'),
      measured({ from: '2020' }),
      unconnected(client),
      lasting('2022'),
      around(talk({}, ['mother']), pair.indirect('teacher')),
    ].flatMap((one) => ecologyFindings(one, DAY));

  test('is as grave as its rule and rests on this project', () => {
    for (const { rule, severity, source } of all()) {
      expect(ecologyRules.find((one) => one.rule === rule)).toMatchObject({ severity, source });
    }
  });

  test('comes in the order of the rules', () => {
    const rules = ecologyFindings(around(talk({}, ['mother'])), DAY).map(({ rule }) => rule);
    expect(rules).toEqual([...rules].sort());
    expect(new Set(rules).size).toBeGreaterThan(2);
  });
});
