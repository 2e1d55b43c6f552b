import { and } from '../../logic/and.js';
import { dayNumbers } from '../../logic/day-number.js';
import { or } from '../../logic/or.js';
import type { HypothesisResult } from '../../model/ecology/hypothesis.js';
import type { Link } from '../../model/ecology/link.js';
import type { Truth } from '../../model/truth.js';
import type { MesoPair } from '../meso/meso.js';
import type { Ground } from '../signals/rule.js';
import { HOMES } from '../signals/rules/links.js';
import { asResult, result } from './result.js';

/** Whether two settings talk both ways, lately, with the family in it. */
export const twoWay = (ground: Ground, pair: MesoPair, links: readonly Link[]): HypothesisResult => {
  const talks = links.filter(({ type }) => type === 'communication');
  const ids = talks.map(({ id }) => id);
  const limit = ground.options.communicationRecencyDays;
  const found = or(
    talks.map((talk) =>
      and([
        isBothWays(talk),
        hasFamily(ground, pair, talk),
        isRecent(talk.lastContact, ground.view.day, limit),
      ]),
    ),
  );
  // They may talk without anybody having written it down.
  const truth = found === 'no' && pair.isOpen ? 'unknown' : found;
  const open = [...(pair.isOpen ? [pair.pair] : []), ...ids, ...unset(limit, 'communicationRecencyDays')];
  return result('meso.two-way-communication', asResult(truth), {
    about: pair.pair,
    basedOn: ids,
    unknown: truth === 'unknown' ? open : [],
  });
};

const isBothWays = ({ direction = 'unknown' }: Link): Truth => {
  if (direction === 'unknown') return 'unknown';
  return direction === 'both' ? 'yes' : 'no';
};

/** Whether one of the settings is a home, or somebody who has the care is among those who talk. */
const hasFamily = (
  { settings, caregivers }: Ground,
  { pair }: MesoPair,
  { correspondents = [] }: Link,
): Truth => {
  const homes = settings.filter(({ kind }) => HOMES.includes(kind)).map(({ id }) => id);
  if (pair.some((id) => homes.includes(id))) return 'yes';
  if (correspondents.length === 0) return 'unknown';
  return correspondents.some((id) => caregivers.includes(id)) ? 'yes' : 'no';
};

/** Whether one of two settings knows enough about the other, and lately. */
export const exchange = (
  { view, options }: Ground,
  pair: MesoPair,
  links: readonly Link[],
): HypothesisResult => {
  const known = links.filter(({ type }) => type === 'knowledge');
  const ids = known.map(({ id }) => id);
  const limit = options.knowledgeMaxAgeDays;
  const found = or(
    known.map(({ adequacy = 'unknown', lastContact, source }) =>
      and([adequacy, isRecent(lastContact ?? source?.at, view.day, limit)]),
    ),
  );
  const truth = known.length === 0 ? 'unknown' : found;
  const open = [pair.pair, ...ids, ...unset(limit, 'knowledgeMaxAgeDays')];
  return result('meso.continuing-exchange', asResult(truth), {
    about: pair.pair,
    basedOn: ids,
    unknown: truth === 'unknown' ? open : [],
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

/** The name of a limit that nobody has set. */
const unset = (limit: number | undefined, name: string): string[] => (limit === undefined ? [name] : []);
