import type { AgeMonths, PlainDate } from '../dates.js';
import type { FactorState } from '../profile/dimension-profile.js';

/**
 * How a factor moved from one day to another, as far as both are known.
 *
 * `began` and `ended`: known on both days. `stayed-met`, `stayed-not-met`: the same on both. `open`: not known on one of them, so
 * that nothing can be said. `does-not-apply`: on one of them it does not apply or another factor carries it.
 *
 * @since 0.1.0
 */
export type FactorMove = 'began' | 'ended' | 'stayed-met' | 'stayed-not-met' | 'open' | 'does-not-apply';

/**
 * One factor on both days.
 *
 * @since 0.1.0
 */
export interface FactorChange {
  /** Id of the factor. */
  readonly factor: string;
  /** How it stood. */
  readonly before: FactorState;
  /** How it stands. */
  readonly after: FactorState;
  /** How it moved. */
  readonly move: FactorMove;
}

/**
 * What changed in what one goal names.
 *
 * @since 0.1.0
 */
export interface GoalChange {
  /** Id of the goal. */
  readonly goal: string;
  /** Ids of the planned measures that serve it. */
  readonly measures: readonly string[];
  /** Risks that it works on. */
  readonly risks: readonly FactorChange[];
  /** Protection that it builds. */
  readonly protection: readonly FactorChange[];
  /** Ids of needs that it works on: no assessment says how these stand. */
  readonly needs: readonly string[];
  /** Surely met risks that it works on, on the first and second day, with the most there may be. */
  readonly riskBounds: {
    /** On the first day. */
    readonly before: {
      /** The lower bound. */
      readonly low: number;
      /** The upper bound. */
      readonly high: number;
    };
    /** On the second day. */
    readonly after: {
      /** The lower bound. */
      readonly low: number;
      /** The upper bound. */
      readonly high: number;
    };
  };
}

/**
 * What changed between two profiles, goal by goal. That something changed after a measure does not mean because of it.
 *
 * @since 0.1.0
 */
export interface PlanOutcome {
  /** The two days. */
  readonly dates: {
    /** On the first day. */
    readonly before: PlainDate;
    /** On the second day. */
    readonly after: PlainDate;
  };
  /** The age on each. */
  readonly ageMonths: {
    /** On the first day. */
    readonly before: AgeMonths | null;
    /** On the second day. */
    readonly after: AgeMonths | null;
  };
  /** Goal by goal, in the order of the plan. */
  readonly goals: readonly GoalChange[];
  /** Ids of risks that are active on the second day, were not surely so on the first, and that no goal names. */
  readonly newRisks: readonly string[];
  /** Always: no cause is claimed. */
  readonly cause: 'not-claimed';
}
