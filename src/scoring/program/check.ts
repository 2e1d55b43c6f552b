import { ResiliensError } from '../../errors/resiliens-error.js';
import { surelyAbove } from '../../logic/decimals.js';
import type { NormTable } from '../../model/instrument.js';
import type { BandTable } from '../../model/score.js';
import { lower } from './lower.js';
import type { Program, ProgramNode } from './program.js';

type Path = readonly (string | number)[];

interface WrittenTop {
  readonly path: Path;
  readonly below: number;
}

/** Where the bands of a score were written, and the upper ends that were. */
interface WrittenBands {
  readonly paths: readonly Path[];
  readonly tops: readonly WrittenTop[];
}

/** Refuses an instrument whose parts are each well written but do not go together. */
export const checkProgram = (program: Program, written: readonly WrittenBands[]): void => {
  const { instrument } = program;
  instrument.tables.forEach((table, index) => checkMonotone(table, index));
  const rows = Math.max(1, ...instrument.tables.map((table) => table.rows.length));
  for (let row = 0; row < rows; row += 1) {
    const choice = instrument.tables.map((table) => Math.min(row, table.rows.length - 1));
    const lowered = row === 0 ? program : lower(instrument, choice);
    lowered.scores.forEach(({ node, score }, index) => {
      const root = lowered.nodes[node] as ProgramNode;
      const { paths, tops } = written[index] as WrittenBands;
      score.bands.forEach((table, place) => checkBands(table, root, paths[place] as Path));
      for (const top of tops) checkTop(top, root);
    });
  }
  instrument.exclusions.forEach((exclusion, index) => {
    // Which of two would hold could not be seen from the item.
    if (instrument.exclusions.findIndex((other) => other.item === exclusion.item) < index)
      throw new ResiliensError('id-duplicate', ['exclusions', index, 'item'], { id: exclusion.item });
    for (const part of ['item', 'linkedBy', 'carriedBy'] as const) {
      const item = instrument.items.find((candidate) => candidate.id === exclusion[part]);
      if (item?.kind !== 'binary')
        throw new ResiliensError('definition-invalid', ['exclusions', index, part], {
          expected: 'a binary item',
        });
    }
  });
  const named = new Set(instrument.parameters.map((parameter) => parameter.id));
  if (named.size !== instrument.parameters.length)
    throw new ResiliensError('id-duplicate', ['parameters'], { count: named.size });
};

/** Half-open bands leave no gap and no overlap between them; what remains is the lowest value and the unreachable band. */
const checkBands = (table: BandTable, root: ProgramNode, path: Path): void => {
  const first = table.bands[0]?.from as number;
  if (surelyAbove(first, root.min))
    throw new ResiliensError('band-gap', [...path, 0, 'from'], { from: first, least: root.min });
  table.bands.forEach((band, index) => {
    if (surelyAbove(band.from, root.max)) {
      throw new ResiliensError('value-invalid', [...path, index, 'from'], {
        from: band.from,
        most: root.max,
      });
    }
  });
};

const checkTop = (top: WrittenTop, root: ProgramNode): void => {
  if (!surelyAbove(top.below, root.max))
    throw new ResiliensError('band-gap', top.path, { above: top.below, most: root.max });
};

/** A norm table that rises and falls would lose the order of what it looks up. */
const checkMonotone = (table: NormTable, index: number): void => {
  table.rows.forEach((row, place) => {
    const values = row.steps.map((step) => step.value);
    const rising = values.every((value, at) => at === 0 || value >= (values[at - 1] as number));
    const falling = values.every((value, at) => at === 0 || value <= (values[at - 1] as number));
    if (!rising && !falling) {
      throw new ResiliensError('definition-invalid', ['tables', index, 'rows', place, 'steps'], {
        expected: 'rising or falling',
      });
    }
  });
};
