import { and } from '../../../logic/and.js';
import { boundsOf, isEarlier, isIn, overlap } from '../../../logic/date-bounds.js';
import { dayNumber, dayNumbers } from '../../../logic/day-number.js';
import { monthsEarlier } from '../../../logic/months-earlier.js';
import { not } from '../../../logic/not.js';
import { or } from '../../../logic/or.js';
import type { EcologyEvent } from '../../../model/ecology/event.js';
import type { DatedRecord } from '../../../model/ecology/record.js';
import type { Truth } from '../../../model/truth.js';
import { markHolds } from '../../meso/marks.js';
import { holdsNow } from '../../network-measures/pairs.js';
import { isWithinMonths, transitionLoadOf } from '../../network-measures/time.js';
import { TRANSITION_WINDOW_MONTHS } from '../../options.js';
import { info } from '../info.js';
import { ask } from '../questions.js';
import { asking, eachOf, type Ground, type Pattern, reading, type SignalRule, where } from '../rule.js';

const strained: SignalRule = {
  info: /* @__PURE__ */ info('signal:ma-1', 'section 5', {
    direction: 'question',
    otherReadings: ['many-families'],
  }),
  reads: [],
  read: ({ view }) =>
    eachOf(
      view.ecology.conditions.filter((one) => holdsNow(view, one) !== 'no'),
      (condition) => {
        const about = condition.targets.filter(({ effect }) => effect === 'strains').map(({ ref }) => ref);
        if (about.length === 0) return reading([]);
        return where(holdsNow(view, condition), { about, basis: [condition.id] }, ask('dates', condition.id));
      },
    ),
};

const transitions: SignalRule = {
  info: /* @__PURE__ */ info('signal:ch-1', null, {
    direction: 'question',
    otherReadings: ['usual-changes-left-out'],
  }),
  reads: ['transitionCount', 'transitionWindowMonths'],
  read: ({ view, options }) => {
    const count = options.transitionCount;
    if (count === undefined) return asking(ask('threshold-not-set', 'transitionCount'));
    const events = transitionLoadOf(view, options).events.filter(({ normative }) => normative !== 'yes');
    const sure = events.filter(({ within, normative }) => within === 'yes' && normative === 'no');
    const dated = events.filter(({ within }) => within === 'yes');
    // Whether a change is one that everybody goes through is rarely written down; it counts unless it is said to be.
    if (dated.length >= count || sure.length >= count) {
      return reading([{ about: [view.ecology.focalPersonId], basis: dated.map(({ event }) => event) }]);
    }
    return asking(...(events.length >= count ? [ask('dates', ...events.map(({ event }) => event))] : []));
  },
};

const unprepared: SignalRule = {
  info: /* @__PURE__ */ info('signal:ch-2', null, {
    direction: 'question',
    otherReadings: ['emergency'],
  }),
  reads: ['transitionWindowMonths', 'markMaxAgeDays'],
  read: (ground) => {
    const { view, options } = ground;
    const months = options.transitionWindowMonths ?? TRANSITION_WINDOW_MONTHS;
    const entries = view.ecology.events
      .filter(({ kind, refs }) => kind === 'setting-entry' && refs.includes(view.ecology.focalPersonId))
      .map((event) => ({ event, within: isWithinMonths(view, event, months) }))
      .filter(({ within }) => within !== 'no');
    return eachOf(entries, ({ event, within }) => {
      const { id, refs } = event;
      const company = accompanied(ground, event);
      const preparation = prepared(event);
      return where(
        and([not(company), not(preparation), within]),
        { about: refs, basis: [id] },
        ...(company === 'unknown' ? [ask('entry-accompanied', id)] : []),
        ...(preparation === 'unknown' ? [ask('entry-prepared', id)] : []),
        ...(within === 'unknown' ? [ask('dates', id)] : []),
      );
    });
  },
};

/** Whether an entry was prepared in any way. */
const prepared = ({ preparation = {} }: EcologyEvent): Truth =>
  or([
    preparation.child ?? 'unknown',
    preparation.sender ?? 'unknown',
    preparation.receiver ?? 'unknown',
    preparation.trialVisit ?? 'unknown',
  ]);

