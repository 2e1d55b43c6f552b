import { dayNumbers } from '../../logic/day-number.js';
import type { EventInPicture } from '../../model/report/ecology-content.js';
import type { Ground } from './ground.js';

/** Events that have happened, or may have, by the date; the earliest first. */
export const eventsIn = ({ view, person, setting }: Ground): readonly EventInPicture[] => {
  const { ecology, registry, day } = view;
  const settingOf = new Map(ecology.measures.map((measure) => [measure.id, measure.settingId]));
  const named = (id: string): EventInPicture['about'] => {
    if (registry.person.has(id)) return id === ecology.focalPersonId ? [] : [person(id)];
    if (registry.setting.has(id)) return [setting(id)];
    const place = settingOf.get(id);
    return place === undefined ? [] : [setting(place)];
  };
  return ecology.events
    .map(({ id, date, kind, refs }) => ({
      id,
      date,
      kind,
      about: refs.flatMap(named),
      first: dayNumbers(date)[0],
    }))
    .filter(({ first }) => first <= day)
    .sort((one, two) => one.first - two.first)
    .map(({ first: _, ...event }) => event);
};
