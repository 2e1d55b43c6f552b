/** The least distance between two places on a ring, in degrees, where there is room for it. */
const APART = 34;

/**
 * Places on a circle as near to the wanted ones as they can be without crowding: in the order of the wanted angles, and where
 * many want the same one they stand about it.
 *
 * The least squares solution with a least distance, by pooling neighbours that come too close; where the circle is too full for that
 * they stand evenly.
 */
export const spread = (wanted: readonly number[]): readonly number[] => {
  const count = wanted.length;
  const apart = Math.min(APART, 360 / Math.max(count, 1));
  const order = wanted
    .map((_, at) => at)
    .sort((one, two) => (wanted[one] as number) - (wanted[two] as number) || one - two);
  const start = afterWidestGap(order.map((at) => wanted[at] as number));
  const turned = [...order.slice(start), ...order.slice(0, start)];
  const first = turned.length === 0 ? 0 : (wanted[turned[0] as number] as number);
  // Measured from the first one on, so that the circle is cut where it is emptiest.
  const goals = turned.map(
    (at, place) => (((((wanted[at] as number) - first) % 360) + 360) % 360) - place * apart,
  );
  const pooled = increasing(goals).map((goal, place) => goal + place * apart);
  const found: number[] = new Array(count);
  const [low, high] = [pooled[0] ?? 0, pooled[count - 1] ?? 0];
  const fits = high - low <= 360 - apart + 1e-9;
  turned.forEach((at, place) => {
    const angle = fits ? first + (pooled[place] as number) : first + (place * 360) / count;
    found[at] = ((angle % 360) + 360) % 360;
  });
  return found;
};

const afterWidestGap = (sorted: readonly number[]): number => {
  let [widest, start] = [-1, 0];
  sorted.forEach((angle, place) => {
    const before = place === 0 ? (sorted[sorted.length - 1] as number) - 360 : (sorted[place - 1] as number);
    if (angle - before > widest) [widest, start] = [angle - before, place];
  });
  return start;
};

/** The nearest list that never falls, by least squares. */
const increasing = (goals: readonly number[]): readonly number[] => {
  const pools: { sum: number; count: number }[] = [];
  for (const goal of goals) {
    let pool = { sum: goal, count: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
};
