import { ResiliensError } from '../../errors/resiliens-error.js';
import type { DerivedValue } from '../../model/score.js';
import { expression } from './expression.js';
import type { Names } from './names.js';
import { idAt, onlyKeys, type Path, type Raw, withoutGaps } from './reader.js';
import { optionalWords } from './shared-parts.js';
import { asWritten, type Rewording } from './written-path.js';

const GOES: readonly Rewording[] = [
  [['any'], ['anyOf']],
  [['all'], ['allOf']],
  [['some'], ['of']],
];

/** An item that is made of other items, as the derived value it stands for. */
export const compositeAsDerived = (raw: Raw, names: Names, path: Path): DerivedValue => {
  onlyKeys(raw, ['id', 'kind', 'label', 'tags', 'anyOf', 'allOf', 'atLeast', 'of', 'missing'], path);
  const forms = [raw['anyOf'], raw['allOf'], raw['of']].filter((form) => form !== undefined);
  if (forms.length !== 1 || (raw['of'] === undefined) !== (raw['atLeast'] === undefined)) {
    throw new ResiliensError('definition-invalid', path, { expected: 'anyOf, allOf, or atLeast with of' });
  }
  const missing = raw['missing'] === undefined ? {} : { missing: raw['missing'] };
  const value =
    raw['anyOf'] !== undefined
      ? { any: raw['anyOf'], ...missing }
      : raw['allOf'] !== undefined
        ? { all: raw['allOf'], ...missing }
        : { some: raw['of'], atLeast: raw['atLeast'], ...missing };
  return withoutGaps({
    id: idAt(raw['id'], [...path, 'id']),
    label: optionalWords(raw['label'], [...path, 'label']),
    value: asWritten(() => expression(value, names, path), path, GOES),
  });
};
