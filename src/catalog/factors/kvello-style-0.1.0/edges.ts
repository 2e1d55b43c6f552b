import type { FactorCatalogue } from '../../../model/factor-catalogue.js';
import { bufferingEdges } from './buffering-edges.js';

/** What says that a protection acts on a risk, with the edition it belongs to: the part of the catalogue that plans are read by. */
export const kvelloStyleEdges: Pick<FactorCatalogue, 'id' | 'edition' | 'bufferingEdges'> = {
  id: 'kvello-style',
  edition: '0.1.0',
  bufferingEdges,
};
