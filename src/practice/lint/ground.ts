import { kvelloStyleEdges } from '../../catalog/factors/kvello-style-0.1.0/edges.js';
import { measureFacts } from '../../catalog/measures/facts.js';
import { planRuleHeads } from '../../catalog/rules/plan-rule-heads.js';
import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { dateForm } from '../../logic/date-is.js';
import { type FindingParts, findingOf } from '../../logic/finding-of.js';
import type { Finding } from '../../model/finding.js';
import type { DueEntry } from '../../model/practice/due.js';
import type { LintOptions } from '../../model/practice/lint.js';
import type { MeasureFacts } from '../../model/practice/measure/measure.js';
import type { MeasureFactsCatalogue } from '../../model/practice/measure/measure-catalogue.js';
import type { Plan } from '../../model/practice/plan/plan.js';
import type { PlannedMeasure } from '../../model/practice/plan/planned-measure.js';
import type { Profile } from '../../model/profile/profile.js';
import { dueEntries, isRunning } from '../follow-up/due-entries.js';
import { type LastEvaluation, lastEvaluations } from '../follow-up/last-evaluations.js';
import { fillIntervals, type Intervals } from '../follow-up/options.js';
import type { Edges } from '../measures/ways.js';
import { type PlanInForce, planInForce } from '../plan/plan-in-force.js';
import { checkPlanFits } from './check-plan-fits.js';

/** A planned measure with what the catalogue knows of it. */
export interface Running {
  readonly planned: PlannedMeasure;
  readonly measure: MeasureFacts;
  readonly path: readonly (string | number)[];
}

/** Everything that the rules look at. */
export interface LintGround {
  readonly plan: PlanInForce;
  readonly profile: Profile;
  readonly edges: Edges;
  readonly date: string;
  readonly limits: Intervals & {
    readonly visitingLowDaysPerMonth: number;
    readonly youngChildMonths: number;
    readonly longGrantMonths: number;
  };
  /** Measures that nobody has ended; one that begins later is planned and counts. */
  readonly running: readonly Running[];
  readonly due: readonly DueEntry[];
  readonly lastEvaluation: LastEvaluation;
  /** Youngest and oldest possible age in months; `null` where it is not known. */
  readonly age: { readonly low: number; readonly high: number } | null;
}

/** One rule: looks at the ground and says what it notices. */
export type PlanRule = (ground: LintGround) => readonly Finding[];

/** Prepares what the rules look at; refuses a plan of another child or catalogue. */
export const lintGround = (given: Plan, profile: Profile, options: LintOptions): LintGround => {
  needArgument(profile, 'profile', ['catalogue', 'basis', 'risk', 'protective']);
  needArgument(options, 'options');
  const { date, catalogue = kvelloStyleEdges } = options;
  const measures: MeasureFactsCatalogue = options.measures ?? measureFacts;
  if (typeof date !== 'string' || dateForm(date) !== 'day')
    throw new ResiliensError('option-invalid', ['options', 'date'], { expected: 'YYYY-MM-DD' });
  const plan = planInForce(given);
  checkPlanFits(plan, profile, catalogue, measures);
  const measureOf = ({ measure }: PlannedMeasure): MeasureFacts | undefined =>
    measures.measures.find(({ id }) => id === measure);
  const intervals = fillIntervals(options);
  const { ageMonths } = profile;
  return {
    plan,
    profile,
    edges: catalogue,
    date,
    limits: {
      ...intervals,
      visitingLowDaysPerMonth: numberOf(options, 'visitingLowDaysPerMonth', 2),
      youngChildMonths: numberOf(options, 'youngChildMonths', 48),
      longGrantMonths: numberOf(options, 'longGrantMonths', 6),
    },
    running: plan.measures
      .filter((planned) => isRunning(planned, date) || planned.start > date)
      .map((planned) => ({
        planned,
        measure: measureOf(planned) as MeasureFacts,
        path: ['measures', plan.places.get(planned.id) as number],
      })),
    lastEvaluation: lastEvaluations(plan, date),
    due: dueEntries(plan, date, measureOf, intervals),
    age: typeof ageMonths === 'number' ? { low: ageMonths, high: ageMonths } : ageMonths,
  };
};

const numberOf = (
  options: LintOptions,
  name: 'visitingLowDaysPerMonth' | 'youngChildMonths' | 'longGrantMonths',
  usual: number,
): number => {
  const value = options[name] ?? usual;
  if (Number.isFinite(value) && value >= 0 && value <= 1_500) return value;
  throw new ResiliensError('option-invalid', ['options', name], { least: 0, most: 1_500 });
};

/** The finding of a rule of plans. */
export const notice = (rule: string, parts: FindingParts = {}): Finding =>
  findingOf(planRuleHeads, `plan:${rule}`, parts);

/** Whether a text says anything. */
export const says = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
