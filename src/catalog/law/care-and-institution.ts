import { deepFreeze } from '../../logic/deep-freeze.js';
import type { LegalTopic } from '../../model/practice/law.js';

/** Chapters 5 and 6 of the 2021 Act: care orders and institutions. Statements in our own words. */
export const careAndInstitutionLaw: readonly LegalTopic[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'care-order',
    says: { en: 'Care order.', nb: 'Omsorgsovertakelse.', nn: 'Omsorgsovertaking.' },
    texts: [
      {
        law: 'BVL',
        places: [
          { chapter: '4', section: '12' },
          { chapter: '4', section: '8', subsections: ['2', '3'] },
        ],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-12, 4-8(2,3)', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '5', section: '1' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '5-1', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'care-order-execution',
    says: {
      en: 'A care order is carried out within six weeks, or it lapses.',
      nb: 'En omsorgsovertakelse settes i verk innen seks uker, eller den faller bort.',
      nn: 'Ei omsorgsovertaking blir sett i verk innan seks veker, eller ho fell bort.',
    },
    texts: [
      {
        law: 'BVL2021',
        places: [{ chapter: '5', section: '2' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '5-2', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [{ validFrom: null, validTo: '2022-12-31', reason: 'not-established' }],
    pending: [],
  },
  {
    id: 'adoption',
    says: { en: 'Adoption.', nb: 'Adopsjon.', nn: 'Adopsjon.' },
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '20' }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-20', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '5', section: '10' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '5-10', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'revoke-care-order',
    says: {
      en: 'A care order is revoked when the parents can give proper care; a new case may be demanded after twelve months.',
      nb: 'En omsorgsovertakelse oppheves når foreldrene kan gi forsvarlig omsorg; ny sak kan kreves etter tolv måneder.',
      nn: 'Ei omsorgsovertaking blir oppheva når foreldra kan gje forsvarleg omsorg; ny sak kan krevjast etter tolv månader.',
    },
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '21' }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-21', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '5', section: '7' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '5-7', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'behaviour-institution',
    says: {
      en: 'Placement of a young person in an institution, with or without consent, and the review of it.',
      nb: 'Plassering av ungdom i institusjon, med eller uten samtykke, og ny vurdering av den.',
      nn: 'Plassering av ungdom i institusjon, med eller utan samtykke, og ny vurdering av ho.',
    },
    texts: [
      {
        law: 'BVL',
        places: [
          { chapter: '4', section: '24' },
          { chapter: '4', section: '25' },
          { chapter: '4', section: '26' },
        ],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-24, 4-25, 4-26', confidence: 'partial' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [
          { chapter: '6', section: '2' },
          { chapter: '4', section: '4' },
          { chapter: '6', section: '1' },
        ],
        validFrom: '2023-01-01',
        validTo: '2025-12-31',
        source: { source: 'act-child-welfare-2021', at: '6-2, 4-4, 6-1', confidence: 'partial' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [
          { chapter: '6', section: '2' },
          { chapter: '4', section: '4' },
          { chapter: '6', section: '1' },
        ],
        validFrom: '2026-01-01',
        validTo: null,
        enactedBy: 'Act 2025-06-20 no. 39',
        note: {
          en: 'Ground reworded: the care the child gets, or that it endangers its own development; “behaviour” is gone.',
          nb: 'Vilkåret er omformulert: omsorgssituasjonen, eller at barnet utsetter utviklingen sin for fare; «atferd» er borte.',
          nn: 'Vilkåret er omformulert: omsorgssituasjonen, eller at barnet set utviklinga si i fare; «åtferd» er borte.',
        },
        source: { source: 'act-child-welfare-2021', at: '6-2, 4-4, 6-1', confidence: 'partial' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'foster-home-instead',
    says: {
      en: 'Foster home instead of an institution.',
      nb: 'Fosterhjem i stedet for institusjon.',
      nn: 'Fosterheim i staden for institusjon.',
    },
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '27' }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-27', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '6', section: '3' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '6-3', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'trafficking',
    says: {
      en: 'Placement of a child exposed to trafficking.',
      nb: 'Plassering av barn utsatt for menneskehandel.',
      nn: 'Plassering av barn utsett for menneskehandel.',
    },
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '29' }],
        validFrom: null,
        notBefore: '2012-01-01',
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-29', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [
          { chapter: '6', section: '6' },
          { chapter: '4', section: '5' },
        ],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '6-6, 4-5', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
]);
