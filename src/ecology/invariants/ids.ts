import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Ecology, EcologyList } from '../../model/ecology/ecology.js';

type Path = readonly (string | number)[];

/** Lists whose records have an id; all share one namespace. */
const LISTS = [
  'persons',
  'settings',
  'participations',
  'activities',
  'dyads',
  'links',
  'influences',
  'conditions',
  'events',
  'measures',
] as const satisfies readonly EcologyList[];

/** Checks that ids are unique and that everything that is referred to exists: E01, E02, E03. */
export const idProblems = (ecology: Ecology): ResiliensError[] => {
  const errors: ResiliensError[] = [];
  const listOf = new Map<string, EcologyList>();
  for (const list of LISTS) {
    for (const [place, { id }] of ecology[list].entries()) {
      if (listOf.has(id))
        errors.push(new ResiliensError('id-duplicate', [list, place, 'id'], { id, rule: 'e02' }));
      else listOf.set(id, list);
    }
  }
  const must = (
    id: string | undefined,
    list: EcologyList | null,
    path: Path,
    rule: 'e01' | 'e03' = 'e03',
  ): void => {
    if (id === undefined) return;
    const found = listOf.get(id);
    if (found !== undefined && (list === null || found === list)) return;
    const near = found === undefined ? unknownId('id-unknown', path, id, idsIn(listOf, list)) : null;
    const suggestion = near?.facts['suggestion'] ?? null;
    errors.push(new ResiliensError('id-unknown', path, { rule, suggestion, expected: list ?? 'record' }));
  };
  must(ecology.focalPersonId, 'persons', ['focalPersonId'], 'e01');
  checkReferences(ecology, must);
  return errors;
};

const idsIn = (listOf: ReadonlyMap<string, EcologyList>, list: EcologyList | null): string[] =>
  // With very many ids the nearest one is not worth the search.
  listOf.size > 500 ? [] : [...listOf].filter(([, one]) => list === null || one === list).map(([id]) => id);

type Must = (id: string | undefined, list: EcologyList | null, path: Path) => void;

const checkReferences = (ecology: Ecology, must: Must): void => {
  const all = (ids: readonly string[] | undefined, list: EcologyList | null, path: Path): void => {
    ids?.forEach((id, index) => {
      must(id, list, [...path, index]);
    });
  };
  ecology.participations.forEach(({ personId, settingId }, place) => {
    must(personId, 'persons', ['participations', place, 'personId']);
    must(settingId, 'settings', ['participations', place, 'settingId']);
  });
  ecology.activities.forEach(({ settingId, participantIds, initiatedBy }, place) => {
    must(settingId, 'settings', ['activities', place, 'settingId']);
    all(participantIds, 'persons', ['activities', place, 'participantIds']);
    must(initiatedBy, 'persons', ['activities', place, 'initiatedBy']);
  });
  ecology.dyads.forEach(({ a, b, thirdParties }, place) => {
    must(a, 'persons', ['dyads', place, 'a']);
    must(b, 'persons', ['dyads', place, 'b']);
    thirdParties?.forEach(({ personId }, index) => {
      must(personId, 'persons', ['dyads', place, 'thirdParties', index, 'personId']);
    });
  });
  ecology.links.forEach(({ between, via, correspondents }, place) => {
    all(between, 'settings', ['links', place, 'between']);
    all(via, 'persons', ['links', place, 'via']);
    all(correspondents, 'persons', ['links', place, 'correspondents']);
  });
  ecology.assessedPairs.forEach(({ between }, place) => {
    all(between, 'settings', ['assessedPairs', place, 'between']);
  });
  ecology.influences.forEach(({ fromSettingId, toSettingId, carriers }, place) => {
    must(fromSettingId, 'settings', ['influences', place, 'fromSettingId']);
    must(toSettingId, 'settings', ['influences', place, 'toSettingId']);
    all(carriers, 'persons', ['influences', place, 'carriers']);
  });
  ecology.conditions.forEach(({ targets }, place) => {
    targets.forEach(({ ref }, index) => {
      must(ref, null, ['conditions', place, 'targets', index, 'ref']);
    });
  });
  ecology.events.forEach(({ refs, accompaniedBy }, place) => {
    all(refs, null, ['events', place, 'refs']);
    all(accompaniedBy, 'persons', ['events', place, 'accompaniedBy']);
  });
  ecology.measures.forEach(({ settingId, refs }, place) => {
    must(settingId, 'settings', ['measures', place, 'settingId']);
    all(refs, null, ['measures', place, 'refs']);
  });
};
