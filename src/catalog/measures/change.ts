import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureFacts } from '../../model/practice/measure/measure.js';
import { measureOutlines } from './outlines.js';
import { measureTargets } from './targets.js';

/** Measures that mainly change care or behaviour at its source. */
export const changeMeasures: readonly MeasureFacts[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      id: 'advice-and-guidance',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.2 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          purpose: 'supportive',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.2 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['advice-and-guidance'],
      codes: [
        {
          code: '3.9',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['advice-and-guidance'],
      levels: {
        of: ['micro'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2, 2.2 and 6',
            confidence: 'partial',
          },
        ],
      },
      ageYears: null,
      ageNote: {
        en: 'The thesis: used most at 0 to 2 years, less with age.',
        nb: 'Oppgaven: brukes mest ved 0 til 2 år, mindre med alderen.',
        nn: 'Oppgåva: blir mest brukt ved 0 til 2 år, mindre med alderen.',
      },
      compensates: [
        {
          factor: 'poor-or-harmful-care',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.2 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      watches: [],
      builds: [
        {
          factor: 'good-enough-care-from-one-parent',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2, 2.2 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      meets: [],
      models: {
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: 'a',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['a'],
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
        class: 'guidance',
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
            en: 'Among the measures in use for long with little research on effect.',
            nb: 'Blant tiltakene som er lenge brukt, med lite forskning på virkning.',
            nn: 'Mellom tiltaka som er lenge brukte, med lite forsking på verknad.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2, 2.2 and 6',
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
      id: 'cos-p',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2 and 3',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['cos-p'],
      codes: [
        {
          code: '3.99',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['cos-p'],
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
        from: 0,
        to: 7,
        sources: [
          {
            source: 'ungsinn-cos-p',
            confidence: 'partial',
          },
        ],
      },
      compensates: [
        {
          factor: 'poor-or-harmful-care',
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
          factor: 'good-enough-care-from-one-parent',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
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
      ],
      meets: [],
      models: {
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: 'a',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['a'],
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
        class: 'guidance',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'ungsinn-2019',
          level: 2,
          year: 2021,
          sources: [
            {
              source: 'ungsinn-cos-p',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'One Nordic study found no clear difference from usual help. Meant for families without known risk; with greater difficulties only on top of other follow-up.',
            nb: 'Én nordisk studie fant ingen tydelig forskjell fra vanlig hjelp. Ment for familier uten kjent risiko; ved større vansker bare i tillegg til annen oppfølging.',
            nn: 'Éin nordisk studie fann ingen tydeleg skilnad frå vanleg hjelp. Meint for familiar utan kjend risiko; ved større vanskar berre i tillegg til anna oppfølging.',
          },
        },
        {
          scheme: 'ungsinn-edition-unknown',
          level: 2,
          year: 2020,
          sources: [
            {
              source: 'ungsinn-cos-vg',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'Speaks of another variant, for groups. No Nordic study of effect; training has ended.',
            nb: 'Gjelder en annen variant, for grupper. Ingen nordisk effektstudie; opplæringen er avsluttet.',
            nn: 'Gjeld ein annan variant, for grupper. Ingen nordisk effektstudie; opplæringa er avslutta.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2.2 and 3',
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
      id: 'pmto',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 3 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines.pmto,
      codes: [
        {
          code: '3.2',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets.pmto,
      levels: {
        of: ['micro'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2.2, 3 and 6',
            confidence: 'partial',
          },
        ],
      },
      ageYears: {
        from: 4,
        to: 12,
        sources: [
          {
            source: 'ungsinn-pmto',
            confidence: 'partial',
          },
        ],
      },
      ageNote: {
        en: 'Norwegian material says 4 to 12; 3 to 12 is also met.',
        nb: 'Norsk materiale sier 4 til 12; 3 til 12 forekommer også.',
        nn: 'Norsk materiale seier 4 til 12; 3 til 12 finst òg.',
      },
      compensates: [
        {
          factor: 'poor-or-harmful-care',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 3 and 6',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'high-aggression',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'acting-out',
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
          factor: 'good-enough-care-from-one-parent',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 3 and 6',
              confidence: 'partial',
            },
          ],
        },
      ],
      meets: [],
      models: {
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: 'a',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['a'],
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
        class: 'guidance',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'ungsinn-2016',
          level: 5,
          year: 2018,
          sources: [
            {
              source: 'ungsinn-pmto',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'Individual guidance. Effects small and not the same everywhere, but of practical weight; not better than Incredible Years.',
            nb: 'Individuell veiledning. Små og ikke helt like virkninger, men av praktisk betydning; ikke bedre enn De utrolige årene.',
            nn: 'Individuell rettleiing. Små og ikkje heilt like verknader, men av praktisk verdi; ikkje betre enn Dei utrulege åra.',
          },
        },
        {
          scheme: 'ungsinn-2019',
          level: null,
          year: 2022,
          sources: [
            {
              source: 'ungsinn-pmto-group',
              confidence: 'partial',
            },
          ],
          note: {
            en: 'Parent group of twelve sessions; the level is not established here. Effects from small to large.',
            nb: 'Foreldregruppe med tolv møter; nivået er ikke fastslått her. Virkninger fra små til store.',
            nn: 'Foreldregruppe med tolv møte; nivået er ikkje fastslege her. Verknader frå små til store.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2.2, 3 and 6',
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
      id: 'mst',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 3 and 5',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines.mst,
      codes: [
        {
          code: '3.1',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets.mst,
      levels: {
        of: ['meso', 'micro'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2.2, 3 and 5',
            confidence: 'partial',
          },
        ],
      },
      ageYears: {
        from: 12,
        to: 18,
        sources: [
          {
            source: 'ungsinn-mst-2017',
            confidence: 'partial',
          },
        ],
      },
      compensates: [
        {
          factor: 'acting-out',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'high-aggression',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'child-substance-use',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'poor-or-harmful-care',
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
          factor: 'supportive-network',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 3 and 5',
              confidence: 'partial',
            },
          ],
        },
        {
          factor: 'good-friends',
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
        {
          factor: 'good-enough-care-from-one-parent',
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
          need: 'thin-family-network',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 3 and 5',
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
        letter: 'a',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['a'],
          },
          {
            chapter: '3',
            section: '5',
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
        class: 'in-the-family',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'ungsinn-pre2016',
          level: 3,
          year: 2014,
          sources: [
            {
              source: 'ungsinn-mst-2014',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'On the old scale, where four was highest; three stars for documentation.',
            nb: 'På den gamle skalaen, der fire var høyest; tre stjerner for dokumentasjon.',
            nn: 'På den gamle skalaen, der fire var høgst; tre stjerner for dokumentasjon.',
          },
        },
        {
          scheme: 'ungsinn-2016',
          level: null,
          year: 2017,
          sources: [
            {
              source: 'ungsinn-mst-2017',
              confidence: 'partial',
            },
          ],
          note: {
            en: 'The level is not established here. Two Norwegian studies were positive, a Swedish one found no difference from ordinary services.',
            nb: 'Nivået er ikke fastslått her. To norske studier var positive, en svensk fant ingen forskjell fra vanlige tjenester.',
            nn: 'Nivået er ikkje fastslege her. To norske studiar var positive, ein svensk fann ingen skilnad frå vanlege tenester.',
          },
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2.2, 3 and 5',
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
      id: 'marte-meo',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'section 3',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['marte-meo'],
      codes: [
        {
          code: '3.6',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['marte-meo'],
      levels: {
        of: ['micro'],
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
          factor: 'poor-or-harmful-care',
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
          factor: 'good-enough-care-from-one-parent',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      meets: [],
      models: {
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: 'a',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['a'],
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
        class: 'guidance',
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
          at: 'section 3',
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
      id: 'fft',
      namedBy: 'register',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      ...measureOutlines.fft,
      codes: [
        {
          code: '3.3',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets.fft,
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
        from: 11,
        to: 18,
        sources: [
          {
            source: 'nubu-fft',
            confidence: 'partial',
          },
        ],
      },
      compensates: [
        {
          factor: 'acting-out',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'prolonged-high-conflict',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'child-substance-use',
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
          factor: 'good-enough-care-from-one-parent',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'supportive-network',
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
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: 'a',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['a'],
          },
          {
            chapter: '3',
            section: '5',
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
        class: 'in-the-family',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'trial',
          level: null,
          year: null,
          sources: [
            {
              source: 'nubu-fft',
              confidence: 'partial',
            },
          ],
          note: {
            en: 'A Norwegian randomised study of 161 young people exists; its result is not established here.',
            nb: 'Det finnes en norsk randomisert studie av 161 unge; resultatet er ikke fastslått her.',
            nn: 'Det finst ein norsk randomisert studie av 161 unge; resultatet er ikkje fastslege her.',
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
    {
      id: 'incredible-years',
      namedBy: 'register',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      ...measureOutlines['incredible-years'],
      codes: [
        {
          code: '3.4',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['incredible-years'],
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
        from: 3,
        to: 12,
        sources: [
          {
            source: 'ungsinn-incredible-years',
            confidence: 'partial',
          },
        ],
      },
      compensates: [
        {
          factor: 'poor-or-harmful-care',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'acting-out',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          factor: 'high-aggression',
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
          factor: 'good-enough-care-from-one-parent',
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
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: 'a',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['a'],
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
        class: 'guidance',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'ungsinn-edition-unknown',
          level: 5,
          year: 2020,
          sources: [
            {
              source: 'ungsinn-incredible-years',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'Parent programmes for 3 to 6 and 6 to 12 years. The programme for all parents of children from 2 to 6 was reviewed apart; its level is not established here.',
            nb: 'Foreldreprogram for 3 til 6 og 6 til 12 år. Programmet for alle foreldre til barn på 2 til 6 år er vurdert for seg; nivået er ikke fastslått her.',
            nn: 'Foreldreprogram for 3 til 6 og 6 til 12 år. Programmet for alle foreldre til barn på 2 til 6 år er vurdert for seg; nivået er ikkje fastslege her.',
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
    {
      id: 'icdp',
      namedBy: 'register',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      ...measureOutlines.icdp,
      codes: [
        {
          code: '3.5',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets.icdp,
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
        from: 0,
        to: 18,
        sources: [
          {
            source: 'insum-icdp',
            confidence: 'partial',
          },
        ],
      },
      compensates: [
        {
          factor: 'poor-or-harmful-care',
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
          factor: 'good-enough-care-from-one-parent',
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
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: 'a',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['a'],
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
        class: 'guidance',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'ungsinn-2016',
          level: 3,
          year: 2017,
          sources: [
            {
              source: 'insum-icdp',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'Second edition of the review; a third has come since.',
            nb: 'Andre utgave av vurderingen; en tredje er kommet siden.',
            nn: 'Andre utgåva av vurderinga; ei tredje er komen sidan.',
          },
        },
        {
          scheme: 'ungsinn-edition-unknown',
          level: 4,
          year: null,
          sources: [
            {
              source: 'uit-icdp',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'Third edition of the review; its year is not established here.',
            nb: 'Tredje utgave av vurderingen; årstallet er ikke fastslått her.',
            nn: 'Tredje utgåva av vurderinga; årstalet er ikkje fastslege her.',
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
    {
      id: 'art',
      namedBy: 'register',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      ...measureOutlines.art,
      codes: [
        {
          code: '4.9',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets.art,
      levels: {
        of: ['individual', 'micro'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: {
        from: 4,
        to: 20,
        sources: [
          {
            source: 'ungsinn-art-2009',
            confidence: 'partial',
          },
        ],
      },
      compensates: [
        {
          factor: 'high-aggression',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
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
          factor: 'age-adequate-competence',
          restriction: {
            en: 'social and emotional areas only',
            nb: 'bare de sosiale og følelsesmessige områdene',
            nn: 'berre dei sosiale og kjenslemessige områda',
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
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: null,
      intrusiveness: {
        class: 'guidance',
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      evidence: [
        {
          scheme: 'ungsinn-2016',
          level: 3,
          year: 2017,
          sources: [
            {
              source: 'ungsinn-art-2017',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'Three Nordic studies without random groups, of weak quality.',
            nb: 'Tre nordiske studier uten tilfeldige grupper, av svak kvalitet.',
            nn: 'Tre nordiske studiar utan tilfeldige grupper, av veik kvalitet.',
          },
        },
        {
          scheme: 'ungsinn-pre2016',
          level: 3,
          year: 2009,
          sources: [
            {
              source: 'ungsinn-art-2009',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'On the old scale; one star for documentation.',
            nb: 'På den gamle skalaen; én stjerne for dokumentasjon.',
            nn: 'På den gamle skalaen; éi stjerne for dokumentasjon.',
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
    {
      id: 'parent-child-centre',
      namedBy: 'register',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'act-child-welfare-2021',
              at: 'section 3-4',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      ...measureOutlines['parent-child-centre'],
      codes: [
        {
          code: '3.8',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['parent-child-centre'],
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
        from: 0,
        to: 6,
        sources: [
          {
            source: 'act-child-welfare-2021',
            at: 'section 3-4',
            confidence: 'confirmed',
          },
        ],
      },
      compensates: [
        {
          factor: 'poor-or-harmful-care',
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
          factor: 'good-enough-care-from-one-parent',
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
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: null,
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['2'],
          },
        ],
        limitMonths: 3,
        sources: [
          {
            source: 'act-child-welfare-2021',
            at: 'section 3-4',
            confidence: 'confirmed',
          },
        ],
      },
      intrusiveness: {
        class: 'in-the-family',
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
    {
      id: 'home-consultant',
      namedBy: 'register',
      purposes: [
        {
          purpose: 'change',
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
      ...measureOutlines['home-consultant'],
      codes: [
        {
          code: '3.10',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['home-consultant'],
      levels: {
        of: ['micro'],
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
          factor: 'poor-or-harmful-care',
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
          factor: 'good-enough-care-from-one-parent',
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
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: 'a',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['a'],
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
        class: 'in-the-family',
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
    {
      id: 'structured-home-method',
      namedBy: 'register',
      purposes: [
        {
          purpose: 'change',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      ...measureOutlines['structured-home-method'],
      codes: [
        {
          code: '3.7',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['structured-home-method'],
      levels: {
        of: ['micro'],
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
          factor: 'poor-or-harmful-care',
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
          factor: 'good-enough-care-from-one-parent',
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
        of: [],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      order: {
        letter: 'a',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['a'],
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
        class: 'in-the-family',
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
          year: 2022,
          sources: [
            {
              source: 'fhi-2022',
              confidence: 'partial',
            },
          ],
          note: {
            en: 'Intensive help to keep the family together only: probably fewer placements after 12 months, perhaps after 6 and 24; no change counted by family.',
            nb: 'Bare intensiv hjelp for å holde familien samlet: trolig færre plasseringer etter 12 måneder, kanskje etter 6 og 24; ingen endring regnet per familie.',
            nn: 'Berre intensiv hjelp for å halde familien samla: truleg færre plasseringar etter 12 månader, kanskje etter 6 og 24; inga endring rekna per familie.',
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
