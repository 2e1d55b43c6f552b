import { markHolds } from '../../ecology/meso/marks.js';
import type { Person } from '../../model/ecology/person.js';
import type { NetworkMapView, PersonOnMap } from '../../model/report/network-map-view.js';
import type { Picture } from '../../model/report/picture.js';
import { dyadsOf, isNow } from './dyads.js';
import type { Ground } from './ground.js';
import { informantsIn } from './informants.js';

/** What a network map shows. */
export const networkMapContent = (
  ground: Ground,
  owner: string,
  sectors: readonly string[],
): Omit<NetworkMapView, keyof Picture> => {
  const { view, person } = ground;
  const { ecology, registry } = view;
  const recordOf = (id: string): Person => ecology.persons[registry.person.get(id) as number] as Person;
  const people = new Map<string, PersonOnMap>();
  for (const { dyad, other } of dyadsOf(ground, owner)) {
    const before = people.get(other);
    const sector = dyad.sector !== undefined && sectors.includes(dyad.sector) ? dyad.sector : null;
    people.set(other, {
      ...person(other),
      sector: before?.sector ?? sector,
      closeness: before?.closeness ?? dyad.closeness ?? null,
      sphere: recordOf(other).sphere,
    });
  }
  const all = [...people.values()];
  const placed = all.filter(({ sector, closeness }) => sector !== null && closeness !== null);
  const shown = new Set(placed.map(({ id }) => id));
  return {
    ecology: ecology.id,
    date: view.date,
    owner: person(owner),
    sectors,
    placed,
    unplaced: all.filter((one) => !placed.includes(one)),
    ties: ecology.dyads.flatMap((dyad) =>
      shown.has(dyad.a) && shown.has(dyad.b) && isNow(view.day, dyad)
        ? [{ between: [dyad.a, dyad.b] as const, line: dyad.tie }]
        : [],
    ),
    assessed: markHolds(recordOf(owner).assessed?.network, view.day, ground.meso.options) === 'yes',
    informants: informantsIn(view),
  };
};
