import { snap } from '../../logic/decimals.js';
import type { Band } from '../../model/score.js';
import { bandAt } from '../../scoring/bands.js';
import { APPLIES, DOES_NOT_APPLY, MAY_NOT_APPLY } from '../../scoring/evaluate/workspace.js';
import type { Program, ProgramNode } from '../../scoring/program/program.js';
import type { Statistic } from './index-of.js';
import type { Indexes } from './indexes.js';
import { BLOCK, NO_BAND } from './layout.js';
import type { Output } from './output.js';
import type { RowReader } from './row-reader.js';
import type { Statistics } from './statistic.js';

/** What parts of a sum may say beside their amounts. */
const SURELY = 1;
const RULED_SURELY = 2;
const WITHOUT_VALUE = 4;
const KNOWN = 8;

/** A part of a wide sum: what it adds, by the index of its statistic; filled by the interpreter when an index is met. */
interface Part {
  readonly node: number;
  readonly weight: number;
  readonly statistic: Statistic;
  /** Whether what it adds is always a whole number from 0 on. */
  readonly isWhole: boolean;
  /** Low, high and ruled amount in ten bits each, where they fit. */
  readonly packed: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly ruled: Float64Array;
  readonly flags: Uint8Array;
}

/** A sum whose parts each have a table, while together they would have too many combinations for one. */
export class WideSum {
  private readonly low = new Float64Array(BLOCK);
  private readonly high = new Float64Array(BLOCK);
  private readonly ruled = new Float64Array(BLOCK);
  private readonly packed = new Int32Array(BLOCK);
  private readonly flags = new Uint8Array(BLOCK);
  /** Code of the band of each whole number, where the sum fits ten bits; else `null`. */
  private readonly codes: Uint8Array | null;

  constructor(
    private readonly node: ProgramNode,
    private readonly bands: readonly Band[],
    private readonly parts: readonly Part[],
    private readonly hasMissing: boolean,
  ) {
    this.codes = isSmall(node, parts)
      ? Uint8Array.from({ length: 1024 }, (_, value) => {
          const code = bandAt(bands, value);
          return code < 0 ? NO_BAND : code;
        })
      : null;
  }

  /** Fills the columns for one block. */
  block(indexes: Indexes, reader: RowReader, output: Output, block: number, rows: number): void {
    const { low, high, ruled, packed, flags, codes } = this;
    for (const column of codes === null ? [low, high, ruled, flags] : [packed, flags]) column.fill(0);
    for (const part of this.parts) {
      const index = indexes.of(part.statistic);
      learnNew(part, index, rows, reader, this.hasMissing);
      if (codes !== null) {
        addPacked(packed, flags, index, part, rows);
        continue;
      }
      addAmounts(low, index, part.low, rows);
      addAmounts(high, index, part.high, rows);
      if (this.hasMissing) addAmounts(ruled, index, part.ruled, rows);
      addFlags(flags, index, part.flags, rows);
    }
    if (codes !== null) this.writeSmall(codes, output, block * BLOCK, rows);
    else for (let row = 0; row < rows; row += 1) this.write(output, block * BLOCK + row, row);
  }

  private writeSmall(codes: Uint8Array, output: Output, from: number, rows: number): void {
    const { packed, flags, hasMissing } = this;
    for (let row = 0; row < rows; row += 1) {
      const amounts = packed[row] as number;
      const own = flags[row] as number;
      const low = amounts & 1023;
      const high = (amounts >>> 10) & 1023;
      const value = hasMissing ? amounts >>> 20 : low;
      const applies = own & SURELY;
      const isRuled = (own & (RULED_SURELY | WITHOUT_VALUE)) === RULED_SURELY;
      const has = applies !== 0 && (hasMissing ? isRuled : low === high) ? 1 : 0;
      output.low[from + row] = low;
      output.high[from + row] = high;
      output.value[from + row] = value;
      output.has[row] = has;
      if (output.band === null || output.bandByRule === null) continue;
      const code = codes[low] as number;
      output.band[from + row] = applies !== 0 && code === codes[high] ? code : NO_BAND;
      output.bandByRule[from + row] = has === 1 ? (codes[value] as number) : NO_BAND;
    }
  }

  private write(output: Output, to: number, row: number): void {
    const { decimals, ruleDecimals } = this.node;
    const low = snap(this.low[row] as number, decimals);
    const high = snap(this.high[row] as number, decimals);
    const flags = this.flags[row] as number;
    const applies = (flags & SURELY) !== 0;
    const isValued = this.hasMissing
      ? applies && (flags & (RULED_SURELY | WITHOUT_VALUE)) === RULED_SURELY
      : applies && low === high;
    const value = this.hasMissing ? snap(this.ruled[row] as number, ruleDecimals) : low;
    output.low[to] = low;
    output.high[to] = high;
    if (isValued) {
      output.value[to] = value;
      output.has[row] = 1;
    }
    if (output.band === null || output.bandByRule === null) return;
    const lowest = bandAt(this.bands, low);
    output.band[to] = applies && lowest >= 0 && lowest === bandAt(this.bands, high) ? lowest : NO_BAND;
    const ruledBand = isValued ? bandAt(this.bands, value) : -1;
    output.bandByRule[to] = ruledBand < 0 ? NO_BAND : ruledBand;
  }
}

