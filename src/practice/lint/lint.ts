import type { Finding } from '../../model/finding.js';
import type { LintOptions } from '../../model/practice/lint.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type { Profile } from '../../model/profile/profile.js';
import { lintGround, type PlanRule } from './ground.js';
import { ch1, ch2, co1, co2 } from './rules/change-and-control.js';
import { vo1 } from './rules/consent.js';
import { gen7, gen9, gen10 } from './rules/follow-up.js';
import { gen2 } from './rules/goals-and-risks.js';
import { ec1, ec2, ec3 } from './rules/money.js';
import { vh1, vh2, vh3, vh4, vh5, vh6, vh7 } from './rules/visiting-home.js';
import { gen1, gen3, gen4, gen5, gen6, gen8, gen11 } from './rules/whole-plan.js';

/** The rules in the order in which they speak. */
const RULES: readonly PlanRule[] = [
  vh1,
  vh2,
  vh3,
  vh4,
  vh5,
  vh6,
  vh7,
  ec1,
  ec2,
  ec3,
  ch1,
  ch2,
  co1,
  co2,
  vo1,
  gen1,
  gen2,
  gen3,
  gen4,
  gen5,
  gen6,
  gen7,
  gen8,
  gen9,
  gen10,
  gen11,
];

/**
 * Reads a plan by the rules: what is known to go wrong with visiting homes, money, change, control and consent, and what every
 * plan needs.
 *
 * The rules look at codes, dates and whether something is written down, never at what a text says. They block nothing and change
 * nothing: each finding says what to look at, with its facts and what it rests on. Limits that no source sets are options.
 *
 * @param plan - The plan; neither changed nor frozen.
 * @param profile - The profile of the same child, from one of the assessments that the plan rests on.
 * @param options - The day, and other limits, measures or catalogues.
 * @returns The findings in the order of the rules; `path` leads to the measure or list in the plan.
 * @throws `ResiliensError` as {@link checkPlan} does; `id-unknown` for a profile of another child, a factor, need or measure
 * that does not exist, or an observation set aside that the only assessment does not have; `edition-mismatch`; `date-order` for
 * a plan from before the month of birth; `option-invalid`.
 * @example
 * ```ts
 * import { kvelloStyle, profile } from 'resiliens';
 * import { createAssessment } from 'resiliens/assessment';
 * import { createPlan, lint } from 'resiliens/practice';
 *
 * const own = profile(
 *   createAssessment({
 *     id: 'case-17',
 *     date: '2024-05-10',
 *     child: { ageMonths: 40 },
 *     instruments: [{ id: kvelloStyle.id, edition: kvelloStyle.edition }],
 *   }),
 * );
 * const plan = createPlan({
 *   id: 'plan-17',
 *   assessments: ['case-17'],
 *   catalogue: { id: 'kvello-style', edition: '0.1.0' },
 *   start: '2024-06-01',
 *   measures: [
 *     { id: 'm1', measure: 'visiting-home', goals: [], voluntary: 'yes', start: '2024-06-01', daysPerMonth: 2 },
 *   ],
 * });
 * const findings = lint(plan, own, { date: '2024-06-01' });
 *
 * findings.slice(0, 3).map(({ rule, severity }) => `${severity} ${rule}`); // => ['WARNING plan:vh1', 'WARNING plan:vh2', 'INFO plan:vh3']
 * findings[1]?.facts; // => { daysPerMonth: 2, ageMonths: 40, below: 48 }
 * ```
 * @since 0.1.0
 */
export const lint = (plan: Plan, profile: Profile, options: LintOptions): readonly Finding[] => {
  const ground = lintGround(plan, profile, options);
  return RULES.flatMap((rule) => rule(ground));
};