/** Whether somebody came along, or was there already whom the child knew from another setting. */
export const accompanied = (
  { view, options }: Pick<Ground, 'view' | 'options'>,
  event: EcologyEvent,
): Truth => {
  const { registry, ecology } = view;
  const others = (event.accompaniedBy ?? []).filter((id) => id !== ecology.focalPersonId);
  if (others.length > 0) return 'yes';
  const place = event.refs.map((ref) => registry.setting.get(ref)).find((one) => one !== undefined);
  if (place === undefined) return event.accompaniedBy === undefined ? 'unknown' : 'no';
  const [first, after] = dayNumbers(event.date);
  const entry = { fromLow: first, fromHigh: first, toLow: after, toHigh: after };
  const mine = (registry.byPerson[registry.focal] ?? []).filter(({ setting }) => setting !== place);
  const there = (registry.bySetting[place] ?? []).filter(({ person }) => person !== registry.focal);
  const known = there.map((part) => {
    const isThere = overlap(part.bounds, entry);
    const shared = (registry.byPerson[part.person] ?? []).map((other) =>
      or(
        mine
          .filter(({ setting }) => setting === other.setting)
          .map((own) => overlap(own.bounds, other.bounds)),
      ),
    );
    return and([isThere, or(shared)]);
  });
  const truth = or(known);
  if (truth !== 'no' || event.accompaniedBy !== undefined) return truth;
  const mark = ecology.settings[place]?.assessed?.participants;
  return markHolds(mark, first, options) === 'yes' ? 'no' : 'unknown';
};

const lost: SignalRule = {
  info: /* @__PURE__ */ info('signal:ch-4', null, {
    direction: 'question',
  }),
  reads: ['transitionWindowMonths'],
  read: (ground) => reading(lostIn(ground)),
};

/** Records that protective rules speak of and that ended in the months before the day. */
const lostIn = ({ view, options, caregivers }: Ground): Pattern[] => {
  const { ecology } = view;
  const child = ecology.focalPersonId;
  const start = dayNumber(
    monthsEarlier(view.date, options.transitionWindowMonths ?? TRANSITION_WINDOW_MONTHS),
  );
  const hasEnded = ({ interval }: DatedRecord): boolean => {
    if (interval?.to === undefined || isIn(view.day, boundsOf(interval)) !== 'no') return false;
    const [first, after] = dayNumbers(interval.to);
    return (
      isEarlier({ low: start, high: start }, { low: first, high: after - 1 }) === 'yes' &&
      after - 1 <= view.day
    );
  };
  const kinds = new Map(ecology.settings.map(({ id, kind }) => [id, kind]));
  const dyads = ecology.dyads.filter(
    (dyad) =>
      hasEnded(dyad) && dyad.a === child && dyad.forms.includes('primary') && dyad.affect === 'positive',
  );
  const activities = ecology.activities.filter(
    (one) =>
      hasEnded(one) &&
      one.interest === 'yes' &&
      one.mastery === 'yes' &&
      kinds.get(one.settingId) === 'leisure',
  );
  const parts = ecology.participations.filter(
    (part) =>
      hasEnded(part) &&
      caregivers.includes(part.personId) &&
      part.role !== 'caregiver' &&
      part.mode === 'active',
  );
  const influences = ecology.influences.filter((one) => hasEnded(one) && one.effect === 'resource');
  return [
    ...dyads.map(({ id, b }) => ({ about: [b], basis: [id] })),
    ...activities.map(({ id, settingId }) => ({ about: [settingId], basis: [id] })),
    ...parts.map(({ id, personId, settingId }) => ({ about: [personId, settingId], basis: [id] })),
    ...influences.map(({ id, toSettingId }) => ({ about: [toSettingId], basis: [id] })),
  ];
};

/** The rule about wider conditions. */
export const conditionRule: SignalRule = strained;

/** Rules about time. */
export const timeRules: { readonly before: readonly SignalRule[]; readonly after: readonly SignalRule[] } = {
  before: [transitions, unprepared],
  after: [lost],
};
