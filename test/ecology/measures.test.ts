import {
  chronosystem,
  type Ecology,
  type EcologyBuilder,
  type EcologyOptions,
  ecology,
  exosystem,
  isMolar,
  isProximal,
  type LinkDetails,
  mesosystem,
  microsystem,
  type NetworkMeasures,
  type NumericMeasure,
  networkMeasures,
  type PersonDetails,
  type SystemBuilder,
} from 'resiliens/ecology';
import { describe, expect, test } from 'vitest';

const DAY = '2024-06-01';
const seen: PersonDetails = { assessed: { network: {} } };

const people = (child: PersonDetails = {}, mother: PersonDetails = {}): EcologyBuilder =>
  ecology('case', child)
    .person('mother', { sphere: 'informal', ...mother })
    .person('father', { sphere: 'informal' })
    .person('teacher', { sphere: 'formal' })
    .person('caseworker', { sphere: 'formal' })
    .person('stranger');
const home = microsystem('home', 'home').with('mother', 'caregiver');
const school = microsystem('school', 'school').with('teacher', 'teacher');
const club = microsystem('club', 'leisure');
const second = microsystem('second', 'leisure');
const maybe = microsystem('maybe', 'leisure', { interval: { from: '2024' } });
const pair = mesosystem('home', 'school');
const talk = (more: LinkDetails = {}, who: string[] = ['mother', 'teacher']) =>
  pair.communication(who, { id: 'talk', ...more });
const of = (...parts: SystemBuilder[]): Ecology =>
  people()
    .include(...parts)
    .build();
const measured = (from: Ecology, options?: EcologyOptions): NetworkMeasures =>
  networkMeasures(from, DAY, options);

/** A number as a reader would say it: the value, or what bounds it; then what it rests on, and what is not known. */
const said = ({
  value,
  low,
  high,
  why,
  numerator,
  denominator,
  basedOn,
  unknown,
}: NumericMeasure): string => {
  const round = (one: number | null): string => (one === null ? '∞' : String(Math.round(one * 1000) / 1000));
  const number =
    why === 'undefined' ? 'no meaning' : value === null ? `${round(low)} to ${round(high)}` : round(value);
  const share = numerator === undefined ? '' : ` (${numerator} of ${denominator})`;
  const list = unknown.map((one) => (typeof one === 'string' ? one : one.join('+'))).join(' ');
  return `${number}${share}; on ${[...basedOn].join(' ') || 'nothing'}; not known: ${list || 'nothing'}`;
};

type Name = {
  [Key in keyof NetworkMeasures]: NetworkMeasures[Key] extends NumericMeasure ? Key : never;
}[keyof NetworkMeasures];
type Row = [string, Ecology, string, EcologyOptions?];
const table = (name: Name, rows: Row[]): void => {
  describe(name, () => {
    test.each(rows)('%s', (_, from, expected, options) => {
      expect(said(measured(from, options)[name])).toBe(expected);
    });
  });
};

table('microRange', [
  ['a child that is in nothing yet', of(), '0; on nothing; not known: nothing'],
  ['two settings', of(home, school), '2; on home school; not known: nothing'],
  ['a third that may not have begun', of(home, maybe), '1 to 2; on home; not known: maybe'],
  [
    'present is not taking part',
    of(
      home,
      exosystem('gp', 'health')
        .with('child', 'patient', { mode: 'present' })
        .communication('home', ['mother']),
    ),
    '1; on home; not known: nothing',
  ],
]);

table('microKinds', [
  ['two clubs are one kind', of(club, second), '1; on club second; not known: nothing'],
  ['home and club', of(home, club), '2; on home club; not known: nothing'],
  ['another club that may have begun', of(club, maybe), '1; on club; not known: maybe'],
  ['the first club, which may have begun', of(home, maybe), '1 to 2; on home; not known: maybe'],
]);

table('pairs', [
  ['one setting', of(home), '0; on home; not known: nothing'],
  ['four settings', of(home, school, club, second), '6; on home school club second; not known: nothing'],
  ['two, and one that may have begun', of(home, school, maybe), '1 to 3; on home school; not known: maybe'],
]);

