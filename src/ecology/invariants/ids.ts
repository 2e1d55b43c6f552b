import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Ecology, EcologyList } from '../../model/ecology/ecology.js';
import { LISTS } from '../document/lists.js';

/** What an id must be one of; `record` for any. */
type Target = 'persons' | 'settings' | 'record';

/** By key what it refers to, alone or in a list; or what its own keys refer to. */
interface References {
  readonly [key: string]: Target | References;
}

/** Every reference of the format. */
const REFERENCES = {
  focalPersonId: 'persons',
  participations: { personId: 'persons', settingId: 'settings' },
  activities: { settingId: 'settings', participantIds: 'persons', initiatedBy: 'persons' },
  dyads: { a: 'persons', b: 'persons', thirdParties: { personId: 'persons' } },
  links: { between: 'settings', via: 'persons', correspondents: 'persons' },
  assessedPairs: { between: 'settings' },
  influences: { fromSettingId: 'settings', toSettingId: 'settings', carriers: 'persons' },
  conditions: { targets: { ref: 'record' } },
  events: { refs: 'record', accompaniedBy: 'persons' },
  measures: { settingId: 'settings', refs: 'record' },
} as const satisfies { readonly focalPersonId: Target } & {
  readonly [List in EcologyList]?: { readonly [Key in keyof Ecology[List][number]]?: Target | References };
};

/** Checks that ids are unique and that everything that is referred to exists: E01, E02, E03. */
export const idProblems = (ecology: Ecology): ResiliensError[] => {
  const errors: ResiliensError[] = [];
  const listOf = new Map<string, EcologyList>();
  for (const list of LISTS) {
    for (const [place, record] of ecology[list].entries()) {
      if (!('id' in record)) continue;
      const { id } = record;
      if (listOf.has(id))
        errors.push(new ResiliensError('id-duplicate', [list, place, 'id'], { id, rule: 'e02' }));
      else listOf.set(id, list);
    }
  }
  const path: (string | number)[] = [];
  const must = (id: string, to: Target): void => {
    const found = listOf.get(id);
    if (found !== undefined && (to === 'record' || found === to)) return;
    const near = found === undefined ? unknownId('id-unknown', path, id, idsIn(listOf, to)) : null;
    const suggestion = near?.facts['suggestion'] ?? null;
    const rule = path[0] === 'focalPersonId' ? 'e01' : 'e03';
    errors.push(new ResiliensError('id-unknown', [...path], { rule, suggestion, expected: to }));
  };
  const look = (value: unknown, to: Target | References): void => {
    if (typeof value === 'string') must(value, to as Target);
    else if (Array.isArray(value)) {
      for (let place = 0; place < value.length; place += 1) step(place, value[place], to);
    } else if (typeof value === 'object') {
      for (const key of Object.keys(to))
        step(key, (value as Record<string, unknown>)[key], (to as References)[key] as Target);
    }
  };
  const step = (key: string | number, value: unknown, to: Target | References): void => {
    path.push(key);
    look(value, to);
    path.pop();
  };
  look(ecology, REFERENCES);
  return errors;
};

const idsIn = (listOf: ReadonlyMap<string, EcologyList>, to: Target): string[] =>
  // With very many ids the nearest one is not worth the search.
  listOf.size > 500 ? [] : [...listOf].filter(([, one]) => to === 'record' || one === to).map(([id]) => id);
