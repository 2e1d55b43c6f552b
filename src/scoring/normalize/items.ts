import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Dynamics } from '../../model/factor-axes.js';
import type { Item, Level } from '../../model/item.js';
import type { Citation } from '../../model/source.js';
import { applicabilityAt, qualifyingConditionAt } from './condition.js';
import { detailsAt } from './details.js';
import {
  idAt,
  listAt,
  numberAt,
  objectAt,
  oneOf,
  onlyKeys,
  type Path,
  type Raw,
  textAt,
  withoutGaps,
} from './reader.js';
import { citationsAt, optionalAgeSpan, optionalWords } from './shared-parts.js';

const COMMON = [
  'id',
  'kind',
  'label',
  'statement',
  'dimension',
  'tags',
  'usualAge',
  'sourcedAge',
  'condition',
  'applicability',
  'details',
  'dynamics',
  'sources',
];
const OWN: Readonly<Record<Item['kind'], readonly string[]>> = {
  binary: [],
  ordinal: ['values', 'outOfRange'],
  graded: ['levels', 'cut'],
  numeric: ['min', 'max', 'step', 'outOfRange'],
};
const KINDS = ['binary', 'ordinal', 'graded', 'numeric'] as const;
const DYNAMICS = ['static', 'dynamic', 'historic'] as const;
const DIMENSIONS = ['risk', 'protective', 'symptom', 'link'] as const;
/** More answers than this cannot be told apart by a byte in a column. */
const MOST_ANSWERS = 200;

/** Reads one item that is asked. */
export const itemAt = (value: unknown, path: Path, sources: readonly Citation[]): Item => {
  const raw = objectAt(value, path);
  const kind = oneOf(raw['kind'], KINDS, [...path, 'kind']);
  onlyKeys(raw, [...COMMON, ...OWN[kind]], path);
  const details = detailsAt(raw['details'], [...path, 'details']);
  return withoutGaps({
    id: idAt(raw['id'], [...path, 'id']),
    kind,
    label: optionalWords(raw['label'], [...path, 'label']),
    statement: optionalWords(raw['statement'], [...path, 'statement']),
    dimension:
      raw['dimension'] === undefined
        ? undefined
        : oneOf(raw['dimension'], DIMENSIONS, [...path, 'dimension']),
    tags: tagsAt(raw['tags'], [...path, 'tags']),
    ...READ[kind](raw, path),
    usualAge: optionalAgeSpan(raw['usualAge'], [...path, 'usualAge']),
    sourcedAge: optionalAgeSpan(raw['sourcedAge'], [...path, 'sourcedAge']),
    condition: qualifyingConditionAt(raw['condition'], details ?? [], [...path, 'condition']),
    applicability: applicabilityAt(raw['applicability'], details ?? [], [...path, 'applicability']),
    details,
    dynamics: dynamicsAt(raw['dynamics'], [...path, 'dynamics']),
    sources: citationsAt(raw['sources'], [...path, 'sources'], sources),
  }) as unknown as Item;
};

/** Whether the matter can change, main kind first. */
const dynamicsAt = (value: unknown, path: Path): readonly Dynamics[] | undefined => {
  if (value === undefined) return undefined;
  const kinds = listAt(value, path).map((entry, index) => oneOf(entry, DYNAMICS, [...path, index]));
  if (kinds.length === 0) throw new ResiliensError('required-missing', [...path, 0], { allowed: DYNAMICS });
  if (new Set(kinds).size < kinds.length)
    throw new ResiliensError('value-invalid', path, { expected: 'different values' });
  return kinds;
};

/** Tags without repetition, in alphabetical order. */
const tagsAt = (value: unknown, path: Path): readonly string[] | undefined => {
  if (value === undefined) return undefined;
  const tags = listAt(value, path).map((entry, index) => textAt(entry, [...path, index]));
  return tags.length === 0 ? undefined : [...new Set(tags)].sort();
};