table('assessedShare', [
  ['one setting', of(home), 'no meaning; on home; not known: nothing'],
  [
    'one pair of three',
    of(home, school, club, pair.assessed()),
    '0.333 (1 of 3); on home school club; not known: nothing',
  ],
  [
    'a mark that may have lapsed',
    of(home, school, pair.assessed({ interval: { to: '2024' } })),
    '0 to 1; on home school; not known: home+school',
  ],
  [
    'a mark that has grown old',
    of(home, school, pair.assessed({ interval: { from: '2024-01-01' } })),
    '0 (0 of 1); on home school; not known: nothing',
    { markMaxAgeDays: 100 },
  ],
  [
    'a mark that is young enough',
    of(home, school, pair.assessed({ interval: { from: '2024-01-01' } })),
    '1 (1 of 1); on home school; not known: nothing',
    { markMaxAgeDays: 152 },
  ],
  [
    'the date of its source counts first',
    of(
      home,
      school,
      pair.assessed({ interval: { from: '2020' }, source: { informant: 'professional', at: '2024-05-30' } }),
    ),
    '1 (1 of 1); on home school; not known: nothing',
    { markMaxAgeDays: 2 },
  ],
  [
    'a mark without a date, where old ones lapse',
    of(home, school, pair.assessed()),
    '0 to 1; on home school; not known: home+school',
    { markMaxAgeDays: 2 },
  ],
  [
    'a year that leaves its age open',
    of(home, school, pair.assessed({ interval: { from: '2023' } })),
    '0 to 1; on home school; not known: home+school',
    { markMaxAgeDays: 200 },
  ],
  [
    'with a setting that may be there',
    of(home, school, maybe, pair.assessed()),
    '0.333 to 1; on home school; not known: maybe',
  ],
]);

table('density', [
  ['one setting', of(home), 'no meaning; on nothing; not known: nothing'],
  ['one setting, and one that may be there', of(home, maybe), '0 to 1; on nothing; not known: maybe'],
  ['linked', of(home, school, talk()), '1 (1 of 1); on talk; not known: nothing'],
  [
    'not linked, looked into',
    of(home, school, pair.assessed()),
    '0 (0 of 1); on nothing; not known: nothing',
  ],
  ['not linked, nobody has looked', of(home, school), '0 to 1; on nothing; not known: home+school'],
  [
    'a link that may be over',
    of(home, school, talk({ interval: { to: '2024' } }).assessed()),
    '0 to 1; on talk; not known: home+school',
  ],
  [
    'a link that is over',
    of(home, school, talk({ interval: { to: '2024-02' } }).assessed()),
    '0 (0 of 1); on nothing; not known: nothing',
  ],
  [
    'somebody in both',
    of(home, school.with('mother', 'helper')),
    '1 (1 of 1); on pt-mother-home pt-mother-school; not known: nothing',
  ],
  [
    'somebody who is only present in both',
    of(home, school.with('mother', 'helper', { mode: 'present' }), pair.assessed()),
    '0 (0 of 1); on nothing; not known: nothing',
  ],
  [
    'somebody on the list who never comes',
    of(home, school.with('mother', 'helper', { mode: 'absent-member' }), pair.assessed()),
    '0 (0 of 1); on nothing; not known: nothing',
  ],
  [
    'knowledge joins nothing',
    of(home, school, pair.knowledge().assessed()),
    '0 (0 of 1); on nothing; not known: nothing',
  ],
  [
    'a go-between',
    of(home, school, pair.indirect('caseworker', { id: 'x' })),
    '1 (1 of 1); on x; not known: nothing',
  ],
  [
    'one of three, one not looked into',
    of(home, school, club, talk(), mesosystem('home', 'club').assessed()),
    '0.333 to 0.667; on talk; not known: school+club',
  ],
  [
    'one, and a setting that may be there',
    of(home, school, maybe, talk()),
    '0.333 to 1; on talk; not known: maybe',
  ],
]);

const good: NonNullable<LinkDetails['support']> = {
  roleDemandsFit: 'yes',
  trust: 'yes',
  positiveOrientation: 'yes',
  sharedGoals: 'yes',
  responsivePower: 'yes',
};

table('supportiveDensity', [
  ['all five facts', of(home, school, talk({ support: good })), '1 (1 of 1); on talk; not known: nothing'],
  [
    'one fact is no',
    of(home, school, talk({ support: { ...good, trust: 'no' } }).assessed()),
    '0 (0 of 1); on talk; not known: nothing',
  ],
  [
    'one fact is no, and there may be others',
    of(home, school, talk({ support: { ...good, trust: 'no' } })),
    '0 to 1; on talk; not known: home+school',
  ],
  [
    'one fact is not known',
    of(home, school, talk({ support: { ...good, trust: 'unknown' } }).assessed()),
    '0 to 1; on talk; not known: home+school',
  ],
  [
    'somebody in both, of whom nobody has said how it is',
    of(home, school.with('mother', 'helper'), pair.assessed()),
    '0 to 1; on pt-mother-home pt-mother-school; not known: home+school',
  ],
  [
    'somebody in both, with a record that says it',
    of(
      home,
      school.with('mother', 'helper'),
      pair.supplementary('mother', { id: 'x', support: good }).assessed(),
    ),
    '1 (1 of 1); on x pt-mother-home pt-mother-school; not known: nothing',
  ],
]);

