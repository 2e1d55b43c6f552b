import type { PlainDate } from '../model/dates.js';
import type { Ecology } from '../model/ecology/ecology.js';
import type { NetworkMeasures } from '../model/ecology/network-measures/network-measures.js';
import type { EcologyOptions } from '../model/ecology/options.js';
import { type Meso, mesoOf } from './meso/meso.js';
import { coherenceOf } from './network-measures/coherence.js';
import { concentrationOf } from './network-measures/concentration.js';
import { densitiesOf, linkRecords, rangeOf } from './network-measures/density.js';
import { carrierDependenceOf, pathToPowerOf } from './network-measures/outside.js';
import { freshnessOf, pairListsOf, twoWayShareOf } from './network-measures/pairs.js';
import { peopleOf } from './network-measures/people.js';
import { processCoverageOf } from './network-measures/process.js';
import { transitionLoadOf } from './network-measures/time.js';
import { checkOptions } from './options.js';
import { viewOf } from './view/view.js';

/**
 * Measures an ecology on a day: how its settings hang together, whom that hangs on, and what is not known about it.
 *
 * The child is outside every measure of the mesosystem, and a link counts only for the pair of settings that it names. No number is
 * good or bad by itself; what each means says {@link networkMeasureDefinitions}.
 *
 * @param ecology - The ecology; neither changed nor frozen.
 * @param date - The day; nothing is read from a clock.
 * @param options - How old marks may be, and how far back changes are counted.
 * @returns Every measure, each with its bounds, the records it rests on and what is not known.
 * @throws `ResiliensError` `value-invalid` or `date-impossible` for the day, `option-invalid` or `key-unknown` for options,
 * and what {@link checkEcology} throws.
 * @example
 * ```ts
 * import { ecology, mesosystem, microsystem, networkMeasures } from 'resiliens/ecology';
 *
 * const case17 = ecology('case-17')
 *   .person('mother')
 *   .person('teacher')
 *   .include(microsystem('home', 'home').with('mother', 'caregiver'))
 *   .include(microsystem('school', 'school').with('teacher', 'teacher'))
 *   .include(mesosystem('home', 'school').assessed())
 *   .build();
 * const { density, isolatedSettings } = networkMeasures(case17, '2024-06-01');
 * density.value; // => 0
 * isolatedSettings; // => ['home', 'school']
 * ```
 * @since 0.1.0
 */
export const networkMeasures = (
  ecology: Ecology,
  date: PlainDate,
  options: EcologyOptions = {},
): NetworkMeasures => {
  checkOptions(options);
  const view = viewOf(ecology, date);
  return measuresOf(mesoOf(view, options));
};

/** Every measure of a mesosystem that was worked out. */
const measuresOf = (meso: Meso): NetworkMeasures => {
  const { view, options, settings } = meso;
  const records = linkRecords(meso);
  const range = rangeOf(meso);
  return {
    ecology: view.ecology.id,
    date: view.date,
    options: { ...options },
    microSettings: settings,
    microRange: range.settings,
    microKinds: range.kinds,
    pairs: range.pairs,
    ...densitiesOf(meso, records),
    ...pairListsOf(meso),
    ...concentrationOf(meso),
    ...coherenceOf(meso, records),
    twoWayShare: twoWayShareOf(meso),
    freshnessDays: freshnessOf(view),
    ...peopleOf(view, options),
    carrierDependence: carrierDependenceOf(view),
    pathToPower: pathToPowerOf(meso),
    transitionLoad: transitionLoadOf(view, options),
    processCoverage: processCoverageOf(meso),
  };
};
