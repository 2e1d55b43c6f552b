import { fc, test as property } from '@fast-check/vitest';
import {
  type Answers,
  describe as describeInstrument,
  explain,
  type Instrument,
  type ScoreOptions,
  score,
} from 'resiliens';
import { arbitraryAnswers, arbitraryInstrument, arbitraryScoreOptions } from 'resiliens/testing';
import { describe, expect } from 'vitest';
import { denied } from './denied.js';
import { audiences, languages } from './random.js';

interface Case {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly options: ScoreOptions;
}

const anyCase: fc.Arbitrary<Case> = arbitraryInstrument().chain((instrument) =>
  fc.record({
    instrument: fc.constant(instrument),
    answers: arbitraryAnswers(instrument),
    options: arbitraryScoreOptions(instrument),
  }),
);

// Random instruments take a while to draw.
const params = { numRuns: Math.min(Number(process.env['RESILIENS_RUNS'] ?? 60), 1000) };
const patience = 60_000;

const gaps = /undefined|NaN|Infinity|\[object|\{\}|\bnull\b/;

describe('any instrument can be told of and described', () => {
  property.prop([anyCase, fc.constantFrom(...languages), fc.constantFrom(...audiences)], params)(
    'explain says something of every score, without a gap',
    ({ instrument, answers, options }, language, audience) => {
      const result = score(answers, instrument, options);
      const told = explain(result, instrument, { language, audience });
      for (const { text, kind } of told) {
        expect(text).not.toMatch(gaps);
        expect(text).not.toMatch(denied[language]);
        // The prompts of random instruments are no sentences.
        if (kind !== 'finding') expect(text).toMatch(/[.!?)”»]$/);
      }
      const about = new Set(told.map((line) => line.score));
      expect(instrument.scores.map(({ id }) => id).filter((id) => !about.has(id))).toEqual([]);
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    },
    patience,
  );

  property.prop([arbitraryInstrument(), fc.constantFrom(...languages)], params)(
    'describe names every item and every value, without a gap',
    (instrument, language) => {
      const lines = describeInstrument(instrument, { language });
      for (const { text } of lines) expect(text).not.toMatch(gaps);
      const about = new Set(lines.map(({ id }) => id));
      const parts = [...instrument.items, ...instrument.derived, ...instrument.scores, ...instrument.tables];
      expect(parts.map(({ id }) => id).filter((id) => !about.has(id))).toEqual([]);
    },
    patience,
  );
});