describe('routes and redundancy', () => {
  const routes = (from: Ecology): string[] =>
    measured(from).routes.flatMap(({ pair: [a, b], routes: own }) =>
      own.map(({ carriers, links, sphere, supportive }) =>
        [
          `${a}+${b}`,
          (carriers ?? ['nobody named']).join('+'),
          links.join(' ') || '-',
          sphere,
          supportive,
        ].join(', '),
      ),
    );

  test.each<[string, Ecology, string[]]>([
    [
      'a talk needs all who talk',
      of(home, school, talk()),
      ['home+school, mother+teacher, talk, mixed, unknown'],
    ],
    [
      'a chain needs all of it',
      of(home, school, pair.indirect(['father', 'mother'], { id: 'x' })),
      ['home+school, mother+father, x, informal, unknown'],
    ],
    [
      'a person in both is a way, with or without a record',
      of(home, school.with('mother', 'helper')),
      ['home+school, mother, -, informal, unknown'],
    ],
    [
      'the same carriers are one way',
      of(home, school.with('mother', 'helper'), pair.communication(['mother'], { id: 'x', support: good })),
      ['home+school, mother, x, informal, yes'],
    ],
    [
      'the same carriers in another order are one way',
      of(home, school, talk(), mesosystem('school', 'home').indirect(['teacher', 'mother'], { id: 'x' })),
      ['home+school, mother+teacher, talk x, mixed, unknown'],
    ],
    [
      'one no outweighs a yes',
      of(
        home,
        school,
        talk({ support: good }),
        pair.indirect(['mother', 'teacher'], { id: 'x', support: { trust: 'no' } }),
      ),
      ['home+school, mother+teacher, talk x, mixed, no'],
    ],
    [
      'nobody is named',
      of(home, school, talk({}, []).communication([], { id: 'x' })),
      ['home+school, nobody named, talk, unknown, unknown', 'home+school, nobody named, x, unknown, unknown'],
    ],
    [
      'of one nobody knows where they stand',
      of(home, school, talk({}, ['mother', 'stranger'])),
      ['home+school, mother+stranger, talk, unknown, unknown'],
    ],
    [
      'two professionals',
      of(home, school, talk({}, ['teacher', 'caseworker'])),
      ['home+school, teacher+caseworker, talk, formal, unknown'],
    ],
  ])('%s', (_, from, expected) => {
    expect(routes(from)).toEqual(expected);
  });

  test.each<[string, Ecology, string]>([
    ['none, looked into', of(home, school, pair.assessed()), '0; on nothing; not known: nothing'],
    ['none, nobody has looked', of(home, school), '0 to ∞; on nothing; not known: home+school'],
    [
      'two',
      of(home, school, talk().indirect('caseworker', { id: 'x' }).assessed()),
      '2; on talk x; not known: nothing',
    ],
    ['one, and there may be more', of(home, school, talk()), '1 to ∞; on talk; not known: home+school'],
    [
      'one, and one that may be over',
      of(
        home,
        school,
        talk()
          .indirect('caseworker', { interval: { to: '2024' } })
          .assessed(),
      ),
      '1 to 2; on talk; not known: home+school',
    ],
    [
      'two of whom nobody is named may be one',
      of(home, school, talk({}, []).communication([], { id: 'x' }).assessed()),
      '1 to 2; on talk x; not known: home+school',
    ],
    [
      'one named, one not',
      of(home, school, talk().communication([], { id: 'x' }).assessed()),
      '1 to 2; on talk x; not known: home+school',
    ],
    [
      'a way without a record rests on the person',
      of(home, school.with('mother', 'helper'), pair.assessed()),
      '1; on mother; not known: nothing',
    ],
  ])('how many: %s', (_, from, expected) => {
    expect(measured(from).redundancy.map(said)).toEqual([expected]);
  });
});

describe('sole links, pairs with knowledge only, best channels', () => {
  test.each<[string, Ecology, unknown]>([
    [
      'one way, looked into',
      of(home, school, talk().assessed()),
      [{ pair: ['home', 'school'], carriers: ['mother', 'teacher'], sphere: 'mixed' }],
    ],
    ['one way, nobody has looked', of(home, school, talk()), []],
    ['two ways', of(home, school, talk().indirect('caseworker').assessed()), []],
    [
      'one way, nobody named',
      of(home, school, talk({}, []).assessed()),
      [{ pair: ['home', 'school'], carriers: null, sphere: 'unknown' }],
    ],
    [
      'one way, and one that may be over',
      of(
        home,
        school,
        talk()
          .indirect('caseworker', { interval: { to: '2024' } })
          .assessed(),
      ),
      [],
    ],
  ])('%s', (_, from, expected) => {
    expect(measured(from).soleLinks).toEqual(expected);
  });

  test('knowledge alone is listed, with a talk it is not', () => {
    expect(measured(of(home, school, pair.knowledge())).knowledgeOnlyPairs).toEqual([['home', 'school']]);
    expect(measured(of(home, school, pair.knowledge(), talk())).knowledgeOnlyPairs).toEqual([]);
    expect(measured(of(home, school)).knowledgeOnlyPairs).toEqual([]);
  });

  const channels = ['face-to-face', 'phone', 'note', 'digital', 'letter', 'notice', 'other'] as const;
  test.each(channels.slice(1).map((channel, place) => [channels[place], channel] as const))(
    '%s is more personal than %s, in whichever order they are recorded',
    (better, worse) => {
      const best = (one: LinkDetails['channel'], two: LinkDetails['channel']) =>
        measured(
          of(
            home,
            school,
            talk({ ...(one && { channel: one }) }).communication(['mother'], {
              id: 'x',
              ...(two && { channel: two }),
            }),
          ),
        ).bestChannel[0]?.channel;
      expect([best(better, worse), best(worse, better)]).toEqual([better, better]);
    },
  );

  test('a channel of knowledge is none', () => {
    expect(measured(of(home, school, talk(), pair.knowledge({ channel: 'phone' }))).bestChannel).toEqual([
      { pair: ['home', 'school'], channel: null },
    ]);
  });
});

