import {
  borgeStressIndex2018,
  defineInstrument,
  type Instrument,
  kvelloStyle,
  phq9,
  psc17,
  ResiliensError,
} from 'resiliens';
import { describe, expect, test } from 'vitest';
import { madeUp } from './explain/made-up.js';

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** Every text and number in a value, with where it stands. */
const leavesOf = (value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, entry]) =>
        leavesOf(entry, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [[path, value]];

const spoilt = (value: unknown, path: Path, wrong: unknown): unknown => {
  // Parts that stand in several places are one object in a normal form, and must not be spoilt everywhere.
  const copy = JSON.parse(JSON.stringify(value)) as Json;
  const within = path.slice(0, -1).reduce((node, key) => node[key] as Json, copy);
  within[path.at(-1) as string] = wrong;
  return copy;
};

const refused = (definition: unknown): Path | null => {
  try {
    defineInstrument(definition as Instrument);
  } catch (error) {
    if (error instanceof ResiliensError) return error.path;
    throw error;
  }
  return null;
};

/** One leaf of each shape of path: lists are long, and all their entries are read alike. */
const kindsOf = (instrument: Instrument): readonly (readonly [Path, unknown])[] => {
  const seen = new Set<string>();
  return leavesOf(instrument).filter(([path]) => {
    const shape = path.map((part) => (typeof part === 'number' ? '#' : part)).join('.');
    if (seen.has(shape)) return false;
    seen.add(shape);
    return true;
  });
};

describe.each<[string, Instrument]>([
  ['kvello-style', kvelloStyle],
  ['borge', borgeStressIndex2018],
  ['phq-9', phq9],
  ['psc-17', psc17],
  ['one with a little of everything', madeUp],
])('%s: a value of the wrong kind is named with its place', (_, instrument) => {
  test.each(kindsOf(instrument).map(([path, value]) => [path.join('.'), path, value] as const))(
    '%s',
    (_name, path, value) => {
      const wrong = typeof value === 'string' ? 5 : 'x';
      expect(refused(spoilt(instrument, path, wrong))?.join('.')).toBe(path.join('.'));
    },
  );
});
