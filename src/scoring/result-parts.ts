import { deepFreeze } from '../logic/deep-freeze.js';
import type { MissingRule } from '../model/expression.js';
import type { AppliedRules, ResultCaveat } from '../model/result.js';
import type { BandTable } from '../model/score.js';
import { type ScoreTies, tiesOf } from './exactness.js';
import type { Program } from './program/program.js';
import { nodesBelow } from './program/scores.js';
import { type TallyMaker, tallyMaker } from './tally.js';

/** What the results of an instrument need beside its numbers: worked out for the first of them, for all that follow. */
export interface ResultParts {
  readonly tally: TallyMaker;
  /** For each score, what may keep its bounds from being reached. */
  readonly ties: readonly ScoreTies[];
  /** What every result shares, frozen. */
  readonly applied: readonly AppliedRules[];
  readonly caveats: readonly ResultCaveat[];
  readonly sources: readonly string[];
}

/** Works out what the results of a program share. */
export const resultParts = (program: Program, bands: readonly (BandTable | null)[]): ResultParts => ({
  tally: tallyMaker(program),
  ties: program.scores.map((score) => tiesOf(program, score)),
  ...sharedParts(program, bands),
});

const sharedParts = (
  program: Program,
  bands: readonly (BandTable | null)[],
): Pick<ResultParts, 'applied' | 'caveats' | 'sources'> => {
  const { instrument, scores } = program;
  return deepFreeze({
    applied: scores.map(({ node, rounding }, index) => ({
      bands: appliedBands(bands[index] ?? null),
      missing: missingBelow(program, node),
      rounding,
    })),
    caveats: instrument.caveats.map(({ id, sources }) => ({
      id,
      sources: sources.map(({ source }) => source),
    })),
    sources: [...new Set(instrument.sources.map(({ source }) => source))],
  });
};

/** The missing-data rules met on the way to a score. */
const missingBelow = ({ nodes }: Program, root: number): readonly MissingRule[] =>
  nodesBelow(root, nodes).flatMap((index) => {
    const missing = nodes[index]?.missing ?? null;
    return missing === null ? [] : [missing.rule];
  });

const appliedBands = (table: BandTable | null): AppliedRules['bands'] =>
  table === null
    ? null
    : {
        when: table.when,
        limits: table.bands.map(({ id, from }) => ({ id, from })),
        confidence: table.confidence,
        sources: table.sources.map(({ source }) => source),
      };
