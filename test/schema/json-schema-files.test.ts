import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { borgeStressIndex2018, kvelloStyle, score } from 'resiliens';
import { arbitraryAnswers, arbitraryDefinition, arbitraryInstrument } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { complete, storedAssessments } from './documents.js';

type Json = Readonly<Record<string, unknown>>;

const folder = dirname(createRequire(import.meta.url).resolve('resiliens/json-schema/answers.json'));
const files = readdirSync(folder).map((name) => ({
  name,
  schema: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json,
}));

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });
const validators = new Map(files.map(({ name, schema }) => [name.replace('.json', ''), ajv.compile(schema)]));

/** What an independent validator says about a value. */
const accepts = (name: string, value: unknown): boolean => {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate(value);
};

const everyNode = (node: unknown): readonly Json[] => {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(everyNode);
  return Array.isArray(node) ? inner : [node as Json, ...inner];
};

describe('the files', () => {
  test('are one for each kind of data', () => {
    expect(files.map(({ name }) => name).sort()).toEqual([
      'answers.json',
      'assessment.json',
      'case-flow.json',
      'ecology.json',
      'instrument-definition.json',
      'instrument.json',
      'investigation-plan.json',
      'observation.json',
      'plan.json',
      'result.json',
    ]);
  });

  test.each(files)('$name is JSON Schema 2020-12, whole in itself, under no address', ({ schema }) => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema)).toBe(true);
    for (const node of everyNode(schema)) {
      expect(node['$id']).toBeUndefined();
      const reference = node['$ref'];
      if (typeof reference === 'string') expect(reference).toMatch(/^#/);
    }
  });

  test.each(files)('$name says what it is about', ({ schema }) => {
    const definitions = Object.values((schema['$defs'] ?? {}) as Record<string, Json>);
    for (const { title, description } of [schema, ...definitions]) {
      expect(title).toMatch(/^[A-Z]/);
      expect(description).toMatch(/^[A-Z0-9].*[.:]/s);
    }
  });

  test.each(files)('$name takes no key that it does not name', ({ schema }) => {
    for (const node of everyNode(schema)) {
      if (node['properties'] !== undefined && node['type'] === 'object')
        expect(node['additionalProperties']).toBe(false);
    }
  });
});

describe('an independent validator', { timeout: 30_000 }, () => {
  test.each(storedAssessments)('takes $name', ({ text }) => {
    expect(accepts('assessment', JSON.parse(text))).toBe(true);
  });

  test('takes the parts and what is made of them', () => {
    for (const observation of complete['observations'] ?? [])
      expect(accepts('observation', observation)).toBe(true);
    for (const instrument of [kvelloStyle, borgeStressIndex2018]) {
      expect(accepts('instrument', instrument)).toBe(true);
      expect(accepts('instrument-definition', instrument)).toBe(true);
      expect(accepts('result', JSON.parse(JSON.stringify(score({}, instrument))))).toBe(true);
    }
    expect(accepts('answers', { worries: 2, 'sleeps-badly': 'unknown' })).toBe(true);
  });

  test('refuses what is none of it', () => {
    for (const name of validators.keys()) {
      expect(accepts(name, [])).toBe(false);
      expect(accepts(name, { 'Kari Nordmann': 1 })).toBe(false);
    }
    expect(accepts('answers', { worries: true })).toBe(false);
    expect(accepts('assessment', { ...complete, child: { birthDate: '2016-03-04' } })).toBe(false);
    expect(accepts('assessment', { ...complete, child: { birthMonth: '2016-03-04' } })).toBe(false);
    expect(accepts('assessment', { ...complete, schemaVersion: 2 })).toBe(false);
  });

  test('takes random definitions, instruments, answers and results', () => {
    const asked = arbitraryInstrument({ mostItems: 5, without: ['contexts', 'ages', 'decimals'] }).chain(
      (instrument) => arbitraryAnswers(instrument).map((answers) => ({ instrument, answers })),
    );
    fc.assert(
      fc.property(asked, ({ instrument, answers }) => {
        expect(accepts('instrument', instrument)).toBe(true);
        expect(accepts('answers', answers)).toBe(true);
        expect(accepts('result', JSON.parse(JSON.stringify(score(answers, instrument))))).toBe(true);
      }),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => {
        expect(accepts('instrument-definition', JSON.parse(JSON.stringify(definition)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
