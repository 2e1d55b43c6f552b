import { kvelloStyleCatalogue, profile, whatIf } from 'resiliens';
import { lint, type Plan, type PlannedMeasure, planRules, wordPlanFinding } from 'resiliens/practice';
import { describe, expect, test } from 'vitest';
import { everyString } from '../catalog/walk.js';
import { caseOf, inBorge, seen } from '../profile/cases.js';
import { failure } from './fail.js';
import { childOf, measured, planOf, said } from './plans.js';

const calm = childOf([]);
const without = (measure: PlannedMeasure, ...keys: (keyof PlannedMeasure)[]): PlannedMeasure =>
  Object.fromEntries(
    Object.entries(measure).filter(([key]) => !keys.includes(key as keyof PlannedMeasure)),
  ) as unknown as PlannedMeasure;

describe('a plan of which everything is written down', () => {
  test.each(['visiting-home', 'support-contact', 'pmto', 'homework-help'] as const)(
    '%s: nothing to say',
    (measure) => {
      expect(said(planOf([measured(measure)]), calm)).toEqual([]);
    },
  );
});

describe('the cautions of the thesis', () => {
  const care = 'poor-or-harmful-care';

  test('two days a month, alone, for a child of three whose care is poor', () => {
    const plan = planOf([measured('visiting-home', { daysPerMonth: 2 })], [care]);
    expect(said(plan, childOf([care], 36))).toEqual([
      'WARNING vh1',
      'WARNING vh2',
      'WARNING vh6',
      'INFO gen2 in-part',
    ]);
  });

  test('the same child at five, with four days', () => {
    const plan = planOf([measured('visiting-home', { daysPerMonth: 4 })], [care]);
    expect(said(plan, childOf([care], 60))).toEqual(['WARNING vh6', 'INFO gen2 in-part']);
  });

  test('money in cash, without a purpose, alone', () => {
    const cash = without(measured('financial-support', { payment: 'cash' }), 'purpose');
    expect(said(planOf([cash], ['low-family-income']), calm)).toEqual([
      'WARNING ec1 purpose',
      'WARNING ec2',
      'WARNING ec3 other-measure',
    ]);
  });

  test('drug tests alone: the risk is only watched', () => {
    const risk = 'parental-substance-misuse';
    expect(said(planOf([measured('drug-testing')], [risk]), childOf([risk]))).toEqual([
      'WARNING co1',
      'WARNING gen2 only-watched',
    ]);
  });

  test('the Circle of Security, ordered, without a knowledge base', () => {
    const ordered = measured('cos-p', { voluntary: 'no' });
    expect(said(planOf([without(ordered, 'knowledgeBase')]), childOf([], 60))).toEqual(['ERROR ch2']);
    expect(said(planOf([ordered]), childOf([], 60))).toEqual(['WARNING ch2']);
  });

  test('a child that was not given the opportunity', () => {
    const views = [
      { id: 'v1', mode: '2.1', on: 'measure', at: '2024-05-29', informedAboutUse: 'no' },
    ] as const;
    const findings = lint(planOf([measured('homework-help')], [], { childViews: views }), calm, {
      date: '2024-06-02',
    });
    expect(findings.map(({ rule, facts }) => [rule, facts])).toEqual([
      ['plan:gen4', { lacks: ['not-heard'], strong: true }],
    ]);
  });

  test('the board held out as what would come otherwise', () => {
    const home = measured('support-contact');
    const consents = [
      {
        id: 'c1',
        measures: [home.id],
        who: 'mother',
        givenOn: '2024-05-30',
        informedHow: 'in a meeting',
        freelyGiven: 'yes',
        boardHeldOut: 'yes',
      },
    ] as const;
    expect(said(planOf([home], [], { consents }), calm)).toEqual(['WARNING vo1 board-held-out']);
  });

  test('a measure that runs by itself', () => {
    const plan = planOf([measured('visiting-home')], [], { nextEvaluation: '2024-09-01' });
    expect(said(plan, calm, { date: '2024-09-01' })).toEqual([]);
    expect(said(plan, calm, { date: '2024-09-02' })).toEqual(['WARNING vh7 evaluation contact']);
    expect(lint(plan, calm, { date: '2024-09-02' })[0]?.facts).toEqual({
      lacks: ['evaluation', 'contact'],
      since: '2024-06-01',
      dueOn: '2024-09-01',
    });
    const seenTo = planOf([measured('visiting-home', { contacts: ['2024-07-01'] })]);
    expect(said(seenTo, calm, { date: '2024-09-02' })).toEqual(['WARNING vh7 evaluation']);
  });

  test('several measures and nobody who co-ordinates', () => {
    const { coordinator: _, ...plan } = planOf([measured('homework-help'), measured('support-contact')]);
    expect(said(plan, calm)).toEqual(['WARNING co2 coordinator']);
    const { coordinator: __, ...one } = planOf([measured('homework-help')]);
    expect(said(one, calm)).toEqual([]);
  });
});

