import type * as z from 'zod';

/** Whether two types take the same values. `false` and not `never`, which would satisfy every constraint. */
type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** No argument where a schema has the very type it is annotated with, else one that nobody can pass. */
type Proof<S extends z.ZodType, T> = [
  Same<z.output<S>, T>,
  Same<z.input<S>, T>,
  // An additional optional key passes the two above.
  Same<keyof z.output<S>, keyof T>,
] extends [true, true, true]
  ? []
  : [never];

/**
 * Makes a schema that is proved to read one type written by hand: no key more, none less, none narrower or wider.
 *
 * `z.ZodType<T>` alone takes every schema whose values are some of `T`, so the schema that is made inside is compared. The call
 * is the only one at module level, so that an unused schema costs nothing.
 */
export const exactly = <T, S extends z.ZodType>(
  make: () => S,
  ..._proof: Proof<NoInfer<S>, NoInfer<T>>
): z.ZodType<T, T> => make() as unknown as z.ZodType<T, T>;
