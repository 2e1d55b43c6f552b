import { runInNewContext } from 'node:vm';
import { type Assessment, type DocumentLimits, gad7, score } from 'resiliens';
import {
  AssessmentSchema,
  parseAnswers,
  parseAssessment,
  parseInstrument,
  parseResult,
  readAssessmentJson,
} from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import { errorOf } from './outcome.js';

const observation = {
  id: 'o1',
  instrument: 'checklist',
  item: 'bullying',
  informant: 'teacher',
  date: '2024-05-02',
  kind: 'seen',
  answer: 'present',
};

const caseOf = (...observations: readonly unknown[]): Record<string, unknown> => ({
  schemaVersion: 1,
  id: 'case-1',
  date: '2024-05-10',
  child: {},
  instruments: [{ id: 'checklist', edition: '1' }],
  observations,
  corrections: [],
  resolutions: [],
  alternativeExplanations: [],
  childViews: [],
  bufferingLinks: [],
  decisions: [],
  consents: [],
  history: [],
});

const good = caseOf({ ...observation, note: 'Told twice.' });

const refusal = (value: unknown, limits?: DocumentLimits): string => {
  const { code, path } = errorOf(() => parseAssessment(value, limits));
  return `${code} ${path.join('.')}`.trim();
};

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

const patched = (value: unknown): unknown => ({
  ...caseOf(),
  history: [
    {
      at: '2024-05-10',
      by: 'teacher',
      reason: 'x',
      action: 'x',
      version: 1,
      patches: [{ op: 'replace', path: ['child'], value }],
      inverse: [],
    },
  ],
});

describe('size', { timeout: 30_000 }, () => {
  test('a note of ten megabytes', () => {
    const { code, path, facts } = errorOf(() =>
      parseAssessment(caseOf({ ...observation, note: 'x'.repeat(10_000_000) })),
    );
    expect([code, path, facts]).toEqual([
      'limit-exceeded',
      ['observations', 0, 'note'],
      { limit: 'maxText', most: 10_000, found: 10_000_000 },
    ]);
  });

  test('a hundred thousand observations', () => {
    const many = Array.from({ length: 100_000 }, () => observation);
    expect(refusal(caseOf(...many))).toBe('limit-exceeded observations');
    const { facts } = errorOf(() => parseAssessment(caseOf(...many)));
    expect(facts).toEqual({ limit: 'maxRecords', most: 99_999, found: 100_000 });
  });

  test('deep nesting', () => {
    expect(refusal(patched(deep(100_000)))).toMatch(/^limit-exceeded history\.0\.patches\.0\.value/);
    expect(errorOf(() => readAssessmentJson('['.repeat(1_000_000))).facts).toEqual({
      limit: 'maxDepth',
      most: 20,
    });
    expect(errorOf(() => parseInstrument(deep(65))).facts).toEqual({ limit: 'maxDepth', most: 64 });
    expect(errorOf(() => parseInstrument(deep(64))).code).toBe('value-invalid');
  });

  test('what holds itself', () => {
    const round: unknown[] = [];
    round.push(round);
    expect(refusal(patched(round))).toMatch(/^limit-exceeded/);
    expect(errorOf(() => parseResult({ scores: round })).code).toBe('limit-exceeded');
  });

  test('both sides of each limit of the caller', () => {
    const noted = caseOf({ ...observation, note: '12345' });
    expect(() => parseAssessment(noted, { maxText: 12 })).not.toThrow();
    expect(refusal(caseOf({ ...observation, note: 'x'.repeat(13) }), { maxText: 12 })).toBe(
      'limit-exceeded observations.0.note',
    );
    expect(() =>
      parseAssessment(caseOf({ ...observation, note: 'x'.repeat(10_001) }), { maxText: 10_001 }),
    ).not.toThrow();
    expect(() => parseAssessment(good, { maxRecords: 14 })).not.toThrow();
    expect(refusal(good, { maxRecords: 13 })).toBe('limit-exceeded');
    const moved = caseOf({ ...observation, details: { moves: [{ 'age-months': 40 }] } });
    expect(() => parseAssessment(moved, { maxDepth: 6 })).not.toThrow();
    expect(refusal(moved, { maxDepth: 5 })).toBe('limit-exceeded observations.0.details.moves.0');
  });

  test('a limit that does not exist, or is none', () => {
    expect(refusal(good, { maxNotes: 5 } as DocumentLimits)).toBe('key-unknown limits');
    expect(refusal(good, { maxText: 0 })).toBe('option-invalid limits.maxText');
  });

  test('of answers and results', () => {
    const answers = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`i${index}`, 1]));
    expect(errorOf(() => parseAnswers(answers)).code).toBe('limit-exceeded');
    expect(errorOf(() => parseAnswers({ a: 1, b: 2 }, undefined, { maxRecords: 1 })).code).toBe(
      'limit-exceeded',
    );
    expect(errorOf(() => parseResult(score({}, gad7), { maxDepth: 2 })).code).toBe('limit-exceeded');
    expect(errorOf(() => parseInstrument(gad7, { maxDepth: 2 })).code).toBe('limit-exceeded');
  });
});