describe('link concentration', () => {
  const hangs = (from: Ecology): Record<string, string> =>
    Object.fromEntries(measured(from).linkConcentration.map((one) => [one.of, said(one)]));

  test('in every way, in some ways, in none', () => {
    const from = of(home, school, talk().communication(['mother', 'caseworker'], { id: 'x' }).assessed());
    expect(hangs(from)).toMatchObject({
      mother: '1 (1 of 1); on mother; not known: nothing',
      teacher: '0 (0 of 1); on teacher; not known: nothing',
      caseworker: '0 (0 of 1); on caseworker; not known: nothing',
    });
    expect(measured(from).maxLinkConcentration).toEqual({ value: 1, persons: ['mother'] });
  });

  test('persons who are even are all named', () => {
    expect(measured(of(home, school, talk().assessed())).maxLinkConcentration).toEqual({
      value: 1,
      persons: ['mother', 'teacher'],
    });
  });

  test('pairs that nobody looked into leave it open', () => {
    const from = of(
      home,
      school,
      club,
      talk().assessed(),
      mesosystem('home', 'club').communication(['mother']),
    );
    expect(hangs(from)).toMatchObject({
      mother: '0.333 to 1; on mother; not known: home+club school+club',
      teacher: '0.333 to 0.667; on teacher; not known: home+club school+club',
      father: '0 to 0.333; on father; not known: home+club school+club',
    });
    expect(measured(from).maxLinkConcentration).toBeNull();
  });

  test('where nobody is named it may hang on anybody', () => {
    expect(hangs(of(home, school, talk({}, []).assessed()))['father']).toBe(
      '0 to 1; on father; not known: nothing',
    );
  });

  test('where nothing is linked it has no meaning', () => {
    expect(hangs(of(home, school, pair.assessed()))['mother']).toBe(
      'no meaning; on nothing; not known: nothing',
    );
  });
});

describe('isolated settings', () => {
  const alone = (from: Ecology): unknown => {
    const { isolatedSettings, possiblyIsolatedSettings } = measured(from);
    return { sure: isolatedSettings, perhaps: possiblyIsolatedSettings };
  };
  const clubPairs = [mesosystem('home', 'club').assessed(), mesosystem('school', 'club').assessed()];

  test.each<[string, Ecology, unknown]>([
    [
      'the club, all looked into',
      of(home, school, club, talk(), ...clubPairs),
      { sure: ['club'], perhaps: [] },
    ],
    [
      'the club, not all looked into',
      of(home, school, club, talk(), ...clubPairs.slice(1)),
      { sure: [], perhaps: ['club'] },
    ],
    ['one setting has nothing to be linked to', of(home), { sure: [], perhaps: [] }],
    ['one setting, and one that may be there', of(home, maybe), { sure: [], perhaps: ['home'] }],
  ])('%s', (_, from, expected) => {
    expect(alone(from)).toEqual(expected);
  });
});

table('components', [
  ['nothing', of(), '0; on nothing; not known: nothing'],
  ['one setting', of(home), '1; on nothing; not known: nothing'],
  ['two, linked', of(home, school, talk()), '1; on talk; not known: nothing'],
  ['two, not linked, looked into', of(home, school, pair.assessed()), '2; on nothing; not known: nothing'],
  ['two, nobody has looked', of(home, school), '1 to 2; on nothing; not known: home+school'],
  [
    'two, linked, and one that may be there',
    of(home, school, maybe, talk()),
    '1 to 2; on talk; not known: maybe',
  ],
]);

