import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { UnnamedFactor } from '../../../model/factor.js';

/**
 * Protective factors, P1 to P14.
 *
 * P1 to P8 come from the individual part of the mixed list of Tynset municipality, P9 to P14 are proposed by this library;
 * none is confirmed as part of a list tied to Kvello. All in this library's own words; levels, kinds, ages and register
 * links are this library's own.
 *
 * @since 0.1.0
 */
export const protective: readonly UnnamedFactor[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'age-adequate-competence',
    code: 'P1',
    order: 1,
    dimension: 'protective',
    group: 'child',
    statement: {
      en: 'The child functions at age level or better in all five: thinking and language, social, emotional, behaviour and morals, movement.',
      nb: 'Barnet fungerer minst som alderen tilsier på alle fem: tanke og språk, sosialt, følelsesmessig, atferd og moral, motorikk.',
      nn: 'Barnet fungerer minst som alderen tilseier på alle fem: tanke og språk, sosialt, kjenslemessig, åtferd og moral, motorikk.',
    },
    subject: 'child',
    condition: {
      kind: 'recorded',
      defaultReading: 'all-of',
      readings: [
        {
          id: 'all-of',
          label: { en: 'All five areas', nb: 'Alle fem områdene', nn: 'Alle fem områda' },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'cognitive-language', in: ['yes'] },
              { kind: 'is', detail: 'social', in: ['yes'] },
              { kind: 'is', detail: 'emotional', in: ['yes'] },
              { kind: 'is', detail: 'behaviour-moral', in: ['yes'] },
              { kind: 'is', detail: 'motor', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'cognitive-language',
        label: {
          en: 'Thinking and language at age level or better',
          nb: 'Tanke og språk minst som alderen tilsier',
          nn: 'Tanke og språk minst som alderen tilseier',
        },
      },
      {
        kind: 'yes-no',
        id: 'social',
        label: {
          en: 'Socially at age level or better',
          nb: 'Sosialt minst som alderen tilsier',
          nn: 'Sosialt minst som alderen tilseier',
        },
      },
      {
        kind: 'yes-no',
        id: 'emotional',
        label: {
          en: 'Emotionally at age level or better',
          nb: 'Følelsesmessig minst som alderen tilsier',
          nn: 'Kjenslemessig minst som alderen tilseier',
        },
      },
      {
        kind: 'yes-no',
        id: 'behaviour-moral',
        label: {
          en: 'Behaviour and morals at age level or better',
          nb: 'Atferd og moral minst som alderen tilsier',
          nn: 'Åtferd og moral minst som alderen tilseier',
        },
      },
      {
        kind: 'yes-no',
        id: 'motor',
        label: {
          en: 'Movement at age level or better',
          nb: 'Motorikk minst som alderen tilsier',
          nn: 'Motorikk minst som alderen tilseier',
        },
      },
    ],
    levels: ['individual'],
    observability: ['observable'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.2.01', fit: 'near', onlyFor: 'cognitive-language' },
      { system: 'themes', code: '1.4.02', fit: 'near', onlyFor: 'social' },
      { system: 'themes', code: '1.3.01', fit: 'near', onlyFor: 'emotional' },
      { system: 'themes', code: '1.3.08', fit: 'near', onlyFor: 'behaviour-moral' },
      { system: 'themes', code: '1.3.02', fit: 'weak', onlyFor: 'behaviour-moral' },
      { system: 'themes', code: '1.1.01', fit: 'near', onlyFor: 'motor' },
    ],
    provenance: {
      status: 'provisional',
      membership: 'high',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'protection in the individual', confidence: 'partial' }],
    },
    notes: [],
  },
  {
    id: 'even-temperament',
    code: 'P2',
    order: 2,
    dimension: 'protective',
    group: 'child',
    statement: {
      en: 'The child’s temperament is balanced and not hot-tempered.',
      nb: 'Barnets temperament er balansert og ikke oppfarende.',
      nn: 'Temperamentet til barnet er balansert og ikkje brålyndt.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: 'balanced-and-not-hot',
      readings: [
        {
          id: 'balanced-and-not-hot',
          label: {
            en: 'Balanced and not hot-tempered',
            nb: 'Balansert og ikke oppfarende',
            nn: 'Balansert og ikkje brålyndt',
          },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'balanced', in: ['yes'] },
              { kind: 'not', of: { kind: 'is', detail: 'hot-tempered', in: ['yes'] } },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'How does the child usually meet something new, something that goes wrong, and a no?',
          nb: 'Hvordan møter barnet vanligvis noe nytt, noe som går galt, og et nei?',
          nn: 'Korleis møter barnet til vanleg noko nytt, noko som går gale, og eit nei?',
        },
      ],
    },
    details: [
      { kind: 'yes-no', id: 'balanced', label: { en: 'Balanced', nb: 'Balansert', nn: 'Balansert' } },
      {
        kind: 'yes-no',
        id: 'hot-tempered',
        label: { en: 'Hot-tempered', nb: 'Oppfarende', nn: 'Brålyndt' },
      },
    ],
    levels: ['individual'],
    observability: ['interaction'],
    dynamics: ['static'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '1.3.01', fit: 'near' }],
    provenance: {
      status: 'provisional',
      membership: 'high',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'protection in the individual', confidence: 'partial' }],
    },
    notes: [],
  },
  {
    id: 'interests-mastery',
    code: 'P3',
    order: 3,
    dimension: 'protective',
    group: 'child',
    statement: {
      en: 'The child has a hobby or an interest in which it experiences mastery and joy.',
      nb: 'Barnet har en hobby eller interesse der det opplever mestring og glede.',
      nn: 'Barnet har ein hobby eller ei interesse der det opplever meistring og glede.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: 'all-of',
      readings: [
        {
          id: 'all-of',
          label: {
            en: 'An interest, mastery and joy',
            nb: 'Interesse, mestring og glede',
            nn: 'Interesse, meistring og glede',
          },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'interest', in: ['yes'] },
              { kind: 'is', detail: 'mastery', in: ['yes'] },
              { kind: 'is', detail: 'joy', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'What does the child like doing, with whom, and what does it itself say about it?',
          nb: 'Hva liker barnet å gjøre, sammen med hvem, og hva sier det selv om det?',
          nn: 'Kva likar barnet å gjere, saman med kven, og kva seier det sjølv om det?',
        },
      ],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'interest',
        label: { en: 'Hobby or interest', nb: 'Hobby eller interesse', nn: 'Hobby eller interesse' },
      },
      { kind: 'yes-no', id: 'mastery', label: { en: 'Mastery', nb: 'Mestring', nn: 'Meistring' } },
      { kind: 'yes-no', id: 'joy', label: { en: 'Joy', nb: 'Glede', nn: 'Glede' } },
    ],
    levels: ['micro', 'meso'],
    observability: ['observable'],
    dynamics: ['dynamic'],
    usualAge: { from: 36, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '1.4.01', fit: 'near' }],
    provenance: {
      status: 'provisional',
      membership: 'high',
      wording: 'partial',
      edition: 'unknown',
      sources: [
        { source: 'tynset-kommune', at: 'protection in the individual', confidence: 'partial' },
        { source: 'thesis-volda-2021', at: 'sections 4 and 6', confidence: 'partial' },
      ],
    },
    notes: [],
  },
  {
    id: 'meaning-coherence',
    code: 'P4',
    order: 4,
    dimension: 'protective',
    group: 'child',
    statement: {
      en: 'The child experiences its life as meaningful and coherent.',
      nb: 'Barnet opplever livet sitt som meningsfullt og sammenhengende.',
      nn: 'Barnet opplever livet sitt som meiningsfullt og samanhengande.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: 'all-of',
      readings: [
        {
          id: 'all-of',
          label: { en: 'Meaning and coherence', nb: 'Mening og sammenheng', nn: 'Meining og samanheng' },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'meaning', in: ['yes'] },
              { kind: 'is', detail: 'coherence', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'How does the child tell about its days: do home, school and leisure belong together?',
          nb: 'Hvordan forteller barnet om dagene sine: hører hjem, skole og fritid sammen?',
          nn: 'Korleis fortel barnet om dagane sine: høyrer heim, skule og fritid saman?',
        },
      ],
    },
    details: [
      { kind: 'yes-no', id: 'meaning', label: { en: 'Meaning', nb: 'Mening', nn: 'Meining' } },
      { kind: 'yes-no', id: 'coherence', label: { en: 'Coherence', nb: 'Sammenheng', nn: 'Samanheng' } },
    ],
    levels: ['individual'],
    observability: ['underlying'],
    dynamics: ['dynamic'],
    usualAge: { from: 72, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '1.3.06', fit: 'weak' }],
    provenance: {
      status: 'provisional',
      membership: 'medium-high',
      wording: 'partial',
      edition: 'unknown',
      sources: [
        { source: 'tynset-kommune', at: 'protection in the individual', confidence: 'partial' },
        { source: 'thesis-volda-2021', at: 'sections 5 and 6', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'The thesis says how it arises: from carers who take part across the child’s settings. That is not buffering.',
        nb: 'Oppgaven sier hvordan den oppstår: av omsorgspersoner som deltar på tvers av barnets arenaer. Det er ikke demping av risiko.',
        nn: 'Oppgåva seier korleis ho oppstår: av omsorgspersonar som tek del på tvers av arenaene til barnet. Det er ikkje demping av risiko.',
      },
    ],
  },
  {
    id: 'future-optimism',
    code: 'P5',
    order: 5,
    dimension: 'protective',
    group: 'child',
    statement: {
      en: 'The young person, older than twelve, plans for its own life and is hopeful about it.',
      nb: 'Den unge, som er over tolv år, planlegger sitt eget liv og ser lyst på det.',
      nn: 'Den unge, som er over tolv år, planlegg sitt eige liv og ser lyst på det.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: 'all-of',
      readings: [
        {
          id: 'all-of',
          label: { en: 'Plans and hope', nb: 'Planer og optimisme', nn: 'Planar og optimisme' },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'plans', in: ['yes'] },
              { kind: 'is', detail: 'optimistic', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'What does the young person want to become of the next years, and does it believe in it?',
          nb: 'Hva vil den unge at de neste årene skal bli til, og tror den unge på det?',
          nn: 'Kva vil den unge at dei neste åra skal bli til, og trur den unge på det?',
        },
      ],
    },
    applicability: {
      age: [
        {
          id: 'after-twelfth-birthday',
          label: {
            en: 'More than 144 months: once twelve years are passed by a month',
            nb: 'Mer enn 144 måneder: når tolv år er passert med en måned',
            nn: 'Meir enn 144 månader: når tolv år er passert med ein månad',
          },
          applies: { from: 145, to: null },
          confidence: 'partial',
        },
        {
          id: 'from-thirteenth-birthday',
          label: {
            en: 'From the thirteenth birthday on, 156 months',
            nb: 'Fra trettenårsdagen av, 156 måneder',
            nn: 'Frå trettenårsdagen av, 156 månader',
          },
          applies: { from: 156, to: null },
          confidence: 'partial',
        },
      ],
      defaultAge: 'after-twelfth-birthday',
    },
    details: [
      {
        kind: 'yes-no',
        id: 'plans',
        label: { en: 'Plans own life', nb: 'Planlegger eget liv', nn: 'Planlegg eige liv' },
      },
      { kind: 'yes-no', id: 'optimistic', label: { en: 'Hopeful', nb: 'Optimistisk', nn: 'Optimistisk' } },
    ],
    levels: ['individual'],
    observability: ['underlying'],
    dynamics: ['dynamic'],
    usualAge: { from: 145, to: 216, sourced: true },
    registerLinks: [{ system: 'themes', code: '1.3.04', fit: 'weak' }],
    provenance: {
      status: 'provisional',
      membership: 'high',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'protection in the individual', confidence: 'partial' }],
    },
    notes: [
      {
        en: 'The source says over twelve years, which can be read in two ways.',
        nb: 'Kilden sier over tolv år, som kan leses på to måter.',
        nn: 'Kjelda seier over tolv år, som kan lesast på to måtar.',
      },
    ],
  },
  {
    id: 'positive-self-image',
    code: 'P6',
    order: 6,
    dimension: 'protective',
    group: 'child',
    statement: {
      en: 'The child thinks well of itself.',
      nb: 'Barnet har et positivt bilde av seg selv.',
      nn: 'Barnet har eit positivt bilete av seg sjølv.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'What does the child say that it is good at, and how does it speak of itself?',
          nb: 'Hva sier barnet at det er god til, og hvordan omtaler det seg selv?',
          nn: 'Kva seier barnet at det er god til, og korleis omtalar det seg sjølv?',
        },
      ],
    },
    details: [],
    levels: ['individual'],
    observability: ['underlying'],
    dynamics: ['dynamic'],
    usualAge: { from: 72, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '1.3.03', fit: 'near' }],
    provenance: {
      status: 'proposed',
      membership: 'low-medium',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'protection in the individual', confidence: 'partial' }],
    },
    notes: [],
  },
  {
    id: 'creativity',
    code: 'P7',
    order: 7,
    dimension: 'protective',
    group: 'child',
    statement: {
      en: 'The child has creative abilities.',
      nb: 'Barnet har skapende evner.',
      nn: 'Barnet har skapande evner.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'What does the child make up, make or find out?',
          nb: 'Hva finner barnet på, lager eller finner ut?',
          nn: 'Kva finn barnet på, lagar eller finn ut?',
        },
      ],
    },
    details: [],
    levels: ['individual'],
    observability: ['observable'],
    dynamics: ['dynamic'],
    usualAge: { from: 36, to: 216, sourced: false },
    registerLinks: [],
    provenance: {
      status: 'proposed',
      membership: 'low',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'protection in the individual', confidence: 'partial' }],
    },
    notes: [],
  },
  {
    id: 'innate-robustness',
    code: 'P8',
    order: 8,
    dimension: 'protective',
    group: 'child',
    statement: {
      en: 'The child has been robust from birth.',
      nb: 'Barnet har vært robust fra fødselen av.',
      nn: 'Barnet har vore robust frå fødselen av.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'How has the child come through illness, sleep, food and strain since it was born?',
          nb: 'Hvordan har barnet kommet gjennom sykdom, søvn, mat og belastninger siden det ble født?',
          nn: 'Korleis har barnet kome gjennom sjukdom, søvn, mat og belastningar sidan det vart fødd?',
        },
      ],
    },
    details: [],
    levels: ['individual'],
    observability: ['underlying'],
    dynamics: ['static'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [],
    provenance: {
      status: 'proposed',
      membership: 'low',
      wording: 'partial',
      edition: 'unknown',
      sources: [
        { source: 'tynset-kommune', at: 'protection in the individual', confidence: 'partial' },
        { source: 'forebygging-glossary', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'Hard to observe as such: a form may leave it out.',
        nb: 'Vanskelig å observere i seg selv: et skjema kan utelate den.',
        nn: 'Vanskeleg å observere i seg sjølv: eit skjema kan utelate han.',
      },
    ],
  },
  {
    id: 'secure-adult-relationship',
    code: 'P9',
    order: 9,
    dimension: 'protective',
    group: 'relation',
    statement: {
      en: 'At least one adult, a parent or someone else, is both close to the child and steady.',
      nb: 'Minst én voksen, forelder eller en annen, er både nær barnet og stabil.',
      nn: 'Minst éin vaksen, forelder eller ein annan, er både nær barnet og stabil.',
    },
    subject: 'close-person',
    condition: {
      kind: 'judgement',
      defaultReading: 'all-of',
      readings: [
        {
          id: 'all-of',
          label: { en: 'Close and steady', nb: 'Nær og stabil', nn: 'Nær og stabil' },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'close', in: ['yes'] },
              { kind: 'is', detail: 'steady', in: ['yes'] },
            ],
          },
          confidence: 'own',
        },
      ],
      prompts: [
        {
          en: 'Who does the child turn to when something is hard, and how often and how surely is that person there?',
          nb: 'Hvem går barnet til når noe er vanskelig, og hvor ofte og hvor sikkert er den personen der?',
          nn: 'Kven går barnet til når noko er vanskeleg, og kor ofte og kor sikkert er den personen der?',
        },
      ],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'close',
        label: { en: 'Close to the child', nb: 'Nær barnet', nn: 'Nær barnet' },
      },
      { kind: 'yes-no', id: 'steady', label: { en: 'Steady', nb: 'Stabil', nn: 'Stabil' } },
      {
        kind: 'choice',
        id: 'setting',
        label: {
          en: 'Where the adult is met',
          nb: 'Hvor den voksne møtes',
          nn: 'Kvar den vaksne blir møtt',
        },
        options: [
          { id: 'home', label: { en: 'At home', nb: 'Hjemme', nn: 'Heime' } },
          { id: 'kin', label: { en: 'Among kin', nb: 'I slekten', nn: 'I slekta' } },
          {
            id: 'kindergarten-or-school',
            label: {
              en: 'Kindergarten or school',
              nb: 'Barnehage eller skole',
              nn: 'Barnehage eller skule',
            },
          },
          { id: 'leisure', label: { en: 'Leisure', nb: 'Fritid', nn: 'Fritid' } },
          { id: 'visiting-home', label: { en: 'Visiting home', nb: 'Besøkshjem', nn: 'Besøksheim' } },
          { id: 'elsewhere', label: { en: 'Elsewhere', nb: 'Et annet sted', nn: 'Ein annan stad' } },
        ],
      },
    ],
    levels: ['micro'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.4.02', fit: 'near' },
      { system: 'themes', code: '2.2.03', fit: 'near' },
    ],
    provenance: {
      status: 'proposed',
      membership: 'none',
      wording: 'own',
      edition: 'unknown',
      sources: [
        { source: 'resiliens', confidence: 'own' },
        { source: 'thesis-volda-2021', at: 'the epigraph, sections 4 and 5', confidence: 'partial' },
        { source: 'sjumilssteget', confidence: 'partial' },
      ],
    },
    notes: [],
  },
  {
    id: 'good-enough-care-from-one-parent',
    code: 'P10',
    order: 10,
    dimension: 'protective',
    group: 'family',
    statement: {
      en: 'At least one parent gives the child good care.',
      nb: 'Minst én forelder gir barnet god omsorg.',
      nn: 'Minst éin forelder gjev barnet god omsorg.',
    },
    subject: 'parent',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'Which parent, what does that parent do for the child, and how does the child show that it is cared for?',
          nb: 'Hvilken forelder, hva gjør den forelderen for barnet, og hvordan viser barnet at det blir tatt vare på?',
          nn: 'Kva for forelder, kva gjer den forelderen for barnet, og korleis viser barnet at det blir teke vare på?',
        },
      ],
    },
    details: [],
    levels: ['micro'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '2.1.02', fit: 'near' },
      { system: 'themes', code: '2.2.02', fit: 'near' },
      { system: 'themes', code: '2.2.03', fit: 'near' },
    ],
    provenance: {
      status: 'proposed',
      membership: 'none',
      wording: 'own',
      edition: 'unknown',
      sources: [{ source: 'resiliens', confidence: 'own' }],
    },
    notes: [
      {
        en: 'Not the absence of weak care: care can be weak from one parent and good from the other.',
        nb: 'Ikke det samme som fravær av mangelfull omsorg: omsorgen kan være mangelfull fra én forelder og god fra den andre.',
        nn: 'Ikkje det same som fråvær av mangelfull omsorg: omsorga kan vere mangelfull frå éin forelder og god frå den andre.',
      },
    ],
  },
  {
    id: 'supportive-network',
    code: 'P11',
    order: 11,
    dimension: 'protective',
    group: 'network',
    statement: {
      en: 'Kin, neighbours or friends support the child or its parents.',
      nb: 'Slekt, naboer eller venner støtter barnet eller foreldrene.',
      nn: 'Slekt, naboar eller vener støttar barnet eller foreldra.',
    },
    subject: 'network',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'Who helps with what, how often, and whom does the help reach?',
          nb: 'Hvem hjelper med hva, hvor ofte, og hvem når hjelpen fram til?',
          nn: 'Kven hjelper med kva, kor ofte, og kven når hjelpa fram til?',
        },
      ],
    },
    details: [
      {
        kind: 'choice',
        id: 'reaches',
        label: { en: 'Whom the support reaches', nb: 'Hvem støtten når', nn: 'Kven støtta når' },
        options: [
          { id: 'child', label: { en: 'The child', nb: 'Barnet', nn: 'Barnet' } },
          { id: 'parents', label: { en: 'The parents', nb: 'Foreldrene', nn: 'Foreldra' } },
          { id: 'both', label: { en: 'Both', nb: 'Begge', nn: 'Begge' } },
        ],
      },
    ],
    levels: ['meso', 'micro'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '3.3.02', fit: 'near' }],
    provenance: {
      status: 'proposed',
      membership: 'none',
      wording: 'own',
      edition: 'unknown',
      sources: [
        { source: 'resiliens', confidence: 'own' },
        { source: 'thesis-volda-2021', at: 'sections 5 and 6', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'The thesis says how it arises: from respite that gives a lone carer time for own contacts. That is not buffering.',
        nb: 'Oppgaven sier hvordan det oppstår: av avlastning som gir en aleneforsørger tid til egne kontakter. Det er ikke demping av risiko.',
        nn: 'Oppgåva seier korleis det oppstår: av avlasting som gjev ein einsleg forsørgjar tid til eigne kontaktar. Det er ikkje demping av risiko.',
      },
    ],
  },
  {
    id: 'good-friends',
    code: 'P12',
    order: 12,
    dimension: 'protective',
    group: 'network',
    statement: {
      en: 'The child has good friends.',
      nb: 'Barnet har gode venner.',
      nn: 'Barnet har gode vener.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'Whom does the child call a friend, where do they meet, and is it mutual?',
          nb: 'Hvem kaller barnet en venn, hvor møtes de, og er det gjensidig?',
          nn: 'Kven kallar barnet ein ven, kvar møtest dei, og er det gjensidig?',
        },
      ],
    },
    details: [],
    levels: ['micro'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 36, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '1.4.02', fit: 'near' }],
    provenance: {
      status: 'proposed',
      membership: 'none',
      wording: 'own',
      edition: 'unknown',
      sources: [
        { source: 'resiliens', confidence: 'own' },
        { source: 'thesis-volda-2021', at: 'sections 4.1 and 6', confidence: 'partial' },
        { source: 'sjumilssteget', confidence: 'partial' },
      ],
    },
    notes: [],
  },
  {
    id: 'sibling-support',
    code: 'P13',
    order: 13,
    dimension: 'protective',
    group: 'family',
    statement: {
      en: 'The child has a sibling who supports it.',
      nb: 'Barnet har et søsken som støtter det.',
      nn: 'Barnet har eit sysken som støttar det.',
    },
    subject: 'sibling',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'How do the siblings stand by each other, and does the child carry too much for them?',
          nb: 'Hvordan står søsknene sammen, og bærer barnet for mye for dem?',
          nn: 'Korleis står syskena saman, og ber barnet for mykje for dei?',
        },
      ],
    },
    applicability: {
      detail: {
        id: 'has-sibling',
        label: { en: 'The child has a sibling', nb: 'Barnet har søsken', nn: 'Barnet har sysken' },
        condition: { kind: 'is', detail: 'has-sibling', in: ['yes'] },
        confidence: 'own',
      },
      defaultAge: null,
    },
    details: [
      {
        kind: 'yes-no',
        id: 'has-sibling',
        label: { en: 'Has a sibling', nb: 'Har søsken', nn: 'Har sysken' },
      },
    ],
    levels: ['micro'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '3.1.05', fit: 'weak' }],
    provenance: {
      status: 'proposed',
      membership: 'none',
      wording: 'own',
      edition: 'unknown',
      sources: [{ source: 'resiliens', confidence: 'own' }],
    },
    notes: [],
  },
  {
    id: 'good-kindergarten-or-school',
    code: 'P14',
    order: 14,
    dimension: 'protective',
    group: 'wider-system',
    statement: {
      en: 'The child attends a kindergarten or school that is good for it.',
      nb: 'Barnet går i en barnehage eller skole som er god for det.',
      nn: 'Barnet går i ein barnehage eller skule som er god for det.',
    },
    subject: 'place',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'What does the place do for this child, and who there knows the child well?',
          nb: 'Hva gjør stedet for dette barnet, og hvem der kjenner barnet godt?',
          nn: 'Kva gjer staden for dette barnet, og kven der kjenner barnet godt?',
        },
      ],
    },
    applicability: {
      detail: {
        id: 'attends',
        label: {
          en: 'The child attends a kindergarten or school',
          nb: 'Barnet går i barnehage eller skole',
          nn: 'Barnet går i barnehage eller skule',
        },
        condition: { kind: 'is', detail: 'attends', in: ['yes'] },
        confidence: 'own',
      },
      defaultAge: null,
    },
    details: [
      {
        kind: 'yes-no',
        id: 'attends',
        label: {
          en: 'Attends a kindergarten or school',
          nb: 'Går i barnehage eller skole',
          nn: 'Går i barnehage eller skule',
        },
      },
      {
        kind: 'yes-no',
        id: 'follows-up-school-work',
        label: {
          en: 'The place follows up school work',
          nb: 'Stedet følger opp skolearbeidet',
          nn: 'Staden følgjer opp skulearbeidet',
        },
      },
    ],
    levels: ['micro'],
    observability: ['observable', 'interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 12, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '1.2.03', fit: 'weak' }],
    provenance: {
      status: 'proposed',
      membership: 'none',
      wording: 'own',
      edition: 'unknown',
      sources: [
        { source: 'resiliens', confidence: 'own' },
        { source: 'thesis-volda-2021', at: 'sections 2.2 and 5', confidence: 'partial' },
        { source: 'sjumilssteget', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'Not the negation of a poorly functioning place: neither follows from the other.',
        nb: 'Ikke det motsatte av et sted som fungerer dårlig: det ene følger ikke av det andre.',
        nn: 'Ikkje det motsette av ein stad som fungerer dårleg: det eine følgjer ikkje av det andre.',
      },
    ],
  },
]);
