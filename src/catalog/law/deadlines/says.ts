import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { Words } from '../../../model/language.js';
import type { DeadlineKey } from '../../../model/practice/deadline-rule.js';

/** What has to be done within each time limit, or what lasts, in our own words. */
export const deadlineSays: Readonly<Record<DeadlineKey, Words>> = /* @__PURE__ */ deepFreeze({
  'report-review': { en: 'Go through the report', nb: 'Gjennomgå meldingen', nn: 'Gå gjennom meldinga' },
  'reporter-receipt': {
    en: 'Send the reporter a receipt',
    nb: 'Send melderen bekreftelse',
    nn: 'Send meldaren stadfesting',
  },
  'reporter-outcome': {
    en: 'Tell the reporter whether the case goes on',
    nb: 'Gi melderen beskjed om saken følges opp',
    nn: 'Gje meldaren melding om saka blir følgd opp',
  },
  'investigation-ordinary': {
    en: 'End the investigation',
    nb: 'Avslutt undersøkelsen',
    nn: 'Avslutt undersøkinga',
  },
  'investigation-extended': {
    en: 'End the extended investigation',
    nb: 'Avslutt den utvidede undersøkelsen',
    nn: 'Avslutt den utvida undersøkinga',
  },
  'reopen-after-refusal': { en: 'Take the case up again', nb: 'Ta saken opp igjen', nn: 'Ta saka opp att' },
  'ordered-measure': { en: 'Ordered help measure', nb: 'Pålagt hjelpetiltak', nn: 'Pålagt hjelpetiltak' },
  'ordered-day-care': {
    en: 'Ordered day-care',
    nb: 'Pålagt barnehage eller dagtilbud',
    nn: 'Pålagd barnehage eller dagtilbod',
  },
  'ordered-parent-child-centre': {
    en: 'Ordered stay in a centre for parents and children',
    nb: 'Pålagt opphold i senter for foreldre og barn',
    nn: 'Pålagt opphald i senter for foreldre og barn',
  },
  'assessment-in-centre': {
    en: 'Assessment in a centre for parents and children',
    nb: 'Utredning i senter for foreldre og barn',
    nn: 'Utgreiing i senter for foreldre og barn',
  },
  'parent-support-without-child-consent': {
    en: 'Parent support without the consent of the child',
    nb: 'Foreldrestøttende tiltak uten barnets samtykke',
    nn: 'Foreldrestøttande tiltak utan samtykke frå barnet',
  },
  'acute-care-order': {
    en: 'Petition after an acute care order',
    nb: 'Begjæring etter akutt omsorgsovertakelse',
    nn: 'Krav etter akutt omsorgsovertaking',
  },
  'moving-ban': { en: 'Ban on moving', nb: 'Flytteforbud', nn: 'Flytteforbod' },
  'acute-institution': {
    en: 'Petition after an acute placement in an institution',
    nb: 'Begjæring etter akutt plassering i institusjon',
    nn: 'Krav etter akutt plassering i institusjon',
  },
  'acute-trafficking': {
    en: 'Petition after an acute placement because of trafficking',
    nb: 'Begjæring etter akutt plassering ved menneskehandel',
    nn: 'Krav etter akutt plassering ved menneskehandel',
  },
  'acute-travel-ban': {
    en: 'Petition after an acute ban on travel',
    nb: 'Begjæring etter akutt utreiseforbud',
    nn: 'Krav etter akutt utreiseforbod',
  },
  'contact-stop': {
    en: 'Petition after a temporary stop of contact',
    nb: 'Begjæring etter midlertidig stans av samvær',
    nn: 'Krav etter mellombels stans av samvær',
  },
  'board-control-of-acute': {
    en: 'Control by the board, if possible',
    nb: 'Nemndas kontroll, om mulig',
    nn: 'Kontroll frå nemnda, om mogleg',
  },
  'care-order-execution': {
    en: 'Carry out the care order',
    nb: 'Sett omsorgsovertakelsen i verk',
    nn: 'Set omsorgsovertakinga i verk',
  },
  'care-order-revocation-bar': {
    en: 'From then the parties may demand a new case',
    nb: 'Fra da kan partene kreve ny sak',
    nn: 'Frå då kan partane krevje ny sak',
  },
  'institution-review': {
    en: 'Assess the stay in an institution anew',
    nb: 'Vurder institusjonsoppholdet på nytt',
    nn: 'Vurder institusjonsopphaldet på nytt',
  },
  'follow-up-after-revocation': { en: 'Offer follow-up', nb: 'Tilby oppfølging', nn: 'Tilby oppfølging' },
  'plan-evaluation': { en: 'Evaluate the measures', nb: 'Evaluer tiltakene', nn: 'Evaluer tiltaka' },
  appeal: { en: 'Appeal', nb: 'Klage', nn: 'Klage' },
  'aftercare-end': {
    en: 'End of aftercare: the 25th birthday',
    nb: 'Slutt på ettervern: 25-årsdagen',
    nn: 'Slutt på ettervern: 25-årsdagen',
  },
});