describe('each rule, on both sides', () => {
  const home = (more: Partial<PlannedMeasure>) => planOf([measured('visiting-home', more)]);
  const contact = (more: Partial<PlannedMeasure>) => planOf([measured('support-contact', more)]);

  test('VH1: none written down, up to the limit, above it', () => {
    expect(said(planOf([without(measured('visiting-home'), 'daysPerMonth')]), calm)).toEqual(['INFO vh1']);
    expect(said(home({ daysPerMonth: 2 }), calm)).toEqual(['WARNING vh1']);
    expect(said(home({ daysPerMonth: 2.5 }), calm)).toEqual([]);
    expect(said(home({ daysPerMonth: 4 }), calm, { visitingLowDaysPerMonth: 4 })).toEqual(['WARNING vh1']);
    expect(said(contact({ daysPerMonth: 1 }), calm)).toEqual([]);
  });

  test('VH2: below four years, and not where the age is not known', () => {
    expect(said(home({ daysPerMonth: 2 }), childOf([], 47))).toEqual(['WARNING vh1', 'WARNING vh2']);
    expect(said(home({ daysPerMonth: 2 }), childOf([], 48))).toEqual(['WARNING vh1']);
    expect(said(home({ daysPerMonth: 3 }), childOf([], 47))).toEqual([]);
    expect(said(home({ daysPerMonth: 2 }), childOf([], 59), { youngChildMonths: 60 })).toContain(
      'WARNING vh2',
    );
    expect(said(home({ daysPerMonth: 2 }), childOf([], 0, { child: {} }))).toEqual(['WARNING vh1']);
    expect(said(home({ daysPerMonth: 2 }), childOf([], 0, { child: { birthMonth: '2020-05' } }))).toContain(
      'WARNING vh2',
    );
  });

  test('VH3: how they fit, also for a support contact', () => {
    expect(said(home({ match: ' ' }), calm)).toEqual(['INFO vh3']);
    expect(said(planOf([without(measured('support-contact'), 'match')]), calm)).toEqual(['INFO vh3']);
  });

  test('VH4: who is the contact, and what the home knows', () => {
    expect(said(planOf([without(measured('visiting-home'), 'contactPerson')]), calm)).toEqual([
      'WARNING vh4 contact-person',
    ]);
    expect(said(contact({ contactKnowsFamily: 'unknown' }), calm)).toEqual([
      'WARNING vh4 contact-knows-family',
    ]);
    expect(said(contact({ informedOfGoals: 'no' }), calm)).toEqual(['WARNING vh4 informed-of-goals']);
  });

  test('VH5: the parents’ part, and the pay', () => {
    expect(said(planOf([without(measured('visiting-home'), 'parentsPart')]), calm)).toEqual([
      'INFO vh5 parents-part',
    ]);
    expect(said(home({ economicMotiveDiscussed: 'no' }), calm)).toEqual(['INFO vh5 economic-motive']);
  });

  test('VH6: not beside another measure, not without a risk in the home', () => {
    const addressed = ['bullying'];
    expect(said(planOf([measured('visiting-home')], addressed), childOf(addressed))).toEqual([]);
    const family = ['family-violence'];
    expect(said(planOf([measured('visiting-home')], family), childOf(family))).toEqual(['WARNING vh6']);
    expect(said(planOf([measured('visiting-home'), measured('pmto')], family), childOf(family))).toEqual([]);
  });

  test('EC1, EC2, EC3: what money needs', () => {
    const money = (more: Partial<PlannedMeasure>) =>
      planOf([measured('financial-support', more), measured('homework-help')]);
    expect(said(money({}), calm)).toEqual([]);
    expect(said(money({ povertyAlone: 'yes' }), calm)).toEqual(['WARNING ec1 reason-beyond-poverty']);
    expect(said(money({ payment: 'invoice' }), calm)).toEqual([]);
    expect(said(money({ socialServicesConsidered: 'unknown' }), calm)).toEqual(['INFO ec3 social-services']);
    const long = { debtAdviceConsidered: 'no', intendedEnd: '2024-12-02' } as const;
    expect(said(money(long), calm)).toEqual(['INFO ec3 debt-advice']);
    expect(said(money({ ...long, intendedEnd: '2024-12-01' }), calm)).toEqual([]);
    expect(said(money({ ...long, intendedEnd: '2024-12-01' }), calm, { longGrantMonths: 5 })).toEqual([
      'INFO ec3 debt-advice',
    ]);
    // A leisure activity pays for something only where a payment is written down.
    const leisure = (more: Partial<PlannedMeasure>) =>
      planOf([without(measured('leisure-activities', more), 'purpose')]);
    expect(said(leisure({}), calm)).toEqual([]);
    expect(said(leisure({ payment: 'fee' }), calm)).toEqual([
      'WARNING ec1 purpose',
      'WARNING ec3 other-measure',
    ]);
  });

  test('CH1: potential or will', () => {
    expect(said(planOf([without(measured('pmto'), 'changePotential')]), calm)).toEqual(['WARNING ch1']);
    expect(said(planOf([without(measured('homework-help'), 'changePotential')]), calm)).toEqual([]);
  });

  test('CH2: only ordered, and only what is meant to change', () => {
    const ordered = (measure: PlannedMeasure['measure']) => planOf([measured(measure, { voluntary: 'no' })]);
    expect(said(ordered('pmto'), calm)).toEqual([]);
    expect(said(ordered('marte-meo'), calm)).toEqual(['WARNING ch2']);
    expect(said(ordered('homework-help'), calm)).toEqual([]);
    expect(
      said(planOf([without(measured('pmto', { voluntary: 'unknown' }), 'knowledgeBase')]), calm),
    ).toEqual([]);
  });

  test('CH2: a level is told with the scheme it belongs to, and where there is none, that there is none', () => {
    const [level, none] = (['cos-p', 'marte-meo'] as const).map(
      (measure) => lint(planOf([measured(measure, { voluntary: 'no' })]), calm, { date: '2024-06-02' })[0],
    );
    expect(level?.facts).toEqual({ stated: 'yes', level: 2, scheme: 'ungsinn-2019', year: 2021 });
    expect(level && wordPlanFinding(level, 'nb')).toContain('beste kjente nivå: 2 (Ungsinn, 2019, av 5)');
    expect(none && wordPlanFinding(none, 'nn')).toContain('beste kjende nivå: ikkje fastslege (ingen skala)');
  });

  test('CO1: control beside support alone is still alone', () => {
    const beside = (measure: PlannedMeasure['measure']) =>
      planOf([measured('drug-testing'), measured(measure)]);
    expect(said(beside('network-meeting'), calm)).toEqual(['WARNING co1']);
    expect(said(beside('pmto'), calm)).toEqual([]);
    expect(said(beside('homework-help'), calm)).toEqual([]);
  });

  test('CO2: goals that pull apart', () => {
    const goals = [
      { id: 'g1', text: 'at home', worksOn: [], builds: ['good-friends'] },
      { id: 'g2', text: 'away', worksOn: [], builds: ['good-friends'], pullsAgainst: ['g1'] },
    ];
    expect(said(planOf([measured('homework-help')], [], { goals }), calm)).toEqual([
      'WARNING co2 goals-pull-apart',
    ]);
  });

  test('VO1: every doubt about a consent', () => {
    const help = measured('homework-help');
    const full = {
      id: 'c1',
      measures: [help.id],
      who: 'mother',
      givenOn: '2024-05-30',
      informedHow: 'in a meeting',
      freelyGiven: 'yes',
    } as const;
    const with_ = (consents: Plan['consents'], voluntary: PlannedMeasure['voluntary'] = 'yes') =>
      said(planOf([{ ...help, voluntary }], [], { consents }), calm);
    expect(with_([full])).toEqual([]);
    expect(with_([])).toEqual(['WARNING vo1 consent']);
    expect(with_([], 'unknown')).toEqual(['WARNING vo1 consent']);
    expect(with_([], 'no')).toEqual([]);
    expect(with_([{ ...full, freelyGiven: 'unclear' }])).toEqual(['WARNING vo1 freely-given']);
    expect(with_([{ ...full, freelyGiven: 'no' }])).toEqual(['WARNING vo1 freely-given']);
    expect(with_([{ id: 'c1', measures: [help.id], freelyGiven: 'yes' }])).toEqual([
      'WARNING vo1 who given-on informed-how',
    ]);
    expect(with_([{ ...full, withdrawnOn: '2024-06-02' }])).toEqual(['WARNING vo1 consent']);
    expect(with_([{ ...full, withdrawnOn: '2024-06-03' }])).toEqual([]);
    expect(with_([{ ...full, givenOn: '2024-06-02' }])).toEqual([]);
    expect(with_([{ ...full, givenOn: '2024-06-03' }])).toEqual(['WARNING vo1 consent']);
    expect(with_([{ ...full, measures: [] }])).toEqual(['WARNING vo1 consent']);
  });

  test('GEN1: goal, content, duration, and a day to evaluate', () => {
    const { intendedEnd: _, nextEvaluation: __, ...bare } = planOf([], [], { goals: [] });
    expect(said(bare, calm)).toEqual([
      'ERROR gen1 goals measures intended-end',
      'WARNING gen1 next-evaluation',
    ]);
  });

  test('GEN2: goals, measures and risks meet', () => {
    const help = measured('homework-help');
    expect(
      said(planOf([help], [], { goals: [{ id: 'g1', text: 'better', worksOn: [], builds: [] }] }), calm),
    ).toEqual(['WARNING gen2 goal-without-aim']);
    const aimless = lint(
      planOf([help], [], {
        goals: [
          { id: 'g1', text: 'school', worksOn: [], builds: ['good-friends'] },
          { id: 'g2', text: 'better', worksOn: [], builds: [] },
        ],
      }),
      calm,
      { date: '2024-06-02' },
    );
    expect(aimless.map(({ rule, ids, path }) => [rule, ids, path])).toEqual([
      ['plan:gen2', ['g2'], ['goals']],
    ]);
    expect(said(planOf([{ ...help, goals: [] }]), calm)).toEqual(['WARNING gen2 measure-without-goal']);
    expect(said(planOf([help]), childOf(['bullying']))).toEqual(['WARNING gen2 not-addressed']);
    // A goal that names the risk and carries no measure does not address it.
    const goals = [
      { id: 'g1', text: 'school', worksOn: [], builds: ['good-friends'] },
      { id: 'g2', text: 'peace', worksOn: ['bullying'], builds: [] },
    ];
    expect(said(planOf([help], [], { goals }), childOf(['bullying']))).toEqual([
      'WARNING gen2 not-addressed',
    ]);
    // One of the goals that a measure serves is enough.
    expect(said(planOf([{ ...help, goals: ['g1', 'g2'] }], [], { goals }), childOf(['bullying']))).toEqual(
      [],
    );
    // A measure that no source maps to the risk is the plan’s own answer.
    expect(said(planOf([help], ['bullying']), childOf(['bullying']))).toEqual([]);
    const peers = ['peer-relationship-problems'];
    expect(said(planOf([measured('child-groups')], peers), childOf(peers))).toEqual([]);
    // A watching measure beside one that answers in part.
    const care = ['poor-or-harmful-care'];
    const both = planOf([measured('unannounced-home-visits'), measured('support-contact')], care);
    expect(said(both, childOf(care))).toEqual(['INFO gen2 in-part']);
  });

  test('GEN3: problems only', () => {
    expect(said(planOf([measured('homework-help')], [], { resources: [] }), calm)).toEqual([
      'WARNING gen3 resources',
    ]);
    const bare = profile(caseOf([]));
    expect(said(planOf([measured('homework-help')]), bare)).toEqual([]);
    const goals = [{ id: 'g1', text: 'school', worksOn: ['low-family-income'], builds: [] }];
    expect(said(planOf([measured('homework-help')], [], { goals }), bare)).toEqual([
      'WARNING gen3 protection',
    ]);
  });

  test('GEN4: the voice on the measure, its weight, and in decisions', () => {
    const help = measured('homework-help');
    const view = {
      id: 'v1',
      mode: '1.1',
      on: 'measure',
      at: '2024-05-29',
      informedAboutUse: 'yes',
      view: 'yes please',
    } as const;
    const weighed = { ...view, weight: 'much', weightReason: 'steady' };
    const with_ = (childViews: Plan['childViews'], decisions: Plan['decisions'] = []) =>
      said(planOf([help], [], { childViews, decisions }), calm);
    expect(with_([])).toEqual(['WARNING gen4 view-on-measure']);
    expect(with_([{ ...weighed, on: 'situation' }])).toEqual(['WARNING gen4 view-on-measure']);
    expect(with_([view])).toEqual(['WARNING gen4 weight']);
    expect(with_([{ ...view, weight: 'much' }])).toEqual(['WARNING gen4 weight']);
    const decision = {
      id: 'd1',
      by: 'child-welfare-leader',
      at: '2024-06-01',
      decided: 'help',
      reasons: 'need',
      legalBasis: [],
      childViews: ['v1'],
    } as const;
    expect(with_([weighed], [decision])).toEqual([]);
    expect(with_([weighed], [{ ...decision, childViews: [] }])).toEqual(['ERROR gen4 decision-without-view']);
    expect(with_([view], [decision])).toEqual(['WARNING gen4 weight', 'ERROR gen4 decision-without-view']);
  });

  test('GEN5 and GEN8: what a reason appeals to', () => {
    const help = measured('homework-help');
    const base = planOf([help]);
    const with_ = (more: Partial<Plan['alternatives'][number]>) =>
      said(
        {
          ...base,
          alternatives: [...base.alternatives, { id: 'a3', option: 'mst', whyNot: 'a reason', ...more }],
        },
        calm,
      );
    expect(with_({ ground: 'least-intrusion', judgedNecessary: 'yes' })).toEqual(['INFO gen5']);
    expect(with_({ ground: 'least-intrusion', judgedNecessary: 'unknown' })).toEqual([]);
    expect(with_({ ground: 'other', judgedNecessary: 'yes' })).toEqual([]);
    expect(with_({ ground: 'challenge' })).toEqual(['WARNING gen8']);
    expect(said(planOf([{ ...help, ground: 'challenge' }]), calm)).toEqual(['WARNING gen8']);
    expect(said(planOf([{ ...help, ground: 'compensation' }]), calm)).toEqual([]);
  });

  test('GEN6: what goals build on comes from one profession only', () => {
    const one = profile(
      caseOf([seen('o1', 'bullying', 'present', { informant: 'teacher' }), seen('o2', 'creativity')]),
    );
    expect(said(planOf([measured('homework-help')], ['bullying']), one)).toEqual(['INFO gen6']);
    const nobody = profile(
      caseOf([seen('o1', 'bullying', 'present', { informant: 'unknown' }), seen('o2', 'creativity')]),
    );
    expect(said(planOf([measured('homework-help')], ['bullying']), nobody)).toEqual(['INFO gen6']);
    const two = profile(
      caseOf([
        seen('o1', 'bullying', 'present', { informant: 'teacher' }),
        seen('o3', 'bullying', 'present', { informant: 'nurse' }),
        seen('o2', 'creativity'),
      ]),
    );
    expect(said(planOf([measured('homework-help')], ['bullying']), two)).toEqual([]);
    // What nobody has told, only supposed, comes from no profession.
    const supposed = whatIf(profile(caseOf([seen('o2', 'creativity')])), {
      'kvello-style': { bullying: 'present' },
    });
    expect(said(planOf([measured('homework-help')], ['bullying']), supposed.profile)).toEqual([]);
    const mother = profile(caseOf([seen('o1', 'bullying'), seen('o2', 'creativity')]));
    expect(said(planOf([measured('homework-help')], ['bullying']), mother)).toEqual([]);
  });

  test('GEN7: any measure, however light; control every month', () => {
    const plan = planOf([measured('homework-help')]);
    expect(said(plan, calm, { date: '2024-09-01' })).toEqual([]);
    expect(said(plan, calm, { date: '2024-09-02' })).toEqual(['WARNING gen7']);
    const evaluated = {
      id: 'e1',
      performedOn: '2024-08-15',
      by: 'child-welfare-worker',
      measures: [],
      conclusion: 'works',
      outcome: 'continue',
    } as const;
    expect(said({ ...plan, evaluations: [evaluated] }, calm, { date: '2024-11-15' })).toEqual([]);
    expect(said({ ...plan, evaluations: [evaluated] }, calm, { date: '2024-11-16' })).toEqual([
      'WARNING gen7',
    ]);
    const control = planOf([measured('drug-testing'), measured('pmto')]);
    expect(said(control, calm, { date: '2024-07-01' })).toEqual([]);
    expect(said(control, calm, { date: '2024-07-02' })).toEqual(['WARNING gen7']);
    expect(
      said(planOf([measured('homework-help', { ended: '2024-08-01' })]), calm, { date: '2024-09-02' }),
    ).toEqual(['ERROR gen1 measures']);
  });

  test('GEN9: the age of the measure, and what the register checks', () => {
    const for_ = (measure: PlannedMeasure['measure'], age: number) =>
      said(planOf([measured(measure)]), childOf([], age));
    expect(for_('pmto', 47)).toEqual(['WARNING gen9']);
    expect(for_('pmto', 48)).toEqual([]);
    expect(for_('pmto', 155)).toEqual([]);
    expect(for_('pmto', 156)).toEqual(['WARNING gen9']);
    expect(for_('after-school-care', 143)).toEqual([]);
    expect(for_('after-school-care', 144)).toEqual(['WARNING gen9']);
    const other = planOf([measured('financial-support', { code: '4.1' }), measured('homework-help')]);
    expect(said(other, childOf([], 95))).toEqual([]);
    expect(said(other, childOf([], 96))).toEqual(['WARNING gen9']);
    const facts = (plan: Plan, age: number) => lint(plan, childOf([], age), { date: '2024-06-02' })[0]?.facts;
    expect(facts(other, 96)).toEqual({ ageMonths: 96, from: 0, to: 7, register: true });
    expect(facts(planOf([measured('pmto')]), 47)).toEqual({
      ageMonths: 47,
      from: 4,
      to: 12,
      register: false,
    });
    expect(facts(planOf([measured('kindergarten')]), 96)).toEqual({
      ageMonths: 96,
      from: 0,
      to: 6,
      register: true,
    });
  });

  test('GEN10: an end that is near or past is a reason to assess, and ends nothing', () => {
    const plan = planOf([measured('homework-help', { intendedEnd: '2024-08-01' })]);
    expect(said(plan, calm, { date: '2024-07-01' })).toEqual([]);
    expect(said(plan, calm, { date: '2024-07-02' })).toEqual(['WARNING gen10']);
    expect(said(plan, calm, { date: '2024-08-20' })).toEqual(['WARNING gen10']);
    const evaluated = (performedOn: string): Plan['evaluations'][number] => ({
      id: 'e1',
      performedOn,
      by: 'child-welfare-worker',
      measures: [],
      conclusion: 'works',
      outcome: 'continue',
    });
    expect(said({ ...plan, evaluations: [evaluated('2024-07-01')] }, calm, { date: '2024-07-10' })).toEqual([
      'WARNING gen10',
    ]);
    expect(said({ ...plan, evaluations: [evaluated('2024-07-02')] }, calm, { date: '2024-07-10' })).toEqual(
      [],
    );
    const ending = planOf(
      [measured('homework-help', { evaluateEvery: { months: 6, reason: 'steady' } })],
      [],
      { intendedEnd: '2024-08-01' },
    );
    expect(said(ending, calm, { date: '2024-07-02' })).toEqual(['WARNING gen10']);
    expect(said({ ...ending, evaluations: [evaluated('2024-07-02')] }, calm, { date: '2024-07-03' })).toEqual(
      [],
    );
  });

  test('GEN11: alternatives, with the two that always are', () => {
    const base = planOf([measured('homework-help')]);
    const [none, more] = base.alternatives;
    expect(said({ ...base, alternatives: [] }, calm)).toEqual(['INFO gen11 none more-information']);
    expect(said({ ...base, alternatives: [none!] }, calm)).toEqual(['INFO gen11 more-information']);
    expect(said({ ...base, alternatives: [more!] }, calm)).toEqual(['INFO gen11 none']);
  });
});

