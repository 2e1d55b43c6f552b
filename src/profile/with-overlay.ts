import { plainCopy } from '../errors/plain-copy.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import { unknownId } from '../errors/unknown-id.js';
import { checklistOf } from '../logic/checklist-of.js';
import { deepFreeze } from '../logic/deep-freeze.js';
import type { CatalogueOverlay } from '../model/catalogue-overlay.js';
import type { Factor } from '../model/factor.js';
import type { FactorCatalogue } from '../model/factor-catalogue.js';
import type { Words } from '../model/language.js';
import { normalizeInstrument } from '../scoring/normalize/instrument.js';
import { idAt, listAt, objectAt, oneOf, onlyKeys, type Path, textAt } from '../scoring/normalize/reader.js';
import { wordsAt } from '../scoring/normalize/shared-parts.js';

/**
 * Lays a caller's own wording and own factors over a catalogue.
 *
 * Labels and statements are replaced, factors added, and the overlay leaves its own stamp with edition and licence; ids,
 * groups and provenance of what the library ships stay as they are. The edition becomes that of the catalogue with the
 * overlay's behind a plus sign, so that results under the two are never compared.
 *
 * @param catalogue - The catalogue. Not changed.
 * @param overlay - The overlay. Neither changed nor frozen.
 * @returns A new catalogue, deeply frozen.
 * @throws `ResiliensError` with the path into the overlay: `key-unknown`, `id-unknown` for a label or statement of a factor that the
 * catalogue does not have, `id-duplicate` for an own factor whose id is taken, `required-missing`, `value-invalid`.
 * @example
 * ```ts
 * import { kvelloStyleCatalogue, withOverlay } from 'resiliens';
 *
 * const label = { en: 'Moved house often', nb: 'Har flyttet ofte', nn: 'Har flytta ofte' };
 * const own = withOverlay(kvelloStyleCatalogue, {
 *   id: 'our-form',
 *   edition: '2015',
 *   licence: 'by agreement with the holder',
 *   labels: { 'frequent-moves': label },
 * });
 *
 * own.edition; // => '0.1.0+our-form.2015'
 * own.factors[9]?.label.nb; // => 'Har flyttet ofte'
 * own.factors[9]?.provenance.status; // => 'confirmed'
 * ```
 * @since 0.1.0
 */
export const withOverlay = (
  catalogue: FactorCatalogue<string>,
  overlay: CatalogueOverlay,
): FactorCatalogue<string> => {
  const raw = objectAt(plainCopy(overlay), []);
  onlyKeys(raw, ['id', 'edition', 'licence', 'labels', 'statements', 'factors', 'judgementPrompts'], []);
  const stamp = {
    id: idAt(raw['id'], ['id']),
    edition: textAt(raw['edition'], ['edition']),
    licence: textAt(raw['licence'], ['licence']),
  };
  const labels = wordsById(raw['labels'], catalogue, ['labels']);
  const statements = wordsById(raw['statements'], catalogue, ['statements']);
  const prompts = listAt(raw['judgementPrompts'] ?? [], ['judgementPrompts']);
  const laid: FactorCatalogue<string> = {
    ...catalogue,
    edition: `${catalogue.edition}+${stamp.id}.${stamp.edition}`,
    overlay: stamp,
    factors: [
      ...catalogue.factors.map((factor) => ({
        ...factor,
        label: labels.get(factor.id) ?? factor.label,
        statement: statements.get(factor.id) ?? factor.statement,
      })),
      ...ownFactors(raw['factors'], catalogue),
    ],
    judgementPrompts: [
      ...catalogue.judgementPrompts,
      ...prompts.map((words, index) => wordsAt(words, ['judgementPrompts', index])),
    ],
  };
  // What the checklist refuses, the catalogue must not hold.
  normalizeInstrument(checklistOf(laid));
  return deepFreeze(laid);
};

const wordsById = (
  value: unknown,
  catalogue: FactorCatalogue<string>,
  path: Path,
): ReadonlyMap<string, Words> => {
  const known = catalogue.factors.map(({ id }) => id);
  const entries = Object.entries(objectAt(value ?? {}, path));
  return new Map(
    entries.map(([id, words]) => {
      if (!known.includes(id)) throw unknownId('id-unknown', path, id, known);
      return [id, wordsAt(words, [...path, id])];
    }),
  );
};

const FACTOR_KEYS = [
  'id',
  'code',
  'order',
  'dimension',
  'group',
  'label',
  'statement',
  'subject',
  'condition',
  'applicability',
  'details',
  'levels',
  'observability',
  'dynamics',
  'nature',
  'usualAge',
  'registerLinks',
  'provenance',
  'notes',
];
const OPTIONAL_KEYS = ['applicability', 'nature'];
const GROUPS = ['family', 'wider-system', 'child', 'relation', 'network'] as const;
const LEVELS = ['individual', 'micro', 'meso', 'exo', 'macro', 'chrono'] as const;
const KINDS = ['observable', 'underlying', 'interaction'] as const;
const STATUSES = ['confirmed', 'provisional', 'proposed'] as const;

const ownFactors = (value: unknown, catalogue: FactorCatalogue<string>): readonly Factor<string>[] => {
  const taken = new Set([...catalogue.factors, ...catalogue.extraItems].map(({ id }) => id));
  return listAt(value ?? [], ['factors']).map((entry, index) => {
    const path = ['factors', index];
    const raw = objectAt(entry, path);
    onlyKeys(raw, FACTOR_KEYS, path);
    const id = idAt(raw['id'], [...path, 'id']);
    if (taken.has(id)) throw new ResiliensError('id-duplicate', [...path, 'id'], { id });
    taken.add(id);
    for (const key of FACTOR_KEYS) {
      if (raw[key] === undefined && !OPTIONAL_KEYS.includes(key)) {
        throw new ResiliensError('required-missing', [...path, key], {});
      }
    }
    oneOf(raw['dimension'], ['risk', 'protective'] as const, [...path, 'dimension']);
    oneOf(raw['group'], GROUPS, [...path, 'group']);
    each(raw['levels'], LEVELS, [...path, 'levels']);
    each(raw['observability'], KINDS, [...path, 'observability']);
    each(raw['dynamics'], ['static', 'dynamic', 'historic'] as const, [...path, 'dynamics']);
    const provenance = objectAt(raw['provenance'], [...path, 'provenance']);
    oneOf(provenance['status'], STATUSES, [...path, 'provenance', 'status']);
    return raw as unknown as Factor<string>;
  });
};

const each = (value: unknown, allowed: readonly string[], path: Path): void => {
  const list = listAt(value, path);
  if (list.length === 0) throw new ResiliensError('required-missing', [...path, 0], {});
  list.forEach((entry, index) => {
    oneOf(entry, allowed, [...path, index]);
  });
};
