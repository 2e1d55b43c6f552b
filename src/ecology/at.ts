import { boundsOf, isIn } from '../logic/date-bounds.js';
import { dayNumbers } from '../logic/day-number.js';
import type { PlainDate } from '../model/dates.js';
import type { Ecology, EcologyList } from '../model/ecology/ecology.js';
import type { EcologyAt, LinkSystem, SettingLevel } from '../model/ecology/levels.js';
import type { Interval } from '../model/interval.js';
import type { Truth } from '../model/truth.js';
import { influencesIn } from './network-measures/outside.js';
import { levelsIn, systemIn } from './view/level.js';
import { type View, viewOf } from './view/view.js';

/**
 * Shows an ecology on one day: the records that hold, the level of each setting, the system of each link.
 *
 * @param ecology - The ecology; neither changed nor frozen.
 * @param date - The day.
 * @returns Records that hold or may hold, persons among them who are alive; events up to the day.
 * @throws `ResiliensError` `value-invalid` or `date-impossible` for the day, and what {@link checkEcology} throws.
 * @example
 * ```ts
 * import { at, ecology, microsystem } from 'resiliens/ecology';
 *
 * const club = microsystem('club', 'leisure', { interval: { from: '2024-05' } });
 * const case17 = ecology('case-17').include(club).build();
 * at(case17, '2024-04-30').records.settings; // => []
 * at(case17, '2024-05-10').unclear; // => ['club', 'pt-child-club']
 * at(case17, '2024-06-01').levels; // => [{ setting: 'club', level: 'micro' }]
 * ```
 * @since 0.1.0
 */
export const at = (ecology: Ecology, date: PlainDate): EcologyAt => {
  const view = viewOf(ecology, date);
  const holding = holdingIn(view);
  const keep = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
    records.filter(({ id }) => (holding.get(id) ?? 'no') !== 'no');
  const source = view.ecology;
  const levels = levelsIn(view);
  return {
    ecology: source.id,
    date,
    records: {
      ...source,
      persons: keep(source.persons),
      settings: keep(source.settings),
      participations: keep(source.participations),
      activities: keep(source.activities),
      dyads: keep(source.dyads),
      links: keep(source.links),
      assessedPairs: source.assessedPairs.filter(
        ({ interval }) => isIn(view.day, boundsOf(interval)) !== 'no',
      ),
      influences: keep(source.influences),
      conditions: keep(source.conditions),
      events: keep(source.events),
      measures: keep(source.measures),
    },
    unclear: [...holding].flatMap(([id, holds]) => (holds === 'unknown' ? [id] : [])),
    levels: source.settings.flatMap(({ id }, place) => {
      const level = levels[place] as SettingLevel | null;
      return level === null ? [] : [{ setting: id, level }];
    }),
    systems: source.links.flatMap(({ id }, place) => {
      const system: LinkSystem | null = systemIn(view, place);
      return system === null ? [] : [{ link: id, system }];
    }),
  };
};

/** Lists whose records hold by their own interval alone. */
const BY_INTERVAL = ['dyads', 'conditions', 'measures'] as const satisfies readonly EcologyList[];

/** Whether each record of the document holds on the day, in the order of the document. */
export const holdingIn = (view: View): ReadonlyMap<string, Truth> => {
  const { ecology, registry, day } = view;
  const found = new Map<string, Truth>();
  ecology.persons.forEach(({ id }, place) => {
    found.set(id, isIn(day, registry.lives[place] ?? boundsOf(undefined)));
  });
  ecology.settings.forEach(({ id }, place) => {
    found.set(id, view.settingHolds[place] as Truth);
  });
  for (const { record, bounds } of registry.parts) found.set(record.id, isIn(day, bounds));
  for (const { id, interval, settingId } of ecology.activities) {
    const place = view.settingHolds[registry.setting.get(settingId) as number] as Truth;
    found.set(id, place === 'no' ? 'no' : lesser(place, isIn(day, boundsOf(interval))));
  }
  for (const list of BY_INTERVAL) {
    for (const { id, interval } of ecology[list] as readonly {
      readonly id: string;
      readonly interval?: Interval;
    }[]) {
      found.set(id, isIn(day, boundsOf(interval)));
    }
  }
  ecology.links.forEach(({ id }, place) => {
    found.set(id, view.linkHolds[place] as Truth);
  });
  const influences = new Map(influencesIn(view).map(({ influence, holds }) => [influence.id, holds]));
  for (const { id } of ecology.influences) found.set(id, influences.get(id) ?? 'no');
  for (const { id, date } of ecology.events) {
    const [first, after] = dayNumbers(date);
    const happened = after - 1 <= day ? 'yes' : 'unknown';
    found.set(id, first > day ? 'no' : happened);
  }
  return found;
};

const lesser = (one: Truth, two: Truth): Truth => {
  if (one === 'no' || two === 'no') return 'no';
  return one === 'yes' ? two : 'unknown';
};
