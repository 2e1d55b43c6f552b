import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as door from 'resiliens';
import {
  type Answers,
  type Assessment,
  blindSpots,
  kvelloStyleCatalogue as catalogue,
  chronicityOf,
  compare,
  conflicts,
  explain,
  kvelloStyle,
  type Observation,
  observationsByItem,
  readProtection,
  registerThemes2026,
  score,
  themeCoverage,
  toAnswers,
  withOverlay,
  withParameters,
} from 'resiliens';
import { describe, expect, test } from 'vitest';
import { everyObject, everyString } from '../catalog/walk.js';

const items = kvelloStyle.items.map((item) => item.id);
const risks = catalogue.factors.filter((factor) => factor.dimension === 'risk');
const protection = catalogue.factors.filter((factor) => factor.dimension === 'protective');

const WORDS = ['present', 'absent', 'unknown', 'not-applicable', undefined] as const;

/** Answers to the whole checklist; an answer that is missing has no key. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.constantFrom(...WORDS), { minLength: items.length, maxLength: items.length })
  .map((words) => record(items.map((id, index) => [id, words[index]])));

const record = (entries: readonly (readonly [string, string | undefined])[]): Answers =>
  Object.fromEntries(entries.filter(([, word]) => word !== undefined));

const every = (factors: readonly { id: string }[], word: string): Answers =>
  Object.fromEntries(factors.map(({ id }) => [id, word]));

const scores = (answers: Answers, options = {}) => score(answers, kvelloStyle, options).scores;

/** The restlessness goes with nothing else: the exclusion stays out of it. */
const notLinked: Answers = { 'impulsive-inattentive-linked-to-disability': 'absent' };

const rules = (answers: Answers, options = {}): string[] =>
  score(answers, kvelloStyle, options).findings.map((finding) => finding.rule);

const observation = (
  id: string,
  item: string,
  answer: string,
  more: Partial<Observation> = {},
): Observation => ({
  id,
  instrument: 'kvello-style',
  item,
  informant: 'teacher',
  date: '2024-05-02',
  kind: 'seen',
  answer,
  ...more,
});

const assessment = (more: Partial<Assessment>): Assessment => ({
  schemaVersion: 1,
  id: 'case-1',
  date: '2024-05-10',
  child: { ageMonths: 98 },
  instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
  observations: [],
  corrections: [],
  resolutions: [],
  alternativeExplanations: [],
  childViews: [],
  bufferingLinks: [],
  decisions: [],
  consents: [],
  history: [],
  ...more,
});

