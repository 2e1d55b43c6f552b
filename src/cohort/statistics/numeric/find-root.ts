/** How often an interval is doubled before a bracket counts as not found; enough for every double. */
const MOST_DOUBLINGS = 1100;
const MOST_STEPS = 200;

/**
 * The root of a function between two places where its signs differ, to the last bits of a double (Brent 1973, ch. 4).
 */
export const findRoot = (of: (at: number) => number, low: number, high: number): number => {
  let [a, b] = [low, high];
  let [fa, fb] = [of(a), of(b)];
  let [c, fc] = [a, fa];
  let step = b - a;
  let before = step;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    if (Math.sign(fb) === Math.sign(fc)) {
      [c, fc] = [a, fa];
      step = b - a;
      before = step;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + Number.MIN_VALUE;
    const half = (c - b) / 2;
    if (Math.abs(half) <= tolerance || fb === 0) return b;
    const guess =
      Math.abs(before) >= tolerance && Math.abs(fa) > Math.abs(fb) ? interpolated(a, b, c, fa, fb, fc) : null;
    if (guess !== null && 2 * Math.abs(guess) < Math.min(3 * Math.abs(half) - tolerance, Math.abs(before))) {
      before = step;
      step = guess;
    } else {
      step = half;
      before = half;
    }
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fb = of(b);
  }
  return b;
};

/** The step that inverse quadratic interpolation proposes, or the secant where only two points differ; null where it leaves the bracket. */
const interpolated = (a: number, b: number, c: number, fa: number, fb: number, fc: number): number | null => {
  const s = fb / fa;
  const half = (c - b) / 2;
  let p: number;
  let q: number;
  if (a === c) {
    p = 2 * half * s;
    q = 1 - s;
  } else {
    const r = fb / fc;
    const t = fa / fc;
    p = s * (2 * half * t * (t - r) - (b - a) * (r - 1));
    q = (t - 1) * (r - 1) * (s - 1);
  }
  const guess = p > 0 ? p / -q : -p / q;
  return Number.isFinite(guess) && guess * half > 0 ? guess : null;
};

/** The root of a function that rises or falls over the whole line: its bracket grows around a start. */
export const findRootAround = (of: (at: number) => number, start: number): number => {
  let width = 1;
  let [low, high] = [start - width, start + width];
  const rising = of(high) > of(low);
  const sign = rising ? 1 : -1;
  for (let count = 0; count < MOST_DOUBLINGS && sign * of(low) > 0; count += 1) {
    width *= 2;
    low -= width;
  }
  width = 1;
  for (let count = 0; count < MOST_DOUBLINGS && sign * of(high) < 0; count += 1) {
    width *= 2;
    high += width;
  }
  return findRoot(of, low, high);
};
