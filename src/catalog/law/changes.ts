import { deepFreeze } from '../../logic/deep-freeze.js';
import type { LawChange } from '../../model/practice/law.js';

/**
 * The dated changes of the law that the topics express, oldest first, and those that were passed and wait.
 *
 * @example
 * ```ts
 * import { lawChanges } from 'resiliens/practice';
 *
 * lawChanges.filter(({ from }) => from === null).map(({ id }) => id); // => ['act-2025-06-20-40', 'act-2026-06-19-35', 'health-assessment-2021']
 * ```
 * @since 0.1.0
 */
export const lawChanges: readonly LawChange[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'act-2021',
    from: '2023-01-01',
    act: 'Act 2021-06-18 no. 97',
    says: {
      en: 'The Act of 2021 takes the place of the Act of 1992, whose last day was 2022-12-31; 2-6 and 15-7(4) are excepted.',
      nb: 'Loven av 2021 avløser loven av 1992, som gjaldt til og med 2022-12-31; 2-6 og 15-7(4) er unntatt.',
      nn: 'Lova av 2021 avløyser lova av 1992, som galdt til og med 2022-12-31; 2-6 og 15-7(4) er unnatekne.',
    },
    topics: [],
    source: { source: 'act-child-welfare-2021', confidence: 'confirmed' },
    checkedOn: '2026-07-02',
  },
  {
    id: 'section-15-7-4',
    from: '2023-07-01',
    act: 'Act 2021-06-18 no. 97',
    says: {
      en: '15-7(4) comes into force.',
      nb: '15-7(4) trer i kraft.',
      nn: '15-7(4) tek til å gjelde.',
    },
    topics: [],
    source: { source: 'act-child-welfare-2021', at: '15-7(4)', confidence: 'confirmed' },
    checkedOn: '2026-07-02',
  },
  {
    id: 'section-2-7-2024',
    from: '2024-07-01',
    act: 'Amendment of 2-7',
    says: {
      en: 'The power to set other time limits for a time (2-7) is enacted anew, to 2026-06-30.',
      nb: 'Adgangen til å fastsette andre frister for en tid (2-7) er vedtatt på nytt, til 2026-06-30.',
      nn: 'Høvet til å fastsetje andre fristar for ei tid (2-7) er vedteke på nytt, til 2026-06-30.',
    },
    topics: ['temporary-derogation'],
    source: { source: 'act-child-welfare-2021', at: '2-7', confidence: 'confirmed' },
    checkedOn: '2026-07-02',
  },
  {
    id: 'act-2025-06-20-39',
    from: '2026-01-01',
    act: 'Act 2025-06-20 no. 39',
    says: {
      en: 'The ground for help is the care the child gets, or that it endangers its own development; contact can be stopped for a time (7-7), and the child may complain about moves (12-3 a).',
      nb: 'Vilkåret for hjelp er omsorgssituasjonen, eller at barnet utsetter utviklingen sin for fare; samvær kan stanses midlertidig (7-7), og barnet kan klage på flytting (12-3 a).',
      nn: 'Vilkåret for hjelp er omsorgssituasjonen, eller at barnet set utviklinga si i fare; samvær kan stansast mellombels (7-7), og barnet kan klage på flytting (12-3 a).',
    },
    topics: [
      'acute-institution',
      'behaviour-institution',
      'child-complaint-moves',
      'contact-stop',
      'duty-to-report',
      'early-intervention',
      'parent-support-no-child-consent',
      'register',
      'voluntary-measures',
    ],
    source: {
      source: 'act-child-welfare-2021',
      at: '1-10, 3-1, 3-5, 4-4, 6-1, 6-2, 7-7, 12-3 a, 13-2, 13-5 a, 13-7',
      confidence: 'confirmed',
    },
    checkedOn: '2026-07-02',
  },
  {
    id: 'other-sections-2026',
    from: '2026-01-01',
    act: 'Amendments of the same day',
    says: {
      en: 'Changed on the same day: scope (1-2), investigation and how it ends (2-2, 2-5), stays abroad (3-3), information (13-4); the board controls a stop of contact (14-22).',
      nb: 'Endret samme dag: virkeområdet (1-2), undersøkelsen og hvordan den avsluttes (2-2, 2-5), opphold i utlandet (3-3), opplysninger (13-4); nemnda kontrollerer stans av samvær (14-22).',
      nn: 'Endra same dag: verkeområdet (1-2), undersøkinga og korleis ho blir avslutta (2-2, 2-5), opphald i utlandet (3-3), opplysningar (13-4); nemnda kontrollerer stans av samvær (14-22).',
    },
    topics: [
      'board-control',
      'dismissal-is-decision',
      'gathering-information',
      'investigation',
      'investigation-outcome',
      'reopening',
      'scope-age',
      'stay-abroad',
    ],
    source: {
      source: 'act-child-welfare-2021',
      at: '1-2, 2-2, 2-5, 3-3, 13-4, 14-22',
      confidence: 'confirmed',
    },
    checkedOn: '2026-07-02',
  },
  {
    id: 'act-2025-12-22-115',
    from: '2026-01-23',
    act: 'Act 2025-12-22 no. 115',
    says: {
      en: 'Bans on taking a child abroad, in acute cases (4-6) and as a measure (5-13).',
      nb: 'Utreiseforbud, i akutte tilfeller (4-6) og som tiltak (5-13).',
      nn: 'Utreiseforbod, i akutte tilfelle (4-6) og som tiltak (5-13).',
    },
    topics: ['board-control', 'duty-to-report', 'gathering-information', 'scope-age', 'travel-ban'],
    source: {
      source: 'act-child-welfare-2021',
      at: '1-2, 4-6, 5-6, 5-13, 13-4, 14-22',
      confidence: 'confirmed',
    },
    checkedOn: '2026-07-02',
  },
  {
    id: 'act-2026-06-12-22',
    from: '2026-07-01',
    act: 'Act 2026-06-12 no. 22',
    says: {
      en: 'The power to set other time limits for a time (2-7) is enacted anew, to 2028-06-30; on the same day 3-3 is changed.',
      nb: 'Adgangen til å fastsette andre frister for en tid (2-7) er vedtatt på nytt, til 2028-06-30; samme dag er 3-3 endret.',
      nn: 'Høvet til å fastsetje andre fristar for ei tid (2-7) er vedteke på nytt, til 2028-06-30; same dag er 3-3 endra.',
    },
    topics: ['stay-abroad', 'temporary-derogation'],
    source: { source: 'act-child-welfare-2021', at: '2-7, 3-3', confidence: 'confirmed' },
    checkedOn: '2026-07-02',
  },
  {
    id: 'section-3-2-housing',
    from: '2027-01-01',
    act: 'Amendment of 3-2',
    says: {
      en: 'Stays by consent gain municipal housing with staff round the clock.',
      nb: 'Opphold med samtykke får kommunalt botilbud med døgnbemanning.',
      nn: 'Opphald med samtykke får kommunalt butilbod med døgnbemanning.',
    },
    topics: ['voluntary-placement'],
    source: { source: 'act-child-welfare-2021', at: '3-2', confidence: 'confirmed' },
    checkedOn: '2026-07-02',
  },
  {
    id: 'act-2025-06-20-40',
    from: null,
    act: 'Act 2025-06-20 no. 40',
    says: {
      en: 'An amendment of 3-4(3), not in force when the law was read.',
      nb: 'En endring av 3-4(3), ikke i kraft da loven ble lest.',
      nn: 'Ei endring av 3-4(3), ikkje i kraft då lova vart lesen.',
    },
    topics: ['ordered-measures'],
    source: { source: 'act-child-welfare-2021', at: '3-4(3)', confidence: 'confirmed' },
    checkedOn: '2026-07-02',
  },
  {
    id: 'act-2026-06-19-35',
    from: null,
    act: 'Act 2026-06-19 no. 35',
    says: {
      en: 'Amends 8-1(1), 3-2, 12-3 and others; its commencement was not established when the law was read.',
      nb: 'Endrer 8-1(1), 3-2, 12-3 og flere; ikrafttredelsen var ikke klarlagt da loven ble lest.',
      nn: 'Endrar 8-1(1), 3-2, 12-3 og fleire; når ho tek til å gjelde, var ikkje klarlagt då lova vart lesen.',
    },
    topics: ['party-rights-child', 'plan-and-follow-up', 'voluntary-placement'],
    source: { source: 'act-child-welfare-2021', at: '8-1(1), 3-2, 12-3', confidence: 'confirmed' },
    checkedOn: '2026-07-02',
  },
  {
    id: 'health-assessment-2021',
    from: null,
    act: 'Act 2021-06-18 no. 97',
    says: {
      en: '2-6 on health assessment was not in force when the law was read.',
      nb: '2-6 om kartlegging av helsehjelp var ikke i kraft da loven ble lest.',
      nn: '2-6 om kartlegging av helsehjelp var ikkje i kraft då lova vart lesen.',
    },
    topics: ['health-assessment'],
    source: { source: 'act-child-welfare-2021', at: '2-6', confidence: 'confirmed' },
    checkedOn: '2026-07-02',
  },
]);
