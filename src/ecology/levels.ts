import { unknownId } from '../errors/unknown-id.js';
import type { PlainDate } from '../model/dates.js';
import type { Ecology } from '../model/ecology/ecology.js';
import type { LinkSystem, SettingLevel } from '../model/ecology/levels.js';
import { levelsIn, systemIn } from './view/level.js';
import { viewOf } from './view/view.js';

/**
 * Tells which level a setting has on a day; nobody types it in. A person has no level.
 *
 * @param ecology - The ecology; neither changed nor frozen.
 * @param setting - Id of the setting.
 * @param date - The day.
 * @returns `micro` where the child takes active part; `exo` where an influence or a link with named persons joins it to a setting of the
 * child; `unconnected` where nothing does; `unknown` where partial dates leave it open; `null` where it does not hold.
 * @throws `ResiliensError` `id-unknown` for a setting that is not there, `value-invalid` or `date-impossible` for the day.
 * @example
 * ```ts
 * import { ecology, levelOf, microsystem } from 'resiliens/ecology';
 *
 * const club = microsystem('club', 'leisure').child('member', { interval: { from: '2024-05-01' } });
 * const case17 = ecology('case-17').include(club).build();
 * levelOf(case17, 'club', '2024-06-01'); // => 'micro'
 * levelOf(case17, 'club', '2024-04-01'); // => 'unconnected'
 * ```
 * @since 0.1.0
 */
export const levelOf = (ecology: Ecology, setting: string, date: PlainDate): SettingLevel | null => {
  const view = viewOf(ecology, date);
  const place = view.registry.setting.get(setting);
  if (place === undefined) throw unknownId('id-unknown', ['setting'], setting, view.registry.setting.keys());
  return levelsIn(view)[place] ?? null;
};

/**
 * Tells which system a link belongs to on a day.
 *
 * @param ecology - The ecology; neither changed nor frozen.
 * @param link - Id of the link.
 * @param date - The day.
 * @returns `meso` where it joins two settings of the child, `exo` where it leads from one of them outwards; `unknown` where
 * partial dates leave it open; `null` where it does not hold or joins no setting of the child.
 * @throws `ResiliensError` `id-unknown` for a link that is not there, `value-invalid` or `date-impossible` for the day.
 * @example
 * ```ts
 * import { ecology, mesosystem, microsystem, systemOf } from 'resiliens/ecology';
 *
 * const home = microsystem('home', 'home').with('mother', 'caregiver');
 * const school = microsystem('school', 'school').with('teacher', 'teacher');
 * const talk = mesosystem('home', 'school').communication(['mother', 'teacher'], { id: 'talk', direction: 'both' });
 * systemOf(ecology('case-17').person('mother').person('teacher').include(home, school, talk).build(), 'talk', '2024-06-01'); // => 'meso'
 * ```
 * @since 0.1.0
 */
export const systemOf = (ecology: Ecology, link: string, date: PlainDate): LinkSystem | null => {
  const view = viewOf(ecology, date);
  const place = view.ecology.links.findIndex(({ id }) => id === link);
  if (place < 0)
    throw unknownId(
      'id-unknown',
      ['link'],
      link,
      view.ecology.links.map(({ id }) => id),
    );
  return systemIn(view, place);
};
