import { checkAssessment } from '../../assessment/check.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownReference } from '../../errors/unknown-reference.js';
import type { Answer } from '../../model/answers.js';
import type { AssessedChild, Assessment } from '../../model/assessment.js';
import type { NewAssessment } from '../../model/assessment-input.js';
import type { PlainDate, PlainMonth } from '../../model/dates.js';
import type { Instrument } from '../../model/instrument.js';
import type { Observation } from '../../model/observation.js';
import type { Resolution } from '../../model/resolution.js';
import { answersTaken, takesAnswer } from './takes-answer.js';

/**
 * An assessment, put together step by step; every step returns a new builder and leaves the old one as it is.
 *
 * @since 0.1.0
 */
export interface AssessmentBuilder {
  /**
   * Lets the assessment stand for another day than 2024-05-10.
   *
   * @param date - The day.
   */
  readonly on: (date: PlainDate) => AssessmentBuilder;
  /**
   * Gives the child an age in completed months.
   *
   * @param months - Completed months.
   */
  readonly aged: (months: number) => AssessmentBuilder;
  /**
   * Gives the child a month of birth.
   *
   * @param month - Month of birth.
   */
  readonly bornIn: (month: PlainMonth) => AssessmentBuilder;
  /**
   * Adds an observation of an item: told by a teacher on the day of the assessment, where nothing else is said.
   *
   * @param item - Id of the item.
   * @param answer - The answer.
   * @param more - Further properties of the record.
   */
  readonly observe: (item: string, answer: Answer, more?: Partial<Observation>) => AssessmentBuilder;
  /**
   * Adds a resolution of an item that weighs all its observations so far, decided by a child welfare worker.
   *
   * @param item - Id of the item.
   * @param answer - The answer.
   * @param more - Further properties of the record.
   */
  readonly resolve: (item: string, answer: Answer, more?: Partial<Resolution>) => AssessmentBuilder;
  /**
   * Adds records of other kinds, or replaces the id.
   *
   * @param more - Further properties of the record.
   */
  readonly with: (more: Partial<NewAssessment>) => AssessmentBuilder;
  /** The assessment, checked; a new one at every call. */
  readonly build: () => Assessment;
}

/**
 * Starts putting an assessment together; ids and answers are checked on the way, the whole when it is built.
 *
 * @param instruments - The instruments it uses; an observation is of the first one that has its item.
 * @returns A builder without any observation.
 * @throws `ResiliensError`, from its steps: `id-unknown`, `answer-invalid`; from `build` as `checkAssessment` does.
 * @example
 * ```ts
 * import { kvelloStyle, toAnswers } from 'resiliens';
 * import { assessmentFor } from 'resiliens/testing';
 *
 * const told = assessmentFor(kvelloStyle)
 *   .aged(98)
 *   .observe('bullying', 'present', { informant: 'child' })
 *   .observe('bullying', 'absent');
 * toAnswers(told.build(), kvelloStyle).answers; // => { bullying: 'unknown' }
 * toAnswers(told.resolve('bullying', 'present').build(), kvelloStyle).answers; // => { bullying: 'present' }
 * ```
 * @since 0.1.0
 */
export const assessmentFor = (...instruments: readonly Instrument[]): AssessmentBuilder => {
  if (instruments.length === 0)
    throw new ResiliensError('required-missing', ['instruments', 0], { expected: 'an instrument' });
  return builder(instruments, {
    id: 'case-1',
    date: '2024-05-10',
    child: {},
    instruments: instruments.map(({ id, edition }) => ({ id, edition })),
    observations: [],
    resolutions: [],
    corrections: [],
    alternativeExplanations: [],
    childViews: [],
    bufferingLinks: [],
    decisions: [],
    consents: [],
  });
};

type Draft = Required<Omit<NewAssessment, 'observations'>> & {
  /** Their day is that of the assessment, which may still change. */
  readonly observations: readonly (Omit<Observation, 'date'> & Partial<Pick<Observation, 'date'>>)[];
};

const builder = (instruments: readonly Instrument[], draft: Draft): AssessmentBuilder => {
  const next = (more: Partial<Draft>): AssessmentBuilder => builder(instruments, { ...draft, ...more });
  const child = (own: AssessedChild): AssessmentBuilder => next({ child: own });
  return {
    on: (date) => next({ date }),
    aged: (ageMonths) => child({ ageMonths }),
    bornIn: (birthMonth) => child({ birthMonth }),
    observe: (item, answer, more = {}) => {
      const instrument = instrumentOf(instruments, item, answer, more.instrument);
      const id = `observation-${draft.observations.length + 1}`;
      const told = { id, instrument, item, informant: 'teacher', kind: 'told', answer } as const;
      return next({ observations: [...draft.observations, { ...told, ...more }] });
    },
    resolve: (item, answer, more = {}) => {
      const instrument = instrumentOf(instruments, item, answer, more.instrument);
      const own = draft.observations.filter((one) => one.item === item && one.instrument === instrument);
      const decided: Resolution = {
        id: `resolution-${draft.resolutions.length + 1}`,
        instrument,
        item,
        answer,
        observations: own.map(({ id }) => id),
        by: 'child-welfare-worker',
        at: draft.date,
        reason: 'Weighed against each other',
      };
      return next({ resolutions: [...draft.resolutions, { ...decided, ...more }] });
    },
    with: (more) => next(joined(draft, more)),
    build: () =>
      checkAssessment({
        schemaVersion: 1,
        ...draft,
        observations: draft.observations.map((one) => ({ date: draft.date, ...one })),
        history: [],
      }),
  };
};

/** Lists are added to what is there, anything else takes its place. */
const joined = (draft: Draft, more: Partial<NewAssessment>): Partial<Draft> =>
  Object.fromEntries(
    Object.entries(more).map(([key, value]) => {
      const standing = draft[key as keyof Draft];
      return [key, Array.isArray(value) && Array.isArray(standing) ? [...standing, ...value] : value];
    }),
  );

/** Id of the instrument an item belongs to, if it takes the answer. */
const instrumentOf = (
  instruments: readonly Instrument[],
  id: string,
  answer: Answer,
  named: string | undefined,
): string => {
  const asked = named === undefined ? instruments : instruments.filter((own) => own.id === named);
  const [found] = asked.flatMap((instrument) =>
    instrument.items.filter((item) => item.id === id).map((item) => ({ instrument, item })),
  );
  if (found === undefined) {
    const known = asked.flatMap((instrument) => instrument.items.map((item) => item.id));
    throw unknownReference(['item'], id, known);
  }
  if (!takesAnswer(found.item, answer))
    throw new ResiliensError('answer-invalid', ['answer'], { allowed: answersTaken(found.item) });
  return found.instrument.id;
};
