import { plainCopy } from '../errors/plain-copy.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { Instrument } from '../model/instrument.js';
import type { BinaryItem, GradedItem, Item } from '../model/item.js';
import type { Declared, Parameter, ParameterValue } from '../model/parameter.js';
import type { Score } from '../model/score.js';
import { defineInstrument } from './define-instrument.js';
import { cutAt, levelsAt } from './normalize/items.js';
import {
  idAt,
  listAt,
  numberAt,
  objectAt,
  onlyKeys,
  type Path,
  type Raw,
  textAt,
  unknownKey,
} from './normalize/reader.js';

const DECLARATION = ['declaredBy', 'rationale', 'source'];

/**
 * Fills parameters of an instrument and returns a new instrument that carries who declared what; every result of it does too.
 *
 * A cut makes its item graded, a weighting adds a score, norms give a score its bands, a statement is only recorded.
 *
 * @param instrument - The instrument; stays as it is.
 * @param values - Parameter id to choice. Each names who declared it, why, and on what ground.
 * @returns A new, frozen instrument of the same id and edition.
 * @throws `ResiliensError` `id-unknown` for a parameter the instrument has not; `parameter-invalid` for one that is filled
 * already; `required-missing`, `value-invalid`, `key-unknown`, `band-gap`, `band-overlap` for a choice that does not fit.
 * @example
 * ```ts
 * import { borgeStressIndex2018, score, withParameters } from 'resiliens';
 *
 * const local = withParameters(borgeStressIndex2018, {
 *   'help-service-contact-cut': {
 *     levels: [{ id: 'none' }, { id: 'some' }, { id: 'much' }],
 *     cut: 'much',
 *     declaredBy: 'family team',
 *     rationale: 'agreed in the team',
 *     source: 'local guideline 4',
 *   },
 * });
 * score({ 'help-service-contact': 'some' }, local).scores['areas']?.low; // => 0
 * score({ 'help-service-contact': 'much' }, local).scores['areas']?.low; // => 1
 * ```
 * @since 0.1.0
 */
export const withParameters = (
  instrument: Instrument,
  values: Readonly<Record<string, ParameterValue>>,
): Instrument => {
  const raw = objectAt(plainCopy(values), ['values']);
  const known = instrument.parameters.map((parameter) => parameter.id);
  let filled: Instrument = instrument;
  for (const id of Object.keys(raw)) {
    const parameter = instrument.parameters.find((own) => own.id === id);
    if (parameter === undefined) throw unknownKey('id-unknown', ['values'], id, known);
    filled = fill(filled, parameter, objectAt(raw[id], ['values', id]), ['values', id]);
  }
  return defineInstrument(filled);
};

const fill = (instrument: Instrument, parameter: Parameter, value: Raw, path: Path): Instrument => {
  const standing = instrument.declared.find((own) => own.parameter === parameter.id);
  if (standing?.status === 'declared')
    throw new ResiliensError('parameter-invalid', path, {
      parameter: parameter.id,
      found: 'declared already',
    });
  for (const key of DECLARATION) textAt(value[key], [...path, key]);
  const declared = instrument.declared.map(
    (own): Declared =>
      own.parameter === parameter.id
        ? { parameter: own.parameter, status: 'declared', value: value as unknown as ParameterValue }
        : own,
  );
  return { ...instrument, ...FILL[parameter.kind](instrument, parameter as never, value, path), declared };
};

const FILL: {
  readonly [K in Parameter['kind']]: (
    instrument: Instrument,
    parameter: Extract<Parameter, { kind: K }>,
    value: Raw,
    path: Path,
  ) => Partial<Instrument>;
} = {
  cut: (instrument, parameter, value, path) => {
    onlyKeys(value, ['levels', 'cut', ...DECLARATION], path);
    const levels = levelsAt(value['levels'], [...path, 'levels']);
    const cut = cutAt(value['cut'], levels, [...path, 'cut']);
    const graded = (item: Item): Item =>
      item.id === parameter.item ? ({ ...item, kind: 'graded', levels, cut } as GradedItem) : item;
    return { items: instrument.items.map((item) => graded(item as BinaryItem)) };
  },
  weighting: (instrument, parameter, value, path) => {
    onlyKeys(value, ['id', 'version', 'weights', ...DECLARATION], path);
    idAt(value['id'], [...path, 'id']);
    textAt(value['version'], [...path, 'version']);
    const at = [...path, 'weights'];
    const weights = objectAt(value['weights'], at);
    for (const key of Object.keys(weights)) {
      if (!parameter.items.includes(key)) throw unknownKey('id-unknown', at, key, parameter.items);
    }
    const weighted: Score = {
      id: parameter.score,
      label: parameter.label,
      higherIs: parameter.higherIs,
      value: {
        sum: parameter.items.map((item) => ({ item })),
        weights: parameter.items.map((item) => numberAt(weights[item], [...at, item])),
      },
      step: null,
      bands: [],
      sources: [{ source: 'caller', at: textAt(value['source'], [...path, 'source']), confidence: 'own' }],
    };
    // Without its step the definition works it out; an empty list of bands is no bands.
    const { step: _unknown, ...input } = weighted;
    return { scores: [...instrument.scores, input as Score] };
  },
  norms: (instrument, parameter, value, path) => {
    onlyKeys(value, ['id', 'version', 'bands', ...DECLARATION], path);
    idAt(value['id'], [...path, 'id']);
    textAt(value['version'], [...path, 'version']);
    const bands = listAt(value['bands'], [...path, 'bands']) as Score['bands'];
    return { scores: instrument.scores.map((own) => (own.id === parameter.score ? { ...own, bands } : own)) };
  },
  statement: (_instrument, _parameter, value, path) => {
    onlyKeys(value, ['value', ...DECLARATION], path);
    textAt(value['value'], [...path, 'value']);
    return {};
  },
};
