import fc from 'fast-check';
import * as door from 'resiliens';
import { type Answers, type Instrument, kvelloStyle, score } from 'resiliens';
import { arbitraryAnswers } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { agreesWithAllCompletions, agreesWithRules } from './agrees.js';
import { runs } from './cases.js';

const shipped = Object.values(door).filter(
  (value): value is Instrument => typeof value === 'object' && value !== null && 'scores' in value,
);

const isOpen = (answers: Answers, id: string): boolean =>
  answers[id] === undefined || answers[id] === 'unknown';

/** Whether a score of the checklist holds both factors of its exclusion, while the covered one may count and the covering one is open. */
const isCovered = (answers: Answers, items: readonly string[]): boolean =>
  kvelloStyle.exclusions.some(
    ({ item, linkedBy, carriedBy }) =>
      items.includes(item) &&
      items.includes(carriedBy) &&
      answers[item] !== 'absent' &&
      answers[item] !== 'not-applicable' &&
      answers[linkedBy] !== 'absent' &&
      answers[linkedBy] !== 'not-applicable' &&
      isOpen(answers, carriedBy),
  );

describe.each(shipped.map((instrument) => [instrument.id, instrument] as const))('%s', (_id, instrument) => {
  test('agrees with every completion of a few open answers, and with its own rules', () => {
    const isBinary = instrument.items.every(({ kind }) => kind === 'binary');
    const mostOpen = !isBinary ? 4 : instrument.items.length > 20 ? 5 : 8;
    const few = arbitraryAnswers(instrument, { answered: 6, mostOpen });
    fc.assert(
      fc.property(few, (answers) => {
        const own = { instrument, answers, options: {} };
        agreesWithAllCompletions(own);
        agreesWithRules(own);
      }),
      runs(instrument.items.length > 20 ? 15 : 40),
    );
  });

  test('has exact bounds, but for what its exclusion leaves open', () => {
    fc.assert(
      fc.property(arbitraryAnswers(instrument), (answers) => {
        for (const [id, own] of Object.entries(score(answers, instrument).scores)) {
          const items = own.contributions.map(({ item }) => item);
          expect(own.exact, id).toBe(!isCovered(answers, items));
        }
      }),
      runs(100),
    );
  });
});
