import { ResiliensError } from '../../errors/resiliens-error.js';
import type { DetailSpec } from '../../model/detail.js';
import { idAt, listAt, numberAt, objectAt, oneOf, onlyKeys, type Path, type Raw } from './reader.js';
import { wordsAt } from './shared-parts.js';

const KINDS = ['yes-no', 'choice', 'number', 'records'] as const;
const FIELD_KINDS = ['yes-no', 'choice', 'number'] as const;
const MEASURES = ['age', 'duration'] as const;
const UNITS = ['months', 'days'] as const;
/** What every detail takes as a value, so that no option may be called so. */
const RESERVED = 'unknown';

/** Checks what may be recorded about an item beside its answer; it is written in normal form and stays as it is. */
export const detailsAt = (value: unknown, path: Path): readonly DetailSpec[] | undefined => {
  if (value === undefined) return undefined;
  const list = listAt(value, path);
  list.forEach((entry, index) => {
    checkDetail(objectAt(entry, [...path, index]), KINDS, [...path, index]);
  });
  refuseTwice(list, path);
  return list as readonly DetailSpec[];
};

const OWN: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  'yes-no': [],
  choice: ['options'],
  number: ['measures', 'unit', 'min'],
  records: ['fields'],
};

const checkDetail = (raw: Raw, kinds: readonly (typeof KINDS)[number][], path: Path): void => {
  const kind = oneOf(raw['kind'], kinds, [...path, 'kind']);
  onlyKeys(raw, ['id', 'kind', 'label', ...OWN[kind]], path);
  idAt(raw['id'], [...path, 'id']);
  wordsAt(raw['label'], [...path, 'label']);
  if (kind === 'choice') checkOptions(raw['options'], [...path, 'options']);
  if (kind === 'number') {
    oneOf(raw['measures'], MEASURES, [...path, 'measures']);
    oneOf(raw['unit'], UNITS, [...path, 'unit']);
    numberAt(raw['min'], [...path, 'min']);
  }
  if (kind === 'records') {
    const at = [...path, 'fields'];
    const fields = listAt(raw['fields'], at);
    fields.forEach((entry, index) => {
      checkDetail(objectAt(entry, [...at, index]), FIELD_KINDS, [...at, index]);
    });
    refuseTwice(fields, at);
  }
};

const checkOptions = (value: unknown, path: Path): void => {
  const options = listAt(value, path);
  options.forEach((entry, index) => {
    const at = [...path, index];
    const raw = objectAt(entry, at);
    onlyKeys(raw, ['id', 'label'], at);
    if (idAt(raw['id'], [...at, 'id']) === RESERVED)
      throw new ResiliensError('definition-invalid', [...at, 'id'], {
        id: RESERVED,
        expected: 'an id that is no answer',
      });
    wordsAt(raw['label'], [...at, 'label']);
  });
  if (options.length < 2)
    throw new ResiliensError('definition-invalid', path, { expected: 'at least two values' });
  refuseTwice(options, path);
};

/** Refuses two entries of one list that have the same id. */
const refuseTwice = (list: readonly unknown[], path: Path): void => {
  const ids = list.map((entry) => (entry as Raw)['id'] as string);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) throw new ResiliensError('id-duplicate', [...path, index, 'id'], { id });
  });
};
