import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { UnnamedFactor } from '../../../model/factor.js';

/**
 * Risk factors whose main home is the child, C01 to C04 and Ca to Cl.
 *
 * C01 to C04 follow the numbered list on the page of Voss herad, whose available text ends in the fourth; Ca to Cl are
 * candidates from the mixed list of Tynset municipality, and neither their membership nor their order is established. All
 * in this library's own words; levels, kinds, ages and register links are this library's own.
 *
 * @since 0.1.0
 */
export const riskChild: readonly UnnamedFactor[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'preterm-low-birth-weight',
    code: 'C01',
    order: 17,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child was born too early and with a low birth weight.',
      nb: 'Barnet ble født for tidlig og hadde lav fødselsvekt.',
      nn: 'Barnet vart fødd for tidleg og hadde låg fødselsvekt.',
    },
    subject: 'child',
    condition: {
      kind: 'recorded',
      defaultReading: 'all-of',
      readings: [
        {
          id: 'all-of',
          label: { en: 'Both', nb: 'Begge deler', nn: 'Begge delar' },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'preterm', in: ['yes'] },
              { kind: 'is', detail: 'low-birth-weight', in: ['yes'] },
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
        id: 'preterm',
        label: { en: 'Born too early', nb: 'Født for tidlig', nn: 'Fødd for tidleg' },
      },
      {
        kind: 'yes-no',
        id: 'low-birth-weight',
        label: { en: 'Low birth weight', nb: 'Lav fødselsvekt', nn: 'Låg fødselsvekt' },
      },
    ],
    levels: ['individual'],
    observability: ['observable'],
    dynamics: ['static'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '1.1.01', fit: 'near' }],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'child 1', confidence: 'confirmed' },
        { source: 'tynset-kommune', at: 'the individual', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'The sources give no limit in weeks or grams: whoever records it judges.',
        nb: 'Kildene gir ingen grense i uker eller gram: den som registrerer, vurderer.',
        nn: 'Kjeldene gjev inga grense i veker eller gram: den som registrerer, vurderer.',
      },
    ],
  },
  {
    id: 'developmental-disability',
    code: 'C02',
    order: 18,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child is delayed in general, has a low level of ability, a syndrome, or an injury to the brain.',
      nb: 'Barnet er generelt forsinket, har et lavt evnenivå, et syndrom eller en skade i hjernen.',
      nn: 'Barnet er generelt forseinka, har eit lågt evnenivå, eit syndrom eller ein skade i hjernen.',
    },
    subject: 'child',
    condition: {
      kind: 'recorded',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of the four', nb: 'Minst én av de fire', nn: 'Minst éin av dei fire' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'general-delay', in: ['yes'] },
              { kind: 'is', detail: 'low-ability', in: ['yes'] },
              { kind: 'is', detail: 'syndrome', in: ['yes'] },
              { kind: 'is', detail: 'brain-injury', in: ['yes'] },
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
        id: 'general-delay',
        label: {
          en: 'General developmental delay',
          nb: 'Generelt forsinket utvikling',
          nn: 'Generelt forseinka utvikling',
        },
      },
      {
        kind: 'yes-no',
        id: 'low-ability',
        label: { en: 'Low level of ability', nb: 'Lavt evnenivå', nn: 'Lågt evnenivå' },
      },
      { kind: 'yes-no', id: 'syndrome', label: { en: 'Syndrome', nb: 'Syndrom', nn: 'Syndrom' } },
      {
        kind: 'yes-no',
        id: 'brain-injury',
        label: {
          en: 'Injury to the brain, congenital or acquired',
          nb: 'Skade i hjernen, medfødt eller ervervet',
          nn: 'Skade i hjernen, medfødd eller tileigna',
        },
      },
    ],
    levels: ['individual'],
    observability: ['underlying'],
    dynamics: ['static'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.1.03', fit: 'near' },
      { system: 'contents', code: '13', fit: 'near' },
      { system: 'contents', code: '30', fit: 'near' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'child 2', confidence: 'confirmed' },
        { source: 'tynset-kommune', at: 'the individual', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'Intellectual disability and autism are counted here: it follows from the exclusion of restlessness that belongs to them. The register has no old code for the years 2021 and 2022.',
        nb: 'Psykisk utviklingshemming og autisme telles her: det følger av at uro som hører til dem, ikke telles for seg. Registeret har ingen gammel kode for årene 2021 og 2022.',
        nn: 'Psykisk utviklingshemming og autisme blir talde her: det følgjer av at uro som høyrer til dei, ikkje blir tald for seg. Registeret har ingen gammal kode for åra 2021 og 2022.',
      },
    ],
  },
  {
    id: 'impulsive-inattentive',
    code: 'C03',
    order: 19,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child is impulsive, overactive, or has difficulty in attending and concentrating.',
      nb: 'Barnet er impulsivt, overaktivt, eller har vansker med oppmerksomhet og konsentrasjon.',
      nn: 'Barnet er impulsivt, overaktivt, eller har vanskar med merksemd og konsentrasjon.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of the three', nb: 'Minst én av de tre', nn: 'Minst éin av dei tre' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'impulsive', in: ['yes'] },
              { kind: 'is', detail: 'hyperactive', in: ['yes'] },
              { kind: 'is', detail: 'inattentive', in: ['yes'] },
            ],
          },
          confidence: 'own',
        },
        {
          id: 'all-of',
          label: { en: 'All three', nb: 'Alle tre', nn: 'Alle tre' },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'impulsive', in: ['yes'] },
              { kind: 'is', detail: 'hyperactive', in: ['yes'] },
              { kind: 'is', detail: 'inattentive', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'In which settings does it show, and does something else in the child’s situation explain it?',
          nb: 'I hvilke sammenhenger viser det seg, og er det noe annet i barnets situasjon som forklarer det?',
          nn: 'I kva samanhengar viser det seg, og er det noko anna i situasjonen til barnet som forklarer det?',
        },
      ],
    },
    details: [
      { kind: 'yes-no', id: 'impulsive', label: { en: 'Impulsive', nb: 'Impulsiv', nn: 'Impulsiv' } },
      { kind: 'yes-no', id: 'hyperactive', label: { en: 'Overactive', nb: 'Overaktiv', nn: 'Overaktiv' } },
      {
        kind: 'yes-no',
        id: 'inattentive',
        label: {
          en: 'Difficulty in attending or concentrating',
          nb: 'Vansker med oppmerksomhet eller konsentrasjon',
          nn: 'Vanskar med merksemd eller konsentrasjon',
        },
      },
      {
        kind: 'yes-no',
        id: 'linked-temperament',
        label: {
          en: 'Goes with a difficult temperament',
          nb: 'Henger sammen med et krevende temperament',
          nn: 'Heng saman med eit krevjande temperament',
        },
      },
      {
        kind: 'yes-no',
        id: 'linked-add',
        label: { en: 'Goes with ADD', nb: 'Henger sammen med ADD', nn: 'Heng saman med ADD' },
      },
      {
        kind: 'yes-no',
        id: 'linked-hyperactivity',
        label: {
          en: 'Goes with hyperactivity',
          nb: 'Henger sammen med hyperaktivitet',
          nn: 'Heng saman med hyperaktivitet',
        },
      },
      {
        kind: 'yes-no',
        id: 'linked-adhd',
        label: { en: 'Goes with ADHD', nb: 'Henger sammen med ADHD', nn: 'Heng saman med ADHD' },
      },
      {
        kind: 'yes-no',
        id: 'linked-intellectual-disability',
        label: {
          en: 'Goes with an intellectual disability',
          nb: 'Henger sammen med psykisk utviklingshemming',
          nn: 'Heng saman med psykisk utviklingshemming',
        },
      },
      {
        kind: 'yes-no',
        id: 'linked-autism',
        label: { en: 'Goes with autism', nb: 'Henger sammen med autisme', nn: 'Heng saman med autisme' },
      },
    ],
    levels: ['individual'],
    observability: ['observable'],
    dynamics: ['dynamic'],
    usualAge: { from: 24, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.3.08', fit: 'near' },
      { system: 'themes', code: '1.3.01', fit: 'weak' },
      { system: 'contents', code: '16', fit: 'near' },
      { system: 'contents', code: '25', fit: 'near' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'confirmed',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'child 3', confidence: 'confirmed' },
        { source: 'tynset-kommune', at: 'the individual', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'Not counted where it goes with an intellectual disability or autism that is counted under general delay.',
        nb: 'Telles ikke der den henger sammen med psykisk utviklingshemming eller autisme som telles under generell forsinkelse.',
        nn: 'Blir ikkje tald der ho heng saman med psykisk utviklingshemming eller autisme som blir tald under generell forseinking.',
      },
    ],
  },
  {
    id: 'shy-withdrawn',
    code: 'C04',
    order: 20,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child is shy, actively pulls away from others, or is insecure in general.',
      nb: 'Barnet er sky, trekker seg aktivt unna andre, eller er generelt utrygt.',
      nn: 'Barnet er sky, dreg seg aktivt unna andre, eller er generelt utrygt.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of the three', nb: 'Minst én av de tre', nn: 'Minst éin av dei tre' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'shy', in: ['yes'] },
              { kind: 'is', detail: 'pulls-away', in: ['yes'] },
              { kind: 'is', detail: 'insecure', in: ['yes'] },
            ],
          },
          confidence: 'own',
        },
        {
          id: 'all-of',
          label: { en: 'All three', nb: 'Alle tre', nn: 'Alle tre' },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'shy', in: ['yes'] },
              { kind: 'is', detail: 'pulls-away', in: ['yes'] },
              { kind: 'is', detail: 'insecure', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'Does the child fall out of play and talk with others, and is it the same everywhere?',
          nb: 'Faller barnet ut av lek og samtale med andre, og er det likt overalt?',
          nn: 'Fell barnet ut av leik og samtale med andre, og er det likt overalt?',
        },
      ],
    },
    details: [
      { kind: 'yes-no', id: 'shy', label: { en: 'Shy', nb: 'Sky', nn: 'Sky' } },
      {
        kind: 'yes-no',
        id: 'pulls-away',
        label: { en: 'Actively pulls away', nb: 'Trekker seg aktivt unna', nn: 'Dreg seg aktivt unna' },
      },
      {
        kind: 'yes-no',
        id: 'insecure',
        label: { en: 'Insecure in general', nb: 'Generelt utrygg', nn: 'Generelt utrygg' },
      },
    ],
    levels: ['individual'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 12, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.3.01', fit: 'near' },
      { system: 'themes', code: '1.3.05', fit: 'weak' },
      { system: 'contents', code: '17', fit: 'weak' },
    ],
    provenance: {
      status: 'confirmed',
      wording: 'partial',
      edition: 'unknown',
      sources: [
        { source: 'voss-herad', at: 'child 4', confidence: 'partial' },
        { source: 'tynset-kommune', at: 'the individual', confidence: 'partial' },
        { source: 'thesis-volda-2021', at: 'section 4.2', confidence: 'partial' },
      ],
    },
    notes: [
      {
        en: 'A quiet temperament is not a fault. The insecurity is found on one page only.',
        nb: 'Et stille temperament er ikke en feil. Utryggheten står bare på én side.',
        nn: 'Eit stille temperament er ikkje ein feil. Utryggleiken står berre på éi side.',
      },
    ],
  },
  {
    id: 'serious-somatic-illness',
    code: 'Ca',
    order: 21,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'Before school age the child had several serious bodily illnesses, with hospital stays, danger to life or marked limits on what it could do.',
      nb: 'Før skolealder hadde barnet flere alvorlige kroppslige sykdommer, med sykehusopphold, fare for livet eller klare grenser for hva det kunne gjøre.',
      nn: 'Før skulealder hadde barnet fleire alvorlege kroppslege sjukdommar, med sjukehusopphald, fare for livet eller klare grenser for kva det kunne gjere.',
    },
    subject: 'child',
    condition: {
      kind: 'recorded',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: {
            en: 'Two or more before 72 months of age, with at least one of the three',
            nb: 'To eller flere før 72 måneders alder, med minst én av de tre',
            nn: 'To eller fleire før 72 månaders alder, med minst éin av dei tre',
          },
          condition: {
            kind: 'all-of',
            of: [
              {
                kind: 'count',
                records: 'illnesses',
                where: {
                  kind: 'all-of',
                  of: [
                    { kind: 'is', detail: 'serious', in: ['yes'] },
                    { kind: 'less-than', detail: 'age-months', limit: 72 },
                  ],
                },
                moreThan: 1,
                complete: 'illnesses-complete',
              },
              {
                kind: 'any-of',
                of: [
                  { kind: 'is', detail: 'hospital-stays', in: ['yes'] },
                  { kind: 'is', detail: 'danger-to-life', in: ['yes'] },
                  { kind: 'is', detail: 'marked-limits', in: ['yes'] },
                ],
              },
            ],
          },
          confidence: 'own',
        },
        {
          id: 'all-of',
          label: {
            en: 'Two or more before 72 months of age, with all three',
            nb: 'To eller flere før 72 måneders alder, med alle tre',
            nn: 'To eller fleire før 72 månaders alder, med alle tre',
          },
          condition: {
            kind: 'all-of',
            of: [
              {
                kind: 'count',
                records: 'illnesses',
                where: {
                  kind: 'all-of',
                  of: [
                    { kind: 'is', detail: 'serious', in: ['yes'] },
                    { kind: 'less-than', detail: 'age-months', limit: 72 },
                  ],
                },
                moreThan: 1,
                complete: 'illnesses-complete',
              },
              { kind: 'is', detail: 'hospital-stays', in: ['yes'] },
              { kind: 'is', detail: 'danger-to-life', in: ['yes'] },
              { kind: 'is', detail: 'marked-limits', in: ['yes'] },
            ],
          },
          confidence: 'own',
        },
      ],
      prompts: [],
    },
    details: [
      {
        kind: 'records',
        id: 'illnesses',
        label: { en: 'Illnesses', nb: 'Sykdommer', nn: 'Sjukdommar' },
        fields: [
          { kind: 'yes-no', id: 'serious', label: { en: 'Serious', nb: 'Alvorlig', nn: 'Alvorleg' } },
          {
            kind: 'number',
            id: 'age-months',
            label: { en: 'Age in months', nb: 'Alder i måneder', nn: 'Alder i månader' },
            measures: 'age',
            unit: 'months',
            min: 0,
          },
        ],
      },
      {
        kind: 'yes-no',
        id: 'illnesses-complete',
        label: {
          en: 'The list of illnesses is complete',
          nb: 'Listen over sykdommer er fullstendig',
          nn: 'Lista over sjukdommar er fullstendig',
        },
      },
      {
        kind: 'yes-no',
        id: 'hospital-stays',
        label: {
          en: 'Several or long hospital stays',
          nb: 'Flere eller lange sykehusopphold',
          nn: 'Fleire eller lange sjukehusopphald',
        },
      },
      {
        kind: 'yes-no',
        id: 'danger-to-life',
        label: { en: 'Danger to life', nb: 'Fare for livet', nn: 'Fare for livet' },
      },
      {
        kind: 'yes-no',
        id: 'marked-limits',
        label: {
          en: 'Marked limits on activities and arenas',
          nb: 'Klare begrensninger i aktiviteter og arenaer',
          nn: 'Klare avgrensingar i aktivitetar og arenaer',
        },
      },
    ],
    levels: ['individual'],
    observability: ['observable'],
    dynamics: ['historic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '1.1.01', fit: 'near' }],
    provenance: {
      status: 'provisional',
      membership: 'high',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [
      {
        en: 'Two for several and 72 months for preschool age are this library’s reading. What was once so stays so after preschool age.',
        nb: 'To for flere og 72 måneder for førskolealder er dette bibliotekets lesning. Det som en gang var slik, forblir slik etter førskolealder.',
        nn: 'To for fleire og 72 månader for førskulealder er lesinga til dette biblioteket. Det som ein gong var slik, er slik òg etter førskulealder.',
      },
    ],
  },
  {
    id: 'maltreatment-or-abuse',
    code: 'Cb',
    order: 22,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child has been exposed to neglect, maltreatment, sexual abuse or exploitation, directly or as a witness.',
      nb: 'Barnet har vært utsatt for omsorgssvikt, mishandling, seksuelle overgrep eller utnytting, direkte eller som vitne.',
      nn: 'Barnet har vore utsett for omsorgssvikt, mishandling, seksuelle overgrep eller utnytting, direkte eller som vitne.',
    },
    subject: 'child',
    condition: {
      kind: 'recorded',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of the four', nb: 'Minst én av de fire', nn: 'Minst éin av dei fire' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'neglect', in: ['yes'] },
              { kind: 'is', detail: 'maltreatment', in: ['yes'] },
              { kind: 'is', detail: 'sexual-abuse', in: ['yes'] },
              { kind: 'is', detail: 'exploitation', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [],
    },
    details: [
      { kind: 'yes-no', id: 'neglect', label: { en: 'Neglect', nb: 'Omsorgssvikt', nn: 'Omsorgssvikt' } },
      {
        kind: 'yes-no',
        id: 'maltreatment',
        label: { en: 'Maltreatment', nb: 'Mishandling', nn: 'Mishandling' },
      },
      {
        kind: 'yes-no',
        id: 'sexual-abuse',
        label: { en: 'Sexual abuse', nb: 'Seksuelle overgrep', nn: 'Seksuelle overgrep' },
      },
      {
        kind: 'yes-no',
        id: 'exploitation',
        label: { en: 'Exploitation', nb: 'Utnytting', nn: 'Utnytting' },
      },
      {
        kind: 'yes-no',
        id: 'trafficking',
        label: { en: 'Human trafficking', nb: 'Menneskehandel', nn: 'Menneskehandel' },
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
    observability: ['underlying'],
    dynamics: ['historic', 'dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '2.1.02', fit: 'near', onlyFor: 'neglect' },
      { system: 'themes', code: '2.4.05', fit: 'near', onlyFor: 'maltreatment' },
      { system: 'themes', code: '2.4.06', fit: 'near', onlyFor: 'trafficking' },
      { system: 'themes', code: '2.4.07', fit: 'near', onlyFor: 'sexual-abuse' },
      { system: 'contents', code: '8', fit: 'near', onlyFor: 'neglect' },
      { system: 'contents', code: '9', fit: 'near', onlyFor: 'maltreatment' },
      { system: 'contents', code: '10', fit: 'near', onlyFor: 'maltreatment' },
      { system: 'contents', code: '11', fit: 'near', onlyFor: 'sexual-abuse' },
      { system: 'contents', code: '27', fit: 'near', onlyFor: 'trafficking' },
    ],
    provenance: {
      status: 'provisional',
      membership: 'high',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [
      {
        en: 'The source says that witnessing can be as harmful as being the target. Dynamic where it is still going on.',
        nb: 'Kilden sier at det å være vitne kan være like skadelig som å bli rammet selv. Dynamisk der det fortsatt pågår.',
        nn: 'Kjelda seier at det å vere vitne kan vere like skadeleg som å bli råka sjølv. Dynamisk der det framleis går føre seg.',
      },
    ],
  },
  {
    id: 'bereavement',
    code: 'Cc',
    order: 23,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'A parent or a sibling of the child has died.',
      nb: 'En av barnets foreldre eller et søsken er død.',
      nn: 'Ein av foreldra til barnet eller eit sysken er død.',
    },
    subject: 'close-person',
    condition: {
      kind: 'recorded',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'A parent or a sibling', nb: 'Forelder eller søsken', nn: 'Forelder eller sysken' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'parent-died', in: ['yes'] },
              { kind: 'is', detail: 'sibling-died', in: ['yes'] },
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
        id: 'parent-died',
        label: { en: 'A parent has died', nb: 'En forelder er død', nn: 'Ein forelder er død' },
      },
      {
        kind: 'yes-no',
        id: 'sibling-died',
        label: { en: 'A sibling has died', nb: 'Et søsken er dødt', nn: 'Eit sysken er dødt' },
      },
    ],
    levels: ['chrono', 'micro'],
    observability: ['observable'],
    dynamics: ['historic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '3.1.06', fit: 'near' },
      { system: 'contents', code: '12', fit: 'weak' },
    ],
    provenance: {
      status: 'provisional',
      membership: 'high',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [],
  },
  {
    id: 'relationship-breaks',
    code: 'Cd',
    order: 24,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child’s relation to parents, siblings, friends or others who are close has been broken.',
      nb: 'Barnets forhold til foreldre, søsken, venner eller andre nære er brutt.',
      nn: 'Forholdet barnet har hatt til foreldre, sysken, vener eller andre nære, er brote.',
    },
    subject: 'close-person',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of them', nb: 'Minst én av dem', nn: 'Minst éin av dei' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'parents', in: ['yes'] },
              { kind: 'is', detail: 'siblings', in: ['yes'] },
              { kind: 'is', detail: 'friends', in: ['yes'] },
              { kind: 'is', detail: 'others', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'Who is gone from the child’s life, since when, and what does the child say about it?',
          nb: 'Hvem er borte fra barnets liv, siden når, og hva sier barnet om det?',
          nn: 'Kven er borte frå livet til barnet, sidan når, og kva seier barnet om det?',
        },
      ],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'parents',
        label: { en: 'With a parent', nb: 'Med en forelder', nn: 'Med ein forelder' },
      },
      {
        kind: 'yes-no',
        id: 'siblings',
        label: { en: 'With a sibling', nb: 'Med et søsken', nn: 'Med eit sysken' },
      },
      { kind: 'yes-no', id: 'friends', label: { en: 'With friends', nb: 'Med venner', nn: 'Med vener' } },
      {
        kind: 'yes-no',
        id: 'others',
        label: { en: 'With others who are close', nb: 'Med andre nære', nn: 'Med andre nære' },
      },
    ],
    levels: ['chrono', 'meso'],
    observability: ['observable'],
    dynamics: ['historic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.4.02', fit: 'near' },
      { system: 'themes', code: '3.1.06', fit: 'weak' },
    ],
    provenance: {
      status: 'provisional',
      membership: 'medium-high',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [
      {
        en: 'A break from a primary carer who is not the mother belongs here.',
        nb: 'Brudd med en hovedomsorgsperson som ikke er mor, hører til her.',
        nn: 'Brot med ein hovudomsorgsperson som ikkje er mor, høyrer til her.',
      },
    ],
  },
  {
    id: 'bullying',
    code: 'Ce',
    order: 25,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child is bullied, or bullies others.',
      nb: 'Barnet blir mobbet, eller mobber andre.',
      nn: 'Barnet blir mobba, eller mobbar andre.',
    },
    subject: 'child',
    condition: {
      kind: 'recorded',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'Either role', nb: 'En av rollene', nn: 'Ei av rollene' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'is-bullied', in: ['yes'] },
              { kind: 'is', detail: 'bullies-others', in: ['yes'] },
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
        id: 'is-bullied',
        label: { en: 'Is bullied', nb: 'Blir mobbet', nn: 'Blir mobba' },
      },
      {
        kind: 'yes-no',
        id: 'bullies-others',
        label: { en: 'Bullies others', nb: 'Mobber andre', nn: 'Mobbar andre' },
      },
      {
        kind: 'yes-no',
        id: 'violence-from-peers',
        label: { en: 'Violence from peers', nb: 'Vold fra jevnaldrende', nn: 'Vald frå jamaldringar' },
      },
    ],
    levels: ['micro'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 36, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.4.03', fit: 'near' },
      { system: 'themes', code: '2.4.09', fit: 'near', onlyFor: 'violence-from-peers' },
    ],
    provenance: {
      status: 'provisional',
      membership: 'high',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [],
  },
  {
    id: 'peer-relationship-problems',
    code: 'Cf',
    order: 26,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child has difficulty in forming friendships that fit its age.',
      nb: 'Barnet har vansker med å få til vennskap slik det er vanlig i alderen.',
      nn: 'Barnet har vanskar med å få til venskap slik det er vanleg i alderen.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'Does the child have someone to be with, and what happens when it tries to make friends?',
          nb: 'Har barnet noen å være sammen med, og hva skjer når det prøver å få venner?',
          nn: 'Har barnet nokon å vere saman med, og kva skjer når det prøver å få vener?',
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
      status: 'provisional',
      membership: 'medium-high',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [],
  },
  {
    id: 'weak-social-skills',
    code: 'Cg',
    order: 27,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child has weak skills in being together with others.',
      nb: 'Barnet har svake ferdigheter i å være sammen med andre.',
      nn: 'Barnet har svake ferdigheiter i å vere saman med andre.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'What does the child find hard together with others: joining in, taking turns, reading others, being understood?',
          nb: 'Hva er vanskelig for barnet sammen med andre: å bli med, vente på tur, forstå andre, bli forstått?',
          nn: 'Kva er vanskeleg for barnet saman med andre: å bli med, vente på tur, forstå andre, bli forstått?',
        },
      ],
    },
    details: [],
    levels: ['individual'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 36, to: 216, sourced: false },
    registerLinks: [{ system: 'themes', code: '1.4.02', fit: 'near' }],
    provenance: {
      status: 'provisional',
      membership: 'medium',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [],
  },
  {
    id: 'language-difficulties',
    code: 'Ch',
    order: 28,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child has little language and understands little of what is said.',
      nb: 'Barnet har lite språk og forstår lite av det som blir sagt.',
      nn: 'Barnet har lite språk og forstår lite av det som blir sagt.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of the two', nb: 'Minst én av de to', nn: 'Minst éin av dei to' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'little-language', in: ['yes'] },
              { kind: 'is', detail: 'weak-comprehension', in: ['yes'] },
            ],
          },
          confidence: 'own',
        },
        {
          id: 'all-of',
          label: { en: 'Both', nb: 'Begge deler', nn: 'Begge delar' },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'little-language', in: ['yes'] },
              { kind: 'is', detail: 'weak-comprehension', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'In which languages has it been looked at, and has hearing been checked?',
          nb: 'På hvilke språk er det undersøkt, og er hørselen sjekket?',
          nn: 'På kva språk er det undersøkt, og er høyrsla sjekka?',
        },
      ],
    },
    details: [
      {
        kind: 'yes-no',
        id: 'little-language',
        label: { en: 'Little language', nb: 'Lite språk', nn: 'Lite språk' },
      },
      {
        kind: 'yes-no',
        id: 'weak-comprehension',
        label: { en: 'Weak comprehension', nb: 'Svak forståelse', nn: 'Svak forståing' },
      },
    ],
    levels: ['individual'],
    observability: ['observable'],
    dynamics: ['dynamic'],
    usualAge: { from: 18, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.2.01', fit: 'near' },
      { system: 'contents', code: '30', fit: 'weak' },
    ],
    provenance: {
      status: 'provisional',
      membership: 'medium',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [
      {
        en: 'The source joins the two by “and”; whether both are needed is open. Speaking another language than the place around is not a difficulty.',
        nb: 'Kilden knytter de to sammen med «og»; om begge kreves, er åpent. Å snakke et annet språk enn omgivelsene er ikke en vanske.',
        nn: 'Kjelda knyter dei to saman med «og»; om begge krevst, er ope. Å snakke eit anna språk enn omgjevnadene er ikkje ein vanske.',
      },
    ],
  },
  {
    id: 'high-aggression',
    code: 'Ci',
    order: 29,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child shows aggression to a high degree.',
      nb: 'Barnet viser aggresjon i høy grad.',
      nn: 'Barnet viser aggresjon i høg grad.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: null,
      readings: [],
      prompts: [
        {
          en: 'When and against whom does it come out, and what comes before it?',
          nb: 'Når og mot hvem kommer den fram, og hva skjer før?',
          nn: 'Når og mot kven kjem han fram, og kva skjer før?',
        },
      ],
    },
    details: [],
    levels: ['individual'],
    observability: ['interaction'],
    dynamics: ['dynamic'],
    usualAge: { from: 24, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.3.08', fit: 'near' },
      { system: 'contents', code: '16', fit: 'near' },
      { system: 'contents', code: '25', fit: 'near' },
    ],
    provenance: {
      status: 'provisional',
      membership: 'medium',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [],
  },
  {
    id: 'child-mental-disorder',
    code: 'Cj',
    order: 30,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child has a mental disorder.',
      nb: 'Barnet har en psykisk lidelse.',
      nn: 'Barnet har ei psykisk liding.',
    },
    subject: 'child',
    condition: {
      kind: 'recorded',
      defaultReading: 'disorder',
      readings: [
        {
          id: 'disorder',
          label: {
            en: 'A disorder of any degree',
            nb: 'En lidelse uansett grad',
            nn: 'Ei liding uansett grad',
          },
          condition: { kind: 'is', detail: 'disorder', in: ['yes'] },
          confidence: 'partial',
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
    ],
    levels: ['individual'],
    observability: ['underlying'],
    dynamics: ['dynamic'],
    usualAge: { from: 0, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.1.02', fit: 'near' },
      { system: 'contents', code: '14', fit: 'near' },
    ],
    provenance: {
      status: 'provisional',
      membership: 'medium',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [
      {
        en: 'No degree is given.',
        nb: 'Det er ikke oppgitt noen grad.',
        nn: 'Det er ikkje oppgjeve nokon grad.',
      },
    ],
  },
  {
    id: 'acting-out',
    code: 'Ck',
    order: 31,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child acts out, seeks thrills or takes chances without thinking.',
      nb: 'Barnet er utagerende, søker spenning eller tar sjanser uten å tenke seg om.',
      nn: 'Barnet er utagerande, søkjer spenning eller tek sjansar utan å tenkje seg om.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of the three', nb: 'Minst én av de tre', nn: 'Minst éin av dei tre' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'acts-out', in: ['yes'] },
              { kind: 'is', detail: 'seeks-thrills', in: ['yes'] },
              { kind: 'is', detail: 'uncritical', in: ['yes'] },
            ],
          },
          confidence: 'own',
        },
        {
          id: 'all-of',
          label: { en: 'All three', nb: 'Alle tre', nn: 'Alle tre' },
          condition: {
            kind: 'all-of',
            of: [
              { kind: 'is', detail: 'acts-out', in: ['yes'] },
              { kind: 'is', detail: 'seeks-thrills', in: ['yes'] },
              { kind: 'is', detail: 'uncritical', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'What has the child done, together with whom, and what could have happened?',
          nb: 'Hva har barnet gjort, sammen med hvem, og hva kunne ha skjedd?',
          nn: 'Kva har barnet gjort, saman med kven, og kva kunne ha skjedd?',
        },
      ],
    },
    details: [
      { kind: 'yes-no', id: 'acts-out', label: { en: 'Acts out', nb: 'Utagerende', nn: 'Utagerande' } },
      {
        kind: 'yes-no',
        id: 'seeks-thrills',
        label: { en: 'Seeks thrills', nb: 'Søker spenning', nn: 'Søkjer spenning' },
      },
      {
        kind: 'yes-no',
        id: 'uncritical',
        label: {
          en: 'Takes chances without thinking',
          nb: 'Tar sjanser uten å tenke seg om',
          nn: 'Tek sjansar utan å tenkje seg om',
        },
      },
    ],
    levels: ['individual'],
    observability: ['observable'],
    dynamics: ['dynamic'],
    usualAge: { from: 72, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.3.08', fit: 'near' },
      { system: 'contents', code: '16', fit: 'near' },
      { system: 'contents', code: '25', fit: 'near' },
    ],
    provenance: {
      status: 'provisional',
      membership: 'medium',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [],
  },
  {
    id: 'child-substance-use',
    code: 'Cl',
    order: 32,
    dimension: 'risk',
    group: 'child',
    statement: {
      en: 'The child misuses substances, looks favourably on them, or is willing to use them.',
      nb: 'Barnet misbruker rusmidler, ser positivt på dem, eller er villig til å bruke dem.',
      nn: 'Barnet misbrukar rusmiddel, ser positivt på dei, eller er villig til å bruke dei.',
    },
    subject: 'child',
    condition: {
      kind: 'judgement',
      defaultReading: 'any-of',
      readings: [
        {
          id: 'any-of',
          label: { en: 'At least one of the three', nb: 'Minst én av de tre', nn: 'Minst éin av dei tre' },
          condition: {
            kind: 'any-of',
            of: [
              { kind: 'is', detail: 'misuse', in: ['yes'] },
              { kind: 'is', detail: 'favourable-attitude', in: ['yes'] },
              { kind: 'is', detail: 'willing-to-use', in: ['yes'] },
            ],
          },
          confidence: 'partial',
        },
      ],
      prompts: [
        {
          en: 'Which of the three is it, with whom, and what does the child itself say?',
          nb: 'Hvilken av de tre er det, sammen med hvem, og hva sier barnet selv?',
          nn: 'Kva for ein av dei tre er det, saman med kven, og kva seier barnet sjølv?',
        },
      ],
    },
    details: [
      { kind: 'yes-no', id: 'misuse', label: { en: 'Misuse', nb: 'Misbruk', nn: 'Misbruk' } },
      {
        kind: 'yes-no',
        id: 'favourable-attitude',
        label: { en: 'Favourable attitude', nb: 'Positiv holdning', nn: 'Positiv haldning' },
      },
      {
        kind: 'yes-no',
        id: 'willing-to-use',
        label: { en: 'Willing to use', nb: 'Villig til å bruke', nn: 'Villig til å bruke' },
      },
    ],
    levels: ['individual'],
    observability: ['observable', 'underlying'],
    dynamics: ['dynamic'],
    usualAge: { from: 120, to: 216, sourced: false },
    registerLinks: [
      { system: 'themes', code: '1.3.09', fit: 'near' },
      { system: 'contents', code: '15', fit: 'near' },
    ],
    provenance: {
      status: 'provisional',
      membership: 'medium',
      wording: 'partial',
      edition: 'unknown',
      sources: [{ source: 'tynset-kommune', at: 'the individual', confidence: 'partial' }],
    },
    notes: [],
  },
]);
