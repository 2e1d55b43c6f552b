import type { ErrorCode } from '../../errors/codes.js';
import { type ErrorFacts, ResiliensError } from '../../errors/resiliens-error.js';
import type { EcologyInvariant } from '../../model/ecology/findings.js';
import type { Truth } from '../../model/truth.js';
import type { Registry } from '../document/registry.js';

/** A violation that dates do not settle: it may be one under some reading of them. */
export interface OpenInvariant {
  /** Which invariant. */
  readonly rule: EcologyInvariant;
  /** Where. */
  readonly path: readonly (string | number)[];
}

/** What checking collects. */
export interface Problems {
  /** Violations that hold under every reading of partial dates. */
  readonly errors: ResiliensError[];
  /** Violations that hold under some readings only. */
  readonly open: OpenInvariant[];
}

/** One group of checks. */
export type Check = (registry: Registry, problems: Problems) => void;

/** Notes a violation, or that it is open. */
export const note = (
  problems: Problems,
  violated: Truth,
  rule: EcologyInvariant,
  code: ErrorCode,
  path: readonly (string | number)[],
  facts: ErrorFacts = {},
): void => {
  if (violated === 'yes') problems.errors.push(new ResiliensError(code, path, { rule, ...facts }));
  else if (violated === 'unknown') problems.open.push({ rule, path });
};
