import type { Words } from '../language.js';
import type { Citation } from '../source.js';
import type { LegalTopicId } from './law-topic.js';

/**
 * The five principles that the thesis names, and the later ones.
 *
 * @since 0.1.0
 */
export type PrincipleId =
  | 'best-interests'
  | 'attachment-quality'
  | 'biological-ties'
  | 'least-intrusive-effective'
  | 'participation'
  | 'right-to-measures'
  | 'responsible-practice'
  | 'culture-language-sami'
  | 'family-and-network'
  | 'early-intervention';

/**
 * A principle of child welfare as questions to be answered in words by a person; never scored, weighed, ranked or filled in beforehand.
 *
 * @since 0.1.0
 */
export interface PracticePrinciple {
  /** Its name in the library. */
  readonly id: PrincipleId;
  /** `thesis` for the five that the thesis names, `later` for those the Act of 2021 adds. */
  readonly named: 'thesis' | 'later';
  /** Its name. */
  readonly label: Words;
  /** Questions to answer. */
  readonly prompts: readonly [Words, ...Words[]];
  /** What must be said with it. */
  readonly note: Words;
  /** The topic of the law; `null` where it has no section of its own. */
  readonly topic: LegalTopicId | null;
  /** Where it comes from; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * Two principles or aims that may pull apart, as a question; none of them comes first.
 *
 * @since 0.1.0
 */
export interface PrincipleTension {
  /** Its name in the library. */
  readonly id: string;
  /** The two sides: principles, or aims of help. */
  readonly between: readonly [PrincipleId | 'help' | 'control', PrincipleId | 'help' | 'control'];
  /** The question. */
  readonly prompt: Words;
  /** Where it comes from; at least one entry. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * A principle and whether it has been answered.
 *
 * @since 0.1.0
 */
export interface PrincipleStanding {
  /** The principle. */
  readonly principle: PracticePrinciple;
  /** `unanswered` is a state of its own and never filled in. */
  readonly state: 'answered' | 'unanswered';
  /** Ids of the answers, in their order. */
  readonly answers: readonly string[];
}