describe('RU-01: risk and protection are separate dimensions', () => {
  test('flipping any answer about risk leaves every protective score as it is, and the reverse', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...catalogue.factors), (answers, factor) => {
        const other = factor.dimension === 'risk' ? 'protective' : 'risk';
        const before = scores(answers);
        for (const word of WORDS) {
          const { [factor.id]: _, ...rest } = answers;
          const after = scores(word === undefined ? rest : { ...rest, [factor.id]: word });
          for (const id of Object.keys(before)) {
            if (id.startsWith(other)) expect(after[id]).toEqual(before[id]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('no score reads both', () => {
    for (const { id, value } of kvelloStyle.scores) {
      const read = 'sum' in value ? value.sum.map((node) => ('item' in node ? node.item : '')) : [];
      const dimensions = new Set(
        read.map((item) => catalogue.factors.find((factor) => factor.id === item)?.dimension),
      );
      expect([...dimensions], id).toEqual([id.startsWith('risk') ? 'risk' : 'protective']);
    }
  });
});

describe('RU-02: a resource is called protective only where it dampens a risk that is there', () => {
  test('the same answer is of another kind in another case', () => {
    const kind = (answers: Answers, links: Assessment['bufferingLinks'] = []) => {
      const result = score({ ...every(risks, 'absent'), 'good-friends': 'present', ...answers }, kvelloStyle);
      return readProtection(result, catalogue, links)[0]?.kind;
    };
    const link = {
      id: 'l1',
      protective: 'good-friends',
      risk: 'bullying',
      by: 'teacher',
      at: '2024-05-10',
      reason: 'they stand by the child',
    } as const;
    expect(kind({})).toBe('resource');
    expect(kind({ bullying: 'present' })).toBe('potentially-protective');
    expect(kind({ bullying: 'present' }, [link])).toBe('protective');
    expect(kind({ bullying: 'unknown' })).toBe('undetermined');
  });

  test('the kind is worked out and stored nowhere', () => {
    for (const { value, path } of everyObject([catalogue, assessment({})])) {
      for (const part of Object.values(value)) {
        expect(['resource', 'potentially-protective'], path).not.toContain(part);
      }
    }
  });
});

describe('RU-03: protection works best against lasting risk', () => {
  test('whether a risk lasts stands beside the link, and multiplies nothing', () => {
    const document = assessment({
      observations: [
        observation('o1', 'family-violence', 'present', { chronicity: 'chronic' }),
        observation('o2', 'secure-adult-relationship', 'present'),
      ],
    });
    const result = score(toAnswers(document, kvelloStyle).answers, kvelloStyle);
    const [reading] = readProtection(result, catalogue);
    const { chronic } = chronicityOf(result, observationsByItem(document, kvelloStyle));
    expect(reading?.reaches.map(({ risk }) => [risk, chronic.includes(risk)])).toEqual([
      ['family-violence', true],
    ]);
    for (const { value, path } of everyObject([catalogue.bufferingEdges, reading])) {
      for (const part of Object.values(value)) expect(typeof part, path).not.toBe('number');
    }
  });
});

describe('RU-04: one protective factor may work against several risks', () => {
  test('it counts once however many it reaches', () => {
    const count = (...present: string[]) =>
      scores({
        ...every(risks, 'absent'),
        'good-friends': 'present',
        ...every(
          present.map((id) => ({ id })),
          'present',
        ),
      })['protective'];
    const few = count('bullying');
    const many = count('bullying', 'acting-out', 'family-violence', 'bereavement');
    expect([few?.low, few?.high]).toEqual([many?.low, many?.high]);
  });
});

describe('RU-05: factors differ in nature', () => {
  test('the tag exists, no source assigns it, and no rule reads it', () => {
    for (const factor of catalogue.factors) expect(factor.nature).toBe(undefined);
    expect(JSON.stringify(kvelloStyle)).not.toContain('"nature"');
  });
});

describe('RU-06: factors are not ranked by severity', () => {
  test('each counts one', () => {
    const { risk } = scores({ ...every(risks, 'present'), ...notLinked });
    expect(risk?.contributions.map(({ weight, low, high }) => [weight, low, high])).toEqual(
      risks.map(() => [1, 1, 1]),
    );
  });

  test('the order of the answers changes nothing, and results keep the order of the catalogue', () => {
    fc.assert(
      fc.property(
        anyAnswers.chain((answers) =>
          fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length }),
          ),
        ),
        ([answers, order]) => {
          const shuffled: Answers = Object.fromEntries(order.map((id) => [id, answers[id]]));
          expect(score(shuffled, kvelloStyle)).toEqual(score(answers, kvelloStyle));
        },
      ),
      { numRuns: 50 },
    );
    const listed = scores({})['risk']?.contributions.map(({ item }) => item);
    expect(listed).toEqual(risks.map(({ id }) => id));
  });
});

describe('RU-07: how much of the picture rests on what can be seen, lies beneath, shows in interplay', () => {
  test('each has its own count, and they add up', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const all = scores(answers);
        for (const dimension of ['risk', 'protective']) {
          const parts = ['observable', 'underlying', 'interaction'].map(
            (kind) => all[`${dimension}-observability-${kind}`],
          );
          const sum = (end: 'low' | 'high') =>
            parts.reduce((total, part) => total + (part?.[end] ?? Number.NaN), 0);
          expect([sum('low'), sum('high')]).toEqual([all[dimension]?.low, all[dimension]?.high]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('RU-08: judgement is unavoidable', () => {
  test('overlaps and tensions stand in the result; both factors stay as stated', () => {
    const answers = {
      'family-violence': 'present',
      'maltreatment-or-abuse': 'present',
      'good-enough-care-from-one-parent': 'present',
    } as const;
    expect(rules(answers)).toEqual(expect.arrayContaining(['overlap:w1', 'tension:t3']));
    expect(scores(answers)['risk']?.low).toBe(2);
  });

  test('who said what, and who decided why, is part of the record; disagreement is kept', () => {
    const observations = [
      observation('o1', 'shy-withdrawn', 'present', { informant: 'teacher' }),
      observation('o2', 'shy-withdrawn', 'absent', { informant: 'mother' }),
    ];
    const open = assessment({ observations });
    expect(toAnswers(open, kvelloStyle).answers['shy-withdrawn']).toBe('unknown');
    expect(conflicts(open, kvelloStyle)[0]?.sides).toHaveLength(2);
    const resolution = {
      id: 'r1',
      instrument: 'kvello-style',
      item: 'shy-withdrawn',
      answer: 'present',
      observations: ['o1', 'o2'],
      by: 'child-welfare-leader',
      at: '2024-05-10',
      reason: 'the child said so itself',
    } as const;
    const settled = assessment({ observations, resolutions: [resolution] });
    expect(toAnswers(settled, kvelloStyle).answers['shy-withdrawn']).toBe('present');
    expect(conflicts(settled, kvelloStyle)[0]?.resolution).toEqual(resolution);
  });
});

const source = (folder: string): string[] =>
  readdirSync(fileURLToPath(new URL(`../../src/${folder}`, import.meta.url)), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))
    .map((file) =>
      readFileSync(fileURLToPath(new URL(`../../src/${folder}/${file}`, import.meta.url)), 'utf8'),
    );

describe('RU-09: a count, no probability, percentile or prognosis', () => {
  const forbidden = /probab|percentile|prognos|predict|likelihood|forecast|risk-?level|high-?risk/i;

  test('no name in the public interface', () => {
    for (const name of Object.keys(door)) expect(name).not.toMatch(forbidden);
    for (const text of source('model')) {
      const names = [...text.matchAll(/^\s*(?:export (?:interface|type|const) |readonly )(\w+)/gm)];
      for (const [, name] of names) expect(name).not.toMatch(forbidden);
    }
  });

  test('and no key in a result', () => {
    for (const { value, path } of everyObject(score(every(risks, 'present'), kvelloStyle))) {
      for (const key of Object.keys(value)) expect(key, path).not.toMatch(forbidden);
    }
  });

  test('every result says that a finding about numbers is one about groups', () => {
    const caveats = score({}, kvelloStyle).caveats.map(({ id }) => id);
    expect(caveats).toEqual(expect.arrayContaining(['number-is-about-groups', 'do-not-decide-on-the-sum']));
  });
});

describe('RU-10: lasting strain harms more than limited periods', () => {
  test('unknown is listed for itself, not folded into temporary, and never worked out from dates', () => {
    const document = assessment({
      observations: [
        observation('o1', 'family-violence', 'present', { chronicity: 'chronic' }),
        observation('o2', 'bullying', 'present', { chronicity: 'temporary' }),
        observation('o3', 'acting-out', 'present', { validity: { from: '2018-01-01' } }),
      ],
    });
    const result = score(toAnswers(document, kvelloStyle).answers, kvelloStyle);
    expect(chronicityOf(result, observationsByItem(document, kvelloStyle))).toEqual({
      chronic: ['family-violence'],
      temporary: ['bullying'],
      unknown: ['acting-out'],
    });
  });
});

describe('RU-11: effects come late', () => {
  test('signs in the child, or none, neither lower nor hide what is said of the family', () => {
    const child = risks.filter((factor) => factor.group === 'child');
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const family = scores(answers)['risk-group-family'];
        for (const word of ['present', 'absent', 'unknown']) {
          expect(scores({ ...answers, ...every(child, word) })['risk-group-family']).toEqual(family);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('every result carries the note', () => {
    expect(score({}, kvelloStyle).caveats.map(({ id }) => id)).toContain('effects-come-late');
  });
});

describe('RU-12: child and environment shape each other', () => {
  test('no wording blames the child', () => {
    const blame =
      /\b(bad|naughty|spoilt|fault of|guilty|slem|uskikkelig|bortskjemt|skyld|uskikkeleg|bortskjemd)\b/i;
    for (const factor of catalogue.factors.filter(({ group }) => group === 'child')) {
      for (const { value, path } of everyString([factor.label, factor.statement, factor.condition.prompts])) {
        expect(value, `${factor.id}${path}`).not.toMatch(blame);
      }
    }
  });
});

describe('RU-13: restlessness is not counted where the disability that it goes with is', () => {
  const C03 = 'impulsive-inattentive';
  const LINK = 'impulsive-inattentive-linked-to-disability';
  const C02 = 'developmental-disability';
  const OPEN = ['unknown', undefined] as const;

  const settle = (c03: string | undefined, link: string | undefined, c02: string | undefined) => {
    const result = score(
      record([
        [C03, c03],
        [LINK, link],
        [C02, c02],
      ]),
      kvelloStyle,
    );
    const own = result.scores['risk']?.contributions.find(({ item }) => item === C03);
    const found = result.findings.filter(({ rule }) => rule.startsWith('exclusion:'));
    return [`${own?.low}..${own?.high}`, found.map(({ rule, severity }) => `${severity} ${rule}`).join()];
  };

  const rows: [string, readonly (string | undefined)[], readonly (string | undefined)[], string, string][] = [
    ['linked, C02 present', ['present'], ['present'], '0..0', 'INFO exclusion:e1-applied'],
    ['linked, C02 open', ['present'], OPEN, '0..1', 'WARNING exclusion:e1-expects-c02'],
    ['linked, C02 absent', ['present'], ['absent'], '1..1', 'WARNING exclusion:e1-contradiction'],
    ['not linked', ['absent'], ['present', 'absent', ...OPEN], '1..1', ''],
    ['link open, C02 absent', OPEN, ['absent'], '1..1', ''],
    ['link open, C02 not absent', OPEN, ['present', ...OPEN], '0..1', 'WARNING exclusion:e1-cause-unknown'],
  ];

  test.each(rows)('C03 present, %s', (_, links, carriers, counts, finding) => {
    for (const link of links) {
      for (const carrier of carriers) expect(settle('present', link, carrier)).toEqual([counts, finding]);
    }
  });

  test('C03 open: 0 to 1, and 0 where the link and C02 are both present', () => {
    for (const c03 of OPEN) {
      for (const link of ['present', 'absent', ...OPEN]) {
        for (const carrier of ['present', 'absent', ...OPEN]) {
          const both = link === 'present' && carrier === 'present';
          expect(settle(c03, link, carrier)).toEqual([both ? '0..0' : '0..1', '']);
        }
      }
    }
  });

  test('what is excluded never disappears from the result', () => {
    const { risk } = scores({ [C03]: 'present', [LINK]: 'present', [C02]: 'present' });
    const own = risk?.contributions.find(({ item }) => item === C03);
    expect([own?.answer, own?.rule]).toEqual(['present', 'excluded']);
    expect(risk?.low).toBe(1);
  });

  test('settling an unknown never widens the bounds', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(C03, LINK, C02), (answers, item) => {
        const { [item]: _, ...rest } = answers;
        const open = scores({ ...rest, [item]: 'unknown' })['risk'];
        for (const word of ['present', 'absent']) {
          const settled = scores({ ...rest, [item]: word })['risk'];
          expect(settled?.low).toBeGreaterThanOrEqual(open?.low ?? Number.NaN);
          expect(settled?.high).toBeLessThanOrEqual(open?.high ?? Number.NaN);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('RU-14: points for good judgement', () => {
  test('the slot is empty until a source or an overlay fills it', () => {
    expect(catalogue.judgementPrompts).toEqual([]);
    const words = { en: 'What else?', nb: 'Hva mer?', nn: 'Kva meir?' };
    const stamp = { id: 'our-form', edition: '2015', licence: 'own' };
    const laid = withOverlay(catalogue, { ...stamp, judgementPrompts: [words] });
    expect(laid.judgementPrompts).toEqual([words]);
  });
});

describe('RU-15: number, frequency and severity can all weigh', () => {
  test('frequency and severity are kept, and change no count', () => {
    const with_ = observation('o1', 'family-violence', 'present', {
      severity: 'severe',
      frequency: { times: 3, per: 'week' },
    });
    const document = assessment({ observations: [with_] });
    const plain = assessment({ observations: [observation('o1', 'family-violence', 'present')] });
    const [summary] = observationsByItem(document, kvelloStyle);
    expect([summary?.severity, summary?.frequencies]).toEqual(['severe', [{ times: 3, per: 'week' }]]);
    const counts = (one: Assessment) => score(toAnswers(one, kvelloStyle).answers, kvelloStyle).scores;
    expect(counts(document)).toEqual(counts(plain));
  });

  test('a weighting is the caller’s: it needs a name, version and rationale, and is named as the caller’s in the result', () => {
    expect(Object.keys(scores({}))).not.toContain('risk-weighted');
    const value = {
      id: 'ours',
      version: '1',
      weights: Object.fromEntries(risks.map(({ id }) => [id, id === 'family-violence' ? 2 : 1])),
      declaredBy: 'family team',
      rationale: 'agreed in the team',
      source: 'local guideline',
    };
    const weighted = withParameters(kvelloStyle, { 'risk-weighting': value });
    const result = score({ 'family-violence': 'present' }, weighted);
    expect([result.scores['risk']?.low, result.scores['risk-weighted']?.low]).toEqual([1, 2]);
    expect(result.declared[0]).toEqual({
      parameter: 'risk-weighting',
      status: 'declared',
      sourced: false,
      value,
    });
    expect(weighted.scores.find(({ id }) => id === 'risk-weighted')?.label?.en).toBe(
      'Risk factors, weighted',
    );
    const said = explain(result, weighted, { language: 'en', audience: 'professional' });
    expect(said.find(({ ids }) => ids?.includes('risk-weighting'))?.text).toContain(
      'no source of this library',
    );
    const score_ = weighted.scores.find(({ id }) => id === 'risk-weighted');
    expect(score_?.sources).toEqual([{ source: 'caller', at: 'local guideline', confidence: 'own' }]);
    for (const missing of ['version', 'rationale', 'id', 'source', 'declaredBy']) {
      const { [missing as 'id']: _, ...rest } = value;
      expect(() => withParameters(kvelloStyle, { 'risk-weighting': rest as typeof value })).toThrow(
        expect.objectContaining({ code: 'required-missing' }),
      );
    }
  });
});

describe('RU-16: unknown is never absent', () => {
  test('no answers at all: from none to all, never 0', () => {
    const { risk, protective } = scores({});
    expect([risk?.value, risk?.low, risk?.high]).toEqual([null, 0, 32]);
    expect([protective?.value, protective?.low, protective?.high]).toEqual([null, 0, 14]);
  });

  test('what does not apply leaves both ends', () => {
    const { risk } = scores({ 'poor-kindergarten-or-school': 'not-applicable' });
    expect([risk?.low, risk?.high, risk?.notApplicable]).toEqual([0, 31, ['poor-kindergarten-or-school']]);
  });

  test('asked and not settled is told apart from not asked', () => {
    const { risk } = scores({ bullying: 'unknown' });
    expect(risk?.unknown).toEqual(['bullying']);
    expect(risk?.notAssessed).toHaveLength(31);
  });

  test('from absent to unknown never lowers an upper end, nor the number surely met of what has no exclusion', () => {
    const free = catalogue.factors.filter(({ id }) => id !== 'developmental-disability');
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...free), (answers, { id }) => {
        const before = scores({ ...answers, [id]: 'absent' });
        const after = scores({ ...answers, [id]: 'unknown' });
        for (const [name, own] of Object.entries(after)) {
          expect(own.high).toBeGreaterThanOrEqual(before[name]?.high ?? Number.NaN);
          expect(own.low).toBe(before[name]?.low);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the one factor that carries an exclusion: the total never falls at its upper end', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const before = scores({ ...answers, 'developmental-disability': 'absent' })['risk'];
        const after = scores({ ...answers, 'developmental-disability': 'unknown' })['risk'];
        expect(after?.high).toBeGreaterThanOrEqual(before?.high ?? Number.NaN);
      }),
      { numRuns: 60 },
    );
  });
});

describe('RU-17: no threshold is built in', () => {
  test('no bands on any count, and so no band in a result', () => {
    for (const one of kvelloStyle.scores) expect(one.bands).toEqual([]);
    for (const own of Object.values(scores(every(risks, 'present')))) {
      expect([own.band, own.bandByRule, own.possibleBands, own.toReach]).toEqual([null, null, [], null]);
    }
  });

  test('a caller’s cut needs a name, source and rationale, and is echoed', () => {
    const value = {
      id: 'ours',
      version: '1',
      bands: [
        {
          when: {},
          bands: [
            { id: 'fewer', from: 0 },
            { id: 'more', from: 6 },
          ],
          confidence: 'own' as const,
          sources: [{ source: 'caller', confidence: 'own' as const }],
        },
      ],
      declaredBy: 'family team',
      rationale: 'to choose whom to talk about first',
      source: 'local guideline',
    };
    const result = score(every(risks, 'present'), withParameters(kvelloStyle, { 'risk-bands': value }));
    expect(result.scores['risk']?.band).toBe('more');
    expect(result.declared[1]).toMatchObject({ parameter: 'risk-bands', status: 'declared' });
    for (const missing of ['id', 'source', 'rationale']) {
      const { [missing as 'id']: _, ...rest } = value;
      expect(() => withParameters(kvelloStyle, { 'risk-bands': rest as typeof value })).toThrow(
        expect.objectContaining({ code: 'required-missing' }),
      );
    }
  });
});

describe('RU-18: nobody decides on the sum', () => {
  test('the caveat is in every serialised result, with its source', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const stored = JSON.parse(JSON.stringify(score(answers, kvelloStyle)));
        expect(stored.caveats).toContainEqual({
          id: 'do-not-decide-on-the-sum',
          sources: ['uit-helsefak-blog'],
        });
      }),
      { numRuns: 20 },
    );
  });

  test('a decision is a person’s: it holds no number and no score', () => {
    const decision = readFileSync(
      fileURLToPath(new URL('../../src/model/decision.ts', import.meta.url)),
      'utf8',
    );
    expect(decision).not.toMatch(/readonly \w+\??: number|Score|Result|Band/);
    expect(decision).toContain('readonly by: AuthorRole');
    expect(decision).toContain('readonly reasons: string');
  });
});

describe('RU-19: intervals', () => {
  test('every count has them; a value only where they meet; the lower end is what is surely met', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const own of Object.values(scores(answers))) {
          expect(own.low).toBeLessThanOrEqual(own.high);
          const applies = own.notApplicable.length < own.contributions.length;
          expect(own.value).toBe(applies && own.low === own.high ? own.low : null);
          expect(own.low).toBe(own.contributions.filter(({ low }) => low === 1).length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('turning a risk from absent to present never lowers the total', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...risks), (answers, { id }) => {
        const before = scores({ ...answers, [id]: 'absent' })['risk'];
        const after = scores({ ...answers, [id]: 'present' })['risk'];
        expect(after?.low).toBeGreaterThanOrEqual(before?.low ?? Number.NaN);
        expect(after?.high).toBeGreaterThanOrEqual(before?.high ?? Number.NaN);
      }),
      { numRuns: 100 },
    );
  });
});

describe('RU-20: completeness', () => {
  test('answered of applicable, with what is missing by id', () => {
    const family = risks.filter(({ group }) => group === 'family');
    const own = scores({ ...every(family, 'absent'), bereavement: 'unknown' });
    expect([own['risk-group-family']?.answered, own['risk-group-family']?.notAssessed]).toEqual([14, []]);
    expect(own['risk']?.answered).toBe(14);
    expect(own['risk']?.unknown).toEqual(['bereavement']);
    expect(own['risk']?.notAssessed).toHaveLength(17);
  });

  test('a thin record is marked, not withheld', () => {
    const result = score({ bullying: 'present' }, kvelloStyle, { completeness: 0.5 });
    const thin = result.findings
      .filter(({ rule }) => rule === 'record:thin')
      .map(({ facts }) => facts['score']);
    expect(thin).toContain('risk');
    expect(result.scores['risk']?.low).toBe(1);
    expect(rules(every(catalogue.factors, 'absent'), { completeness: 1 })).not.toContain('record:thin');
  });
});

describe('RU-21: blind spots', () => {
  test('a full checklist still lists them', () => {
    const readings = blindSpots(every(catalogue.factors, 'absent'), catalogue);
    expect(readings.map(({ area }) => area)).toEqual([
      'general-health',
      'school',
      'sleep-and-nutrition',
      'family-situation',
      'network-and-integration',
    ]);
    expect(readings.flatMap(({ notAskedAbout }) => notAskedAbout)).toContain('1.2.02');
    expect(themeCoverage(catalogue, registerThemes2026).none).toHaveLength(22);
  });

  test('nothing recorded is an empty list, not a missing one', () => {
    for (const { answered } of blindSpots({}, catalogue)) expect(answered).toEqual([]);
  });
});

describe('RU-22: status is visible', () => {
  test('confirmed and provisional stand beside the total', () => {
    const all = scores(every(catalogue.factors, 'present'));
    expect(
      ['risk', 'risk-status-confirmed', 'risk-status-provisional'].map((id) => all[id]?.contributions.length),
    ).toEqual([32, 20, 12]);
    expect(
      ['protective', 'protective-status-provisional', 'protective-status-proposed'].map(
        (id) => all[id]?.value,
      ),
    ).toEqual([14, 5, 9]);
    expect(score({}, kvelloStyle).caveats.map(({ id }) => id)).toContain('status-of-items');
  });

  test('results of two editions are not compared', () => {
    const next = { ...score({}, kvelloStyle), edition: '0.2.0' };
    expect(compare(score({}, kvelloStyle), next)).toEqual({ status: 'not-comparable', why: 'edition' });
  });
});

describe('RU-23: age never silently removes a finding', () => {
  test('only the two sourced ages take an item away, and say so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (ageMonths) => {
        const { findings, scores: all } = score(every(catalogue.factors, 'absent'), kvelloStyle, {
          ageMonths,
        });
        const gone = [...(all['risk']?.notApplicable ?? []), ...(all['protective']?.notApplicable ?? [])];
        const expected = [
          ...(ageMonths < 36 ? ['frequent-moves'] : []),
          ...(ageMonths <= 144 ? ['future-optimism'] : []),
        ];
        expect(gone).toEqual(expected);
        const said = findings
          .filter(({ rule }) => rule === 'age:not-applicable')
          .flatMap(({ ids }) => ids ?? []);
        expect(said.sort()).toEqual(expected.sort());
      }),
      { numRuns: 100 },
    );
  });

  test.each<[string, number, number]>([
    ['frequent-moves', 35, 36],
    ['future-optimism', 144, 145],
  ])('%s does not apply at %i months and does at %i', (id, under, from) => {
    const count = (ageMonths: number) =>
      scores({ [id]: 'present' }, { ageMonths })[id === 'frequent-moves' ? 'risk' : 'protective'];
    expect([count(under)?.low, count(from)?.low]).toEqual([0, 1]);
    expect(rules({ [id]: 'present' }, { ageMonths: under })).toContain('age:stated-outside');
  });

  test('outside any other age a stated present counts, with a finding', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom(...catalogue.factors),
        (ageMonths, factor) => {
          if (factor.usualAge.sourced) return;
          const outside = ageMonths < factor.usualAge.from || ageMonths >= factor.usualAge.to;
          const answers = { ...notLinked, [factor.id]: 'present' };
          expect(scores(answers, { ageMonths })[factor.dimension]?.low).toBe(1);
          expect(rules(answers, { ageMonths }).includes('age:outside-usual')).toBe(outside);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('without an age nothing is taken away, and that is said', () => {
    expect(scores({})['risk']?.notApplicable).toEqual([]);
    expect(rules({})).toContain('age:not-given');
  });
});

describe('RU-24: as of a date', () => {
  const document = assessment({
    observations: [
      observation('o1', 'parent-new-partner', 'present', {
        date: '2023-01-10',
        validity: { from: '2022-06-01', to: '2023-06-30' },
      }),
      observation('o2', 'bereavement', 'present', {
        date: '2023-01-10',
        validity: { from: '2020-02-01', to: '2020-03-01' },
      }),
    ],
  });

  test.each([
    ['2023-03-01', 'present', 'present'],
    ['2024-05-10', 'absent', 'present'],
  ])('on %s a dynamic factor is %s, a historic one %s', (date, dynamic, historic) => {
    const { answers } = toAnswers(document, kvelloStyle, { date });
    expect(answers['parent-new-partner']).toBe(dynamic);
    expect(answers['bereavement']).toBe(historic);
  });

  test('what is over is listed as earlier, and a correction takes it back', () => {
    const earlier = observationsByItem(document, kvelloStyle).find(
      ({ item }) => item === 'parent-new-partner',
    );
    expect([earlier?.current, earlier?.earlier]).toEqual([[], ['o1']]);
  });
});

describe('RU-25: no proxies', () => {
  const proxies =
    /ethnic|origin|nationalit|religio|birthplace|immigra|mother-tongue|postcode|address|earlier-report|earlier-case|contact-with-service|police-report|school-reports|known-to/i;

  test('no factor, detail or option asks for one', () => {
    for (const { value, path } of everyObject(kvelloStyle.items)) {
      if (typeof value['id'] === 'string') expect(value['id'], path).not.toMatch(proxies);
    }
    for (const text of source('model')) {
      for (const [, name] of text.matchAll(/readonly (\w+)\??:/g)) expect(name).not.toMatch(proxies);
    }
  });

  test('no weight ships', () => {
    for (const one of kvelloStyle.scores) expect(JSON.stringify(one.value)).not.toContain('weights');
  });
});

describe('RU-26: protection is shown with risk', () => {
  test('every result holds both, and a record of problems only is a warning', () => {
    const result = score({ bullying: 'present' }, kvelloStyle);
    expect(result.scores['protective']?.notAssessed).toEqual(protection.map(({ id }) => id));
    const warning = result.findings.find(({ rule }) => rule === 'profile:protection-not-assessed');
    expect(warning?.severity).toBe('WARNING');
  });

  test('one answer about protection, even an absent one, takes the warning away', () => {
    const both: Answers = { bullying: 'present', creativity: 'absent' };
    expect(rules(both)).not.toContain('profile:protection-not-assessed');
    expect(rules({ creativity: 'present' })).not.toContain('profile:protection-not-assessed');
  });
});
