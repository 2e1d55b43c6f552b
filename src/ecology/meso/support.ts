import { and } from '../../logic/and.js';
import type { Link, LinkSupport } from '../../model/ecology/link.js';
import type { Truth } from '../../model/truth.js';

/** The five facts that make a link supportive. */
export const SUPPORT_FACTS: readonly (keyof LinkSupport)[] = [
  'roleDemandsFit',
  'trust',
  'positiveOrientation',
  'sharedGoals',
  'responsivePower',
];

/** Whether a link is supportive by the records behind it; without any record it is unknown. */
export const isSupportive = (links: readonly Link[]): Truth =>
  links.length === 0 ? 'unknown' : and(SUPPORT_FACTS.map((fact) => factOf(links, fact)));

/** What the records say about one fact: what only some state stands, and one no outweighs. */
export const factOf = (links: readonly Link[], fact: keyof LinkSupport): Truth => {
  const stated = links
    .map(({ support }) => support?.[fact])
    .filter((value) => value === 'yes' || value === 'no');
  if (stated.length === 0) return 'unknown';
  return stated.includes('no') ? 'no' : 'yes';
};
