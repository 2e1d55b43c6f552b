/** A place in a picture, from the left and from the top. */
export interface Point {
  /** From the left. */
  readonly x: number;
  /** From the top. */
  readonly y: number;
}

/**
 * The point at an angle on the circle of radius 1: degrees clockwise, 0 upwards.
 *
 * By plain arithmetic: `Math.sin` and `Math.cos` may differ in the last digit from one run time to the next, and with it what fits where.
 */
export const direction = (degrees: number): Point => {
  const turned = ((degrees % 360) + 360) % 360;
  const quarters = Math.floor((turned + 45) / 90);
  const angle = ((turned - quarters * 90) * Math.PI) / 180;
  const square = angle * angle;
  // Taylor series on an eighth of the circle either way: right to fifteen digits.
  let [sine, cosine] = [1, 1];
  for (let term = 16; term > 0; term -= 2) {
    sine = 1 - (sine * square) / (term * (term + 1));
    cosine = 1 - (cosine * square) / (term * (term - 1));
  }
  sine *= angle;
  switch (quarters % 4) {
    case 1:
      return { x: cosine, y: sine };
    case 2:
      return { x: -sine, y: cosine };
    case 3:
      return { x: -cosine, y: -sine };
    default:
      return { x: sine, y: -cosine };
  }
};

/** The point at an angle and a distance from another. */
export const away = (from: Point, degrees: number, distance: number): Point => {
  const { x, y } = direction(degrees);
  return { x: from.x + x * distance, y: from.y + y * distance };
};

/** How far two points are apart. */
export const distanceOf = (one: Point, two: Point): number =>
  Math.sqrt((one.x - two.x) ** 2 + (one.y - two.y) ** 2);
