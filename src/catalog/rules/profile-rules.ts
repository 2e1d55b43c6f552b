import { deepFreeze } from '../../logic/deep-freeze.js';
import type { RuleText } from '../../model/rule-text.js';

/**
 * The rules that a profile notices things by, beside those of the instruments.
 *
 * @example
 * ```ts
 * import { profileRules } from 'resiliens';
 *
 * profileRules.find(({ rule }) => rule === 'profile:child-not-heard')?.severity; // => 'WARNING'
 * ```
 * @since 0.1.0
 */
export const profileRules: readonly RuleText[] = /* @__PURE__ */ deepFreeze([
  {
    rule: 'profile:child-view-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2.1' },
    text: {
      en: 'Nothing is recorded of what the child itself thinks, nor how it took part.',
      nb: 'Det er ikke registrert hva barnet selv mener, eller hvordan det har medvirket.',
      nn: 'Det er ikkje registrert kva barnet sjølv meiner, eller korleis det har medverka.',
    },
  },
  {
    rule: 'profile:child-not-heard',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2.1' },
    text: {
      en: 'The child was not given the opportunity to say what it thinks.',
      nb: 'Barnet fikk ikke mulighet til å si hva det mener.',
      nn: 'Barnet fekk ikkje høve til å seie kva det meiner.',
    },
  },
  {
    rule: 'profile:child-view-unweighed',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2.1' },
    text: {
      en: 'The child’s view is written down, but not which weight it was given and why. A talk alone is not participation.',
      nb: 'Barnets mening er skrevet ned, men ikke hvilken vekt den fikk og hvorfor. En samtale alene er ikke medvirkning.',
      nn: 'Meininga til barnet er skriven ned, men ikkje kva vekt ho fekk og kvifor. Ein samtale åleine er ikkje medverknad.',
    },
  },
  {
    rule: 'profile:unused-evidence',
    severity: 'WARNING',
    source: { basis: 'project', reference: 'resiliens' },
    text: {
      en: 'No answer rests on these observations, and nobody has set them aside with a reason: {ids}.',
      nb: 'Ingen svar bygger på disse opplysningene, og ingen har lagt dem til side med en grunn: {ids}.',
      nn: 'Ingen svar byggjer på desse opplysningane, og ingen har lagt dei til side med ein grunn: {ids}.',
    },
  },
  {
    rule: 'profile:problem-only',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#sections 2.2 and 4.2' },
    text: {
      en: 'The picture holds problems only: risk is present, and no protection or resource is known. Look for it, or say that it was looked for.',
      nb: 'Bildet består bare av problemer: risiko er til stede, og ingen beskyttelse eller ressurs er kjent. Se etter den, eller si at det er sett etter.',
      nn: 'Biletet er berre av problem: risiko er til stades, og ikkje noko vern eller nokon ressurs er kjend. Sjå etter, eller sei at det er sett etter.',
    },
  },
  {
    rule: 'profile:one-profession',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 6' },
    text: {
      en: 'All that is known of this comes from one profession ({group}) and may be coloured by it: {ids}.',
      nb: 'Alt som er kjent om dette, kommer fra én profesjon ({group}) og kan være farget av den: {ids}.',
      nn: 'Alt som er kjent om dette, kjem frå éin profesjon ({group}) og kan vere farga av han: {ids}.',
    },
  },
  {
    rule: 'profile:source-unknown',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 6' },
    text: {
      en: 'It is not said who this comes from: {ids}.',
      nb: 'Det er ikke sagt hvem dette kommer fra: {ids}.',
      nn: 'Det er ikkje sagt kven dette kjem frå: {ids}.',
    },
  },
  {
    rule: 'profile:no-alternative-explanation',
    severity: 'INFO',
    source: { basis: 'project', reference: 'resiliens' },
    text: {
      en: 'No other way of understanding what was observed has been considered. What else could explain it, and what would have to be looked into to tell?',
      nb: 'Ingen annen måte å forstå opplysningene på er vurdert. Hva annet kan forklare dem, og hva må undersøkes for å vite det?',
      nn: 'Ingen annan måte å forstå opplysningane på er vurdert. Kva anna kan forklare dei, og kva må undersøkjast for å vite det?',
    },
  },
  {
    rule: 'profile:blind-area',
    severity: 'INFO',
    source: { basis: 'research', reference: 'uni-research-2017' },
    text: {
      en: 'Nothing was looked into in this area: {ids}.',
      nb: 'Ingenting er undersøkt på dette området: {ids}.',
      nn: 'Ingenting er undersøkt på dette området: {ids}.',
    },
  },
  {
    rule: 'profile:contradicts-index',
    severity: 'WARNING',
    source: { basis: 'project', reference: 'resiliens' },
    text: {
      en: 'Two instruments contradict each other: {ids}. Neither answer was changed; check both.',
      nb: 'To instrumenter motsier hverandre: {ids}. Ingen av svarene er endret; kontroller begge.',
      nn: 'To instrument seier imot kvarandre: {ids}. Ingen av svara er endra; kontroller begge.',
    },
  },
  {
    rule: 'profile:link-without-factor',
    severity: 'INFO',
    source: { basis: 'project', reference: 'resiliens' },
    text: {
      en: 'A recorded link does not count, because its protective factor is not surely there or its risk is not: {ids}.',
      nb: 'En registrert kobling teller ikke, fordi beskyttelsesfaktoren eller risikoen i den ikke er sikkert til stede: {ids}.',
      nn: 'Ei registrert kopling tel ikkje, fordi vernefaktoren eller risikoen i ho ikkje er sikkert til stades: {ids}.',
    },
  },
  {
    rule: 'profile:instrument-not-read',
    severity: 'INFO',
    source: { basis: 'project', reference: 'resiliens' },
    text: {
      en: 'The assessment uses an instrument that this profile does not read: {ids}.',
      nb: 'Vurderingen bruker et instrument som denne profilen ikke leser: {ids}.',
      nn: 'Vurderinga brukar eit instrument som denne profilen ikkje les: {ids}.',
    },
  },
]);
