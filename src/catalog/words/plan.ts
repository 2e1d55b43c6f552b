import { deepFreeze } from '../../logic/deep-freeze.js';
import type { PlanWords } from '../../model/practice/plan/plan-words.js';

/**
 * The codes of candidates, plans and looks back in words, so that a report shows no bare code.
 *
 * @example
 * ```ts
 * import { planWords } from 'resiliens/practice';
 *
 * planWords.move['stayed-met'].nb; // => 'til stede begge dager'
 * planWords.mode['2.1'].en; // => 'was not given the opportunity'
 * ```
 * @since 0.1.0
 */
export const planWords: PlanWords = /* @__PURE__ */ deepFreeze({
  purpose: {
    compensatory: { en: 'makes up for something', nb: 'veier opp for noe', nn: 'veg opp for noko' },
    change: { en: 'changes care at its source', nb: 'endrer omsorgen', nn: 'endrar omsorga' },
    control: { en: 'controls', nb: 'kontrollerer', nn: 'kontrollerer' },
    supportive: { en: 'supports', nb: 'støtter', nn: 'støttar' },
  },
  way: {
    compensates: { en: 'meant to make up for', nb: 'ment å veie opp for', nn: 'meint å vege opp for' },
    meets: { en: 'meant to meet', nb: 'ment å møte', nn: 'meint å møte' },
    builds: { en: 'meant to build', nb: 'ment å bygge', nn: 'meint å byggje' },
  },
  condition: {
    'not-met': { en: 'not met', nb: 'ikke oppfylt', nn: 'ikkje oppfylt' },
    open: { en: 'open', nb: 'åpent', nn: 'ope' },
  },
  voluntary: {
    yes: { en: 'agreed to', nb: 'samtykket til', nn: 'samtykt til' },
    no: { en: 'ordered', nb: 'pålagt', nn: 'pålagd' },
    unknown: {
      en: 'not known whether agreed to',
      nb: 'ikke kjent om samtykket til',
      nn: 'ikkje kjent om samtykt til',
    },
  },
  due: {
    evaluation: { en: 'evaluation', nb: 'evaluering', nn: 'evaluering' },
    contact: {
      en: 'contact with those who carry it out',
      nb: 'kontakt med dem som utfører det',
      nn: 'kontakt med dei som utfører det',
    },
    end: {
      en: 'intended end: assess before it',
      nb: 'tenkt slutt: vurder før den',
      nn: 'tenkt slutt: vurder før han',
    },
  },
  standing: {
    later: { en: 'later', nb: 'senere', nn: 'seinare' },
    near: { en: 'near', nb: 'snart', nn: 'snart' },
    due: { en: 'due today', nb: 'i dag', nn: 'i dag' },
    overdue: { en: 'overdue', nb: 'forfalt', nn: 'forfalle' },
  },
  outcome: {
    continue: { en: 'goes on', nb: 'fortsetter', nn: 'held fram' },
    change: { en: 'is changed', nb: 'endres', nn: 'blir endra' },
    'end-after-assessment': {
      en: 'ends after assessment',
      nb: 'avsluttes etter vurdering',
      nn: 'blir avslutta etter vurdering',
    },
    escalate: { en: 'more is needed', nb: 'mer trengs', nn: 'meir trengst' },
  },
  move: {
    began: {
      en: 'not present before, present now',
      nb: 'ikke til stede før, til stede nå',
      nn: 'ikkje til stades før, til stades no',
    },
    ended: {
      en: 'present before, not present now',
      nb: 'til stede før, ikke til stede nå',
      nn: 'til stades før, ikkje til stades no',
    },
    'stayed-met': { en: 'present on both days', nb: 'til stede begge dager', nn: 'til stades begge dagane' },
    'stayed-not-met': {
      en: 'present on neither day',
      nb: 'ikke til stede noen av dagene',
      nn: 'ikkje til stades nokon av dagane',
    },
    open: {
      en: 'not known on one of the days',
      nb: 'ikke kjent en av dagene',
      nn: 'ikkje kjent ein av dagane',
    },
    'does-not-apply': {
      en: 'does not apply on one of the days',
      nb: 'gjelder ikke en av dagene',
      nn: 'gjeld ikkje ein av dagane',
    },
  },
  mode: {
    '1.1': { en: 'took part in a talk', nb: 'medvirket i samtale', nn: 'medverka i samtale' },
    '1.2': {
      en: 'took part through somebody who spoke for it',
      nb: 'medvirket gjennom en representant',
      nn: 'medverka gjennom ein representant',
    },
    '1.3': { en: 'was observed', nb: 'ble observert', nn: 'blei observert' },
    '1.4': { en: 'took part in another way', nb: 'medvirket på annen måte', nn: 'medverka på annan måte' },
    '2.1': { en: 'was not given the opportunity', nb: 'fikk ikke mulighet', nn: 'fekk ikkje høve' },
    '2.2': { en: 'did not want to', nb: 'ønsket det ikke', nn: 'ønskte det ikkje' },
  },
});
