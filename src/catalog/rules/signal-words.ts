import { deepFreeze } from '../../logic/deep-freeze.js';
import type { OtherReadingId, SignalRuleId } from '../../model/ecology/signal-ids.js';
import type { Words } from '../../model/language.js';

/** What each signal suggests to look at. */
export const signalWords: Readonly<Record<SignalRuleId, Words>> = /* @__PURE__ */ deepFreeze({
  'signal:mi-1': {
    en: 'No adult is known with whom the child has a warm and lasting bond.',
    nb: 'Ingen voksen er kjent som barnet har et varmt og varig bånd til.',
    nn: 'Ingen vaksen er kjend som barnet har eit varmt og varig band til.',
  },
  'signal:mi-2': {
    en: 'The child has a warm and lasting bond with an adult.',
    nb: 'Barnet har et varmt og varig bånd til en voksen.',
    nn: 'Barnet har eit varmt og varig band til ein vaksen.',
  },
  'signal:mi-3': {
    en: 'Nothing is known that the child does regularly, over time and together with others, and that grows.',
    nb: 'Det er ikke kjent noe barnet gjør jevnlig, over tid og sammen med andre, og som vokser.',
    nn: 'Det er ikkje kjent noko barnet gjer jamleg, over tid og saman med andre, og som veks.',
  },
  'signal:mi-4': {
    en: 'The child has a leisure activity with interest and mastery.',
    nb: 'Barnet har en fritidsaktivitet med interesse og mestring.',
    nn: 'Barnet har ein fritidsaktivitet med interesse og meistring.',
  },
  'signal:mi-5': {
    en: 'School or kindergarten gives too little support or adapted teaching.',
    nb: 'Skole eller barnehage gir for lite støtte eller tilpasset opplæring.',
    nn: 'Skule eller barnehage gir for lite støtte eller tilpassa opplæring.',
  },
  'signal:mi-6': {
    en: 'Is the visiting home a pause, or a place to grow?',
    nb: 'Er besøkshjemmet en pause eller et sted å utvikle seg?',
    nn: 'Er besøksheimen ein pause eller ein stad å utvikle seg?',
  },
  'signal:mi-7': {
    en: 'Something that harms the child happens regularly and grows.',
    nb: 'Noe som skader barnet, skjer jevnlig og tiltar.',
    nn: 'Noko som skader barnet, skjer jamleg og aukar.',
  },
  'signal:pe-1': {
    en: 'Could a quiet child be overlooked here?',
    nb: 'Kan et stille barn bli oversett her?',
    nn: 'Kan eit stille barn bli oversett her?',
  },
  'signal:me-1': {
    en: 'The child alone joins this setting to the others.',
    nb: 'Barnet alene binder dette miljøet til de andre.',
    nn: 'Barnet åleine bind dette miljøet til dei andre.',
  },
  'signal:me-2': {
    en: 'No caregiver takes part in another of the child’s settings.',
    nb: 'Ingen omsorgsperson deltar i et annet av barnets miljøer.',
    nn: 'Ingen omsorgsperson deltek i eit anna av miljøa til barnet.',
  },
  'signal:me-3': {
    en: 'A caregiver takes part in another of the child’s settings.',
    nb: 'En omsorgsperson deltar i et annet av barnets miljøer.',
    nn: 'Ein omsorgsperson deltek i eit anna av miljøa til barnet.',
  },
  'signal:me-4': {
    en: 'Does the co-operation between these settings hang on one professional?',
    nb: 'Henger samarbeidet mellom disse miljøene på én fagperson?',
    nn: 'Heng samarbeidet mellom desse miljøa på éin fagperson?',
  },
  'signal:me-5': {
    en: 'Home and school or kindergarten work well together around the child.',
    nb: 'Hjem og skole eller barnehage samarbeider godt om barnet.',
    nn: 'Heim og skule eller barnehage samarbeider godt om barnet.',
  },
  'signal:me-6': {
    en: 'These settings ask different things of the child or pull in different directions.',
    nb: 'Disse miljøene krever ulike ting av barnet eller trekker i hver sin retning.',
    nn: 'Desse miljøa krev ulike ting av barnet eller dreg i kvar si retning.',
  },
  'signal:me-7': {
    en: 'The service has not been in contact with the place of the measure as agreed.',
    nb: 'Tjenesten har ikke hatt kontakt med stedet der tiltaket er, slik det er avtalt.',
    nn: 'Tenesta har ikkje hatt kontakt med staden der tiltaket er, slik det er avtalt.',
  },
  'signal:me-8': {
    en: 'Does the receiving setting know enough about the child?',
    nb: 'Vet stedet som tar imot barnet, nok om det?',
    nn: 'Veit staden som tek imot barnet, nok om det?',
  },
  'signal:me-9': {
    en: 'Do these measures pull the same way?',
    nb: 'Trekker disse tiltakene i samme retning?',
    nn: 'Dreg desse tiltaka i same retning?',
  },
  'signal:me-10': {
    en: 'Do home and school really talk with each other?',
    nb: 'Snakker hjem og skole egentlig med hverandre?',
    nn: 'Snakkar heim og skule eigentleg med kvarandre?',
  },
  'signal:me-11': {
    en: 'Was consent to this measure given under pressure?',
    nb: 'Ble samtykket til dette tiltaket gitt under press?',
    nn: 'Vart samtykket til dette tiltaket gitt under press?',
  },
  'signal:ex-1': {
    en: 'No caregiver takes part in anything outside the child’s settings.',
    nb: 'Ingen omsorgsperson deltar i noe utenfor barnets miljøer.',
    nn: 'Ingen omsorgsperson deltek i noko utanfor miljøa til barnet.',
  },
  'signal:ex-2': {
    en: 'Knowledge or skills from outside are brought in.',
    nb: 'Kunnskap eller ferdigheter utenfra blir brakt inn.',
    nn: 'Kunnskap eller ferdigheiter utanfrå blir bringa inn.',
  },
  'signal:ex-3': {
    en: 'Strain from outside is carried home; those who carry it are among what it is about.',
    nb: 'Belastning utenfra blir båret hjem; de som bærer den, er med i det signalet handler om.',
    nn: 'Belastning utanfrå blir boren heim; dei som ber henne, er med i det signalet handlar om.',
  },
  'signal:ex-4': {
    en: 'One caregiver carries everything, with few people around.',
    nb: 'Én omsorgsperson bærer alt, med få mennesker rundt seg.',
    nn: 'Éin omsorgsperson ber alt, med få menneske kring seg.',
  },
  'signal:ex-5': {
    en: 'Can the family reach those who decide?',
    nb: 'Når familien fram til dem som bestemmer?',
    nn: 'Når familien fram til dei som bestemmer?',
  },
  'signal:ma-1': {
    en: 'A condition outside the family strains a link or a setting: note it as context.',
    nb: 'Et forhold utenfor familien belaster en forbindelse eller et miljø: noter det som kontekst.',
    nn: 'Eit forhold utanfor familien belastar ei forbinding eller eit miljø: noter det som kontekst.',
  },
  'signal:ma-2': {
    en: 'A condition may take away what a protective pattern rests on.',
    nb: 'Et forhold kan ta bort det et beskyttende mønster hviler på.',
    nn: 'Eit forhold kan ta bort det eit vernande mønster kviler på.',
  },
  'signal:ch-1': {
    en: 'Many changes in a short time: how does the child cope with them?',
    nb: 'Mange endringer på kort tid: Hvordan klarer barnet dem?',
    nn: 'Mange endringar på kort tid: Korleis klarar barnet dei?',
  },
  'signal:ch-2': {
    en: 'The child came into a new setting alone and unprepared.',
    nb: 'Barnet kom alene og uforberedt inn i et nytt miljø.',
    nn: 'Barnet kom åleine og uførebudd inn i eit nytt miljø.',
  },
  'signal:ch-3': {
    en: 'The measure was not reviewed when it should have been.',
    nb: 'Tiltaket er ikke evaluert når det skulle vært.',
    nn: 'Tiltaket er ikkje evaluert når det skulle vore.',
  },
  'signal:ch-4': {
    en: 'Something that may have protected the child has ended.',
    nb: 'Noe som kan ha beskyttet barnet, er slutt.',
    nn: 'Noko som kan ha verna barnet, er slutt.',
  },
});