describe('cut persons and bridge pairs', () => {
  const inRow = (...more: SystemBuilder[]): Ecology =>
    of(
      home,
      school,
      club,
      talk().assessed(),
      mesosystem('school', 'club').communication(['teacher', 'father']).assessed(),
      ...more,
    );

  test('the teacher holds three settings together; each of the two pairs is a bridge', () => {
    const { cutPersons, bridgePairs } = measured(inRow(mesosystem('home', 'club').assessed()));
    expect(cutPersons).toEqual([
      {
        person: 'mother',
        certainty: 'definite',
        componentsAfterRemoval: 2,
        separates: [['home'], ['school', 'club']],
      },
      {
        person: 'father',
        certainty: 'definite',
        componentsAfterRemoval: 2,
        separates: [['home', 'school'], ['club']],
      },
      {
        person: 'teacher',
        certainty: 'definite',
        componentsAfterRemoval: 3,
        separates: [['home'], ['school'], ['club']],
      },
    ]);
    expect(bridgePairs).toEqual([
      { pair: ['home', 'school'], certainty: 'definite' },
      { pair: ['school', 'club'], certainty: 'definite' },
    ]);
  });

  test('a pair that nobody looked into may go round', () => {
    const { cutPersons, bridgePairs } = measured(inRow());
    expect(cutPersons.map(({ person, certainty }) => [person, certainty])).toEqual([
      ['mother', 'possible'],
      ['father', 'possible'],
      ['teacher', 'definite'],
    ]);
    expect(bridgePairs.map(({ certainty }) => certainty)).toEqual(['possible', 'possible']);
  });

  test('so may a setting of which it is not known', () => {
    const { cutPersons } = measured(inRow(mesosystem('home', 'club').assessed(), maybe));
    expect(cutPersons.map(({ certainty }) => certainty)).toEqual(['possible', 'possible', 'possible']);
  });

  test('nobody is cut where there is a second way, or where nobody is named', () => {
    expect(measured(of(home, school, talk().indirect('caseworker').assessed())).cutPersons).toEqual([]);
    expect(measured(of(home, school, talk().communication([]).assessed())).cutPersons).toEqual([]);
  });
});

table('twoWayShare', [
  ['no talk', of(home, school), 'no meaning; on nothing; not known: nothing'],
  [
    'one of two',
    of(home, school, talk({ direction: 'both' }).communication(['mother'], { id: 'x', direction: 'a-to-b' })),
    '0.5 (1 of 2); on talk x; not known: nothing',
  ],
  [
    'of one nobody has said',
    of(home, school, talk({ direction: 'both' }).communication(['mother'], { id: 'x' })),
    '1 (1 of 1); on talk; not known: x',
  ],
  [
    'of none has anybody said',
    of(home, school, talk({ direction: 'unknown' })),
    'no meaning; on nothing; not known: talk',
  ],
  [
    'a go-between is no talk',
    of(home, school, pair.indirect('caseworker', { direction: 'both' })),
    'no meaning; on nothing; not known: nothing',
  ],
]);

describe('freshness', () => {
  const days = (from: Ecology): string[] =>
    measured(from).freshnessDays.map((one) => `${one.of}: ${said(one)}`);

  test.each<[string, Ecology, string[]]>([
    [
      'a day',
      of(home, school, talk({ lastContact: '2024-05-31' })),
      ['talk: 1; on talk; not known: nothing'],
    ],
    ['today', of(home, school, talk({ lastContact: DAY })), ['talk: 0; on talk; not known: nothing']],
    [
      'a month',
      of(home, school, talk({ lastContact: '2024-05' })),
      ['talk: 1 to 31; on talk; not known: nothing'],
    ],
    [
      'the running month',
      of(home, school, talk({ lastContact: '2024-06' })),
      ['talk: 0; on talk; not known: nothing'],
    ],
    [
      'the running year',
      of(home, school, talk({ lastContact: '2024' })),
      ['talk: 0 to 152; on talk; not known: nothing'],
    ],
    [
      'a day ahead',
      of(home, school, talk({ lastContact: '2024-06-02' })),
      ['talk: no meaning; on talk; not known: nothing'],
    ],
    ['no date', of(home, school, talk()), ['talk: no meaning; on talk; not known: talk']],
    [
      'a link that is over',
      of(home, school, talk({ lastContact: '2024-05', interval: { to: '2024-05-30' } })),
      [],
    ],
    [
      'a link outwards counts, too',
      of(
        home,
        exosystem('office', 'service').communication('home', ['caseworker'], {
          id: 'x',
          lastContact: '2024-05-31',
        }),
      ),
      ['x: 1; on x; not known: nothing'],
    ],
  ])('%s', (_, from, expected) => {
    expect(days(from)).toEqual(expected);
  });
});

type Relation = readonly [string, string, object?];
/** Relations between persons, whichever two. */
const related = (
  relations: readonly Relation[],
  child: PersonDetails = {},
  mother: PersonDetails = {},
): Ecology => {
  const built = people(child, mother).include(home).build();
  const dyads = relations.map(([a, b, more], place) => ({
    id: `d${place}`,
    a,
    b,
    forms: [],
    tie: 'ordinary',
    ...more,
  }));
  return JSON.parse(JSON.stringify({ ...built, dyads }));
};
type Owned = 'informalNetwork' | 'formality' | 'reciprocity';
const owned = (name: Owned, from: Ecology): string[] =>
  measured(from)[name].map((one) => `${one.of}: ${said(one)}`);

