import type { LegalTopicTexts } from '../../model/practice/law.js';
import { careAndInstitutionLaw } from './care-and-institution.js';
import { emergencyLaw } from './emergency.js';
import { measuresLaw } from './measures.js';
import { plansAndContactLaw } from './plans-and-contact.js';
import { principlesLaw } from './principles.js';
import { procedureLaw } from './procedure.js';
import { reportAndInvestigationLaw } from './report-and-investigation.js';

/** The texts of every topic with their days, without what the topic is about. */
export const legalTexts: readonly LegalTopicTexts[] = /* @__PURE__ */ (() =>
  Object.freeze([
    ...principlesLaw,
    ...reportAndInvestigationLaw,
    ...measuresLaw,
    ...emergencyLaw,
    ...careAndInstitutionLaw,
    ...plansAndContactLaw,
    ...procedureLaw,
  ]))();
