import { and } from '../../../logic/and.js';
import { dayNumbers } from '../../../logic/day-number.js';
import { isOverdue } from '../../../logic/is-overdue.js';
import { listUnder } from '../../../logic/list-under.js';
import { not } from '../../../logic/not.js';
import { or } from '../../../logic/or.js';
import type { MeasureInPlace } from '../../../model/ecology/measure.js';
import type { Setting } from '../../../model/ecology/setting.js';
import type { Truth } from '../../../model/truth.js';
import { markHolds } from '../../meso/marks.js';
import { holdsNow } from '../../network-measures/pairs.js';
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

/** Measures that surely are in force. */
const measuresIn = ({ view }: Ground): MeasureInPlace[] =>
  view.ecology.measures.filter((measure) => holdsNow(view, measure) === 'yes');

/** Links between two settings that hold or may hold. */
const linksBetween = (
  { view }: Ground,
  a: string,
  b: string,
): { readonly place: number; readonly holds: Truth }[] =>
  view.ecology.links.flatMap(({ between }, place) => {
    const holds = view.linkHolds[place] as Truth;
    return holds !== 'no' && between.includes(a) && between.includes(b) ? [{ place, holds }] : [];
  });

const noFollowUp: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-7', 'sections 3 and 6', {
    direction: 'risk',
    concerns: 'service',
    otherReadings: ['register-incomplete'],
  }),
  reads: [],
  read: (ground) => eachOf(measuresIn(ground), (measure) => readContact(ground, measure)),
};

const readContact = (ground: Ground, measure: MeasureInPlace): Reading => {
  const { view } = ground;
  const { id, settingId, agreedContactEvery } = measure;
  if (agreedContactEvery === undefined) return asking(ask('agreed-contact', id));
  if (settingId === undefined) return asking(ask('measure-setting', id));
  const services = view.ecology.settings.filter(
    ({ kind }, place) => kind === 'service' && view.settingHolds[place] === 'yes',
  );
  const links = services
    .flatMap((service) => linksBetween(ground, settingId, service.id))
    .map(({ place }) => view.ecology.links[place])
    .filter((link) => link !== undefined);
  if (links.length === 0) return asking(ask('service-link', id, settingId));
  const late = links.map(({ lastContact }): Truth => {
    if (lastContact === undefined || dayNumbers(lastContact)[0] > view.day) return 'unknown';
    return isOverdue(lastContact, agreedContactEvery, view.date);
  });
  // A measure that has only just begun owes no contact yet.
  const start = measure.interval?.from;
  const isOld = start === undefined ? 'yes' : isOverdue(start, agreedContactEvery, view.date);
  return where(
    and([isOld, ...late]),
    { about: [id], basis: links.map((link) => link.id) },
    ...links.map((link) => ask('last-contact', link.id)),
  );
};

const RECEIVING: readonly Setting['kind'][] = ['visiting-home', 'foster-home', 'kin-home', 'institution'];

const uninformed: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-8', 'sections 6 and 7', {
    direction: 'question',
    otherReadings: ['confidentiality'],
  }),
  reads: [],
  read: (ground) => {
    const ofMeasures = measuresIn(ground).map(({ settingId }) => settingId);
    const receiving = ground.settings.filter(
      ({ id, kind }) => RECEIVING.includes(kind) || ofMeasures.includes(id),
    );
    return eachOf(receiving, (setting) => readKnowledge(ground, setting));
  },
};

const readKnowledge = ({ view }: Ground, { id }: Setting): Reading => {
  const held = view.ecology.links.filter(({ type, between, direction }, place) => {
    if (type !== 'knowledge' || view.linkHolds[place] !== 'yes') return false;
    return between[0] === id ? direction !== 'b-to-a' : between[1] === id && direction !== 'a-to-b';
  });
  const missing = held.filter(({ adequacy }) => adequacy === 'no');
  if (missing.length > 0) return reading([{ about: [id], basis: missing.map((link) => link.id) }]);
  return asking(...(held.some(({ adequacy }) => adequacy === 'yes') ? [] : [ask('knowledge', id)]));
};

