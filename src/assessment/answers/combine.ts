import type { Answer } from '../../model/answers.js';
import type { Observation } from '../../model/observation.js';
import type { Resolution } from '../../model/resolution.js';
import type { ObservationNote } from './note.js';
import type { Standing } from './standing.js';
import { uniqueAnswers } from './unique.js';

/** An observation with what it comes to on the day. */
export interface Read {
  readonly observation: Observation;
  readonly standing: Standing;
  /** The effective answer; `unknown` where details or dates leave it open. */
  readonly answer: Answer;
  readonly notes: readonly ObservationNote[];
}

/** What the observations of one item come to together. */
export interface Combined {
  /** The answer, or `null` where the item has none. */
  readonly answer: Answer | null;
  /** The answers that stand against each other; one or none where nothing contradicts. */
  readonly sides: readonly Answer[];
  /** The resolution that decided, or `null`. */
  readonly resolution: Resolution | null;
}

/** Observations that may speak for the day. */
export const speaking = (reads: readonly Read[]): readonly Read[] =>
  reads.filter(({ standing }) => standing === 'current' || standing === 'unclear');

/** The answer that an observation stands for in a disagreement: what it comes to, or what was stated where that is open. */
export const sideOf = ({ answer, observation }: Read): Answer =>
  answer === 'unknown' ? observation.answer : answer;

/**
 * Brings the observations of one item together; the order in which they come makes no difference.
 *
 * One who does not know contradicts nobody. Where known answers differ, the item stays unknown until a person has decided,
 * and again when evidence that was not weighed disagrees with the decision.
 */
export const combine = (reads: readonly Read[], resolutions: readonly Resolution[]): Combined => {
  const heard = speaking(reads);
  const sides = uniqueAnswers(heard.map(sideOf)).filter((side) => side !== 'unknown');
  if (heard.length === 0) return { answer: gone(reads), sides, resolution: null };
  const resolution = standingResolution(heard, resolutions);
  if (resolution !== null) return { answer: resolution.answer, sides, resolution };
  const [only, ...others] = sides;
  const settled = only !== undefined && others.length === 0 && heard.some(({ answer }) => answer === only);
  return { answer: settled ? only : 'unknown', sides, resolution: null };
};

/** What was present and is over, or has not begun, is absent on the day; that it was absent at another time says nothing. */
const gone = (reads: readonly Read[]): Answer | null =>
  reads.some(({ observation }) => observation.answer === 'present') ? 'absent' : null;

/** The latest resolution, where it weighed something that still speaks, and everything that speaks against it. */
const standingResolution = (
  heard: readonly Read[],
  resolutions: readonly Resolution[],
): Resolution | null => {
  const last = resolutions.at(-1);
  if (last === undefined) return null;
  const weighed = (read: Read): boolean => last.observations.includes(read.observation.id);
  const agrees = (read: Read): boolean => ['unknown', last.answer].includes(sideOf(read));
  return heard.some(weighed) && heard.every((read) => weighed(read) || agrees(read)) ? last : null;
};