describe('personal networks', () => {
  test.each<[string, Ecology, string[]]>([
    [
      'two informal ties of the child, looked into',
      related(
        [
          ['child', 'mother'],
          ['child', 'father'],
          ['child', 'teacher'],
        ],
        seen,
        seen,
      ),
      ['child: 2; on d0 d1 d2; not known: nothing', 'mother: 0; on nothing; not known: nothing'],
    ],
    [
      'nobody has looked',
      related([
        ['child', 'mother'],
        ['mother', 'father'],
      ]),
      ['child: 1 to ∞; on d0; not known: child', 'mother: 1 to ∞; on d1; not known: mother'],
    ],
    [
      'two relations with one person are one person',
      related(
        [
          ['child', 'father'],
          ['child', 'father', { tie: 'strong' }],
        ],
        seen,
        seen,
      ),
      ['child: 1; on d0 d1; not known: nothing', 'mother: 0; on nothing; not known: nothing'],
    ],
    [
      'of one nobody knows where she stands, one may be over',
      related(
        [
          ['child', 'stranger'],
          ['child', 'father', { interval: { to: '2024' } }],
        ],
        seen,
        seen,
      ),
      ['child: 0 to 2; on d0 d1; not known: stranger father', 'mother: 0; on nothing; not known: nothing'],
    ],
    [
      'what is broken or over is no tie',
      related(
        [
          ['child', 'father', { tie: 'broken' }],
          ['child', 'mother', { interval: { to: '2023' } }],
        ],
        seen,
        seen,
      ),
      ['child: 0; on nothing; not known: nothing', 'mother: 0; on nothing; not known: nothing'],
    ],
  ])('informal: %s', (_, from, expected) => {
    expect(owned('informalNetwork', from)).toEqual(expected);
  });

  test('the dead are not in it', () => {
    const gone = people(seen)
      .person('gran', { sphere: 'informal', died: '2024-05' })
      .include(home.with('gran', 'kin').dyad('gran'))
      .build();
    expect(measured(gone).informalNetwork[0]?.value).toBe(0);
    expect(networkMeasures(gone, '2024-04-30').informalNetwork[0]?.value).toBe(1);
  });

  test.each<[string, Ecology, string[]]>([
    [
      'one of two, the child not counted with the mother',
      related([
        ['child', 'mother'],
        ['child', 'teacher'],
        ['mother', 'caseworker'],
      ]),
      ['child: 0.5 (1 of 2); on d0 d1; not known: nothing', 'mother: 1 (1 of 1); on d2; not known: nothing'],
    ],
    [
      'nobody whose place is known',
      related([['child', 'stranger']]),
      ['child: no meaning; on d0; not known: stranger', 'mother: no meaning; on nothing; not known: nothing'],
    ],
    [
      'a relation that may be over does not count',
      related([
        ['child', 'teacher', { interval: { to: '2024' } }],
        ['child', 'father'],
      ]),
      ['child: 0 (0 of 1); on d1; not known: teacher', 'mother: no meaning; on nothing; not known: nothing'],
    ],
  ])('formality: %s', (_, from, expected) => {
    expect(owned('formality', from)).toEqual(expected);
  });

  test.each<[string, object, string]>([
    [
      'support is given and received',
      { support: { given: ['emotional'], received: ['concrete'] } },
      '1 (1 of 1); on d0; not known: nothing',
    ],
    [
      'it is only received',
      { support: { given: [], received: ['concrete'] } },
      '0 (0 of 1); on d0; not known: nothing',
    ],
    [
      'it is only given',
      { support: { given: ['concrete'], received: [] } },
      '0 (0 of 1); on d0; not known: nothing',
    ],
    ['it is told to run both ways', { reciprocity: 'both' }, '1 (1 of 1); on d0; not known: nothing'],
    ['it is told to run one way', { reciprocity: 'b' }, '0 (0 of 1); on d0; not known: nothing'],
    [
      'what support is listed comes first',
      { reciprocity: 'both', support: { given: [], received: ['concrete'] } },
      '0 (0 of 1); on d0; not known: nothing',
    ],
    [
      'no support is listed',
      { reciprocity: 'both', support: { given: [], received: [] } },
      '1 (1 of 1); on d0; not known: nothing',
    ],
    ['nobody has said', {}, 'no meaning; on nothing; not known: d0'],
    ['it is said to be unknown', { reciprocity: 'unknown' }, 'no meaning; on nothing; not known: d0'],
  ])('reciprocity: %s', (_, more, expected) => {
    const [own, mothers] = owned('reciprocity', related([['child', 'mother', more]]));
    expect(own).toBe(`child: ${expected}`);
    expect(mothers).toBe(`mother: ${expected}`);
  });

  test('multiplexity counts kinds of support, whoever gives it', () => {
    const from = related([
      ['child', 'mother', { support: { given: ['emotional'], received: ['concrete', 'emotional'] } }],
      ['child', 'father'],
      ['mother', 'father', { support: { given: [], received: [] }, interval: { to: '2023' } }],
    ]);
    expect(measured(from).multiplexity.map((one) => `${one.of}: ${said(one)}`)).toEqual([
      'd0: 2; on d0; not known: nothing',
      'd1: 0 to 4; on d1; not known: d1',
    ]);
  });

  test('closeness is a place in a band, and nobody is placed by a guess', () => {
    const from = related([
      ['child', 'mother', { closeness: 1 }],
      ['child', 'father', { closeness: 4 }],
      ['child', 'teacher'],
      ['mother', 'father', { closeness: 2 }],
      ['mother', 'caseworker', { closeness: 3 }],
    ]);
    expect(measured(from).closenessSpread).toEqual([
      { of: 'child', bands: [['mother'], [], [], ['father']], unplaced: ['teacher'] },
      { of: 'mother', bands: [[], ['father'], ['caseworker'], []], unplaced: [] },
    ]);
  });
});