/** Other ways to read the pattern behind a signal. */
export const readingWords: Readonly<Record<OtherReadingId, Words>> = /* @__PURE__ */ deepFreeze({
  'few-adults-known': {
    en: 'Few adults around the child are known to us yet.',
    nb: 'Vi kjenner ennå få av de voksne rundt barnet.',
    nn: 'Vi kjenner enno få av dei vaksne kring barnet.',
  },
  'depends-on-informant': {
    en: 'It may depend on who told us.',
    nb: 'Det kan komme an på hvem som har fortalt.',
    nn: 'Det kan kome an på kven som har fortalt.',
  },
  'adult-may-differ': {
    en: 'The adult may feel otherwise, or the bond may be new.',
    nb: 'Den voksne kan oppleve det annerledes, eller båndet kan være nytt.',
    nn: 'Den vaksne kan oppleve det annleis, eller bandet kan vere nytt.',
  },
  'short-episodes': {
    en: 'Infants have short episodes, which are easily overlooked.',
    nb: 'Spedbarn har korte stunder som er lette å overse.',
    nn: 'Spedbarn har korte stunder som er lette å oversjå.',
  },
  'ends-with-money': {
    en: 'It may end when the money for it ends.',
    nb: 'Den kan ta slutt når pengene til den tar slutt.',
    nn: 'Han kan ta slutt når pengane til han tek slutt.',
  },
  'about-the-place': {
    en: 'It is about the place, not about the child.',
    nb: 'Det handler om stedet, ikke om barnet.',
    nn: 'Det handlar om staden, ikkje om barnet.',
  },
  'older-child-fewer-days': {
    en: 'An older child may gain from fewer days.',
    nb: 'Et eldre barn kan ha nytte av færre dager.',
    nn: 'Eit eldre barn kan ha nytte av færre dagar.',
  },
  'professional-first': {
    en: 'A professional must look at it before anything is concluded.',
    nb: 'En fagperson må se på det før noe blir konkludert.',
    nn: 'Ein fagperson må sjå på det før noko blir konkludert.',
  },
  'temperament-alone': {
    en: 'Temperament is never a risk by itself.',
    nb: 'Temperament er aldri en risiko i seg selv.',
    nn: 'Temperament er aldri ein risiko i seg sjølv.',
  },
  'may-be-growth': {
    en: 'For an older or confident child, standing alone between places can be growth.',
    nb: 'For et eldre eller trygt barn kan det å stå alene mellom steder være vekst.',
    nn: 'For eit eldre eller trygt barn kan det å stå åleine mellom stader vere vekst.',
  },
  'ask-why-absent': {
    en: 'Shift work, language, disability or a place that keeps parents out: ask why.',
    nb: 'Skiftarbeid, språk, funksjonsnedsettelse eller et sted som holder foreldre ute: Spør hvorfor.',
    nn: 'Skiftarbeid, språk, funksjonsnedsetjing eller ein stad som held foreldre ute: Spør kvifor.',
  },
  'conflict-there': {
    en: 'Is there conflict there?',
    nb: 'Er det konflikt der?',
    nn: 'Er det konflikt der?',
  },
  'new-caseworker': {
    en: 'Is a new caseworker due soon?',
    nb: 'Kommer det snart en ny saksbehandler?',
    nn: 'Kjem det snart ein ny saksbehandlar?',
  },
  'difference-is-no-conflict': {
    en: 'To be different is not to be in conflict.',
    nb: 'Å være forskjellig er ikke å være i konflikt.',
    nn: 'Å vere ulik er ikkje å vere i konflikt.',
  },
  'register-incomplete': {
    en: 'The register may be incomplete.',
    nb: 'Registeret kan være ufullstendig.',
    nn: 'Registeret kan vere ufullstendig.',
  },
  confidentiality: {
    en: 'Confidentiality limits what may be passed on.',
    nb: 'Taushetsplikten setter grenser for hva som kan sies.',
    nn: 'Teieplikta set grenser for kva som kan seiast.',
  },
  'question-to-service': {
    en: 'It is a question to the service and the law, never a mark against a parent.',
    nb: 'Det er et spørsmål til tjenesten og loven, aldri et minus for en forelder.',
    nn: 'Det er eit spørsmål til tenesta og lova, aldri eit minus for ein forelder.',
  },
  'choice-or-new': {
    en: 'It may be a choice, a recent move or a newborn child.',
    nb: 'Det kan være et valg, en nylig flytting eller et nyfødt barn.',
    nn: 'Det kan vere eit val, ei nyleg flytting eller eit nyfødt barn.',
  },
  'no-word-on-care': {
    en: 'It says nothing about the care that is given.',
    nb: 'Det sier ingenting om omsorgen som blir gitt.',
    nn: 'Det seier ingenting om omsorga som blir gitt.',
  },
  'many-families': {
    en: 'It may hold for many families.',
    nb: 'Det kan gjelde mange familier.',
    nn: 'Det kan gjelde mange familiar.',
  },
  'usual-changes-left-out': {
    en: 'Changes that nearly everyone goes through, as starting school, are not counted.',
    nb: 'Overganger som nesten alle går gjennom, som skolestart, er ikke talt med.',
    nn: 'Overgangar som nesten alle går gjennom, som skulestart, er ikkje talde med.',
  },
  emergency: {
    en: 'It may have been an emergency.',
    nb: 'Det kan ha vært en akutt situasjon.',
    nn: 'Det kan ha vore ein akutt situasjon.',
  },
});
