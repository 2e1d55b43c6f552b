import { deepFreeze } from '../../logic/deep-freeze.js';
import type { LegalTopic } from '../../model/practice/law.js';

/** Chapter 4 of the 2021 Act and what belongs to it: decisions that cannot wait. Statements in our own words. */
export const emergencyLaw: readonly LegalTopic[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'emergency',
    says: { en: 'Emergency decisions.', nb: 'Akuttvedtak.', nn: 'Akuttvedtak.' },
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
    says: {
      en: 'Help for a child that is without care.',
      nb: 'Hjelp til barn som er uten omsorg.',
      nn: 'Hjelp til barn som er utan omsorg.',
    },
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
    says: {
      en: 'Acute care order; lapses without a petition within six weeks.',
      nb: 'Akuttvedtak om omsorgsovertakelse; faller bort uten begjæring innen seks uker.',
      nn: 'Akuttvedtak om omsorgsovertaking; fell bort utan krav innan seks veker.',
    },
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
    says: {
      en: 'Ban on moving a child.',
      nb: 'Forbud mot å flytte barnet.',
      nn: 'Forbod mot å flytte barnet.',
    },
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
    says: {
      en: 'Acute placement of a young person in an institution; lapses without a petition within two weeks.',
      nb: 'Akutt plassering av ungdom i institusjon; faller bort uten begjæring innen to uker.',
      nn: 'Akutt plassering av ungdom i institusjon; fell bort utan krav innan to veker.',
    },
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
    says: {
      en: 'Acute placement of a child exposed to trafficking; lapses without a petition within two weeks.',
      nb: 'Akutt plassering av barn utsatt for menneskehandel; faller bort uten begjæring innen to uker.',
      nn: 'Akutt plassering av barn utsett for menneskehandel; fell bort utan krav innan to veker.',
    },
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
    says: {
      en: 'Ban on taking a child abroad, in acute cases and as a measure.',
      nb: 'Utreiseforbud, i akutte tilfeller og som tiltak.',
      nn: 'Utreiseforbod, i akutte tilfelle og som tiltak.',
    },
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
    says: {
      en: 'Temporary stop of contact; lapses without a petition within three weeks.',
      nb: 'Midlertidig stans av samvær; faller bort uten begjæring innen tre uker.',
      nn: 'Mellombels stans av samvær; fell bort utan krav innan tre veker.',
    },
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
    says: {
      en: 'The board controls an emergency decision, if possible within 48 hours of receiving it.',
      nb: 'Nemnda kontrollerer et akuttvedtak, om mulig innen 48 timer etter mottak.',
      nn: 'Nemnda kontrollerer eit akuttvedtak, om mogleg innan 48 timar etter mottak.',
    },
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
