import { type Migrations, migrate } from '../../document/migrate.js';
import { asObject } from '../../document/plain-object.js';
import { readField } from '../../document/read-shape.js';
import { readRoot } from '../../document/reading.js';
import type { Field } from '../../document/shape.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Dyad } from '../../model/ecology/dyad.js';
import type { Ecology, EcologyInput } from '../../model/ecology/ecology.js';
import { checkSizes, type FilledLimits } from './limits.js';
import { ECOLOGY_VERSION } from './readers.js';
import { ECOLOGY } from './shape.js';

/** From each earlier version to the next: none yet, since there is only one. */
const MIGRATIONS: Migrations = {};

/** Keys for what is derived and never typed in. */
const DERIVED = [
  'level',
  'system',
  'proximal',
  'isProximal',
  'molar',
  'isMolar',
  'supportive',
  'isSupportive',
] as const;

/**
 * Reads an ecology from anything: a copy in normal form, its form checked and nothing else.
 *
 * In normal form every list is there, keys stand in the order of the format, and the child is `a` in each of its dyads.
 */
export const readForm = (value: unknown, limits: FilledLimits): Ecology => {
  const read = readRoot(
    value,
    (input, reading) => {
      const present = migrate(asObject(input, reading), ECOLOGY_VERSION, MIGRATIONS);
      checkSizes(present, limits);
      checkDerived(present);
      return readField(ECOLOGY as Field, present, reading);
    },
    { maxText: limits.maxText, maxRecords: Number.MAX_SAFE_INTEGER, maxDepth: 20 },
  );
  return normalize(read as unknown as EcologyInput);
};

/** A level, or anything else that follows from the records, is refused by its name. */
const checkDerived = (document: Readonly<Record<string, unknown>>): void => {
  for (const [list, records] of Object.entries(document)) {
    if (!Array.isArray(records)) continue;
    records.forEach((record: unknown, index) => {
      if (typeof record !== 'object' || record === null) return;
      for (const key of DERIVED) {
        if (Object.hasOwn(record, key)) {
          throw new ResiliensError('key-unknown', [list, index, key], { key, rule: 'e14' });
        }
      }
    });
  }
};

const normalize = (input: EcologyInput): Ecology => ({
  schemaVersion: ECOLOGY_VERSION,
  id: input.id,
  focalPersonId: input.focalPersonId,
  persons: input.persons,
  settings: input.settings ?? [],
  participations: input.participations ?? [],
  activities: input.activities ?? [],
  dyads: (input.dyads ?? []).map((dyad) => (dyad.b === input.focalPersonId ? turned(dyad) : dyad)),
  links: input.links ?? [],
  assessedPairs: input.assessedPairs ?? [],
  influences: input.influences ?? [],
  conditions: input.conditions ?? [],
  events: input.events ?? [],
  measures: input.measures ?? [],
});

const OTHER = { a: 'b', b: 'a' } as const;

/** The same dyad with its members exchanged, and everything that is said from one side turned round. */
const turned = (dyad: Dyad): Dyad => {
  const { power, reciprocity, support } = dyad;
  const copy: Record<string, unknown> = { ...dyad, a: dyad.b, b: dyad.a };
  if (power === 'a' || power === 'b') copy['power'] = OTHER[power];
  if (reciprocity === 'a' || reciprocity === 'b') copy['reciprocity'] = OTHER[reciprocity];
  if (support !== undefined) copy['support'] = { given: support.received, received: support.given };
  return copy as unknown as Dyad;
};