/** Whether all amounts are whole numbers from 0 on whose sum fits ten bits. */
const isSmall = (node: ProgramNode, parts: readonly Part[]): boolean =>
  node.decimals === 0 &&
  node.ruleDecimals === 0 &&
  node.ceiling < 1024 &&
  parts.every(({ isWhole }) => isWhole);

const learnNew = (
  part: Part,
  index: Int32Array,
  rows: number,
  reader: RowReader,
  hasMissing: boolean,
): void => {
  const { flags } = part;
  for (let row = 0; row < rows; row += 1) {
    const at = index[row] as number;
    if (flags[at] === 0) learn(part, at, row, reader, hasMissing);
  }
};

const addPacked = (
  sum: Int32Array,
  all: Uint8Array,
  index: Int32Array,
  { packed, flags }: Part,
  rows: number,
): void => {
  for (let row = 0; row < rows; row += 1) {
    const at = index[row] as number;
    sum[row] = (sum[row] as number) + (packed[at] as number);
    all[row] = (all[row] as number) | (flags[at] as number);
  }
};

const addAmounts = (sum: Float64Array, index: Int32Array, amounts: Float64Array, rows: number): void => {
  for (let row = 0; row < rows; row += 1)
    sum[row] = (sum[row] as number) + (amounts[index[row] as number] as number);
};

const addFlags = (all: Uint8Array, index: Int32Array, flags: Uint8Array, rows: number): void => {
  for (let row = 0; row < rows; row += 1)
    all[row] = (all[row] as number) | (flags[index[row] as number] as number);
};

const learn = (part: Part, index: number, row: number, reader: RowReader, hasMissing: boolean): void => {
  reader.evaluate(row);
  const { bounds, rule, refused } = reader.work;
  const { node, weight } = part;
  const own = ends(
    bounds.low[node] as number,
    bounds.high[node] as number,
    bounds.state[node] as number,
    weight,
  );
  part.low[index] = own.low;
  part.high[index] = own.high;
  let flags = KNOWN | (bounds.state[node] === APPLIES ? SURELY : 0);
  if (hasMissing) {
    const state = rule.state[node] as number;
    const ruled = ends(rule.low[node] as number, rule.high[node] as number, state, weight);
    const isOpen = state !== DOES_NOT_APPLY && (refused[node] === 1 || ruled.low !== ruled.high);
    part.ruled[index] = ruled.low;
    flags |= (state === APPLIES ? RULED_SURELY : 0) | (isOpen ? WITHOUT_VALUE : 0);
  }
  part.packed[index] =
    (part.low[index] as number) |
    ((part.high[index] as number) << 10) |
    ((part.ruled[index] as number) << 20);
  part.flags[index] = flags;
};

/** What a part adds at least and at most; what may not apply may add nothing. */
const ends = (low: number, high: number, state: number, weight: number): { low: number; high: number } => {
  if (state === DOES_NOT_APPLY) return { low: 0, high: 0 };
  const [a, b] = [low * weight, high * weight];
  const [least, most] = a < b ? [a, b] : [b, a];
  return state === MAY_NOT_APPLY
    ? { low: Math.min(0, least), high: Math.max(0, most) }
    : { low: least, high: most };
};

/** The node as a wide sum, or `null` where it is none. */
export const wideSum = (
  program: Program,
  index: number,
  bands: readonly Band[],
  statistics: Statistics,
): WideSum | null => {
  const node = program.nodes[index] as ProgramNode;
  const parts = partsOf(program, index, 1, statistics);
  return parts === null || node.operation !== 'sum'
    ? null
    : new WideSum(node, bands, parts, program.hasMissing);
};

/** The parts of a sum, those of sums in it among them; `null` where one of them has no table. */
const partsOf = (program: Program, index: number, weight: number, statistics: Statistics): Part[] | null => {
  const node = program.nodes[index] as ProgramNode;
  const isOpen =
    node.operation === 'sum' && node.missing === null && node.decimals >= 0 && node.ruleDecimals >= 0;
  const statistic = statistics.of(index);
  if (statistic !== null) {
    const { size } = statistic;
    return [
      {
        node: index,
        weight,
        statistic,
        isWhole:
          node.decimals === 0 &&
          node.ruleDecimals === 0 &&
          node.floor >= 0 &&
          Number.isInteger(weight) &&
          weight >= 0,
        packed: new Int32Array(size),
        low: new Float64Array(size),
        high: new Float64Array(size),
        ruled: new Float64Array(size),
        flags: new Uint8Array(size),
      },
    ];
  }
  if (!isOpen) return null;
  const parts = node.children.map((child, place) =>
    partsOf(program, child, weight * (node.weights[place] as number), statistics),
  );
  return parts.every((part) => part !== null) ? parts.flat() : null;
};
