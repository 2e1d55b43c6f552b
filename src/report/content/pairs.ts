import type { MesoPair } from '../../ecology/meso/meso.js';
import type { PlacedRoute } from '../../ecology/meso/routes.js';
import type { Link } from '../../model/ecology/link.js';
import type { PairInPicture } from '../../model/report/ecology-content.js';
import type { TieLine } from '../../model/report/tie-line.js';
import type { Truth } from '../../model/truth.js';
import type { Marks } from './conditions.js';
import type { Ground } from './ground.js';

/** Every pair of the child's settings, with what joins it. */
export const pairsIn = ({ view, meso, person }: Ground, marks: Marks): readonly PairInPicture[] => {
  const links = new Map(view.ecology.links.map((link) => [link.id, link]));
  return meso.pairs.map((pair): PairInPicture => {
    const records = pair.routes.map(({ route }) => route.links.map((id) => links.get(id) as Link));
    return {
      pair: pair.pair,
      line: lineOf(pair, records),
      assessed: pair.assessed,
      routes: pair.routes.map(({ route }) => route.carriers?.map(person) ?? null),
      oneWayTo: oneWayIn(pair, records),
      marks: marks.on(pair.routes.flatMap(({ route }) => route.links)),
    };
  });
};

const lineOf = ({ routes, linked }: MesoPair, records: readonly (readonly Link[])[]): TieLine => {
  if (routes.length === 0) return linked === 'no' ? 'absent' : 'unknown';
  return lineWith(
    routes.map(({ route }: PlacedRoute) => route.supportive),
    records.every(isThin),
  );
};

/** The line for routes of which it is known, or not, whether each is supportive. */
export const lineWith = (supportive: readonly Truth[], thin: boolean): TieLine => {
  const [carries, weighs] = [supportive.includes('yes'), supportive.includes('no')];
  if (carries && weighs) return 'mixed';
  if (carries) return 'strong';
  if (weighs) return 'stressful';
  return thin ? 'tenuous' : 'ordinary';
};

/** Whether all that is recorded of a route is messages one way, or by letter or notice. */
export const isThin = (links: readonly Link[]): boolean =>
  links.length > 0 &&
  links.every(
    ({ type, direction, channel }) =>
      type === 'communication' &&
      (direction === 'a-to-b' || direction === 'b-to-a' || channel === 'letter' || channel === 'notice'),
  );

const oneWayIn = (pair: MesoPair, records: readonly (readonly Link[])[]): string | null => {
  if (pair.routes.length === 0) return null;
  const targets = new Set(records.flatMap((links) => (links.length === 0 ? [null] : links.map(targetOf))));
  const [only] = targets;
  return targets.size === 1 ? (only ?? null) : null;
};

const targetOf = ({ type, direction, between: [a, b] }: Link): string | null => {
  if (type !== 'communication') return null;
  if (direction === 'a-to-b') return b;
  return direction === 'b-to-a' ? a : null;
};
