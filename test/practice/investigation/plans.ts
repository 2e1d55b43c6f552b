import {
  createInvestigationPlan,
  type InvestigationPlan,
  type NewInvestigationPlan,
} from 'resiliens/practice';

export const source = {
  id: 's1',
  whom: 'teacher',
  about: 'Wellbeing and friends at school',
  why: 'Sees the child every day',
  hypotheses: ['h1', 'h2'],
  looksFor: 'both',
  way: 'together',
  consent: 'needed',
  consents: ['c1'],
  askedOn: '2026-01-20',
} as const;

export const consent = {
  id: 'c1',
  who: 'mother',
  what: 'Talk with the school',
  informedHow: 'In a meeting',
  givenOn: '2026-01-15',
  freelyGiven: 'yes',
} as const;

/** A plan in which nothing is missing. */
export const whole: NewInvestigationPlan = {
  id: 'investigation-1',
  madeOn: '2026-01-14',
  timeFrame: { from: '2026-01-14', to: '2026-04-10' },
  proportionality: {
    purpose: 'Daily care',
    leftOut: 'The health of the grandparents',
    gentleness: 'Few meetings',
  },
  hypotheses: [
    { id: 'h1', kind: 'main', text: 'Too little rest for the mother', aimsAt: 'help' },
    { id: 'h2', kind: 'alternative', text: 'Trouble at school', aimsAt: 'open' },
  ],
  sources: [source, { ...source, id: 's2', whom: 'grandparent' }],
  family: [{ id: 'f1', who: 'mother', part: 'made-together', at: '2026-01-14', how: 'Meeting at home' }],
  childViews: [{ id: 'v1', mode: '1.1', on: 'situation', at: '2026-01-16', informedAboutUse: 'yes' }],
  consents: [consent],
  principles: (
    [
      'best-interests',
      'attachment-quality',
      'biological-ties',
      'least-intrusive-effective',
      'participation',
    ] as const
  ).map((principle) => ({
    id: `p-${principle}`,
    principle,
    text: 'Answered in words',
    by: 'child-welfare-worker',
    at: '2026-01-14',
  })),
};

export const planWith = (more: Partial<NewInvestigationPlan> = {}): InvestigationPlan =>
  createInvestigationPlan({ ...whole, ...more });
