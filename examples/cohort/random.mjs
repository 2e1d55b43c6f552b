/**
 * Numbers that look like chance and are the same for the same seed (Bob Jenkins' small fast generator, 32 bits).
 *
 * @param {number} seed A whole number.
 */
export const randomFrom = (seed) => {
  let [a, b, c, count] = [0x9e3779b9, seed | 0, 0x243f6a88, 1];
  let spare = null;
  const uniform = () => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 16; round += 1) uniform();
  /** Standard normal, two at a time (Marsaglia's polar form). */
  const normal = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    let x = 0;
    let y = 0;
    let square = 0;
    do {
      x = 2 * uniform() - 1;
      y = 2 * uniform() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    spare = y * scale;
    return x * scale;
  };
  return { uniform, normal };
};

/** The point that a share of a standard normal number exceeds, by halving; the density is summed up by Simpson's rule. */
export const exceededBy = (share) => {
  let [low, high] = [-8, 8];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (aboveOf(middle) > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

const aboveOf = (point) => {
  const steps = 400;
  const width = (8 - point) / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const x = point + step * width;
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp((-x * x) / 2);
  }
  return (sum * width) / (3 * Math.sqrt(2 * Math.PI));
};
