import { deepFreeze } from '../../logic/deep-freeze.js';
import type { FindingRule } from '../../model/finding.js';
import type { Words } from '../../model/language.js';

/** The words of the rules by which plans of investigations are read. */
export const investigationRuleWords: Readonly<Partial<Record<FindingRule, Words>>> =
  /* @__PURE__ */ deepFreeze({
    'investigation:hypothesis-missing': {
      en: 'No hypothesis sets the bounds of the investigation.',
      nb: 'Ingen hypotese setter rammer for undersøkelsen.',
      nn: 'Ingen hypotese set rammer for undersøkinga.',
    },
    'investigation:alternative-missing': {
      en: 'No other way to understand the report is being looked into.',
      nb: 'Ingen annen måte å forstå meldingen på blir undersøkt.',
      nn: 'Ingen annan måte å forstå meldinga på blir undersøkt.',
    },
    'investigation:time-frame-missing': {
      en: 'The plan says nothing of when the investigation takes place.',
      nb: 'Planen sier ikke når undersøkelsen skal foregå.',
      nn: 'Planen seier ikkje når undersøkinga skal gå føre seg.',
    },
    'investigation:time-frame-too-long': {
      en: 'The investigation is planned to {to}; its last day is {due}. Counted by {policy}.',
      nb: 'Undersøkelsen er planlagt til {to}; siste dag er {due}. Regnet etter {policy}.',
      nn: 'Undersøkinga er planlagd til {to}; siste dag er {due}. Rekna etter {policy}.',
    },
    'investigation:proportionality-missing': {
      en: 'Nothing says what the investigation is for and why it is no wider.',
      nb: 'Ingenting sier hva undersøkelsen er til for, og hvorfor den ikke er mer omfattende.',
      nn: 'Ingenting seier kva undersøkinga er til for, og kvifor ho ikkje er meir omfattande.',
    },
    'investigation:bounds-missing': {
      en: 'Nothing says what is left out, or how the investigation is made as gentle as possible.',
      nb: 'Ingenting sier hva som utelates, eller hvordan undersøkelsen gjøres så skånsom som mulig.',
      nn: 'Ingenting seier kva som blir utelate, eller korleis undersøkinga blir gjord så skånsam som råd.',
    },
    'investigation:no-source': {
      en: 'The plan says nothing of whom to ask.',
      nb: 'Planen sier ikke hvem som skal spørres.',
      nn: 'Planen seier ikkje kven som skal spørjast.',
    },
    'investigation:reason-missing': {
      en: 'Nothing says why this source is asked.',
      nb: 'Ingenting sier hvorfor denne kilden spørres.',
      nn: 'Ingenting seier kvifor denne kjelda blir spurd.',
    },
    'investigation:wider-than-purpose': {
      en: 'This source sheds light on no hypothesis: the investigation is wider than its purpose.',
      nb: 'Denne kilden belyser ingen hypotese: undersøkelsen er mer omfattende enn formålet tilsier.',
      nn: 'Denne kjelda lyser opp ingen hypotese: undersøkinga er meir omfattande enn formålet tilseier.',
    },
    'investigation:hypothesis-not-looked-into': {
      en: 'Nobody is asked who could shed light on this hypothesis.',
      nb: 'Ingen som kan belyse denne hypotesen, blir spurt.',
      nn: 'Ingen som kan lyse opp denne hypotesen, blir spurd.',
    },
    'investigation:one-field': {
      en: 'All who are asked are of one field ({field}), and every field colours what it reports.',
      nb: 'Alle som spørres, er fra ett felt ({field}), og hvert felt farger det som meldes.',
      nn: 'Alle som blir spurde, er frå eitt felt ({field}), og kvart felt fargar det som blir meldt.',
    },
    'investigation:problem-only': {
      en: 'Nobody is asked about what helps the child, its resources and its network.',
      nb: 'Ingen spørres om det som hjelper barnet, ressursene og nettverket.',
      nn: 'Ingen blir spurde om det som hjelper barnet, ressursane og nettverket.',
    },
    'investigation:consent-missing': {
      en: 'Information was fetched on {askedOn} without a consent from before. Good practice; the law does not ask it in every case.',
      nb: 'Opplysninger ble hentet {askedOn} uten samtykke på forhånd. God praksis; loven krever det ikke i alle tilfeller.',
      nn: 'Opplysningar vart henta {askedOn} utan samtykke på førehand. God praksis; lova krev det ikkje i alle tilfelle.',
    },
    'investigation:consent-not-free': {
      en: 'A consent that this rests on was not freely given, or it is unclear.',
      nb: 'Et samtykke som dette bygger på, er ikke gitt fritt, eller det er uklart.',
      nn: 'Eit samtykke som dette byggjer på, er ikkje gjeve fritt, eller det er uklårt.',
    },
    'investigation:ground-missing': {
      en: 'Nothing says why no consent is needed, or why those concerned are not to know.',
      nb: 'Ingenting sier hvorfor samtykke ikke trengs, eller hvorfor de det gjelder, ikke skal vite det.',
      nn: 'Ingenting seier kvifor samtykke ikkje trengst, eller kvifor dei det gjeld, ikkje skal vite det.',
    },
    'investigation:family-missing': {
      en: 'Nothing shows that the family took part in the plan.',
      nb: 'Ingenting viser at familien har vært med på planen.',
      nn: 'Ingenting viser at familien har vore med på planen.',
    },
    'investigation:family-only-told': {
      en: 'The family was told of the plan and did not take part in making it.',
      nb: 'Familien ble orientert om planen og var ikke med på å lage den.',
      nn: 'Familien vart orientert om planen og var ikkje med på å lage han.',
    },
    'investigation:child-missing': {
      en: 'Nothing is recorded of what the child thinks, nor how it takes part.',
      nb: 'Det er ikke registrert hva barnet mener, eller hvordan det medvirker.',
      nn: 'Det er ikkje registrert kva barnet meiner, eller korleis det medverkar.',
    },
    'investigation:child-not-heard': {
      en: 'The child was not given the opportunity to say what it thinks.',
      nb: 'Barnet fikk ikke mulighet til å si hva det mener.',
      nn: 'Barnet fekk ikkje høve til å seie kva det meiner.',
    },
    'investigation:principles-open': {
      en: 'These principles have not been answered in words: {ids}.',
      nb: 'Disse prinsippene er ikke besvart med ord: {ids}.',
      nn: 'Desse prinsippa er ikkje svara på med ord: {ids}.',
    },
  });
