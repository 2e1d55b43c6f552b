import type { ChildView, Decision } from 'resiliens';
import {
  type CaseFlow,
  caseFlowFindingRules,
  deadlineFindingRules,
  deadlines,
  type NewCaseFlow,
  nextSteps,
  withdrawCaseRecord,
  wordLawFinding,
} from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { flowOf, type Short } from './flows.js';

const own = new Set<string>(caseFlowFindingRules.map(({ rule }) => rule));
const found = (flow: CaseFlow, date = '2026-06-01') =>
  nextSteps(flow, date)
    .findings.filter(({ rule }) => own.has(rule))
    .map(({ rule, ids }) => [rule, ...(ids ?? [])].join(' '));

const quiet: readonly Short[] = [['receive-report', '2026-03-02']];
const decision: Decision = {
  id: 'd1',
  by: 'child-welfare-leader',
  at: '2026-03-05',
  decided: 'Offer a visiting home',
  reasons: 'Relief is wanted',
  legalBasis: [{ law: 'BVL2021', chapter: '3', section: '1' }],
  childViews: ['v1'],
};
const view: ChildView = {
  id: 'v1',
  mode: '1.1',
  on: 'measure',
  at: '2026-03-01',
  informedAboutUse: 'yes',
  weight: 'Central',
};
const decided = (one: Partial<Decision>, seen: Partial<ChildView> = {}) =>
  flowOf(quiet, { decisions: [{ ...decision, ...one }], childViews: [{ ...view, ...seen }] });

describe('the plan of an investigation', () => {
  test.each<[string, readonly Short[], readonly string[]]>([
    [
      'opened before 2023',
      [
        ['receive-report', '2022-12-20'],
        ['open-investigation', '2022-12-31'],
      ],
      [],
    ],
    [
      'opened in 2023',
      [
        ['receive-report', '2022-12-20'],
        ['open-investigation', '2023-01-01'],
      ],
      ['law:investigation-plan-missing e2'],
    ],
    [
      'with a plan',
      [
        ['receive-report', '2026-03-02'],
        ['open-investigation', '2026-03-02'],
        ['make-investigation-plan', '2026-03-09'],
      ],
      [],
    ],
    [
      'extended, and still without a plan',
      [
        ['receive-report', '2026-03-02'],
        ['open-investigation', '2026-03-02'],
        ['extend-investigation', '2026-03-09', { grounds: 'Waiting for an expert' }],
      ],
      ['law:investigation-plan-missing e2'],
    ],
    [
      'with an emergency before the plan',
      [
        ['receive-report', '2026-03-02'],
        ['open-investigation', '2026-03-02'],
        ['decide-emergency', '2026-03-03', { emergency: 'acute-help' }],
        ['make-investigation-plan', '2026-03-09'],
      ],
      [],
    ],
    [
      'taken up again without one',
      [
        ['receive-report', '2026-03-02'],
        ['open-investigation', '2026-03-02'],
        ['make-investigation-plan', '2026-03-09'],
        ['dismiss-with-reopening-option', '2026-04-02'],
        ['reopen-investigation', '2026-05-02'],
      ],
      ['law:investigation-plan-missing e5'],
    ],
    [
      'closed without one, and a plan in the second',
      [
        ['receive-report', '2026-03-02'],
        ['open-investigation', '2026-03-02'],
        ['dismiss-with-reopening-option', '2026-04-02'],
        ['reopen-investigation', '2026-05-02'],
        ['make-investigation-plan', '2026-05-03'],
      ],
      ['law:investigation-plan-missing e2'],
    ],
  ])('%s', (_, shorts, expected) => {
    expect(found(flowOf(shorts))).toEqual(expected);
  });
});

