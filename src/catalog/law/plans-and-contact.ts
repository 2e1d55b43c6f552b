import { deepFreeze } from '../../logic/deep-freeze.js';
import type { LegalTopicTexts } from '../../model/practice/law.js';

/** Chapters 7 and 8 of the 2021 Act: contact, plans and follow-up. */
export const plansAndContactLaw: readonly LegalTopicTexts[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'plan-and-follow-up',
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
