import type { ChildView } from '../../child-view.js';
import type { Correction } from '../../correction.js';
import type { PlainDate } from '../../dates.js';
import type { Decision } from '../../decision.js';
import type { AuthorRole } from '../../informant.js';
import type { StoredDocument } from '../../stored-document.js';
import type { PlanAlternative } from './plan-alternative.js';
import type { PlanConsent } from './plan-consent.js';
import type { PlanEvaluation } from './plan-evaluation.js';
import type { PlanGoal } from './plan-goal.js';
import type { PlannedMeasure } from './planned-measure.js';
import type { PrincipleAnswer } from './principle-answer.js';
import type { SetAside } from './set-aside.js';

/**
 * Kinds of plan, as the register codes them: `1` measures, `2` stay in an institution, `4` care, `5` aftercare, `6` contact,
 * `7` investigation, `8` after an emergency decision.
 *
 * @since 0.1.0
 */
export type PlanType = '1' | '2' | '4' | '5' | '6' | '7' | '8';

/**
 * A plan of help measures for one child.
 *
 * @since 0.1.0
 */
export interface Plan extends StoredDocument {
  /** Version of the format. */
  readonly schemaVersion: 1;
  /** The kind of plan. */
  readonly type: PlanType;
  /** Ids of the assessments of this child that it rests on. */
  readonly assessments: readonly string[];
  /** The factor catalogue whose factors the goals name. */
  readonly catalogue: {
    /** The id. */
    readonly id: string;
    /** The edition. */
    readonly edition: string;
  };
  /** First day. */
  readonly start: PlainDate;
  /** Day on which it is meant to end. */
  readonly intendedEnd?: PlainDate | undefined;
  /** Day of the next evaluation. */
  readonly nextEvaluation?: PlainDate | undefined;
  /** Who keeps everything together, as a role. */
  readonly coordinator?: AuthorRole | undefined;
  /** What it wants to reach. */
  readonly goals: readonly PlanGoal[];
  /** The measures. */
  readonly measures: readonly PlannedMeasure[];
  /** What child, family and network already have and can do. */
  readonly resources: readonly string[];
  /** Other ways that were considered. */
  readonly alternatives: readonly PlanAlternative[];
  /** Records of consent. */
  readonly consents: readonly PlanConsent[];
  /** What the child thinks, the choice of measure above all. */
  readonly childViews: readonly ChildView[];
  /** The principles, answered in words. */
  readonly principles: readonly PrincipleAnswer[];
  /** Evaluations that were carried out. */
  readonly evaluations: readonly PlanEvaluation[];
  /** Observations that it knowingly does not build on. */
  readonly setAside: readonly SetAside[];
  /** What people decided; no number leads here. */
  readonly decisions: readonly Decision[];
  /** Records that were taken back. */
  readonly corrections: readonly Correction[];
}
