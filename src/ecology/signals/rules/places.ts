import { and } from '../../../logic/and.js';
import { not } from '../../../logic/not.js';
import type { Setting } from '../../../model/ecology/setting.js';
import type { Rate } from '../../../model/rate.js';
import type { Truth } from '../../../model/truth.js';
import { holdsNow } from '../../network-measures/pairs.js';
import { isProximal } from '../../network-measures/process.js';
import { VISITING_LOW_DAYS } from '../../options.js';
import { info } from '../info.js';
import { ask } from '../questions.js';
import {
  asking,
  eachOf,
  type Ground,
  NOT_APPLICABLE,
  type Reading,
  reading,
  type SignalRule,
  unless,
  where,
} from '../rule.js';

const LEISURE: readonly Setting['kind'][] = ['leisure', 'association'];
const SCHOOLS: readonly Setting['kind'][] = ['school', 'kindergarten'];

/** Whether a setting offers something; what nobody has said is unknown, and one no outweighs. */
const featureOf = ({ features = [] }: Setting, code: string): Truth => {
  const stated = features.filter((feature) => feature.code === code).map(({ present }) => present);
  if (stated.includes('no')) return 'no';
  return stated.includes('yes') ? 'yes' : 'unknown';
};

/** A setting that does not offer something. */
const lacks = ({ id }: Setting, offered: Truth): Reading =>
  where(not(offered), { about: [id], basis: [id] }, ask('feature', id));

/** Activities of the child in some of its settings that hold or may hold. */
const childActivities = (
  { view }: Ground,
  settings: readonly Setting[],
): (typeof view.ecology.activities)[number][] =>
  view.ecology.activities.filter(
    (activity) =>
      settings.some(({ id }) => id === activity.settingId) &&
      activity.participantIds.includes(view.ecology.focalPersonId) &&
      holdsNow(view, activity) !== 'no',
  );

const leisure: SignalRule = {
  info: /* @__PURE__ */ info('signal:mi-4', 'sections 4 and 6', {
    direction: 'protective',
    factor: 'interests-mastery',
    otherReadings: ['ends-with-money'],
  }),
  reads: [],
  read: (ground) => {
    const { view, settings } = ground;
    const places = settings.filter(({ kind }) => LEISURE.includes(kind));
    return eachOf(
      childActivities(ground, places),
      (activity) => {
        const { id, settingId, interest = 'unknown', mastery = 'unknown' } = activity;
        return where(
          and([holdsNow(view, activity), interest, mastery]),
          { about: [settingId], basis: [id, ...fundingOf(ground, activity)] },
          ask('activity-facts', id),
        );
      },
      places.length > 0,
    );
  },
};

/** Measures that act on an activity of the child, or on its part in the place: what it would end with. */
const fundingOf = (
  { view }: Ground,
  activity: { readonly id: string; readonly settingId: string },
): string[] => {
  const { ecology } = view;
  const parts = ecology.participations
    .filter(
      ({ personId, settingId }) => personId === ecology.focalPersonId && settingId === activity.settingId,
    )
    .map(({ id }) => id);
  return ecology.measures
    .filter((measure) => holdsNow(view, measure) !== 'no')
    .filter(
      ({ settingId, refs }) =>
        settingId === activity.settingId || refs.some((ref) => ref === activity.id || parts.includes(ref)),
    )
    .map(({ id }) => id);
};

const school: SignalRule = {
  info: /* @__PURE__ */ info('signal:mi-5', 'section 4.2', {
    direction: 'risk',
    factor: 'poor-kindergarten-or-school',
    otherReadings: ['about-the-place'],
  }),
  reads: [],
  read: ({ settings }) =>
    eachOf(
      settings.filter(({ kind }) => SCHOOLS.includes(kind)),
      (place) => lacks(place, and([featureOf(place, 'support'), featureOf(place, 'adapted-teaching')])),
    ),
};

/** Days a month by a rate; `null` where it does not count days. */
const daysPerMonth = ({ times, per, unit }: Rate): number | null => {
  if (unit !== 'days') return null;
  return { day: times * 30, week: (times * 52) / 12, month: times, year: times / 12 }[per];
};

const visitingHome: SignalRule = {
  info: /* @__PURE__ */ info('signal:mi-6', 'section 6', {
    direction: 'question',
    otherReadings: ['older-child-fewer-days'],
  }),
  reads: ['visitingLowDaysPerMonth', 'markMaxAgeDays'],
  read: (ground) =>
    eachOf(
      ground.settings.filter(({ kind }) => kind === 'visiting-home'),
      (place) => readVisits(ground, place),
    ),
};

const readVisits = (ground: Ground, { id }: Setting): Reading => {
  const { view, options, childTies, partsIn, isMarked, person } = ground;
  const child = view.ecology.focalPersonId;
  const here = partsIn(id);
  const hosts = here.filter(({ record }) => record.personId !== child).map(({ record }) => record.personId);
  if (childTies.some(({ dyad, other }) => dyad.forms.includes('primary') && hosts.includes(other.id)))
    return reading([]);
  const own = here.filter(({ record }) => record.personId === child && record.mode === 'active');
  const days = own.map(({ record }) =>
    record.frequency === undefined ? null : daysPerMonth(record.frequency),
  );
  const known = days.filter((count) => count !== null);
  if (known.some((count) => count > (options.visitingLowDaysPerMonth ?? VISITING_LOW_DAYS)))
    return reading([]);
  const open = known.length < days.length ? [ask('frequency-in-days', id)] : [];
  if (!isMarked(person(child).assessed?.network)) open.push(ask('network-looked-into', child));
  return unless(open, { about: [id], basis: own.map(({ record }) => record.id) });
};

const harmful: SignalRule = {
  info: /* @__PURE__ */ info('signal:mi-7', null, {
    direction: 'risk',
    theory: 'bioecological-2006',
    otherReadings: ['professional-first'],
  }),
  reads: [],
  read: (ground) => {
    const { view, settings } = ground;
    return eachOf(
      childActivities(ground, settings).filter(({ valence }) => valence === 'harmful'),
      (activity) =>
        where(
          and([holdsNow(view, activity), isProximal(activity)]),
          { about: [activity.settingId], basis: [activity.id] },
          ask('activity-facts', activity.id),
        ),
      true,
    );
  },
};

const overlooked: SignalRule = {
  info: /* @__PURE__ */ info('signal:pe-1', 'section 4.2', {
    direction: 'question',
    theory: 'bioecological-2006',
    otherReadings: ['temperament-alone'],
  }),
  reads: [],
  read: ({ view, settings, person }) => {
    const force = person(view.ecology.focalPersonId).characteristics?.force;
    if (force === undefined) return asking(ask('temperament', view.ecology.focalPersonId));
    if (!force.includes('withdrawn') && !force.includes('shy')) return NOT_APPLICABLE;
    return eachOf(settings, (place) => lacks(place, featureOf(place, 'adult-attention')), true);
  },
};

/** Rules about what the child's settings offer, and about the child in them. */
export const placeRules: readonly SignalRule[] = [leisure, school, visitingHome, harmful, overlooked];
