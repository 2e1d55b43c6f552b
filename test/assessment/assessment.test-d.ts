import { describe, expectTypeOf, test } from 'vitest';
import type { addDecision } from '../../src/assessment/edits/judgements.js';
import type { addObservation } from '../../src/assessment/edits/observations.js';
import type { FieldOf, ShapeOf } from '../../src/document/shape.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { AssessmentAnswers, ItemObservations } from '../../src/model/assessment-answers.js';
import type { Decision } from '../../src/model/decision.js';
import type { Finding } from '../../src/model/finding.js';
import type { Change } from '../../src/model/history.js';
import type { Observation, Severity } from '../../src/model/observation.js';
import type { Resolution } from '../../src/model/resolution.js';
import type { Contribution, Result, ScoreResult } from '../../src/model/result.js';
import type { DocumentLimits } from '../../src/model/stored-document.js';

describe('R11: no number leads to a decision', () => {
  test('nothing that scoring or reading gives can stand in for one', () => {
    expectTypeOf<Result>().not.toExtend<Decision>();
    expectTypeOf<ScoreResult>().not.toExtend<Decision>();
    expectTypeOf<Contribution>().not.toExtend<Decision>();
    expectTypeOf<Finding>().not.toExtend<Decision>();
    expectTypeOf<AssessmentAnswers>().not.toExtend<Decision>();
    expectTypeOf<ItemObservations>().not.toExtend<Decision>();
    expectTypeOf<Resolution>().not.toExtend<Decision>();
    expectTypeOf<ScoreResult>().not.toExtend<Decision['reasons']>();
  });

  test('no part of a decision takes a number', () => {
    type Parts = Decision[keyof Decision];
    expectTypeOf<Extract<Parts, number | Result | ScoreResult>>().toBeNever();
  });

  test('a decision is handed in as one', () => {
    expectTypeOf<typeof addDecision>().parameter(1).toEqualTypeOf<Decision>();
    const take = (_: Decision): void => undefined;
    // @ts-expect-error a result is not a decision
    take({} as Result);
  });
});

describe('edits show no drafts and no recipes', () => {
  test('plain values in, a plain value out', () => {
    expectTypeOf<typeof addObservation>().parameters.toEqualTypeOf<
      [Assessment, Observation, Change, (DocumentLimits | undefined)?]
    >();
    expectTypeOf<typeof addObservation>().returns.toEqualTypeOf<Assessment>();
  });
});

describe('a shape follows its interface', () => {
  interface Small {
    readonly kind: Severity;
    readonly note?: string | undefined;
  }
  const reader = (): string => '';
  const words = { mild: 1, moderate: 1, severe: 1, unknown: 1 };

  test('every key and every word must be there, and no other', () => {
    const shape: ShapeOf<Small> = { required: { kind: { oneOf: words } }, optional: { note: reader } };
    expectTypeOf(shape).toExtend<FieldOf<Small>>();
    // @ts-expect-error the optional key is missing
    const short: ShapeOf<Small> = { required: { kind: { oneOf: words } }, optional: {} };
    // @ts-expect-error the required key stands among the optional ones
    const moved: ShapeOf<Small> = { required: {}, optional: { kind: { oneOf: words }, note: reader } };
    // @ts-expect-error a word is missing
    const mute: FieldOf<Severity> = { oneOf: { mild: 1, moderate: 1, severe: 1 } };
    // @ts-expect-error a word too many
    const loud: FieldOf<Severity> = { oneOf: { mild: 1, moderate: 1, severe: 1, unknown: 1, worse: 1 } };
    // @ts-expect-error a list is not read as a word
    const listed: FieldOf<readonly Severity[]> = { oneOf: words };
    void [short, moved, mute, loud, listed];
  });
});
