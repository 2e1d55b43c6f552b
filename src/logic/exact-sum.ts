/**
 * The sum of finite numbers, rounded once at the end, so that their order never matters.
 *
 * Keeps a list of partial sums that do not overlap (Shewchuk 1997, as in Python's `math.fsum`).
 */
export const exactSum = (values: Iterable<number>): number => {
  const partials: number[] = [];
  for (let value of values) {
    let kept = 0;
    for (let index = 0; index < partials.length; index += 1) {
      let other = partials[index] as number;
      if (Math.abs(value) < Math.abs(other)) [value, other] = [other, value];
      const high = value + other;
      const low = other - (high - value);
      if (low !== 0) {
        partials[kept] = low;
        kept += 1;
      }
      value = high;
    }
    partials.length = kept;
    partials.push(value);
  }
  return roundOnce(partials);
};

const roundOnce = (partials: readonly number[]): number => {
  let index = partials.length - 1;
  if (index < 0) return 0;
  let high = partials[index] as number;
  let low = 0;
  while (index > 0) {
    index -= 1;
    const before = high;
    const next = partials[index] as number;
    high = before + next;
    low = next - (high - before);
    if (low !== 0) break;
  }
  // A tie may hide below the partial that was added last: half to even needs to know its sign.
  const below = partials[index - 1] ?? 0;
  if (index > 0 && ((low < 0 && below < 0) || (low > 0 && below > 0))) {
    const doubled = low * 2;
    const moved = high + doubled;
    if (doubled === moved - high) high = moved;
  }
  return high === 0 ? 0 : high;
};
