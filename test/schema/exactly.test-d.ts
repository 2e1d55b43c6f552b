import type { Answers, Assessment, Instrument, InstrumentDefinition, Observation, Result } from 'resiliens';
import {
  type AnswersSchema,
  type AssessmentSchema,
  type InstrumentDefinitionSchema,
  type InstrumentSchema,
  type ObservationSchema,
  parseAnswers,
  parseAssessment,
  parseInstrument,
  parseResult,
  type ResultSchema,
  readAssessmentJson,
} from 'resiliens/schema';
import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { exactly } from '../../src/schema/exactly.js';

interface Weighed {
  readonly id: string;
  readonly weight?: number | undefined;
  readonly tags: readonly string[];
}

const id = z.string();
const weight = z.optional(z.number());
const tags = z.array(z.string()).readonly();

describe('a schema is the type it is annotated with', () => {
  test('where it has the same keys and values', () => {
    const same: z.ZodType<Weighed, Weighed> = exactly(() => z.strictObject({ id, weight, tags }));
    expectTypeOf<z.output<typeof same>>().toEqualTypeOf<Weighed>();
  });

  test('and refused where it differs', () => {
    // @ts-expect-error a key is missing
    const fewer: z.ZodType<Weighed, Weighed> = exactly(() => z.strictObject({ id, tags }));
    // @ts-expect-error an optional key more, which plain assignment lets pass
    const more: z.ZodType<Weighed, Weighed> = exactly(() =>
      z.strictObject({ id, weight, tags, note: weight }),
    );
    // @ts-expect-error narrower, which plain assignment lets pass
    const narrower: z.ZodType<Weighed, Weighed> = exactly(() =>
      z.strictObject({ id: z.literal('a'), weight, tags }),
    );
    // @ts-expect-error required where it is optional
    const stricter: z.ZodType<Weighed, Weighed> = exactly(() =>
      z.strictObject({ id, weight: z.number(), tags }),
    );
    // @ts-expect-error wider
    const wider: z.ZodType<Weighed, Weighed> = exactly(() =>
      z.strictObject({ id, weight: z.optional(z.union([z.number(), z.string()])), tags }),
    );
    // @ts-expect-error another input
    const filled: z.ZodType<Weighed, Weighed> = exactly(() =>
      z.strictObject({ id: id.default(''), weight, tags }),
    );
    // @ts-expect-error a list that may be changed is more than was promised
    const mutable: z.ZodType<Weighed, Weighed> = exactly(() =>
      z.strictObject({ id, weight, tags: z.array(z.string()) }),
    );
    // @ts-expect-error anything at all
    const anything: z.ZodType<Weighed, Weighed> = exactly(() => z.any());
    expectTypeOf([fewer, more, narrower, stricter, wider, filled, mutable, anything]).toBeArray();
  });
});

describe('what the door gives has the types of the model', () => {
  test('schemas', () => {
    expectTypeOf<z.output<typeof AnswersSchema>>().toEqualTypeOf<Answers>();
    expectTypeOf<z.output<typeof AssessmentSchema>>().toEqualTypeOf<Assessment>();
    expectTypeOf<z.output<typeof InstrumentSchema>>().toEqualTypeOf<Instrument>();
    expectTypeOf<z.output<typeof InstrumentDefinitionSchema>>().toEqualTypeOf<InstrumentDefinition>();
    expectTypeOf<z.output<typeof ResultSchema>>().toEqualTypeOf<Result>();
    expectTypeOf<z.input<typeof ObservationSchema>>().toEqualTypeOf<Observation>();
  });

  test('a Standard Schema', () => {
    type Types = NonNullable<(typeof ObservationSchema)['~standard']['types']>;
    expectTypeOf<Types['output']>().toEqualTypeOf<Observation>();
  });

  test('functions take whatever comes', () => {
    expectTypeOf(parseAnswers).parameter(0).toBeUnknown();
    expectTypeOf(parseAssessment).returns.toEqualTypeOf<Assessment>();
    expectTypeOf(parseInstrument).returns.toEqualTypeOf<Instrument>();
    expectTypeOf(parseResult).returns.toEqualTypeOf<Result>();
    expectTypeOf(readAssessmentJson).parameter(0).toEqualTypeOf<string>();
    // @ts-expect-error a text is no limit
    parseAssessment({}, { maxText: 'long' });
  });
});
