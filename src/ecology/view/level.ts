import { and } from '../../logic/and.js';
import { isIn } from '../../logic/date-bounds.js';
import { listUnder } from '../../logic/list-under.js';
import { or } from '../../logic/or.js';
import type { LinkSystem, SettingLevel } from '../../model/ecology/levels.js';
import type { Truth } from '../../model/truth.js';
import { influenceBounds } from '../invariants/outside.js';
import type { View } from './view.js';

/** The level of each setting on the day, by its place; `null` where it does not hold. */
export const levelsIn = (view: View): readonly (SettingLevel | null)[] => {
  const reaches = reachesOf(view);
  return view.settingHolds.map((holds, setting) => {
    if (holds === 'no') return null;
    const micro = view.isMicro[setting];
    if (holds === 'unknown' || micro === 'unknown') return 'unknown';
    if (micro === 'yes') return 'micro';
    const exo = or(reaches.get(setting) ?? []);
    if (exo === 'unknown') return 'unknown';
    return exo === 'yes' ? 'exo' : 'unconnected';
  });
};

/** By setting, whether each influence from it, and each link with named persons to a setting of the child, holds. */
const reachesOf = (view: View): ReadonlyMap<number, readonly Truth[]> => {
  const { ecology, registry } = view;
  const found = new Map<number, Truth[]>();
  const add = (setting: number, truth: Truth): void => {
    if (truth !== 'no') listUnder(found, setting).push(truth);
  };
  for (const influence of ecology.influences) {
    const holds = isIn(view.day, influenceBounds(registry, influence));
    add(registry.setting.get(influence.fromSettingId) as number, holds);
  }
  ecology.links.forEach(({ between, via = [], correspondents = [] }, place) => {
    if (via.length + correspondents.length === 0) return;
    const [a, b] = between.map((id) => registry.setting.get(id) as number) as [number, number];
    const holds = view.linkHolds[place] as Truth;
    add(a, and([holds, view.isMicro[b] as Truth]));
    add(b, and([holds, view.isMicro[a] as Truth]));
  });
  return found;
};

/** The system of a link on the day; `null` where it does not hold or joins no setting of the child. */
export const systemIn = (view: View, link: number): LinkSystem | null => {
  const holds = view.linkHolds[link];
  if (holds === 'no') return null;
  const ends = (view.ecology.links[link]?.between ?? []).map(
    (id) => view.isMicro[view.registry.setting.get(id) as number] as Truth,
  );
  if (or(ends) === 'no') return null;
  if (holds === 'unknown' || ends.includes('unknown')) return 'unknown';
  return and(ends) === 'yes' ? 'meso' : 'exo';
};
