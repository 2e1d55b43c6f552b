import { needArgument } from '../../errors/need-argument.js';
import { and } from '../../logic/and.js';
import { or } from '../../logic/or.js';
import type { Activity } from '../../model/ecology/activity.js';
import type { NumericMeasure } from '../../model/ecology/network-measures/numeric-measure.js';
import type { Setting } from '../../model/ecology/setting.js';
import type { Truth } from '../../model/truth.js';
import { markHolds } from '../meso/marks.js';
import type { Meso } from '../meso/meso.js';
import { openSettings } from './density.js';
import { between, share } from './numeric.js';
import { holdsNow } from './pairs.js';

/**
 * Tells whether an activity is molar: it goes on by its own momentum, and those in the setting see meaning in it.
 *
 * @param activity - The activity.
 * @returns `unknown` where one of the two facts is not recorded and the other does not settle it.
 * @example
 * ```ts
 * import { isMolar } from 'resiliens/ecology';
 *
 * isMolar({ persists: 'yes', meaningful: 'yes' }); // => 'yes'
 * isMolar({ persists: 'yes' }); // => 'unknown'
 * ```
 * @since 0.1.0
 */
export const isMolar = (activity: Pick<Activity, 'persists' | 'meaningful'>): Truth => {
  needArgument(activity, 'activity');
  return and([activity.persists ?? 'unknown', activity.meaningful ?? 'unknown']);
};

/**
 * Tells whether an activity has the form of a proximal process: regular, extended over time, increasingly complex, reciprocal, and
 * turned to persons, objects or symbols. Whether it does good is another question: see its valence.
 *
 * @param activity - The activity.
 * @returns `unknown` where one of the five criteria is not recorded and no other is `no`.
 * @example
 * ```ts
 * import { isProximal } from 'resiliens/ecology';
 *
 * isProximal({ regular: 'yes', extended: 'no' }); // => 'no'
 * isProximal({ regular: 'yes' }); // => 'unknown'
 * ```
 * @since 0.1.0
 */
export const isProximal = (
  activity: Pick<Activity, 'regular' | 'extended' | 'increasingComplexity' | 'reciprocal' | 'focus'>,
): Truth => {
  needArgument(activity, 'activity');
  return and([
    activity.regular ?? 'unknown',
    activity.extended ?? 'unknown',
    activity.increasingComplexity ?? 'unknown',
    activity.reciprocal ?? 'unknown',
    (activity.focus ?? []).length > 0 ? 'yes' : 'unknown',
  ]);
};

/** For each of the child's settings, whether the child takes part in a proximal activity there. */
export const proximalIn = (meso: Meso): ReadonlyMap<string, Truth> => {
  const { view, options, settings } = meso;
  const { focalPersonId } = view.ecology;
  const found = new Map<string, Truth[]>(settings.map((id) => [id, []]));
  for (const activity of view.ecology.activities) {
    const truths = found.get(activity.settingId);
    if (truths === undefined || !activity.participantIds.includes(focalPersonId)) continue;
    truths.push(and([holdsNow(view, activity), isProximal(activity)]));
  }
  return new Map(
    view.micro.map((place) => {
      const { id, assessed } = view.ecology.settings[place] as Setting;
      const truth = or(found.get(id) ?? []);
      const isComplete = markHolds(assessed?.activities, view.day, options) === 'yes';
      return [id, truth === 'no' && !isComplete ? 'unknown' : truth];
    }),
  );
};

/** Share of the child's settings with a proximal activity. */
export const processCoverageOf = (meso: Meso): NumericMeasure => {
  const truths = proximalIn(meso);
  const count = (truth: Truth): string[] =>
    [...truths].flatMap(([id, value]) => (value === truth ? [id] : []));
  const [sure, open] = [count('yes'), count('unknown')];
  const ids = meso.view.ecology.activities.map(({ id }) => id);
  const extra = meso.view.maybeMicro.length;
  const unknown = [...openSettings(meso), ...open];
  if (extra === 0)
    return share({ low: sure.length, high: sure.length + open.length }, truths.size, ids, unknown);
  const whole = truths.size + extra;
  return between(sure.length / whole, (sure.length + open.length + extra) / whole, ids, unknown);
};
