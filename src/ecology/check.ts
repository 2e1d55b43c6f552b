import { needArgument } from '../errors/need-argument.js';
import { ResiliensError } from '../errors/resiliens-error.js';
import { deepFreeze } from '../logic/deep-freeze.js';
import type { Ecology } from '../model/ecology/ecology.js';
import type { EcologyCheckOptions } from '../model/ecology/options.js';
import type { EcologyResult } from '../model/ecology/result.js';
import { type FilledLimits, fillEcologyLimits, tooMuch } from './document/limits.js';
import { type Checked, knownAbout, remember } from './document/own.js';
import { readForm } from './document/read.js';
import { type Registry, registryOf } from './document/registry.js';
import { idProblems } from './invariants/ids.js';
import { checkLinks } from './invariants/links.js';
import { checkOutside } from './invariants/outside.js';
import type { Problems } from './invariants/problem.js';
import { checkRecords } from './invariants/records.js';
import { checkTimes } from './invariants/times.js';

/**
 * Checks an ecology from anywhere and returns it in normal form, frozen: all lists there, keys in the order of the format,
 * the child first in each of its dyads. The input is neither changed nor frozen.
 *
 * @param value - What should be an ecology, of this version of the format or an earlier one.
 * @param options - Limits for its size, and whether every record needs a source.
 * @returns The ecology; writing it as JSON and checking it again gives the same text.
 * @throws `ResiliensError` with the path to the first thing that is wrong; its facts name the invariant as `rule`, `e01`
 * to `e17`. Where partial dates leave a violation open nothing is thrown, and a finding `ecology:w16` says so.
 * @example
 * ```ts
 * import { checkEcology } from 'resiliens/ecology';
 *
 * const ecology = checkEcology({
 *   schemaVersion: 1,
 *   id: 'example',
 *   focalPersonId: 'child',
 *   persons: [{ id: 'child', label: 'Child', sphere: 'informal' }],
 * });
 * ecology.settings; // => []
 * checkEcology({ schemaVersion: 1, id: 'example', focalPersonId: 'child', persons: [] }); // throws 'id-unknown'
 * ```
 * @since 0.1.0
 */
export const checkEcology = (value: unknown, options: EcologyCheckOptions = {}): Ecology => {
  const result = safeCheckEcology(value, options);
  if (result.ok) return result.ecology;
  throw result.errors[0];
};

/**
 * Checks an ecology as {@link checkEcology} does and returns every violation instead of throwing the first.
 *
 * @param value - What should be an ecology.
 * @param options - Limits for its size, and whether every record needs a source.
 * @returns The ecology, or the errors with their paths: one where the form is wrong, all where the content is.
 * @throws `ResiliensError` `option-invalid` or `key-unknown` for limits that are none.
 * @example
 * ```ts
 * import { safeCheckEcology } from 'resiliens/ecology';
 *
 * const result = safeCheckEcology({ schemaVersion: 1, id: 'example', focalPersonId: 'child', persons: [] });
 * result.ok; // => false
 * ```
 * @since 0.1.0
 */
export const safeCheckEcology = (value: unknown, options: EcologyCheckOptions = {}): EcologyResult => {
  needArgument(options, 'options');
  const limits = fillEcologyLimits(options.limits);
  if (typeof value === 'object' && value !== null && isDone(value, options)) {
    return { ok: true, ecology: value as Ecology };
  }
  try {
    const ecology = readForm(value, limits);
    const { errors, checked } = contentOf(ecology, limits, options);
    if (errors.length > 0 || checked === null) return { ok: false, errors };
    deepFreeze(ecology);
    remember(ecology, checked);
    return { ok: true, ecology };
  } catch (error) {
    if (error instanceof ResiliensError) return { ok: false, errors: [error] };
    throw error;
  }
};

/** A document that was made here needs no second look, unless more is asked of it than usual. */
const isDone = (value: object, { limits, requireSources }: EcologyCheckOptions): boolean =>
  limits === undefined && requireSources !== true && knownAbout(value) !== undefined;

const contentOf = (
  ecology: Ecology,
  limits: FilledLimits,
  options: EcologyCheckOptions,
): { readonly errors: readonly ResiliensError[]; readonly checked: Checked | null } => {
  const ids = idProblems(ecology);
  // Nothing else can be looked up while references are broken.
  if (ids.length > 0) return { errors: ids, checked: null };
  const registry = registryOf(ecology);
  const problems: Problems = { errors: [], open: [] };
  checkChains(ecology, limits, problems);
  for (const check of [checkLinks, checkOutside, checkTimes, checkRecords]) check(registry, problems);
  checkMarks(ecology, problems);
  if (options.requireSources === true) checkSources(ecology, problems);
  return { errors: problems.errors, checked: { registry, open: problems.open } };
};

const checkChains = (ecology: Ecology, { maxChain }: FilledLimits, { errors }: Problems): void => {
  const check = (chain: readonly string[] | undefined, path: readonly (string | number)[]): void => {
    if (chain !== undefined && chain.length > maxChain) {
      errors.push(tooMuch(path, 'maxChain', maxChain, chain.length));
    }
  };
  ecology.influences.forEach(({ carriers }, place) => {
    check(carriers, ['influences', place, 'carriers']);
  });
  ecology.links.forEach(({ via }, place) => {
    check(via, ['links', place, 'via']);
  });
};

/** That a setting was compared with itself says nothing. */
const checkMarks = ({ assessedPairs }: Ecology, { errors }: Problems): void => {
  assessedPairs.forEach(({ between: [a, b] }, place) => {
    if (a === b) {
      errors.push(
        new ResiliensError('value-invalid', ['assessedPairs', place, 'between'], { rule: 'e04', id: a }),
      );
    }
  });
};

/** Lists whose records should say who reported them. */
export const SOURCED = [
  'participations',
  'activities',
  'dyads',
  'links',
  'influences',
  'conditions',
  'events',
] as const;

const checkSources = (ecology: Ecology, { errors }: Problems): void => {
  for (const list of SOURCED) {
    ecology[list].forEach(({ id, source }, place) => {
      if (source === undefined) {
        errors.push(new ResiliensError('required-missing', [list, place, 'source'], { rule: 'w08', id }));
      }
    });
  }
};

/** What is known about an ecology that was handed in: it is checked first where it was not made here. */
export const knowledgeOf = (ecology: Ecology): Registry => checkedOf(ecology).registry;

/** The same, with the invariants that partial dates leave open. */
export const checkedOf = (ecology: Ecology): Checked =>
  knownAbout(ecology) ?? (knownAbout(checkEcology(ecology)) as Checked);
