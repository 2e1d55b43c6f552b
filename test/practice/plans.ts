import { type Assessment, type Profile, profile } from 'resiliens';
import { type LintOptions, lint, type Plan, type PlannedMeasure } from 'resiliens/practice';
import { caseOf, seen } from '../profile/cases.js';

/** A profile of a child in which the items named are present; told by mother and teacher, so that no side is missing. */
export const childOf = (items: readonly string[], ageMonths = 98, more: Partial<Assessment> = {}): Profile =>
  profile(
    caseOf(
      [...items, 'creativity'].flatMap((item, place) => [
        seen(`o${place}a`, item),
        seen(`o${place}b`, item, 'present', { informant: 'teacher' }),
      ]),
      { child: { ageMonths }, ...more },
    ),
  );

/** A measure of which everything is written down that any rule asks for. */
export const measured = (
  measure: PlannedMeasure['measure'],
  more: Partial<PlannedMeasure> = {},
): PlannedMeasure => ({
  id: `m-${measure}`,
  measure,
  goals: ['g1'],
  voluntary: 'yes',
  start: '2024-06-01',
  intendedEnd: '2025-06-01',
  purpose: 'a secret purpose',
  daysPerMonth: 4,
  povertyAlone: 'no',
  socialServicesConsidered: 'yes',
  debtAdviceConsidered: 'yes',
  match: 'quiet child, quiet home',
  parentsPart: 'chose it together',
  economicMotiveDiscussed: 'yes',
  contactPerson: 'child-welfare-worker',
  contactKnowsFamily: 'yes',
  informedOfGoals: 'yes',
  changePotential: 'asks for help',
  knowledgeBase: 'reviewed method',
  ...more,
});

/** A plan that no rule has anything to say about, beside its measures and what they are held against. */
export const planOf = (
  measures: readonly PlannedMeasure[],
  worksOn: readonly string[] = [],
  more: Partial<Plan> = {},
): Plan => ({
  schemaVersion: 1,
  id: 'plan-1',
  type: '1',
  assessments: ['case-1'],
  catalogue: { id: 'kvello-style', edition: '0.1.0' },
  start: '2024-06-01',
  intendedEnd: '2025-06-01',
  nextEvaluation: '2024-09-01',
  coordinator: 'child-welfare-worker',
  goals: [{ id: 'g1', text: 'safe and seen', worksOn, builds: ['good-friends'] }],
  measures,
  resources: ['a grandmother near by'],
  alternatives: [
    { id: 'a1', option: 'none', whyNot: 'it goes on' },
    { id: 'a2', option: 'more-information', whyNot: 'enough is known' },
  ],
  consents: measures.map(({ id }) => ({
    id: `c-${id}`,
    measures: [id],
    who: 'mother',
    givenOn: '2024-05-30',
    informedHow: 'in a meeting',
    freelyGiven: 'yes',
  })),
  childViews: [
    {
      id: 'v1',
      mode: '1.1',
      on: 'measure',
      at: '2024-05-29',
      informedAboutUse: 'yes',
      view: 'wants it',
      weight: 'much',
      weightReason: 'clear and steady',
    },
  ],
  principles: [],
  evaluations: [],
  setAside: [],
  decisions: [],
  corrections: [],
  history: [],
  ...more,
});

/** What the rules say on a day, as `SEVERITY rule lacks`; the day after the start unless told. */
export const said = (plan: Plan, own: Profile, options: Partial<LintOptions> = {}): string[] =>
  lint(plan, own, { date: '2024-06-02', ...options }).map(({ rule, severity, facts }) =>
    [severity, rule.slice(5), ...((facts['lacks'] as string[] | undefined) ?? [])].join(' '),
  );
