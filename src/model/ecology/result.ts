import type { Ecology } from './ecology.js';

/**
 * What is known about an error: its code, where it is, and its facts.
 *
 * @since 0.1.0
 */
export interface EcologyError extends Error {
  /** What went wrong. */
  readonly code: string;
  /** Where in the input, or by which call of a builder. */
  readonly path: readonly (string | number)[];
  /** Ids, numbers and limits; `rule` names the invariant. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * An ecology that was checked, or the errors that keep it from being one.
 *
 * @since 0.1.0
 */
export type EcologyResult =
  | {
      /** The ecology holds. */
      readonly ok: true;
      /** The ecology in normal form, frozen throughout. */
      readonly ecology: Ecology;
    }
  | {
      /** It does not. */
      readonly ok: false;
      /** Each violation. */
      readonly errors: readonly EcologyError[];
    };
