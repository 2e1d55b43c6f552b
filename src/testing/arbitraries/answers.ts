import type { Arbitrary } from 'fast-check';
import type { Answer, Answers } from '../../model/answers.js';
import type { Instrument } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import { type Draw, drawing } from './draw.js';

/**
 * How much of a random set of answers is known.
 *
 * @since 0.1.0
 */
export interface AnswersShape {
  /** Share of items with an answer, in tenths, 0 to 10; 6 where nothing is said. */
  readonly answered?: number | undefined;
  /** Most items without an answer: unknown or not assessed; as many as there are where nothing is said. */
  readonly mostOpen?: number | undefined;
  /** Whether items may be answered as not applicable; they may where nothing is said. */
  readonly notApplicable?: boolean | undefined;
}

/**
 * Random answers to an instrument: known, unknown, not assessed and not applicable side by side, keys in any order.
 *
 * @param instrument - The instrument.
 * @param shape - How much is known.
 * @returns An arbitrary of answers that `score` accepts.
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { borgeStressIndex2018, score } from 'resiliens';
 * import { arbitraryAnswers } from 'resiliens/testing';
 *
 * fc.assert(
 *   fc.property(arbitraryAnswers(borgeStressIndex2018), (answers) => {
 *     const { low, high } = score(answers, borgeStressIndex2018).scores['areas']!;
 *     return 0 <= low && low <= high && high <= 7;
 *   }),
 * );
 * ```
 * @since 0.1.0
 */
export const arbitraryAnswers = (instrument: Instrument, shape: AnswersShape = {}): Arbitrary<Answers> =>
  drawing((draw) => {
    let open = 0;
    const entries: [string, Answer][] = [];
    for (const item of instrument.items) {
      const isFree = open < (shape.mostOpen ?? instrument.items.length);
      const answer = drawAnswer(draw, item, shape, isFree);
      if (answer === 'unknown' || answer === undefined) open += 1;
      if (answer !== undefined) entries.push([item.id, answer]);
    }
    return Object.fromEntries(draw.chance(3) ? entries.reverse() : entries);
  });

const drawAnswer = (draw: Draw, item: Item, shape: AnswersShape, isFree: boolean): Answer | undefined => {
  if (isFree && !draw.chance(shape.answered ?? 6)) return draw.chance(5) ? 'unknown' : undefined;
  if (shape.notApplicable !== false && draw.chance(1)) return 'not-applicable';
  return drawOwn(draw, item);
};

/** A known answer to an item. */
export const drawOwn = (draw: Draw, item: Item): Answer => {
  if (item.kind === 'binary') return draw.oneOf(['absent', 'present']);
  if (item.kind === 'ordinal') return draw.oneOf(item.values);
  if (item.kind === 'graded') return draw.oneOf(item.levels).id;
  const { min, max } = item;
  const step = item.step ?? (max - min) / 8;
  const reach = Math.floor((max - min) / step + 1e-9);
  return Math.round((min + step * draw.whole(0, reach)) * 1e6) / 1e6;
};
