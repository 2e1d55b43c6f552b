import { and } from '../../logic/and.js';
import { not } from '../../logic/not.js';
import { or } from '../../logic/or.js';
import type { HypothesisResult } from '../../model/ecology/hypothesis.js';
import type { Channel, Link } from '../../model/ecology/link.js';
import type { Truth } from '../../model/truth.js';
import { markHolds } from '../meso/marks.js';
import type { MesoPair } from '../meso/meso.js';
import { isSupportivePair } from '../network-measures/density.js';
import { channelsOf, mesoLinks } from '../network-measures/pairs.js';
import type { Ground } from '../signals/rule.js';
import { exchange, twoWay } from './communication.js';
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
    const open = [...(pair.isOpen ? [pair.pair] : []), ...unsaid(pair)];
    const supportive = isSupportivePair(pair);
    const value = pair.routes.filter(({ route }) => route.supportive === 'yes').length;
    return [
      result('meso.role-compatibility', asResult(supportive), { about, basedOn, unknown: open }),
      result('meso.supportive-links-count', asResult(supportive), { about, value, basedOn, unknown: open }),
      result('meso.least-favourable', asResult(not(supportive)), { about, basedOn, unknown: open }),
      closeLink(ground, pair),
      twoWay(ground, pair, own),
      personal(pair, own, channels.get(pair)),
      exchange(ground, pair, own),
    ];
  });
};

/** What is behind the routes of which nobody has said whether they are supportive. */
const unsaid = ({ routes }: MesoPair): readonly string[] =>
  routes
    .filter(({ route }) => route.supportive === 'unknown')
    .flatMap(({ route }) => (route.links.length > 0 ? route.links : (route.carriers ?? [])));

/** Whether a person who joins two settings is close to the child and does things with somebody in the other setting. */
const closeLink = (ground: Ground, pair: MesoPair): HypothesisResult => {
  const linking = [...new Set(pair.routes.flatMap(({ route }) => route.carriers ?? []))];
  const isAllNamed = pair.routes.every(({ route }) => route.carriers !== null);
  const found = or(linking.map((person) => and([isClose(ground, person), isJoined(ground, pair, person)])));
  // Others may join the two of whom nobody knows.
  const truth = found === 'no' && (pair.isOpen || !isAllNamed) ? 'unknown' : found;
  return result('meso.link-is-primary-dyad', asResult(truth), {
    about: pair.pair,
    basedOn: pair.routes.flatMap(({ route }) => route.links),
    unknown: truth === 'unknown' ? [...(pair.isOpen ? [pair.pair] : []), ...linking] : [],
  });
};

/** Whether the child has a primary relation to a person. */
const isClose = (ground: Ground, person: string): Truth =>
  anyTie(
    ground,
    ground.view.ecology.focalPersonId,
    ({ dyad, other }) => other.id === person && dyad.forms.includes('primary'),
  );

/** Whether a person does things together with somebody else in the setting of the pair that is not the person's own. */
const isJoined = (ground: Ground, { pair }: MesoPair, person: string): Truth => {
  const { view } = ground;
  const members = pair.map((id) =>
    (view.partsIn[view.registry.setting.get(id) as number] ?? []).map(({ record }) => record.personId),
  );
  const others = members.filter((ids) => !ids.includes(person));
  // Whoever takes part in both has an other setting whichever way one looks.
  const there = new Set((others.length > 0 ? others : members).flat());
  return anyTie(
    ground,
    person,
    ({ dyad, other }) =>
      dyad.forms.includes('joint') && there.has(other.id) && other.id !== view.ecology.focalPersonId,
  );
};

/** Whether somebody has a tie of some kind; that there is none takes a mark that the network was looked into. */
const anyTie = (
  { view, ties, person, options }: Ground,
  owner: string,
  test: (tie: Ground['childTies'][number]) => boolean,
): Truth => {
  const found = or((ties.get(owner) ?? []).filter(test).map(({ holds }) => holds));
  const isComplete = markHolds(person(owner).assessed?.network, view.day, options) === 'yes';
  return found === 'no' && !isComplete ? 'unknown' : found;
};

/** Steps from the most personal way of communicating; what is digital can be used like a note, and no step is known for the rest. */
const STEPS: Readonly<Record<Channel, number | null>> = {
  'face-to-face': 1,
  phone: 2,
  note: 2,
  digital: 2,
  letter: 3,
  notice: 4,
  other: null,
};

const personal = (pair: MesoPair, links: readonly Link[], channel: Channel | undefined): HypothesisResult => {
  const isFirst = channel === 'face-to-face';
  // They may meet without anybody having written it down.
  const truth = isFirst ? 'yes' : channel === undefined || pair.isOpen ? 'unknown' : 'no';
  return result('meso.personal-channel', asResult(truth), {
    about: pair.pair,
    value: channel === undefined ? null : STEPS[channel],
    basedOn: links.filter((link) => link.channel !== undefined).map(({ id }) => id),
    unknown: truth === 'unknown' ? [pair.pair] : [],
  });
};
