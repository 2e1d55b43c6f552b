import { boundsOf, isIn } from '../../logic/date-bounds.js';
import type { Dyad } from '../../model/ecology/dyad.js';
import type { TieInEcomap } from '../../model/report/ecomap-view.js';
import type { Ground } from './ground.js';

/** The dyads of a person that surely hold on the date, each with the other member. */
export const dyadsOf = (
  { view }: Ground,
  owner: string,
): readonly { readonly dyad: Dyad; readonly other: string }[] =>
  view.ecology.dyads.flatMap((dyad) => {
    if ((dyad.a !== owner && dyad.b !== owner) || !isNow(view.day, dyad)) return [];
    return [{ dyad, other: dyad.a === owner ? dyad.b : dyad.a }];
  });

/** Whether a dyad surely holds on a day. */
export const isNow = (day: number, { interval }: Dyad): boolean => isIn(day, boundsOf(interval)) === 'yes';

/** Which way support runs between the child and the other. */
export const flowOf = ({ support }: Dyad): TieInEcomap['flow'] => {
  if (support === undefined) return null;
  const [given, received] = [support.given.length > 0, support.received.length > 0];
  if (given && received) return 'both';
  if (received) return 'toward-child';
  return given ? 'from-child' : null;
};
