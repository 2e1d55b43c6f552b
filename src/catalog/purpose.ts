import { deepFreeze } from '../logic/deep-freeze.js';
import type { Words } from '../model/language.js';

/**
 * What this library is made for.
 *
 * @example
 * ```ts
 * import { intendedPurpose } from 'resiliens';
 *
 * intendedPurpose[0]?.en; // => 'To gather, in one record, what is known, unknown and not yet assessed about risk and protection around a child.'
 * ```
 * @since 0.1.0
 */
export const intendedPurpose: readonly Words[] = /* @__PURE__ */ deepFreeze([
  {
    en: 'To gather, in one record, what is known, unknown and not yet assessed about risk and protection around a child.',
    nb: 'Å samle på ett sted hva som er kjent, ukjent og ikke vurdert om risiko og beskyttelse rundt et barn.',
    nn: 'Å samle på éin stad kva som er kjent, ukjent og ikkje vurdert om risiko og vern rundt eit barn.',
  },
  {
    en: 'To count answers by published rules, with limits for what is missing, so that nobody has to count by hand and a missing answer is never read as “no”.',
    nb: 'Å telle svar etter publiserte regler, med grenser for det som mangler, slik at ingen må telle for hånd og et manglende svar aldri leses som «nei».',
    nn: 'Å telje svar etter publiserte reglar, med grenser for det som manglar, slik at ingen må telje for hand og eit manglande svar aldri blir lese som «nei».',
  },
  {
    en: 'To support the judgement of qualified people: to show what was counted, by which rule, from which source, and what could change it.',
    nb: 'Å støtte vurderingen til kvalifiserte mennesker: å vise hva som er talt, etter hvilken regel, fra hvilken kilde, og hva som kan endre det.',
    nn: 'Å støtte vurderinga til kvalifiserte menneske: å vise kva som er talt, etter kva regel, frå kva kjelde, og kva som kan endre det.',
  },
  {
    en: 'To show protection beside risk, and contradicting information side by side until a person has weighed it.',
    nb: 'Å vise beskyttelse ved siden av risiko, og motstridende opplysninger side om side til et menneske har veid dem.',
    nn: 'Å vise vern ved sida av risiko, og motstridande opplysningar side om side til eit menneske har vege dei.',
  },
  {
    en: 'To help to explain all this to parents and to children in words they understand.',
    nb: 'Å hjelpe til med å forklare alt dette for foreldre og barn med ord de forstår.',
    nn: 'Å hjelpe til med å forklare alt dette for foreldre og barn med ord dei forstår.',
  },
  {
    en: 'To study groups of children in research, with published formulas and with missing data shown.',
    nb: 'Å studere grupper av barn i forskning, med publiserte formler og synlige manglende data.',
    nn: 'Å studere grupper av barn i forsking, med publiserte formlar og synlege manglande data.',
  },
]);

/**
 * What this library must not be used for, and does not do.
 *
 * @example
 * ```ts
 * import { outOfScope } from 'resiliens';
 *
 * outOfScope[0]?.en; // => 'Deciding. No number here is a ground for a measure, a placement, a report or the closing of a case.'
 * ```
 * @since 0.1.0
 */
export const outOfScope: readonly Words[] = /* @__PURE__ */ deepFreeze([
  {
    en: 'Deciding. No number here is a ground for a measure, a placement, a report or the closing of a case.',
    nb: 'Å avgjøre. Ingen tall her er grunnlag for et tiltak, en plassering, en melding eller for å henlegge en sak.',
    nn: 'Å avgjere. Ingen tal her er grunnlag for eit tiltak, ei plassering, ei melding eller for å leggje bort ei sak.',
  },
  {
    en: 'Foretelling. It gives no probability, percentile or prognosis for a child or a family, and findings about groups are not applied to one child.',
    nb: 'Å spå. Det gir ingen sannsynlighet, persentil eller prognose for et barn eller en familie, og funn om grupper overføres ikke til ett barn.',
    nn: 'Å spå. Det gjev ikkje noko sannsyn, nokon persentil eller prognose for eit barn eller ein familie, og funn om grupper blir ikkje overførte til eitt barn.',
  },
  {
    en: 'Diagnosing. The symptom forms are scored as published; what a score means is for health professionals to say.',
    nb: 'Å stille diagnoser. Symptomskjemaene skåres slik de er publisert; hva en skår betyr, er det helsepersonell som må si.',
    nn: 'Å stille diagnosar. Symptomskjemaa blir skåra slik dei er publiserte; kva ein skår tyder, er det helsepersonell som må seie.',
  },
  {
    en: 'Ranking or monitoring children, families or workers, and selecting people from registers.',
    nb: 'Å rangere eller overvåke barn, familier eller ansatte, og å plukke ut mennesker fra registre.',
    nn: 'Å rangere eller overvake barn, familiar eller tilsette, og å plukke ut menneske frå register.',
  },
  {
    en: 'Drawing conclusions from contact with services, earlier reports, origin, language or address: none of these is a factor here.',
    nb: 'Å slutte noe fra kontakt med hjelpeapparatet, tidligere meldinger, opphav, språk eller adresse: ingen av disse er en faktor her.',
    nn: 'Å slutte noko frå kontakt med hjelpeapparatet, tidlegare meldingar, opphav, språk eller adresse: ingen av desse er ein faktor her.',
  },
  {
    en: 'Acute danger. Nothing here replaces the duty to act at once when a child is in danger.',
    nb: 'Akutt fare. Ingenting her erstatter plikten til å handle straks når et barn er i fare.',
    nn: 'Akutt fare. Ingenting her kjem i staden for plikta til å handle straks når eit barn er i fare.',
  },
]);
