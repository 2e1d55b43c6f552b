import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { checkAssessment } from '../../src/assessment/check.js';
import { addObservation } from '../../src/assessment/edits/observations.js';
import { toAnswers } from '../../src/assessment/to-answers.js';
import { deepFreeze } from '../../src/logic/deep-freeze.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { DocumentLimits } from '../../src/model/stored-document.js';
import { caseOf, caseWith, change, checklist, saw } from './cases.js';
import { failsWith, failure } from './fail.js';

const observation = saw('o1', 'bullying', 'present');
const noted = (note: string): Assessment => caseOf({ ...observation, note });

describe('size', () => {
  test('a note of ten megabytes', () => {
    expect(failure(() => checkAssessment(noted('x'.repeat(10_000_000))))).toEqual({
      code: 'limit-exceeded',
      path: 'observations.0.note',
      facts: { limit: 'maxText', most: 10_000, found: 10_000_000 },
    });
  });

  test('texts on both sides of the limit', () => {
    expect(() => checkAssessment(noted('x'.repeat(10_000)))).not.toThrow();
    expect(failsWith(() => checkAssessment(noted('x'.repeat(10_001))))).toBe(
      'limit-exceeded observations.0.note',
    );
    expect(() => checkAssessment(noted('x'.repeat(10_001)), { maxText: 10_001 })).not.toThrow();
  });

  test('a hundred thousand observations', () => {
    const observations = Array.from({ length: 100_000 }, (_, index) =>
      saw(`o${index}`, 'bullying', 'present'),
    );
    expect(failure(() => checkAssessment(caseWith({ observations })))).toEqual({
      code: 'limit-exceeded',
      path: 'observations',
      facts: { limit: 'maxRecords', most: 99_999, found: 100_000 },
    });
    expect(checkAssessment(caseWith({ observations: observations.slice(1) })).observations).toHaveLength(
      99_999,
    );
  });

  test('records on both sides of a limit of the caller', () => {
    const two = caseOf(observation, saw('o2', 'bullying', 'present'));
    expect(() => checkAssessment(two, { maxRecords: 2 })).not.toThrow();
    expect(failsWith(() => checkAssessment(two, { maxRecords: 1 }))).toBe('limit-exceeded instruments');
  });

  test('keys on both sides of the limit: a thousand, or as many as records', () => {
    const keys = (count: number) => {
      const details = Object.fromEntries(Array.from({ length: count }, (_, index) => [`d${index}`, 'yes']));
      return caseOf({ ...observation, details });
    };
    expect(failure(() => checkAssessment(keys(100_000)))).toEqual({
      code: 'limit-exceeded',
      path: 'observations.0.details',
      facts: { limit: 'maxRecords', most: 99_999, found: 100_000 },
    });
    expect(() => checkAssessment(keys(1_000), { maxRecords: 2 })).not.toThrow();
    expect(failure(() => checkAssessment(keys(1_001), { maxRecords: 2 })).facts).toEqual({
      limit: 'maxRecords',
      most: 1_000,
      found: 1_001,
    });
  });

  test('deep nesting', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const history = [
      {
        ...change,
        action: 'x',
        version: 1,
        patches: [{ op: 'add', path: ['date'], value: deep }],
        inverse: [],
      },
    ] as unknown as Assessment['history'];
    const { code, facts } = failure(() => checkAssessment(caseWith({ history })));
    expect([code, facts]).toEqual(['limit-exceeded', { limit: 'maxDepth', most: 20 }]);
  });

  test('nesting on both sides of the limit', () => {
    // assessment, observations, observation, details, list of moves, move
    const moved = caseOf({ ...observation, details: { moves: [{ 'age-months': 40 }] } });
    expect(() => checkAssessment(moved, { maxDepth: 6 })).not.toThrow();
    expect(failsWith(() => checkAssessment(moved, { maxDepth: 5 }))).toBe(
      'limit-exceeded observations.0.details.moves.0',
    );
  });

  test('a document that holds itself', () => {
    const round: Record<string, unknown> = { op: 'add', path: ['date'] };
    round['value'] = [round];
    const history = [
      { ...change, action: 'x', version: 1, patches: [round], inverse: [] },
    ] as unknown as Assessment['history'];
    expect(failure(() => checkAssessment(caseWith({ history }))).code).toBe('limit-exceeded');
  });

  test.each<[DocumentLimits, string]>([
    [{ maxText: 0 }, 'option-invalid limits.maxText'],
    [{ maxRecords: 1.5 }, 'option-invalid limits.maxRecords'],
    [{ maxDepth: Number.POSITIVE_INFINITY }, 'option-invalid limits.maxDepth'],
    [{ maxNotes: 5 } as DocumentLimits, 'key-unknown limits'],
  ])('limits are whole numbers above zero: %j', (limits, error) => {
    expect(failsWith(() => checkAssessment(caseWith(), limits))).toBe(error);
  });

  test('a limit left undefined is the usual one', () => {
    expect(() => checkAssessment(noted('x'.repeat(10_000)), { maxText: undefined })).not.toThrow();
  });
});

