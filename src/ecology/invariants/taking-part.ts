import { type DateBounds, overlap } from '../../logic/date-bounds.js';
import { or } from '../../logic/or.js';
import type { Truth } from '../../model/truth.js';
import type { Registry } from '../document/registry.js';

/** Whether a person has some part in a setting at some time within an interval. */
export const takesPart = (
  registry: Registry,
  person: number,
  setting: number,
  within: DateBounds,
  activeOnly = false,
): Truth => {
  const parts = smaller(registry.byPerson[person] ?? [], registry.bySetting[setting] ?? []);
  return or(
    parts
      .filter((part) => part.person === person && part.setting === setting)
      .filter(({ record }) => !activeOnly || record.mode === 'active')
      .map(({ bounds }) => overlap(bounds, within)),
  );
};

/** Whether a setting is one of the child's at some time within an interval. */
export const isMicroWithin = (registry: Registry, setting: number, within: DateBounds): Truth =>
  takesPart(registry, registry.focal, setting, within, true);

const smaller = <T>(one: readonly T[], two: readonly T[]): readonly T[] =>
  one.length < two.length ? one : two;
