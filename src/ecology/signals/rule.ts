import type { NeedId } from '../../model/ecology/measure-kind.js';
import type { EcologyOptions } from '../../model/ecology/options.js';
import type { Person } from '../../model/ecology/person.js';
import type { Mark } from '../../model/ecology/record.js';
import type { Setting } from '../../model/ecology/setting.js';
import type { SignalQuestion } from '../../model/ecology/signal.js';
import type { SignalRuleInfo } from '../../model/ecology/signal-report.js';
import type { Truth } from '../../model/truth.js';
import type { Meso } from '../meso/meso.js';
import type { Tie } from '../network-measures/people.js';
import type { View } from '../view/view.js';

/** What rules read: an ecology on a day, worked out once for all of them. */
export interface Ground {
  readonly view: View;
  readonly meso: Meso;
  readonly options: EcologyOptions;
  /** Ties of the child. */
  readonly childTies: readonly Tie[];
  /** Ties of everybody. */
  readonly ties: ReadonlyMap<string, readonly Tie[]>;
  /** Ids of the caregivers. */
  readonly caregivers: readonly string[];
  /** The child's settings. */
  readonly settings: readonly Setting[];
  /** Finds a person. */
  readonly person: (id: string) => Person;
  /** Participations in a setting that hold or may hold. */
  readonly partsIn: (setting: string) => View['partsIn'][number];
  /** Whether somebody surely has looked into something. */
  readonly isMarked: (mark: Mark | undefined) => boolean;
}

/** A pattern that a rule has found. */
export interface Pattern {
  /** Ids of what it is about. */
  readonly about: readonly string[];
  /** Ids of the records it rests on. */
  readonly basis: readonly string[];
  /** What is still missing. */
  readonly missing?: readonly SignalQuestion[];
  /** The need it suggests, where a rule suggests several. */
  readonly need?: NeedId;
}

/** What a rule finds. */
export interface Reading {
  /** Whether there is anything the rule could speak of. */
  readonly applies: boolean;
  /** What it found. */
  readonly patterns: readonly Pattern[];
  /** What it would need to know. */
  readonly questions: readonly SignalQuestion[];
}

/** A rule with its working. */
export interface SignalRule {
  readonly info: SignalRuleInfo;
  /** Names of the options it reads. */
  readonly reads: readonly (keyof EcologyOptions)[];
  readonly read: (ground: Ground) => Reading;
}

/** A reading of a rule that has nothing to speak of. */
export const NOT_APPLICABLE: Reading = { applies: false, patterns: [], questions: [] };

/** A reading from what was found and what is open. */
export const reading = (
  patterns: readonly Pattern[],
  questions: readonly SignalQuestion[] = [],
): Reading => ({
  applies: true,
  patterns,
  questions,
});

/** A reading that asks and finds nothing. */
export const asking = (...questions: readonly SignalQuestion[]): Reading => reading([], questions);

/** What was found, unless something is open. */
export const unless = (open: readonly SignalQuestion[], pattern: Pattern): Reading =>
  open.length > 0 ? asking(...open) : reading([pattern]);

/** What was found where it is so, what to ask where that is not known, nothing where it is not so. */
export const where = (truth: Truth, pattern: Pattern, ...questions: readonly SignalQuestion[]): Reading => {
  if (truth === 'unknown') return asking(...questions);
  return reading(truth === 'yes' ? [pattern] : []);
};

/**
 * The readings of several cases as one: what one case found and what another leaves open both stand. Without a case there is
 * nothing to speak of, unless the rule says that there is.
 */
export const eachOf = <Case>(
  cases: readonly Case[],
  read: (one: Case) => Reading,
  applies: boolean = cases.length > 0,
): Reading => {
  const readings = cases.map(read);
  return {
    applies,
    patterns: readings.flatMap(({ patterns }) => patterns),
    questions: readings.flatMap(({ questions }) => questions),
  };
};
