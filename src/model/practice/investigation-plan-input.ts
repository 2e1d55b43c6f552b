import type { PlainDate } from '../dates.js';
import type { CaseFlow } from './case-flow.js';
import type { DeadlineOptions } from './deadline.js';
import type { InvestigationPlan } from './investigation-plan.js';

/**
 * A list of a plan of an investigation that records can be added to.
 *
 * @since 0.1.0
 */
export type InvestigationList =
  | 'hypotheses'
  | 'sources'
  | 'family'
  | 'childViews'
  | 'consents'
  | 'principles';

/**
 * What a new plan of an investigation starts from; lists that are left out start empty.
 *
 * @since 0.1.0
 */
export interface NewInvestigationPlan
  extends Pick<InvestigationPlan, 'id' | 'madeOn'>,
    Partial<Pick<InvestigationPlan, InvestigationList | 'caseFlow' | 'timeFrame' | 'proportionality'>> {}

/**
 * The keys of a plan of an investigation that can be set anew.
 *
 * @since 0.1.0
 */
export interface InvestigationFrame
  extends Partial<Pick<InvestigationPlan, 'caseFlow' | 'timeFrame' | 'proportionality'>> {}

/**
 * What looking over a plan of an investigation may be told.
 *
 * @since 0.1.0
 */
export interface InvestigationLintOptions {
  /** The day to look from; what was asked later counts as planned. */
  readonly date: PlainDate;
  /** The case it belongs to, for its time limits. */
  readonly flow?: CaseFlow | undefined;
  /** How time limits are worked out. */
  readonly deadlines?: Omit<DeadlineOptions, 'date'> | undefined;
}
