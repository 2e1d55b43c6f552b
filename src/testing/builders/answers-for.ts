import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Answer, Answers } from '../../model/answers.js';
import type { Instrument } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import { answersTaken, takesAnswer } from './takes-answer.js';

/**
 * Answers to an instrument, put together step by step; every step returns a new builder and leaves the old one as it is.
 *
 * @since 0.1.0
 */
export interface AnswersBuilder {
  /**
   * Answers binary items as present.
   *
   * @param ids - Ids of the items, or of what the finding names.
   */
  readonly present: (...ids: readonly string[]) => AnswersBuilder;
  /**
   * Answers binary items as absent.
   *
   * @param ids - Ids of the items, or of what the finding names.
   */
  readonly absent: (...ids: readonly string[]) => AnswersBuilder;
  /**
   * Answers items of any kind as unknown.
   *
   * @param ids - Ids of the items, or of what the finding names.
   */
  readonly unknown: (...ids: readonly string[]) => AnswersBuilder;
  /**
   * Answers items of any kind as not applicable.
   *
   * @param ids - Ids of the items, or of what the finding names.
   */
  readonly notApplicable: (...ids: readonly string[]) => AnswersBuilder;
  /**
   * Takes answers away, so that the items are not assessed.
   *
   * @param ids - Ids of the items, or of what the finding names.
   */
  readonly notAssessed: (...ids: readonly string[]) => AnswersBuilder;
  /**
   * Gives items of any kind an answer that they take.
   *
   * @param answer - The answer.
   * @param ids - Ids of the items, or of what the finding names.
   */
  readonly answer: (answer: Answer, ...ids: readonly string[]) => AnswersBuilder;
  /**
   * Gives the same answer to every item that has none and takes it.
   *
   * @param answer - The answer.
   */
  readonly rest: (answer: Answer) => AnswersBuilder;
  /**
   * Writes any value under any key, unchecked: for tests of bad input.
   *
   * @param key - The key, as it is.
   * @param value - The value.
   */
  readonly unchecked: (key: string, value: unknown) => AnswersBuilder;
  /** The answers, a new object at every call. */
  readonly build: () => Answers;
}

/**
 * Starts putting answers to an instrument together; ids and answers are checked on the way, so that a test cannot misspell them.
 *
 * @param instrument - The instrument.
 * @returns A builder without any answer.
 * @throws `ResiliensError`, from its steps: `id-unknown` for an item that the instrument does not have, `answer-invalid` for
 * an answer that an item does not take.
 * @example
 * ```ts
 * import { borgeStressIndex2018, score } from 'resiliens';
 * import { answersFor } from 'resiliens/testing';
 *
 * const three = answersFor(borgeStressIndex2018).present('marital-discord', 'poor-housing', 'criminality');
 * score(three.build(), borgeStressIndex2018).scores['areas']?.band; // => null
 * score(three.rest('absent').build(), borgeStressIndex2018).scores['areas']?.band; // => 'below-four'
 * three.present('poor-housin'); // throws 'id-unknown'
 * ```
 * @since 0.1.0
 */
export const answersFor = (instrument: Instrument): AnswersBuilder => builder(instrument, []);

type Entries = readonly (readonly [key: string, value: unknown])[];

const builder = (instrument: Instrument, entries: Entries): AnswersBuilder => {
  const without = (ids: readonly string[]): Entries => entries.filter(([key]) => !ids.includes(key));
  const checked = (ids: readonly string[]): readonly Item[] => ids.map((id) => itemOf(instrument, id));
  const answer = (value: Answer, ...ids: readonly string[]): AnswersBuilder => {
    for (const item of checked(ids)) {
      if (!takesAnswer(item, value))
        throw new ResiliensError('answer-invalid', ['answers', item.id], { allowed: answersTaken(item) });
    }
    return builder(instrument, [...without(ids), ...ids.map((id) => [id, value] as const)]);
  };
  return {
    present: (...ids) => answer('present', ...ids),
    absent: (...ids) => answer('absent', ...ids),
    unknown: (...ids) => answer('unknown', ...ids),
    notApplicable: (...ids) => answer('not-applicable', ...ids),
    notAssessed: (...ids) => {
      checked(ids);
      return builder(instrument, without(ids));
    },
    answer,
    rest: (value) => {
      const answered = new Set(entries.map(([key]) => key));
      const open = instrument.items.filter((item) => !answered.has(item.id) && takesAnswer(item, value));
      return answer(value, ...open.map(({ id }) => id));
    },
    unchecked: (key, value) => builder(instrument, [...without([key]), [key, value]]),
    build: () => Object.fromEntries(entries) as Answers,
  };
};

const itemOf = (instrument: Instrument, id: string): Item => {
  const item = instrument.items.find((candidate) => candidate.id === id);
  if (item !== undefined) return item;
  throw unknownId(
    'id-unknown',
    ['answers'],
    id,
    instrument.items.map((candidate) => candidate.id),
  );
};
