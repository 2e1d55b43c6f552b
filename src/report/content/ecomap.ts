import { levelsIn } from '../../ecology/view/level.js';
import type { SettingKind } from '../../model/ecology/setting.js';
import type { EcomapView, SystemInEcomap, TieInEcomap } from '../../model/report/ecomap-view.js';
import type { Picture } from '../../model/report/picture.js';
import { conditionsIn } from './conditions.js';
import { dyadsOf, flowOf } from './dyads.js';
import type { Ground } from './ground.js';
import { informantsIn } from './informants.js';
import { reachesIn } from './reaches.js';

const HOMES: readonly SettingKind[] = ['home', 'foster-home', 'institution', 'kin-home', 'second-home'];

/** What an ecomap shows. */
export const ecomapContent = (ground: Ground): Omit<EcomapView, keyof Picture> => {
  const { view, person, setting } = ground;
  const { ecology, registry } = view;
  const focal = ecology.focalPersonId;
  const ties = new Map(
    dyadsOf(ground, focal).map(({ dyad, other }): [string, TieInEcomap] => [
      other,
      { persons: [person(other)], line: dyad.tie, flow: flowOf(dyad) },
    ]),
  );
  const peopleIn = (at: number): readonly string[] => [
    ...new Set(
      (view.partsIn[at] ?? [])
        .filter(
          ({ person: who, record, holds }) =>
            who !== registry.focal && record.mode === 'active' && holds === 'yes',
        )
        .map(({ record }) => record.personId),
    ),
  ];
  const unknown = (id: string): TieInEcomap => ({ persons: [person(id)], line: 'unknown', flow: null });
  const home = HOMES.flatMap((kind) => view.micro.filter((at) => ecology.settings[at]?.kind === kind))[0];
  const household = home === undefined ? [] : peopleIn(home);
  const shown = new Set(household);
  const levels = levelsIn(view);
  const reaches = reachesIn(ground, conditionsIn(ground));
  const systems = ecology.settings.flatMap(({ id }, at): SystemInEcomap[] => {
    const level = levels[at];
    if (at === home || (level !== 'micro' && level !== 'exo')) return [];
    if (level === 'exo') {
      const own = reaches.filter(({ from }) => from === id);
      const carried = own.map(({ line, flow, carriers }) => ({ persons: carriers.flat(), line, flow }));
      return [{ ...setting(id), sort: 'exo', ties: carried }];
    }
    const people = peopleIn(at).filter((who) => !household.includes(who));
    for (const who of people) shown.add(who);
    const own = people.map((who) => ties.get(who) ?? unknown(who));
    const nobody: TieInEcomap = { persons: [], line: 'unknown', flow: null };
    return [{ ...setting(id), sort: 'micro', ties: own.length === 0 ? [nobody] : own }];
  });
  const alone = [...ties].flatMap(([who, tie]): SystemInEcomap[] =>
    shown.has(who) ? [] : [{ ...person(who), sort: 'person', ties: [{ ...tie, persons: [] }] }],
  );
  return {
    ecology: ecology.id,
    date: view.date,
    child: person(focal),
    home: home === undefined ? null : setting(ecology.settings[home]?.id as string),
    household: household.map((who) => ties.get(who) ?? unknown(who)),
    systems: [...systems, ...alone],
    informants: informantsIn(view),
  };
};
