import fc from 'fast-check';
import {
  type Answer,
  type Assessment,
  kvelloStyleCatalogue as catalogue,
  kvelloStyle,
  profile,
  score,
  toAnswers,
  withOverlay,
} from 'resiliens';
import { describe, expect, test } from 'vitest';
import { everyObject, everyString } from '../catalog/walk.js';
import { caseOf, inBorge, inRutter, link, noticed, seen } from './cases.js';

const WORDS: readonly Answer[] = ['present', 'absent', 'unknown', 'not-applicable'];

/** Random observations of the checklist, at most one an item. */
const anyCase: fc.Arbitrary<Assessment> = fc
  .array(fc.option(fc.constantFrom(...WORDS), { nil: null }), {
    minLength: kvelloStyle.items.length,
    maxLength: kvelloStyle.items.length,
  })
  .map((answers) =>
    caseOf(
      kvelloStyle.items.flatMap(({ id }, place) => {
        const answer = answers[place];
        return answer === null || answer === undefined ? [] : [seen(`o${place}`, id, answer)];
      }),
    ),
  );

describe('risk and protection side by side', () => {
  test('every axis counts every factor once, with the bounds of the checklist’s own scores', () => {
    fc.assert(
      fc.property(anyCase, (assessment) => {
        const own = profile(assessment);
        const drawn = toAnswers(assessment, kvelloStyle);
        const { scores } = score(drawn.answers, kvelloStyle, { ageMonths: 98, date: '2024-05-10' });
        for (const dimension of ['risk', 'protective'] as const) {
          const side = own[dimension];
          expect([side.low, side.high]).toEqual([scores[dimension]?.low, scores[dimension]?.high]);
          for (const axis of ['byGroup', 'bySystem', 'byObservability', 'byDynamics', 'byStatus'] as const) {
            expect(side[axis].reduce((sum, { low }) => sum + low, 0)).toBe(side.low);
            expect(side[axis].reduce((sum, { high }) => sum + high, 0)).toBe(side.high);
          }
          const names = {
            byGroup: 'group',
            bySystem: 'system',
            byObservability: 'observability',
            byStatus: 'status',
          };
          for (const [axis, name] of Object.entries(names)) {
            for (const row of side[axis as 'byGroup']) {
              const same = scores[`${dimension}-${name}-${row.value}`];
              expect([row.low, row.high], `${dimension} ${name} ${row.value}`).toEqual([
                same?.low,
                same?.high,
              ]);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('by how a factor can change: static, dynamic and historic apart', () => {
    const { risk } = profile(
      caseOf([seen('o1', 'preterm-low-birth-weight'), seen('o2', 'bereavement'), seen('o3', 'bullying')]),
    );
    expect(risk.byDynamics.map(({ value, met }) => [value, met])).toEqual([
      ['dynamic', ['bullying']],
      ['historic', ['bereavement']],
      ['static', ['preterm-low-birth-weight']],
    ]);
  });

  test('how a factor stands, in words', () => {
    const linked = 'impulsive-inattentive-linked-to-disability';
    const { risk } = profile(
      caseOf([
        seen('o1', 'impulsive-inattentive'),
        seen('o2', 'developmental-disability'),
        seen('o3', linked),
        seen('o4', 'bullying', 'absent'),
        seen('o5', 'acting-out', 'unknown'),
        seen('o6', 'poor-kindergarten-or-school', 'not-applicable'),
      ]),
    );
    const states = Object.fromEntries(risk.factors.map(({ factor, state }) => [factor, state]));
    expect(states).toMatchObject({
      'impulsive-inattentive': 'excluded',
      'developmental-disability': 'met',
      bullying: 'not-met',
      'acting-out': 'undetermined',
      'poor-kindergarten-or-school': 'not-applicable',
      'family-violence': 'undetermined',
    });
    expect(risk.factors).toHaveLength(32);
  });

  test('severity, frequency and duration are shown and change no count', () => {
    const heavy = {
      severity: 'severe',
      frequency: { times: 3, per: 'week' },
      chronicity: 'chronic',
    } as const;
    const plain = profile(caseOf([seen('o1', 'bullying')]));
    const loaded = profile(caseOf([seen('o1', 'bullying', 'present', heavy)]));
    const reading = loaded.risk.factors.find(({ factor }) => factor === 'bullying');
    expect(reading).toMatchObject({
      severity: 'severe',
      chronicity: 'chronic',
      frequencies: [{ times: 3, per: 'week' }],
      groups: ['family'],
      observations: ['o1'],
    });
    expect([loaded.risk.low, loaded.risk.high]).toEqual([plain.risk.low, plain.risk.high]);
    expect(loaded.chronicity).toEqual({ chronic: ['bullying'], temporary: [], unknown: [] });
    expect(plain.chronicity).toEqual({ chronic: [], temporary: [], unknown: ['bullying'] });
  });

  test('says which child of which age on which day, and no more', () => {
    const own = profile(caseOf([], { child: { birthMonth: '2016-03' } }));
    expect([own.assessment, own.date, own.ageMonths, own.birthMonth]).toEqual([
      'case-1',
      '2024-05-10',
      { low: 97, high: 98 },
      '2016-03',
    ]);
    expect(profile(caseOf([])).birthMonth).toBe(null);
    expect(own.catalogue).toEqual({ id: 'kvello-style', edition: '0.1.0' });
    expect(own.caveats.map(({ id }) => id)).toContain('do-not-decide-on-the-sum');
  });

  test('on another day', () => {
    const assessment = caseOf([seen('o1', 'bullying', 'present', { validity: { to: '2024-06-01' } })]);
    expect(profile(assessment).risk.low).toBe(1);
    expect(profile(assessment, { date: '2024-06-01' }).risk.low).toBe(0);
  });
});

describe('what may buffer a risk', () => {
  const rows: [string, string[], [string, string][], string, string[], string[], boolean][] = [
    // what, protection present, links recorded, risk, buffered by, in general, settled
    [
      'an edge to this very risk settles it',
      ['secure-adult-relationship'],
      [],
      'poor-or-harmful-care',
      ['b3'],
      ['b1', 'b10'],
      true,
    ],
    [
      'an edge with a restriction does not',
      ['good-friends'],
      [],
      'parental-worklessness',
      ['b5'],
      ['b9', 'b10'],
      false,
    ],
    [
      'unless a person recorded the pair',
      ['good-friends'],
      [['good-friends', 'parental-worklessness']],
      'parental-worklessness',
      ['l0', 'b5'],
      ['b9', 'b10'],
      true,
    ],
    [
      'an edge stated for any risk or a group does not',
      ['secure-adult-relationship'],
      [],
      'family-violence',
      [],
      ['b1', 'b10'],
      false,
    ],
    [
      'a recorded link settles it without any edge',
      ['creativity'],
      [['creativity', 'bullying']],
      'bullying',
      ['l0'],
      [],
      true,
    ],
    [
      'a link of a factor that is not there does not',
      [],
      [['creativity', 'bullying']],
      'bullying',
      [],
      [],
      false,
    ],
    [
      'a link to another risk does not',
      ['creativity'],
      [['creativity', 'acting-out']],
      'bullying',
      [],
      [],
      false,
    ],
  ];

  test.each(rows)('%s', (_, present, links, risk, by, general, settled) => {
    const own = profile(
      caseOf([seen('r', risk), ...present.map((item, place) => seen(`p${place}`, item))], {
        bufferingLinks: links.map(([protective, to], place) => link(`l${place}`, protective, to)),
      }),
    );
    const reading = own.buffering.find((one) => one.risk === risk);
    expect(reading?.bufferedBy.map(({ id }) => id)).toEqual(by);
    expect(reading?.inGeneral.map(({ id }) => id)).toEqual(general);
    expect(reading?.buffered).toBe(settled);
    expect(own.unbuffered.includes(risk)).toBe(!settled);
  });

  test('names basis and source of an edge, and the role of whoever recorded a link', () => {
    const { buffering } = profile(
      caseOf([seen('o1', 'poor-or-harmful-care'), seen('o2', 'secure-adult-relationship')], {
        bufferingLinks: [link('l1', 'secure-adult-relationship', 'poor-or-harmful-care')],
      }),
    );
    expect(buffering[0]?.bufferedBy).toEqual([
      {
        protective: 'secure-adult-relationship',
        by: 'link',
        id: 'l1',
        basis: ['person'],
        confidence: 'own',
        sources: [],
        recordedBy: 'teacher',
        restricted: false,
        confirmed: true,
      },
      {
        protective: 'secure-adult-relationship',
        by: 'edge',
        id: 'b3',
        basis: ['argued'],
        confidence: 'partial',
        sources: catalogue.bufferingEdges[2]?.sources,
        recordedBy: null,
        restricted: false,
        confirmed: true,
      },
    ]);
  });

  test('a link that was taken back does not count', () => {
    const taken = caseOf([seen('o1', 'bullying'), seen('o2', 'creativity')], {
      bufferingLinks: [link('l1', 'creativity', 'bullying')],
      corrections: [{ record: 'l1', by: 'teacher', at: '2024-05-10', reason: 'slip' }],
    });
    expect(profile(taken).unbuffered).toEqual(['bullying']);
  });
});

describe('functioning, stress and competence', () => {
  const areas = (observations: Parameters<typeof caseOf>[0]) =>
    Object.fromEntries(
      profile(caseOf(observations)).functioning.areas.map(({ area, state }) => [area, state]),
    );
  const P1 = 'age-adequate-competence';

  test('each basic area has its own state', () => {
    const details = { 'cognitive-language': 'yes', social: 'no', emotional: 'unknown' };
    expect(areas([seen('o1', P1, 'absent', { details })])).toEqual({
      'cognitive-language': 'at-age-level',
      social: 'below',
      emotional: 'unknown',
      'behaviour-moral': 'not-assessed',
      motor: 'not-assessed',
    });
  });

  test('two who disagree leave it disputed, one who does not know contradicts nobody', () => {
    const by = (social: string) => ({ details: { social } });
    expect(areas([seen('o1', P1, 'absent', by('yes')), seen('o2', P1, 'absent', by('no'))])['social']).toBe(
      'contradictory',
    );
    expect(
      areas([seen('o1', P1, 'absent', by('yes')), seen('o2', P1, 'absent', by('unknown'))])['social'],
    ).toBe('at-age-level');
  });

  test('the statement about all areas speaks where no detail does', () => {
    const { functioning } = profile(caseOf([seen('o1', P1)]));
    expect(functioning.areas.map(({ state, from, observations }) => [state, from, observations])).toEqual(
      Array.from({ length: 5 }, () => ['at-age-level', 'statement', ['o1']]),
    );
    expect(functioning.competence).toEqual([P1]);
    const unsure = profile(
      caseOf([seen('o1', P1, 'unknown', { details: { motor: 'unknown' } })]),
    ).functioning;
    expect(unsure.areas.find(({ area }) => area === 'motor')).toEqual({
      area: 'motor',
      state: 'unknown',
      from: 'details',
      observations: ['o1'],
    });
  });

  test('stress is the active risks by duration, competence what is in the child; no number joins them', () => {
    const { functioning } = profile(
      caseOf([
        seen('o1', 'bullying', 'present', { chronicity: 'temporary' }),
        seen('o2', 'creativity'),
        seen('o3', 'good-friends'),
        seen('o4', 'even-temperament', 'absent'),
      ]),
    );
    expect(functioning.stress.temporary).toEqual(['bullying']);
    expect(functioning.competence).toEqual(['creativity']);
    expect(functioning.competenceOpen).not.toContain('even-temperament');
    for (const { value, path } of everyObject(functioning)) {
      for (const part of Object.values(value)) expect(typeof part, path).not.toBe('number');
    }
  });
});

describe('instruments held against each other', () => {
  const detail = (details: Record<string, string>) => ({ details });
  const rows: [string, ReturnType<typeof seen>[], string, string, string][] = [
    [
      'conflict between the parents',
      [
        seen(
          'a',
          'prolonged-high-conflict',
          'present',
          detail({ 'parents-long-lasting': 'yes', 'parents-high': 'yes' }),
        ),
        inBorge('b', 'marital-discord', 'absent'),
      ],
      'conflict-discord',
      'present',
      'contradicts',
    ],
    [
      'conflict with the network only',
      [
        seen(
          'a',
          'prolonged-high-conflict',
          'present',
          detail({ 'parents-long-lasting': 'no', 'network-long-lasting': 'yes', 'network-high': 'yes' }),
        ),
        inBorge('b', 'marital-discord', 'absent'),
      ],
      'conflict-discord',
      '',
      '',
    ],
    [
      'conflict without details',
      [seen('a', 'prolonged-high-conflict'), inBorge('b', 'marital-discord', 'absent')],
      'conflict-discord',
      'ask',
      'open',
    ],
    [
      'alcohol among the substances',
      [
        seen('a', 'parental-substance-misuse', 'present', detail({ alcohol: 'yes' })),
        inBorge('b', 'alcohol-misuse', 'present'),
      ],
      'substance-alcohol',
      'present',
      'agrees',
    ],
    [
      'no substance at all',
      [seen('a', 'parental-substance-misuse', 'absent'), inBorge('b', 'alcohol-misuse', 'present')],
      'substance-alcohol',
      'absent',
      'contradicts',
    ],
    [
      'other substances only',
      [
        seen('a', 'parental-substance-misuse', 'present', detail({ alcohol: 'no' })),
        inBorge('b', 'alcohol-misuse', 'present'),
      ],
      'substance-alcohol',
      '',
      '',
    ],
    [
      'crime',
      [seen('a', 'parental-criminality'), inBorge('b', 'criminality', 'unknown')],
      'crime-crime',
      'present',
      'open',
    ],
    [
      'no crime says nothing',
      [seen('a', 'parental-criminality', 'absent'), inBorge('b', 'criminality', 'present')],
      'crime-crime',
      '',
      '',
    ],
    [
      'a mild disorder says nothing',
      [
        seen('a', 'parental-mental-disorder', 'present', detail({ disorder: 'yes', degree: 'mild' })),
        inBorge('b', 'caregiver-mental-difficulties', 'present'),
      ],
      'disorder-difficulties',
      '',
      '',
    ],
    [
      'a disorder',
      [seen('a', 'parental-mental-disorder'), inBorge('b', 'caregiver-mental-difficulties', 'absent')],
      'disorder-difficulties',
      'present',
      'contradicts',
    ],
    [
      'no work is only asked about',
      [seen('a', 'parental-worklessness'), inBorge('b', 'low-social-status', 'absent')],
      'worklessness-status',
      'ask',
      'open',
    ],
    [
      'from one index to the other',
      [inRutter('a', 'paternal-criminality', 'present'), inBorge('b', 'criminality', 'absent')],
      'fathers-crime-crime',
      'present',
      'contradicts',
    ],
    [
      'and not from what is absent there',
      [inRutter('a', 'paternal-criminality', 'absent'), inBorge('b', 'criminality', 'present')],
      'fathers-crime-crime',
      '',
      '',
    ],
  ];

  test.each(rows)('%s', (_, observations, row, suggests, standing) => {
    const own = profile(caseOf(observations));
    const found = own.crosswalk.find((reading) => reading.row === row);
    expect([found?.suggests ?? '', found?.standing ?? '']).toEqual([suggests, standing]);
    const contradictions = noticed(own.findings).filter((text) => text.startsWith('contradicts-index'));
    expect(contradictions).toEqual(
      standing === 'contradicts' ? [`contradicts-index ${found?.from.item} ${found?.to.item}`] : [],
    );
  });

  test('no answer is overwritten, in either instrument', () => {
    const own = profile(caseOf([seen('a', 'parental-criminality'), inBorge('b', 'criminality', 'absent')]));
    expect(own.basis.answers).toEqual({
      'kvello-style': { 'parental-criminality': 'present' },
      'borge-stress-index-2018': { criminality: 'absent' },
      'rutter-fai-1977': {},
    });
    expect(own.indices.map(({ instrument, answered }) => [instrument, answered])).toEqual([
      ['borge-stress-index-2018', true],
      ['rutter-fai-1977', false],
    ]);
  });

  test('an index that the assessment does not use is not read', () => {
    const { indices, crosswalk } = profile(
      caseOf([seen('a', 'parental-criminality')], {
        instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
      }),
    );
    expect([indices, crosswalk]).toEqual([[], []]);
  });
});

describe('what is noticed', () => {
  const view = { id: 'v1', mode: '1.1', on: 'situation', at: '2024-05-03', informedAboutUse: 'yes' } as const;

  test('R6: nothing of the child, a child that was not heard, a view without weight or reason', () => {
    const found = (childViews: Assessment['childViews']) =>
      noticed(profile(caseOf([], { childViews })).findings).filter((text) => text.startsWith('child'));
    expect(found([])).toEqual(['child-view-missing']);
    expect(found([{ ...view, mode: '2.1' }])).toEqual(['child-not-heard v1']);
    expect(found([{ ...view, mode: '2.2' }])).toEqual([]);
    expect(found([{ ...view, view: 'home' }])).toEqual(['child-view-unweighed v1']);
    expect(found([{ ...view, view: 'home', weight: 'much' }])).toEqual(['child-view-unweighed v1']);
    expect(found([{ ...view, view: 'home', weight: ' ', weightReason: 'age' }])).toEqual([
      'child-view-unweighed v1',
    ]);
    expect(found([{ ...view, view: 'home', weight: 'much', weightReason: 'age' }])).toEqual([]);
  });

  test('R7: observations of another time or of an instrument that nobody reads', () => {
    const past = { validity: { from: '2020-01-01', to: '2021-01-01' } };
    const unused = (observations: Parameters<typeof caseOf>[0], more: Partial<Assessment> = {}) =>
      noticed(profile(caseOf(observations, more)).findings).filter((text) => text.startsWith('unused'));
    expect(unused([seen('o1', 'bullying')])).toEqual([]);
    // The answer absent rests on what is over, where nothing else speaks.
    expect(unused([seen('o1', 'bullying', 'present', past)])).toEqual([]);
    expect(unused([seen('o1', 'bullying', 'present', past), seen('o2', 'bullying', 'absent')])).toEqual([
      'unused-evidence o1',
    ]);
    expect(unused([seen('o1', 'bullying', 'absent', past)])).toEqual(['unused-evidence o1']);
    const own = {
      instruments: [
        { id: 'kvello-style', edition: '0.1.0' },
        { id: 'own-form', edition: '1' },
      ],
    };
    expect(unused([seen('o1', 'sleep', 'present', { instrument: 'own-form' })], own)).toEqual([
      'unused-evidence o1',
    ]);
  });

  test('R7: what a resolution has weighed is set aside knowingly', () => {
    const past = { validity: { from: '2020-01-01', to: '2021-01-01' } };
    const resolution = {
      id: 'r1',
      instrument: 'kvello-style',
      item: 'bullying',
      answer: 'absent',
      observations: ['o1', 'o2'],
      by: 'child-welfare-worker',
      at: '2024-05-10',
      reason: 'long ago',
    } as const;
    const both = [seen('o1', 'bullying', 'present', past), seen('o2', 'bullying', 'absent')];
    const found = noticed(profile(caseOf(both, { resolutions: [resolution] })).findings);
    expect(found.filter((text) => text.startsWith('unused'))).toEqual([]);
  });

  test('R8: problems alone', () => {
    const found = (observations: Parameters<typeof caseOf>[0]) =>
      noticed(profile(caseOf(observations)).findings).includes('problem-only');
    expect(found([])).toBe(false);
    expect(found([seen('o1', 'bullying')])).toBe(true);
    expect(found([seen('o1', 'bullying'), seen('o2', 'good-friends', 'absent')])).toBe(true);
    expect(found([seen('o1', 'bullying'), seen('o2', 'good-friends')])).toBe(false);
  });

  test('R9: no other way of understanding it', () => {
    const explanation = {
      id: 'a1',
      items: [],
      explanation: 'hearing',
      by: 'teacher',
      at: '2024-05-04',
    } as const;
    const found = (more: Partial<Assessment>) =>
      noticed(profile(caseOf([], more)).findings).includes('no-alternative-explanation');
    expect(found({})).toBe(true);
    expect(found({ alternativeExplanations: [explanation] })).toBe(false);
  });

  test('what comes from one profession alone, or from nobody named', () => {
    const by = (informant: 'teacher' | 'nurse' | 'child' | 'unknown') => ({ informant });
    const found = (observations: Parameters<typeof caseOf>[0]) =>
      noticed(profile(caseOf(observations)).findings).filter((text) => /^(one|source)/.test(text));
    expect(found([seen('o1', 'bullying', 'present', by('teacher'))])).toEqual(['one-profession bullying']);
    expect(found([seen('o1', 'bullying', 'present', by('child'))])).toEqual([]);
    expect(found([seen('o1', 'bullying', 'absent', by('teacher'))])).toEqual([]);
    expect(found([seen('o1', 'bullying', 'present', by('unknown'))])).toEqual(['source-unknown bullying']);
    expect(
      found([
        seen('o1', 'bullying', 'present', by('teacher')),
        seen('o2', 'bullying', 'present', by('nurse')),
      ]),
    ).toEqual([]);
  });

  test('RU-21: the five areas, each until something near it was looked into', () => {
    const areas = (observations: Parameters<typeof caseOf>[0]) =>
      noticed(profile(caseOf(observations)).findings).filter((text) => text.startsWith('blind'));
    expect(areas([])).toEqual([
      'blind-area general-health',
      'blind-area school',
      'blind-area sleep-and-nutrition',
      'blind-area family-situation',
      'blind-area network-and-integration',
    ]);
    expect(areas([seen('o1', 'supportive-network', 'absent')])).not.toContain(
      'blind-area network-and-integration',
    );
    expect(areas([seen('o1', 'supportive-network', 'unknown')])).toContain(
      'blind-area network-and-integration',
    );
  });

  test('an ecology shows that an area was looked into, on the day', () => {
    const ecology = {
      schemaVersion: 1,
      id: 'world-1',
      focalPersonId: 'child',
      persons: [{ id: 'child', role: 'child' }],
      settings: [
        { id: 's1', label: 'football', kind: 'leisure', interval: { from: '2023-01-01' } },
        { id: 's2', label: 'school', kind: 'school', interval: { to: '2023-01-01' } },
        { id: 's3', label: 'clinic', kind: 'health', interval: { from: '2024-06-01' } },
      ],
      participations: [],
      activities: [],
      dyads: [],
      links: [],
      assessedPairs: [],
      influences: [],
      conditions: [],
      events: [],
      measures: [],
    } as unknown as NonNullable<Parameters<typeof profile>[1]>['ecology'];
    const own = profile(caseOf([]), { ecology });
    expect(own.basis.lookedInto).toEqual(['network-and-integration']);
    expect(noticed(own.findings)).not.toContain('blind-area network-and-integration');
    expect(noticed(own.findings)).toContain('blind-area school');
  });

  test('a link that reaches nothing, an instrument that is not read', () => {
    const idle = caseOf([seen('o1', 'bullying')], { bufferingLinks: [link('l1', 'creativity', 'bullying')] });
    expect(noticed(profile(idle).findings)).toContain('link-without-factor l1');
    const other = {
      instruments: [
        { id: 'kvello-style', edition: '0.1.0' },
        { id: 'own-form', edition: '1' },
      ],
    };
    expect(noticed(profile(caseOf([], other)).findings)).toContain('instrument-not-read own-form');
  });
});

describe('the three resilience models as readings', () => {
  const read = (observations: Parameters<typeof caseOf>[0]) =>
    Object.fromEntries(
      profile(caseOf(observations)).models.map(({ model, points }) => [
        model,
        Object.fromEntries(points.map(({ about, ids }) => [about, ids])),
      ]),
    );

  test('each points to other facts', () => {
    const details = { social: 'no', motor: 'yes' };
    expect(
      read([
        seen('o1', 'poor-or-harmful-care'),
        seen('o2', 'bullying'),
        seen('o3', 'creativity'),
        seen('o4', 'secure-adult-relationship', 'absent'),
        seen('o5', 'age-adequate-competence', 'absent', { details }),
      ]),
    ).toEqual({
      compensation: {
        'unbuffered-risk': ['poor-or-harmful-care', 'bullying'],
        'functioning-below': ['social'],
      },
      protection: {
        'protection-present': ['creativity'],
        'protection-to-build': ['secure-adult-relationship', 'good-kindergarten-or-school'],
        'conditions-at-home': ['poor-or-harmful-care'],
      },
      challenge: {
        'risks-together': ['poor-or-harmful-care', 'bullying'],
        'functioning-in-spite': ['motor'],
      },
    });
  });

  test('one risk alone is no challenge, and no risk leaves nothing to be done in spite of', () => {
    expect(read([seen('o1', 'bullying')])['challenge']?.['risks-together']).toEqual([]);
    expect(read([seen('o1', 'age-adequate-competence')])['challenge']?.['functioning-in-spite']).toEqual([]);
  });
});

describe('a profile is plain', () => {
  test('JSON and back gives the same; the assessment is neither changed nor frozen; no free text gets in', () => {
    const note = 'a secret of the case';
    const assessment = caseOf([seen('o1', 'bullying', 'present', { note })], {
      bufferingLinks: [link('l1', 'creativity', 'bullying')],
      childViews: [
        { id: 'v1', mode: '1.1', on: 'situation', at: '2024-05-03', informedAboutUse: 'yes', view: note },
      ],
    });
    const before = structuredClone(assessment);
    const own = profile(assessment);
    expect(JSON.parse(JSON.stringify(own))).toEqual(own);
    expect(assessment).toEqual(before);
    expect(Object.isFrozen(assessment.observations[0])).toBe(false);
    for (const { value, path } of everyString(own)) expect(value, path).not.toContain('secret');
  });

  test('the order of the observations makes no difference', () => {
    fc.assert(
      fc.property(anyCase, (assessment) => {
        const turned = { ...assessment, observations: [...assessment.observations].reverse() };
        expect(profile(turned)).toEqual(profile(assessment));
      }),
      { numRuns: 25 },
    );
  });

  test('protection never changes risk, nor risk protection’s counts', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...catalogue.factors), (assessment, { id, dimension }) => {
        const rest = assessment.observations.filter(({ item }) => item !== id);
        const [one, two] = (['present', 'absent'] as const).map((answer) =>
          profile({ ...assessment, observations: [...rest, seen('x', id, answer)] }),
        );
        const other = dimension === 'risk' ? 'protective' : 'risk';
        expect(one?.[other]).toEqual(two?.[other]);
      }),
      { numRuns: 25 },
    );
  });

  test('with a caller’s own catalogue, whose edition the assessment must name', () => {
    const laid = withOverlay(catalogue, { id: 'our-form', edition: '2015', licence: 'own' });
    const use = { instruments: [{ id: 'kvello-style', edition: laid.edition }] };
    expect(profile(caseOf([], use), { catalogue: laid }).catalogue.edition).toBe('0.1.0+our-form.2015');
    expect(() => profile(caseOf([]), { catalogue: laid })).toThrow(
      expect.objectContaining({ code: 'edition-mismatch' }),
    );
    expect(() => profile(caseOf([], { instruments: [] }))).toThrow(
      expect.objectContaining({ code: 'id-unknown' }),
    );
  });
});