describe('text that no file could hold', () => {
  test.each([['\uD800'], ['x\uDC00y'], ['\uDC00\uD800']])('half of a surrogate pair', (note) => {
    expect(failure(() => checkAssessment(noted(note)))).toEqual({
      code: 'text-invalid',
      path: 'observations.0.note',
      facts: { found: 'lone surrogate' },
    });
  });

  test('a whole pair, an accent, a zero', () => {
    for (const note of ['\u{1F600}', 'Bø', '\u0000'])
      expect(checkAssessment(noted(note)).observations[0]?.note).toBe(note);
  });
});

describe('keys that lead to a prototype', () => {
  test.each([['__proto__'], ['constructor'], ['prototype']])('%s', (key) => {
    const parsed = (text: string) => JSON.parse(text.replace('KEY', key)) as object;
    expect(failsWith(() => checkAssessment({ ...caseWith(), ...parsed('{"child":{"KEY":{}}}') }))).toBe(
      'key-unknown child.0',
    );
    const details = parsed('{"KEY":"yes"}') as never;
    expect(failsWith(() => checkAssessment(caseOf({ ...observation, details })))).toBe(
      'key-unknown observations.0.details.0',
    );
    expect(failsWith(() => checkAssessment(caseWith({ id: key })))).toBe('value-invalid id');
    expect(failsWith(() => checkAssessment(JSON.parse(`{"schemaVersion":1,"${key}":1}`)))).toBe(
      'key-unknown 1',
    );
  });

  test('what is inherited is not there', () => {
    const heir = Object.create({ date: '2024-05-10' }) as object;
    expect(failsWith(() => checkAssessment(Object.assign(heir, { ...caseWith(), date: undefined })))).toMatch(
      /^(input-invalid|required-missing)/,
    );
    expect(
      failsWith(() => checkAssessment({ ...caseWith(), child: Object.create({ ageMonths: 5 }) as never })),
    ).toBe('input-invalid child');
  });
});

describe('objects that are not plain', () => {
  class Case {
    readonly schemaVersion = 1;
  }

  test.each([
    ['an instance of a class', new Case(), 'input-invalid'],
    ['a map', new Map(), 'input-invalid'],
    ['a date', new Date(0), 'input-invalid'],
    ['a list', [], 'value-invalid'],
    ['a text', '{}', 'value-invalid'],
    ['nothing', undefined, 'value-invalid'],
    ['a function', () => 1, 'value-invalid'],
  ])('%s: %s', (_, value, code) => {
    expect(failure(() => checkAssessment(value))).toEqual({ code, path: '', facts: { expected: 'object' } });
  });

  test('an instance further in', () => {
    expect(failsWith(() => checkAssessment({ ...caseWith(), child: new Case() }))).toBe(
      'input-invalid child',
    );
    expect(failsWith(() => checkAssessment({ ...caseWith(), observations: new Set() }))).toBe(
      'value-invalid observations',
    );
    const patched = (value: unknown) => ({
      history: [
        { ...change, action: 'x', version: 1, patches: [{ op: 'add', path: ['date'], value }], inverse: [] },
      ],
    });
    for (const value of [Symbol('x'), 5n, () => 1]) {
      expect(failure(() => checkAssessment({ ...caseWith(), ...patched(value) }))).toEqual({
        code: 'input-invalid',
        path: 'history.0.patches.0.value',
        facts: { expected: 'plain-json' },
      });
    }
    for (const value of [null, true, [1, 'x', { a: false }]]) {
      expect(() => checkAssessment({ ...caseWith(), ...patched(value) })).not.toThrow();
    }
    expect(failsWith(() => checkAssessment({ ...caseWith(), ...patched([undefined]) }))).toBe(
      'input-invalid history.0.patches.0.value.0',
    );
  });

  test('an object of another realm, or without a prototype, is as plain as any', () => {
    const foreign = runInNewContext(`(${JSON.stringify(caseOf(observation))})`) as Assessment;
    expect(checkAssessment(foreign)).toEqual(caseOf(observation));
    const bare = Object.assign(Object.create(null) as object, caseOf(observation));
    expect(checkAssessment(bare)).toEqual(caseOf(observation));
  });

  test('a proxy is read like what it stands for', () => {
    const proxy = new Proxy(caseOf(observation), {});
    expect(checkAssessment(proxy)).toEqual(caseOf(observation));
    expect(toAnswers(proxy, checklist).answers).toEqual({ bullying: 'present' });
  });

  test('a proxy that throws is refused', () => {
    const trap = new Proxy(caseWith(), {
      get: (_, key) => {
        if (key === 'date') throw new Error('Kari Nordmann');
        return key === 'schemaVersion' ? 1 : 'x';
      },
    });
    expect(failure(() => checkAssessment(trap))).toEqual({
      code: 'input-invalid',
      path: '',
      facts: { expected: 'plain-json' },
    });
  });
});

