import type { ParticipationMode } from '../../child-view.js';
import type { WordsByCode } from '../../profile/profile-words.js';
import type { Truth } from '../../truth.js';
import type { CandidateCondition, CandidateWay } from '../candidates.js';
import type { DueEntry } from '../due.js';
import type { FactorMove } from '../evaluation.js';
import type { MeasurePurpose } from '../measure/measure-parts.js';
import type { PlanEvaluation } from './plan-evaluation.js';

/**
 * The codes of candidates, plans, days that fall due and looks back in words.
 *
 * @since 0.1.0
 */
export interface PlanWords {
  /** What a measure does. */
  readonly purpose: WordsByCode<MeasurePurpose>;
  /** How a measure reaches what is to be answered: an aim, never an effect. */
  readonly way: WordsByCode<CandidateWay['way']>;
  /** How the condition of a measure stands. */
  readonly condition: WordsByCode<CandidateCondition['standing']>;
  /** Whether those it concerns agreed to a measure. */
  readonly voluntary: WordsByCode<Truth>;
  /** What falls due. */
  readonly due: WordsByCode<DueEntry['kind']>;
  /** How it stands on the day. */
  readonly standing: WordsByCode<DueEntry['standing']>;
  /** What follows from an evaluation. */
  readonly outcome: WordsByCode<PlanEvaluation['outcome']>;
  /** How a factor moved between two days. */
  readonly move: WordsByCode<FactorMove>;
  /** How the child took part. */
  readonly mode: WordsByCode<ParticipationMode>;
}
