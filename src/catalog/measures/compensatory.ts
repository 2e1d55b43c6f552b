import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureFacts } from '../../model/practice/measure/measure.js';
import { measureOutlines } from './outlines.js';
import { measureTargets } from './targets.js';

/** Measures that mainly make up for something: relief, an activity, an adult, a place to learn and play. */
export const compensatoryMeasures: readonly MeasureFacts[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      id: 'financial-support',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'compensatory',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.4, 3 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          purpose: 'supportive',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.4, 3 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['financial-support'],
      codes: [
        {
          code: '4.4',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
        {
          code: '4.1',
          when: {
            en: 'the money pays for kindergarten',
            nb: 'pengene går til barnehage',
            nn: 'pengane går til barnehage',
          },
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          code: '4.2',
          when: {
            en: 'the money pays for after-school care',
            nb: 'pengene går til SFO',
            nn: 'pengane går til SFO',
          },
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          code: '4.3',
          when: {
            en: 'the money pays for leisure',
            nb: 'pengene går til fritid',
            nn: 'pengane går til fritid',
          },
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          code: '8.1',
          when: {
            en: 'the money pays for the young person’s own housing',
            nb: 'pengene går til den unges egen bolig',
            nn: 'pengane går til eigen bustad for den unge',
          },
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      targets: measureTargets['financial-support'],
      levels: {
        of: ['exo', 'micro'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: null,
      compensates: [
        {
          factor: 'parental-worklessness',
          restriction: {
            en: 'only where lack of money shuts the child out of activities',
            nb: 'bare der mangel på penger stenger barnet ute fra aktiviteter',
            nn: 'berre der mangel på pengar stengjer barnet ute frå aktivitetar',
          },
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.4, 3 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      watches: [],
      builds: [
        {
          factor: 'good-friends',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.4, 3 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'interests-mastery',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.4, 3 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      meets: [
        {
          need: 'low-family-income',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.4, 3 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          need: 'exclusion-from-leisure',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.4, 3 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      models: {
        of: ['compensation', 'protection'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2, 2.4, 3 and 6',
            confidence: 'partial',
          },
        ],
      },
      order: null,
      intrusiveness: {
        class: 'ordinary-offer',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'review',
          level: null,
          year: 2015,
          sources: [
            {
              source: 'christiansen-2015',
              confidence: 'partial',
            },
          ],
          note: {
            en: 'Much used and little studied; may even out something for families with low income.',
            nb: 'Mye brukt og lite forsket på; kan jevne ut noe for familier med lav inntekt.',
            nn: 'Mykje brukt og lite forska på; kan jamne ut noko for familiar med låg inntekt.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2, 2.4, 3 and 6',
          confidence: 'partial',
        },
        {
          source: 'barnevernsregisteret-code-lists',
          at: 'list of measures',
          confidence: 'confirmed',
        },
      ],
    },
    {
      id: 'visiting-home',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'compensatory',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.3, 3, 5, 6 and 7',
              confidence: 'partial',
            },
          ],
        },
        {
          purpose: 'supportive',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.3, 3, 5, 6 and 7',
              confidence: 'partial',
            },
          ],
        },
        {
          purpose: 'change',
          sources: [
            {
              source: 'fontene-2024',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['visiting-home'],
      codes: [
        {
          code: '4.5',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['visiting-home'],
      levels: {
        of: ['micro', 'meso'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2.3, 3, 5, 6 and 7',
            confidence: 'partial',
          },
        ],
      },
      ageYears: null,
      ageNote: {
        en: 'No limit in register or law. The thesis: from about four years a lower frequency can work; younger children need more.',
        nb: 'Ingen grense i register eller lov. Oppgaven: fra omkring fire år kan lavere hyppighet virke; yngre barn trenger mer.',
        nn: 'Inga grense i register eller lov. Oppgåva: frå om lag fire år kan lågare frekvens verke; yngre barn treng meir.',
      },
      compensates: [
        {
          factor: 'poor-or-harmful-care',
          restriction: {
            en: 'only the lack of safe, steady adult contact and stability; the risk at home remains',
            nb: 'bare mangelen på trygg, stabil voksenkontakt; risikoen hjemme består',
            nn: 'berre mangelen på trygg, stabil vaksenkontakt; risikoen heime står ved lag',
          },
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.3, 3, 5, 6 and 7',
              confidence: 'partial',
            },
          ],
        },
      ],
      watches: [],
      builds: [
        {
          factor: 'secure-adult-relationship',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.3, 3, 5, 6 and 7',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'supportive-network',
          restriction: {
            en: 'as respite that lets the carer build own contacts',
            nb: 'som avlastning som lar omsorgspersonen bygge egne kontakter',
            nn: 'som avlasting som lèt omsorgspersonen byggje eigne kontaktar',
          },
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.3, 3, 5, 6 and 7',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'interests-mastery',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      meets: [
        {
          need: 'overburdened-lone-carer',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.3, 3, 5, 6 and 7',
              confidence: 'partial',
            },
          ],
        },
        {
          need: 'thin-family-network',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.3, 3, 5, 6 and 7',
              confidence: 'partial',
            },
          ],
        },
      ],
      models: {
        of: ['compensation', 'protection'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2.3, 3, 5, 6 and 7',
            confidence: 'partial',
          },
        ],
      },
      order: {
        letter: 'b',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['b'],
          },
        ],
        limitMonths: 12,
        sources: [
          {
            source: 'act-child-welfare-2021',
            at: 'section 3-4',
            confidence: 'confirmed',
          },
        ],
      },
      intrusiveness: {
        class: 'beside-the-home',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'register-study',
          level: null,
          year: 2013,
          sources: [
            {
              source: 'brannstrom-2013',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'Contact families in Sweden, begun at age 2 to 5, 6 693 children: later in life not better off than matched peers. The authors hold a hidden gain for unlikely and advise adding parts that rest on knowledge.',
            nb: 'Kontaktfamilier i Sverige, startet ved 2 til 5 år, 6 693 barn: senere i livet ikke bedre stilt enn sammenlignbare barn. Forfatterne holder en skjult gevinst for usannsynlig og råder til å legge til kunnskapsbaserte deler.',
            nn: 'Kontaktfamiliar i Sverige, starta ved 2 til 5 år, 6 693 barn: seinare i livet ikkje betre stilte enn samanliknbare barn. Forfattarane held ein løynd gevinst for usannsynleg og rår til å leggje til kunnskapsbaserte delar.',
          },
        },
        {
          scheme: 'register-study',
          level: null,
          year: 2014,
          sources: [
            {
              source: 'brannstrom-2014',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'Begun at age 10 to 13, 6 386 children: not better off than matched peers.',
            nb: 'Startet ved 10 til 13 år, 6 386 barn: ikke bedre stilt enn sammenlignbare barn.',
            nn: 'Starta ved 10 til 13 år, 6 386 barn: ikkje betre stilte enn samanliknbare barn.',
          },
        },
        {
          scheme: 'qualitative',
          level: null,
          year: 2008,
          sources: [
            {
              source: 'larsen-2008',
              confidence: 'partial',
            },
          ],
          note: {
            en: '21 parents of children aged 6 to 12 were content and relieved; the parents’ own view only.',
            nb: '21 foreldre til barn på 6 til 12 år var fornøyde og avlastet; bare foreldrenes eget syn.',
            nn: '21 foreldre til barn på 6 til 12 år var nøgde og avlasta; berre synet til foreldra sjølve.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2.3, 3, 5, 6 and 7',
          confidence: 'partial',
        },
        {
          source: 'barnevernsregisteret-code-lists',
          at: 'list of measures',
          confidence: 'confirmed',
        },
      ],
    },
    {
      id: 'support-contact',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'compensatory',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.2 and 3',
              confidence: 'partial',
            },
          ],
        },
        {
          purpose: 'change',
          sources: [
            {
              source: 'fontene-2024',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['support-contact'],
      codes: [
        {
          code: '4.6',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['support-contact'],
      levels: {
        of: ['micro', 'meso'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: null,
      ageNote: {
        en: 'In Swedish data mostly for teenagers; no limit in register or law.',
        nb: 'I svenske data mest for tenåringer; ingen grense i register eller lov.',
        nn: 'I svenske data mest for tenåringar; inga grense i register eller lov.',
      },
      compensates: [
        {
          factor: 'poor-or-harmful-care',
          restriction: {
            en: 'only the lack of capable, steady adult contact',
            nb: 'bare mangelen på kyndig, stabil voksenkontakt',
            nn: 'berre mangelen på kunnig, stabil vaksenkontakt',
          },
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.2 and 3',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'weak-social-skills',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      watches: [],
      builds: [
        {
          factor: 'secure-adult-relationship',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.2 and 3',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'interests-mastery',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      meets: [],
      models: {
        of: ['compensation'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2, 2.2 and 3',
            confidence: 'partial',
          },
        ],
      },
      order: {
        letter: 'b',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['b'],
          },
        ],
        limitMonths: 12,
        sources: [
          {
            source: 'act-child-welfare-2021',
            at: 'section 3-4',
            confidence: 'confirmed',
          },
        ],
      },
      intrusiveness: {
        class: 'beside-the-home',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'register-study',
          level: null,
          year: 2014,
          sources: [
            {
              source: 'brannstrom-2014',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'Contact family or person, begun at age 10 to 13: not better off than matched peers.',
            nb: 'Kontaktfamilie eller kontaktperson, startet ved 10 til 13 år: ikke bedre stilt enn sammenlignbare barn.',
            nn: 'Kontaktfamilie eller kontaktperson, starta ved 10 til 13 år: ikkje betre stilte enn samanliknbare barn.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2, 2.2 and 3',
          confidence: 'partial',
        },
        {
          source: 'barnevernsregisteret-code-lists',
          at: 'list of measures',
          confidence: 'confirmed',
        },
      ],
    },
    {
      id: 'homework-help',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'compensatory',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2 and 4.1',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['homework-help'],
      codes: [
        {
          code: '4.99',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
        {
          code: '4.8',
          when: {
            en: 'it is follow-up to hold on to school or work',
            nb: 'det er oppfølging for å holde på skole eller arbeid',
            nn: 'det er oppfølging for å halde på skule eller arbeid',
          },
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      targets: measureTargets['homework-help'],
      levels: {
        of: ['micro', 'meso'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: {
        from: 6,
        to: 18,
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageNote: {
        en: 'School age.',
        nb: 'Skolealder.',
        nn: 'Skulealder.',
      },
      compensates: [
        {
          factor: 'poor-or-harmful-care',
          restriction: {
            en: 'only no follow-up of school work at home',
            nb: 'bare at skolearbeid ikke følges opp hjemme',
            nn: 'berre at skulearbeid ikkje blir følgt opp heime',
          },
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2 and 4.1',
              confidence: 'partial',
            },
          ],
        },
      ],
      watches: [],
      builds: [
        {
          factor: 'good-kindergarten-or-school',
          restriction: {
            en: 'school follow-up only',
            nb: 'bare oppfølging av skolearbeid',
            nn: 'berre oppfølging av skulearbeid',
          },
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2 and 4.1',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'age-adequate-competence',
          restriction: {
            en: 'one area only',
            nb: 'bare ett område',
            nn: 'berre eitt område',
          },
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      meets: [],
      models: {
        of: ['compensation'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2.2 and 4.1',
            confidence: 'partial',
          },
        ],
      },
      order: {
        letter: 'b',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['b'],
          },
        ],
        limitMonths: 12,
        sources: [
          {
            source: 'act-child-welfare-2021',
            at: 'section 3-4',
            confidence: 'confirmed',
          },
        ],
      },
      intrusiveness: {
        class: 'ordinary-offer',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'none-found',
          level: null,
          year: null,
          sources: [],
          note: {
            en: 'No rating known; unrated is not the same as ineffective.',
            nb: 'Ingen vurdering kjent; ikke vurdert er ikke det samme som uten virkning.',
            nn: 'Inga vurdering kjend; ikkje vurdert er ikkje det same som utan verknad.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2.2 and 4.1',
          confidence: 'partial',
        },
        {
          source: 'barnevernsregisteret-code-lists',
          at: 'list of measures',
          confidence: 'confirmed',
        },
      ],
    },
    {
      id: 'after-school-care',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'compensatory',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      ...measureOutlines['after-school-care'],
      codes: [
        {
          code: '4.2',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['after-school-care'],
      levels: {
        of: ['micro'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: {
        from: 6,
        to: 11,
        sources: [
          {
            source: 'barnevernsregisteret-code-lists',
            at: 'checks of measures',
            confidence: 'partial',
          },
        ],
      },
      ageNote: {
        en: 'The register warns above 11 completed years.',
        nb: 'Registeret varsler over 11 fylte år.',
        nn: 'Registeret varslar over 11 fylte år.',
      },
      compensates: [
        {
          factor: 'peer-relationship-problems',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      watches: [],
      builds: [
        {
          factor: 'good-friends',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'section 4.1',
              confidence: 'partial',
            },
          ],
        },
      ],
      meets: [],
      models: {
        of: ['protection'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'section 4.1',
            confidence: 'partial',
          },
        ],
      },
      order: {
        letter: 'b',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['b'],
          },
        ],
        limitMonths: 'none',
        reading: {
          en: 'read as other suitable day-care',
          nb: 'lest som annet egnet dagtilbud',
          nn: 'lese som anna eigna dagtilbod',
        },
        sources: [
          {
            source: 'act-child-welfare-2021',
            at: 'section 3-4',
            confidence: 'confirmed',
          },
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      intrusiveness: {
        class: 'ordinary-offer',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'none-found',
          level: null,
          year: null,
          sources: [],
          note: {
            en: 'No rating known; unrated is not the same as ineffective.',
            nb: 'Ingen vurdering kjent; ikke vurdert er ikke det samme som uten virkning.',
            nn: 'Inga vurdering kjend; ikkje vurdert er ikkje det same som utan verknad.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'section 4.1',
          confidence: 'partial',
        },
        {
          source: 'barnevernsregisteret-code-lists',
          at: 'list of measures',
          confidence: 'confirmed',
        },
      ],
    },
    {
      id: 'kindergarten',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'compensatory',
          sources: [
            {
              source: 'act-child-welfare-2021',
              at: 'section 3-4',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      ...measureOutlines.kindergarten,
      codes: [
        {
          code: '4.1',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets.kindergarten,
      levels: {
        of: ['micro', 'meso'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 4.1 and 5',
            confidence: 'partial',
          },
        ],
      },
      ageYears: {
        from: 0,
        to: 6,
        sources: [
          {
            source: 'barnevernsregisteret-code-lists',
            at: 'checks of measures',
            confidence: 'partial',
          },
        ],
      },
      ageNote: {
        en: 'The register warns above 7 completed years.',
        nb: 'Registeret varsler over 7 fylte år.',
        nn: 'Registeret varslar over 7 fylte år.',
      },
      compensates: [
        {
          factor: 'language-difficulties',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'poor-or-harmful-care',
          restriction: {
            en: 'only weak stimulation at home; the risk at home remains',
            nb: 'bare svak stimulering hjemme; risikoen hjemme består',
            nn: 'berre veik stimulering heime; risikoen heime står ved lag',
          },
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      watches: [],
      builds: [
        {
          factor: 'good-friends',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 4.1 and 5',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'age-adequate-competence',
          restriction: {
            en: 'technical skills only',
            nb: 'bare tekniske ferdigheter',
            nn: 'berre tekniske ferdigheiter',
          },
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 4.1 and 5',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'secure-adult-relationship',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'good-kindergarten-or-school',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      meets: [],
      models: {
        of: ['protection', 'compensation'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 4.1 and 5',
            confidence: 'partial',
          },
        ],
      },
      order: {
        letter: 'b',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['b'],
          },
        ],
        limitMonths: 'none',
        sources: [
          {
            source: 'act-child-welfare-2021',
            at: 'section 3-4',
            confidence: 'confirmed',
          },
        ],
      },
      intrusiveness: {
        class: 'ordinary-offer',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'none-found',
          level: null,
          year: null,
          sources: [],
          note: {
            en: 'None known as a measure of child welfare. Norwegian studies of all children point to a gain in language; not read here.',
            nb: 'Ingen kjent som barnevernstiltak. Norske studier av alle barn peker mot en gevinst for språket; ikke lest her.',
            nn: 'Ingen kjend som barnevernstiltak. Norske studiar av alle barn peikar mot ein gevinst for språket; ikkje lesne her.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 4.1 and 5',
          confidence: 'partial',
        },
        {
          source: 'barnevernsregisteret-code-lists',
          at: 'list of measures',
          confidence: 'confirmed',
        },
      ],
    },
    {
      id: 'leisure-activities',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'compensatory',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 4.1, 5 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['leisure-activities'],
      codes: [
        {
          code: '4.3',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['leisure-activities'],
      levels: {
        of: ['micro', 'meso'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2.2, 4.1, 5 and 6',
            confidence: 'partial',
          },
        ],
      },
      ageYears: null,
      ageNote: {
        en: 'Mostly school age; no limit is stated.',
        nb: 'Mest skolealder; ingen grense er oppgitt.',
        nn: 'Mest skulealder; inga grense er oppgjeven.',
      },
      compensates: [
        {
          factor: 'parental-worklessness',
          restriction: {
            en: 'only where lack of money shuts the child out of activities',
            nb: 'bare der mangel på penger stenger barnet ute fra aktiviteter',
            nn: 'berre der mangel på pengar stengjer barnet ute frå aktivitetar',
          },
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 4.1, 5 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'weak-social-skills',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 4.1, 5 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'peer-relationship-problems',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      watches: [],
      builds: [
        {
          factor: 'interests-mastery',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 4.1, 5 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'good-friends',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 4.1, 5 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'meaning-coherence',
          restriction: {
            en: 'where carers take part as well',
            nb: 'der omsorgspersonene også deltar',
            nn: 'der omsorgspersonane òg er med',
          },
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 4.1, 5 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      meets: [
        {
          need: 'exclusion-from-leisure',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 4.1, 5 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          need: 'low-family-income',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 4.1, 5 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      models: {
        of: ['protection'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2.2, 4.1, 5 and 6',
            confidence: 'partial',
          },
        ],
      },
      order: {
        letter: 'b',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['b'],
          },
        ],
        limitMonths: 12,
        sources: [
          {
            source: 'act-child-welfare-2021',
            at: 'section 3-4',
            confidence: 'confirmed',
          },
        ],
      },
      intrusiveness: {
        class: 'ordinary-offer',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'none-found',
          level: null,
          year: null,
          sources: [],
          note: {
            en: 'No rating known; unrated is not the same as ineffective.',
            nb: 'Ingen vurdering kjent; ikke vurdert er ikke det samme som uten virkning.',
            nn: 'Inga vurdering kjend; ikkje vurdert er ikkje det same som utan verknad.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2.2, 4.1, 5 and 6',
          confidence: 'partial',
        },
        {
          source: 'barnevernsregisteret-code-lists',
          at: 'list of measures',
          confidence: 'confirmed',
        },
      ],
    },
    {
      id: 'equipment-and-fees',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'compensatory',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 2.4 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['equipment-and-fees'],
      codes: [
        {
          code: '4.3',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
        {
          code: '4.4',
          when: {
            en: 'the purpose is not leisure, kindergarten or after-school care',
            nb: 'formålet er ikke fritid, barnehage eller SFO',
            nn: 'føremålet er ikkje fritid, barnehage eller SFO',
          },
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      targets: measureTargets['equipment-and-fees'],
      levels: {
        of: ['exo', 'micro'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: null,
      compensates: [
        {
          factor: 'parental-worklessness',
          restriction: {
            en: 'only where lack of money shuts the child out of activities',
            nb: 'bare der mangel på penger stenger barnet ute fra aktiviteter',
            nn: 'berre der mangel på pengar stengjer barnet ute frå aktivitetar',
          },
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 2.4 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      watches: [],
      builds: [
        {
          factor: 'interests-mastery',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 2.4 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'good-friends',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 2.4 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      meets: [
        {
          need: 'exclusion-from-leisure',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 2.4 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          need: 'low-family-income',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 2.4 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      models: {
        of: ['protection'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: 'b',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['b'],
          },
        ],
        limitMonths: 12,
        reading: {
          en: 'read as leisure',
          nb: 'lest som fritid',
          nn: 'lese som fritid',
        },
        sources: [
          {
            source: 'act-child-welfare-2021',
            at: 'section 3-4',
            confidence: 'confirmed',
          },
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      intrusiveness: {
        class: 'ordinary-offer',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'none-found',
          level: null,
          year: null,
          sources: [],
          note: {
            en: 'No rating known; unrated is not the same as ineffective.',
            nb: 'Ingen vurdering kjent; ikke vurdert er ikke det samme som uten virkning.',
            nn: 'Inga vurdering kjend; ikkje vurdert er ikkje det same som utan verknad.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2.2, 2.4 and 6',
          confidence: 'partial',
        },
        {
          source: 'barnevernsregisteret-code-lists',
          at: 'list of measures',
          confidence: 'confirmed',
        },
      ],
    },
    {
      id: 'education-and-work',
      namedBy: 'register',
      purposes: [
        {
          purpose: 'compensatory',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          purpose: 'supportive',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      ...measureOutlines['education-and-work'],
      codes: [
        {
          code: '4.8',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['education-and-work'],
      levels: {
        of: ['micro', 'meso'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: null,
      ageNote: {
        en: 'Children and young people, also aftercare to 25 years.',
        nb: 'Barn og unge, også ettervern til 25 år.',
        nn: 'Barn og unge, òg ettervern til 25 år.',
      },
      compensates: [],
      watches: [],
      builds: [
        {
          factor: 'age-adequate-competence',
          restriction: {
            en: 'one area only',
            nb: 'bare ett område',
            nn: 'berre eitt område',
          },
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'good-kindergarten-or-school',
          restriction: {
            en: 'school follow-up only',
            nb: 'bare oppfølging av skolearbeid',
            nn: 'berre oppfølging av skulearbeid',
          },
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      meets: [],
      models: {
        of: ['compensation'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: null,
      intrusiveness: {
        class: 'ordinary-offer',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'none-found',
          level: null,
          year: null,
          sources: [],
          note: {
            en: 'No rating known; unrated is not the same as ineffective.',
            nb: 'Ingen vurdering kjent; ikke vurdert er ikke det samme som uten virkning.',
            nn: 'Inga vurdering kjend; ikkje vurdert er ikkje det same som utan verknad.',
          },
        },
      ],
      sources: [
        {
          source: 'barnevernsregisteret-code-lists',
          at: 'list of measures',
          confidence: 'confirmed',
        },
      ],
    },
  ]))();
