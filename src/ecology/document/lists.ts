import type { EcologyList } from '../../model/ecology/ecology.js';

/** The lists of an ecology in the order of the format. */
export const LISTS: readonly EcologyList[] = [
  'persons',
  'settings',
  'participations',
  'activities',
  'dyads',
  'links',
  'assessedPairs',
  'influences',
  'conditions',
  'events',
  'measures',
];
