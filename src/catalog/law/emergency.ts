import { deepFreeze } from '../../logic/deep-freeze.js';
import type { LegalTopicTexts } from '../../model/practice/law.js';

/** Chapter 4 of the 2021 Act and what belongs to it: decisions that cannot wait. */
export const emergencyLaw: readonly LegalTopicTexts[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'emergency',
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '6' }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-6', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [
          { chapter: '4', section: '1' },
          { chapter: '4', section: '2' },
        ],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '4-1, 4-2', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'emergency-help',
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '6', subsections: ['1'] }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-6(1)', confidence: 'partial' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '4', section: '1' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '4-1', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'acute-care-order',
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '6', subsections: ['2', '4'] }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-6(2,4)', confidence: 'partial' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '4', section: '2' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '4-2', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'moving-ban',
    texts: [
      {
        law: 'BVL',
        places: [
          { chapter: '4', section: '8' },
          { chapter: '4', section: '9' },
        ],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-8, 4-9', confidence: 'partial' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [
          { chapter: '4', section: '3' },
          { chapter: '5', section: '1', letters: ['f', 'g'] },
        ],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '4-3, 5-1', confidence: 'partial' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'acute-institution',
    texts: [
      {
        law: 'BVL',
        places: [{ chapter: '4', section: '6', subsections: ['3', '4'] }],
        validFrom: null,
        validTo: '2022-12-31',
        source: { source: 'act-child-welfare-1992', at: '4-6(3,4)', confidence: 'partial' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '4', section: '4' }],
        validFrom: '2023-01-01',
        validTo: '2025-12-31',
        source: { source: 'act-child-welfare-2021', at: '4-4', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '4', section: '4' }],
        validFrom: '2026-01-01',
        validTo: null,
        enactedBy: 'Act 2025-06-20 no. 39',
        note: {
          en: 'Ground reworded: the care the child gets, or that it endangers its own development; “behaviour” is gone.',
          nb: 'Vilkåret er omformulert: omsorgssituasjonen, eller at barnet utsetter utviklingen sin for fare; «atferd» er borte.',
          nn: 'Vilkåret er omformulert: omsorgssituasjonen, eller at barnet set utviklinga si i fare; «åtferd» er borte.',
        },
        source: { source: 'act-child-welfare-2021', at: '4-4', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [],
    pending: [],
  },
  {
    id: 'acute-trafficking',
    texts: [
      {
        law: 'BVL2021',
        places: [{ chapter: '4', section: '5' }],
        validFrom: '2023-01-01',
        validTo: null,
        source: { source: 'act-child-welfare-2021', at: '4-5', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [{ validFrom: null, validTo: '2022-12-31', reason: 'not-established' }],
    pending: [],
  },
  {
    id: 'travel-ban',
    texts: [
      {
        law: 'BVL2021',
        places: [
          { chapter: '4', section: '6' },
          { chapter: '5', section: '13' },
        ],
        validFrom: '2026-01-23',
        validTo: null,
        enactedBy: 'Act 2025-12-22 no. 115',
        source: { source: 'act-child-welfare-2021', at: '4-6, 5-13', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [
      { validFrom: null, validTo: '2022-12-31', reason: 'no-rule' },
      { validFrom: '2023-01-01', validTo: '2026-01-22', reason: 'no-rule' },
    ],
    pending: [],
  },
  {
    id: 'contact-stop',
    texts: [
      {
        law: 'BVL2021',
        places: [{ chapter: '7', section: '7' }],
        validFrom: '2026-01-01',
        validTo: null,
        enactedBy: 'Act 2025-06-20 no. 39',
        source: { source: 'act-child-welfare-2021', at: '7-7', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [
      { validFrom: null, validTo: '2022-12-31', reason: 'no-rule' },
      { validFrom: '2023-01-01', validTo: '2025-12-31', reason: 'no-rule' },
    ],
    pending: [],
  },
  {
    id: 'board-control',
    texts: [
      {
        law: 'BVL2021',
        places: [{ chapter: '14', section: '22' }],
        validFrom: '2023-01-01',
        validTo: '2025-12-31',
        source: { source: 'act-child-welfare-2021', at: '14-22', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '14', section: '22' }],
        validFrom: '2026-01-01',
        validTo: '2026-01-22',
        enactedBy: 'Act 2025-06-20 no. 39',
        note: {
          en: 'Covers the contact stop too.',
          nb: 'Gjelder også stans av samvær.',
          nn: 'Gjeld òg stans av samvær.',
        },
        source: { source: 'act-child-welfare-2021', at: '14-22', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
      {
        law: 'BVL2021',
        places: [{ chapter: '14', section: '22' }],
        validFrom: '2026-01-23',
        validTo: null,
        enactedBy: 'Act 2025-12-22 no. 115',
        note: {
          en: 'Covers the travel ban too.',
          nb: 'Gjelder også utreiseforbud.',
          nn: 'Gjeld òg utreiseforbod.',
        },
        source: { source: 'act-child-welfare-2021', at: '14-22', confidence: 'confirmed' },
        checkedOn: '2026-07-02',
      },
    ],
    without: [{ validFrom: null, validTo: '2022-12-31', reason: 'not-established' }],
    pending: [],
  },
]);
