import { checkEcology } from 'resiliens/ecology';
import { parseEcology, readEcologyJson } from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import example from '../fixtures/ecology/worked-example.json' with { type: 'json' };
import { errorOf } from './outcome.js';

const { baseline } = example.ecologies;

describe('an ecology from anywhere', () => {
  test('is read in normal form, as the check reads it', () => {
    expect(parseEcology(baseline)).toEqual(checkEcology(baseline));
    expect(readEcologyJson(`\uFEFF${JSON.stringify(baseline)}`)).toEqual(checkEcology(baseline));
  });

  test.each<[string, unknown, string, readonly unknown[]]>([
    ['a level that was typed in', { ...baseline, level: 'micro' }, 'key-unknown', [4]],
    ['a person who is not there', { ...baseline, focalPersonId: 'nobody' }, 'id-unknown', ['focalPersonId']],
    ['a later version', { ...baseline, schemaVersion: 2 }, 'schema-version-newer', ['schemaVersion']],
    ['a list', [], 'value-invalid', []],
  ])('%s is refused with its code and place', (_, value, code, path) => {
    const error = errorOf(() => parseEcology(value));
    expect(error.code).toBe(code);
    if (code !== 'key-unknown') expect(error.path).toEqual(path);
  });

  test('limits and sources are asked for as in the check', () => {
    expect(errorOf(() => parseEcology(baseline, { limits: { maxPersons: 1 } })).facts).toMatchObject({
      limit: 'maxPersons',
    });
    const unsourced = { ...baseline, links: baseline.links.map((link) => ({ ...link, source: undefined })) };
    expect(parseEcology(unsourced).links).toHaveLength(baseline.links.length);
    expect(errorOf(() => parseEcology(unsourced, { requireSources: true })).facts).toMatchObject({
      rule: 'w08',
    });
  });

  test('a text that ends too early is named with its place', () => {
    expect(errorOf(() => readEcologyJson('{ "schemaVersion": 1, '))).toMatchObject({
      code: 'json-invalid',
      facts: { why: 'ended', line: 1 },
    });
  });
});
