import type { Answer } from '../answers.js';
import type { InformantGroup } from '../informant.js';
import type { Chronicity, Severity } from '../observation.js';
import type { Rate } from '../rate.js';

/**
 * How a factor stands on the day, with condition, age and exclusions worked in.
 *
 * @since 0.1.0
 */
export type FactorState = 'met' | 'not-met' | 'undetermined' | 'excluded' | 'not-applicable';

/**
 * One factor of one child: how it stands, and what is known of it. Nothing here is multiplied.
 *
 * @since 0.1.0
 */
export interface FactorReading {
  /** Id of the factor. */
  readonly factor: string;
  /** How it stands. */
  readonly state: FactorState;
  /** The answer it rests on. */
  readonly answer: Answer;
  /** Whether it lasts, as stated. */
  readonly chronicity: Chronicity;
  /** How serious it is, as stated. */
  readonly severity: Severity;
  /** How often it happens, as stated. */
  readonly frequencies: readonly Rate[];
  /** Where the informants stand to the child. */
  readonly groups: readonly InformantGroup[];
  /** Ids of the observations that hold on the day. */
  readonly observations: readonly string[];
}

/**
 * How many factors of a kind are surely met, and how many may be.
 *
 * @since 0.1.0
 */
export interface FactorCount {
  /** The kind: a group, a level, a way of showing, a way of changing, a status. */
  readonly value: string;
  /** How many are surely met. */
  readonly low: number;
  /** How many may be met. */
  readonly high: number;
  /** Ids of those that are surely met. */
  readonly met: readonly string[];
}

/**
 * Risk or protection of one child: counts with bounds, and every factor.
 *
 * @since 0.1.0
 */
export interface DimensionProfile {
  /** How many are surely met. */
  readonly low: number;
  /** How many may be met. */
  readonly high: number;
  /** Whether both bounds are reached by some completion. */
  readonly exact: boolean;
  /** By main home. */
  readonly byGroup: readonly FactorCount[];
  /** By main level of Bronfenbrenner's model. */
  readonly bySystem: readonly FactorCount[];
  /** By how it mainly shows. */
  readonly byObservability: readonly FactorCount[];
  /** By whether it can change. */
  readonly byDynamics: readonly FactorCount[];
  /** By where the factor stands in its list. */
  readonly byStatus: readonly FactorCount[];
  /** Every factor, in the order of the catalogue. */
  readonly factors: readonly FactorReading[];
}
