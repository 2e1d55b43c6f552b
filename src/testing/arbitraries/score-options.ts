import type { Arbitrary } from 'fast-check';
import type { When } from '../../model/context.js';
import type { Instrument } from '../../model/instrument.js';
import type { ScoreOptions } from '../../model/result.js';
import { drawing } from './draw.js';

/**
 * Random options that an instrument can be scored with: a context for which all its tables hold, an age, a completeness.
 *
 * Made for instruments whose tables hold one for every value of a context key, as those of `arbitraryInstrument` do.
 *
 * @param instrument - The instrument.
 * @returns An arbitrary of options.
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { score } from 'resiliens';
 * import { arbitraryInstrument, arbitraryScoreOptions } from 'resiliens/testing';
 *
 * const asked = arbitraryInstrument().chain((instrument) =>
 *   arbitraryScoreOptions(instrument).map((options) => ({ instrument, options })),
 * );
 * fc.assert(
 *   fc.property(asked, ({ instrument, options }) => score({}, instrument, options).version !== ''),
 * );
 * ```
 * @since 0.1.0
 */
export const arbitraryScoreOptions = (instrument: Instrument): Arbitrary<ScoreOptions> =>
  drawing((draw): ScoreOptions => {
    const whens = whensOf(instrument);
    const keys = [...new Set(whens.flatMap((when) => Object.keys(when.context ?? {})))];
    const context = Object.fromEntries(
      keys.map((key) => [key, draw.oneOf(whens.flatMap((when) => when.context?.[key] ?? []))]),
    );
    const { from, to } = instrument.validity.ageMonths ?? { from: 0, to: null };
    const age = draw.whole(from, (to ?? 240) - 1);
    const isKeyed = whens.some((when) => when.ageMonths !== undefined);
    const twofold = { low: Math.max(from, age - 1), high: age };
    return {
      ...(keys.length === 0 ? {} : { context }),
      ...(isKeyed ? { ageMonths: age } : draw.oneOf([{}, { ageMonths: age }, { ageMonths: twofold }])),
      ...(draw.chance(2) ? { completeness: draw.whole(0, 10) / 10 } : {}),
    };
  });

const whensOf = (instrument: Instrument): readonly When[] => [
  ...instrument.tables.flatMap((table) => table.rows.map((row) => row.when)),
  ...instrument.scores.flatMap((score) => score.bands.map((table) => table.when)),
];
