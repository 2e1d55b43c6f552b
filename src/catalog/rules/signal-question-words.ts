import { deepFreeze } from '../../logic/deep-freeze.js';
import type { QuestionId } from '../../model/ecology/signal-ids.js';
import type { Words } from '../../model/language.js';

/** What has to be known before a signal rule can answer, as a question. */
export const signalQuestionWords: Readonly<Record<QuestionId, Words>> = /* @__PURE__ */ deepFreeze({
  'activities-looked-into': {
    en: 'Has anybody looked into what is done here?',
    nb: 'Har noen undersøkt hva som gjøres her?',
    nn: 'Har nokon undersøkt kva som blir gjort her?',
  },
  'activity-facts': {
    en: 'How is this activity: regular, lasting, growing, two-way, and what does the child think of it?',
    nb: 'Hvordan er aktiviteten: jevnlig, varig, voksende, gjensidig, og hva synes barnet om den?',
    nn: 'Korleis er aktiviteten: jamleg, varig, veksande, gjensidig, og kva synest barnet om han?',
  },
  adult: { en: 'Is this person an adult?', nb: 'Er denne personen voksen?', nn: 'Er denne personen vaksen?' },
  'agreed-contact': {
    en: 'How often was contact agreed?',
    nb: 'Hvor ofte er det avtalt kontakt?',
    nn: 'Kor ofte er det avtalt kontakt?',
  },
  'channel-and-direction': {
    en: 'How do these settings communicate, and does it go both ways?',
    nb: 'Hvordan kommuniserer disse miljøene, og går det begge veier?',
    nn: 'Korleis kommuniserer desse miljøa, og går det begge vegar?',
  },
  consent: {
    en: 'Was consent given freely, and did anybody report pressure?',
    nb: 'Ble samtykket gitt frivillig, og har noen meldt om press?',
    nn: 'Vart samtykket gitt frivillig, og har nokon meldt om press?',
  },
  dates: {
    en: 'When exactly did this begin or end?',
    nb: 'Når begynte eller sluttet dette, nøyaktig?',
    nn: 'Når byrja eller slutta dette, nøyaktig?',
  },
  'dyad-facts': {
    en: 'How is the relation between these two?',
    nb: 'Hvordan er forholdet mellom disse to?',
    nn: 'Korleis er forholdet mellom desse to?',
  },
  'entry-accompanied': {
    en: 'Did somebody the child knew come along?',
    nb: 'Kom noen barnet kjente, med?',
    nn: 'Kom nokon barnet kjende, med?',
  },
  'entry-prepared': {
    en: 'Were the child and both settings prepared for the change?',
    nb: 'Var barnet og begge miljøene forberedt på overgangen?',
    nn: 'Var barnet og begge miljøa førebudde på overgangen?',
  },
  feature: {
    en: 'Does the setting offer support, adapted teaching and attention from adults?',
    nb: 'Gir miljøet støtte, tilpasset opplæring og oppmerksomhet fra voksne?',
    nn: 'Gir miljøet støtte, tilpassa opplæring og merksemd frå vaksne?',
  },
  'frequency-in-days': {
    en: 'How many days a month is the child here?',
    nb: 'Hvor mange dager i måneden er barnet her?',
    nn: 'Kor mange dagar i månaden er barnet her?',
  },
  knowledge: {
    en: 'Does the receiving setting know what it needs to know about the child?',
    nb: 'Vet stedet som tar imot barnet, det de trenger å vite?',
    nn: 'Veit staden som tek imot barnet, det dei treng å vite?',
  },
  'last-contact': {
    en: 'When were they last in contact?',
    nb: 'Når var de sist i kontakt?',
    nn: 'Når var dei sist i kontakt?',
  },
  'links-looked-into': {
    en: 'Has anybody looked into what joins these two settings?',
    nb: 'Har noen undersøkt hva som binder disse to miljøene sammen?',
    nn: 'Har nokon undersøkt kva som bind desse to miljøa saman?',
  },
  'measure-setting': {
    en: 'Where does the measure take place?',
    nb: 'Hvor finner tiltaket sted?',
    nn: 'Kvar finn tiltaket stad?',
  },
  'measure-start': {
    en: 'When did the measure start?',
    nb: 'Når startet tiltaket?',
    nn: 'Når starta tiltaket?',
  },
  'network-looked-into': {
    en: 'Has anybody looked into the ties and settings of this person?',
    nb: 'Har noen undersøkt nettverket til denne personen?',
    nn: 'Har nokon undersøkt nettverket til denne personen?',
  },
  'participants-looked-into': {
    en: 'Has anybody looked into who takes part here?',
    nb: 'Har noen undersøkt hvem som deltar her?',
    nn: 'Har nokon undersøkt kven som deltek her?',
  },
  'power-setting': {
    en: 'Where are decisions about resources for the child made?',
    nb: 'Hvor avgjøres det hvilke ressurser barnet får?',
    nn: 'Kvar blir det avgjort kva ressursar barnet får?',
  },
  'service-link': {
    en: 'How is the service in contact with the place of the measure?',
    nb: 'Hvordan har tjenesten kontakt med stedet der tiltaket er?',
    nn: 'Korleis har tenesta kontakt med staden der tiltaket er?',
  },
  'since-when': {
    en: 'Since when do they know each other?',
    nb: 'Hvor lenge har de kjent hverandre?',
    nn: 'Kor lenge har dei kjent kvarandre?',
  },
  'support-facts': {
    en: 'Is there trust, good will, shared goals, fitting demands and a fair say in this link?',
    nb: 'Er det tillit, velvilje, felles mål, krav som passer sammen og reell innflytelse i samarbeidet?',
    nn: 'Er det tillit, velvilje, felles mål, krav som høver saman og reell påverknad i samarbeidet?',
  },
  temperament: {
    en: 'What is the temperament of the child?',
    nb: 'Hvordan er temperamentet til barnet?',
    nn: 'Korleis er temperamentet til barnet?',
  },
  'threshold-not-set': {
    en: 'No source gives a number here: which one do you use?',
    nb: 'Ingen kilde gir et tall her: Hvilket bruker dere?',
    nn: 'Inga kjelde gir eit tal her: Kva for eitt bruker de?',
  },
});
