import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as door from 'resiliens';
import {
  type Answers,
  defineInstrument,
  type Instrument,
  type InstrumentDefinition,
  type Result,
  type ScoreOptions,
  score,
} from 'resiliens';
import { describe, expect, test } from 'vitest';

interface Vector {
  readonly id: string;
  readonly answers: Answers;
  readonly options: ScoreOptions;
  readonly scores?: readonly string[];
  readonly expected?: Omit<Result, 'version'>;
  readonly error?: { readonly code: string; readonly path: readonly (string | number)[] };
}

interface VectorFile {
  readonly file: string;
  readonly format: number;
  readonly instrument: { readonly id: string; readonly edition: string };
  readonly normalized: string;
  readonly definition?: string;
  readonly count: number;
}

const require = createRequire(import.meta.url);
const read = <T>(path: string): T =>
  JSON.parse(readFileSync(require.resolve(`resiliens/conformance/${path}`), 'utf8')) as T;

const index = read<{ vectors: readonly VectorFile[]; refusals: { file: string; count: number } }>(
  'index.json',
);

const shipped = Object.values(door).filter(
  (value): value is Instrument => typeof value === 'object' && value !== null && 'scores' in value,
);

/** The result as a vector gives it: without the version, with the scores that are asked for. */
const figures = (vector: Vector, instrument: Instrument): Omit<Result, 'version'> => {
  const { version: _version, scores, ...rest } = score(vector.answers, instrument, vector.options);
  const wanted = Object.entries(scores).filter(([id]) => vector.scores?.includes(id) ?? true);
  return { ...rest, scores: Object.fromEntries(wanted) };
};

describe.each(index.vectors)('$file', (entry) => {
  const { vectors, ...head } = read<VectorFile & { vectors: readonly Vector[] }>(entry.file);
  const instrument = defineInstrument(read<Instrument>(entry.normalized));

  test('is the file that the index lists', () => {
    expect({ ...head, file: entry.file, count: vectors.length }).toEqual(entry);
    expect(head.instrument).toEqual({ id: instrument.id, edition: instrument.edition });
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });

  test('its instrument is the one that ships, or what its definition normalizes to', () => {
    const own =
      entry.definition === undefined
        ? shipped.find(({ id, edition }) => id === instrument.id && edition === instrument.edition)
        : defineInstrument(read<InstrumentDefinition>(entry.definition));
    expect(own).toStrictEqual(instrument);
  });

  test.each(vectors)('$id', (vector) => {
    const { expected, error } = vector;
    expect((expected === undefined) !== (error === undefined)).toBe(true);
    if (error !== undefined) {
      expect(() => figures(vector, instrument)).toThrow(expect.objectContaining(error));
      return;
    }
    expect(figures(vector, instrument)).toStrictEqual(expected);
  });
});

test('every shipped instrument has vectors', () => {
  const listed = index.vectors.filter(({ definition }) => definition === undefined);
  const name = ({ id, edition }: { id: string; edition: string }): string => `${id} ${edition}`;
  expect(shipped.length).toBeGreaterThan(0);
  expect(listed.map((own) => name(own.instrument)).sort()).toEqual(shipped.map(name).sort());
});

describe('refusals.json', () => {
  const { vectors } = read<{
    vectors: readonly { id: string; definition: InstrumentDefinition; error: object }[];
  }>(index.refusals.file);

  test('holds as many as the index says', () => {
    expect(vectors).toHaveLength(index.refusals.count);
  });

  test.each(vectors)('$id', ({ definition, error }) => {
    expect(() => defineInstrument(definition)).toThrow(expect.objectContaining(error));
  });
});
