import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as core from 'resiliens';
import {
  type Answer,
  type Answers,
  type Assessment,
  borgeStressIndex2018,
  checkAssessment,
  compare,
  conflicts,
  explain,
  intendedPurpose,
  kvelloStyle,
  kvelloStyleCatalogue,
  outOfScope,
  profile,
  profileRules,
  redact,
  registerContents2013,
  score,
  toAnswers,
  wordError,
  wordProfileFinding,
} from 'resiliens';
import { addDecision, createAssessment, diff, replay, resolve, withdrawRecord } from 'resiliens/assessment';
import * as practice from 'resiliens/practice';
import {
  candidateMeasures,
  due,
  explainPlan,
  legalBasis,
  lint,
  measureCatalogue,
  planRules,
  unusedEvidence,
  wordPlanFinding,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { everyObject } from '../catalog/walk.js';
import { childOf, measured, planOf, said } from '../practice/plans.js';
import { caseOf, noticed, seen } from '../profile/cases.js';

const items = kvelloStyle.items.map(({ id }) => id);
const LANGUAGES = ['en', 'nb', 'nn'] as const;
const change = { at: '2024-05-10', by: 'child-welfare-worker', reason: 'A new talk' } as const;

const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.option(fc.constantFrom<Answer>('present', 'absent', 'unknown'), { nil: null }), {
    minLength: items.length,
    maxLength: items.length,
  })
  .map(
    (answers) =>
      Object.fromEntries(
        items.flatMap((id, place) => (answers[place] === null ? [] : [[id, answers[place]]])),
      ) as Answers,
  );

const sourceFiles = (): [string, string][] => {
  const folder = fileURLToPath(new URL('../../src', import.meta.url));
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
};

