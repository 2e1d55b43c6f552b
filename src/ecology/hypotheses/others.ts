import { and } from '../../logic/and.js';
import { dayNumbers } from '../../logic/day-number.js';
import { or } from '../../logic/or.js';
import type { Activity } from '../../model/ecology/activity.js';
import type { HypothesisResult } from '../../model/ecology/hypothesis.js';
import type { Truth } from '../../model/truth.js';
import { pathToPowerOf } from '../measures/outside.js';
import { holdsNow } from '../measures/pairs.js';
import type { Tie } from '../measures/people.js';
import { isProximal } from '../measures/process.js';
import { markHolds } from '../meso/marks.js';
import type { Ground } from '../signals/rule.js';
import { accompanied } from '../signals/rules/time.js';
import type { View } from '../view/view.js';
import { asResult, result } from './result.js';

/** Hypotheses about entries into settings. */
export const entryHypotheses = (ground: Ground): HypothesisResult[] => {
  const { view } = ground;
  const entries = view.ecology.events.filter(
    ({ kind, refs, date }) =>
      kind === 'setting-entry' &&
      refs.includes(view.ecology.focalPersonId) &&
      dayNumbers(date)[0] <= view.day,
  );
  if (entries.length === 0) {
    return [
      result('meso.entry-accompanied', 'not-applicable'),
      result('meso.prior-information', 'not-applicable'),
    ];
  }
  return entries.flatMap((event) => {
    const { id, preparation = {} } = event;
    const company = accompanied(ground, event);
    const { child = 'unknown', sender = 'unknown', receiver = 'unknown' } = preparation;
    const informed = and([child, sender, receiver]);
    const about = { about: [id], basedOn: [id] };
    return [
      result('meso.entry-accompanied', asResult(company), {
        ...about,
        unknown: company === 'unknown' ? [id] : [],
      }),
      result('meso.prior-information', asResult(informed), {
        ...about,
        unknown: informed === 'unknown' ? [id] : [],
      }),
    ];
  });
};

/** Hypotheses about the whole: variety, and the way to where resources are allocated. */
export const wholeHypotheses = (ground: Ground): HypothesisResult[] => {
  const { meso, options } = ground;
  const path = pathToPowerOf(meso);
  const hasPower = path.reason !== 'no-power-setting-recorded';
  const reached: Truth = path.value === null ? 'no' : 'yes';
  const most = options.longPathPersons;
  return [
    variety(ground),
    // The culture of a setting is not recorded, so that nobody is measured by it.
    result('meso.cultural-variety', 'not-applicable'),
    result('exo.path-to-power', hasPower ? asResult(reached) : 'unknown', {
      basedOn: path.basedOn,
      unknown: path.unknown,
    }),
    result('exo.path-length', hasPower ? shortPath(path.value, most) : 'unknown', {
      value: path.value,
      basedOn: path.basedOn,
      unknown: path.unknown,
    }),
  ];
};

const shortPath = (length: number | null, most: number | undefined): HypothesisResult['result'] => {
  if (length === null) return 'not-applicable';
  return most === undefined ? 'unknown' : asResult(length < most ? 'yes' : 'no');
};

/** How many kinds of settings the child does things in, together with somebody or close to somebody there. */
const variety = ({ view, settings, childTies, person, options }: Ground): HypothesisResult => {
  const close = childTies.filter(
    ({ dyad }) => dyad.forms.includes('joint') || dyad.forms.includes('primary'),
  );
  const kinds = new Set(
    settings
      .filter(({ id }) => {
        const here = view.partsIn[view.registry.setting.get(id) as number] ?? [];
        return close.some(
          ({ other, holds }) => holds === 'yes' && here.some(({ record }) => record.personId === other.id),
        );
      })
      .map(({ kind }) => kind),
  );
  const child = view.ecology.focalPersonId;
  const isComplete = markHolds(person(child).assessed?.network, view.day, options) === 'yes';
  const truth = kinds.size > 1 ? 'yes' : isComplete ? 'no' : 'unknown';
  return result('meso.variety-of-settings', asResult(truth), {
    value: kinds.size,
    basedOn: close.map(({ dyad }) => dyad.id),
    unknown: isComplete ? [] : [child],
  });
};

/** Hypotheses about each relation of the child. */
export const dyadHypotheses = ({ view, childTies }: Ground): HypothesisResult[] => {
  if (childTies.length === 0) {
    return [
      result('micro.enduring-joint-activity', 'unknown'),
      result('micro.third-party-support', 'unknown'),
    ];
  }
  return childTies.flatMap((tie) => {
    const { dyad } = tie;
    const shared = sharedActivities(view, tie);
    const lasting = isLasting(view, tie);
    const supported = isSupported(tie);
    const about = [dyad.id];
    return [
      result('micro.enduring-joint-activity', asResult(lasting), {
        about,
        basedOn: [dyad.id, ...shared.map(({ id }) => id)],
        unknown: lasting === 'unknown' ? [dyad.id] : [],
      }),
      result('micro.third-party-support', asResult(supported), {
        about,
        basedOn: [dyad.id],
        unknown: supported === 'unknown' ? [dyad.id] : [],
      }),
    ];
  });
};

/** Activities that the child and the other member of a dyad share. */
const sharedActivities = (view: View, { other }: Tie): readonly Activity[] =>
  view.ecology.activities.filter(
    ({ participantIds }) =>
      participantIds.includes(view.ecology.focalPersonId) && participantIds.includes(other.id),
  );

/** Whether two who are close do something together that grows, with power shifting to the child. */
const isLasting = (view: View, tie: Tie): Truth => {
  const shared = sharedActivities(view, tie);
  const { forms, affect, power } = tie.dyad;
  return and([
    shared.length === 0 ? 'unknown' : or(shared.map((one) => and([holdsNow(view, one), isProximal(one)]))),
    forms.includes('primary') ? 'yes' : 'no',
    stated(affect, 'positive'),
    stated(power, 'shifting-to-child'),
  ]);
};

/** Whether all third persons support a dyad; unknown where nobody has named one. */
const isSupported = ({ dyad: { thirdParties = [] } }: Tie): Truth =>
  thirdParties.length === 0 ? 'unknown' : and(thirdParties.map(({ effect }) => stated(effect, 'supports')));

const stated = (value: string | undefined, wanted: string): Truth => {
  if (value === undefined || value === 'unknown') return 'unknown';
  return value === wanted ? 'yes' : 'no';
};