describe('numbers', () => {
  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]])('%d', (answer) => {
    expect(failsWith(() => checkAssessment(caseOf({ ...observation, answer })))).toBe(
      'number-invalid observations.0.answer',
    );
  });

  test('minus zero becomes zero', () => {
    const { answer } = checkAssessment(caseOf({ ...observation, answer: -0 })).observations[0] ?? {};
    expect(Object.is(answer, 0)).toBe(true);
  });

  test('an answer is a word or a number', () => {
    for (const answer of [true, null, {}, ['present'], '', 'very much', 'x'.repeat(129)]) {
      expect(failsWith(() => checkAssessment(caseOf({ ...observation, answer: answer as never })))).toMatch(
        /^(answer-invalid|required-missing) observations\.0\.answer$/,
      );
    }
  });
});

describe('what is handed in stays as it was', () => {
  const frozen = deepFreeze(
    caseOf(observation, saw('o2', 'good-friends', 'present', { details: {}, validity: { from: '2023' } })),
  );

  test('a frozen assessment can be read and edited', () => {
    expect(toAnswers(frozen, checklist).answers).toEqual({ bullying: 'present', 'good-friends': 'present' });
    expect(addObservation(frozen, saw('o3', 'bullying', 'absent'), change).observations).toHaveLength(3);
  });

  test('reading and editing neither change nor freeze anything', () => {
    const assessment = structuredClone(frozen);
    const added = { ...saw('o3', 'bullying', 'absent'), validity: { from: '2024' } };
    const made = { ...change };
    toAnswers(assessment, checklist);
    const edited = addObservation(assessment, added, made);
    expect(assessment).toEqual(frozen);
    for (const part of [
      assessment,
      assessment.child,
      assessment.observations,
      assessment.observations[1]?.validity,
      assessment.history,
    ]) {
      expect(Object.isFrozen(part)).toBe(false);
    }
    expect([added, added.validity, made].some((part) => Object.isFrozen(part))).toBe(false);
    expect(edited.observations[2]).not.toBe(added);
  });
});

describe('errors never repeat the words of a case', () => {
  const secret = 'Kari Nordmann drinks';

  test.each<[string, () => unknown]>([
    ['an id', () => checkAssessment(caseWith({ id: secret }))],
    ['a key', () => checkAssessment({ ...caseWith(), [secret]: 1 })],
    ['a key of details', () => checkAssessment(caseOf({ ...observation, details: { [secret]: 'yes' } }))],
    ['a detail', () => checkAssessment(caseOf({ ...observation, details: { who: secret } }))],
    ['an answer', () => checkAssessment(caseOf({ ...observation, answer: secret }))],
    ['an informant', () => checkAssessment(caseOf({ ...observation, informant: secret as never }))],
    ['a date', () => checkAssessment(caseOf({ ...observation, date: secret }))],
    ['a note with half a pair', () => checkAssessment(noted(`${secret}\uD800`))],
    ['a long note', () => checkAssessment(noted(secret), { maxText: 5 })],
    ['a limit', () => checkAssessment(caseWith(), { [secret]: 5 } as never)],
  ])('%s', (_, call) => {
    try {
      call();
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify({ ...(error as object), message: (error as Error).message })).not.toContain(
        'Kari',
      );
    }
  });
});
