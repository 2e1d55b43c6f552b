import { and } from '../../logic/and.js';
import { dayNumbers } from '../../logic/day-number.js';
import { not } from '../../logic/not.js';
import { or } from '../../logic/or.js';
import type { HypothesisResult } from '../../model/ecology/hypothesis.js';
import type { Link } from '../../model/ecology/link.js';
import type { Truth } from '../../model/truth.js';
import { isSupportivePair } from '../measures/density.js';
import { channelsOf, mesoLinks } from '../measures/pairs.js';
import type { MesoPair } from '../meso/meso.js';
import type { Ground } from '../signals/rule.js';
import { HOMES } from '../signals/rules/links.js';
import { asResult, result } from './result.js';

/** Hypotheses about each pair of the child's settings. */
export const pairHypotheses = (ground: Ground): HypothesisResult[] => {
  const { meso } = ground;
  const links = new Map<MesoPair, Link[]>();
  for (const { link, pair } of mesoLinks(meso)) links.set(pair, [...(links.get(pair) ?? []), link]);
  const channels = channelsOf(meso);
  return meso.pairs.flatMap((pair) => {
    const own = links.get(pair) ?? [];
    const about = pair.pair;
    const basedOn = pair.routes.flatMap(({ route }) => route.links);
    const open = pair.isOpen ? [pair.pair] : [];
    const supportive = isSupportivePair(pair);
    const count = pair.routes.filter(({ route }) => route.supportive === 'yes').length;
    const channel = channels.get(pair);
    return [
      result('meso.role-compatibility', asResult(supportive), { about, basedOn, unknown: open }),
      result('meso.supportive-links-count', count > 0 ? 'holds' : asResult(supportive), {
        about,
        value: count,
        basedOn,
        unknown: open,
      }),
      result('meso.least-favourable', asResult(not(supportive)), { about, basedOn, unknown: open }),
      result('meso.link-is-primary-dyad', asResult(primaryLink(ground, pair)), {
        about,
        basedOn,
        unknown: open,
      }),
      twoWay(ground, pair, own),
      // Face to face is the most personal of the ways that can be recorded.
      result(
        'meso.personal-channel',
        channel === undefined ? 'unknown' : asResult(channel === 'face-to-face' ? 'yes' : 'no'),
        {
          about,
          basedOn: own.filter((link) => link.channel !== undefined).map(({ id }) => id),
          unknown: channel === undefined ? [pair.pair] : [],
        },
      ),
      exchange(ground, pair, own),
    ];
  });
};

/** Whether a person who joins two settings is close to the child and does things with somebody in the other setting. */
const primaryLink = ({ view, ties, childTies }: Ground, { pair, routes }: MesoPair): Truth => {
  const linking = routes.flatMap(({ route }) => route.carriers ?? []);
  const members = new Set(
    pair.flatMap((id) =>
      (view.partsIn[view.registry.setting.get(id) as number] ?? []).map(({ record }) => record.personId),
    ),
  );
  if (linking.length === 0) return 'unknown';
  const truth = or(
    linking.map((person) => {
      const close = childTies.some(
        ({ dyad, other }) => other.id === person && dyad.forms.includes('primary'),
      );
      const joint = (ties.get(person) ?? []).some(
        ({ dyad, other }) =>
          dyad.forms.includes('joint') && members.has(other.id) && other.id !== view.ecology.focalPersonId,
      );
      return close && joint ? 'yes' : 'unknown';
    }),
  );
  return truth;
};

const twoWay = (
  { view, options, settings, caregivers }: Ground,
  pair: MesoPair,
  links: readonly Link[],
): HypothesisResult => {
  const about = pair.pair;
  const talks = links.filter(({ type }) => type === 'communication');
  const ids = talks.map(({ id }) => id);
  if (talks.length === 0) {
    return result('meso.two-way-communication', pair.isOpen ? 'unknown' : 'does-not-hold', {
      about,
      unknown: pair.isOpen ? [about] : [],
    });
  }
  const homes = settings.filter(({ kind }) => HOMES.includes(kind)).map(({ id }) => id);
  const truths = talks.map(({ direction = 'unknown', lastContact, correspondents = [] }): Truth => {
    const both: Truth = direction === 'unknown' ? 'unknown' : direction === 'both' ? 'yes' : 'no';
    const family =
      about.some((id) => homes.includes(id)) || correspondents.some((id) => caregivers.includes(id));
    return and([
      both,
      family ? 'yes' : 'no',
      isRecent(lastContact, view.day, options.communicationRecencyDays),
    ]);
  });
  const truth = or(truths);
  return result('meso.two-way-communication', asResult(truth), {
    about,
    basedOn: ids,
    unknown: truth === 'unknown' ? ids : [],
  });
};

/** Whether a date is recent enough; without a limit nobody can say. */
const isRecent = (date: string | undefined, day: number, most: number | undefined): Truth => {
  if (date === undefined || most === undefined) return 'unknown';
  const [first, after] = dayNumbers(date);
  if (first > day) return 'unknown';
  if (day - first <= most) return 'yes';
  return day - (after - 1) > most ? 'no' : 'unknown';
};

const exchange = ({ view, options }: Ground, pair: MesoPair, links: readonly Link[]): HypothesisResult => {
  const about = pair.pair;
  const known = links.filter(({ type }) => type === 'knowledge');
  const ids = known.map(({ id }) => id);
  const truths = known.map(({ adequacy = 'unknown', lastContact, source }) =>
    and([adequacy, isRecent(lastContact ?? source?.at, view.day, options.knowledgeMaxAgeDays)]),
  );
  const truth = known.length === 0 ? 'unknown' : or(truths);
  return result('meso.continuing-exchange', asResult(truth), {
    about,
    basedOn: ids,
    unknown: truth === 'unknown' ? [about, ...ids] : [],
  });
};
