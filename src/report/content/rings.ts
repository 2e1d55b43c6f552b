import { levelsIn } from '../../ecology/view/level.js';
import type { Setting } from '../../model/ecology/setting.js';
import type { SettingInPicture, UnplacedSetting } from '../../model/report/ecology-content.js';
import type { RingsContent } from '../../model/report/rings-view.js';
import { conditionsIn, type Marks } from './conditions.js';
import { eventsIn } from './events.js';
import type { Ground } from './ground.js';
import { informantsIn } from './informants.js';
import { pairsIn } from './pairs.js';
import { placesOf } from './places.js';
import { reachesIn } from './reaches.js';

/** What the rings show. */
export const ringsContent = (ground: Ground): RingsContent => {
  const { view, person, setting } = ground;
  const { ecology } = view;
  const marks = conditionsIn(ground);
  const places = placesOf(view.registry);
  const levels = levelsIn(view);
  const [micro, exo]: [SettingInPicture[], SettingInPicture[]] = [[], []];
  const unplaced: UnplacedSetting[] = [];
  ecology.settings.forEach(({ id }, at) => {
    const level = levels[at];
    if (level === 'micro') micro.push(settingIn(ground, marks, at, places.micro.get(at) as number));
    else if (level === 'exo') exo.push(settingIn(ground, marks, at, places.exo.get(at) as number));
    else if (level !== null && level !== undefined) unplaced.push({ ...setting(id), why: level });
  });
  return {
    ecology: ecology.id,
    date: view.date,
    child: person(ecology.focalPersonId),
    micro,
    meso: pairsIn(ground, marks),
    exo,
    reaches: reachesIn(ground, marks),
    macro: marks.conditions,
    chrono: eventsIn(ground),
    unplaced,
    informants: informantsIn(view),
  };
};

const settingIn = (
  { view, setting, person }: Ground,
  marks: Marks,
  at: number,
  angle: number,
): SettingInPicture => {
  const { ecology, registry } = view;
  const { id, kind } = ecology.settings[at] as Setting;
  const here: string[] = [];
  const persons = new Set<string>();
  for (const part of view.partsIn[at] ?? []) {
    if (part.person === registry.focal || part.record.mode !== 'active' || part.holds !== 'yes') continue;
    here.push(part.record.id);
    persons.add(part.record.personId);
  }
  const touched = [id, ...here];
  if (marks.conditions.length > 0)
    for (const records of [ecology.participations, ecology.activities, ecology.measures])
      for (const record of records) if (record.settingId === id) touched.push(record.id);
  return {
    ...setting(id),
    kind,
    angle,
    persons: Array.from(persons, person),
    marks: marks.on(touched),
  };
};
