import { deepFreeze } from '../../logic/deep-freeze.js';
import type { RuleText } from '../../model/rule-text.js';

/**
 * The rules that the plan of an investigation is looked over by.
 *
 * @example
 * ```ts
 * import { investigationRules } from 'resiliens/practice';
 *
 * investigationRules.find(({ rule }) => rule === 'investigation:consent-missing')?.severity; // => 'WARNING'
 * ```
 * @since 0.1.0
 */
export const investigationRules: readonly RuleText[] = /* @__PURE__ */ deepFreeze([
  {
    rule: 'investigation:hypothesis-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
    text: {
      en: 'No hypothesis sets the bounds of the investigation.',
      nb: 'Ingen hypotese setter rammer for undersøkelsen.',
      nn: 'Ingen hypotese set rammer for undersøkinga.',
    },
  },
  {
    rule: 'investigation:alternative-missing',
    severity: 'WARNING',
    source: { basis: 'project', reference: 'resiliens' },
    text: {
      en: 'No other way to understand the report is being looked into.',
      nb: 'Ingen annen måte å forstå meldingen på blir undersøkt.',
      nn: 'Ingen annan måte å forstå meldinga på blir undersøkt.',
    },
  },
  {
    rule: 'investigation:time-frame-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
    text: {
      en: 'The plan says nothing of when the investigation takes place.',
      nb: 'Planen sier ikke når undersøkelsen skal foregå.',
      nn: 'Planen seier ikkje når undersøkinga skal gå føre seg.',
    },
  },
  {
    rule: 'investigation:time-frame-too-long',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(2)' },
    text: {
      en: 'The investigation is planned to {to}; its last day is {due}. Counted by {policy}.',
      nb: 'Undersøkelsen er planlagt til {to}; siste dag er {due}. Regnet etter {policy}.',
      nn: 'Undersøkinga er planlagd til {to}; siste dag er {due}. Rekna etter {policy}.',
    },
  },
  {
    rule: 'investigation:proportionality-missing',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(3)' },
    text: {
      en: 'Nothing says what the investigation is for and why it is no wider.',
      nb: 'Ingenting sier hva undersøkelsen er til for, og hvorfor den ikke er mer omfattende.',
      nn: 'Ingenting seier kva undersøkinga er til for, og kvifor ho ikkje er meir omfattande.',
    },
  },
  {
    rule: 'investigation:bounds-missing',
    severity: 'INFO',
    source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(3)' },
    text: {
      en: 'Nothing says what is left out, or how the investigation is made as gentle as possible.',
      nb: 'Ingenting sier hva som utelates, eller hvordan undersøkelsen gjøres så skånsom som mulig.',
      nn: 'Ingenting seier kva som blir utelate, eller korleis undersøkinga blir gjord så skånsam som råd.',
    },
  },
  {
    rule: 'investigation:no-source',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
    text: {
      en: 'The plan says nothing of whom to ask.',
      nb: 'Planen sier ikke hvem som skal spørres.',
      nn: 'Planen seier ikkje kven som skal spørjast.',
    },
  },
  {
    rule: 'investigation:reason-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
    text: {
      en: 'Nothing says why this source is asked.',
      nb: 'Ingenting sier hvorfor denne kilden spørres.',
      nn: 'Ingenting seier kvifor denne kjelda blir spurd.',
    },
  },
  {
    rule: 'investigation:wider-than-purpose',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(3)' },
    text: {
      en: 'This source sheds light on no hypothesis: the investigation is wider than its purpose.',
      nb: 'Denne kilden belyser ingen hypotese: undersøkelsen er mer omfattende enn formålet tilsier.',
      nn: 'Denne kjelda lyser opp ingen hypotese: undersøkinga er meir omfattande enn formålet tilseier.',
    },
  },
  {
    rule: 'investigation:hypothesis-not-looked-into',
    severity: 'INFO',
    source: { basis: 'project', reference: 'resiliens' },
    text: {
      en: 'Nobody is asked who could shed light on this hypothesis.',
      nb: 'Ingen som kan belyse denne hypotesen, blir spurt.',
      nn: 'Ingen som kan lyse opp denne hypotesen, blir spurd.',
    },
  },
  {
    rule: 'investigation:one-field',
    severity: 'WARNING',
    source: { basis: 'project', reference: 'resiliens' },
    text: {
      en: 'All who are asked are of one field ({field}), and every field colours what it reports.',
      nb: 'Alle som spørres, er fra ett felt ({field}), og hvert felt farger det som meldes.',
      nn: 'Alle som blir spurde, er frå eitt felt ({field}), og kvart felt fargar det som blir meldt.',
    },
  },
  {
    rule: 'investigation:problem-only',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2.2' },
    text: {
      en: 'Nobody is asked about what helps the child, its resources and its network.',
      nb: 'Ingen spørres om det som hjelper barnet, ressursene og nettverket.',
      nn: 'Ingen blir spurde om det som hjelper barnet, ressursane og nettverket.',
    },
  },
  {
    rule: 'investigation:consent-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
    text: {
      en: 'Information was fetched on {askedOn} without a consent from before. Good practice; the law does not ask it in every case.',
      nb: 'Opplysninger ble hentet {askedOn} uten samtykke på forhånd. God praksis; loven krever det ikke i alle tilfeller.',
      nn: 'Opplysningar vart henta {askedOn} utan samtykke på førehand. God praksis; lova krev det ikkje i alle tilfelle.',
    },
  },
  {
    rule: 'investigation:consent-not-free',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
    text: {
      en: 'A consent that this rests on was not freely given, or it is unclear.',
      nb: 'Et samtykke som dette bygger på, er ikke gitt fritt, eller det er uklart.',
      nn: 'Eit samtykke som dette byggjer på, er ikkje gjeve fritt, eller det er uklårt.',
    },
  },
  {
    rule: 'investigation:ground-missing',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#13-4(4)' },
    text: {
      en: 'Nothing says why no consent is needed, or why those concerned are not to know.',
      nb: 'Ingenting sier hvorfor samtykke ikke trengs, eller hvorfor de det gjelder, ikke skal vite det.',
      nn: 'Ingenting seier kvifor samtykke ikkje trengst, eller kvifor dei det gjeld, ikkje skal vite det.',
    },
  },
  {
    rule: 'investigation:family-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
    text: {
      en: 'Nothing shows that the family took part in the plan.',
      nb: 'Ingenting viser at familien har vært med på planen.',
      nn: 'Ingenting viser at familien har vore med på planen.',
    },
  },
  {
    rule: 'investigation:family-only-told',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
    text: {
      en: 'The family was told of the plan and did not take part in making it.',
      nb: 'Familien ble orientert om planen og var ikke med på å lage den.',
      nn: 'Familien vart orientert om planen og var ikkje med på å lage han.',
    },
  },
  {
    rule: 'investigation:child-missing',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#1-4' },
    text: {
      en: 'Nothing is recorded of what the child thinks, nor how it takes part.',
      nb: 'Det er ikke registrert hva barnet mener, eller hvordan det medvirker.',
      nn: 'Det er ikkje registrert kva barnet meiner, eller korleis det medverkar.',
    },
  },
  {
    rule: 'investigation:child-not-heard',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#1-4' },
    text: {
      en: 'The child was not given the opportunity to say what it thinks.',
      nb: 'Barnet fikk ikke mulighet til å si hva det mener.',
      nn: 'Barnet fekk ikkje høve til å seie kva det meiner.',
    },
  },
  {
    rule: 'investigation:principles-open',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2.1' },
    text: {
      en: 'These principles have not been answered in words: {ids}.',
      nb: 'Disse prinsippene er ikke besvart med ord: {ids}.',
      nn: 'Desse prinsippa er ikkje svara på med ord: {ids}.',
    },
  },
]);