describe('findings', () => {
  const bare = planOf([
    without(measured('visiting-home', { daysPerMonth: 1 }), 'match', 'contactPerson', 'parentsPart'),
    without(measured('financial-support', { payment: 'cash' }), 'purpose'),
    without(measured('cos-p', { voluntary: 'no' }), 'changePotential', 'knowledgeBase'),
  ]);

  test('each names a rule that exists, its ground, and where in the plan', () => {
    const known = new Map(planRules.map((rule) => [rule.rule, rule]));
    for (const { rule, source, path } of lint(bare, childOf(['bullying'], 40), { date: '2025-07-01' })) {
      expect(source).toEqual(known.get(rule)?.source);
      expect(path).toBeDefined();
    }
    const [first] = lint(bare, calm, { date: '2024-06-02' });
    expect([first?.rule, first?.path]).toEqual(['plan:vh1', ['measures', 0]]);
  });

  test('are worded in three languages, without anything left to fill in and without text of the case', () => {
    const findings = lint(bare, childOf(['bullying'], 40), { date: '2025-07-01' });
    for (const language of ['en', 'nb', 'nn'] as const) {
      for (const finding of findings) {
        const text = wordPlanFinding(finding, language);
        expect(text).toMatch(/[.?]$/);
        expect(text, text).not.toMatch(/[{}]|plan:|secret/);
      }
    }
    for (const { value } of everyString(findings)) expect(value).not.toContain('secret');
    const late = findings.find(({ rule }) => rule === 'plan:gen10');
    expect(late && wordPlanFinding(late, 'nb')).toContain('2025-06-01');
  });

  test('every rule that there is says what it noticed, with every fact in words', () => {
    const care = ['poor-or-harmful-care', 'bullying'];
    const child = profile(
      caseOf(
        [...care, 'creativity'].map((item, place) =>
          seen(`o${place}`, item, 'present', { informant: 'teacher' }),
        ),
        { child: { ageMonths: 40 } },
      ),
    );
    const home = without(
      measured('visiting-home', { daysPerMonth: 1 }),
      'match',
      'contactPerson',
      'parentsPart',
    );
    const alone = planOf([home], care);
    const plans = [
      alone,
      { ...bare, consents: [] },
      {
        ...planOf([measured('drug-testing', { ground: 'challenge' }), measured('network-meeting')], care),
        resources: [],
        childViews: [],
        coordinator: undefined,
        intendedEnd: undefined,
        alternatives: [
          {
            id: 'a1',
            option: 'mst',
            whyNot: 'a secret',
            ground: 'least-intrusion',
            judgedNecessary: 'yes',
          } as const,
        ],
      },
      planOf([measured('after-school-care')]),
      planOf([measured('financial-support')]),
    ];
    const findings = plans.flatMap((plan) =>
      lint(JSON.parse(JSON.stringify(plan)) as Plan, child, { date: '2025-07-01' }),
    );
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(planRules.map(({ rule }) => rule)));
    for (const plan of plans) {
      for (const { rule, path = [], ids } of lint(JSON.parse(JSON.stringify(plan)) as Plan, child, {
        date: '2025-07-01',
      })) {
        // What is only a pause is told with the risks that go on.
        if (path[0] !== 'measures' || rule === 'plan:vh6') continue;
        expect(ids?.[0], rule).toBe(plan.measures[path[1] as number]?.id);
      }
    }
    const label = kvelloStyleCatalogue.factors.find(({ id }) => id === 'poor-or-harmful-care')?.label;
    const pause = findings.find(({ rule }) => rule === 'plan:vh6');
    for (const language of ['en', 'nb', 'nn'] as const)
      expect(pause && wordPlanFinding(pause, language)).toContain(label?.[language]);
    for (const finding of findings) {
      const texts = (['en', 'nb', 'nn'] as const).map((language) => wordPlanFinding(finding, language));
      expect(new Set(texts).size, texts[0]).toBe(3);
      for (const text of texts) {
        expect(text).toMatch(/^[^a-z].*[.?]$/);
        // Codes are kebab-case, and so is no word of the three languages that a finding uses.
        expect(text, text).not.toMatch(/[{}]|undefined|null|secret|[a-zæøå]+-[a-zæøå]+-[a-zæøå]+/);
      }
    }
  });

  test('with the plan, a finding about one measure says which', () => {
    const plan = planOf([measured('pmto'), without(measured('cos-p'), 'changePotential')]);
    const [found] = lint(plan, calm, { date: '2024-06-02' });
    expect(found && wordPlanFinding(found, 'nb', plan).split(': ')[0]).toBe('Trygghetssirkelen (COS-P)');
    expect(found && wordPlanFinding(found, 'nb')).toMatch(/^Et tiltak som skal endre omsorgen/);
    // A goal at the same place in its own list is no measure.
    const aim = found && ({ ...found, path: ['goals', 0] } as const);
    expect(aim && wordPlanFinding(aim, 'nb', plan)).toMatch(/^Et tiltak som skal endre omsorgen/);
    const whole = lint(planOf([], [], { goals: [] }), calm, { date: '2024-06-02' })[0];
    expect(whole && wordPlanFinding(whole, 'nb', plan)).toMatch(/^Planen mangler/);
  });

  test('a rule has words for all its placeholders in every language', () => {
    expect(new Set(planRules.map(({ rule }) => rule)).size).toBe(26);
    for (const { text } of planRules) {
      const holes = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();
      expect(holes(text.nb)).toEqual(holes(text.en));
      expect(holes(text.nn)).toEqual(holes(text.en));
    }
  });

  test('what was taken back no longer counts', () => {
    const correction = { by: 'child-welfare-worker', at: '2024-06-02', reason: 'slip' } as const;
    const plan = planOf([measured('drug-testing'), measured('homework-help')], [], {
      corrections: [{ record: 'm-homework-help', ...correction }],
    });
    expect(said(plan, calm)).toEqual(['WARNING co1']);
  });
});

