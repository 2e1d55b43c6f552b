import { and } from '../../logic/and.js';
import { boundsOf } from '../../logic/date-bounds.js';
import { or } from '../../logic/or.js';
import type { Activity } from '../../model/ecology/activity.js';
import type { Dyad } from '../../model/ecology/dyad.js';
import type { HypothesisResult } from '../../model/ecology/hypothesis.js';
import type { Truth } from '../../model/truth.js';
import { markHolds } from '../meso/marks.js';
import { holdsNow } from '../network-measures/pairs.js';
import type { Tie } from '../network-measures/people.js';
import { isProximal } from '../network-measures/process.js';
import type { Ground } from '../signals/rule.js';
import { asResult, result } from './result.js';

/** Hypotheses about each relation of the child. */
export const dyadHypotheses = (ground: Ground): HypothesisResult[] => {
  if (ground.childTies.length === 0) {
    const unknown = [ground.view.ecology.focalPersonId];
    return [
      result('micro.enduring-joint-activity', 'unknown', { unknown }),
      result('micro.third-party-support', 'unknown', { unknown }),
    ];
  }
  return ground.childTies.flatMap((tie) => {
    const about = [tie.dyad.id];
    const shared = sharedActivities(ground, tie);
    const answer = (
      hypothesis: HypothesisResult['hypothesis'],
      truth: Truth,
      records: readonly string[],
    ): HypothesisResult =>
      result(hypothesis, asResult(truth), {
        about,
        basedOn: [...about, ...records],
        unknown: truth === 'unknown' ? about : [],
      });
    return [
      answer(
        'micro.enduring-joint-activity',
        isLasting(ground, tie, shared),
        shared.map(({ id }) => id),
      ),
      answer('micro.third-party-support', isSupported(tie), []),
    ];
  });
};

/** Activities that the child and the other member of a dyad share and that hold or may hold. */
const sharedActivities = ({ view }: Ground, { other }: Tie): readonly Activity[] =>
  view.ecology.activities.filter(
    (activity) =>
      activity.participantIds.includes(view.ecology.focalPersonId) &&
      activity.participantIds.includes(other.id) &&
      holdsNow(view, activity) !== 'no',
  );

/** Whether two who are close do something together that grows, with power shifting to the child. */
const isLasting = (ground: Ground, { dyad, holds }: Tie, shared: readonly Activity[]): Truth => {
  const { view, settings, options } = ground;
  const grows = or(shared.map((one) => and([holdsNow(view, one), isProximal(one)])));
  // That there is nothing else which they do together takes somebody who has looked, in every setting.
  const isComplete = settings.every(
    ({ assessed }) => markHolds(assessed?.activities, view.day, options) === 'yes',
  );
  return and([
    holds,
    grows === 'no' && !isComplete ? 'unknown' : grows,
    dyad.forms.includes('primary') ? 'yes' : 'no',
    stated(dyad.affect, 'positive'),
    powerShifts(view.ecology.dyads, dyad),
  ]);
};

/** How far the say has come to the child, who is `a`. */
const SAY: Readonly<Record<string, number>> = { b: 0, even: 1, a: 2 };

/** Whether power shifts to the child: as it was told, or from an earlier record of the same two to this one. */
const powerShifts = (dyads: readonly Dyad[], now: Dyad): Truth => {
  if (now.power === 'shifting-to-child') return 'yes';
  const say = SAY[now.power ?? 'unknown'];
  const start = boundsOf(now.interval).fromLow;
  const before = dyads
    .filter(({ a, b, power }) => a === now.a && b === now.b && SAY[power ?? 'unknown'] !== undefined)
    .map((one) => ({ start: boundsOf(one.interval).fromHigh, say: SAY[one.power as string] as number }))
    .filter((one) => one.start < start)
    .sort((one, two) => one.start - two.start)
    .at(-1);
  // One record is one moment: it tells who decides, not which way it goes.
  if (say === undefined || before === undefined) return 'unknown';
  return say > before.say ? 'yes' : 'no';
};

/** Whether all third persons support a dyad; unknown where nobody has named one. */
const isSupported = ({ dyad: { thirdParties = [] }, holds }: Tie): Truth =>
  thirdParties.length === 0
    ? 'unknown'
    : and([holds, ...thirdParties.map(({ effect }) => stated(effect, 'supports'))]);

const stated = (value: string | undefined, wanted: string): Truth => {
  if (value === undefined || value === 'unknown') return 'unknown';
  return value === wanted ? 'yes' : 'no';
};
