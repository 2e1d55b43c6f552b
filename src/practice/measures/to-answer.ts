import { kvelloStyleEdges } from '../../catalog/factors/kvello-style-0.1.0/edges.js';
import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { CandidateOptions, ToAnswer } from '../../model/practice/candidates.js';
import type { Measure, MeasureFacts } from '../../model/practice/measure/measure.js';
import type { MeasureFactsCatalogue } from '../../model/practice/measure/measure-catalogue.js';
import type { Profile } from '../../model/profile/profile.js';
import { isPlacement } from './placements.js';
import type { Edges } from './ways.js';

/** Options with every gap filled and checked. */
export interface Search<M extends MeasureFacts = MeasureFacts> {
  readonly edges: Edges;
  readonly measures: MeasureFactsCatalogue;
  /** The measures that may be suggested. */
  readonly suggestible: readonly M[];
  readonly needs: readonly ToAnswer[];
}

/**
 * Fills and checks the options of a search, with the shipped measures where no others are given.
 *
 * @throws `ResiliensError` `edition-mismatch` for another catalogue than that of the profile, `id-unknown` for a need that
 * does not exist, `id-duplicate` for one that is named twice.
 */
export const searchFor = <M extends MeasureFacts>(
  profile: Profile,
  options: CandidateOptions,
  shipped: MeasureFactsCatalogue<M>,
): Search<M | Measure> => {
  needArgument(profile, 'profile', ['catalogue', 'basis', 'risk', 'protective']);
  needArgument(options, 'options');
  const { needs = [], catalogue = kvelloStyleEdges } = options;
  const measures: MeasureFactsCatalogue<M | Measure> = options.measures ?? shipped;
  if (catalogue.id !== profile.catalogue.id || catalogue.edition !== profile.catalogue.edition) {
    const facts = { expected: profile.catalogue.edition, found: catalogue.edition };
    throw new ResiliensError('edition-mismatch', ['options', 'catalogue'], facts);
  }
  const known = measures.needs.map(({ id }): string => id);
  const seen = new Set<string>();
  needs.forEach((id, place) => {
    if (!known.includes(id)) throw unknownId('id-unknown', ['options', 'needs'], id, known, place);
    if (seen.has(id)) throw new ResiliensError('id-duplicate', ['options', 'needs', place], { id });
    seen.add(id);
  });
  return {
    edges: catalogue,
    measures,
    suggestible: measures.measures.filter((measure) => !isPlacement(measure)),
    needs: needs.map((id) => ({ kind: 'need', id })),
  };
};

/** The active risks of a profile, in the order of the catalogue. */
export const activeRisks = ({ buffering }: Profile): readonly ToAnswer[] =>
  buffering.map(({ risk }) => ({ kind: 'risk', id: risk }));
