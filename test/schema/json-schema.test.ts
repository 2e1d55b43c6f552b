import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { gad7, kvelloStyle, score } from 'resiliens';
import { AssessmentSchema } from 'resiliens/schema';
import { arbitraryDefinition } from 'resiliens/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as forms from '../../scripts/json-schema/forms.mjs';
import { jsonSchemas } from '../../scripts/json-schema/generate.mjs';
import { attempt, editRow, startingCase } from '../assessment/random.js';
import { complete } from './documents.js';
import { exampleCases, exampleDefinitions } from './examples.js';
import { spoilt } from './spoil.js';

const every = new Map<string, unknown>(Object.entries(forms));

/** The form that reads one kind of data. */
const formOf = (name: string): z.ZodType => every.get(name) as z.ZodType;

const assessment = formOf('assessment');
const instrument = formOf('instrument');
const instrumentDefinition = formOf('instrumentDefinition');
const result = formOf('result');

let generated: Record<string, Record<string, unknown>> = {};
const accepts: Record<string, (value: unknown) => boolean> = {};

beforeAll(async () => {
  generated = await jsonSchemas();
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });
  for (const [name, schema] of Object.entries(generated)) accepts[name] = ajv.compile(schema);
}, 60_000);

/** Whether zod and the independent validator agree; days that no calendar has are beyond a pattern. */
const agree = (name: string, shape: z.ZodType, value: unknown): void => {
  const { success, error } = shape.safeParse(value);
  const calendar = error?.issues.every(({ message }) => message.includes('date-impossible')) ?? false;
  if (!calendar) expect(accepts[name]?.(value)).toBe(success);
};

describe('the committed files', () => {
  test('are what the script makes of the schemas', () => {
    for (const [name, schema] of Object.entries(generated)) {
      const file = readFileSync(new URL(`../../json-schema/${name}.json`, import.meta.url), 'utf8');
      expect(file, `npm run json-schema writes json-schema/${name}.json anew`).toBe(
        `${JSON.stringify(schema, null, 2)}\n`,
      );
    }
  });

  test('describe every key that the model describes', () => {
    const described = JSON.stringify(generated['assessment']);
    expect(described).toContain('All that a document says about who the child is');
    expect(described).toContain('Month of birth; may lie ahead for a child that is not born yet.');
    expect(described).not.toContain('@link');
  });
});

describe('zod and an independent validator agree', { timeout: 30_000 }, () => {
  test.each(exampleCases)('on $name', ({ text }) => {
    expect(assessment.safeParse(JSON.parse(text)).success).toBe(true);
    agree('assessment', assessment, JSON.parse(text));
  });

  test.each(exampleDefinitions)('on $name', ({ text }) => {
    expect(instrumentDefinition.safeParse(JSON.parse(text)).success).toBe(true);
    agree('instrument-definition', instrumentDefinition, JSON.parse(text));
  });

  test('on random edited assessments', () => {
    const edited = fc
      .tuple(startingCase, editRow)
      .map(([start, edits]) => edits.reduce((one, edit) => attempt(one, edit), start));
    fc.assert(
      fc.property(edited, (value) => {
        expect(assessment.safeParse(value).success).toBe(true);
        agree('assessment', assessment, value);
      }),
      { numRuns: 100 },
    );
  });

  test('on assessments spoilt in one place', () => {
    fc.assert(
      fc.property(spoilt(complete, 'constructor'), ({ value }) => agree('assessment', assessment, value)),
      { numRuns: 600 },
    );
  });

  test('on instruments, definitions and results spoilt in one place', () => {
    fc.assert(
      fc.property(spoilt(structuredClone(kvelloStyle)), ({ value }) =>
        agree('instrument', instrument, value),
      ),
      { numRuns: 80 },
    );
    fc.assert(
      fc.property(
        arbitraryDefinition().chain((definition) =>
          spoilt(JSON.parse(JSON.stringify(definition)) as unknown),
        ),
        ({ value }) => agree('instrument-definition', instrumentDefinition, value),
      ),
      { numRuns: 80 },
    );
    const answers = Object.fromEntries(gad7.items.map(({ id }, index) => [id, index % 4]));
    const scored = JSON.parse(JSON.stringify(score(answers, gad7))) as unknown;
    fc.assert(
      fc.property(spoilt(scored), ({ value }) => agree('result', result, value)),
      { numRuns: 300 },
    );
  });
});

test('every form takes nothing that it does not say', () => {
  const schemas = [...every.values()].filter((form) => form instanceof z.ZodType);
  expect(schemas.length).toBeGreaterThan(80);
  for (const schema of schemas)
    expect(schema.safeParse({ 'Kari Nordmann': Symbol('x') }).success).toBe(false);
});

test('JSON Schema can also be made from the schemas of the door', () => {
  const made = z.toJSONSchema(AssessmentSchema) as Record<string, unknown>;
  expect(made['required']).toEqual(generated['assessment']?.['required']);
  expect(z.toJSONSchema(AssessmentSchema, { io: 'input' })).toMatchObject({ additionalProperties: false });
});
