import type { Finding } from '../../../model/finding.js';
import type { InformantGroup, Profession } from '../../../model/informant.js';
import { type LintGround, notice, type PlanRule, says } from '../ground.js';

/** Goals, content, duration; a day for the next evaluation. */
export const gen1: PlanRule = ({ plan, running }) => {
  const lacks = [
    ...(plan.goals.length === 0 ? ['goals'] : []),
    ...(running.length === 0 ? ['measures'] : []),
    ...(plan.intendedEnd === undefined ? ['intended-end'] : []),
  ];
  return [
    ...(lacks.length === 0 ? [] : [notice('gen1', { path: [], facts: { lacks } })]),
    ...(plan.nextEvaluation === undefined
      ? [notice('gen1', { path: [], severity: 'WARNING', facts: { lacks: ['next-evaluation'] } })]
      : []),
  ];
};

/** A plan that sees problems only. */
export const gen3: PlanRule = ({ plan, profile }) => {
  const builds = plan.goals.some((goal) => goal.builds.length > 0);
  const lacks = [
    ...(plan.resources.length === 0 ? ['resources'] : []),
    ...(profile.protective.low === 0 && !builds ? ['protection'] : []),
  ];
  return lacks.length === 0 ? [] : [notice('gen3', { path: [], facts: { lacks } })];
};

/** The child's voice on the choice of measure, its weight, and in decisions. */
export const gen4: PlanRule = (ground) => [...voice(ground), ...decisions(ground)];

const voice = ({ plan: { childViews } }: LintGround): Finding[] => {
  const unheard = childViews.filter(({ mode }) => mode === '2.1').map(({ id }) => id);
  const unweighed = childViews
    .filter(({ view, weight, weightReason }) => says(view) && !(says(weight) && says(weightReason)))
    .map(({ id }) => id);
  return [
    ...(childViews.some(({ on }) => on === 'measure')
      ? []
      : [notice('gen4', { path: ['childViews'], facts: { lacks: ['view-on-measure'] } })]),
    ...(unweighed.length === 0
      ? []
      : [notice('gen4', { path: ['childViews'], ids: unweighed, facts: { lacks: ['weight'] } })]),
    ...(unheard.length === 0
      ? []
      : [
          notice('gen4', {
            path: ['childViews'],
            ids: unheard,
            facts: { lacks: ['not-heard'], strong: true },
          }),
        ]),
  ];
};

const decisions = ({ plan }: LintGround): Finding[] => {
  const weighed = new Set(
    plan.childViews
      .filter(({ mode, view, weight }) => (says(view) || mode === '2.2') && says(weight))
      .map(({ id }) => id),
  );
  const ids = plan.decisions
    .filter(({ childViews }) => !childViews.some((id) => weighed.has(id)))
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    notice('gen4', {
      path: ['decisions'],
      ids,
      severity: 'ERROR',
      facts: { lacks: ['decision-without-view'] },
    }),
  ];
};

/** Least intrusion as the reason against help that was judged necessary. */
export const gen5: PlanRule = ({ plan }) =>
  plan.alternatives
    .filter(({ ground, judgedNecessary }) => ground === 'least-intrusion' && judgedNecessary === 'yes')
    .map(({ id }) => notice('gen5', { path: ['alternatives'], ids: [id] }));

const PROFESSIONS: Readonly<Record<Profession, 1>> = {
  education: 1,
  health: 1,
  'child-welfare': 1,
  'social-services': 1,
  justice: 1,
};

/** What goals build on, where it comes from one profession only or from nobody named. */
export const gen6: PlanRule = ({ plan, profile }) => {
  const named = new Set(plan.goals.flatMap(({ worksOn, builds }) => [...worksOn, ...builds]));
  const ids = [...profile.risk.factors, ...profile.protective.factors]
    .filter(({ factor, state, groups }) => state === 'met' && named.has(factor) && isOneSided(groups))
    .map(({ factor }) => factor);
  return ids.length === 0 ? [] : [notice('gen6', { path: ['goals'], ids })];
};

const isOneSided = (groups: readonly InformantGroup[]): boolean =>
  groups.length > 0 &&
  (groups.every((group) => group === 'other') ||
    (groups.length === 1 && groups.every((group) => Object.hasOwn(PROFESSIONS, group))));

/** A reason that appeals to the challenge model, for a measure or against one. */
export const gen8: PlanRule = ({ plan, running }) => [
  ...running
    .filter(({ planned }) => planned.ground === 'challenge')
    .map(({ planned: { id }, path }) => notice('gen8', { path, ids: [id] })),
  ...plan.alternatives
    .filter(({ ground }) => ground === 'challenge')
    .map(({ id }) => notice('gen8', { path: ['alternatives'], ids: [id] })),
];

/** No alternative considered, or not the two that always are. */
export const gen11: PlanRule = ({ plan }) => {
  const options = plan.alternatives.map(({ option }): string => option);
  const lacks = ['none', 'more-information'].filter((option) => !options.includes(option));
  return lacks.length === 0 ? [] : [notice('gen11', { path: ['alternatives'], facts: { lacks } })];
};