describe('R1: every score returns its full derivation', () => {
  test('the parts that are explained add up to the score, and name answer, weight, rule and source', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = score(answers, kvelloStyle);
        for (const { low, high, contributions } of Object.values(result.scores)) {
          expect(contributions.reduce((sum, part) => sum + part.low, 0)).toBe(low);
          expect(contributions.reduce((sum, part) => sum + part.high, 0)).toBe(high);
        }
        expect([result.edition, result.version]).toEqual([kvelloStyle.edition, expect.stringMatching(/^\d/)]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('R2: no probability, percentile or recommendation', () => {
  const forbidden = /probab|percentile|prognos|predict|likelihood|recommend|removal|placement/i;

  test('no name in the core or the practice door', () => {
    for (const name of [...Object.keys(core), ...Object.keys(practice)]) expect(name).not.toMatch(forbidden);
  });

  test('no key in a profile, in candidates, in coverings or in findings about a plan', () => {
    const own = childOf(['poor-or-harmful-care', 'bullying']);
    const plan = planOf([measured('visiting-home')]);
    const outputs = [
      own,
      candidateMeasures(own),
      practice.coverings(own),
      lint(plan, own, { date: '2024-06-02' }),
      due(plan, '2024-06-02'),
    ];
    for (const { value, path } of everyObject(outputs)) {
      for (const key of Object.keys(value)) expect(key, path).not.toMatch(forbidden);
    }
  });
});

describe('R3: what is missing is said', () => {
  test('an unknown widens the interval and never lowers its upper end', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...kvelloStyleCatalogue.factors),
        (answers, { id, dimension }) => {
          const known = score({ ...answers, [id]: 'absent' }, kvelloStyle).scores[dimension];
          const open = score({ ...answers, [id]: 'unknown' }, kvelloStyle).scores[dimension];
          expect(open?.high).toBeGreaterThanOrEqual(known?.high ?? Number.NaN);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('asked and not known, not asked, and not applicable are three things', () => {
    const { risk } = profile(
      caseOf([seen('o1', 'bullying', 'unknown'), seen('o2', 'frequent-moves', 'not-applicable')]),
    );
    const of = (id: string) => risk.factors.find(({ factor }) => factor === id);
    expect([of('bullying')?.answer, of('acting-out')?.answer, of('frequent-moves')?.state]).toEqual([
      'unknown',
      'not-assessed',
      'not-applicable',
    ]);
  });
});

describe('R4: each observation says where it comes from', () => {
  test.each(['informant', 'date', 'kind'])('one without %s is refused', (key) => {
    const { [key as 'kind']: _, ...rest } = seen('o1', 'bullying');
    expect(() => checkAssessment(caseOf([rest as never]))).toThrow(
      expect.objectContaining({ code: 'required-missing', path: ['observations', 0, key] }),
    );
  });
});

describe('R5: contradictions stay side by side', () => {
  test('nobody’s word wins by coming last', () => {
    const two = [seen('o1', 'bullying'), seen('o2', 'bullying', 'absent', { informant: 'teacher' })];
    for (const order of [two, [...two].reverse()]) {
      const assessment = caseOf(order);
      expect(conflicts(assessment, kvelloStyle).map(({ item, sides }) => [item, sides.length])).toEqual([
        ['bullying', 2],
      ]);
      expect(noticed(profile(assessment).findings, 'conflict')).toEqual(['unresolved bullying']);
      expect(
        profile(assessment).contradictions.map(({ item, sides, decidedBy }) => [
          item,
          sides.map(({ answer, informants }) => [answer, informants]),
          decidedBy,
        ]),
      ).toEqual([
        [
          'bullying',
          [
            ['absent', ['teacher']],
            ['present', ['mother']],
          ],
          null,
        ],
      ]);
      expect(profile(assessment).risk.factors.find(({ factor }) => factor === 'bullying')?.state).toBe(
        'undetermined',
      );
    }
  });
});

describe('R6: the child’s voice is part of the record', () => {
  test('an assessment without it, and a plan without it, say so', () => {
    expect(noticed(profile(caseOf([])).findings)).toContain('child-view-missing');
    expect(said(planOf([measured('homework-help')], [], { childViews: [] }), childOf([]))).toEqual([
      'WARNING gen4 view-on-measure',
    ]);
  });

  test('not having been given the opportunity is a strong warning', () => {
    const childViews = [
      { id: 'v1', mode: '2.1', on: 'measure', at: '2024-05-29', informedAboutUse: 'no' },
    ] as const;
    const [finding] = lint(planOf([measured('homework-help')], [], { childViews }), childOf([]), {
      date: '2024-06-02',
    });
    expect([finding?.severity, finding?.facts['strong']]).toEqual(['WARNING', true]);
  });
});

describe('R7: evidence that nothing uses is listed', () => {
  test('an orphan is found: in the profile, and against a plan', () => {
    const past = { validity: { from: '2020-01-01', to: '2021-01-01' } };
    const own = profile(caseOf([seen('o1', 'bullying', 'absent', past), seen('o2', 'good-friends')]));
    expect(noticed(own.findings)).toContain('unused-evidence o1');
    const goals = [{ id: 'g1', text: 'x', worksOn: [], builds: [] }];
    expect(
      unusedEvidence(planOf([], [], { goals }), own).flatMap(({ observations }) => observations),
    ).toEqual(['o2', 'o1']);
  });
});

describe('R8: protection and resources stand beside risk', () => {
  test('a profile holds both, and one of problems only is a warning', () => {
    const own = profile(caseOf([seen('o1', 'bullying')]));
    expect([own.risk.factors.length, own.protective.factors.length]).toEqual([32, 14]);
    const found = own.findings.find(({ rule }) => rule === 'profile:problem-only');
    expect(found?.severity).toBe('WARNING');
  });
});

describe('R9: another way of understanding is asked for', () => {
  test('where none is written down', () => {
    expect(noticed(profile(caseOf([])).findings)).toContain('no-alternative-explanation');
  });
});

describe('R10: what counts other things is not compared', () => {
  test('another instrument or edition', () => {
    const own = score({}, kvelloStyle);
    expect(compare(own, score({}, borgeStressIndex2018)).status).toBe('not-comparable');
    expect(compare(own, { ...own, edition: '0.2.0' }).status).toBe('not-comparable');
    expect(compare(own, own).status).toBe('comparable');
  });
});

describe('R11: a decision is made by a person', () => {
  test('it is a record of its own, with author, reasons and legal basis; nothing that is worked out holds one', () => {
    const decision = {
      id: 'd1',
      by: 'child-welfare-leader',
      at: '2024-05-10',
      decided: 'help',
      reasons: 'need',
      legalBasis: [],
      childViews: [],
    } as const;
    const decided = addDecision(caseOf([seen('o1', 'bullying')]), decision, change);
    expect(decided.decisions).toEqual([decision]);
    const outputs = [
      profile(decided),
      score({ bullying: 'present' }, kvelloStyle),
      candidateMeasures(profile(decided)),
    ];
    for (const { value, path } of everyObject(outputs))
      expect(Object.keys(value), path).not.toContain('decisions');
  });
});

describe('R12: the history is only ever added to', () => {
  test('replay of the history gives the document, and a withdrawn record stays in it', () => {
    const start = createAssessment({
      id: 'case-1',
      date: '2024-05-10',
      child: {},
      instruments: [{ id: 'kvello-style', edition: '0.1.0' }],
      observations: [seen('o1', 'bullying')],
    });
    const taken = withdrawRecord(start, 'o1', change);
    expect(taken.observations).toHaveLength(1);
    expect(taken.history[0]).toMatchObject({ by: change.by, reason: change.reason });
    expect(replay(start, taken.history)).toEqual(taken);
    expect(diff(start, taken).map(({ path }) => path[0])).toEqual(['corrections']);
  });
});

describe('R13: law and codes hold from a day to a day', () => {
  test('the law on both sides of its changes', () => {
    const law = (topic: Parameters<typeof legalBasis>[0], day: string) =>
      JSON.stringify(legalBasis(topic, day));
    expect(law('plan-and-follow-up', '2022-12-31')).toContain('"BVL"');
    expect(law('plan-and-follow-up', '2023-01-01')).toContain('"BVL2021"');
    expect(law('travel-ban', '2026-01-22')).toContain('no-text');
    expect(law('travel-ban', '2026-01-23')).not.toContain('no-text');
  });

  test('the old content codes have an end', () => {
    for (const { validity } of registerContents2013.codes as unknown as { validity?: { to?: string } }[]) {
      if (validity?.to !== undefined) expect(validity.to <= '2026-01-01').toBe(true);
    }
  });
});

describe('R14: text for three readers, without bare codes', () => {
  test('a result, for professional, parent and child, in three languages', () => {
    const result = score({ 'poor-housing': 'present' }, borgeStressIndex2018);
    for (const language of LANGUAGES) {
      for (const audience of ['professional', 'parent', 'child'] as const) {
        const lines = explain(result, borgeStressIndex2018, { language, audience });
        expect(lines.length).toBeGreaterThan(0);
        for (const { text } of lines) expect(text).not.toMatch(/[a-z]+-[a-z]+-[a-z]+-[a-z]+/);
      }
    }
  });

  test('a plan, for parent and child, in three languages, by the names of its measures and roles', () => {
    const plan = planOf(measureCatalogue.measures.map(({ id }) => measured(id)));
    for (const language of LANGUAGES) {
      for (const audience of ['parent', 'child'] as const) {
        for (const { text } of explainPlan(plan, { language, audience, ageMonths: 98 }))
          expect(text).not.toMatch(/[a-z]+-[a-z]+-[a-z]+|plan:[a-z]/);
      }
    }
  });

  test('every rule of profiles and plans has words in all languages', () => {
    for (const { text } of [...profileRules, ...planRules])
      for (const language of LANGUAGES) expect(text[language]).toMatch(/\S/);
    for (const { label } of measureCatalogue.measures)
      for (const language of LANGUAGES) expect(label[language]).toMatch(/\S/);
  });

  test('findings are worded by the names of what they are about', () => {
    const own = profile(caseOf([seen('o1', 'bullying', 'present', { informant: 'teacher' })]));
    for (const finding of own.findings.filter(({ rule }) =>
      profileRules.some((known) => known.rule === rule),
    )) {
      for (const language of LANGUAGES)
        expect(wordProfileFinding(finding, language)).not.toMatch(/profile:|[{}]/);
    }
    expect(wordPlanFinding(lint(planOf([]), childOf([]), { date: '2024-06-02' })[0]!, 'nn')).toBe(
      'Planen manglar tiltak.',
    );
  });
});

describe('R15: nothing goes out, and no error repeats the case', () => {
  test('no clock, chance, network, storage or logging in the source', () => {
    const forbidden =
      /\b(Date\.now|new Date\(|Math\.random|fetch\(|XMLHttpRequest|localStorage|console\.|process\.(env|stdout|exit|argv))/;
    for (const [name, text] of sourceFiles()) {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code, name).not.toMatch(forbidden);
    }
  });

  test('errors name places and codes', () => {
    const secret = 'Ola Nordmann was seen drunk';
    for (const spoilt of [
      { item: secret },
      { informant: secret },
      { date: secret },
      { answer: secret },
      { [secret]: 1 },
      { kind: secret },
    ]) {
      let message = '';
      try {
        profile(caseOf([{ ...seen('o1', 'bullying'), ...spoilt } as never]));
      } catch (error) {
        message = `${(error as Error).message} ${wordError(error as core.ResiliensError, 'nb')}`;
      }
      expect(message.length).toBeGreaterThan(0);
      expect(message).not.toMatch(/Ola|drunk/);
    }
  });

  test('redact leaves a document that says no more in words', () => {
    const bare = redact(caseOf([seen('o1', 'bullying', 'present', { note: 'Ola was there' })]));
    expect(JSON.stringify(bare)).not.toContain('Ola');
    expect(checkAssessment(bare).observations[0]?.item).toBe('bullying');
  });
});

describe('R16: nothing to tell who it is', () => {
  const forbidden =
    /^(name|firstName|lastName|surname|birthDate|dateOfBirth|address|postcode|personalNumber|nationalId|ssn|fnr|phone|email)$/i;

  test('no such key in any document', () => {
    const documents = [
      caseOf([seen('o1', 'bullying')]),
      planOf([measured('visiting-home')]),
      profile(caseOf([])),
    ];
    for (const { value, path } of everyObject(documents))
      for (const key of Object.keys(value)) expect(key, path).not.toMatch(forbidden);
    for (const [name, text] of sourceFiles().filter(([file]) => file.startsWith('model'))) {
      for (const [, key] of text.matchAll(/readonly (\w+)\??:/g)) expect(key, name).not.toMatch(forbidden);
    }
  });

  test('a personal number is no id', () => {
    expect(() => checkAssessment({ ...caseOf([]), id: '01018012345' })).toThrow(
      expect.objectContaining({ code: 'value-invalid' }),
    );
  });
});

describe('R17: age never takes a presence away unseen', () => {
  test('at any age a stated presence counts, or a finding says why not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 220 }),
        fc.constantFrom(...kvelloStyleCatalogue.factors),
        (ageMonths, { id, dimension }) => {
          const own = profile(caseOf([seen('o1', id)], { child: { ageMonths } }));
          const reading = own[dimension].factors.find(({ factor }) => factor === id);
          const told = own.findings.some(({ ids = [] }) => ids.includes(id));
          expect(reading?.state === 'met' || told).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a measure outside its age is shown, with its condition', () => {
    const group = candidateMeasures(childOf(['acting-out'], 20)).groups[0];
    const pmto = group?.candidates.find(({ measure }) => measure === 'pmto');
    expect(pmto?.conditions[0]?.standing).toBe('not-met');
  });
});

describe('R19: contact with services weighs nothing', () => {
  test('no factor asks for it, and no weight ships', () => {
    const proxies = /earlier-report|earlier-case|contact-with-service|known-to|reports?-before/;
    for (const { id } of kvelloStyleCatalogue.factors) expect(id).not.toMatch(proxies);
    for (const { contributions } of Object.values(score({}, kvelloStyle).scores)) {
      for (const { weight } of contributions) expect(weight).toBe(1);
    }
  });

  test('the area of contact with services is never filled in from anything', () => {
    const { crosswalk } = profile(
      caseOf(kvelloStyleCatalogue.factors.map(({ id }, place) => seen(`o${place}`, id))),
    );
    expect(crosswalk.map(({ to }) => to.item)).not.toContain('help-service-contact');
  });
});

describe('R20: questions and candidates, in no order of worth', () => {
  test('"none" and "more information" are always there, and the order is that of the catalogue', () => {
    const order = measureCatalogue.measures.map(({ id }) => id);
    for (const items_ of [[], ['poor-or-harmful-care', 'acting-out']]) {
      const { always, groups } = candidateMeasures(childOf(items_));
      expect(always.map(({ option }) => option)).toEqual(['none', 'more-information']);
      for (const { candidates } of groups) {
        const places = candidates.map(({ measure }) => order.indexOf(measure));
        expect(places).toEqual([...places].sort((one, two) => one - two));
      }
    }
  });
});

describe('R21: what drifts is found, with its rule and ground', () => {
  test('an overdue evaluation, an end that is near', () => {
    const plan = planOf([measured('homework-help')]);
    const found = lint(plan, childOf([]), { date: '2025-05-20' });
    expect(found.map(({ rule }) => rule)).toEqual(['plan:gen7', 'plan:gen10', 'plan:gen10']);
    for (const { source } of found)
      expect(source).toEqual({ basis: 'guideline', reference: 'guideline-help-measures-2016#chapter 7' });
  });

  test('every rule says what it rests on', () => {
    for (const { source } of [...planRules, ...profileRules]) {
      expect(source.reference).toMatch(/\S/);
      if (source.basis === 'law') expect(source.reference).toMatch(/#section \d/);
    }
  });
});

describe('R22: what it is for and what it is not for', () => {
  test('stands in every language', () => {
    for (const statements of [intendedPurpose, outOfScope]) {
      expect(statements.length).toBeGreaterThan(4);
      for (const words of statements) for (const language of LANGUAGES) expect(words[language]).toMatch(/\S/);
    }
  });
});

describe('R23: disagreement is recorded', () => {
  test('a resolution keeps the observations, and the finding that it decided something', () => {
    const assessment: Assessment = caseOf([
      seen('o1', 'bullying'),
      seen('o2', 'bullying', 'absent', { informant: 'teacher' }),
    ]);
    const settled = resolve(
      assessment,
      { id: 'r1', instrument: 'kvello-style', item: 'bullying', answer: 'present' },
      change,
    );
    expect(settled.observations).toHaveLength(2);
    expect(toAnswers(settled, kvelloStyle).answers['bullying']).toBe('present');
    expect(noticed(profile(settled).findings, 'conflict')).toEqual(['resolved bullying']);
  });
});

describe('R25: consent', () => {
  test('who, for what, informed how, freely, withdrawn or not: each gap is named', () => {
    const help = measured('homework-help');
    const consents = [{ id: 'c1', measures: [help.id], freelyGiven: 'unclear' }] as const;
    expect(said(planOf([help], [], { consents }), childOf([]))).toEqual([
      'WARNING vo1 freely-given who given-on informed-how',
    ]);
  });
});
