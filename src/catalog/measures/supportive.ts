import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureFacts } from '../../model/practice/measure/measure.js';
import { measureOutlines } from './outlines.js';
import { measureTargets } from './targets.js';

/** Measures that mainly support, advise or join other help together. */
export const supportiveMeasures: readonly MeasureFacts[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      id: 'fixed-contact-points',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'supportive',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
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
      ...measureOutlines['fixed-contact-points'],
      codes: [
        {
          code: '5.99',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      targets: measureTargets['fixed-contact-points'],
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
      id: 'family-therapist-talks',
      namedBy: 'thesis',
      purposes: [
        {
          purpose: 'supportive',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2 and 2.2',
              confidence: 'partial',
            },
          ],
        },
        {
          purpose: 'change',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2 and 2.2',
              confidence: 'partial',
            },
          ],
        },
      ],
      ...measureOutlines['family-therapist-talks'],
      codes: [
        {
          code: '3.7',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
        {
          code: '3.99',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
      targets: measureTargets['family-therapist-talks'],
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
          factor: 'prolonged-high-conflict',
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
      id: 'responsibility-group',
      namedBy: 'thesis',
      purposes: [
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
      ...measureOutlines['responsibility-group'],
      codes: [
        {
          code: '6.4',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['responsibility-group'],
      levels: {
        of: ['meso', 'exo'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: null,
      ageNote: {
        en: 'The thesis: the need is much the same at every age.',
        nb: 'Oppgaven: behovet er omtrent det samme i alle aldre.',
        nn: 'Oppgåva: behovet er om lag det same i alle aldrar.',
      },
      compensates: [],
      watches: [],
      builds: [],
      meets: [
        {
          need: 'fragmented-help',
          sources: [
            {
              source: 'thesis-volda-2021',
              at: 'sections 2.2, 6 and 7',
              confidence: 'partial',
            },
          ],
        },
      ],
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
          at: 'sections 2.2, 6 and 7',
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
      id: 'family-group-conference',
      namedBy: 'register',
      purposes: [
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
      ...measureOutlines['family-group-conference'],
      codes: [
        {
          code: '6.1',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['family-group-conference'],
      levels: {
        of: ['meso'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: null,
      compensates: [],
      watches: [],
      builds: [
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
      meets: [
        {
          need: 'thin-family-network',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
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
      order: null,
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
          scheme: 'review',
          level: null,
          year: 2020,
          sources: [
            {
              source: 'sbu-2020',
              confidence: 'confirmed',
            },
          ],
          note: {
            en: 'One systematic review: not shown to lower placements or neglect, or to raise satisfaction; the studies are few, weak and at odds.',
            nb: 'Én systematisk oversikt: ikke vist at plasseringer eller omsorgssvikt blir færre, eller at folk blir mer fornøyde; studiene er få, svake og uenige.',
            nn: 'Éi systematisk oversikt: ikkje vist at plasseringar eller omsorgssvikt blir færre, eller at folk blir meir nøgde; studiane er få, veike og usamde.',
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
      id: 'network-meeting',
      namedBy: 'register',
      purposes: [
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
      ...measureOutlines['network-meeting'],
      codes: [
        {
          code: '6.2',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['network-meeting'],
      levels: {
        of: ['meso'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: null,
      compensates: [],
      watches: [],
      builds: [
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
      meets: [
        {
          need: 'thin-family-network',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
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
      order: null,
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
      id: 'individual-plan',
      namedBy: 'register',
      purposes: [
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
      ...measureOutlines['individual-plan'],
      codes: [
        {
          code: '6.3',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['individual-plan'],
      levels: {
        of: ['meso', 'exo'],
        sources: [
          {
            source: 'resiliens',
            confidence: 'own',
          },
        ],
      },
      ageYears: null,
      compensates: [],
      watches: [],
      builds: [],
      meets: [
        {
          need: 'fragmented-help',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
      ],
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
      id: 'child-groups',
      namedBy: 'register',
      purposes: [
        {
          purpose: 'supportive',
          sources: [
            {
              source: 'resiliens',
              confidence: 'own',
            },
          ],
        },
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
      ...measureOutlines['child-groups'],
      codes: [
        {
          code: '4.7',
          sources: [
            {
              source: 'barnevernsregisteret-code-lists',
              at: 'list of measures',
              confidence: 'confirmed',
            },
          ],
        },
      ],
      targets: measureTargets['child-groups'],
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
          factor: 'peer-relationship-problems',
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
          factor: 'good-friends',
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
          en: 'read as a similar measure',
          nb: 'lest som et lignende tiltak',
          nn: 'lese som eit liknande tiltak',
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