const outside = (id: string, who: string, more: object = {}) =>
  exosystem(id, 'workplace')
    .with(who, 'employee')
    .influences('home', { id: `${id}-in`, carriedBy: who, what: 'x', effect: 'strain', ...more });
const both = home.with('father', 'caregiver');

table('carrierDependence', [
  ['nothing comes from outside', of(home), 'no meaning; on nothing; not known: nothing'],
  [
    'the mother carries all',
    of(home, outside('job', 'mother'), outside('shop', 'mother')),
    '1 (2 of 2); on job-in shop-in; not known: nothing',
  ],
  [
    'she carries two of three',
    of(both, outside('job', 'mother'), outside('farm', 'father'), outside('shop', 'mother')),
    '0.667 (2 of 3); on job-in farm-in shop-in; not known: nothing',
  ],
  [
    'one may be over',
    of(home, outside('job', 'mother'), outside('shop', 'mother', { interval: { to: '2024' } })),
    '1 (1 of 1); on job-in; not known: shop-in',
  ],
]);

test('carriers are listed, those who carry most first', () => {
  const from = of(both, outside('farm', 'father'), outside('job', 'mother'), outside('shop', 'mother'));
  expect(measured(from).carrierDependence.carriers).toEqual([
    { person: 'mother', influences: 2 },
    { person: 'father', influences: 1 },
  ]);
});

describe('path to power', () => {
  const board = exosystem('board', 'service', { controlsResources: 'yes' }).with('caseworker', 'secretary');
  const way = (from: Ecology): unknown => {
    const { value, reason, settings, persons } = measured(from).pathToPower;
    return [value, reason, settings.join(' > '), persons.join(' > ')];
  };
  const office = exosystem('office', 'service').with('caseworker', 'caseworker');

  test.each<[string, Ecology, unknown]>([
    ['nobody has said where it is decided', of(home), [null, 'no-power-setting-recorded', '', '']],
    [
      'the child is there',
      of(microsystem('court', 'service', { controlsResources: 'yes' })),
      [0, null, 'court', ''],
    ],
    [
      'one person',
      of(home, board.communication('home', ['caseworker'])),
      [1, null, 'home > board', 'caseworker'],
    ],
    [
      'the shorter of two ways',
      of(home, board.communication('home', ['caseworker', 'mother']).indirect('home', 'father')),
      [1, null, 'home > board', 'father'],
    ],
    [
      'an influence is a way',
      of(
        home,
        exosystem('board', 'service', { controlsResources: 'yes' })
          .with('mother', 'member')
          .influences('home', { carriedBy: 'mother', what: 'x', effect: 'resource' }),
      ),
      [1, null, 'home > board', 'mother'],
    ],
    [
      'from the nearest of the child’s settings',
      of(
        home,
        school,
        board.communication('home', ['caseworker', 'mother']).communication('school', ['teacher']),
      ),
      [1, null, 'school > board', 'teacher'],
    ],
    [
      'a way that is over',
      of(
        home,
        office.communication('home', ['caseworker']),
        exosystem('board', 'service', { controlsResources: 'yes' }).communication('home', ['caseworker'], {
          interval: { to: '2024-01' },
        }),
      ),
      [null, 'no-path-recorded', '', ''],
    ],
  ])('%s', (_, from, expected) => {
    expect(way(from)).toEqual(expected);
  });

  test('where nobody decides, the settings of which it is not known are named', () => {
    const from = of(
      home,
      exosystem('office', 'service', { controlsResources: 'no' }).communication('home', ['mother']),
    );
    expect(said(measured(from).pathToPower)).toBe('no meaning; on nothing; not known: home');
  });
});

