import type { Band } from '../../model/score.js';
import type { Program, ProgramNode, ProgramScore } from '../../scoring/program/program.js';
import { isRuled } from '../../scoring/program/scores.js';
import { MOST_COUNTED, type PlaneRun, runsOf } from './count-planes.js';
import { WORDS } from './layout.js';

/** A score that counts binary items, ready to be counted on bit planes. */
export interface BinaryScore {
  readonly id: string;
  /** First word of each counted item's planes, from the start of a block on. */
  readonly offsets: Int32Array;
  /** The same as runs to count where they stand, or `null` where they do not lie equally far apart. */
  readonly inTable: readonly PlaneRun[] | null;
  /** The runs to count once the planes were gathered side by side. */
  readonly gathered: readonly PlaneRun[];
  /** Whether no counted item applies to anyone, because a sourced age takes them all away. */
  readonly isEmpty: boolean;
  readonly bands: readonly Band[];
  /** Smallest count of each band above the lowest. */
  readonly cuts: readonly number[];
}

/** The score as a count of binary items, or `null` where it is something else. */
export const binaryScore = (
  program: Program,
  score: ProgramScore,
  bands: readonly Band[],
  removed: ReadonlySet<number>,
): BinaryScore | null => {
  const { node: root, terms, rounding } = score;
  if (terms === null || rounding !== null || isRuled(root, program.nodes)) return null;
  const counted = terms.every(({ node, weight }) => weight === 1 && isCounted(program, node));
  if (!counted || terms.length > MOST_COUNTED) return null;
  const places = placesOf(program);
  const own = terms.filter(({ item }) => !removed.has(item));
  const offsets = Int32Array.from(own, ({ item }) => (places[item] as number) * 2 * WORDS);
  return {
    id: score.id,
    offsets,
    inTable: evenRuns(offsets),
    gathered: runsOf(0, WORDS, own.length),
    isEmpty: own.length === 0,
    bands,
    cuts: bands.slice(1).map(({ from }) => Math.ceil(from)),
  };
};

const evenRuns = (offsets: Int32Array): readonly PlaneRun[] | null => {
  const [first = 0, second = 0] = offsets;
  const step = second - first;
  return offsets.every((offset, at) => offset === first + at * step)
    ? runsOf(first, step, offsets.length)
    : null;
};

const isCounted = ({ nodes, items }: Program, index: number): boolean => {
  const node = nodes[index] as ProgramNode;
  return (
    node.operation === 'item' &&
    node.skip < 0 &&
    items[node.item]?.item.kind === 'binary' &&
    node.table[0] === 0 &&
    node.table[1] === 1
  );
};

/** Place of each item among the binary ones, -1 for others. */
const placesOf = ({ items }: Program): readonly number[] => {
  let next = 0;
  return items.map(({ item }) => (item.kind === 'binary' ? next++ : -1));
};