const uncoordinated: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-9', 'section 6', {
    direction: 'question',
    concerns: 'service',
  }),
  reads: ['markMaxAgeDays'],
  read: (ground) => {
    const measures = measuresIn(ground);
    if (measures.length < 2) return NOT_APPLICABLE;
    const open = measures
      .filter(({ settingId }) => settingId === undefined)
      .map(({ id }) => ask('measure-setting', id));
    const placed = firstOfEachSetting(measures);
    const pairs = placed.flatMap((one, index) => placed.slice(index + 1).map((two) => [one, two] as const));
    const { patterns, questions } = eachOf(pairs, ([one, two]) => readPair(ground, one, two));
    return reading(patterns, [...open, ...questions]);
  },
};

interface Placed {
  readonly setting: string;
  readonly measures: readonly string[];
}

/** Measures by setting: those of one place need no link between places. */
const firstOfEachSetting = (measures: readonly MeasureInPlace[]): Placed[] => {
  const found = new Map<string, string[]>();
  for (const { id, settingId } of measures) {
    if (settingId === undefined) continue;
    listUnder(found, settingId).push(id);
  }
  return [...found].map(([setting, ids]) => ({ setting, measures: ids }));
};

const readPair = (ground: Ground, one: Placed, two: Placed): Reading => {
  const { view, meso, options } = ground;
  const ids = [one.setting, two.setting] as const;
  const [a, b] = ids.map((id) => view.registry.setting.get(id) as number) as [number, number];
  const linked = meso.pairOf(a, b)?.linked ?? or(linksBetween(ground, ...ids).map(({ holds }) => holds));
  if (linked === 'yes') return reading([]);
  const marks = view.ecology.assessedPairs.filter(
    ({ between }) => between.includes(ids[0]) && between.includes(ids[1]),
  );
  const isAssessed = or(marks.map((mark) => markHolds(mark, view.day, options)));
  const isKnown = linked === 'no' && isAssessed === 'yes';
  return unless(isKnown ? [] : [ask('links-looked-into', ...ids)], {
    about: ids,
    basis: [...one.measures, ...two.measures],
  });
};

const pressure: SignalRule = {
  info: /* @__PURE__ */ info('signal:me-11', 'section 6', {
    direction: 'question',
    otherReadings: ['question-to-service'],
  }),
  reads: [],
  read: (ground) =>
    eachOf(measuresIn(ground), ({ id, voluntary = 'unknown', reportedPressure = 'unknown' }) =>
      where(or([not(voluntary), reportedPressure]), { about: [id], basis: [id] }, ask('consent', id)),
    ),
};

const unreviewed: SignalRule = {
  info: /* @__PURE__ */ info('signal:ch-3', 'section 6', {
    direction: 'risk',
    concerns: 'service',
  }),
  reads: [],
  read: (ground) =>
    eachOf(
      measuresIn(ground).filter(({ reviewEvery }) => reviewEvery !== undefined),
      (measure) => readReviews(ground, measure),
    ),
};

const readReviews = ({ view }: Ground, { id, interval, reviewEvery }: MeasureInPlace): Reading => {
  if (reviewEvery === undefined) return reading([]);
  const reviews = view.ecology.events.filter(
    ({ kind, refs, date }) =>
      kind === 'measure-review' && refs.includes(id) && dayNumbers(date)[0] <= view.day,
  );
  const since = [
    ...(interval?.from === undefined ? [] : [interval.from]),
    ...reviews.map(({ date }) => date),
  ];
  if (since.length === 0) return asking(ask('measure-start', id));
  const ids = [id, ...reviews.map((review) => review.id)];
  return where(
    and(since.map((date) => isOverdue(date, reviewEvery, view.date))),
    { about: [id], basis: ids },
    ask('dates', ...ids),
  );
};

/** Rules about help measures. */
export const measureRules: readonly SignalRule[] = [noFollowUp, uninformed, uncoordinated, pressure];

/** The rule about reviews, which belongs to time. */
export const reviewRule: SignalRule = unreviewed;
