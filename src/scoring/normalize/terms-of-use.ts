import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownReference } from '../../errors/unknown-reference.js';
import { dateForm } from '../../logic/date-is.js';
import type { Caveat, Licence, Validity } from '../../model/instrument.js';
import type { Parameter } from '../../model/parameter.js';
import type { Citation } from '../../model/source.js';
import { itemNamed, type Names } from './names.js';
import {
  idAt,
  listAt,
  objectAt,
  oneOf,
  onlyKeys,
  type Path,
  type Raw,
  textAt,
  withoutGaps,
} from './reader.js';
import { ageSpanAt, CONFIDENCES, citationsAt, wordsAt } from './shared-parts.js';

const LICENCES = ['own-wording', 'free', 'permission-required', 'commercial', 'not-established'] as const;
const ITEM_TEXTS = ['own-wording', 'not-shipped', 'shipped'] as const;

/** Where nothing is said about rights, nothing is established. */
const NOT_ESTABLISHED: Licence = {
  status: 'not-established',
  itemText: 'own-wording',
  confidence: 'own',
  note: {
    en: 'The rights in this instrument have not been stated.',
    nb: 'Rettighetene til dette instrumentet er ikke oppgitt.',
    nn: 'Rettane til dette instrumentet er ikkje oppgjevne.',
  },
};

export const licenceAt = (value: unknown, path: Path): Licence => {
  if (value === undefined) return NOT_ESTABLISHED;
  const raw = objectAt(value, path);
  onlyKeys(raw, ['status', 'holder', 'itemText', 'confidence', 'note'], path);
  return withoutGaps({
    status: oneOf(raw['status'], LICENCES, [...path, 'status']),
    holder: raw['holder'] === undefined ? undefined : textAt(raw['holder'], [...path, 'holder']),
    itemText: oneOf(raw['itemText'], ITEM_TEXTS, [...path, 'itemText']),
    confidence: oneOf(raw['confidence'], CONFIDENCES, [...path, 'confidence']),
    note: wordsAt(raw['note'], [...path, 'note']),
  });
};

export const validityAt = (value: unknown, path: Path): Validity => {
  if (value === undefined) return {};
  const raw = objectAt(value, path);
  onlyKeys(raw, ['ageMonths', 'dates'], path);
  const dates = raw['dates'] === undefined ? undefined : objectAt(raw['dates'], [...path, 'dates']);
  if (dates !== undefined) onlyKeys(dates, ['from', 'to'], [...path, 'dates']);
  const from = dates === undefined ? null : dayAt(dates['from'], [...path, 'dates', 'from']);
  const to = dates === undefined ? null : dayAt(dates['to'], [...path, 'dates', 'to']);
  if (from !== null && to !== null && to < from)
    throw new ResiliensError('date-order', [...path, 'dates', 'to'], { notBefore: from });
  return withoutGaps({
    ageMonths:
      raw['ageMonths'] === undefined ? undefined : ageSpanAt(raw['ageMonths'], [...path, 'ageMonths']),
    dates: dates === undefined ? undefined : { from, to },
  });
};

const dayAt = (value: unknown, path: Path): string | null => {
  if (value === null || value === undefined) return null;
  const day = textAt(value, path);
  if (dateForm(day) !== 'day') throw new ResiliensError('date-impossible', path, { expected: 'YYYY-MM-DD' });
  return day;
};

export const caveatsAt = (value: unknown, path: Path, sources: readonly Citation[]): readonly Caveat[] =>
  (value === undefined ? [] : listAt(value, path)).map((entry, index) => {
    const at = [...path, index];
    const raw = objectAt(entry, at);
    onlyKeys(raw, ['id', 'text', 'sources'], at);
    return {
      id: idAt(raw['id'], [...at, 'id']),
      text: wordsAt(raw['text'], [...at, 'text']),
      sources: citationsAt(raw['sources'], [...at, 'sources'], sources),
    };
  });

const PARAMETERS: Readonly<Record<Parameter['kind'], readonly string[]>> = {
  cut: ['item'],
  weighting: ['items', 'score', 'scoreLabel', 'higherIs'],
  norms: ['score'],
  statement: [],
};
const PARAMETER_KINDS = ['cut', 'weighting', 'norms', 'statement'] as const;

export const parametersAt = (value: unknown, names: Names, path: Path): readonly Parameter[] =>
  (value === undefined ? [] : listAt(value, path)).map((entry, index) => {
    const at = [...path, index];
    const raw = objectAt(entry, at);
    const kind = oneOf(raw['kind'], PARAMETER_KINDS, [...at, 'kind']);
    onlyKeys(raw, ['id', 'kind', 'label', ...PARAMETERS[kind]], at);
    const own = { id: idAt(raw['id'], [...at, 'id']), kind, label: wordsAt(raw['label'], [...at, 'label']) };
    return { ...own, ...PARAMETER_PARTS[kind](raw, names, at) } as unknown as Parameter;
  });

const PARAMETER_PARTS: Readonly<Record<Parameter['kind'], (raw: Raw, names: Names, path: Path) => object>> = {
  cut: (raw, names, path) => ({
    item: itemNamed(textAt(raw['item'], [...path, 'item']), names, [...path, 'item']).id,
  }),
  weighting: (raw, names, path) => ({
    items: listAt(raw['items'], [...path, 'items']).map((id, index) => {
      const at = [...path, 'items', index];
      return itemNamed(textAt(id, at), names, at).id;
    }),
    score: idAt(raw['score'], [...path, 'score']),
    scoreLabel: wordsAt(raw['scoreLabel'], [...path, 'scoreLabel']),
    higherIs: oneOf(raw['higherIs'], ['worse', 'better', 'neutral'] as const, [...path, 'higherIs']),
  }),
  norms: (raw, names, path) => {
    const score = textAt(raw['score'], [...path, 'score']);
    if (!names.values.has(score)) throw unknownReference([...path, 'score'], score, names.values);
    return { score };
  },
  statement: () => ({}),
};
