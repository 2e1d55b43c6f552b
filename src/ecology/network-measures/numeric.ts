import type { NumericMeasure } from '../../model/ecology/network-measures/numeric-measure.js';

type Unknown = NumericMeasure['unknown'];
type Ids = readonly string[];

/** One empty list for the many measures that rest on nothing. */
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** A number that has no meaning here. */
export const meaningless = (basedOn: Ids = NONE, unknown: Unknown = NONE): NumericMeasure => ({
  value: null,
  low: null,
  high: null,
  why: 'undefined',
  basedOn,
  unknown,
});

/** A number that is known to lie between two others; `null` as the upper one means that nothing bounds it. */
export const between = (
  low: number,
  high: number | null,
  basedOn: Ids = NONE,
  unknown: Unknown = NONE,
): NumericMeasure =>
  low === high
    ? { value: low, low, high, basedOn, unknown }
    : { value: null, low, high, why: 'undetermined', basedOn, unknown };

/** A share of which the counted part lies between two numbers; without a whole it has no meaning. */
export const share = (
  counted: { readonly low: number; readonly high: number },
  whole: number,
  basedOn: Ids = NONE,
  unknown: Unknown = NONE,
): NumericMeasure => {
  if (whole === 0) return meaningless(basedOn, unknown);
  const measure = between(counted.low / whole, counted.high / whole, basedOn, unknown);
  if (measure.value === null) return measure;
  const { value, low, high } = measure;
  return { value, numerator: counted.low, denominator: whole, low, high, basedOn, unknown };
};
