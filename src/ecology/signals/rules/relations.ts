import { and } from '../../../logic/and.js';
import { not } from '../../../logic/not.js';
import { or } from '../../../logic/or.js';
import type { Truth } from '../../../model/truth.js';
import { holdsNow } from '../../measures/pairs.js';
import type { Tie } from '../../measures/people.js';
import { isProximal, proximalIn } from '../../measures/process.js';
import { markHolds } from '../../meso/marks.js';
import { isAdult } from '../adult.js';
import { info } from '../info.js';
import { ask } from '../questions.js';
import { type Ground, NOT_APPLICABLE, reading, type SignalRule, together } from '../rule.js';

/** Whether a tie of the child is a primary relation with positive tone to an adult. */
const isWarm = (ground: Ground, { dyad, other, holds }: Tie): Truth =>
  and([holds, dyad.forms.includes('primary') ? 'yes' : 'no', affectIs(dyad.affect), isAdult(ground, other)]);

const affectIs = (affect: string | undefined): Truth => {
  if (affect === undefined || affect === 'unknown') return 'unknown';
  return affect === 'positive' ? 'yes' : 'no';
};

/** By person, whether something that the child does together with this person harms. */
const harmfulBy = ({ view }: Ground): ReadonlyMap<string, Truth> => {
  const { focalPersonId, activities } = view.ecology;
  const found = new Map<string, Truth>();
  for (const activity of activities) {
    if (activity.valence !== 'harmful' || !activity.participantIds.includes(focalPersonId)) continue;
    const holds = holdsNow(view, activity);
    for (const id of activity.participantIds) found.set(id, or([found.get(id) ?? 'no', holds]));
  }
  return found;
};

/** Whether the same two are also strained, or do something together that harms. */
const isStrained = (harmful: ReadonlyMap<string, Truth>, { dyad, other }: Tie): Truth => {
  if (dyad.tie === 'stressful') return 'yes';
  return or([dyad.tie === 'unknown' ? 'unknown' : 'no', harmful.get(other.id) ?? 'no']);
};

const hasNetworkMark = ({ view, options, person }: Ground, id: string): boolean =>
  markHolds(person(id).assessed?.network, view.day, options) === 'yes';

/** What is not known about a tie that may be warm. */
const askAbout = (ground: Ground, { dyad, other, holds }: Tie): ReturnType<typeof ask>[] => [
  ...(holds === 'yes' ? [] : [ask('dates', dyad.id)]),
  ...(isAdult(ground, other) === 'unknown' ? [ask('adult', other.id)] : []),
  ...(affectIs(dyad.affect) === 'unknown' || dyad.tie === 'unknown' ? [ask('dyad-facts', dyad.id)] : []),
];

const noWarmAdult: SignalRule = {
  info: /* @__PURE__ */ info('signal:mi-1', 'section 5', {
    direction: 'risk',
    theory: 'bioecological-2006',
    otherReadings: ['few-adults-known', 'depends-on-informant'],
  }),
  reads: ['markMaxAgeDays'],
  read: (ground) => {
    const { childTies, view } = ground;
    const child = view.ecology.focalPersonId;
    const warm = childTies.map((tie) => ({ tie, truth: isWarm(ground, tie) }));
    if (warm.some(({ truth }) => truth === 'yes')) return reading([]);
    const open = warm.filter(({ truth }) => truth === 'unknown').flatMap(({ tie }) => askAbout(ground, tie));
    if (!hasNetworkMark(ground, child)) open.push(ask('network-looked-into', child));
    if (open.length > 0) return reading([], open);
    const basis = childTies.map(({ dyad }) => dyad.id);
    return reading([{ about: [child], basis: basis.length > 0 ? basis : [child] }]);
  },
};

const warmAdult: SignalRule = {
  info: /* @__PURE__ */ info('signal:mi-2', 'section 4', {
    direction: 'protective',
    factor: 'secure-adult-relationship',
    otherReadings: ['adult-may-differ'],
  }),
  reads: ['markMaxAgeDays'],
  read: (ground) => {
    const { childTies, view } = ground;
    const child = view.ecology.focalPersonId;
    const harmful = harmfulBy(ground);
    const read = childTies.map((tie) => {
      const truth = and([isWarm(ground, tie), not(isStrained(harmful, tie))]);
      if (truth === 'no') return reading([]);
      if (truth === 'unknown') return reading([], askAbout(ground, tie));
      const { dyad, other } = tie;
      const isDated = dyad.knownSince !== undefined || dyad.interval?.from !== undefined;
      return reading([
        { about: [other.id], basis: [dyad.id], missing: isDated ? [] : [ask('since-when', dyad.id)] },
      ]);
    });
    const all = together([reading([]), ...read]);
    const isOpen = all.patterns.length === 0 && !hasNetworkMark(ground, child);
    return isOpen ? reading([], [...all.questions, ask('network-looked-into', child)]) : all;
  },
};

const noProcess: SignalRule = {
  info: /* @__PURE__ */ info('signal:mi-3', 'section 5', {
    direction: 'risk',
    theory: 'bioecological-2006',
    otherReadings: ['short-episodes'],
  }),
  reads: ['markMaxAgeDays'],
  read: (ground) => {
    const { meso, settings, view, options } = ground;
    if (settings.length === 0) return NOT_APPLICABLE;
    const truths = proximalIn(meso);
    if ([...truths.values()].includes('yes')) return reading([]);
    const here = view.ecology.activities.filter(({ settingId }) => truths.has(settingId));
    const open = here
      .filter((one) => and([holdsNow(view, one), isProximal(one)]) === 'unknown')
      .map(({ id }) => ask('activity-facts', id));
    for (const { id, assessed } of settings) {
      if (markHolds(assessed?.activities, view.day, options) !== 'yes')
        open.push(ask('activities-looked-into', id));
    }
    if (open.length > 0) return reading([], open);
    const basis = here.filter((one) => holdsNow(view, one) !== 'no').map(({ id }) => id);
    return reading([{ about: [...truths.keys()], basis: basis.length > 0 ? basis : [...truths.keys()] }]);
  },
};

/** Rules about relations and processes in the child's settings. */
export const relationRules: readonly SignalRule[] = [noWarmAdult, warmAdult, noProcess];
