import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { PersonDetails } from '../../model/ecology/builders/details.js';
import type { EcologyBuilder } from '../../model/ecology/builders/ecology-builder.js';
import type { Ecology } from '../../model/ecology/ecology.js';
import type { EcologyCheckOptions } from '../../model/ecology/options.js';
import type { EcologyResult } from '../../model/ecology/result.js';
import { safeCheckEcology } from '../check.js';
import { assemble } from './assemble.js';
import { type Chain, callNamed, type Draft, type Intent, listOf, saidBy } from './draft.js';
import { intentErrors } from './intents.js';

/**
 * Puts the ecology of a child together from its five systems. Nothing is checked before `build()` or `safeBuild()`, which check
 * everything once; paths of errors name the calls.
 *
 * @param id - Opaque id of the document.
 * @param child - The child: id (`child` unless told), label, month or year of birth.
 * @returns A builder; each of its steps returns a new one.
 * @example
 * ```ts
 * import { ecology, microsystem } from 'resiliens/ecology';
 *
 * const start = ecology('case-17', { born: '2016-03' }).person('mother', { sphere: 'informal' });
 * start.include(microsystem('home', 'home').with('mother', 'caregiver')).build().settings.length; // => 1
 * start.build().settings.length; // => 0
 * start.include(microsystem('home', 'home').with('mothr', 'caregiver')).build(); // throws 'id-unknown'
 * ```
 * @since 0.1.0
 */
export const ecology = (
  id: string,
  child: PersonDetails & {
    /** Id of the child; `child` unless told. */
    readonly id?: string | undefined;
  } = {},
): EcologyBuilder => {
  needArgument(child, 'child');
  const focal = child.id ?? 'child';
  const draft = personDraft(focal, { sphere: 'informal', relationToFocal: 'self', ...child }, ['ecology']);
  return builder({ id, focal, drafts: { before: null, last: draft }, intents: null });
};

interface State {
  readonly id: string;
  readonly focal: string;
  readonly drafts: Chain<Draft>;
  readonly intents: Chain<Intent> | null;
}

const builder = (state: State): EcologyBuilder => {
  const step = (last: Draft): EcologyBuilder => builder({ ...state, drafts: { before: state.drafts, last } });
  return {
    person: (id, details) => step(personDraft(id, details, [callNamed('person', id)])),
    include: (...parts) => builder(parts.reduce(withPart, state)),
    measure: (id, kind, details) =>
      step({
        list: 'measures',
        record: { refs: [], ...details, id, kind },
        name: null,
        call: [callNamed('measure', id)],
      }),
    build: (options) => build(state, options),
    safeBuild: (options) => safeBuild(state, options),
  };
};

const personDraft = (id: string, details: PersonDetails | undefined, call: readonly string[]): Draft => ({
  list: 'persons',
  record: { label: id, sphere: 'unknown', ...details, id },
  name: null,
  call,
});

const withPart = (state: State, part: object, place: number): State => {
  const said = saidBy(part);
  if (said === undefined)
    throw new ResiliensError('input-invalid', ['include', place], { expected: 'system' });
  const { drafts, intents } = said;
  return {
    ...state,
    drafts: drafts().reduce((before, last) => ({ before, last }), state.drafts),
    intents: intents.reduce<Chain<Intent> | null>((before, last) => ({ before, last }), state.intents),
  };
};

const build = (state: State, options: EcologyCheckOptions | undefined): Ecology => {
  const result = safeBuild(state, options);
  if (result.ok) return result.ecology;
  throw result.errors[0];
};

const safeBuild = (state: State, options: EcologyCheckOptions | undefined): EcologyResult => {
  const { document, calls } = assemble(state.id, state.focal, listOf(state.drafts));
  const result = safeCheckEcology(document, options);
  if (!result.ok) {
    const errors = result.errors.map((error) =>
      error instanceof ResiliensError ? renamed(error, calls) : error,
    );
    return { ok: false, errors };
  }
  const errors = intentErrors(result.ecology, listOf(state.intents));
  return errors.length === 0 ? result : { ok: false, errors };
};

/** The error with the calls in place of the place in the document. */
const renamed = (
  error: ResiliensError,
  calls: ReadonlyMap<string, readonly (readonly string[])[]>,
): ResiliensError => {
  const [list, place, ...rest] = error.path;
  const call = typeof list === 'string' && typeof place === 'number' ? calls.get(list)?.[place] : undefined;
  return call === undefined ? error : new ResiliensError(error.code, [...call, ...rest], error.facts);
};
