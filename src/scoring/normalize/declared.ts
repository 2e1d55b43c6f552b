import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownReference } from '../../errors/unknown-reference.js';
import type { Declared, Parameter, ParameterValue } from '../../model/parameter.js';
import { cutAt, levelsAt } from './items.js';
import {
  filledAt,
  idAt,
  listAt,
  numberAt,
  objectAt,
  oneOf,
  onlyKeys,
  type Path,
  type Raw,
  textAt,
  unknownKey,
} from './reader.js';

const DECLARATION = ['declaredBy', 'rationale', 'source'];

/**
 * Checks a choice for a parameter: its form, and that it speaks of what the parameter is about.
 *
 * What it does to the numbers (bands that meet, weights within what can be added exactly) is checked with the instrument.
 */
export const choiceAt = (value: unknown, parameter: Parameter, path: Path): ParameterValue => {
  const raw = objectAt(value, path);
  const { keys, check } = CHOICES[parameter.kind];
  onlyKeys(raw, [...keys, ...DECLARATION], path);
  for (const key of DECLARATION) filledAt(raw[key], [...path, key]);
  check(raw, parameter as never, path);
  return raw as unknown as ParameterValue;
};

const checkNamed = (raw: Raw, path: Path): void => {
  idAt(raw['id'], [...path, 'id']);
  filledAt(raw['version'], [...path, 'version']);
};

const CHOICES: {
  readonly [K in Parameter['kind']]: {
    readonly keys: readonly string[];
    readonly check: (raw: Raw, parameter: Extract<Parameter, { kind: K }>, path: Path) => void;
  };
} = {
  cut: {
    keys: ['levels', 'cut'],
    check: (raw, _parameter, path) => {
      cutAt(raw['cut'], levelsAt(raw['levels'], [...path, 'levels']), [...path, 'cut']);
    },
  },
  weighting: {
    keys: ['id', 'version', 'weights'],
    check: (raw, { items }, path) => {
      checkNamed(raw, path);
      const at = [...path, 'weights'];
      const weights = objectAt(raw['weights'], at);
      for (const key of Object.keys(weights)) {
        if (!items.includes(key)) throw unknownKey('id-unknown', at, key, items);
      }
      for (const item of items) numberAt(weights[item], [...at, item]);
    },
  },
  norms: {
    keys: ['id', 'version', 'bands'],
    check: (raw, _parameter, path) => {
      checkNamed(raw, path);
      const at = [...path, 'bands'];
      if (listAt(raw['bands'], at).length === 0)
        throw new ResiliensError('definition-invalid', at, { expected: 'at least one band' });
    },
  },
  statement: {
    keys: ['value'],
    check: (raw, _parameter, path) => {
      filledAt(raw['value'], [...path, 'value']);
    },
  },
};

/** How each parameter stands, in their order; what is not mentioned has not been declared. */
export const declaredAt = (
  value: unknown,
  parameters: readonly Parameter[],
  path: Path,
): readonly Declared[] => {
  const list =
    value === undefined ? [] : listAt(value, path).map((entry, index) => objectAt(entry, [...path, index]));
  const known = parameters.map((parameter) => parameter.id);
  const stated = new Map<string, Declared>();
  list.forEach((entry, index) => {
    const at = [...path, index];
    const id = textAt(entry['parameter'], [...at, 'parameter']);
    const parameter = parameters.find((own) => own.id === id);
    if (parameter === undefined) throw unknownReference([...at, 'parameter'], id, known);
    if (stated.has(id)) throw new ResiliensError('id-duplicate', [...at, 'parameter'], { id });
    stated.set(id, entryAt(entry, parameter, at));
  });
  return known.map((id) => stated.get(id) ?? { parameter: id, status: 'not-declared' });
};

const STATUSES = ['declared', 'not-declared'] as const;

const entryAt = (entry: Raw, parameter: Parameter, path: Path): Declared => {
  onlyKeys(entry, ['parameter', 'status', 'value', 'sourced'], path);
  const declared = oneOf(entry['status'], STATUSES, [...path, 'status']) === 'declared';
  const carriesValue = entry['value'] !== undefined;
  // Whoever fills a parameter vouches for it; nothing makes the choice one of this library's sourced constants.
  const fits = declared
    ? carriesValue && [undefined, false].includes(entry['sourced'] as undefined | false)
    : !carriesValue && entry['sourced'] === undefined;
  if (!fits)
    throw new ResiliensError('definition-invalid', path, { expected: 'a value if and only if declared' });
  if (!declared) return { parameter: parameter.id, status: 'not-declared' };
  const value = choiceAt(entry['value'], parameter, [...path, 'value']);
  return { parameter: parameter.id, status: 'declared', sourced: false, value };
};
