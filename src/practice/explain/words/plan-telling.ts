import type { ParticipationMode } from '../../../model/child-view.js';

/** What one goal has come to, as far as both days are known. */
export type GoalStanding =
  | 'over'
  | 'some-over'
  | 'as-before'
  | 'some-as-before'
  | 'new'
  | 'there'
  | 'not-there'
  | 'good-came'
  | 'good-there'
  | 'good-went'
  | 'open';

/**
 * What one reader is told about a plan: each sentence as a function of names and days that are already written out.
 *
 * A sentence that is not there is not said to this reader.
 */
export interface PlanTelling {
  readonly plan: (start: string, hasBegun: boolean) => string;
  readonly until: (end: string) => string;
  /** How the child took part, by the register's code. */
  readonly heard: Readonly<Record<ParticipationMode, string>>;
  readonly notHeard: string;
  readonly view: (quoted: string) => string;
  readonly weighed: (quoted: string) => string;
  readonly notWeighed: string;
  /** What is said instead of the child's own words, where it was not told who would get to hear them. */
  readonly notToldOfUse: string;
  readonly goal: (quoted: string) => string;
  readonly days: (count: number) => string;
  readonly voluntary: string;
  readonly ordered: string;
  readonly notClear: string;
  readonly consentInDoubt: string;
  readonly next: (day: string) => string;
  readonly late: (day: string) => string;
  readonly notSet: string;
  readonly contact: (role: string) => string;
  readonly coordinator: (role: string) => string;
  readonly anyone: string;
  readonly say: readonly string[];
  readonly party: string;
  readonly lookedAgain: (day: string) => string;
  readonly goalNow: (quoted: string, standings: string) => string;
  readonly standing: Readonly<Record<GoalStanding, string>>;
  readonly newHardThings: string;
  readonly noCause: string;
  readonly keptInMind: readonly string[];
}

/** Everything that is told about plans in one language. */
export interface PlanTellings {
  readonly quotes: readonly [string, string];
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: number) => string;
  readonly parent: PlanTelling;
  readonly child: PlanTelling;
}
