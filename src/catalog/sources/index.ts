import type { Source } from '../../model/source.js';
import { ecologySources } from './ecology.js';
import { evaluationSources } from './evaluations.js';
import { factorListSources } from './factor-lists.js';
import { lawSources } from './law.js';
import { measureSources } from './measures.js';
import { questionnaireSources } from './questionnaires.js';
import { registerSources } from './register.js';
import { stressIndexSources } from './stress-indices.js';
import { thesisSources } from './thesis.js';

/**
 * The bibliography: every entry that a fact in the library's data cites.
 *
 * @example
 * ```ts
 * import { sources } from 'resiliens';
 *
 * sources.find((source) => source.id === 'thesis-volda-2021')?.year; // => 2021
 * ```
 * @since 0.1.0
 */
export const sources: readonly Source[] = /* @__PURE__ */ (() =>
  Object.freeze([
    ...thesisSources,
    ...factorListSources,
    ...evaluationSources,
    ...registerSources,
    ...lawSources,
    ...stressIndexSources,
    ...questionnaireSources,
    ...measureSources,
    ...ecologySources,
  ]))();
