import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Source } from '../../model/source.js';

/**
 * Where the scoring rules of the questionnaires come from. No form was read, so no item text ships.
 *
 * @since 0.1.0
 */
export const questionnaireSources: readonly Source[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'hiboop-ace',
    kind: 'web-page',
    title: 'Scoring of the ten adverse childhood experiences',
    url: 'https://hiboop.com/fr/assessments/ace-score/',
  },
  {
    id: 'felitti-1998',
    kind: 'article',
    title: 'The first report of the adverse childhood experiences study, with seven categories',
    authors: 'Felitti, V. J., and others',
    year: 1998,
    url: 'https://www.ajpmonline.org/article/S0749-3797(98)00017-8/fulltext',
  },
  {
    id: 'dube-2001',
    kind: 'article',
    title: 'Adverse childhood experiences and attempted suicide, with eight categories',
    authors: 'Dube, S. R., and others',
    year: 2001,
    url: 'https://jamanetwork.com/journals/jama/fullarticle/194504',
  },
  {
    id: 'hl7-sdc-phq9',
    kind: 'form',
    title: 'Example questionnaire PHQ-9 in the FHIR guide on structured data capture',
    authors: 'HL7',
    url: 'https://hl7.org/fhir/uv/sdc/Questionnaire-questionnaire-sdc-profile-example-PHQ9.html',
    note: 'Carries the statement that no permission is needed to reproduce the form.',
  },
  {
    id: 'qscorer-phq9',
    kind: 'web-page',
    title: 'Scoring of the PHQ-9 in the R package qscorer',
    url: 'https://nrkoehler.github.io/qscorer/reference/scoring_phq9.html',
  },
  {
    id: 'pmc2906530',
    kind: 'article',
    title: 'Accuracy of the PHQ-9 and PHQ-2 among 2,642 people',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2906530',
  },
  {
    id: 'mazza-2015',
    kind: 'article',
    title: 'On the bias of prorated scale scores',
    authors: 'Mazza, G. L., Enders, C. K., and Ruehlman, L. S.',
    year: 2015,
  },
  {
    id: 'cliot-gad7',
    kind: 'web-page',
    title: 'Scoring of the GAD-7 in the R package cliot',
    url: 'https://rdrr.io/cran/cliot/man/gad7_anxiety_screen.html',
  },
  {
    id: 'psc17-scoring-instructions',
    kind: 'form',
    title: 'Scoring instructions of the PSC-17',
    url: 'https://dokumen.tips/documents/psc-17-scoring-instructions.html',
  },
  {
    id: 'psypack-psc17',
    kind: 'web-page',
    title: 'The 17-item paediatric symptom checklist and which numbers make up its scales',
    url: 'https://psypack.com/assessments/pediatric-symptom-checklist-17-psc-17',
  },
  {
    id: 'scribd-psc17',
    kind: 'form',
    title: 'A copy of the PSC-17 with its note on reproduction',
    url: 'https://ja.scribd.com/document/373392027/PSC-17',
  },
]);
