import fc from 'fast-check';
import {
  type Answers,
  borgeStressIndex2018,
  defineInstrument,
  type Instrument,
  type InstrumentDefinition,
  type ScoreOptions,
  score,
} from 'resiliens';
import { arbitraryDefinition } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { randomCases, runs } from './cases.js';

/** Freezes a value at every depth. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
};

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Whether anything in a value is frozen. */
const holdsFrozen = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.isFrozen(value) || Object.values(value).some(holdsFrozen));

/** A proxy that refuses every change, at every depth. */
const watched = <T extends object>(value: T): T =>
  new Proxy(value, {
    get: (target, key, receiver) => {
      const own: unknown = Reflect.get(target, key, receiver);
      return typeof own === 'object' && own !== null ? watched(own) : own;
    },
    set: () => {
      throw new Error('an input was written to');
    },
    defineProperty: () => {
      throw new Error('an input was redefined');
    },
    deleteProperty: () => {
      throw new Error('a key of an input was deleted');
    },
    preventExtensions: () => {
      throw new Error('an input was frozen');
    },
    setPrototypeOf: () => {
      throw new Error('the prototype of an input was set');
    },
  });

describe('inputs are read, never changed and never frozen', () => {
  test('answers and options', () => {
    fc.assert(
      fc.property(randomCases(), ({ instrument, answers, options }) => {
        const expected = score(answers, instrument, options);
        const loose: [Answers, ScoreOptions] = [copy(answers), copy(options)];
        expect(score(loose[0], instrument, loose[1])).toStrictEqual(expected);
        expect(loose).toEqual([answers, options]);
        expect(loose.some((own) => holdsFrozen(own))).toBe(false);
      }),
      runs(60),
    );
  });

  test('frozen and watched ones give the same', () => {
    fc.assert(
      fc.property(randomCases(), ({ instrument, answers, options }) => {
        const expected = score(answers, instrument, options);
        const still = frozen(copy({ answers, instrument, options }));
        expect(score(still.answers, still.instrument, still.options)).toStrictEqual(expected);
        const seen = watched({ answers: copy(answers), options: copy(options) });
        expect(score(seen.answers, instrument, seen.options)).toStrictEqual(expected);
      }),
      runs(60),
    );
  });

  test('an instrument that could still change is refused as it is', () => {
    const loose = copy(borgeStressIndex2018) as Instrument;
    expect(() => score({}, loose)).toThrow(
      expect.objectContaining({ code: 'definition-invalid', path: ['instrument'] }),
    );
    expect(holdsFrozen(loose)).toBe(false);
    expect(score({}, defineInstrument(loose))).toStrictEqual(score({}, borgeStressIndex2018));
  });

  test('a definition, which may be frozen, watched or neither', () => {
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => {
        const loose = copy(definition);
        const expected = defineInstrument(loose);
        expect(loose).toEqual(copy(definition));
        expect(holdsFrozen(loose)).toBe(false);
        expect(defineInstrument(frozen(copy(definition)))).toStrictEqual(expected);
        expect(defineInstrument(watched(copy(definition)))).toStrictEqual(expected);
      }),
      runs(100),
    );
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'phq-9'],
  ['an empty object', frozen({})],
  [
    'a definition with short forms',
    frozen({ ...copy(borgeStressIndex2018), scores: [{ id: 'a', value: 'criminality' }] }),
  ],
  ['a list', frozen([1])],
])('%s is no instrument, and says so', (_name, value) => {
  expect(() => score({}, value as unknown as Instrument)).toThrow(
    expect.objectContaining({ code: 'definition-invalid', path: ['instrument'] }),
  );
});

describe('answers of every make', () => {
  const plain: Answers = { 'marital-discord': 'present', criminality: 'unknown', 'poor-housing': 'absent' };
  const expected = score(plain, borgeStressIndex2018);

  test('an object without a prototype', () => {
    expect(score(Object.assign(Object.create(null), plain), borgeStressIndex2018)).toStrictEqual(expected);
  });

  test('an instance of a class', () => {
    class Form {
      'marital-discord' = 'present';
      criminality = 'unknown';
      'poor-housing' = 'absent';
      describe(): string {
        return 'a form';
      }
    }
    expect(score(new Form() as unknown as Answers, borgeStressIndex2018)).toStrictEqual(expected);
  });

  test('a Map or an array is no answers object', () => {
    expect(() => score([] as unknown as Answers, borgeStressIndex2018)).toThrow(
      expect.objectContaining({ code: 'input-invalid', path: ['answers'] }),
    );
    expect(() =>
      score(new Map([['criminality', 'present']]) as unknown as Answers, borgeStressIndex2018),
    ).toThrow(expect.objectContaining({ code: 'input-invalid', path: ['answers'] }));
  });

  test.each([[null], [undefined], ['present'], [1], [true]])('%s is none', (value) => {
    expect(() => score(value as unknown as Answers, borgeStressIndex2018)).toThrow(
      expect.objectContaining({ code: 'input-invalid', path: ['answers'] }),
    );
  });

  test('a getter that scores while it is read disturbs nothing', () => {
    let inner: unknown;
    const nested = {
      get 'marital-discord'() {
        inner = score({ 'marital-discord': 'absent', criminality: 'present' }, borgeStressIndex2018);
        return 'present';
      },
      criminality: 'unknown',
      'poor-housing': 'absent',
    };
    expect(score(nested, borgeStressIndex2018)).toStrictEqual(expected);
    expect(inner).toStrictEqual(
      score({ 'marital-discord': 'absent', criminality: 'present' }, borgeStressIndex2018),
    );
  });

  test('a getter that throws leaves the instrument usable', () => {
    const broken = {
      get criminality(): string {
        throw new RangeError('of the caller');
      },
    };
    expect(() => score(broken, borgeStressIndex2018)).toThrow(
      expect.objectContaining({ code: 'input-invalid', path: ['answers'] }),
    );
    expect(score(plain, borgeStressIndex2018)).toStrictEqual(expected);
  });

  test('keys that would reach a prototype are unknown ids, and nothing is polluted', () => {
    const hostile = JSON.parse('{"__proto__": "present"}') as Answers;
    expect(() => score(hostile, borgeStressIndex2018)).toThrow(
      expect.objectContaining({
        code: 'id-unknown',
        path: ['answers', 0],
        facts: { position: 0, suggestion: null },
      }),
    );
    for (const key of ['constructor', 'toString', 'hasOwnProperty', 'prototype'])
      expect(() => score({ [key]: 'present' }, borgeStressIndex2018)).toThrow(
        expect.objectContaining({ code: 'id-unknown' }),
      );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('definitions with getters', () => {
  test('are read once for each value', () => {
    let reads = 0;
    const definition: InstrumentDefinition = {
      id: 'lazy',
      edition: '1',
      sources: [{ source: 'own', confidence: 'own' }],
      items: [{ id: 'one', kind: 'binary' }],
      get scores() {
        reads += 1;
        return [{ id: 'count', value: { sum: ['one'] } }];
      },
    };
    expect(defineInstrument(definition).scores[0]?.value).toEqual({ sum: [{ item: 'one' }] });
    expect(reads).toBe(1);
  });
});
