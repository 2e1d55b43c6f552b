import fc from 'fast-check';
import { checkAssessment } from 'resiliens';
import { AssessmentSchema, parseAssessment, readAssessmentJson } from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import { attempt, editRow, startingCase } from '../assessment/random.js';
import { complete, storedAssessments } from './documents.js';
import { exampleCases } from './examples.js';
import { outcomeOf } from './outcome.js';
import { spoilt } from './spoil.js';

const edited = fc
  .tuple(startingCase, editRow)
  .map(([start, edits]) => edits.reduce((assessment, one) => attempt(assessment, one), start));

/** The same value with the keys of every object in another order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, turned(entry)]),
  );
};

describe('assessments that are good', { timeout: 30_000 }, () => {
  test.each([...storedAssessments, ...exampleCases])(
    '$name is read as the core reads it, byte for byte',
    ({ text }) => {
      const read = JSON.stringify(readAssessmentJson(text));
      expect(read).toBe(JSON.stringify(checkAssessment(JSON.parse(text))));
      expect(JSON.stringify(AssessmentSchema.parse(JSON.parse(text)))).toBe(read);
      expect(JSON.stringify(parseAssessment(JSON.parse(read)))).toBe(read);
    },
  );

  test('the order of keys makes no difference', () => {
    expect(JSON.stringify(parseAssessment(turned(complete)))).toBe(
      JSON.stringify(parseAssessment({ ...complete, observations: turned(complete['observations']) })),
    );
  });

  test('random edited ones come back byte for byte, as the core reads them', () => {
    fc.assert(
      fc.property(edited, (assessment) => {
        const text = JSON.stringify(parseAssessment(assessment));
        expect(text).toBe(JSON.stringify(checkAssessment(assessment)));
        expect(JSON.stringify(parseAssessment(JSON.parse(text)))).toBe(text);
      }),
    );
  });
});

describe('assessments that are spoilt in one place', { timeout: 30_000 }, () => {
  test('are refused with the code and path of the core', () => {
    fc.assert(
      fc.property(spoilt(complete, 'constructor'), ({ value }) => {
        expect(outcomeOf(() => parseAssessment(value))).toBe(outcomeOf(() => checkAssessment(value)));
      }),
      { numRuns: 1_500 },
    );
  });
});
