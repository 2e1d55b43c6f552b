import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureKind } from '../../model/ecology/measure-kind.js';
import type { Measure } from '../../model/practice/measure/measure.js';

/** Whom each measure is for: who tells a plan to a child needs this and no more. */
export const measureTargets: Readonly<Record<MeasureKind, Measure['targets']>> = /* @__PURE__ */ deepFreeze({
  'financial-support': {
    of: ['child', 'parents'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2, 2.4, 3 and 6',
        confidence: 'partial',
      },
    ],
  },
  'visiting-home': {
    of: ['child', 'parents'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2.3, 3, 5, 6 and 7',
        confidence: 'partial',
      },
    ],
  },
  'support-contact': {
    of: ['child'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2, 2.2 and 3',
        confidence: 'partial',
      },
    ],
  },
  'homework-help': {
    of: ['child'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2.2 and 4.1',
        confidence: 'partial',
      },
    ],
  },
  'after-school-care': {
    of: ['child'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'section 4.1',
        confidence: 'partial',
      },
    ],
  },
  kindergarten: {
    of: ['child'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 4.1 and 5',
        confidence: 'partial',
      },
    ],
  },
  'leisure-activities': {
    of: ['child', 'parents'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2.2, 4.1, 5 and 6',
        confidence: 'partial',
      },
    ],
  },
  'equipment-and-fees': {
    of: ['child'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2.2, 2.4 and 6',
        confidence: 'partial',
      },
    ],
  },
  'education-and-work': {
    of: ['child'],
    sources: [
      {
        source: 'barnevernsregisteret-code-lists',
        at: 'list of measures',
        confidence: 'confirmed',
      },
    ],
  },
  'advice-and-guidance': {
    of: ['parents'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2, 2.2 and 6',
        confidence: 'partial',
      },
    ],
  },
  'cos-p': {
    of: ['parents'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2.2 and 3',
        confidence: 'partial',
      },
    ],
  },
  pmto: {
    of: ['parents'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2.2, 3 and 6',
        confidence: 'partial',
      },
    ],
  },
  mst: {
    of: ['family', 'network', 'school'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2.2, 3 and 5',
        confidence: 'partial',
      },
    ],
  },
  'marte-meo': {
    of: ['parents', 'child'],
    sources: [
      {
        source: 'barnevernsregisteret-code-lists',
        at: 'list of measures',
        confidence: 'confirmed',
      },
    ],
  },
  fft: {
    of: ['family'],
    sources: [
      {
        source: 'nubu-fft',
        confidence: 'partial',
      },
    ],
  },
  'incredible-years': {
    of: ['parents'],
    sources: [
      {
        source: 'ungsinn-incredible-years',
        confidence: 'partial',
      },
    ],
  },
  icdp: {
    of: ['parents'],
    sources: [
      {
        source: 'insum-icdp',
        confidence: 'partial',
      },
    ],
  },
  art: {
    of: ['child'],
    sources: [
      {
        source: 'ungsinn-art-2009',
        confidence: 'partial',
      },
    ],
  },
  'parent-child-centre': {
    of: ['parents', 'child'],
    sources: [
      {
        source: 'act-child-welfare-2021',
        at: 'section 3-4',
        confidence: 'confirmed',
      },
    ],
  },
  'home-consultant': {
    of: ['parents', 'family'],
    sources: [
      {
        source: 'resiliens',
        confidence: 'own',
      },
    ],
  },
  'structured-home-method': {
    of: ['parents', 'family'],
    sources: [
      {
        source: 'resiliens',
        confidence: 'own',
      },
    ],
  },
  'fixed-contact-points': {
    of: ['parents', 'family'],
    sources: [
      {
        source: 'resiliens',
        confidence: 'own',
      },
    ],
  },
  'family-therapist-talks': {
    of: ['parents', 'family'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2 and 2.2',
        confidence: 'partial',
      },
    ],
  },
  'responsibility-group': {
    of: ['services', 'network'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2.2, 6 and 7',
        confidence: 'partial',
      },
    ],
  },
  'family-group-conference': {
    of: ['network', 'family'],
    sources: [
      {
        source: 'barnevernsregisteret-code-lists',
        at: 'list of measures',
        confidence: 'confirmed',
      },
    ],
  },
  'network-meeting': {
    of: ['network', 'family'],
    sources: [
      {
        source: 'barnevernsregisteret-code-lists',
        at: 'list of measures',
        confidence: 'confirmed',
      },
    ],
  },
  'individual-plan': {
    of: ['services'],
    sources: [
      {
        source: 'barnevernsregisteret-code-lists',
        at: 'list of measures',
        confidence: 'confirmed',
      },
    ],
  },
  'child-groups': {
    of: ['child'],
    sources: [
      {
        source: 'barnevernsregisteret-code-lists',
        at: 'list of measures',
        confidence: 'confirmed',
      },
    ],
  },
  'drug-testing': {
    of: ['parents'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'sections 2 and 2.2',
        confidence: 'partial',
      },
    ],
  },
  'unannounced-home-visits': {
    of: ['parents'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'section 2.2',
        confidence: 'partial',
      },
    ],
  },
  'duty-to-report-in': {
    of: ['parents'],
    sources: [
      {
        source: 'thesis-volda-2021',
        at: 'section 2.2',
        confidence: 'partial',
      },
    ],
  },
  'supervised-contact': {
    of: ['parents', 'child'],
    sources: [
      {
        source: 'barnevernsregisteret-code-lists',
        at: 'list of measures',
        confidence: 'confirmed',
      },
    ],
  },
});
