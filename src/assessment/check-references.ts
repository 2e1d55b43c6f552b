import { checkCorrections } from '../document/corrections.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import { unknownId } from '../errors/unknown-id.js';
import type { Assessment } from '../model/assessment.js';
import type { Resolution } from '../model/resolution.js';

type Path = readonly (string | number)[];

/** Lists whose records have an id; all share one namespace. */
const RECORDS = [
  'observations',
  'resolutions',
  'alternativeExplanations',
  'childViews',
  'bufferingLinks',
  'decisions',
  'consents',
] as const;

/**
 * Checks that ids are unique and that what records refer to exists.
 *
 * @throws `ResiliensError` `id-duplicate`, `id-unknown` or `value-invalid` with the path.
 */
export const checkReferences = (assessment: Assessment): void => {
  checkCorrections(assessment.corrections, checkUnique(assessment));
  const instruments = new Set(assessment.instruments.map(({ id }) => id));
  const views = new Set(assessment.childViews.map(({ id }) => id));
  for (const [place, { instrument }] of assessment.observations.entries()) {
    mustKnow(instrument, instruments, ['observations', place, 'instrument']);
  }
  checkResolutions(assessment, instruments);
  for (const [place, { childViews }] of assessment.decisions.entries()) {
    childViews.forEach((id, index) => {
      mustKnow(id, views, ['decisions', place, 'childViews', index]);
    });
  }
  for (const [place, { protective, risk }] of assessment.bufferingLinks.entries()) {
    // A factor that would dampen itself is a slip of the hand.
    if (protective === risk)
      throw new ResiliensError('value-invalid', ['bufferingLinks', place, 'risk'], { id: risk });
  }
};

/** Checks that no id is used twice; returns the list that each record is in. */
const checkUnique = (assessment: Assessment): ReadonlyMap<string, string> => {
  const listOf = new Map<string, string>();
  for (const list of RECORDS) {
    for (const [place, { id }] of assessment[list].entries()) {
      if (listOf.has(id)) throw new ResiliensError('id-duplicate', [list, place, 'id'], { id });
      listOf.set(id, list);
    }
  }
  const used = new Set<string>();
  for (const [place, { id }] of assessment.instruments.entries()) {
    if (used.has(id)) throw new ResiliensError('id-duplicate', ['instruments', place, 'id'], { id });
    used.add(id);
  }
  return listOf;
};

/** A resolution weighs observations of its own item. */
const checkResolutions = (assessment: Assessment, instruments: ReadonlySet<string>): void => {
  const observations = new Map(assessment.observations.map((observation) => [observation.id, observation]));
  for (const [place, resolution] of assessment.resolutions.entries()) {
    const path = ['resolutions', place];
    mustKnow(resolution.instrument, instruments, [...path, 'instrument']);
    checkWeighed(resolution, [...path, 'observations']);
    resolution.observations.forEach((id, index) => {
      const weighed = observations.get(id);
      if (weighed === undefined)
        throw unknownId('id-unknown', [...path, 'observations'], id, observations.keys(), index);
      if (weighed.item !== resolution.item || weighed.instrument !== resolution.instrument) {
        throw new ResiliensError('value-invalid', [...path, 'observations', index], {
          expected: 'same-item',
          id,
        });
      }
    });
  }
};

const checkWeighed = ({ observations }: Resolution, path: Path): void => {
  if (observations.length === 0) throw new ResiliensError('required-missing', path);
};

const mustKnow = (id: string, known: ReadonlySet<string>, path: Path): void => {
  if (!known.has(id)) throw unknownId('id-unknown', path, id, known);
};