const READ: Readonly<Record<Item['kind'], (raw: Raw, path: Path) => Raw>> = {
  binary: () => ({}),
  ordinal: (raw, path) => ({
    values: valuesAt(raw['values'], [...path, 'values']),
    outOfRange: policyAt(raw, path),
  }),
  graded: (raw, path) => {
    const levels = levelsAt(raw['levels'], [...path, 'levels']);
    return { levels, cut: cutAt(raw['cut'], levels, [...path, 'cut']) };
  },
  numeric: (raw, path) => {
    const min = endAt(raw['min'], [...path, 'min']);
    const max = endAt(raw['max'], [...path, 'max']);
    if (max <= min) throw new ResiliensError('value-invalid', [...path, 'max'], { moreThan: min });
    const step =
      raw['step'] === undefined || raw['step'] === null ? null : numberAt(raw['step'], [...path, 'step']);
    if (step !== null && step <= 0)
      throw new ResiliensError('value-invalid', [...path, 'step'], { moreThan: 0 });
    if (step !== null && !isWhole((max - min) / step))
      throw new ResiliensError('value-invalid', [...path, 'max'], { expected: 'min plus a number of steps' });
    return { min, max, step, outOfRange: policyAt(raw, path) };
  },
};

/** An end of a range, within what stays exact however it is added up. */
const endAt = (value: unknown, path: Path): number => {
  const end = numberAt(value, path);
  if (Math.abs(end) > LARGEST_END) throw new ResiliensError('number-invalid', path, { most: LARGEST_END });
  return end;
};

const LARGEST_END = 1e9;

/** Whether a number of steps is whole, but for what binary arithmetic added. */
const isWhole = (steps: number): boolean => Math.abs(steps - Math.round(steps)) < 1e-9;

const policyAt = (raw: Raw, path: Path): string =>
  raw['outOfRange'] === undefined
    ? 'error'
    : oneOf(raw['outOfRange'], ['error', 'no-answer'], [...path, 'outOfRange']);

const valuesAt = (value: unknown, path: Path): readonly number[] => {
  const values = listAt(value, path).map((entry, index) => numberAt(entry, [...path, index]));
  if (values.length < 2)
    throw new ResiliensError('definition-invalid', path, { expected: 'at least two values' });
  if (values.length > MOST_ANSWERS) throw new ResiliensError('limit-exceeded', path, { most: MOST_ANSWERS });
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (sorted.length !== values.length)
    throw new ResiliensError('id-duplicate', path, { expected: 'different values' });
  return sorted;
};

/** The levels of a graded item, ascending, at least two, with different ids. */
export const levelsAt = (value: unknown, path: Path): readonly Level[] => {
  const levels = listAt(value, path).map((entry, index): Level => {
    const raw = objectAt(entry, [...path, index]);
    onlyKeys(raw, ['id', 'label'], [...path, index]);
    return withoutGaps({
      id: idAt(raw['id'], [...path, index, 'id']),
      label: optionalWords(raw['label'], [...path, index, 'label']),
    });
  });
  if (levels.length < 2)
    throw new ResiliensError('definition-invalid', path, { expected: 'at least two levels' });
  if (levels.length > MOST_ANSWERS) throw new ResiliensError('limit-exceeded', path, { most: MOST_ANSWERS });
  const taken = new Set<string>();
  levels.forEach((level, index) => {
    if (RESERVED.includes(level.id))
      throw new ResiliensError('definition-invalid', [...path, index, 'id'], {
        id: level.id,
        expected: 'an id that is no answer',
      });
    if (taken.has(level.id))
      throw new ResiliensError('id-duplicate', [...path, index, 'id'], { id: level.id });
    taken.add(level.id);
  });
  return levels;
};

/** Words that every item takes as an answer, so that no level may be called so. */
const RESERVED = ['unknown', 'not-applicable', 'not-assessed'];

/** The cut of a graded item: a level above the lowest, else every level would count. */
export const cutAt = (value: unknown, levels: readonly Level[], path: Path): string => {
  const cut = textAt(value, path);
  const place = levels.findIndex((level) => level.id === cut);
  if (place > 0) return cut;
  throw new ResiliensError('value-invalid', path, { allowed: levels.slice(1).map((level) => level.id) });
};
