import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureKind } from '../../model/ecology/measure-kind.js';
import type { Words } from '../../model/language.js';

/** What each measure is called. */
export const measureLabels: Readonly<Record<MeasureKind, Words>> = /* @__PURE__ */ deepFreeze({
  'financial-support': {
    en: 'Financial support',
    nb: 'Økonomisk støtte',
    nn: 'Økonomisk stønad',
  },
  'visiting-home': {
    en: 'Visiting home (respite home)',
    nb: 'Besøkshjem / avlastningstiltak',
    nn: 'Besøksheim / avlastingstiltak',
  },
  'support-contact': {
    en: 'Support contact',
    nb: 'Støttekontakt',
    nn: 'Støttekontakt',
  },
  'homework-help': {
    en: 'Homework help',
    nb: 'Leksehjelp',
    nn: 'Leksehjelp',
  },
  'after-school-care': {
    en: 'After-school care (SFO / activity school)',
    nb: 'SFO / aktivitetsskole',
    nn: 'SFO / aktivitetsskule',
  },
  kindergarten: {
    en: 'Kindergarten',
    nb: 'Barnehage',
    nn: 'Barnehage',
  },
  'leisure-activities': {
    en: 'Leisure activities',
    nb: 'Fritidsaktiviteter',
    nn: 'Fritidsaktivitetar',
  },
  'equipment-and-fees': {
    en: 'Grant for equipment and fees',
    nb: 'Tilskudd til utstyr og kontingent',
    nn: 'Tilskot til utstyr og kontingent',
  },
  'education-and-work': {
    en: 'Follow-up in education and work',
    nb: 'Oppfølging i utdanning og arbeid',
    nn: 'Oppfølging i utdanning og arbeid',
  },
  'advice-and-guidance': {
    en: 'Advice and guidance',
    nb: 'Råd og veiledning',
    nn: 'Råd og rettleiing',
  },
  'cos-p': {
    en: 'Circle of Security - Parenting (COS-P)',
    nb: 'Trygghetssirkelen (COS-P)',
    nn: 'Tryggleikssirkelen (COS-P)',
  },
  pmto: {
    en: 'Parent Management Training - Oregon (PMTO)',
    nb: 'PMTO (Parent Management Training - Oregon)',
    nn: 'PMTO (Parent Management Training - Oregon)',
  },
  mst: {
    en: 'Multisystemic therapy (MST)',
    nb: 'Multisystemisk terapi (MST)',
    nn: 'Multisystemisk terapi (MST)',
  },
  'marte-meo': {
    en: 'Marte Meo',
    nb: 'Marte Meo',
    nn: 'Marte Meo',
  },
  fft: {
    en: 'Functional family therapy (FFT)',
    nb: 'Funksjonell familieterapi (FFT)',
    nn: 'Funksjonell familieterapi (FFT)',
  },
  'incredible-years': {
    en: 'Incredible Years, parent programmes',
    nb: 'De utrolige årene (Webster-Stratton)',
    nn: 'Dei utrulege åra (Webster-Stratton)',
  },
  icdp: {
    en: 'International Child Development Programme (ICDP)',
    nb: 'ICDP - Program for foreldreveiledning',
    nn: 'ICDP - Program for foreldrerettleiing',
  },
  art: {
    en: 'Aggression Replacement Training (ART)',
    nb: 'ART (Aggression Replacement Training)',
    nn: 'ART (Aggression Replacement Training)',
  },
  'parent-child-centre': {
    en: 'Parent-child centre',
    nb: 'Senter for foreldre og barn',
    nn: 'Senter for foreldre og barn',
  },
  'home-consultant': {
    en: 'Home consultant / milieu worker',
    nb: 'Hjemmekonsulent / miljøarbeider',
    nn: 'Heimekonsulent / miljøarbeidar',
  },
  'structured-home-method': {
    en: 'Other structured home-based method',
    nb: 'Annet hjemmebasert tiltak etter fast metode',
    nn: 'Anna heimebasert tiltak etter fast metode',
  },
  'fixed-contact-points': {
    en: 'Fixed contact points with the caseworker',
    nb: 'Faste kontaktpunkter med saksbehandler',
    nn: 'Faste kontaktpunkt med saksbehandlar',
  },
  'family-therapist-talks': {
    en: 'Talks with a family therapist',
    nb: 'Samtaler med familieterapeut',
    nn: 'Samtalar med familieterapeut',
  },
  'responsibility-group': {
    en: 'Responsibility group (interdisciplinary co-operation)',
    nb: 'Ansvarsgruppe / tverrfaglig samarbeid',
    nn: 'Ansvarsgruppe / tverrfagleg samarbeid',
  },
  'family-group-conference': {
    en: 'Family group conference',
    nb: 'Familieråd',
    nn: 'Familieråd',
  },
  'network-meeting': {
    en: 'Network meeting',
    nb: 'Nettverksmøte',
    nn: 'Nettverksmøte',
  },
  'individual-plan': {
    en: 'Individual plan',
    nb: 'Individuell plan',
    nn: 'Individuell plan',
  },
  'child-groups': {
    en: 'Talk and activity groups for children',
    nb: 'Samtalegrupper / barnegrupper',
    nn: 'Samtalegrupper / barnegrupper',
  },
  'drug-testing': {
    en: 'Drug testing',
    nb: 'Rusmiddelprøver',
    nn: 'Rusmiddelprøver',
  },
  'unannounced-home-visits': {
    en: 'Supervision in the home, incl. unannounced visits',
    nb: 'Tilsyn i hjemmet / uanmeldte hjemmebesøk',
    nn: 'Tilsyn i heimen / umelde heimebesøk',
  },
  'duty-to-report-in': {
    en: 'Duty to report in',
    nb: 'Meldeplikt',
    nn: 'Meldeplikt',
  },
  'supervised-contact': {
    en: 'Supervision during contact',
    nb: 'Tilsyn under samvær',
    nn: 'Tilsyn under samvær',
  },
});
