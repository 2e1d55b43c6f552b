/**
 * What a plan wants to reach: which risks and needs it works on, and which protection it builds.
 *
 * @since 0.1.0
 */
export interface PlanGoal {
  /** Id, unique in the document. */
  readonly id: string;
  /** The goal in words. */
  readonly text: string;
  /** Ids of risk factors and needs that it works on. */
  readonly worksOn: readonly string[];
  /** Ids of protective factors that it builds. */
  readonly builds: readonly string[];
  /** By what one will see it. */
  readonly indicator?: string | undefined;
  /** Ids of goals that pull in another direction. */
  readonly pullsAgainst?: readonly string[] | undefined;
}
