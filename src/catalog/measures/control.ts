import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureFacts } from '../../model/practice/measure/measure.js';
import { measureOutlines } from './outlines.js';
import { measureTargets } from './targets.js';

/** Measures that mainly control. Watching a risk does not compensate for it. */
export const controlMeasures: readonly MeasureFacts[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      id: 'drug-testing',
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
      targets: measureTargets['drug-testing'],
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
      targets: measureTargets['unannounced-home-visits'],
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
      targets: measureTargets['duty-to-report-in'],
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
      targets: measureTargets['supervised-contact'],
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
      sources: [
        {
          source: 'barnevernsregisteret-code-lists',
          at: 'list of measures',
          confidence: 'confirmed',
        },
      ],
    },
  ]))();
