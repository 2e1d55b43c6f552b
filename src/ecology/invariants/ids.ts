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

/** What an id must be one of; `record` for any. */
type Target = 'persons' | 'settings' | 'record';

/** By key what it refers to, alone or in a list; or what its own keys refer to. */
interface References {
  readonly [key: string]: Target | References;
}

/** Every reference of the format. */
const REFERENCES = {
  participations: { personId: 'persons', settingId: 'settings' },
  activities: { settingId: 'settings', participantIds: 'persons', initiatedBy: 'persons' },
  dyads: { a: 'persons', b: 'persons', thirdParties: { personId: 'persons' } },
  links: { between: 'settings', via: 'persons', correspondents: 'persons' },
  assessedPairs: { between: 'settings' },
  influences: { fromSettingId: 'settings', toSettingId: 'settings', carriers: 'persons' },
  conditions: { targets: { ref: 'record' } },
  events: { refs: 'record', accompaniedBy: 'persons' },
  measures: { settingId: 'settings', refs: 'record' },
} as const satisfies {
  readonly [List in EcologyList]?: { readonly [Key in keyof Ecology[List][number]]?: Target | References };
};

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
  const must = (id: string, to: Target, path: Path, rule: 'e01' | 'e03'): void => {
    const found = listOf.get(id);
    if (found !== undefined && (to === 'record' || found === to)) return;
    const near = found === undefined ? unknownId('id-unknown', path, id, idsIn(listOf, to)) : null;
    const suggestion = near?.facts['suggestion'] ?? null;
    errors.push(new ResiliensError('id-unknown', path, { rule, suggestion, expected: to }));
  };
  const look = (value: unknown, to: Target | References, path: Path): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) {
      value.forEach((entry: unknown, place) => {
        look(entry, to, [...path, place]);
      });
    } else if (typeof to === 'object') {
      for (const [key, target] of Object.entries(to))
        look((value as Record<string, unknown>)[key], target, [...path, key]);
    } else must(value as string, to, path, 'e03');
  };
  must(ecology.focalPersonId, 'persons', ['focalPersonId'], 'e01');
  look(ecology, REFERENCES, []);
  return errors;
};

const idsIn = (listOf: ReadonlyMap<string, EcologyList>, to: Target): string[] =>
  // With very many ids the nearest one is not worth the search.
  listOf.size > 500 ? [] : [...listOf].filter(([, one]) => to === 'record' || one === to).map(([id]) => id);
