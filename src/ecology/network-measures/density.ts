import type { NumericMeasure } from '../../model/ecology/network-measures/numeric-measure.js';
import type { Setting } from '../../model/ecology/setting.js';
import type { Truth } from '../../model/truth.js';
import type { Meso, MesoPair } from '../meso/meso.js';
import { between, meaningless, share } from './numeric.js';

/** Number of pairs among so many settings. */
export const pairsAmong = (count: number): number => (count < 2 ? 0 : (count * (count - 1)) / 2);

/** Ids of the settings that dates leave open whether they are the child's. */
export const openSettings = ({ view }: Meso): readonly string[] =>
  view.maybeMicro.map((setting) => (view.ecology.settings[setting] as Setting).id);

/** How many settings are the child's, and of how many kinds. */
export const rangeOf = (
  meso: Meso,
): { readonly settings: NumericMeasure; readonly kinds: NumericMeasure; readonly pairs: NumericMeasure } => {
  const { micro, maybeMicro, ecology } = meso.view;
  const unknown = openSettings(meso);
  const [low, high] = [micro.length, micro.length + maybeMicro.length];
  const kinds = (places: readonly number[]): number =>
    new Set(places.map((setting) => (ecology.settings[setting] as Setting).kind)).size;
  return {
    settings: between(low, high, meso.settings, unknown),
    kinds: between(kinds(micro), kinds([...micro, ...maybeMicro]), meso.settings, unknown),
    pairs: between(pairsAmong(low), pairsAmong(high), meso.settings, unknown),
  };
};

/** A share of pairs: those that count for sure, those that may, and everything that settings left open could add. */
const shareOfPairs = (
  meso: Meso,
  truthOf: (pair: MesoPair) => Truth,
  basedOn: readonly string[],
): NumericMeasure => {
  const { pairs, settings, view } = meso;
  let sure = 0;
  const open: MesoPair[] = [];
  for (const pair of pairs) {
    const truth = truthOf(pair);
    if (truth === 'yes') sure += 1;
    else if (truth === 'unknown') open.push(pair);
  }
  const unknown = [...openSettings(meso), ...open.map(({ pair }) => pair)];
  if (view.maybeMicro.length === 0) {
    return share({ low: sure, high: sure + open.length }, pairs.length, basedOn, unknown);
  }
  const most = pairsAmong(settings.length + view.maybeMicro.length);
  if (most === 0) return meaningless(basedOn, unknown);
  return between(sure / most, (sure + open.length + most - pairs.length) / most, basedOn, unknown);
};

/** Ids of the records that links of the mesosystem rest on. */
export const linkRecords = ({ view }: Meso): readonly string[] => {
  const { ecology, registry, micro, partsIn } = view;
  const isMicro = new Set(micro);
  const times = new Map<number, Set<number>>();
  for (const setting of micro) {
    for (const { person, record } of partsIn[setting] ?? []) {
      if (person === registry.focal || record.mode !== 'active') continue;
      const settings = times.get(person) ?? new Set();
      times.set(person, settings.add(setting));
    }
  }
  const shared = micro.flatMap((setting) =>
    (partsIn[setting] ?? [])
      .filter(({ person, record }) => record.mode === 'active' && (times.get(person)?.size ?? 0) > 1)
      .map(({ record }) => record.id),
  );
  const links = ecology.links.filter(
    ({ between: ends, type }, place) =>
      type !== 'knowledge' &&
      view.linkHolds[place] !== 'no' &&
      ends.every((id) => isMicro.has(registry.setting.get(id) as number)),
  );
  return [...links.map(({ id }) => id), ...shared];
};

/** Shares of pairs: looked into, linked, linked by a supportive route. */
export const densitiesOf = (
  meso: Meso,
  records: readonly string[],
): {
  readonly assessedShare: NumericMeasure;
  readonly density: NumericMeasure;
  readonly supportiveDensity: NumericMeasure;
} => ({
  assessedShare: shareOfPairs(meso, ({ assessed }) => assessed, meso.settings),
  density: shareOfPairs(meso, ({ linked }) => linked, records),
  supportiveDensity: shareOfPairs(meso, isSupportivePair, records),
});

/** Whether two settings are joined by a supportive route. */
export const isSupportivePair = ({ routes, maybe, isOpen }: MesoPair): Truth => {
  let isSettled = !isOpen;
  for (const { route } of routes) {
    if (route.supportive === 'yes') return 'yes';
    if (route.supportive === 'unknown') isSettled = false;
  }
  return isSettled && maybe.length === 0 ? 'no' : 'unknown';
};
