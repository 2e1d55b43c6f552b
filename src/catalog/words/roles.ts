import { deepFreeze } from '../../logic/deep-freeze.js';
import type { AuthorRole } from '../../model/informant.js';
import type { Words } from '../../model/language.js';

/**
 * Every role in words, as one names it in a sentence: a person is never named, and no reader meets a bare code.
 *
 * @example
 * ```ts
 * import { roleWords } from 'resiliens';
 *
 * roleWords['public-health-nurse'].nn; // => 'helsesjukepleiar'
 * ```
 * @since 0.1.0
 */
export const roleWords: Readonly<Record<AuthorRole, Words>> = /* @__PURE__ */ deepFreeze({
  child: { en: 'the child', nb: 'barnet', nn: 'barnet' },
  mother: { en: 'mother', nb: 'mor', nn: 'mor' },
  father: { en: 'father', nb: 'far', nn: 'far' },
  parent: { en: 'parent', nb: 'forelder', nn: 'forelder' },
  'step-parent': { en: 'step-parent', nb: 'steforelder', nn: 'steforelder' },
  'foster-parent': { en: 'foster parent', nb: 'fosterforelder', nn: 'fosterforelder' },
  guardian: { en: 'guardian', nb: 'verge', nn: 'verje' },
  sibling: { en: 'sibling', nb: 'søsken', nn: 'sysken' },
  grandparent: { en: 'grandparent', nb: 'besteforelder', nn: 'besteforelder' },
  'other-kin': { en: 'other kin', nb: 'annen slekt', nn: 'anna slekt' },
  friend: { en: 'friend', nb: 'venn', nn: 'ven' },
  neighbour: { en: 'neighbour', nb: 'nabo', nn: 'nabo' },
  'visiting-home-carer': {
    en: 'adult in the visiting home',
    nb: 'voksen i besøkshjemmet',
    nn: 'vaksen i besøksheimen',
  },
  'support-person': { en: 'support contact', nb: 'støttekontakt', nn: 'støttekontakt' },
  'leisure-leader': { en: 'leader of an activity', nb: 'leder i fritidstilbud', nn: 'leiar i fritidstilbod' },
  'kindergarten-teacher': { en: 'kindergarten teacher', nb: 'barnehagelærer', nn: 'barnehagelærar' },
  teacher: { en: 'teacher', nb: 'lærer', nn: 'lærar' },
  'school-assistant': { en: 'school assistant', nb: 'assistent i skolen', nn: 'assistent i skulen' },
  'after-school-worker': { en: 'after-school worker', nb: 'ansatt i SFO', nn: 'tilsett i SFO' },
  'special-needs-educator': {
    en: 'special needs educator',
    nb: 'spesialpedagog',
    nn: 'spesialpedagog',
  },
  'educational-psychologist': {
    en: 'educational psychology service',
    nb: 'pedagogisk-psykologisk tjeneste',
    nn: 'pedagogisk-psykologisk teneste',
  },
  midwife: { en: 'midwife', nb: 'jordmor', nn: 'jordmor' },
  'public-health-nurse': { en: 'public health nurse', nb: 'helsesykepleier', nn: 'helsesjukepleiar' },
  'general-practitioner': { en: 'general practitioner', nb: 'fastlege', nn: 'fastlege' },
  paediatrician: { en: 'paediatrician', nb: 'barnelege', nn: 'barnelege' },
  nurse: { en: 'nurse', nb: 'sykepleier', nn: 'sjukepleiar' },
  'dental-worker': { en: 'dental service', nb: 'tannhelsetjenesten', nn: 'tannhelsetenesta' },
  'child-mental-health-worker': {
    en: 'child mental health service',
    nb: 'psykisk helsevern for barn og unge',
    nn: 'psykisk helsevern for barn og unge',
  },
  'adult-mental-health-worker': {
    en: 'adult mental health service',
    nb: 'psykisk helsevern for voksne',
    nn: 'psykisk helsevern for vaksne',
  },
  'addiction-worker': {
    en: 'addiction service',
    nb: 'rustjenesten',
    nn: 'rustenesta',
  },
  psychologist: { en: 'psychologist', nb: 'psykolog', nn: 'psykolog' },
  'child-welfare-worker': {
    en: 'child welfare worker',
    nb: 'barnevernsarbeider',
    nn: 'barnevernsarbeidar',
  },
  'residential-worker': {
    en: 'worker in residential care',
    nb: 'ansatt i barnevernsinstitusjon',
    nn: 'tilsett i barnevernsinstitusjon',
  },
  'family-guidance-worker': { en: 'family guidance worker', nb: 'familieveileder', nn: 'familierettleiar' },
  'child-welfare-expert': {
    en: 'expert in child welfare',
    nb: 'barnevernssakkyndig',
    nn: 'barnevernssakkunnig',
  },
  'social-services-worker': { en: 'social services', nb: 'sosialtjenesten i NAV', nn: 'sosialtenesta i NAV' },
  'family-counsellor': {
    en: 'family counselling service',
    nb: 'familievernkontoret',
    nn: 'familievernkontoret',
  },
  'crisis-centre-worker': { en: 'crisis centre', nb: 'krisesenteret', nn: 'krisesenteret' },
  'refugee-services-worker': { en: 'refugee service', nb: 'flyktningtjenesten', nn: 'flyktningtenesta' },
  'police-officer': { en: 'police', nb: 'politiet', nn: 'politiet' },
  'probation-worker': { en: 'probation service', nb: 'friomsorgen', nn: 'friomsorga' },
  lawyer: { en: 'lawyer', nb: 'advokat', nn: 'advokat' },
  'court-expert': { en: 'expert for the court', nb: 'sakkyndig for retten', nn: 'sakkunnig for retten' },
  'childs-spokesperson': {
    en: 'the child’s spokesperson',
    nb: 'barnets talsperson',
    nn: 'talspersonen til barnet',
  },
  'other-professional': { en: 'other professional', nb: 'annen fagperson', nn: 'annan fagperson' },
  register: { en: 'a register', nb: 'et register', nn: 'eit register' },
  other: { en: 'somebody else', nb: 'en annen', nn: 'ein annan' },
  unknown: { en: 'not known who', nb: 'ikke kjent hvem', nn: 'ikkje kjent kven' },
  'child-welfare-leader': {
    en: 'leader of the child welfare service',
    nb: 'barnevernsleder',
    nn: 'barnevernsleiar',
  },
  board: { en: 'the board', nb: 'nemnda', nn: 'nemnda' },
  court: { en: 'the court', nb: 'retten', nn: 'retten' },
  researcher: { en: 'researcher', nb: 'forsker', nn: 'forskar' },
  'importing-system': {
    en: 'the system it was imported from',
    nb: 'systemet det er hentet fra',
    nn: 'systemet det er henta frå',
  },
});
