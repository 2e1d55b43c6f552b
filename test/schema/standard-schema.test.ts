import * as door from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { complete } from './documents.js';

const first = (list: string): unknown => complete[list]?.[0];

const schemas = Object.entries<unknown>({ ...door }).filter(
  (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
);

/** A good value for each schema of a part, from the stored assessment that has every key. */
const parts: Record<string, unknown> = {
  ObservationSchema: first('observations'),
  DetailsSchema: (first('observations') as { details: unknown }).details,
  ResolutionSchema: first('resolutions'),
  CorrectionSchema: complete['corrections']?.[1],
  AlternativeExplanationSchema: first('alternativeExplanations'),
  ChildViewSchema: first('childViews'),
  BufferingLinkSchema: first('bufferingLinks'),
  DecisionSchema: first('decisions'),
  ConsentSchema: first('consents'),
  AssessmentSchema: complete,
  AnswersSchema: { worries: 2 },
};

describe('Standard Schema', () => {
  test.each(schemas)('%s is one', async (_, schema) => {
    const { version, vendor, validate } = schema['~standard'];
    expect([version, vendor]).toEqual([1, 'zod']);
    const { issues } = await validate(7);
    expect(issues?.map(({ message, path }) => [message, path])).toEqual([
      ['value-invalid (expected: object)', []],
    ]);
  });

  test.each(Object.entries(parts))(
    '%s gives the value, or issues with code and path',
    async (name, value) => {
      const { validate } = (door as unknown as Record<string, z.ZodType>)[name]!['~standard'];
      expect(await validate(value)).toEqual({ value });
      const { issues } = await validate({ ...(value as object), 'Kari Nordmann': 1 });
      const position = Object.keys(value as object).length;
      expect(issues?.map(({ message, path }) => [message, path])).toEqual([
        [`key-unknown at ${position} (position: ${position}; suggestion: null)`, [position]],
      ]);
    },
  );

  test('schemas stand inside those of an application, with the path from its root', () => {
    const request = z.object({ child: z.string(), assessment: door.AssessmentSchema });
    expect(request.parse({ child: 'x', assessment: complete }).assessment).toEqual(complete);
    const spoilt = { child: 'x', assessment: { ...complete, date: '2024-02-30' } };
    expect(request.safeParse(spoilt).error?.issues.map(({ path }) => path)).toEqual([['assessment', 'date']]);
  });

  test('an error of its own never becomes an issue', () => {
    const limits = {
      get maxText(): number {
        throw new TypeError('not ours');
      },
    };
    expect(() => door.parseAnswers({}, undefined, limits)).toThrow(TypeError);
  });
});
