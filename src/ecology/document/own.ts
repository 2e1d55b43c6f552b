import type { Ecology } from '../../model/ecology/ecology.js';
import type { OpenInvariant } from '../invariants/problem.js';
import type { Registry } from './registry.js';

/** What checking has found out about a document, kept so that no question has to find it out again. */
export interface Checked {
  /** Places and times. */
  readonly registry: Registry;
  /** Invariants that partial dates leave open. */
  readonly open: readonly OpenInvariant[];
}

/** Documents that were checked here and frozen to the last leaf, so that nothing can have changed since. */
const checked: WeakMap<object, Checked> = /* @__PURE__ */ new WeakMap();

/** Remembers a frozen document with what checking has found out. */
export const remember = (ecology: Ecology, found: Checked): void => {
  checked.set(ecology, found);
};

/** What is known about a document, or `undefined` where it was not made here. */
export const knownAbout = (ecology: object): Checked | undefined => checked.get(ecology);
