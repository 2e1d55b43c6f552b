import { snap, withoutRemainder } from '../logic/decimals.js';
import type { Band, BandTable } from '../model/score.js';

/** The place of the band a value lies in; -1 below the lowest, where items that do not apply have taken a value away. */
export const bandAt = (bands: readonly Band[], value: number): number => {
  // A third of eighteen may come out a hair below six, and lies in the band from six on.
  const own = withoutRemainder(value);
  let place = bands.length - 1;
  while (place >= 0 && (bands[place] as Band).from > own) place -= 1;
  return place;
};

/** What an interval says about bands. */
export interface BandReading {
  readonly band: string | null;
  readonly possibleBands: readonly string[];
  readonly toReach: Record<string, number>;
  readonly toRuleOut: Record<string, number | null>;
}

/** The band in which a whole interval lies, the bands it touches, and how far it is from settling each. */
export const readBands = (table: BandTable, low: number, high: number, step: number | null): BandReading => {
  const { bands } = table;
  const lowest = bandAt(bands, low);
  const highest = bandAt(bands, high);
  const possibleBands: string[] = [];
  for (let place = Math.max(0, lowest); place <= highest; place += 1)
    possibleBands.push((bands[place] as Band).id);
  const toReach: Record<string, number> = {};
  const toRuleOut: Record<string, number | null> = {};
  for (let place = 1; place < bands.length; place += 1) {
    const { id, from } = bands[place] as Band;
    toReach[id] = Math.max(0, snap(from - low, 6));
    toRuleOut[id] = step === null ? null : Math.max(0, snap(high - from + step, 6));
  }
  const settled = lowest >= 0 && lowest === highest;
  return { band: settled ? (bands[lowest] as Band).id : null, possibleBands, toReach, toRuleOut };
};
