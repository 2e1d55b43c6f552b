import type { PlainDate } from '../../dates.js';
import type { AuthorRole } from '../../informant.js';
import type { Plan } from './plan.js';

/**
 * What a new plan starts from; lists that are not given start empty.
 *
 * @since 0.1.0
 */
export interface NewPlan
  extends Pick<Plan, 'id' | 'assessments' | 'catalogue' | 'start'>,
    Partial<Omit<Plan, 'schemaVersion' | 'id' | 'assessments' | 'catalogue' | 'start' | 'history'>> {}

/**
 * A list of records that can be added to a plan, by name.
 *
 * @since 0.1.0
 */
export type PlanList =
  | 'goals'
  | 'measures'
  | 'alternatives'
  | 'consents'
  | 'childViews'
  | 'principles'
  | 'evaluations'
  | 'setAside'
  | 'decisions';

/**
 * What a plan says of itself and may be changed; what is left out stays as it is.
 *
 * @since 0.1.0
 */
export interface PlanFrame {
  /** Day on which it is meant to end. */
  readonly intendedEnd?: PlainDate | undefined;
  /** Day of the next evaluation. */
  readonly nextEvaluation?: PlainDate | undefined;
  /** Who keeps everything together, as a role. */
  readonly coordinator?: AuthorRole | undefined;
  /** What child, family and network already have and can do. */
  readonly resources?: readonly string[] | undefined;
  /** Ids of the assessments of this child that it rests on. */
  readonly assessments?: readonly string[] | undefined;
}
