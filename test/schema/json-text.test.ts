import fc from 'fast-check';
import { gad7, score } from 'resiliens';
import { readAnswersJson, readAssessmentJson, readInstrumentJson, readResultJson } from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../src/schema/json-fault.js';
import { errorOf } from './outcome.js';

const faultIn = (text: string): unknown[] => {
  const { code, path, facts } = errorOf(() => readAnswersJson(text));
  expect([code, path]).toEqual(['json-invalid', []]);
  return [facts['why'], facts['position']];
};

describe('texts that are no JSON', () => {
  test.each<[string, string, number]>([
    ['', 'ended', 0],
    ['  ', 'ended', 2],
    ['{', 'ended', 1],
    ['{ "a"', 'ended', 5],
    ['{ "a":', 'ended', 6],
    ['{ "a": 1', 'ended', 8],
    ['{ "a": 1,', 'ended', 9],
    ['{ "a": [1, 2', 'ended', 12],
    ['{ "a": "b', 'ended', 9],
    ['{ "a": "b\\', 'ended', 10],
    ['{ "a": "b\\u00', 'ended', 13],
    ['{ "a": tru', 'ended', 10],
    ['{ "a": -', 'ended', 8],
    ['{ "a": 1.', 'ended', 9],
    ['{ "a": -1.5e+', 'ended', 13],
    ['nope', 'unexpected', 0],
    ['[true.', 'unexpected', 5],
    ['[1.]', 'unexpected', 2],
    ['{ a: 1 }', 'unexpected', 2],
    ['{ "a" 1 }', 'unexpected', 6],
    ['{ "a": 1, }', 'unexpected', 10],
    ['{ "a": 1 "b": 2 }', 'unexpected', 9],
    ['{ "a": [1,] }', 'unexpected', 10],
    ['{ "a": [1}', 'unexpected', 9],
    ['{ "a": 1 ]', 'unexpected', 9],
    ['{ "a": 01 }', 'unexpected', 8],
    ['{ "a": .5 }', 'unexpected', 7],
    ['{ "a": NaN }', 'unexpected', 7],
    ["{ 'a': 1 }", 'unexpected', 2],
    ['{ "a": "b\\x" }', 'unexpected', 9],
    ['{ "a": "b\\u00zz" }', 'unexpected', 9],
    ['{ "a": "b\nc" }', 'unexpected', 9],
    ['{ "a": 1 } 2', 'unexpected', 11],
    ['[:]', 'unexpected', 1],
    [',', 'unexpected', 0],
    ['{ "a": 1, "b": 2, "a": 3 }', 'key-repeated', 18],
    ['{ "a": 1, "\\u0061": 3 }', 'key-repeated', 10],
    ['{ "a": { "b": 1, "b": 1 } }', 'key-repeated', 17],
  ])('%j: %s at %i', (text, why, position) => {
    expect(faultIn(text)).toEqual([why, position]);
  });

  test('are named by line and column too', () => {
    const { facts } = errorOf(() => readAssessmentJson('{\n  "id": "case-7",\n  "date": ,\n}'));
    expect(facts).toEqual({ why: 'unexpected', position: 30, line: 3, column: 11 });
  });

  test('are never repeated', () => {
    const { message } = errorOf(() => readAssessmentJson('{ "note": "Kari Nordmann moved", Kari }'));
    expect(message).toBe('json-invalid (why: unexpected; position: 33; line: 1; column: 34)');
  });

  test('or no texts at all', () => {
    const { code, facts } = errorOf(() => readAnswersJson({ worries: 2 } as unknown as string));
    expect([code, facts]).toEqual(['input-invalid', { expected: 'text' }]);
  });
});

describe('texts that are JSON', () => {
  test('the same key may stand in two objects, and as a value', () => {
    expect(jsonFault('[{ "a": "a" }, { "a": { "a": "a" } }]', 5)).toBeNull();
  });

  test('a byte order mark is passed over', () => {
    expect(readAnswersJson('\uFEFF{ "worries": 2 }')).toEqual({ worries: 2 });
    expect(errorOf(() => readAnswersJson('\uFEFF{ worries')).facts).toEqual({
      why: 'unexpected',
      position: 3,
      line: 1,
      column: 3,
    });
  });

  test('depth is counted as it is counted in objects', () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(errorOf(() => readAnswersJson(nested(20))).code).toBe('value-invalid');
    expect(errorOf(() => readAnswersJson(nested(21))).code).toBe('limit-exceeded');
    expect(errorOf(() => readAnswersJson(nested(3), undefined, { maxDepth: 2 })).facts).toEqual({
      limit: 'maxDepth',
      most: 2,
    });
    expect(errorOf(() => readInstrumentJson(nested(64))).code).toBe('value-invalid');
    expect(errorOf(() => readInstrumentJson(nested(65))).code).toBe('limit-exceeded');
  });

  test('numbers beyond all numbers are refused', () => {
    expect(errorOf(() => readAnswersJson('{ "a": 1e999 }')).code).toBe('number-invalid');
  });

  test('a string of many megabytes is read', () => {
    expect(jsonFault(`"${'x\\n'.repeat(3_000_000)}"`, 1)).toBeNull();
  });

  test('results and instruments come back as they were', () => {
    const result = score({}, gad7);
    expect(JSON.stringify(readResultJson(JSON.stringify(result)))).toBe(JSON.stringify(result));
    expect(JSON.stringify(readInstrumentJson(JSON.stringify(gad7)))).toBe(JSON.stringify(gad7));
  });
});

/** What the engine says about a text. */
const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A JSON text with some letters taken out, doubled or replaced. */
const broken = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('', '"', '{', ']', ',', ':', '\\', '\\u12', '0', '-', 'e', 't', ' '),
      ),
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, letter]) => {
      const place = changed.length === 0 ? 0 : at % changed.length;
      return `${changed.slice(0, place)}${letter}${changed.slice(place + 1)}`;
    }, text),
  );

describe('the search for faults', { timeout: 30_000 }, () => {
  test('finds one exactly where the engine does', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const fault = jsonFault(text, 1_000);
        expect(fault === null || fault.why === 'key-repeated').toBe(
          parses(text) || fault?.why === 'key-repeated',
        );
        if (fault !== null) expect(fault.position).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5_000 },
    );
  });

  test('names the end of every text that is cut off inside', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (inner, at) => {
        const text = `{"a":${inner}}`;
        const cut = text.slice(0, at % text.length);
        expect(jsonFault(cut, 1_000)?.why).toBe('ended');
      }),
    );
  });
});
