import { differences } from '../document/diff.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import type { PlainDate } from '../model/dates.js';
import type { Difference } from '../model/difference.js';
import type { EcologyChanges, MeasureChange } from '../model/ecology/changes.js';
import type { Ecology } from '../model/ecology/ecology.js';
import type { LevelChange } from '../model/ecology/levels.js';
import type { NetworkMeasures } from '../model/ecology/network-measures/network-measures.js';
import type { NumericMeasure } from '../model/ecology/network-measures/numeric-measure.js';
import type { EcologyOptions } from '../model/ecology/options.js';
import type { JsonValue } from '../model/json.js';
import { holdingIn } from './at.js';
import { checkEcology } from './check.js';
import { networkMeasures } from './network-measures.js';
import { levelsIn, systemIn } from './view/level.js';
import { type View, viewOf } from './view/view.js';

/**
 * Compares an ecology on two days: what began, what ended, which levels and measures are others.
 *
 * @param ecology - The ecology; neither changed nor frozen.
 * @param from - The earlier day.
 * @param to - The later day.
 * @param options - Options for the measures.
 * @returns Ids of records in the order of the document, and every measure whose bounds differ.
 * @throws `ResiliensError` `date-order` where the second day is before the first, and what {@link networkMeasures} throws.
 * @example
 * ```ts
 * import { diff, ecology, microsystem } from 'resiliens/ecology';
 *
 * const club = microsystem('club', 'leisure').child('member', { interval: { from: '2024-05-01' } });
 * const case17 = ecology('case-17').include(club).build();
 * const { added, levels } = diff(case17, '2024-04-01', '2024-06-01');
 * added; // => ['pt-child-club']
 * levels; // => [{ id: 'club', before: 'unconnected', after: 'micro' }]
 * ```
 * @since 0.1.0
 */
export const diff = (
  ecology: Ecology,
  from: PlainDate,
  to: PlainDate,
  options: EcologyOptions = {},
): EcologyChanges => {
  const earlier = viewOf(ecology, from);
  const measuresBefore = networkMeasures(ecology, from, options);
  const later = viewOf(ecology, to);
  if (to < from) throw new ResiliensError('date-order', ['to'], { at: to, notBefore: from });
  const measuresAfter = networkMeasures(ecology, to, options);
  const [before, after] = [holdingIn(earlier), holdingIn(later)];
  const only = (one: ReadonlyMap<string, string>, two: ReadonlyMap<string, string>): string[] =>
    [...one].flatMap(([id, holds]) => (holds !== 'no' && two.get(id) === 'no' ? [id] : []));
  return {
    ecology: earlier.ecology.id,
    from,
    to,
    added: only(after, before),
    ended: only(before, after),
    levels: levelChanges(earlier, later),
    systems: systemChanges(earlier, later),
    measures: measureChanges(measuresBefore, measuresAfter),
    redundancy: redundancyChanges(measuresBefore, measuresAfter),
    isolatedSettings: {
      gone: missing(measuresBefore.isolatedSettings, measuresAfter.isolatedSettings),
      new: missing(measuresAfter.isolatedSettings, measuresBefore.isolatedSettings),
    },
  };
};

/**
 * Compares two ecologies record by record; ids are stable, so nothing is matched by its label.
 *
 * @param before - The one ecology.
 * @param after - The other.
 * @returns What was added, removed and changed, with paths that name records by id.
 * @throws `ResiliensError` what {@link checkEcology} throws.
 * @example
 * ```ts
 * import { diffDocuments, ecology } from 'resiliens/ecology';
 *
 * const before = ecology('case-17').person('mother', { label: 'Mother' });
 * const after = ecology('case-17').person('mother', { label: 'Mum' });
 * diffDocuments(before.build(), after.build()); // => [{ op: 'changed', path: ['persons', 'mother', 'label'], before: 'Mother', after: 'Mum' }]
 * ```
 * @since 0.1.0
 */
export const diffDocuments = (before: Ecology, after: Ecology): readonly Difference[] =>
  differences(checkEcology(before) as unknown as JsonValue, checkEcology(after) as unknown as JsonValue);

const missing = (one: readonly string[], two: readonly string[]): string[] =>
  one.filter((id) => !two.includes(id));

const levelChanges = (before: View, after: View): EcologyChanges['levels'] => {
  const [one, two] = [levelsIn(before), levelsIn(after)];
  return before.ecology.settings.flatMap(({ id }, place) =>
    changed(id, one[place] ?? null, two[place] ?? null),
  );
};

const systemChanges = (before: View, after: View): EcologyChanges['systems'] =>
  before.ecology.links.flatMap(({ id }, place) =>
    changed(id, systemIn(before, place), systemIn(after, place)),
  );

const changed = <T>(id: string, before: T | null, after: T | null): LevelChange<T>[] =>
  before === after ? [] : [{ id, before, after }];

/** Measures that are one number. */
const NUMBERS = [
  'microRange',
  'microKinds',
  'pairs',
  'assessedShare',
  'density',
  'supportiveDensity',
  'components',
  'twoWayShare',
  'carrierDependence',
  'pathToPower',
  'transitionLoad',
  'processCoverage',
] as const;

const measureChanges = (before: NetworkMeasures, after: NetworkMeasures): readonly MeasureChange[] =>
  NUMBERS.flatMap((measure) => {
    const [one, two] = [boundsIn(before[measure]), boundsIn(after[measure])];
    return isSame(one, two) ? [] : [{ measure, before: one, after: two }];
  });

const boundsIn = ({ value, low, high }: NumericMeasure): MeasureChange['before'] => ({ value, low, high });

const isSame = (one: MeasureChange['before'], two: MeasureChange['before']): boolean =>
  one.value === two.value && one.low === two.low && one.high === two.high;

const redundancyChanges = (before: NetworkMeasures, after: NetworkMeasures): EcologyChanges['redundancy'] => {
  const earlier = new Map(before.redundancy.map((one) => [one.pair.join(' '), one]));
  return after.redundancy.flatMap((two) => {
    const one = earlier.get(two.pair.join(' '));
    if (one === undefined || isSame(one, two)) return [];
    return [{ pair: two.pair, before: boundsIn(one), after: boundsIn(two) }];
  });
};