describe('decisions', () => {
  test.each([
    ['2022-12-31', 'BVL', []],
    ['2022-12-31', 'BVL2021', ['law:other-act d1']],
    ['2023-01-01', 'BVL', ['law:other-act d1']],
    ['2023-01-01', 'BVL2021', []],
    ['2023-01-01', 'other', []],
  ] as const)('one of %s that cites %s: %j', (at, law, expected) => {
    expect(found(decided({ at, legalBasis: [{ law, chapter: '3', section: '1' }] }))).toEqual(expected);
  });

  test.each<[string, Partial<Decision>, Partial<ChildView>, readonly string[]]>([
    ['with a view and its weight', {}, {}, []],
    ['without a view', { childViews: [] }, {}, ['law:decision-without-child-view d1']],
    ['with a view without weight', {}, { weight: undefined }, ['law:child-view-unweighed d1 v1']],
    ['with an empty weight', {}, { weight: ' ' }, ['law:child-view-unweighed d1 v1']],
    [
      'of a child that got no opportunity',
      {},
      { mode: '2.1', weight: undefined },
      ['law:child-not-heard d1 v1'],
    ],
    ['of a child that did not wish to', {}, { mode: '2.2', weight: undefined }, []],
    ['of a later day', { at: '2026-06-02', childViews: [] }, {}, []],
    ['of that day', { at: '2026-06-01', childViews: [] }, {}, ['law:decision-without-child-view d1']],
  ])('one %s', (_, one, seen, expected) => {
    expect(found(decided(one, seen))).toEqual(expected);
  });

  test('what was taken back does not count', () => {
    const change = { at: '2026-03-10', by: 'child-welfare-leader', reason: 'Slip' } as const;
    expect(found(withdrawCaseRecord(decided({ childViews: [] }), 'd1', change))).toEqual([]);
    expect(found(withdrawCaseRecord(decided({}), 'v1', change))).toEqual([
      'law:decision-without-child-view d1',
    ]);
  });

  test('a decision that lacks nothing gives nothing at all', () => {
    const investigated = flowOf(
      [
        ['receive-report', '2026-03-02'],
        ['open-investigation', '2026-03-02'],
        ['make-investigation-plan', '2026-03-03'],
      ],
      { decisions: [decision], childViews: [view] },
    );
    const findings = [decided({}), investigated].flatMap((flow) => nextSteps(flow, '2026-03-05').findings);
    expect(findings.filter(({ path }) => path?.[0] === 'decisions')).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('the path leads to the decision', () => {
    expect(nextSteps(decided({ childViews: [] }), '2026-03-06').findings.at(-1)).toMatchObject({
      severity: 'ERROR',
      path: ['decisions', 0],
      source: { basis: 'law', reference: 'act-child-welfare-2021#12-5' },
    });
  });
});

describe('the child as a party', () => {
  const status = {
    id: 'p1',
    from: '2026-04-10',
    ground: 'age',
    by: 'child-welfare-worker',
    reason: 'Fifteen',
  } as const;
  const party = (more: Partial<NewCaseFlow>) => flowOf(quiet, more);

  test.each<[string, Partial<NewCaseFlow>, string, readonly string[]]>([
    ['no month of birth', {}, '2026-06-01', []],
    ['surely fifteen', { child: { birthMonth: '2011-03' } }, '2026-03-31', ['law:party-not-recorded']],
    ['perhaps fifteen', { child: { birthMonth: '2011-03' } }, '2026-03-30', []],
    ['not fifteen', { child: { birthMonth: '2011-07' } }, '2026-06-01', []],
    ['not born yet', { child: { birthMonth: '2026-07' } }, '2026-06-01', []],
    ['recorded', { child: { birthMonth: '2011-03' }, partyStatus: [status] }, '2026-04-10', []],
    [
      'recorded later',
      { child: { birthMonth: '2011-03' }, partyStatus: [status] },
      '2026-04-09',
      ['law:party-not-recorded'],
    ],
    [
      'recorded to a day',
      { child: { birthMonth: '2011-03' }, partyStatus: [{ ...status, to: '2026-05-01' }] },
      '2026-05-01',
      [],
    ],
    [
      'recorded and over',
      { child: { birthMonth: '2011-03' }, partyStatus: [{ ...status, to: '2026-05-01' }] },
      '2026-05-02',
      ['law:party-not-recorded'],
    ],
    [
      'by age, perhaps fifteen',
      { child: { birthMonth: '2011-04' }, partyStatus: [status] },
      '2026-04-10',
      [],
    ],
    [
      'by age, too young',
      { child: { birthMonth: '2011-05' }, partyStatus: [status] },
      '2026-04-10',
      ['law:party-too-young p1'],
    ],
    [
      'younger on another ground',
      { child: { birthMonth: '2014-05' }, partyStatus: [{ ...status, ground: 'granted-by-board' }] },
      '2026-04-10',
      [],
    ],
  ])('%s', (_, more, date, expected) => {
    expect(found(party(more), date)).toEqual(expected);
  });

  test('a status that was taken back does not count', () => {
    const flow = party({ child: { birthMonth: '2011-03' }, partyStatus: [status] });
    const change = { at: '2026-04-11', by: 'child-welfare-worker', reason: 'Slip' } as const;
    expect(found(withdrawCaseRecord(flow, 'p1', change), '2026-04-12')).toEqual(['law:party-not-recorded']);
  });

  test('without a case nobody is a party', () => {
    expect(found(flowOf([], { child: { birthMonth: '2001-03' } }))).toEqual([]);
  });
});

describe('findings in words', () => {
  const late = deadlines(flowOf([['receive-report', '2026-01-05']]), { date: '2026-01-13' }).findings[0]!;

  test.each([
    [
      'en',
      'Go through the report: 2026-01-12 was the last day, and nothing shows that it was done. Counted by the Act, 7 days from 2026-01-05.',
    ],
    [
      'nb',
      'Gjennomgå meldingen: 2026-01-12 var siste dag, og ingenting viser at det er gjort. Regnet etter loven, 7 dager fra 2026-01-05.',
    ],
    [
      'nn',
      'Gå gjennom meldinga: 2026-01-12 var siste dag, og ingenting viser at det er gjort. Rekna etter lova, 7 dagar frå 2026-01-05.',
    ],
  ] as const)('in %s', (language, expected) => {
    expect(wordLawFinding(late, language)).toBe(expected);
  });

  test('every rule has words that use only facts it has', () => {
    const known = [
      'key',
      'policy',
      'clockStart',
      'due',
      'count',
      'unit',
      'end',
      'confidence',
      'at',
      'act',
      'found',
      'from',
    ];
    for (const { rule, text } of [...deadlineFindingRules, ...caseFlowFindingRules]) {
      for (const words of [text.en, text.nb, text.nn]) {
        expect(words, rule).toMatch(/[.]$/);
        for (const [, name] of words.matchAll(/\{(\w+)\}/g)) expect(known, rule).toContain(name);
      }
    }
  });

  test('a law of another time is called by its name', () => {
    const finding = nextSteps(decided({ at: '2022-12-31' }), '2026-03-06').findings.find(
      ({ rule }) => rule === 'law:other-act',
    );
    expect(wordLawFinding(finding!, 'en')).toBe(
      'A decision of 2022-12-31 cites the Act of 2021; on that day the Act of 1992 held.',
    );
  });
});
