import * as core from 'resiliens';
import { ResiliensError } from 'resiliens';
import * as assessment from 'resiliens/assessment';
import * as cohort from 'resiliens/cohort';
import * as ecology from 'resiliens/ecology';
import * as formats from 'resiliens/formats';
import * as practice from 'resiliens/practice';
import * as report from 'resiliens/report';
import * as schema from 'resiliens/schema';
import { describe, expect, test } from 'vitest';

/** What a slip in plain JavaScript passes: nothing, the wrong kind of thing, the right kind with the wrong inside. */
const slips = [
  undefined,
  null,
  'x',
  5,
  Number.NaN,
  true,
  () => 1,
  [],
  [null],
  {},
  { a: null },
  { items: null },
] as const;

type AnyFunction = (...args: readonly unknown[]) => unknown;

const isPlainFunction = (value: unknown): value is AnyFunction =>
  typeof value === 'function' && value !== ResiliensError;

/** Reads the first few of what is made one by one. */
const firstOf = (made: unknown): void => {
  if (typeof made !== 'object' || made === null || !(Symbol.iterator in made)) return;
  let count = 0;
  for (const _ of made as unknown as Iterable<unknown>) if (++count === 3) return;
};

/** What was thrown that is no error of this library, for every pair of slips. */
const uncoded = (name: string, call: AnyFunction): readonly string[] =>
  slips.flatMap((first) =>
    slips.flatMap((second) =>
      [undefined, null, {}].flatMap((third) => {
        try {
          firstOf(call(first, second, third));
          return [];
        } catch (error) {
          return error instanceof ResiliensError ? [] : [`${name}: ${String(error)}`];
        }
      }),
    ),
  );

describe.each(Object.entries({ core, assessment, cohort, ecology, formats, practice, report, schema }))(
  '%s',
  (_, door) => {
    const functions = Object.entries(door).filter((entry): entry is [string, AnyFunction] =>
      isPlainFunction(entry[1]),
    );

    test.each(functions)('%s answers every slip with a result or a coded error', (name, call) => {
      expect(uncoded(name, call)).toEqual([]);
    });
  },
);

test('a coded error for a slip names the argument', () => {
  const codeOf = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (error) {
      return error instanceof ResiliensError ? [error.code, ...error.path] : error;
    }
  };
  expect(codeOf(() => core.compare(null as never, null as never))).toEqual(['input-invalid', 'first']);
  expect(codeOf(() => core.describe(core.kvelloStyle, undefined as never))).toEqual([
    'input-invalid',
    'options',
  ]);
  expect(codeOf(() => core.explain({} as never, core.kvelloStyle, {} as never))).toEqual([
    'required-missing',
    'result',
    'scores',
  ]);
  expect(codeOf(() => core.questionsToAsk([] as never))).toEqual(['input-invalid', 'profile']);
});
