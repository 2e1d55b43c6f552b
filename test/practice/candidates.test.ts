import fc from 'fast-check';
import { type Observation, profile, questionsToAsk } from 'resiliens';
import {
  type CoveringOptions,
  candidateMeasures,
  coverings,
  type MeasureCatalogue,
  measureCatalogue,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { caseOf, link, seen } from '../profile/cases.js';

const own = (items: string[], more: Parameters<typeof caseOf>[1] = {}, others: Observation[] = []) =>
  profile(caseOf([...items.map((item, place) => seen(`o${place}`, item)), ...others], more));

const failing = (call: () => unknown): unknown[] => {
  try {
    call();
  } catch (error) {
    const { code, path } = error as { code: string; path: unknown };
    return [code, path];
  }
  return [];
};

describe('candidate measures', () => {
  test('"none" and "more information" always stand beside them, also where nothing is known', () => {
    for (const items of [[], ['bullying']]) {
      const of = own(items);
      const { always } = candidateMeasures(of);
      expect(always).toEqual([
        { option: 'none', leaves: items },
        { option: 'more-information', questions: questionsToAsk(of) },
      ]);
    }
  });

  test('one group for each active risk in the order of the catalogue, then for each need', () => {
    const { groups, unanswered } = candidateMeasures(own(['bereavement', 'poor-or-harmful-care']), {
      needs: ['fragmented-help', 'low-family-income'],
    });
    expect(groups.map(({ about }) => `${about.kind} ${about.id}`)).toEqual([
      'risk poor-or-harmful-care',
      'risk bereavement',
      'need fragmented-help',
      'need low-family-income',
    ]);
    expect(unanswered).toEqual([{ kind: 'risk', id: 'bereavement' }]);
    expect(groups.map(({ buffered }) => buffered)).toEqual([false, false, null, null]);
  });

  test('a buffered risk keeps its group, and says that it is buffered', () => {
    const of = own(['bullying', 'creativity'], { bufferingLinks: [link('l1', 'creativity', 'bullying')] });
    expect(candidateMeasures(of).groups[0]?.buffered).toBe(true);
  });

  test('each says in which way, with what restriction, and who says so', () => {
    const [group] = candidateMeasures(own(['poor-or-harmful-care'])).groups;
    const home = group?.candidates.find(({ measure }) => measure === 'visiting-home');
    expect(
      home?.ways.map(({ way, id, edge, restrictions }) => [way, id, edge, restrictions.map(({ en }) => en)]),
    ).toEqual([
      [
        'compensates',
        'poor-or-harmful-care',
        null,
        ['only the lack of safe, steady adult contact and stability; the risk at home remains'],
      ],
      ['builds', 'secure-adult-relationship', 'b3', []],
    ]);
    expect(home?.ways[0]?.sources[0]?.source).toBe('thesis-volda-2021');
    expect(home?.inPart).toBe(true);
    expect(home?.cautions).toContain('VH6');
    expect(home?.evidence[0]?.scheme).toBe('register-study');
    expect([home?.intrusiveness, home?.mayBeOrdered]).toEqual(['beside-the-home', true]);
    expect(group?.candidates.find(({ measure }) => measure === 'pmto')?.inPart).toBe(false);
  });

  test('what only watches a risk is no candidate for it', () => {
    const [group] = candidateMeasures(own(['parental-substance-misuse'])).groups;
    expect([group?.candidates, group?.watchedBy]).toEqual([[], ['drug-testing']]);
  });

  test('what acts on risk in general is listed once, apart', () => {
    const { inGeneral } = candidateMeasures(own(['bereavement', 'bullying']));
    expect(inGeneral.map(({ measure }) => measure)).toContain('leisure-activities');
    expect(inGeneral.every(({ ways }) => ways.every(({ way }) => way === 'builds'))).toBe(true);
    expect(candidateMeasures(own([])).inGeneral).toEqual([]);
  });

  const ages: [string, Parameters<typeof caseOf>[1], string][] = [
    ['the last month before the fourth birthday', { child: { ageMonths: 47 } }, 'not-met'],
    ['the fourth birthday', { child: { ageMonths: 48 } }, ''],
    ['the last month of the twelfth year', { child: { ageMonths: 155 } }, ''],
    ['the thirteenth birthday', { child: { ageMonths: 156 } }, 'not-met'],
    ['a month of birth that leaves it open', { child: { birthMonth: '2020-05' } }, 'open'],
    ['no age', { child: {} }, 'open'],
  ];
  test.each(ages)('a measure for ages 4 to 12, at %s: shown, with its condition', (_, more, standing) => {
    const [group] = candidateMeasures(own(['acting-out'], more)).groups;
    const pmto = group?.candidates.find(({ measure }) => measure === 'pmto');
    expect(pmto?.conditions).toEqual(
      standing === '' ? [] : [{ condition: 'age', standing, from: 4, to: 12 }],
    );
  });

  test('the order is that of the catalogue, whatever is known of effects', () => {
    const order = measureCatalogue.measures.map(({ id }) => id);
    for (const { candidates } of candidateMeasures(own(['poor-or-harmful-care', 'acting-out'])).groups) {
      const places = candidates.map(({ measure }) => order.indexOf(measure));
      expect(places).toEqual([...places].sort((one, two) => one - two));
    }
  });

  test('a placement in a caller’s own catalogue is never suggested', () => {
    const [first, ...rest] = measureCatalogue.measures;
    const codes = (code: string) => [{ code, sources: first!.codes[0].sources }] as const;
    const usual = first!.codes[0];
    const placings: readonly (readonly [string, MeasureCatalogue['measures'][number]['codes']])[] = [
      ...['1.1', '1.99', '2.4', '2.99', '8.2', '8.4', '8.5'].map((code) => [code, codes(code)] as const),
      ['2.1 as another code', [usual, ...codes('2.1')]],
    ];
    for (const [code, placed] of placings) {
      const placing: MeasureCatalogue = {
        ...measureCatalogue,
        measures: [{ ...first!, codes: placed }, ...rest],
      };
      const { groups } = candidateMeasures(own(['parental-worklessness']), { measures: placing });
      expect(
        groups[0]?.candidates.map(({ measure }) => measure),
        code,
      ).not.toContain(first!.id);
      expect(failing(() => coverings(own([]), { measures: placing, ordered: [first!.id] }))[0]).toBe(
        'id-unknown',
      );
    }
  });

  test('refuses needs that do not exist or stand twice, and another catalogue', () => {
    const of = own([]);
    const call = (options: object) => failing(() => candidateMeasures(of, options));
    expect(call({ needs: ['low-family-incom'] })).toEqual([
      'id-unknown',
      ['options', 'needs', 'low-family-incom'],
    ]);
    expect(call({ needs: ['fragmented-help', 'fragmented-help'] })).toEqual([
      'id-duplicate',
      ['options', 'needs', 1],
    ]);
    const other = { ...of, catalogue: { id: 'kvello-style', edition: '0.2.0' } };
    expect(failing(() => candidateMeasures(other))).toEqual(['edition-mismatch', ['options', 'catalogue']]);
  });
});

describe('coverings', () => {
  test('answer every unbuffered risk and need that a measure answers whole; the rest is named', () => {
    const found = coverings(own(['parental-worklessness', 'bereavement', 'peer-relationship-problems']), {
      needs: ['low-family-income'],
    });
    expect(found.answered.map(({ id }) => id)).toEqual(['peer-relationship-problems', 'low-family-income']);
    expect(found.inPart.map(({ id, measures }) => [id, measures])).toEqual([
      [
        'parental-worklessness',
        [
          'after-school-care',
          'child-groups',
          'equipment-and-fees',
          'financial-support',
          'leisure-activities',
          'support-contact',
          'visiting-home',
        ],
      ],
    ]);
    expect(found.unanswered).toEqual([{ kind: 'risk', id: 'bereavement' }]);
    expect(found.sets[0]).toEqual({
      measures: ['leisure-activities'],
      ordered: 0,
      furthest: 'ordinary-offer',
      because: [
        {
          measure: 'leisure-activities',
          conditions: [],
          answers: ['peer-relationship-problems', 'low-family-income'],
          inPart: ['parental-worklessness'],
          alone: ['peer-relationship-problems', 'low-family-income'],
        },
      ],
    });
    expect(found.complete).toBe(true);
  });

  test('a buffered risk need not be answered', () => {
    const of = own(['bullying', 'acting-out', 'creativity'], {
      bufferingLinks: [link('l1', 'creativity', 'acting-out')],
    });
    expect(coverings(of).answered).toEqual([]);
    expect(coverings(of).sets).toEqual([]);
  });

  test('what could be had by order only comes last, and what is out of the question never', () => {
    const of = own(['acting-out']);
    const sets = (options: CoveringOptions = {}) =>
      coverings(of, options).sets.map(({ measures, ordered }) => [measures, ordered]);
    expect(sets()).toEqual([
      [['incredible-years'], 0],
      [['pmto'], 0],
    ]);
    expect(sets({ ordered: ['incredible-years'] })).toEqual([
      [['pmto'], 0],
      [['incredible-years'], 1],
    ]);
    expect(sets({ without: ['pmto'] })).toEqual([[['incredible-years'], 0]]);
  });

  test('a measure made for another age is in no set, and is named with that age and its aims', () => {
    const of = own(['acting-out', 'prolonged-high-conflict']);
    expect(coverings(of, { most: 200 }).sets.flatMap(({ measures }) => measures)).not.toContain('mst');
    const left = coverings(of).outsideAge;
    expect(left.map(({ measure }) => measure)).toEqual(['fft', 'mst']);
    expect(left[0]).toEqual({
      measure: 'fft',
      conditions: [{ condition: 'age', standing: 'not-met', from: 11, to: 18 }],
      aimedAt: ['prolonged-high-conflict', 'acting-out'],
    });
  });

  test('what only measures for another age answer stays unanswered', () => {
    const young = own(['child-substance-use'], { child: { ageMonths: 60 } });
    const { answered, unanswered, outsideAge } = coverings(young);
    expect([answered, unanswered]).toEqual([[], [{ kind: 'risk', id: 'child-substance-use' }]]);
    expect(outsideAge.map(({ measure }) => measure)).toEqual(['fft', 'mst']);
  });

  test.each([
    ['no age', {}],
    ['a month of birth that leaves two ages open', { birthMonth: '2012-05' }],
  ])('%s: the measure stays, with its condition beside it', (_, child) => {
    const { sets, outsideAge } = coverings(own(['acting-out'], { child }));
    const mst = sets.find(({ measures }) => measures.includes('mst'));
    expect(mst?.because[0]?.conditions).toEqual([{ condition: 'age', standing: 'open', from: 12, to: 18 }]);
    expect(outsideAge.map(({ measure }) => measure)).not.toContain('mst');
  });

  test('an age that no source states is shown, and leaves nothing out', () => {
    const ours = { from: 0, to: 3, sources: [{ source: 'resiliens', confidence: 'own' }] } as const;
    const measures = {
      ...measureCatalogue,
      measures: measureCatalogue.measures.map((one) =>
        one.id === 'pmto' ? { ...one, ageYears: ours } : one,
      ),
    };
    const { sets, outsideAge } = coverings(own(['acting-out']), { measures });
    expect(sets.find(({ measures: [id] }) => id === 'pmto')?.because[0]?.conditions).toEqual([
      { condition: 'age', standing: 'not-met', from: 0, to: 3 },
    ]);
    expect(outsideAge.map(({ measure }) => measure)).toEqual(['fft', 'mst']);
  });

  test('equal what trying every set of the catalogue gives, at any age', () => {
    const risks = ['acting-out', 'high-aggression', 'weak-social-skills', 'child-substance-use', 'bullying'];
    fc.assert(
      fc.property(
        fc.subarray([...risks, 'peer-relationship-problems', 'prolonged-high-conflict']),
        fc.integer({ min: 0, max: 215 }),
        (present, ageMonths) => {
          const found = coverings(own(present, { child: { ageMonths } }), { most: 200 });
          const fits = measureCatalogue.measures.filter(
            ({ ageYears }) =>
              ageYears === null ||
              ageYears.sources.every(({ confidence }) => confidence === 'own') ||
              (ageMonths >= ageYears.from * 12 && ageMonths < (ageYears.to + 1) * 12),
          );
          const aims = (id: string) =>
            fits
              .filter(({ compensates }) =>
                compensates.some(({ factor, restriction }) => factor === id && restriction === undefined),
              )
              .map((measure): string => measure.id);
          const needed = present.map(aims).filter((ids) => ids.length > 0);
          const all = [...new Set(needed.flat())].sort();
          const covers = (set: readonly string[]) =>
            needed.every((ids) => ids.some((id) => set.includes(id)));
          const expected: string[] = [];
          for (let bits = 1; bits < 2 ** all.length; bits += 1) {
            const set = all.filter((_, place) => (bits >> place) & 1);
            if (covers(set) && set.every((left) => !covers(set.filter((other) => other !== left))))
              expected.push(set.join());
          }
          expect(found.sets.map(({ measures }) => measures.join()).sort()).toEqual(
            needed.length === 0 ? [] : expected.sort(),
          );
          expect(found.complete).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('so many sets as asked for, 1 to 200', () => {
    const of = own(['acting-out']);
    expect(coverings(of, { most: 1 }).sets).toHaveLength(1);
    expect(coverings(of, { most: 1 }).complete).toBe(false);
    expect(coverings(of, { most: 200 }).sets).toHaveLength(2);
    for (const most of [0, 201, 1.5, Number.NaN]) {
      expect(failing(() => coverings(of, { most }))).toEqual(['option-invalid', ['options', 'most']]);
    }
  });

  test('refuses measures that do not exist', () => {
    const call = (options: object) => failing(() => coverings(own([]), options));
    expect(call({ ordered: ['pmt'] })).toEqual(['id-unknown', ['options', 'ordered', 'pmt']]);
    expect(call({ without: ['something else'] })).toEqual(['id-unknown', ['options', 'without', 0]]);
  });
});
