import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { UnnamedFactor } from '../../../model/factor.js';

/**
 * Risk factors whose main home is the nuclear family, F01 to F14.
 *
 * The items and their conditions follow the numbered list on the page of Voss herad, in this library's own words; levels,
 * kinds, ages and register links are this library's own.
 *
 * @since 0.1.0
 */
export const riskFamily: readonly UnnamedFactor[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'parental-mental-disorder',
    code: 'F01',
    order: 1,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'A parent has a mental disorder, and its degree is moderate or severe.',
      nb: 'En forelder har en psykisk lidelse, og graden er moderat eller alvorlig.',
      nn: 'Ein forelder har ei psykisk liding, og graden er moderat eller alvorleg.',
    },
    subject: 'parent',
    condition: {
      kind: 'recorded',
      defaultReading: 'moderate-or-severe',
      readings: [
        {
          id: 'moderate-or-severe',
          label: {
            en: 'A disorder of moderate or severe degree',
            nb: 'En lidelse av moderat eller alvorlig grad',
            nn: 'Ei liding av moderat eller alvorleg grad',
          },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'disorder', in: ['yes'] },
              { kind: 'is', detail: 'degree', in: ['moderate', 'severe'] },
            ],
          },
          confidence: 'confirmed',
        },
      ],
      prompts: [],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'disorder',
        label: { en: 'Mental disorder', nb: 'Psykisk lidelse', nn: 'Psykisk liding' },
      },
      {
        kind: 'choice',
        id: 'degree',
        label: { en: 'Degree', nb: 'Grad', nn: 'Grad' },
        options: [
          { id: 'mild', label: { en: 'Mild', nb: 'Mild', nn: 'Mild' } },
          { id: 'moderate', label: { en: 'Moderate', nb: 'Moderat', nn: 'Moderat' } },
          { id: 'severe', label: { en: 'Severe', nb: 'Alvorlig', nn: 'Alvorleg' } },
        ],
      },
    ],
    levels: ['micro'],
    observability: ['underlying'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '3.1.03', fit: 'near' },
      { system: 'contents', code: '2', fit: 'near' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'family 1', confidence: 'confirmed' },
        { source: 'thesis-volda-2021', at: 'section 2', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'Personality disorder, depression, bipolar disorder and psychosis are given as examples. That a mild degree is below the condition is this library’s reading.',
        nb: 'Personlighetsforstyrrelse, depresjon, bipolar lidelse og psykose er nevnt som eksempler. At en mild grad ikke oppfyller vilkåret, er dette bibliotekets lesning.',
        nn: 'Personlegdomsforstyrring, depresjon, bipolar liding og psykose er nemnde som døme. At ei mild grad ikkje oppfyller vilkåret, er lesinga til dette biblioteket.',
      },
    ],
  },
  {
    id: 'prolonged-high-conflict',
    code: 'F02',
    order: 2,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'A conflict both lasts and runs high, between the parents or between them and their network or kin.',
      nb: 'En konflikt både varer ved og er på et høyt nivå, mellom foreldrene eller mellom dem og nettverk eller slekt.',
      nn: 'Ein konflikt både varer ved og er på eit høgt nivå, mellom foreldra eller mellom dei og nettverk eller slekt.',
    },
    subject: 'parents',
    condition: {
      kind: 'judgement',
      defaultReading: 'long-lasting-and-high',
      readings: [
        {
          id: 'long-lasting-and-high',
          label: {
            en: 'Long-lasting and high in the same conflict',
            nb: 'Vedvarende og høy i den samme konflikten',
            nn: 'Vedvarande og høg i den same konflikten',
          },
          condition: {
            kind: 'any-of',
            of: [
              {
                kind: 'all-of',
                of: [
                  { kind: 'is', detail: 'parents-long-lasting', in: ['yes'] },
                  { kind: 'is', detail: 'parents-high', in: ['yes'] },
                ],
              },
              {
                kind: 'all-of',
                of: [
                  { kind: 'is', detail: 'network-long-lasting', in: ['yes'] },
                  { kind: 'is', detail: 'network-high', in: ['yes'] },
                ],
              },
            ],
          },
          confidence: 'confirmed',
        },
      ],
      prompts: [
        {
          en: 'Who is the conflict between, how long has it lasted, and how does the child notice it?',
          nb: 'Hvem står konflikten mellom, hvor lenge har den vart, og hvordan merker barnet den?',
          nn: 'Kven står konflikten mellom, kor lenge har han vart, og korleis merkar barnet han?',
        },
      ],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'parents-long-lasting',
        label: {
          en: 'Between the parents: long-lasting',
          nb: 'Mellom foreldrene: vedvarende',
          nn: 'Mellom foreldra: vedvarande',
        },
      },
      {
        kind: 'yes-no',
        id: 'parents-high',
        label: {
          en: 'Between the parents: high',
          nb: 'Mellom foreldrene: høyt nivå',
          nn: 'Mellom foreldra: høgt nivå',
        },
      },
      {
        kind: 'yes-no',
        id: 'network-long-lasting',
        label: {
          en: 'Between the parents and network or kin: long-lasting',
          nb: 'Mellom foreldrene og nettverk eller slekt: vedvarende',
          nn: 'Mellom foreldra og nettverk eller slekt: vedvarande',
        },
      },
      {
        kind: 'yes-no',
        id: 'network-high',
        label: {
          en: 'Between the parents and network or kin: high',
          nb: 'Mellom foreldrene og nettverk eller slekt: høyt nivå',
          nn: 'Mellom foreldra og nettverk eller slekt: høgt nivå',
        },
      },
    ],
    levels: ['micro', 'meso'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '2.4.03', fit: 'near', onlyFor: 'parents-high' },
      { system: 'themes', code: '2.4.04', fit: 'near', onlyFor: 'parents-high' },
      { system: 'contents', code: '6', fit: 'near' },
      { system: 'contents', code: '24', fit: 'near', onlyFor: 'parents-high' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'family 2', confidence: 'confirmed' },
        { source: 'thesis-volda-2021', at: 'section 2', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'No length and no scale are given. The conflict with network or kin has no register code; the codes for parents living apart fit only where they do.',
        nb: 'Verken varighet eller skala er oppgitt. Konflikten med nettverk eller slekt har ingen registerkode; kodene for foreldre som ikke bor sammen, passer bare der det er slik.',
        nn: 'Verken lengd eller skala er oppgjeven. Konflikten med nettverk eller slekt har ingen registerkode; kodane for foreldre som ikkje bur saman, høver berre der det er slik.',
      },
    ],
  },
  {
    id: 'parent-adverse-childhood',
    code: 'F03',
    order: 3,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'A parent was exposed to neglect, abuse or maltreatment in childhood.',
      nb: 'En forelder var selv utsatt for omsorgssvikt, overgrep eller mishandling i barndommen.',
      nn: 'Ein forelder var sjølv utsett for omsorgssvikt, overgrep eller mishandling i barndommen.',
    },
    subject: 'parent',
    condition: {
      kind: 'recorded',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of the three', nb: 'Minst én av de tre', nn: 'Minst éin av dei tre' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'neglect', in: ['yes'] },
              { kind: 'is', detail: 'abuse', in: ['yes'] },
              { kind: 'is', detail: 'maltreatment', in: ['yes'] },
            ],
          },
          confidence: 'confirmed',
        },
      ],
      prompts: [],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'neglect',
        label: {
          en: 'Neglect in the parent’s childhood',
          nb: 'Omsorgssvikt i forelderens barndom',
          nn: 'Omsorgssvikt i barndommen til forelderen',
        },
      },
      {
        kind: 'yes-no',
        id: 'abuse',
        label: {
          en: 'Abuse in the parent’s childhood',
          nb: 'Overgrep i forelderens barndom',
          nn: 'Overgrep i barndommen til forelderen',
        },
      },
      {
        kind: 'yes-no',
        id: 'maltreatment',
        label: {
          en: 'Maltreatment in the parent’s childhood',
          nb: 'Mishandling i forelderens barndom',
          nn: 'Mishandling i barndommen til forelderen',
        },
      },
    ],
    levels: ['chrono', 'micro'],
    observability: ['underlying'],
    dynamics: ['historic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '3.1.07', fit: 'near' }],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [{ source: 'voss-herad', at: 'family 3', confidence: 'confirmed' }],
    },
    notes: [],
  },
  {
    id: 'poor-or-harmful-care',
    code: 'F04',
    order: 4,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'The care of this child, not of a sibling, is weak or harmful.',
      nb: 'Omsorgen for dette barnet, ikke for et søsken, er mangelfull eller skadelig.',
      nn: 'Omsorga for dette barnet, ikkje for eit sysken, er mangelfull eller skadeleg.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: {
            en: 'Weak care or harmful care',
            nb: 'Mangelfull eller skadelig',
            nn: 'Mangelfull eller skadeleg',
          },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'weak-care', in: ['yes'] },
              { kind: 'is', detail: 'harmful-care', in: ['yes'] },
            ],
          },
          confidence: 'confirmed',
        },
      ],
      prompts: [
        {
          en: 'Which of the child’s needs are not met, by whom, and what has been seen of it?',
          nb: 'Hvilke av barnets behov blir ikke møtt, av hvem, og hva er sett av det?',
          nn: 'Kva for behov hjå barnet blir ikkje møtte, av kven, og kva er sett av det?',
        },
      ],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'weak-care',
        label: { en: 'Weak care', nb: 'Mangelfull omsorg', nn: 'Mangelfull omsorg' },
      },
      {
        kind: 'yes-no',
        id: 'harmful-care',
        label: { en: 'Harmful care', nb: 'Skadelig omsorg', nn: 'Skadeleg omsorg' },
      },
      {
        kind: 'yes-no',
        id: 'no-school-follow-up',
        label: {
          en: 'School work is not followed up at home',
          nb: 'Skolearbeidet følges ikke opp hjemme',
          nn: 'Skulearbeidet blir ikkje følgt opp heime',
        },
      },
    ],
    levels: ['micro'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '2.1.01', fit: 'near' },
      { system: 'themes', code: '2.1.02', fit: 'near' },
      { system: 'themes', code: '2.1.03', fit: 'near' },
      { system: 'themes', code: '2.2.01', fit: 'near' },
      { system: 'themes', code: '2.2.02', fit: 'near' },
      { system: 'themes', code: '2.2.03', fit: 'near' },
      { system: 'themes', code: '2.3.01', fit: 'near' },
      { system: 'themes', code: '2.3.02', fit: 'near' },
      { system: 'contents', code: '4', fit: 'near' },
      { system: 'contents', code: '8', fit: 'near' },
      { system: 'contents', code: '20', fit: 'near' },
      { system: 'contents', code: '21', fit: 'near' },
      { system: 'contents', code: '22', fit: 'near' },
      { system: 'contents', code: '23', fit: 'near' },
      { system: 'contents', code: '28', fit: 'near' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'family 4', confidence: 'confirmed' },
        { source: 'thesis-volda-2021', at: 'sections 2 and 5', confidence: 'partial' },
      ],
    },
    notes: [],
  },
  {
    id: 'family-violence',
    code: 'F05',
    order: 5,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'There is violence in the home or the family.',
      nb: 'Det forekommer vold i hjemmet eller familien.',
      nn: 'Det førekjem vald i heimen eller familien.',
    },
    subject: 'family',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'What happens, between whom, and is the child the target, a witness, or living with it unseen?',
          nb: 'Hva skjer, mellom hvem, og rammes barnet selv, er det vitne, eller lever det med det usett?',
          nn: 'Kva skjer, mellom kven, og blir barnet råka sjølv, er det vitne, eller lever det med det usett?',
        },
      ],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'physical',
        label: { en: 'Physical violence', nb: 'Fysisk vold', nn: 'Fysisk vald' },
      },
      {
        kind: 'yes-no',
        id: 'psychological',
        label: { en: 'Psychological violence', nb: 'Psykisk vold', nn: 'Psykisk vald' },
      },
      {
        kind: 'choice',
        id: 'between',
        label: { en: 'Between whom', nb: 'Mellom hvem', nn: 'Mellom kven' },
        options: [
          {
            id: 'adults',
            label: { en: 'Between adults', nb: 'Mellom voksne', nn: 'Mellom vaksne' },
          },
          {
            id: 'adult-against-child',
            label: { en: 'Adult against child', nb: 'Voksen mot barn', nn: 'Vaksen mot barn' },
          },
          {
            id: 'between-siblings',
            label: { en: 'Between siblings', nb: 'Mellom søsken', nn: 'Mellom sysken' },
          },
          { id: 'several', label: { en: 'Several of these', nb: 'Flere av disse', nn: 'Fleire av desse' } },
        ],
      },
      {
        kind: 'choice',
        id: 'exposure',
        label: {
          en: 'How the child is exposed',
          nb: 'Hvordan barnet er utsatt',
          nn: 'Korleis barnet er utsett',
        },
        options: [
          { id: 'direct', label: { en: 'Directly', nb: 'Direkte', nn: 'Direkte' } },
          { id: 'witnessed', label: { en: 'As a witness', nb: 'Som vitne', nn: 'Som vitne' } },
          { id: 'both', label: { en: 'Both', nb: 'Begge deler', nn: 'Begge delar' } },
        ],
      },
    ],
    levels: ['micro'],
    observability: ['interaction', 'underlying'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '2.4.02', fit: 'near' },
      { system: 'themes', code: '2.4.05', fit: 'near' },
      { system: 'contents', code: '7', fit: 'near' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'family 5', confidence: 'confirmed' },
        { source: 'thesis-volda-2021', at: 'section 2', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'Underlying where it is hidden. Whether witnessing counts here, under maltreatment, or under both is not settled: both may be stated, and a question is asked.',
        nb: 'Bakenforliggende der den er skjult. Om det å være vitne hører til her, under mishandling eller begge steder, er ikke avklart: begge kan oppgis, og det stilles et spørsmål.',
        nn: 'Bakanforliggjande der han er skjult. Om det å vere vitne høyrer til her, under mishandling eller begge stader, er ikkje avklart: begge kan oppgjevast, og det blir stilt eit spørsmål.',
      },
    ],
  },
  {
    id: 'parental-criminality',
    code: 'F06',
    order: 6,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'A parent commits crime now, or has done so earlier.',
      nb: 'En forelder begår kriminelle handlinger nå, eller har gjort det før.',
      nn: 'Ein forelder gjer kriminelle handlingar no, eller har gjort det før.',
    },
    subject: 'parent',
    condition: {
      kind: 'recorded',
      defaultReading: 'now-or-earlier',
      readings: [
        {
          id: 'now-or-earlier',
          label: { en: 'Now or earlier', nb: 'Nå eller før', nn: 'No eller før' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'now', in: ['yes'] },
              { kind: 'is', detail: 'earlier', in: ['yes'] },
            ],
          },
          confidence: 'confirmed',
        },
      ],
      prompts: [],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'now',
        label: { en: 'Crime now', nb: 'Kriminalitet nå', nn: 'Kriminalitet no' },
      },
      {
        kind: 'yes-no',
        id: 'earlier',
        label: { en: 'Crime earlier', nb: 'Kriminalitet før', nn: 'Kriminalitet før' },
      },
    ],
    levels: ['micro', 'chrono'],
    observability: ['observable'],
    dynamics: ['dynamic', 'historic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '3.1.10', fit: 'near' },
      { system: 'contents', code: '5', fit: 'near' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [{ source: 'voss-herad', at: 'family 6', confidence: 'confirmed' }],
    },
    notes: [
      {
        en: 'What lies in the past alone still fulfils the condition; neither type nor severity is given. Its chronicity is reported apart.',
        nb: 'Det som bare ligger i fortiden, oppfyller også vilkåret; verken type eller alvorlighet er oppgitt. Varigheten rapporteres for seg.',
        nn: 'Det som berre ligg i fortida, oppfyller òg vilkåret; verken type eller alvor er oppgjeve. Om det varer ved, blir rapportert for seg.',
      },
    ],
  },
  {
    id: 'parental-substance-misuse',
    code: 'F07',
    order: 7,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'A parent misuses alcohol, medicines or other substances.',
      nb: 'En forelder misbruker alkohol, legemidler eller andre rusmidler.',
      nn: 'Ein forelder misbrukar alkohol, legemiddel eller andre rusmiddel.',
    },
    subject: 'parent',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'Which substances, since when, and what does the child live with because of it?',
          nb: 'Hvilke rusmidler, siden når, og hva lever barnet med på grunn av det?',
          nn: 'Kva for rusmiddel, sidan når, og kva lever barnet med på grunn av det?',
        },
      ],
    },
    details: [
      { kind: 'yes-no', id: 'alcohol', label: { en: 'Alcohol', nb: 'Alkohol', nn: 'Alkohol' } },
      { kind: 'yes-no', id: 'medicines', label: { en: 'Medicines', nb: 'Legemidler', nn: 'Legemiddel' } },
      {
        kind: 'yes-no',
        id: 'other-substances',
        label: { en: 'Other substances', nb: 'Andre rusmidler', nn: 'Andre rusmiddel' },
      },
      {
        kind: 'yes-no',
        id: 'before-birth',
        label: { en: 'Also before the birth', nb: 'Også før fødselen', nn: 'Òg før fødselen' },
      },
    ],
    levels: ['micro'],
    observability: ['underlying'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '3.1.08', fit: 'near' },
      { system: 'contents', code: '3', fit: 'near' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'family 7', confidence: 'confirmed' },
        { source: 'thesis-volda-2021', at: 'section 2', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'No duration, substance or severity is given. It may also concern the time before birth.',
        nb: 'Verken varighet, rusmiddel eller alvorlighet er oppgitt. Det kan også gjelde tiden før fødselen.',
        nn: 'Verken lengd, rusmiddel eller alvor er oppgjeve. Det kan òg gjelde tida før fødselen.',
      },
    ],
  },
  {
    id: 'separation-from-mother',
    code: 'F08',
    order: 8,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'The child has been separated from its mother for long, several times, or for more than a week in its first year.',
      nb: 'Barnet har vært atskilt fra mor lenge, flere ganger, eller i mer enn én uke i det første leveåret.',
      nn: 'Barnet har vore skilt frå mor lenge, fleire gonger, eller i meir enn éi veke i det første leveåret.',
    },
    subject: 'mother',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: {
            en: 'One long, several, or more than seven days begun before twelve months of age',
            nb: 'Én lang, flere, eller mer enn sju dager som begynte før tolv måneders alder',
            nn: 'Éi lang, fleire, eller meir enn sju dagar som tok til før tolv månaders alder',
          },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'one-long', in: ['yes'] },
              { kind: 'is', detail: 'several', in: ['yes'] },
              {
                kind: 'count',
                records: 'separations',
                where: {
                  kind: 'all-of',
                  of: [
                    { kind: 'more-than', detail: 'duration-days', limit: 7 },
                    { kind: 'less-than', detail: 'start-age-months', limit: 12 },
                  ],
                },
                moreThan: 0,
                complete: 'separations-complete',
              },
            ],
          },
          confidence: 'confirmed',
        },
      ],
      prompts: [
        {
          en: 'How long, how often and at what ages was the child away from its mother, and who cared for it then?',
          nb: 'Hvor lenge, hvor ofte og i hvilken alder var barnet borte fra mor, og hvem hadde omsorgen da?',
          nn: 'Kor lenge, kor ofte og i kva alder var barnet borte frå mor, og kven hadde omsorga då?',
        },
      ],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'one-long',
        label: {
          en: 'One separation judged to be long',
          nb: 'Én atskillelse som vurderes som lang',
          nn: 'Éi åtskiljing som blir vurdert som lang',
        },
      },
      {
        kind: 'yes-no',
        id: 'several',
        label: {
          en: 'Separations judged to be several',
          nb: 'Atskillelser som vurderes som flere',
          nn: 'Åtskiljingar som blir vurderte som fleire',
        },
      },
      {
        kind: 'records',
        id: 'separations',
        label: { en: 'Separations', nb: 'Atskillelser', nn: 'Åtskiljingar' },
        fields: [
          {
            kind: 'number',
            id: 'duration-days',
            label: { en: 'Duration in days', nb: 'Varighet i dager', nn: 'Lengd i dagar' },
            measures: 'duration',
            unit: 'days',
            min: 0,
          },
          {
            kind: 'number',
            id: 'start-age-months',
            label: {
              en: 'Age at the start in months',
              nb: 'Alder ved starten i måneder',
              nn: 'Alder ved starten i månader',
            },
            measures: 'age',
            unit: 'months',
            min: 0,
          },
        ],
      },
      {
        kind: 'yes-no',
        id: 'separations-complete',
        label: {
          en: 'The list of separations is complete',
          nb: 'Listen over atskillelser er fullstendig',
          nn: 'Lista over åtskiljingar er fullstendig',
        },
      },
    ],
    levels: ['chrono', 'micro'],
    observability: ['observable'],
    dynamics: ['historic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '3.1.06', fit: 'weak' },
      { system: 'contents', code: '12', fit: 'weak' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [{ source: 'voss-herad', at: 'family 8', confidence: 'confirmed' }],
    },
    notes: [
      {
        en: 'The source says mother, not primary carer: a break from another carer belongs under broken contact with close persons. Neither a length for one separation nor a number for several is given.',
        nb: 'Kilden sier mor, ikke hovedomsorgsperson: brudd med en annen omsorgsperson hører til under brudd med nære personer. Verken en lengde for én atskillelse eller et antall for flere er oppgitt.',
        nn: 'Kjelda seier mor, ikkje hovudomsorgsperson: brot med ein annan omsorgsperson høyrer til under brot med nære personar. Verken ei lengd for éi åtskiljing eller eit tal for fleire er oppgjeve.',
      },
    ],
  },
  {
    id: 'parental-worklessness',
    code: 'F09',
    order: 9,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'A parent is out of work, works only now and then, or receives disability benefit.',
      nb: 'En forelder er uten arbeid, arbeider bare av og til, eller mottar uføretrygd.',
      nn: 'Ein forelder er utan arbeid, arbeider berre av og til, eller får uføretrygd.',
    },
    subject: 'parent',
    condition: {
      kind: 'recorded',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of the three', nb: 'Minst én av de tre', nn: 'Minst éin av dei tre' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'unemployed', in: ['yes'] },
              { kind: 'is', detail: 'sporadic-work', in: ['yes'] },
              { kind: 'is', detail: 'disability-benefit', in: ['yes'] },
            ],
          },
          confidence: 'confirmed',
        },
      ],
      prompts: [],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'unemployed',
        label: { en: 'Out of work', nb: 'Uten arbeid', nn: 'Utan arbeid' },
      },
      {
        kind: 'yes-no',
        id: 'sporadic-work',
        label: {
          en: 'Works only now and then',
          nb: 'Arbeider bare av og til',
          nn: 'Arbeider berre av og til',
        },
      },
      {
        kind: 'yes-no',
        id: 'disability-benefit',
        label: { en: 'Receives disability benefit', nb: 'Mottar uføretrygd', nn: 'Får uføretrygd' },
      },
    ],
    levels: ['exo'],
    observability: ['observable'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '3.2.02', fit: 'weak' },
      { system: 'contents', code: '31', fit: 'weak' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'family 9', confidence: 'confirmed' },
        { source: 'thesis-volda-2021', at: 'sections 2 and 5', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'Not the same as low income, for which no factor asks. The register has no code for work.',
        nb: 'Ikke det samme som lav inntekt, som ingen faktor spør om. Registeret har ingen kode for arbeid.',
        nn: 'Ikkje det same som låg inntekt, som ingen faktor spør om. Registeret har ingen kode for arbeid.',
      },
    ],
  },
  {
    id: 'frequent-moves',
    code: 'F10',
    order: 10,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'The child has moved more than three times between the ages of 3 and 18, each time with loss of friends or a change of kindergarten or school.',
      nb: 'Barnet har flyttet mer enn tre ganger mellom 3 og 18 år, hver gang med tap av venner eller bytte av barnehage eller skole.',
      nn: 'Barnet har flytta meir enn tre gonger mellom 3 og 18 år, kvar gong med tap av vener eller byte av barnehage eller skule.',
    },
    subject: 'child',
    condition: {
      kind: 'recorded',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: {
            en: 'Each move with loss of friends, a new kindergarten or a new school',
            nb: 'Hver flytting med tap av venner, ny barnehage eller ny skole',
            nn: 'Kvar flytting med tap av vener, ny barnehage eller ny skule',
          },
          condition: {
            kind: 'count',
            records: 'moves',
            where: {
              kind: 'all-of',
              of: [
                { kind: 'at-least', detail: 'age-months', limit: 36 },
                { kind: 'less-than', detail: 'age-months', limit: 216 },
                {
                  kind: 'any-of',
                  of: [
                    { kind: 'is', detail: 'lost-friends', in: ['yes'] },
                    { kind: 'is', detail: 'changed-kindergarten', in: ['yes'] },
                    { kind: 'is', detail: 'changed-school', in: ['yes'] },
                  ],
                },
              ],
            },
            moreThan: 3,
            complete: 'history-complete',
          },
          confidence: 'partial',
        },
        {
          id: 'friends-and-institution',
          label: {
            en: 'Each move with loss of friends and a new kindergarten or school',
            nb: 'Hver flytting med tap av venner og ny barnehage eller skole',
            nn: 'Kvar flytting med tap av vener og ny barnehage eller skule',
          },
          condition: {
            kind: 'count',
            records: 'moves',
            where: {
              kind: 'all-of',
              of: [
                { kind: 'at-least', detail: 'age-months', limit: 36 },
                { kind: 'less-than', detail: 'age-months', limit: 216 },
                { kind: 'is', detail: 'lost-friends', in: ['yes'] },
                {
                  kind: 'any-of',
                  of: [
                    { kind: 'is', detail: 'changed-kindergarten', in: ['yes'] },
                    { kind: 'is', detail: 'changed-school', in: ['yes'] },
                  ],
                },
              ],
            },
            moreThan: 3,
            complete: 'history-complete',
          },
          confidence: 'partial',
        },
      ],
      prompts: [],
    },
    applicability: {
      age: [
        {
          id: 'from-third-birthday',
          label: {
            en: 'From the third birthday on',
            nb: 'Fra treårsdagen av',
            nn: 'Frå treårsdagen av',
          },
          applies: { from: 36, to: null },
          confidence: 'confirmed',
        },
      ],
      defaultAge: 'from-third-birthday',
    },
    details: [
      {
        kind: 'records',
        id: 'moves',
        label: { en: 'Moves', nb: 'Flyttinger', nn: 'Flyttingar' },
        fields: [
          {
            kind: 'number',
            id: 'age-months',
            label: {
              en: 'Age at the move in months',
              nb: 'Alder ved flyttingen i måneder',
              nn: 'Alder ved flyttinga i månader',
            },
            measures: 'age',
            unit: 'months',
            min: 0,
          },
          {
            kind: 'yes-no',
            id: 'lost-friends',
            label: { en: 'Lost friends', nb: 'Mistet venner', nn: 'Mista vener' },
          },
          {
            kind: 'yes-no',
            id: 'changed-kindergarten',
            label: { en: 'New kindergarten', nb: 'Ny barnehage', nn: 'Ny barnehage' },
          },
          {
            kind: 'yes-no',
            id: 'changed-school',
            label: { en: 'New school', nb: 'Ny skole', nn: 'Ny skule' },
          },
        ],
      },
      {
        kind: 'yes-no',
        id: 'history-complete',
        label: {
          en: 'The list of moves is complete',
          nb: 'Listen over flyttinger er fullstendig',
          nn: 'Lista over flyttingar er fullstendig',
        },
      },
    ],
    levels: ['chrono', 'meso'],
    observability: ['observable'],
    dynamics: ['historic'],
    usualAge: { from: 36, to: 216, sourced: true },
    registerLinks: [{ system: 'themes', code: '3.1.06', fit: 'weak' }],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [{ source: 'voss-herad', at: 'family 10', confidence: 'confirmed' }],
    },
    notes: [
      {
        en: 'The ages are the window in which moves count: the factor stays answerable after 18. The source does not say clearly how the losses are joined.',
        nb: 'Aldrene er tidsrommet der flyttinger teller: faktoren kan besvares også etter 18 år. Kilden sier ikke tydelig hvordan tapene er knyttet sammen.',
        nn: 'Aldrane er tidsrommet der flyttingar tel: faktoren kan svarast på òg etter 18 år. Kjelda seier ikkje tydeleg korleis tapa er knytte saman.',
      },
    ],
  },
  {
    id: 'parental-separation',
    code: 'F11',
    order: 11,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'The parents’ relationship has ended in a break-up.',
      nb: 'Forholdet mellom foreldrene er avsluttet med et brudd.',
      nn: 'Forholdet mellom foreldra er avslutta med eit brot.',
    },
    subject: 'parents',
    condition: {
      kind: 'recorded',
      defaultReading: 'break-up',
      readings: [
        {
          id: 'break-up',
          label: { en: 'A break-up', nb: 'Et brudd', nn: 'Eit brot' },
          condition: { kind: 'is', detail: 'break-up', in: ['yes'] },
          confidence: 'confirmed',
        },
      ],
      prompts: [],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'break-up',
        label: {
          en: 'Break-up between the parents',
          nb: 'Brudd mellom foreldrene',
          nn: 'Brot mellom foreldra',
        },
      },
    ],
    levels: ['chrono', 'micro'],
    observability: ['observable'],
    dynamics: ['historic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '3.1.01', fit: 'weak' }],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [{ source: 'voss-herad', at: 'family 11', confidence: 'confirmed' }],
    },
    notes: [
      {
        en: 'No window of time is given.',
        nb: 'Det er ikke oppgitt noe tidsrom.',
        nn: 'Det er ikkje oppgjeve noko tidsrom.',
      },
    ],
  },
  {
    id: 'parent-new-partner',
    code: 'F12',
    order: 12,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'A parent has entered a new couple relationship.',
      nb: 'En forelder har gått inn i et nytt parforhold.',
      nn: 'Ein forelder har gått inn i eit nytt parforhold.',
    },
    subject: 'parent',
    condition: {
      kind: 'recorded',
      defaultReading: 'new-relationship',
      readings: [
        {
          id: 'new-relationship',
          label: { en: 'A new relationship', nb: 'Et nytt forhold', nn: 'Eit nytt forhold' },
          condition: { kind: 'is', detail: 'new-relationship', in: ['yes'] },
          confidence: 'confirmed',
        },
      ],
      prompts: [],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'new-relationship',
        label: {
          en: 'New couple relationship at the date',
          nb: 'Nytt parforhold på datoen',
          nn: 'Nytt parforhold på datoen',
        },
      },
    ],
    levels: ['chrono', 'micro'],
    observability: ['observable'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '3.1.01', fit: 'weak' }],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [{ source: 'voss-herad', at: 'family 12', confidence: 'confirmed' }],
    },
    notes: [
      {
        en: 'No rule is given for a relationship that has ended: record what holds at the date.',
        nb: 'Det er ikke oppgitt noen regel for et forhold som er slutt: registrer det som gjelder på datoen.',
        nn: 'Det er ikkje oppgjeve nokon regel for eit forhold som er slutt: registrer det som gjeld på datoen.',
      },
    ],
  },
  {
    id: 'unsettled-residency',
    code: 'F13',
    order: 13,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'Whether the family may stay in the country is unresolved at the date.',
      nb: 'Det er på datoen ikke avklart om familien får bli i landet.',
      nn: 'Det er på datoen ikkje avklart om familien får bli i landet.',
    },
    subject: 'family',
    condition: {
      kind: 'recorded',
      defaultReading: 'unresolved',
      readings: [
        {
          id: 'unresolved',
          label: { en: 'Unresolved at the date', nb: 'Uavklart på datoen', nn: 'Uavklart på datoen' },
          condition: { kind: 'is', detail: 'unresolved', in: ['yes'] },
          confidence: 'confirmed',
        },
      ],
      prompts: [],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'unresolved',
        label: {
          en: 'Residence status unresolved',
          nb: 'Oppholdsstatus uavklart',
          nn: 'Opphaldsstatus uavklart',
        },
      },
    ],
    levels: ['macro', 'exo'],
    observability: ['observable'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '3.3.02', fit: 'weak' }],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [{ source: 'voss-herad', at: 'family 13', confidence: 'confirmed' }],
    },
    notes: [],
  },
  {
    id: 'stigma-exposure',
    code: 'F14',
    order: 14,
    dimension: 'risk',
    group: 'family',
    statement: {
      en: 'Others treat the family as lesser, or hold a group it belongs to in low regard.',
      nb: 'Andre behandler familien som mindre verdt, eller ser ned på en gruppe den tilhører.',
      nn: 'Andre behandlar familien som mindre verd, eller ser ned på ei gruppe han høyrer til.',
    },
    subject: 'family',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: {
            en: 'The family itself, or a group it belongs to',
            nb: 'Familien selv, eller en gruppe den tilhører',
            nn: 'Familien sjølv, eller ei gruppe han høyrer til',
          },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'family-stigmatised', in: ['yes'] },
              { kind: 'is', detail: 'group-held-in-low-regard', in: ['yes'] },
            ],
          },
          confidence: 'confirmed',
        },
      ],
      prompts: [
        {
          en: 'What has the family itself told of being looked down on or shut out, and where does it happen?',
          nb: 'Hva har familien selv fortalt om å bli sett ned på eller holdt utenfor, og hvor skjer det?',
          nn: 'Kva har familien sjølv fortalt om å bli sett ned på eller halden utanfor, og kvar skjer det?',
        },
      ],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'family-stigmatised',
        label: {
          en: 'The family is stigmatised',
          nb: 'Familien blir stigmatisert',
          nn: 'Familien blir stigmatisert',
        },
      },
      {
        kind: 'yes-no',
        id: 'group-held-in-low-regard',
        label: {
          en: 'The environment holds a group it belongs to in low regard',
          nb: 'Miljøet ser ned på en gruppe familien tilhører',
          nn: 'Miljøet ser ned på ei gruppe familien høyrer til',
        },
      },
    ],
    levels: ['macro'],
    observability: ['underlying'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [{ source: 'voss-herad', at: 'family 14', confidence: 'confirmed' }],
    },
    notes: [
      {
        en: 'Record the exposure only. Origin is not recorded, and nothing is inferred from origin, language or name: the risk lies in the environment. The register themes on minorities are not linked, since that would make origin a risk.',
        nb: 'Registrer bare det familien utsettes for. Opphav registreres ikke, og ingenting sluttes av opphav, språk eller navn: risikoen ligger i miljøet. Registertemaene om minoriteter er ikke koblet, for det ville gjøre opphav til en risiko.',
        nn: 'Registrer berre det familien blir utsett for. Opphav blir ikkje registrert, og ingenting blir slutta av opphav, språk eller namn: risikoen ligg i miljøet. Registertema om minoritetar er ikkje kopla, for det ville gjere opphav til ein risiko.',
      },
    ],
  },
]);
