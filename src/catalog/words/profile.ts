import { AXIS_WORDS } from '../../logic/axis-words.js';
import { deepFreeze } from '../../logic/deep-freeze.js';
import type { ProfileWords } from '../../model/profile/profile-words.js';

/**
 * The codes of a profile in words, so that a report shows no bare code.
 *
 * @example
 * ```ts
 * import { profileWords } from 'resiliens';
 *
 * profileWords.protection['potentially-protective'].nb; // => 'kan dempe'
 * profileWords.system.exo.nn; // => 'eksosystem'
 * profileWords.reason['critical-for-band'].en; // => 'could settle the band'
 * ```
 * @since 0.1.0
 */
export const profileWords: ProfileWords = /* @__PURE__ */ (() =>
  deepFreeze({
    ...AXIS_WORDS,
    answer: {
      present: { en: 'present', nb: 'til stede', nn: 'til stades' },
      absent: { en: 'absent', nb: 'ikke til stede', nn: 'ikkje til stades' },
      unknown: { en: 'not known', nb: 'ikke kjent', nn: 'ikkje kjent' },
      'not-applicable': { en: 'does not apply', nb: 'gjelder ikke', nn: 'gjeld ikkje' },
      'not-assessed': { en: 'nobody has looked', nb: 'ingen har sett på det', nn: 'ingen har sett på det' },
    },
    state: {
      met: { en: 'present', nb: 'til stede', nn: 'til stades' },
      'not-met': { en: 'not present', nb: 'ikke til stede', nn: 'ikkje til stades' },
      undetermined: { en: 'open', nb: 'åpent', nn: 'ope' },
      excluded: { en: 'counted under another', nb: 'telles under en annen', nn: 'blir talt under ein annan' },
      'not-applicable': { en: 'does not apply', nb: 'gjelder ikke', nn: 'gjeld ikkje' },
    },
    protection: {
      resource: { en: 'resource', nb: 'ressurs', nn: 'ressurs' },
      'potentially-protective': { en: 'may dampen', nb: 'kan dempe', nn: 'kan dempe' },
      protective: {
        en: 'dampens, as recorded',
        nb: 'demper, slik det er notert',
        nn: 'dempar, slik det er notert',
      },
      undetermined: {
        en: 'open which risks there are',
        nb: 'åpent hvilke risikoer som finnes',
        nn: 'ope kva risikoar som finst',
      },
    },
    chronicity: {
      chronic: { en: 'lasting', nb: 'varig', nn: 'varig' },
      temporary: { en: 'temporary', nb: 'forbigående', nn: 'forbigåande' },
      unknown: { en: 'duration not stated', nb: 'varighet ikke oppgitt', nn: 'lengd ikkje oppgjeven' },
    },
    severity: {
      mild: { en: 'mild', nb: 'mild', nn: 'mild' },
      moderate: { en: 'moderate', nb: 'moderat', nn: 'moderat' },
      severe: { en: 'severe', nb: 'alvorlig', nn: 'alvorleg' },
      unknown: { en: 'severity not stated', nb: 'alvor ikke oppgitt', nn: 'alvor ikkje oppgjeve' },
    },
    dynamics: {
      static: { en: 'cannot change', nb: 'kan ikke endres', nn: 'kan ikkje endrast' },
      dynamic: { en: 'can change', nb: 'kan endres', nn: 'kan endrast' },
      historic: { en: 'has happened', nb: 'har skjedd', nn: 'har hendt' },
    },
    reason: {
      'critical-for-band': {
        en: 'could settle the band',
        nb: 'kan avgjøre båndet',
        nn: 'kan avgjere bandet',
      },
      'settles-contradiction': {
        en: 'settles a contradiction',
        nb: 'avklarer en motstrid',
        nn: 'avklarar ein motstrid',
      },
      'settles-condition': {
        en: 'settles whether a condition is met',
        nb: 'avklarer om et vilkår er oppfylt',
        nn: 'avklarar om eit vilkår er oppfylt',
      },
      'settles-link': {
        en: 'settles whether two factors go together',
        nb: 'avklarer om to faktorer hører sammen',
        nn: 'avklarar om to faktorar høyrer saman',
      },
      unknown: {
        en: 'asked and not settled',
        nb: 'spurt om og ikke avklart',
        nn: 'spurt om og ikkje avklart',
      },
      'not-assessed': { en: 'nobody has looked', nb: 'ingen har sett på det', nn: 'ingen har sett på det' },
    },
    // Beside the name of an area, which asks whether it is at age level or better.
    functioning: {
      'at-age-level': { en: 'yes', nb: 'ja', nn: 'ja' },
      below: { en: 'no', nb: 'nei', nn: 'nei' },
      contradictory: { en: 'it is disputed', nb: 'det er uenighet om det', nn: 'det er usemje om det' },
      unknown: {
        en: 'asked and not settled',
        nb: 'spurt om og ikke avklart',
        nn: 'spurt om og ikkje avklart',
      },
      'not-assessed': { en: 'nobody has looked', nb: 'ingen har sett på det', nn: 'ingen har sett på det' },
    },
    points: {
      'unbuffered-risk': {
        en: 'risks that nothing settles as buffered',
        nb: 'risikoer som ingenting viser er dempet',
        nn: 'risikoar som ikkje noko viser er dempa',
      },
      'functioning-below': {
        en: 'areas below age level',
        nb: 'områder under alderstrinnet',
        nn: 'område under alderssteget',
      },
      'protection-present': {
        en: 'protection that is there',
        nb: 'beskyttelse som er der',
        nn: 'vern som er der',
      },
      'protection-to-build': {
        en: 'protection that could be built',
        nb: 'beskyttelse som kan bygges',
        nn: 'vern som kan byggjast',
      },
      'conditions-at-home': {
        en: 'conditions at home that belong to the picture',
        nb: 'forhold hjemme som hører med i bildet',
        nn: 'tilhøve heime som høyrer med i biletet',
      },
      'risks-together': {
        en: 'risks that come together',
        nb: 'risikoer som kommer sammen',
        nn: 'risikoar som kjem saman',
      },
      'functioning-in-spite': {
        en: 'areas that go well all the same',
        nb: 'områder som likevel går godt',
        nn: 'område som likevel går godt',
      },
    },
  }))();
