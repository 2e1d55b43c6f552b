import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Instrument } from '../../model/instrument.js';
import type { DerivedValue, Score } from '../../model/score.js';
import { expression } from './expression.js';
import type { Names } from './names.js';
import { idAt, numberAt, objectAt, oneOf, onlyKeys, type Path, withoutGaps } from './reader.js';
import { citationsAt, optionalWords } from './shared-parts.js';

/** Reads a derived value. */
export const derivedAt = (value: unknown, names: Names, path: Path): DerivedValue => {
  const raw = objectAt(value, path);
  onlyKeys(raw, ['id', 'label', 'value'], path);
  return withoutGaps({
    id: idAt(raw['id'], [...path, 'id']),
    label: optionalWords(raw['label'], [...path, 'label']),
    value: expression(raw['value'], names, [...path, 'value']),
  });
};

const DIRECTIONS = ['worse', 'better', 'neutral'] as const;

/** Reads a score. */
export const scoreAt = (value: unknown, names: Names, path: Path, sources: Instrument['sources']): Score => {
  const raw = objectAt(value, path);
  onlyKeys(raw, ['id', 'label', 'higherIs', 'value', 'step', 'bands', 'sources'], path);
  return withoutGaps({
    id: idAt(raw['id'], [...path, 'id']),
    label: optionalWords(raw['label'], [...path, 'label']),
    higherIs:
      raw['higherIs'] === undefined ? 'neutral' : oneOf(raw['higherIs'], DIRECTIONS, [...path, 'higherIs']),
    value: expression(raw['value'], names, [...path, 'value']),
    step: null,
    bands: [],
    sources: citationsAt(raw['sources'], [...path, 'sources'], sources),
  });
};

/** The step that was declared, or the one that follows from the values; `null` where there is none. */
export const stepAt = (value: unknown, derived: number, path: Path): number | null => {
  if (value === null) return null;
  if (value === undefined) return derived > 0 ? derived : null;
  const step = numberAt(value, path);
  if (step <= 0) throw new ResiliensError('value-invalid', path, { moreThan: 0 });
  return step;
};
