import { deepFreeze } from '../../logic/deep-freeze.js';
import type { LegalTopic } from '../../model/practice/law.js';

/** Chapters 7 and 8 of the 2021 Act: contact, plans and follow-up. Statements in our own words. */
export const plansAndContactLaw: readonly LegalTopic[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'plan-and-follow-up',
    says: {
      en: 'Help measures have a plan, are followed up and evaluated, and the plan is changed when the child needs it.',
      nb: 'Hjelpetiltak har en plan, følges opp og evalueres, og planen endres når barnet trenger det.',
      nn: 'Hjelpetiltak har ein plan, blir følgde opp og evaluerte, og planen blir endra når barnet treng det.',
    },
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '5' }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-5', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '8', section: '1' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '8-1', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: ['act-2026-06-19-35'],
  },
  {
    id: 'plan-after-emergency',
    says: {
      en: 'A plan after an emergency decision.',
      nb: 'Plan etter akuttvedtak.',
      nn: 'Plan etter akuttvedtak.',
    },
    texts: [
      {
        law: 'BVL2021',
        places: [{ chapter: '8', section: '2', subsections: ['3'] }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '8-2(3)', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [{ validFrom: null, validTo: '2022-12-31', reason: 'no-rule' }],
    pending: [],
  },
  {
    id: 'care-plan',
    says: {
      en: 'Care plan for a child under a care order.',
      nb: 'Omsorgsplan for barn under omsorg.',
      nn: 'Omsorgsplan for barn under omsorg.',
    },
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '15', subsections: ['3'] }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-15(3)', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '8', section: '3', subsections: ['4'] }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '8-3(4)', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'institution-plan',
    says: {
      en: 'Plan for the stay in an institution.',
      nb: 'Plan for institusjonsopphold.',
      nn: 'Plan for institusjonsopphald.',
    },
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '28' }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-28', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '8', section: '4' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '8-4', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'aftercare-plan',
    says: { en: 'Plan for aftercare.', nb: 'Plan for ettervern.', nn: 'Plan for ettervern.' },
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '15', subsections: ['4'] }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-15(4)', confidence: 'partial' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '8', section: '5', subsections: ['2'] }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '8-5(2)', confidence: 'partial' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'aftercare-duty',
    says: {
      en: 'The service contacts the young person in good time before 18; to continue, replace or stop measures is a decision.',
      nb: 'Tjenesten tar kontakt i god tid før 18 år; å videreføre, erstatte eller avslutte tiltak er et vedtak.',
      nn: 'Tenesta tek kontakt i god tid før 18 år; å føre vidare, erstatte eller avslutte tiltak er eit vedtak.',
    },
    texts: [
      {
        law: 'BVL2021',
        places: [
          { chapter: '8', section: '5' },
          { chapter: '3', section: '6' },
        ],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '8-5, 3-6', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [{ validFrom: null, validTo: '2022-12-31', reason: 'not-established' }],
    pending: [],
  },
  {
    id: 'follow-up-after-revocation',
    says: {
      en: 'Offer of follow-up after a revoked care order, up to six months.',
      nb: 'Tilbud om oppfølging etter opphevet omsorgsovertakelse, inntil seks måneder.',
      nn: 'Tilbod om oppfølging etter oppheva omsorgsovertaking, inntil seks månader.',
    },
    texts: [
      {
        law: 'BVL2021',
        places: [{ chapter: '8', section: '7' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '8-7', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [{ validFrom: null, validTo: '2022-12-31', reason: 'not-established' }],
    pending: [],
  },
  {
    id: 'contact-plan',
    says: { en: 'Plan for contact.', nb: 'Samværsplan.', nn: 'Samværsplan.' },
    texts: [
      {
        law: 'BVL2021',
        places: [{ chapter: '7', section: '6' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '7-6', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [{ validFrom: null, validTo: '2022-12-31', reason: 'no-rule' }],
    pending: [],
  },
]);
