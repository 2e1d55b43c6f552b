import { needArgument } from '../../../errors/need-argument.js';
import { ResiliensError } from '../../../errors/resiliens-error.js';
import { unknownId } from '../../../errors/unknown-id.js';
import { columnAt, completeRows, sameLength, type Values } from '../common/check.js';
import { entry } from '../numeric/matrix.js';
import { meanOf, sdOf } from '../numeric/moments.js';
import type { ModelTerm, PredictorSummary } from './fitted-model.js';

/**
 * What a regression is made of, beside its outcome.
 *
 * @since 0.1.0
 */
export interface Predictors {
  /** Each predictor by its name, one value a row, null where missing; rows with a gap are left out. */
  readonly predictors: Readonly<Record<string, ArrayLike<number | null>>>;
  /** Pairs of predictors whose product enters as a term; it is named `first:second`. */
  readonly products?: readonly (readonly [string, string])[] | undefined;
  /** Predictors whose square enters as a term; it is named `name^2`. */
  readonly squares?: readonly string[] | undefined;
  /** Predictors from which the mean of the rows used is taken off before products and squares are formed. */
  readonly centre?: readonly string[] | undefined;
}

/** Rows without gaps, turned into the columns of a regression. */
export interface Design {
  readonly terms: readonly ModelTerm[];
  readonly columns: readonly (readonly number[])[];
  readonly predictors: readonly PredictorSummary[];
  readonly outcomes: readonly (readonly number[])[];
  readonly n: number;
  readonly dropped: number;
}

/** Builds the columns of a regression: intercept, predictors, products, squares. */
export const designOf = (input: Predictors, outcomes: Readonly<Record<string, Values>>): Design => {
  needArgument(input, 'input', ['predictors']);
  const names = Object.keys(input.predictors);
  const outcomeNames = Object.keys(outcomes);
  const given = [
    ...outcomeNames.map((name) => outcomes[name]),
    ...names.map((name) => input.predictors[name]),
  ];
  const paths = [...outcomeNames.map((name) => [name]), ...names.map((name) => ['predictors', name])];
  given.forEach((values, index) => {
    columnAt(values, paths[index] as string[]);
  });
  const length = given[0]?.length ?? 0;
  given.forEach((values, index) => {
    sameLength((values as Values).length, length, paths[index] as string[]);
  });
  const { columns, dropped } = completeRows(given as Values[], paths);
  const values = new Map(
    names.map((name, index) => [name, columns[outcomeNames.length + index] as number[]]),
  );
  const n = columns[0]?.length ?? 0;
  const terms = termsOf(input, names);
  const centred = new Set(input.centre ?? []);
  for (const [index, name] of (input.centre ?? []).entries()) known(name, names, ['centre', index]);
  const predictors = names.map((name) => summaryOf(name, values.get(name) as number[], centred.has(name)));
  const offsets = new Map(predictors.map(({ name, centredAt }) => [name, centredAt ?? 0]));
  return {
    terms,
    columns: terms.map(({ factors }) =>
      Array.from({ length: n }, (_, row) =>
        factors.reduce(
          (product, name) =>
            product * (entry(values.get(name) as number[], row) - (offsets.get(name) as number)),
          1,
        ),
      ),
    ),
    predictors,
    outcomes: columns.slice(0, outcomeNames.length),
    n,
    dropped,
  };
};

const known = (name: string, names: readonly string[], path: readonly (string | number)[]): string => {
  if (!names.includes(name)) throw unknownId('id-unknown', path, name, names);
  return name;
};

const termsOf = (input: Predictors, names: readonly string[]): readonly ModelTerm[] => {
  const products = (input.products ?? []).map(([first, second], index): ModelTerm => {
    const path = ['products', index];
    const factors = [known(first, names, path), known(second, names, path)];
    if (first === second) throw new ResiliensError('id-duplicate', path);
    return { name: factors.join(':'), factors };
  });
  const squares = (input.squares ?? []).map(
    (name, index): ModelTerm => ({
      name: `${known(name, names, ['squares', index])}^2`,
      factors: [name, name],
    }),
  );
  const terms = [
    { name: 'intercept', factors: [] },
    ...names.map((name) => ({ name, factors: [name] })),
    ...products,
    ...squares,
  ];
  const seen = new Set<string>();
  for (const { name, factors } of terms) {
    const key = JSON.stringify([...factors].sort());
    if (seen.has(key))
      throw new ResiliensError('id-duplicate', factors.length > 1 ? ['products'] : ['predictors']);
    seen.add(key);
    if (factors.length === 1 && name === 'intercept')
      throw new ResiliensError('id-duplicate', ['predictors', name]);
  }
  return terms;
};

const summaryOf = (name: string, values: readonly number[], centred: boolean): PredictorSummary => {
  if (values.length === 0)
    return { name, mean: null, sd: null, lowest: null, highest: null, binary: false, centredAt: null };
  const mean = meanOf(values);
  let [lowest, highest] = [entry(values, 0), entry(values, 0)];
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return {
    name,
    mean,
    sd: values.length < 2 ? null : sdOf(values),
    lowest,
    highest,
    // One that is always 0 or always 1 is not fitted: it says the same as the intercept.
    binary: values.every((value) => value === 0 || value === 1),
    centredAt: centred ? mean : null,
  };
};
