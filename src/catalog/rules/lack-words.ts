import type { Words } from '../../model/language.js';

/** What the rules of a plan find lacking, in words. */
export const lackWords: Readonly<Record<string, Words>> = {
  'contact-person': {
    en: 'a named contact person',
    nb: 'en navngitt kontaktperson',
    nn: 'ein namngjeven kontaktperson',
  },
  'contact-knows-family': {
    en: 'that the contact knows child and family',
    nb: 'at kontakten kjenner barn og familie',
    nn: 'at kontakten kjenner barn og familie',
  },
  'informed-of-goals': {
    en: 'information, guidance and work towards the goals',
    nb: 'informasjon, veiledning og arbeid mot målene',
    nn: 'informasjon, rettleiing og arbeid mot måla',
  },
  'parents-part': {
    en: 'the parents’ part in choosing and planning',
    nb: 'foreldrenes del i valg og planlegging',
    nn: 'delen foreldra hadde i val og planlegging',
  },
  'economic-motive': {
    en: 'a talk about the pay',
    nb: 'en samtale om godtgjørelsen',
    nn: 'ein samtale om godtgjersla',
  },
  evaluation: { en: 'evaluation', nb: 'evaluering', nn: 'evaluering' },
  contact: {
    en: 'contact between the service and those who carry it out',
    nb: 'kontakt mellom tjenesten og dem som utfører tiltaket',
    nn: 'kontakt mellom tenesta og dei som utfører tiltaket',
  },
  purpose: { en: 'a purpose', nb: 'et formål', nn: 'eit føremål' },
  'reason-beyond-poverty': {
    en: 'a reason beyond poverty',
    nb: 'en grunn ut over fattigdom',
    nn: 'ein grunn utover fattigdom',
  },
  'other-measure': {
    en: 'another measure beside the money',
    nb: 'et annet tiltak ved siden av pengene',
    nn: 'eit anna tiltak ved sida av pengane',
  },
  'social-services': { en: 'whether social services pay', nb: 'om NAV dekker det', nn: 'om NAV dekkjer det' },
  'debt-advice': {
    en: 'advice on debt or an agreement with the bank',
    nb: 'gjeldsrådgivning eller avtale med banken',
    nn: 'gjeldsrådgjeving eller avtale med banken',
  },
  coordinator: { en: 'nobody co-ordinates', nb: 'ingen samordner', nn: 'ingen samordnar' },
  'goals-pull-apart': { en: 'goals pull apart', nb: 'mål drar hver sin vei', nn: 'mål dreg kvar sin veg' },
  consent: { en: 'no consent in force', nb: 'ikke noe gyldig samtykke', nn: 'ikkje noko gyldig samtykke' },
  'freely-given': {
    en: 'not surely given freely',
    nb: 'ikke sikkert gitt fritt',
    nn: 'ikkje sikkert gjeve fritt',
  },
  who: { en: 'who gave it', nb: 'hvem som ga det', nn: 'kven som gav det' },
  'given-on': { en: 'when it was given', nb: 'når det ble gitt', nn: 'når det blei gjeve' },
  'informed-how': {
    en: 'how the person was informed',
    nb: 'hvordan personen ble informert',
    nn: 'korleis personen blei informert',
  },
  'board-held-out': {
    en: 'the board was held out',
    nb: 'nemnda ble holdt fram',
    nn: 'nemnda blei halden fram',
  },
  goals: { en: 'goals', nb: 'mål', nn: 'mål' },
  measures: { en: 'measures', nb: 'tiltak', nn: 'tiltak' },
  'intended-end': { en: 'an intended duration', nb: 'en tenkt varighet', nn: 'ei tenkt lengd' },
  'next-evaluation': {
    en: 'a day for the next evaluation',
    nb: 'en dag for neste evaluering',
    nn: 'ein dag for neste evaluering',
  },
  'goal-without-aim': {
    en: 'a goal that names nothing',
    nb: 'et mål som ikke navngir noe',
    nn: 'eit mål som ikkje namngjev noko',
  },
  'measure-without-goal': {
    en: 'a measure without a goal',
    nb: 'et tiltak uten mål',
    nn: 'eit tiltak utan mål',
  },
  'not-addressed': {
    en: 'no goal with a measure',
    nb: 'ikke noe mål med tiltak',
    nn: 'ikkje noko mål med tiltak',
  },
  'only-watched': { en: 'only watched', nb: 'bare overvåket', nn: 'berre overvaka' },
  'in-part': { en: 'answered in part only', nb: 'bare delvis besvart', nn: 'berre delvis svara på' },
  resources: { en: 'no resource is named', nb: 'ingen ressurs er nevnt', nn: 'ingen ressurs er nemnd' },
  protection: {
    en: 'no protection is known or to be built',
    nb: 'ingen beskyttelse er kjent eller skal bygges',
    nn: 'ikkje noko vern er kjent eller skal byggjast',
  },
  'view-on-measure': {
    en: 'nothing on the choice of measure',
    nb: 'ingenting om valget av tiltak',
    nn: 'ingenting om valet av tiltak',
  },
  weight: {
    en: 'a view without weight and reason',
    nb: 'en mening uten vekt og begrunnelse',
    nn: 'ei meining utan vekt og grunngjeving',
  },
  'not-heard': {
    en: 'it was not given the opportunity',
    nb: 'det fikk ikke mulighet',
    nn: 'det fekk ikkje høve',
  },
  'decision-without-view': {
    en: 'a decision without the child’s opinion and its weight',
    nb: 'en avgjørelse uten barnets mening og vekten av den',
    nn: 'ei avgjerd utan meininga til barnet og vekta av ho',
  },
  none: { en: 'no measure now', nb: 'ingen tiltak nå', nn: 'ingen tiltak no' },
  'more-information': {
    en: 'more information first',
    nb: 'mer informasjon først',
    nn: 'meir informasjon først',
  },
  'no-scheme': { en: 'no scale', nb: 'ingen skala', nn: 'ingen skala' },
  'ungsinn-pre2016': {
    en: 'Ungsinn, before 2016, of 4',
    nb: 'Ungsinn, før 2016, av 4',
    nn: 'Ungsinn, før 2016, av 4',
  },
  'ungsinn-2016': {
    en: 'Ungsinn, 2016, of 5',
    nb: 'Ungsinn, 2016, av 5',
    nn: 'Ungsinn, 2016, av 5',
  },
  'ungsinn-2019': {
    en: 'Ungsinn, 2019, of 5',
    nb: 'Ungsinn, 2019, av 5',
    nn: 'Ungsinn, 2019, av 5',
  },
  'ungsinn-edition-unknown': {
    en: 'Ungsinn, edition not known',
    nb: 'Ungsinn, ukjent utgave',
    nn: 'Ungsinn, ukjend utgåve',
  },
  yes: { en: 'yes', nb: 'ja', nn: 'ja' },
  no: { en: 'no', nb: 'nei', nn: 'nei' },
  'not-established': { en: 'not established', nb: 'ikke fastslått', nn: 'ikkje fastslege' },
};
