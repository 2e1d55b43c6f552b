import fc from 'fast-check';
import type { Answers, Instrument, ScoreOptions } from 'resiliens';
import {
  type AnswersShape,
  arbitraryAnswers,
  arbitraryInstrument,
  arbitraryScoreOptions,
  type InstrumentShape,
} from 'resiliens/testing';
import { vi } from 'vitest';

// Random tests take their time, more so on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** One child asked one random instrument. */
export interface Case {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly options: ScoreOptions;
}

const casesOf = (instrument: Instrument, answersShape: AnswersShape = {}): fc.Arbitrary<Case> =>
  fc
    .tuple(arbitraryAnswers(instrument, answersShape), arbitraryScoreOptions(instrument))
    .map(([answers, options]) => ({ instrument, answers, options }));

export const randomCases = (
  shape: InstrumentShape = {},
  answersShape: AnswersShape = {},
): fc.Arbitrary<Case> => arbitraryInstrument(shape).chain((instrument) => casesOf(instrument, answersShape));

/** Random tests run a few hundred times, or as often as the environment asks. */
export const runs = (usual: number): { numRuns: number } => ({
  numRuns: Number(process.env['RESILIENS_RUNS'] ?? usual),
});