describe('a plan that does not fit', () => {
  const failing = (call: () => unknown): unknown[] => {
    try {
      call();
    } catch (error) {
      const { code, path } = error as { code: string; path: unknown };
      return [code, path];
    }
    return [];
  };
  const born = profile(caseOf([], { child: { birthMonth: '2024-03' } }));
  const unborn = profile(caseOf([], { child: { birthMonth: '2024-08' } }));
  const help = measured('homework-help');

  const rows: [string, () => unknown, unknown[]][] = [
    [
      'another child',
      () => said(planOf([], [], { assessments: ['case-2'] }), calm),
      ['id-unknown', ['assessments']],
    ],
    [
      'another edition of the factors',
      () => said(planOf([], [], { catalogue: { id: 'kvello-style', edition: '0.2.0' } }), calm),
      ['edition-mismatch', ['catalogue']],
    ],
    [
      'a risk that does not exist',
      () => said(planOf([], ['buullying']), calm),
      ['id-unknown', ['goals', 0, 'worksOn', 'buullying']],
    ],
    [
      'a protection among what is addressed',
      () => said(planOf([], ['good-friends']), calm),
      ['id-unknown', ['goals', 0, 'worksOn', 0]],
    ],
    [
      'a date that is none',
      () => said(planOf([]), calm, { date: '2024-06' }),
      ['option-invalid', ['options', 'date']],
    ],
    [
      'a limit that is none',
      () => said(planOf([]), calm, { youngChildMonths: -1 }),
      ['option-invalid', ['options', 'youngChildMonths']],
    ],
    [
      'an interval that is none',
      () => said(planOf([]), calm, { usualMonths: 0 }),
      ['option-invalid', ['options', 'usualMonths']],
    ],
    [
      'a plan from before the month of birth',
      () => said(planOf([], [], { start: '2024-02-28' }), born),
      ['date-order', ['start']],
    ],
    [
      'a measure from before the month of birth',
      () => said(planOf([{ ...help, start: '2024-02-28' }], [], {}), born),
      ['date-order', ['measures', 0, 'start']],
    ],
    [
      'a view from before the month of birth',
      () =>
        said(
          planOf([help], [], {
            childViews: [{ id: 'v1', mode: '1.3', on: 'measure', at: '2024-02-28', informedAboutUse: 'no' }],
          }),
          born,
        ),
      ['date-order', ['childViews', 0, 'at']],
    ],
  ];
  test.each(rows)('%s', (_, call, error) => {
    expect(failing(call)).toEqual(error);
  });

  describe('an observation set aside', () => {
    const aside = (observation: string) =>
      ({ id: `s-${observation}`, observation, reason: 'x', by: 'teacher', at: '2024-06-01' }) as const;
    const back = { by: 'teacher', at: '2024-06-02', reason: 'x' } as const;

    test('is one that the assessment has, also of another instrument or taken back', () => {
      const own = profile(
        caseOf(
          [seen('o1', 'bullying'), seen('o2', 'bullying'), inBorge('o3', 'marital-discord', 'present')],
          {
            corrections: [{ record: 'o2', ...back }],
          },
        ),
      );
      const setAside = ['o1', 'o2', 'o3'].map(aside);
      expect(failing(() => said(planOf([], [], { setAside }), own))).toEqual([]);
    });

    test('that it lacks is refused, with its place among those that were taken back', () => {
      const setAside = [aside('first'), aside('whatever-else')];
      expect(failing(() => said(planOf([], [], { setAside: setAside.slice(1) }), calm))).toEqual([
        'id-unknown',
        ['setAside', 0, 'observation'],
      ]);
      const corrections = [{ record: 's-first', ...back }];
      expect(failing(() => said(planOf([], [], { setAside, corrections }), calm))).toEqual([
        'id-unknown',
        ['setAside', 1, 'observation'],
      ]);
    });

    test('may be in another assessment that the plan rests on', () => {
      const plan = planOf([], [], { assessments: ['case-1', 'case-2'], setAside: [aside('whatever-else')] });
      expect(failing(() => said(plan, calm))).toEqual([]);
    });
  });

  test('a slip is found where it stands in the document, behind a goal that was taken back', () => {
    const goals = ['bullying', 'nowhere-to-be-found'].map((risk, place) => ({
      id: `g${place}`,
      text: 'x',
      worksOn: [risk],
      builds: [],
    }));
    const corrections = [{ record: 'g0', by: 'teacher', at: '2024-06-02', reason: 'x' }] as const;
    expect(failing(() => said(planOf([], [], { goals, corrections }), calm))).toEqual([
      'id-unknown',
      ['goals', 1, 'worksOn', 0],
    ]);
  });

  test('a view from before the month of birth too, behind a view that was taken back', () => {
    const view = { mode: '1.3', on: 'measure', informedAboutUse: 'no' } as const;
    const childViews = [
      { ...view, id: 'v1', at: '2024-06-01' },
      { ...view, id: 'v2', at: '2024-02-28' },
    ];
    const corrections = [{ record: 'v1', by: 'teacher', at: '2024-06-02', reason: 'x' }] as const;
    expect(failing(() => said(planOf([help], [], { childViews, corrections }), born))).toEqual([
      'date-order',
      ['childViews', 1, 'at'],
    ]);
  });

  test('a limit that is none is told its bounds', () => {
    expect(failure(() => said(planOf([]), calm, { longGrantMonths: 1_501 })).facts).toEqual({
      least: 0,
      most: 1_500,
    });
    expect(failing(() => said(planOf([help]), calm, { longGrantMonths: 1_500 }))).toEqual([]);
  });

  test('a child that is not born yet may have a plan', () => {
    expect(failing(() => said(planOf([help]), unborn))).toEqual([]);
  });
});
