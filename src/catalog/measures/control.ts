import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Measure } from '../../model/practice/measure.js';
import { measureOutlines } from './outlines.js';

/** Measures that mainly control. Watching a risk does not compensate for it. */
export const controlMeasures: readonly Measure[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      id: 'drug-testing',
      label: {
        en: 'Drug testing',
        nb: 'Rusmiddelprøver',
        nn: 'Rusmiddelprøver',
      },
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'control',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2 and 2.2',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['drug-testing'],
      codes: [
        {
          code: '5.4',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: {
        of: ['parents'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'sections 2 and 2.2',
            confidence: 'partial',
          },
        ],
      },
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
      compensates: [],
      watches: [
        {
          factor: 'parental-substance-misuse',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2 and 2.2',
              confidence: 'partial',
            },
          ],
        },
      ],
      builds: [],
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
        letter: 'c',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['c'],
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
        class: 'control',
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
      notes: [
        {
          en: 'It only watches; it builds nothing by itself.',
          nb: 'Det bare overvåker; det bygger ikke noe i seg selv.',
          nn: 'Det berre overvaker; det byggjer ikkje noko i seg sjølv.',
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'sections 2 and 2.2',
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
      id: 'unannounced-home-visits',
      label: {
        en: 'Supervision in the home, incl. unannounced visits',
        nb: 'Tilsyn i hjemmet / uanmeldte hjemmebesøk',
        nn: 'Tilsyn i heimen / umelde heimebesøk',
      },
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'control',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'section 2.2',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['unannounced-home-visits'],
      codes: [
        {
          code: '5.1',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
        {
          code: '5.2',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: {
        of: ['parents'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'section 2.2',
            confidence: 'partial',
          },
        ],
      },
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
      compensates: [],
      watches: [
        {
          factor: 'poor-or-harmful-care',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'section 2.2',
              confidence: 'partial',
            },
          ],
        },
      ],
      builds: [],
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
        letter: 'c',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['c'],
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
        class: 'control',
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
      notes: [
        {
          en: '5.1 with consent, 5.2 ordered by the board. The Act speaks of supervision; whether unannounced visits need a ground of their own is open.',
          nb: '5.1 med samtykke, 5.2 pålagt av nemnda. Loven taler om tilsyn; om uanmeldte besøk trenger eget grunnlag, er åpent.',
          nn: '5.1 med samtykke, 5.2 pålagt av nemnda. Lova talar om tilsyn; om umelde besøk treng eige grunnlag, er ope.',
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'section 2.2',
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
      id: 'duty-to-report-in',
      label: {
        en: 'Duty to report in',
        nb: 'Meldeplikt',
        nn: 'Meldeplikt',
      },
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'control',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'section 2.2',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['duty-to-report-in'],
      codes: [
        {
          code: '5.99',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: {
        of: ['parents'],
        sources: [
          {
            source: 'thesis-volda-2021',
            at: 'section 2.2',
            confidence: 'partial',
          },
        ],
      },
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
      compensates: [],
      watches: [
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
      builds: [],
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
        letter: 'c',
        places: [
          {
            chapter: '3',
            section: '4',
            subsections: ['1'],
            letters: ['c'],
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
        class: 'control',
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
      notes: [
        {
          en: 'The code asks for free text.',
          nb: 'Koden krever fritekst.',
          nn: 'Koden krev fritekst.',
        },
      ],
      sources: [
        {
          source: 'thesis-volda-2021',
          at: 'section 2.2',
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
      id: 'supervised-contact',
      label: {
        en: 'Supervision during contact',
        nb: 'Tilsyn under samvær',
        nn: 'Tilsyn under samvær',
      },
      namedBy: 'register',
      purposes: [
        {
          purpose: 'control',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      ...measureOutlines['supervised-contact'],
      codes: [
        {
          code: '5.3',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: {
        of: ['parents', 'child'],
        sources: [
          {
            source: 'barnevernsregisteret-code-lists',
            at: 'list of measures',
            confidence: 'confirmed',
          },
        ],
      },
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
      compensates: [],
      watches: [
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
      builds: [],
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
        class: 'control',
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
      notes: [
        {
          en: 'Belongs to contact after a care order, not to ordered help.',
          nb: 'Hører til samvær etter omsorgsovertakelse, ikke til pålagte hjelpetiltak.',
          nn: 'Høyrer til samvær etter omsorgsovertaking, ikkje til pålagde hjelpetiltak.',
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
