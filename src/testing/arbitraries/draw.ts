import { type Arbitrary, gen, integer } from 'fast-check';

/** Random choices, each of which fast-check can shrink: towards the smallest number, the first value, no, and fewer. */
export interface Draw {
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number;
  /** One of a few values. */
  readonly oneOf: <T>(values: readonly T[]) => T;
  /** Yes in so many of ten cases. */
  readonly chance: (ofTen: number) => boolean;
  /** Some of a few values, in their order; at least so many. */
  readonly some: <T>(values: readonly T[], least: number) => readonly T[];
}

/** An arbitrary whose values are built step by step, each step seeing the ones before. */
export const drawing = <T>(build: (draw: Draw) => T): Arbitrary<T> =>
  gen().map((generate) => {
    const whole = (min: number, max: number): number => generate(integer, { min, max });
    return build({
      whole,
      oneOf: (values) => values[whole(0, values.length - 1)] as (typeof values)[number],
      chance: (ofTen) => whole(0, 9) >= 10 - ofTen,
      some: (values, least) => {
        const rest = [...values];
        const count = whole(Math.min(least, rest.length), rest.length);
        while (rest.length > count) rest.splice(whole(0, rest.length - 1), 1);
        return rest;
      },
    });
  });
