import { and } from '../../../logic/and.js';
import { not } from '../../../logic/not.js';
import { or } from '../../../logic/or.js';
import type { Truth } from '../../../model/truth.js';
import { holdsNow } from '../../network-measures/pairs.js';
import type { Tie } from '../../network-measures/people.js';
import { isProximal, proximalIn } from '../../network-measures/process.js';
import { isAdult } from '../adult.js';
import { info } from '../info.js';
import { ask } from '../questions.js';
import { eachOf, type Ground, NOT_APPLICABLE, reading, type SignalRule, unless, where } from '../rule.js';

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

/** Asks for the network of the child, where nobody surely has looked into it. */
const askForNetwork = ({ view, isMarked, person }: Ground): ReturnType<typeof ask>[] => {
  const child = view.ecology.focalPersonId;
  return isMarked(person(child).assessed?.network) ? [] : [ask('network-looked-into', child)];
};

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
    const basis = childTies.map(({ dyad }) => dyad.id);
    return unless([...open, ...askForNetwork(ground)], {
      about: [child],
      basis: basis.length > 0 ? basis : [child],
    });
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
    const harmful = harmfulBy(ground);
    const { patterns, questions } = eachOf(ground.childTies, (tie) => {
      const { dyad, other } = tie;
      const isDated = dyad.knownSince !== undefined || dyad.interval?.from !== undefined;
      return where(
        and([isWarm(ground, tie), not(isStrained(harmful, tie))]),
        { about: [other.id], basis: [dyad.id], missing: isDated ? [] : [ask('since-when', dyad.id)] },
        ...askAbout(ground, tie),
      );
    });
    return reading(patterns, patterns.length > 0 ? questions : [...questions, ...askForNetwork(ground)]);
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
    const { meso, settings, view, isMarked } = ground;
    if (settings.length === 0) return NOT_APPLICABLE;
    const truths = proximalIn(meso);
    if ([...truths.values()].includes('yes')) return reading([]);
    const here = view.ecology.activities.filter(({ settingId }) => truths.has(settingId));
    const open = [
      ...here
        .filter((one) => and([holdsNow(view, one), isProximal(one)]) === 'unknown')
        .map(({ id }) => ask('activity-facts', id)),
      ...settings
        .filter(({ assessed }) => !isMarked(assessed?.activities))
        .map(({ id }) => ask('activities-looked-into', id)),
    ];
    const about = [...truths.keys()];
    const basis = here.filter((one) => holdsNow(view, one) !== 'no').map(({ id }) => id);
    return unless(open, { about, basis: basis.length > 0 ? basis : about });
  },
};

/** Rules about relations and processes in the child's settings. */
export const relationRules: readonly SignalRule[] = [noWarmAdult, warmAdult, noProcess];