describe('keys that lead to a prototype', () => {
  test.each([['__proto__'], ['constructor'], ['prototype']])('%s', (key) => {
    const value = JSON.parse(`{ "${key}": { "polluted": true } }`) as unknown;
    expect(errorOf(() => parseAnswers(value)).path).toEqual([0]);
    expect(errorOf(() => parseAnswers(value)).code).toBe('key-unknown');
    expect(refusal({ ...good, child: value })).toBe('key-unknown child.0');
    expect(refusal(caseOf({ ...observation, details: value }))).toBe('key-unknown observations.0.details.0');
    expect(refusal(patched(value))).toBe('key-unknown history.0.patches.0.value.0');
    expect(errorOf(() => parseInstrument(value)).code).toBe('key-unknown');
    expect(errorOf(() => parseResult(value)).code).toBe('key-unknown');
    expect(AssessmentSchema.safeParse(value).success).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('what is inherited is not there', () => {
    const heir = Object.assign(Object.create({ date: '2024-05-10' }) as object, { ...good, date: undefined });
    expect(refusal(heir)).toMatch(/^(input-invalid|required-missing)/);
  });
});

describe('what JSON cannot hold', () => {
  class Case {
    readonly schemaVersion = 1;
  }

  test.each<[string, unknown, string]>([
    ['an instance of a class', new Case(), 'input-invalid'],
    ['an instance further in', { ...good, child: new Case() }, 'input-invalid child'],
    ['a date', { ...good, date: new Date(0) }, 'input-invalid date'],
    ['a map', { ...good, child: new Map() }, 'input-invalid child'],
    ['a function', { ...good, id: () => 1 }, 'input-invalid id'],
    ['a symbol', { ...good, id: Symbol('x') }, 'input-invalid id'],
    ['a large integer', { ...good, id: 7n }, 'input-invalid id'],
    ['nothing at all', undefined, 'input-invalid'],
    ['a gap in a list', { ...good, observations: [undefined] }, 'input-invalid observations.0'],
    ['not a number', caseOf({ ...observation, answer: Number.NaN }), 'number-invalid observations.0.answer'],
    [
      'infinity',
      caseOf({ ...observation, answer: Number.POSITIVE_INFINITY }),
      'number-invalid observations.0.answer',
    ],
    ['half a surrogate pair', caseOf({ ...observation, note: '\uD800' }), 'text-invalid observations.0.note'],
    ['half a surrogate pair in a key', { ...good, '\uDC00': 1 }, 'key-unknown 14'],
  ])('%s', (_, value, expected) => {
    expect(refusal(value)).toBe(expected);
    expect(AssessmentSchema.safeParse(value).success).toBe(false);
  });

  test('a whole pair is text, minus zero is zero, a key without a value is none', () => {
    const [read] = parseAssessment(
      caseOf({ ...observation, answer: -0, note: '\u{1F600}', severity: undefined }),
    ).observations;
    expect(read).toEqual({ ...observation, answer: 0, note: '\u{1F600}' });
    expect(Object.is(read?.answer, 0)).toBe(true);
    expect(Object.keys(read ?? {})).not.toContain('severity');
  });
});

describe('objects that are like plain ones', () => {
  test('of another realm, without a prototype, or behind a proxy', () => {
    const expected = parseAssessment(good);
    expect(parseAssessment(runInNewContext(`(${JSON.stringify(good)})`))).toEqual(expected);
    expect(parseAssessment(Object.assign(Object.create(null) as object, good))).toEqual(expected);
    expect(parseAssessment(new Proxy(good, {}))).toEqual(expected);
  });

  test('a proxy that throws is refused, and its words are not repeated', () => {
    const trap = new Proxy(good, {
      get: () => {
        throw new Error('Kari Nordmann');
      },
    });
    const { code, message } = errorOf(() => parseAssessment(trap));
    expect([code, message]).toEqual(['input-invalid', 'input-invalid (expected: plain-json)']);
  });
});

describe('what is handed in stays as it was', () => {
  const frozen = (value: object): object => {
    for (const entry of Object.values(value)) if (typeof entry === 'object' && entry !== null) frozen(entry);
    return Object.freeze(value);
  };

  test('frozen input can be read', () => {
    expect(parseAssessment(frozen(structuredClone(good)))).toEqual(good);
    expect(parseAnswers(Object.freeze({ worries: 2 }))).toEqual({ worries: 2 });
  });

  test('input is neither changed nor frozen nor handed out', () => {
    const input = structuredClone(good) as unknown as Assessment;
    const read = parseAssessment(input);
    expect(input).toEqual(good);
    expect(Object.isFrozen(input) || Object.isFrozen(input.observations)).toBe(false);
    expect(read.observations).not.toBe(input.observations);
    const definition = structuredClone(gad7);
    parseInstrument(definition);
    expect(definition).toEqual(gad7);
    expect(Object.isFrozen(definition.items)).toBe(false);
    expect(Object.isFrozen(parseInstrument(definition).items[0])).toBe(true);
  });
});
