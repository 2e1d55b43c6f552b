import type { BinaryAnswer } from '../answers.js';
import type { Dynamics, FactorGroup, FactorStatus, Observability, SystemLevel } from '../factor-axes.js';
import type { Words } from '../language.js';
import type { Chronicity, Severity } from '../observation.js';
import type { FactorState } from './dimension-profile.js';
import type { AreaReading } from './functioning.js';
import type { ModelReading } from './model-reading.js';
import type { ProtectionKind } from './protection-reading.js';
import type { QuestionReason } from './question.js';

/**
 * Every value of a code in words.
 *
 * @typeParam Code - The values.
 * @since 0.1.0
 */
export type WordsByCode<Code extends string> = Readonly<Record<Code, Words>>;

/**
 * The codes of a profile in words.
 *
 * @since 0.1.0
 */
export interface ProfileWords {
  /** Answers to binary items. */
  readonly answer: WordsByCode<BinaryAnswer | 'not-assessed'>;
  /** How a factor stands on the day. */
  readonly state: WordsByCode<FactorState>;
  /** What a present protective factor is in this case. */
  readonly protection: WordsByCode<ProtectionKind>;
  /** Whether a matter lasts. */
  readonly chronicity: WordsByCode<Chronicity>;
  /** How serious a matter is. */
  readonly severity: WordsByCode<Severity>;
  /** Main home of a factor. */
  readonly group: WordsByCode<FactorGroup>;
  /** Level of Bronfenbrenner's model. */
  readonly system: WordsByCode<SystemLevel>;
  /** How a factor mainly shows. */
  readonly observability: WordsByCode<Observability>;
  /** Whether a factor can change. */
  readonly dynamics: WordsByCode<Dynamics>;
  /** Where a factor stands in its list; says nothing about the child. */
  readonly status: WordsByCode<FactorStatus>;
  /** Why a question is worth asking. */
  readonly reason: WordsByCode<QuestionReason>;
  /** How an area of functioning stands, beside the name of the area: whether it is at age level or better. */
  readonly functioning: WordsByCode<AreaReading['state']>;
  /** What a resilience model points to. */
  readonly points: WordsByCode<ModelReading['points'][number]['about']>;
}
