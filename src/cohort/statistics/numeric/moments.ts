import { exactSum } from '../../../logic/exact-sum.js';
import { entry, indexes } from './matrix.js';

/** The mean. */
export const meanOf = (values: readonly number[]): number => exactSum(values) / values.length;

/** The sum of squared distances from the mean, corrected for the rounding of the mean. */
export const squaresAround = (values: readonly number[]): number => {
  const mean = meanOf(values);
  const distances = values.map((value) => value - mean);
  const squares = exactSum(distances.map((distance) => distance * distance));
  return squares - exactSum(distances) ** 2 / values.length;
};

/** The variance with n - 1. */
export const varianceOf = (values: readonly number[]): number => squaresAround(values) / (values.length - 1);

/** The standard deviation with n - 1. */
export const sdOf = (values: readonly number[]): number => Math.sqrt(varianceOf(values));

/** The covariance with n - 1. */
export const covarianceOf = (left: readonly number[], right: readonly number[]): number => {
  const [meanLeft, meanRight] = [meanOf(left), meanOf(right)];
  const products = indexes(left.length).map(
    (index) => (entry(left, index) - meanLeft) * (entry(right, index) - meanRight),
  );
  return exactSum(products) / (left.length - 1);
};

/** Whether all values are the same. */
export const isConstant = (values: readonly number[]): boolean =>
  values.every((value) => value === values[0]);

/** The value that stands at a share of a sorted list, with linear interpolation (type 7 of Hyndman and Fan 1996). */
export const quantileSorted = (sorted: ArrayLike<number>, share: number): number => {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = entry(sorted, below);
  if (below === place) return low;
  return low + (place - below) * (entry(sorted, below + 1) - low);
};
