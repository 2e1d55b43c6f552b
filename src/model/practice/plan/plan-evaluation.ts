import type { ParticipationMode } from '../../child-view.js';
import type { PlainDate } from '../../dates.js';
import type { AuthorRole } from '../../informant.js';

/**
 * An evaluation that was carried out.
 *
 * @since 0.1.0
 */
export interface PlanEvaluation {
  /** Id, unique in the document. */
  readonly id: string;
  /** When. */
  readonly performedOn: PlainDate;
  /** By whom, as a role. */
  readonly by: AuthorRole;
  /** Ids of the planned measures that were evaluated; empty for all of them. */
  readonly measures: readonly string[];
  /** What was concluded. */
  readonly conclusion: string;
  /** What follows. */
  readonly outcome: 'continue' | 'change' | 'end-after-assessment' | 'escalate';
  /** How the child took part. */
  readonly childMode?: ParticipationMode | undefined;
  /** How the child itself experiences the measures. */
  readonly childExperience?: string | undefined;
}
