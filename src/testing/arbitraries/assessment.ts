import type { Arbitrary } from 'fast-check';
import { checkAssessment } from '../../assessment/check.js';
import type { AssessedChild, Assessment } from '../../model/assessment.js';
import type { Instrument } from '../../model/instrument.js';
import type { Observation } from '../../model/observation.js';
import type { Resolution } from '../../model/resolution.js';
import { drawOwn } from './answers.js';
import { type Draw, drawing } from './draw.js';
import { drawObservation } from './observations.js';

/**
 * Random assessments that use some instruments: observations that agree, contradict and go out of date, with details, some
 * taken back, some resolved; a child with an age, a month of birth or neither.
 *
 * @param instruments - The instruments they use; at least one.
 * @returns An arbitrary of checked assessments.
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { kvelloStyle, score, toAnswers } from 'resiliens';
 * import { arbitraryAssessment } from 'resiliens/testing';
 *
 * fc.assert(
 *   fc.property(arbitraryAssessment(kvelloStyle), (assessment) => {
 *     const { answers } = toAnswers(assessment, kvelloStyle);
 *     return score(answers, kvelloStyle).edition === kvelloStyle.edition;
 *   }),
 * );
 * ```
 * @since 0.1.0
 */
export const arbitraryAssessment = (...instruments: readonly Instrument[]): Arbitrary<Assessment> =>
  drawing((draw) => checkAssessment(drawAssessment(draw, instruments)));

const DATE = '2024-05-10';

const drawAssessment = (draw: Draw, instruments: readonly Instrument[]): Assessment => {
  const observations = Array.from({ length: draw.whole(0, 8) }, (_, index) =>
    drawObservation(draw, instruments, `o-${index + 1}`),
  );
  const withdrawn = observations.filter(() => draw.chance(1));
  return {
    schemaVersion: 1,
    id: `case-${draw.whole(1, 99)}`,
    date: DATE,
    child: drawChild(draw),
    instruments: instruments.map(({ id, edition }) => ({ id, edition })),
    observations,
    corrections: withdrawn.map(({ id }) => ({
      record: id,
      by: 'child-welfare-worker',
      at: DATE,
      reason: 'Taken down wrongly',
    })),
    resolutions: drawResolutions(draw, instruments, observations),
    alternativeExplanations: [],
    childViews: draw.chance(3)
      ? [{ id: 'view', mode: '1.2', on: 'situation', at: DATE, informedAboutUse: 'yes', view: 'It is fine.' }]
      : [],
    bufferingLinks: [],
    decisions: [],
    consents: [],
    history: [],
  };
};

const drawChild = (draw: Draw): AssessedChild => {
  const age = draw.whole(0, 215);
  if (draw.chance(2)) return {};
  if (draw.chance(5)) return { ageMonths: age };
  const month = 2024 * 12 + 4 - age;
  return { birthMonth: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}` };
};

/** Now and then a decision about the item of an observation, weighing all that the item has. */
const drawResolutions = (
  draw: Draw,
  instruments: readonly Instrument[],
  observations: readonly Observation[],
): readonly Resolution[] => {
  const decided = observations.filter(
    (one, index) => observations.findIndex((other) => isSameItem(one, other)) === index && draw.chance(3),
  );
  return decided.map((one, index) => {
    const items = instruments.find(({ id }) => id === one.instrument)?.items ?? [];
    const item = items.find(({ id }) => id === one.item);
    return {
      id: `r-${index + 1}`,
      instrument: one.instrument,
      item: one.item,
      answer: item === undefined || draw.chance(2) ? 'unknown' : drawOwn(draw, item),
      observations: observations.filter((other) => isSameItem(one, other)).map(({ id }) => id),
      by: 'child-welfare-worker',
      at: DATE,
      reason: 'Weighed against each other',
    };
  });
};

const isSameItem = (a: Observation, b: Observation): boolean =>
  a.item === b.item && a.instrument === b.instrument;