const change = (
  date: string,
  kind: 'setting-entry' | 'setting-exit' | 'role-change' | 'person-change',
  more: object = {},
) => chronosystem().event(date, kind, ['child', 'home'], { id: `e-${date}`, ...more });

table('transitionLoad', [
  ['none', of(home), '0; on nothing; not known: nothing'],
  [
    'an entry, an exit, a new role',
    of(
      home,
      change('2024-01-01', 'setting-entry'),
      change('2024-02-01', 'setting-exit'),
      change('2024-03-01', 'role-change'),
    ),
    '3; on e-2024-01-01 e-2024-02-01 e-2024-03-01; not known: nothing',
  ],
  [
    'somebody’s birth is no change of role',
    of(home, change('2024-01-01', 'person-change')),
    '0; on nothing; not known: nothing',
  ],
  [
    'a year ago to the day',
    of(home, change('2023-06-01', 'role-change')),
    '0; on nothing; not known: nothing',
  ],
  ['the day after', of(home, change('2023-06-02', 'role-change')), '1; on e-2023-06-02; not known: nothing'],
  ['today', of(home, change(DAY, 'role-change')), '1; on e-2024-06-01; not known: nothing'],
  ['tomorrow', of(home, change('2024-06-02', 'role-change')), '0; on nothing; not known: nothing'],
  ['some day this year', of(home, change('2024', 'role-change')), '0 to 1; on e-2024; not known: e-2024'],
  [
    'in two months',
    of(home, change('2024-03-01', 'role-change')),
    '0; on nothing; not known: nothing',
    { transitionWindowMonths: 2 },
  ],
]);

test('the window is shown, and which changes nearly everyone goes through', () => {
  const found = measured(
    of(home, change('2024-01-01', 'setting-entry', { normative: 'yes' }), change('2024-02', 'role-change')),
  );
  expect(found.transitionLoad).toMatchObject({
    months: 12,
    events: [
      { event: 'e-2024-01-01', normative: 'yes', within: 'yes' },
      { event: 'e-2024-02', normative: 'unknown', within: 'yes' },
    ],
  });
  expect(measured(of(home), { transitionWindowMonths: 3 }).transitionLoad.months).toBe(3);
});

const growing = {
  id: 'x',
  regular: 'yes',
  extended: 'yes',
  increasingComplexity: 'yes',
  reciprocal: 'yes',
  focus: ['person'],
} as const;

table('processCoverage', [
  [
    'what was done in a place that the child has left',
    of(
      home.assessed('activities'),
      microsystem('old', 'school')
        .child('pupil', { interval: { to: '2023' } })
        .activity('x', growing),
    ),
    '0 (0 of 1); on x; not known: nothing',
  ],
  ['no setting', of(), 'no meaning; on nothing; not known: nothing'],
  [
    'one of two, both looked into',
    of(home.activity('x', growing), school.assessed('activities')),
    '0.5 (1 of 2); on x; not known: nothing',
  ],
  [
    'one of two, the other nobody has looked into',
    of(home.activity('x', growing), school),
    '0.5 to 1; on x; not known: school',
  ],
  [
    'of one activity it is not known',
    of(home.activity('x', { ...growing, focus: [] }).assessed('activities')),
    '0 to 1; on x; not known: home',
  ],
  [
    'one criterion is no',
    of(home.activity('x', { ...growing, regular: 'no' }).assessed('activities')),
    '0 (0 of 1); on x; not known: nothing',
  ],
  [
    'the child is not in it',
    of(home.activity('x', { ...growing, participantIds: ['mother'] }).assessed('activities')),
    '0 (0 of 1); on x; not known: nothing',
  ],
  [
    'with a setting that may be there',
    of(home.activity('x', growing), maybe),
    '0.5 to 1; on x; not known: maybe',
  ],
]);

describe('what an activity is', () => {
  const criteria = ['regular', 'extended', 'increasingComplexity', 'reciprocal'] as const;
  test.each(criteria)('proximal takes %s', (criterion) => {
    expect(isProximal(growing)).toBe('yes');
    expect(isProximal({ ...growing, [criterion]: 'no' })).toBe('no');
    expect(isProximal({ ...growing, [criterion]: undefined })).toBe('unknown');
  });

  test('proximal takes something it is turned to; that nobody has said what leaves it open', () => {
    expect(isProximal({ ...growing, focus: [] })).toBe('unknown');
    expect(isProximal({ ...growing, focus: [], regular: 'no' })).toBe('no');
  });

  test.each([
    ['yes', 'yes', 'yes'],
    ['yes', 'no', 'no'],
    ['no', 'unknown', 'no'],
    ['yes', undefined, 'unknown'],
    [undefined, 'yes', 'unknown'],
  ] as const)('it goes on (%s), it means something (%s): molar %s', (persists, meaningful, expected) => {
    expect(isMolar({ persists, meaningful })).toBe(expected);
  });
});
