import type { NeedId } from '../../model/ecology/measure-kind.js';
import type { EcologyOptions } from '../../model/ecology/options.js';
import type { Person } from '../../model/ecology/person.js';
import type { Setting } from '../../model/ecology/setting.js';
import type { SignalQuestion, SignalRuleInfo } from '../../model/ecology/signal.js';
import type { Tie } from '../measures/people.js';
import type { Meso } from '../meso/meso.js';
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

/** Several readings as one: what one case found and what another leaves open both stand. */
export const together = (readings: readonly Reading[]): Reading => ({
  applies: readings.some(({ applies }) => applies),
  patterns: readings.flatMap(({ patterns }) => patterns),
  questions: readings.flatMap(({ questions }) => questions),
});
