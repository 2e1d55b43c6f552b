import { deepFreeze } from '../../logic/deep-freeze.js';
import type { LegalTopicTexts } from '../../model/practice/law.js';

/** Chapters 5 and 6 of the 2021 Act: care orders and institutions. */
export const careAndInstitutionLaw: readonly LegalTopicTexts[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'care-order',
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
