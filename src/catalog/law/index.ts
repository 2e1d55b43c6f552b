import type { LegalTopic } from '../../model/practice/law.js';
import { careAndInstitutionLaw } from './care-and-institution.js';
import { emergencyLaw } from './emergency.js';
import { measuresLaw } from './measures.js';
import { plansAndContactLaw } from './plans-and-contact.js';
import { principlesLaw } from './principles.js';
import { procedureLaw } from './procedure.js';
import { reportAndInvestigationLaw } from './report-and-investigation.js';

/**
 * Everything the library knows about the law, by topic: the Child Welfare Act of 1992 to 2022-12-31, that of 2021 from
 * 2023-01-01 with its dated changes, read in the consolidated text of 2 July 2026.
 *
 * @example
 * ```ts
 * import { legalTopics } from 'resiliens/practice';
 *
 * legalTopics.find(({ id }) => id === 'travel-ban')?.texts.map(({ validFrom }) => validFrom); // => ['2026-01-23']
 * ```
 * @since 0.1.0
 */
export const legalTopics: readonly LegalTopic[] = /* @__PURE__ */ (() =>
  Object.freeze([
    ...principlesLaw,
    ...reportAndInvestigationLaw,
    ...measuresLaw,
    ...emergencyLaw,
    ...careAndInstitutionLaw,
    ...plansAndContactLaw,
    ...procedureLaw,
  ]))();
