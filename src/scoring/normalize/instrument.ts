import { plainCopy } from '../../errors/plain-copy.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Instrument } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import type { Score } from '../../model/score.js';
import { checkProgram } from '../program/check.js';
import { lower } from '../program/lower.js';
import type { Program } from '../program/program.js';
import { bandTablesAt, type WrittenBands } from './bands.js';
import { compositeAsDerived } from './composite.js';
import { declaredAt } from './declared.js';
import { itemAt } from './items.js';
import { claimId, type Names } from './names.js';
import { idAt, listAt, numberAt, objectAt, oneOf, onlyKeys, type Path, type Raw, textAt } from './reader.js';
import { companionsAt, exclusionsAt, promptsAt, skipsAt, tablesAt } from './rules.js';
import { derivedAt, scoreAt, stepAt } from './scores.js';
import { CONFIDENCES, citationsAt, wordsAt } from './shared-parts.js';
import { caveatsAt, licenceAt, parametersAt, validityAt } from './terms-of-use.js';

const KEYS = [
  'schemaVersion',
  'id',
  'edition',
  'title',
  'description',
  'confidence',
  'licence',
  'validity',
  'items',
  'derived',
  'tables',
  'scores',
  'skips',
  'exclusions',
  'prompts',
  'companions',
  'parameters',
  'declared',
  'caveats',
  'limits',
  'sources',
];

/** Most items, scores, derived values an instrument may have. */
const MOST_PARTS = 2000;

/** An instrument in its normal form, with the program made from it on the way. */
export interface Normalized {
  readonly instrument: Instrument;
  readonly program: Program;
}

/** Reads a definition, removes every short form, and checks that it means something. */
export const normalizeInstrument = (definition: unknown): Normalized => {
  const raw = objectAt(plainCopy(definition), []);
  onlyKeys(raw, KEYS, []);
  if (raw['schemaVersion'] !== undefined && raw['schemaVersion'] !== 1) {
    const version = numberAt(raw['schemaVersion'], ['schemaVersion']);
    throw new ResiliensError(version > 1 ? 'schema-version-newer' : 'value-invalid', ['schemaVersion'], {
      version,
      newest: 1,
    });
  }
  const draft = withoutBands(raw);
  const provisional = lower(draft, []);
  const written: WrittenBands[] = [];
  const scores = draft.scores.map((score, index): Score => {
    const input = objectAt((raw['scores'] as readonly unknown[])[index], ['scores', index]);
    const node = provisional.scores[index]?.node ?? 0;
    const step = stepAt(input['step'], provisional.nodes[node]?.step ?? -1, ['scores', index, 'step']);
    const own: WrittenBands = { paths: [], tops: [] };
    written.push(own);
    return {
      ...score,
      step,
      bands: bandTablesAt(input['bands'], ['scores', index, 'bands'], step, score.sources, own),
    };
  });
  const instrument = deepFreeze({ ...draft, scores });
  const program = lower(instrument, []);
  checkProgram(program, written);
  return { instrument, program };
};

/** Everything of an instrument but the steps and bands of its scores, which need the range of their values. */
const withoutBands = (raw: Raw): Instrument => {
  const id = idAt(raw['id'], ['id']);
  const sources = citationsAt(raw['sources'], ['sources']);
  const named = { en: id, nb: id, nn: id };
  const taken = new Set<string>();
  const rawItems = partsAt(raw['items'], ['items']).map((value, index) => objectAt(value, ['items', index]));
  const items = new Map<string, Item>();
  const composites = rawItems.flatMap((value, index) => (value['kind'] === 'composite' ? [index] : []));
  rawItems.forEach((value, index) => {
    if (value['kind'] === 'composite') return;
    const item = itemAt(value, ['items', index], sources);
    claimId(item.id, taken, ['items', index, 'id']);
    items.set(item.id, item);
  });
  if (items.size === 0)
    throw new ResiliensError('definition-invalid', ['items'], { expected: 'at least one item' });
  const rawDerived = optionalParts(raw['derived'], ['derived']);
  const rawScores = partsAt(raw['scores'], ['scores']);
  if (rawScores.length === 0)
    throw new ResiliensError('definition-invalid', ['scores'], { expected: 'at least one score' });
  const rawTables = optionalParts(raw['tables'], ['tables']);
  const claim = (values: readonly unknown[], path: Path): string[] =>
    values.map((value, index) => {
      const own = idAt(objectAt(value, [...path, index])['id'], [...path, index, 'id']);
      claimId(own, taken, [...path, index, 'id']);
      return own;
    });
  const compositeIds = composites.map((index) => {
    const own = idAt(rawItems[index]?.['id'], ['items', index, 'id']);
    claimId(own, taken, ['items', index, 'id']);
    return own;
  });
  const names: Names = {
    items,
    values: new Set([...compositeIds, ...claim(rawDerived, ['derived']), ...claim(rawScores, ['scores'])]),
    tables: new Set(claim(rawTables, ['tables'])),
  };
  const derived = [
    ...composites.map((index) => compositeAsDerived(rawItems[index] as Raw, names, ['items', index])),
    ...rawDerived.map((value, index) => derivedAt(value, names, ['derived', index])),
  ];
  const parameters = parametersAt(raw['parameters'], names, ['parameters']);
  return {
    schemaVersion: 1,
    id,
    edition: textAt(raw['edition'], ['edition']),
    title: raw['title'] === undefined ? named : wordsAt(raw['title'], ['title']),
    description: raw['description'] === undefined ? named : wordsAt(raw['description'], ['description']),
    confidence:
      raw['confidence'] === undefined ? 'own' : oneOf(raw['confidence'], CONFIDENCES, ['confidence']),
    licence: licenceAt(raw['licence'], ['licence']),
    validity: validityAt(raw['validity'], ['validity']),
    items: [...items.values()],
    derived,
    tables: tablesAt(rawTables, ['tables'], sources),
    scores: rawScores.map((value, index) => scoreAt(value, names, ['scores', index], sources)),
    skips: skipsAt(raw['skips'], names, ['skips'], sources),
    exclusions: exclusionsAt(raw['exclusions'], names, ['exclusions'], sources),
    prompts: promptsAt(raw['prompts'], names, ['prompts']),
    companions: companionsAt(raw['companions'], names, ['companions']),
    parameters,
    declared: declaredAt(raw['declared'], parameters, ['declared']),
    caveats: caveatsAt(raw['caveats'], ['caveats'], sources),
    limits: optionalParts(raw['limits'], ['limits']).map((value, index) => wordsAt(value, ['limits', index])),
    sources,
  };
};

const partsAt = (value: unknown, path: Path): readonly unknown[] => {
  const list = listAt(value, path);
  if (list.length > MOST_PARTS)
    throw new ResiliensError('limit-exceeded', path, { found: list.length, most: MOST_PARTS });
  return list;
};

const optionalParts = (value: unknown, path: Path): readonly unknown[] =>
  value === undefined ? [] : partsAt(value, path);
