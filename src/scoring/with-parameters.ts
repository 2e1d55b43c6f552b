import { needArgument } from '../errors/need-argument.js';
import { plainCopy } from '../errors/plain-copy.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { Instrument } from '../model/instrument.js';
import type { BinaryItem, GradedItem } from '../model/item.js';
import type {
  CutValue,
  Declared,
  NormsValue,
  Parameter,
  ParameterValue,
  StatementValue,
  WeightingValue,
} from '../model/parameter.js';
import type { Score } from '../model/score.js';
import { defineInstrument } from './define-instrument.js';
import { choiceAt } from './normalize/declared.js';
import { objectAt, type Path, unknownKey } from './normalize/reader.js';
import { asWritten, type Rewording } from './normalize/written-path.js';

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
  needArgument(instrument, 'instrument', ['items', 'parameters', 'declared', 'scores']);
  const raw = objectAt(plainCopy(values, ['values']), ['values']);
  const known = instrument.parameters.map((parameter) => parameter.id);
  let filled: Instrument = instrument;
  const rewordings: Rewording[] = [];
  for (const id of Object.keys(raw)) {
    const parameter = instrument.parameters.find((own) => own.id === id);
    if (parameter === undefined) throw unknownKey('id-unknown', ['values'], id, known);
    const path = ['values', id];
    const choice = choiceAt(objectAt(raw[id], path), parameter, path);
    const { change, leadsTo } = FILL[parameter.kind](filled, parameter as never, choice as never);
    rewordings.push(...leadsTo.map(([node, part]): Rewording => [node, [...path, ...part]]));
    filled = { ...filled, ...change, declared: declaredIn(filled, parameter, choice, path) };
  }
  return asWritten(() => defineInstrument(filled), [], rewordings);
};

const declaredIn = (
  instrument: Instrument,
  parameter: Parameter,
  value: ParameterValue,
  path: Path,
): readonly Declared[] =>
  instrument.declared.map((own): Declared => {
    if (own.parameter !== parameter.id) return own;
    if (own.status === 'declared')
      throw new ResiliensError('parameter-invalid', path, {
        parameter: parameter.id,
        found: 'declared already',
      });
    return { parameter: own.parameter, status: 'declared', sourced: false, value };
  });

/** What a choice changes, and for each place that it fills, the part of the choice that an error there is about. */
interface Filling {
  readonly change: Partial<Instrument>;
  readonly leadsTo: readonly Rewording[];
}

interface ChoiceOf {
  readonly cut: CutValue;
  readonly weighting: WeightingValue;
  readonly norms: NormsValue;
  readonly statement: StatementValue;
}

const FILL: {
  readonly [K in Parameter['kind']]: (
    instrument: Instrument,
    parameter: Extract<Parameter, { kind: K }>,
    choice: ChoiceOf[K],
  ) => Filling;
} = {
  cut: ({ items }, parameter, { levels, cut }) => {
    const place = items.findIndex((item) => item.id === parameter.item);
    const graded = { ...(items[place] as BinaryItem), kind: 'graded', levels, cut } as const;
    return {
      change: { items: replaced(items, place, graded satisfies GradedItem) },
      leadsTo: [
        [['items', place, 'levels'], ['levels']],
        [['items', place], []],
      ],
    };
  },
  weighting: ({ scores }, { items, score, scoreLabel, higherIs }, { weights, source }) => {
    // Without its step the definition works it out.
    const weighted = {
      id: score,
      label: scoreLabel,
      higherIs,
      value: { sum: items.map((item) => ({ item })), weights: items.map((item) => weights[item] as number) },
      bands: [],
      sources: [{ source: 'caller', at: source, confidence: 'own' }],
    } satisfies Omit<Score, 'step'>;
    const at = ['scores', scores.length];
    return {
      change: { scores: [...scores, weighted as unknown as Score] },
      leadsTo: [
        ...items.map(
          (item, place): Rewording => [
            [...at, 'value', 'weights', place],
            ['weights', item],
          ],
        ),
        [[...at, 'value'], ['weights']],
        [at, []],
      ],
    };
  },
  norms: ({ scores }, parameter, { bands }) => {
    const place = scores.findIndex((own) => own.id === parameter.score);
    return {
      change: { scores: replaced(scores, place, { ...(scores[place] as Score), bands }) },
      leadsTo: [[['scores', place, 'bands'], ['bands']]],
    };
  },
  statement: () => ({ change: {}, leadsTo: [] }),
};

const replaced = <T>(list: readonly T[], place: number, entry: T): readonly T[] =>
  list.map((own, index) => (index === place ? entry : own));
