import {
  createInvestigationPlan,
  type InvestigationPlan,
  investigationRules,
  lintInvestigation,
  type NewInvestigationPlan,
  withdrawInvestigationRecord,
  wordInvestigationFinding,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { flowOf } from '../case-flow/flows.js';
import { failsWith } from '../fail.js';
import { consent, planWith, source, whole } from './plans.js';

const rules = (plan: InvestigationPlan, date = '2026-02-01') =>
  lintInvestigation(plan, { date }).map(({ rule, ids }) =>
    [rule.replace('investigation:', ''), ...(ids ?? [])].join(' '),
  );

type Row = readonly [string, Partial<NewInvestigationPlan>, readonly string[]];
const one = (more: object) => ({
  sources: [
    { ...source, ...more },
    { ...source, id: 's2', whom: 'grandparent' as const },
  ],
});

describe('one thing is missing, one finding says so', () => {
  test('nothing is missing', () => {
    expect(rules(planWith())).toEqual([]);
  });

  test.each<Row>([
    [
      'no main hypothesis',
      { hypotheses: whole.hypotheses!.map((h) => ({ ...h, kind: 'alternative' })) },
      ['hypothesis-missing'],
    ],
    [
      'no alternative',
      { hypotheses: whole.hypotheses!.map((h) => ({ ...h, kind: 'main' })) },
      ['alternative-missing'],
    ],
    ['no time frame', { timeFrame: undefined }, ['time-frame-missing']],
    ['no purpose', { proportionality: undefined }, ['proportionality-missing']],
    [
      'nothing left out',
      { proportionality: { purpose: 'Care', gentleness: 'Few meetings' } },
      ['bounds-missing'],
    ],
    [
      'nothing about gentleness',
      { proportionality: { purpose: 'Care', leftOut: 'Health', gentleness: ' ' } },
      ['bounds-missing'],
    ],
    ['nobody to ask', { sources: [] }, ['no-source']],
    ['no reason', one({ why: undefined }), ['reason-missing s1']],
    ['an empty reason', one({ why: ' ' }), ['reason-missing s1']],
    ['a source for no hypothesis', one({ hypotheses: [] }), ['wider-than-purpose s1']],
    ['no ground for no consent', one({ consent: 'not-needed' }), ['ground-missing s1']],
    ['a ground for no consent', one({ consent: 'not-needed', ground: 'The child itself asks' }), []],
    ['no ground for secrecy', one({ way: 'without-knowledge' }), ['ground-missing s1']],
    ['a ground for secrecy', one({ way: 'without-knowledge', ground: 'Danger' }), []],
    ['asked with the knowledge of the family', one({ way: 'known' }), []],
    ['asked without consent', one({ consents: [] }), ['consent-missing s1']],
    ['not asked yet', one({ consents: [], askedOn: undefined }), []],
    ['asked the day before the consent', one({ askedOn: '2026-01-14' }), ['consent-missing s1']],
    ['asked on the day of the consent', one({ askedOn: '2026-01-15' }), []],
    [
      'a hypothesis nobody can speak of',
      {
        sources: [
          { ...source, hypotheses: ['h1'] },
          { ...source, id: 's2', whom: 'grandparent', hypotheses: ['h1'] },
        ],
      },
      ['hypothesis-not-looked-into h2'],
    ],
    [
      'only risk is asked about',
      {
        sources: [
          { ...source, looksFor: 'risk' },
          { ...source, id: 's2', whom: 'mother', looksFor: 'risk' },
        ],
      },
      ['problem-only'],
    ],
    [
      'risk from one, protection from another',
      {
        sources: [
          { ...source, looksFor: 'risk' },
          { ...source, id: 's2', whom: 'mother', looksFor: 'protection' },
        ],
      },
      [],
    ],
    [
      'one field only',
      { sources: [source, { ...source, id: 's2', whom: 'kindergarten-teacher' }] },
      ['one-field s1 s2'],
    ],
    [
      'family only',
      {
        sources: [
          { ...source, whom: 'mother' },
          { ...source, id: 's2', whom: 'father' },
        ],
      },
      [],
    ],
    ['somebody who only writes', { sources: [{ ...source, whom: 'child-welfare-leader' }] }, []],
    ['no part of the family', { family: [] }, ['family-missing']],
    [
      'the family was only told',
      { family: [{ ...whole.family![0]!, part: 'told' }] },
      ['family-only-told f1'],
    ],
    ['the family declined', { family: [{ ...whole.family![0]!, part: 'declined' }] }, []],
    [
      'one was told, one was heard',
      {
        family: [
          { ...whole.family![0]!, part: 'told' },
          { ...whole.family![0]!, id: 'f2', part: 'heard' },
        ],
      },
      [],
    ],
    ['nothing of the child', { childViews: [] }, ['child-missing']],
    [
      'the child got no opportunity',
      { childViews: [{ ...whole.childViews![0]!, mode: '2.1' }] },
      ['child-not-heard v1'],
    ],
    ['the child did not wish to', { childViews: [{ ...whole.childViews![0]!, mode: '2.2' }] }, []],
    ['a principle is open', { principles: whole.principles!.slice(1) }, ['principles-open best-interests']],
  ])('%s', (_, more, expected) => {
    expect(rules(planWith(more))).toEqual(expected);
  });

  test.each<[string, object, readonly string[]]>([
    ['not freely given', { freelyGiven: 'no' }, ['consent-not-free s1 c1', 'consent-not-free s2 c1']],
    ['unclear', { freelyGiven: 'unclear' }, ['consent-not-free s1 c1', 'consent-not-free s2 c1']],
    [
      'withdrawn on the day it was used',
      { withdrawnOn: '2026-01-20' },
      ['consent-missing s1', 'consent-missing s2'],
    ],
    ['withdrawn the day after', { withdrawnOn: '2026-01-21' }, []],
  ])('a consent that is %s', (_, more, expected) => {
    expect(rules(planWith({ consents: [{ ...consent, ...more }] }))).toEqual(expected);
  });

  test('what is asked after the day counts as planned', () => {
    const plan = planWith(one({ consents: [] }));
    expect(rules(plan, '2026-01-19')).toEqual([]);
    expect(rules(plan, '2026-01-20')).toEqual(['consent-missing s1']);
  });

  test('what was taken back does not count', () => {
    const change = { at: '2026-02-01', by: 'child-welfare-worker', reason: 'Slip' } as const;
    expect(rules(withdrawInvestigationRecord(planWith(), 'f1', change))).toEqual(['family-missing']);
    expect(rules(withdrawInvestigationRecord(planWith(), 'c1', change))).toEqual([
      'consent-missing s1',
      'consent-missing s2',
    ]);
    expect(rules(withdrawInvestigationRecord(planWith(one({ hypotheses: ['h2'] })), 'h2', change))).toEqual([
      'alternative-missing',
      'wider-than-purpose s1',
    ]);
  });

  test('an empty plan', () => {
    expect(rules(createInvestigationPlan({ id: 'investigation-1', madeOn: '2026-01-14' }))).toEqual([
      'hypothesis-missing',
      'alternative-missing',
      'time-frame-missing',
      'proportionality-missing',
      'no-source',
      'family-missing',
      'child-missing',
      'principles-open best-interests attachment-quality biological-ties least-intrusive-effective participation',
    ]);
  });
});

describe('the time frame against the time limit of the case', () => {
  const flow = (extended: boolean) =>
    flowOf([
      ['receive-report', '2026-01-05'],
      ['open-investigation', '2026-01-08'],
      ...(extended ? ([['extend-investigation', '2026-01-20', { grounds: 'Expert' }]] as const) : []),
    ]);
  const late = (to: string, extended = false, more: object = {}) =>
    lintInvestigation(planWith({ timeFrame: { from: '2026-01-14', to } }), {
      date: '2026-02-01',
      flow: flow(extended),
      ...more,
    });

  test.each([
    ['2026-04-12', false, 0],
    ['2026-04-13', false, 1],
    ['2026-04-13', true, 0],
    ['2026-07-12', true, 0],
    ['2026-07-13', true, 1],
  ])('to %s, extended %s: %i', (to, extended, count) => {
    expect(late(to, extended)).toHaveLength(count);
  });

  test('the finding names the policy', () => {
    expect(late('2026-04-13')).toEqual([
      {
        rule: 'investigation:time-frame-too-long',
        severity: 'WARNING',
        path: ['timeFrame', 'to'],
        facts: { to: '2026-04-13', due: '2026-04-12', policy: 'act', key: 'investigation-ordinary' },
        source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(2)' },
      },
    ]);
    expect(late('2026-07-10', true, { deadlines: { extendedFrom: 'from-receipt' } })[0]?.facts).toMatchObject(
      { due: '2026-07-05' },
    );
  });

  test('no limit is known, none is named', () => {
    const old = flowOf([
      ['receive-report', '2022-11-01'],
      ['open-investigation', '2022-11-02'],
    ]);
    expect(lintInvestigation(planWith(), { date: '2026-02-01', flow: old })).toEqual([]);
    const report = flowOf([['receive-report', '2026-01-05']]);
    expect(lintInvestigation(planWith(), { date: '2026-02-01', flow: report })).toEqual([]);
  });
});

describe('words', () => {
  const known = ['to', 'due', 'policy', 'field', 'askedOn', 'ids'];

  test('every rule has words in three languages that use only facts it has', () => {
    expect(new Set(investigationRules.map(({ rule }) => rule)).size).toBe(investigationRules.length);
    for (const { rule, text } of investigationRules) {
      for (const words of [text.en, text.nb, text.nn]) {
        expect(words, rule).toMatch(/[.]$/);
        for (const [, name] of words.matchAll(/\{(\w+)\}/g)) expect(known, rule).toContain(name);
      }
    }
  });

  test.each([
    ['en', 'These principles have not been answered in words: The child taking part.'],
    ['nb', 'Disse prinsippene er ikke besvart med ord: Barnets medvirkning.'],
    ['nn', 'Desse prinsippa er ikkje svara på med ord: Medverknad frå barnet.'],
  ] as const)('principles in %s', (language, expected) => {
    const [finding] = lintInvestigation(planWith({ principles: whole.principles!.slice(0, 4) }), {
      date: '2026-02-01',
    });
    expect(wordInvestigationFinding(finding!, language)).toBe(expected);
  });

  test('fields and dates', () => {
    const field = lintInvestigation(planWith({ sources: [source] }), { date: '2026-02-01' })[0]!;
    expect(wordInvestigationFinding(field, 'en')).toMatch(/one field \(education\)/);
    const missing = lintInvestigation(planWith(one({ consents: [] })), { date: '2026-02-01' })[0]!;
    expect(wordInvestigationFinding(missing, 'nb')).toMatch(/hentet 2026-01-20 uten samtykke/);
  });
});

describe('what is refused', () => {
  test('a date that is none, a plan that is none', () => {
    expect(failsWith(() => lintInvestigation(planWith(), { date: '2026-02-30' }))).toBe(
      'date-impossible options.date',
    );
    expect(failsWith(() => lintInvestigation({ id: 'x' } as never, { date: '2026-02-01' }))).toBe(
      'schema-version-missing schemaVersion',
    );
    expect(failsWith(() => lintInvestigation(null as never, { date: '2026-02-01' }))).toBe('value-invalid');
  });
});
