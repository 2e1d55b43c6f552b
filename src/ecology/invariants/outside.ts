import { boundsOf, type DateBounds, meet } from '../../logic/date-bounds.js';
import { not } from '../../logic/not.js';
import type { Influence } from '../../model/ecology/influence.js';
import type { Registry } from '../document/registry.js';
import { type Check, note, type Problems } from './problem.js';
import { isMicroWithin, takesPart } from './taking-part.js';

/** Checks of what comes from outside: E04, E09, E10 for influences, E11 for conditions. */
export const checkOutside: Check = (registry, problems) => {
  registry.ecology.influences.forEach((influence, place) => {
    checkInfluence(registry, problems, influence, place);
  });
  registry.ecology.conditions.forEach(({ id, targets }, place) => {
    if (targets.length === 0) {
      note(problems, 'yes', 'e11', 'required-missing', ['conditions', place, 'targets'], { id });
    }
  });
};

/** The time in which an influence can hold. */
export const influenceBounds = (registry: Registry, influence: Influence): DateBounds =>
  meet(
    boundsOf(influence.interval),
    meet(
      registry.settingBounds[registry.setting.get(influence.fromSettingId) as number] as DateBounds,
      registry.settingBounds[registry.setting.get(influence.toSettingId) as number] as DateBounds,
    ),
  );

const checkInfluence = (
  registry: Registry,
  problems: Problems,
  influence: Influence,
  place: number,
): void => {
  const { id, fromSettingId, toSettingId, carriers } = influence;
  const path = ['influences', place];
  if (fromSettingId === toSettingId) {
    note(problems, 'yes', 'e04', 'value-invalid', [...path, 'toSettingId'], { id });
    return;
  }
  const within = influenceBounds(registry, influence);
  const from = registry.setting.get(fromSettingId) as number;
  const to = registry.setting.get(toSettingId) as number;
  note(problems, isMicroWithin(registry, from, within), 'e09', 'value-invalid', [...path, 'fromSettingId'], {
    id,
  });
  note(problems, not(isMicroWithin(registry, to, within)), 'e10', 'value-invalid', [...path, 'toSettingId'], {
    id,
  });
  if (carriers.length === 0) {
    note(problems, 'yes', 'e10', 'required-missing', [...path, 'carriers'], { id });
    return;
  }
  const last = carriers.length - 1;
  const partIn = (index: number, setting: number): ReturnType<typeof not> =>
    takesPart(registry, registry.person.get(carriers[index] as string) as number, setting, within);
  note(problems, not(partIn(0, from)), 'e10', 'value-invalid', [...path, 'carriers', 0], { id });
  note(problems, not(partIn(last, to)), 'e10', 'value-invalid', [...path, 'carriers', last], { id });
};
