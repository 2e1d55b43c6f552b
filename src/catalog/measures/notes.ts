import { deepFreeze } from '../../logic/deep-freeze.js';
import type { MeasureKind } from '../../model/ecology/measure-kind.js';
import type { Words } from '../../model/language.js';

/** What must be known of a measure before it is chosen. */
export const measureNotes: Readonly<Record<MeasureKind, readonly Words[]>> = /* @__PURE__ */ deepFreeze({
  'financial-support': [
    {
      en: 'It protects where the money opens an activity. No letter of the law names money; leisure and the like can be ordered.',
      nb: 'Det beskytter der pengene åpner for en aktivitet. Ingen bokstav i loven nevner penger; fritid og lignende kan pålegges.',
      nn: 'Det vernar der pengane opnar for ein aktivitet. Ingen bokstav i lova nemner pengar; fritid og liknande kan påleggjast.',
    },
  ],
  'visiting-home': [
    {
      en: 'High frequency over a long time is the thesis’s condition for an effect on development.',
      nb: 'Høy hyppighet over lang tid er oppgavens vilkår for virkning på utviklingen.',
      nn: 'Høg frekvens over lang tid er vilkåret i oppgåva for verknad på utviklinga.',
    },
  ],
  'support-contact': [
    {
      en: 'What holds for match, contact person and follow-up of a visiting home holds here by analogy.',
      nb: 'Det som gjelder for match, kontaktperson og oppfølging av besøkshjem, gjelder tilsvarende her.',
      nn: 'Det som gjeld for match, kontaktperson og oppfølging av besøksheim, gjeld tilsvarande her.',
    },
  ],
  'homework-help': [],
  'after-school-care': [
    {
      en: 'That it counts as day-care, and so has no time limit, is this library’s reading.',
      nb: 'At det regnes som dagtilbud, og derfor ikke har tidsgrense, er dette bibliotekets lesning.',
      nn: 'At det blir rekna som dagtilbod, og difor ikkje har tidsgrense, er lesinga til dette biblioteket.',
    },
  ],
  kindergarten: [
    {
      en: 'Look at the quality of the kindergarten first: one that works badly is itself a risk factor.',
      nb: 'Se først på kvaliteten i barnehagen: en som fungerer dårlig, er selv en risikofaktor.',
      nn: 'Sjå først på kvaliteten i barnehagen: ein som fungerer dårleg, er sjølv ein risikofaktor.',
    },
  ],
  'leisure-activities': [
    {
      en: 'The thesis claims that an activity with interest, joy and mastery may outweigh one or more risks: a claim, never a weight.',
      nb: 'Oppgaven hevder at en aktivitet med interesse, glede og mestring kan veie opp for én eller flere risikofaktorer: en påstand, aldri en vekt.',
      nn: 'Oppgåva hevdar at ein aktivitet med interesse, glede og meistring kan vege opp for éin eller fleire risikofaktorar: ein påstand, aldri ei vekt.',
    },
  ],
  'equipment-and-fees': [],
  'education-and-work': [],
  'advice-and-guidance': [
    {
      en: 'Can be ordered only where it follows a method with a generally accepted knowledge base. It lowers risk at its source.',
      nb: 'Kan bare pålegges når det følger en metode med allment akseptert kunnskapsgrunnlag. Det senker risikoen ved kilden.',
      nn: 'Kan berre påleggjast når det følgjer ein metode med allment akseptert kunnskapsgrunnlag. Det senkar risikoen ved kjelda.',
    },
  ],
  'cos-p': [
    {
      en: 'Its low level makes the law’s test of a knowledge base doubtful where it is ordered. The register asks for free text with its code.',
      nb: 'Det lave nivået gjør lovens krav om kunnskapsgrunnlag tvilsomt når det pålegges. Registeret krever fritekst med koden.',
      nn: 'Det låge nivået gjer kravet i lova om kunnskapsgrunnlag tvilsamt når det blir pålagt. Registeret krev fritekst med koden.',
    },
  ],
  pmto: [
    {
      en: 'The thesis: feeds a process of resilience, because the child is seen and met.',
      nb: 'Oppgaven: gir næring til en resiliensprosess fordi barnet blir sett og møtt.',
      nn: 'Oppgåva: gjev næring til ein resiliensprosess fordi barnet blir sett og møtt.',
    },
  ],
  mst: [
    {
      en: 'Ordered without the child’s consent the limit is six months.',
      nb: 'Pålagt uten barnets samtykke er grensen seks måneder.',
      nn: 'Pålagt utan samtykke frå barnet er grensa seks månader.',
    },
  ],
  'marte-meo': [
    {
      en: 'The register: to strengthen and develop the interplay between parent and child.',
      nb: 'Registeret: å styrke og utvikle samspillet mellom forelder og barn.',
      nn: 'Registeret: å styrkje og utvikle samspelet mellom forelder og barn.',
    },
  ],
  fft: [],
  'incredible-years': [],
  icdp: [],
  art: [
    {
      en: 'Directed at the child, so the word care-changing does not fit; to call it change is this library’s choice.',
      nb: 'Rettet mot barnet, så ordet omsorgsendrende passer ikke; å kalle det endring er dette bibliotekets valg.',
      nn: 'Retta mot barnet, så ordet omsorgsendrande høver ikkje; å kalle det endring er valet til dette biblioteket.',
    },
  ],
  'parent-child-centre': [],
  'home-consultant': [
    {
      en: 'Can be ordered only where it follows a method with a generally accepted knowledge base.',
      nb: 'Kan bare pålegges når det følger en metode med allment akseptert kunnskapsgrunnlag.',
      nn: 'Kan berre påleggjast når det følgjer ein metode med allment akseptert kunnskapsgrunnlag.',
    },
  ],
  'structured-home-method': [
    {
      en: 'The code asks for free text that names the method.',
      nb: 'Koden krever fritekst som navngir metoden.',
      nn: 'Koden krev fritekst som namngjev metoden.',
    },
  ],
  'fixed-contact-points': [
    {
      en: 'The thesis names it both among the most used measures and as control. Apart from the duty to report in, which alone stands in the Act.',
      nb: 'Oppgaven nevner det både blant de mest brukte tiltakene og som kontroll. Skilt fra meldeplikt, som alene står i loven.',
      nn: 'Oppgåva nemner det både mellom dei mest brukte tiltaka og som kontroll. Skilt frå meldeplikt, som åleine står i lova.',
    },
  ],
  'family-therapist-talks': [
    {
      en: 'The code depends on who gives them; can be ordered only where they follow a method.',
      nb: 'Koden avhenger av hvem som gir dem; kan bare pålegges når de følger en metode.',
      nn: 'Koden heng på kven som gjev dei; kan berre påleggjast når dei følgjer ein metode.',
    },
  ],
  'responsibility-group': [
    {
      en: 'It joins other measures together; the right to an individual plan stands beside it.',
      nb: 'Den binder andre tiltak sammen; retten til individuell plan står ved siden av.',
      nn: 'Ho bind andre tiltak saman; retten til individuell plan står ved sida av.',
    },
  ],
  'family-group-conference': [
    {
      en: 'The Act asks for family and network to be brought in.',
      nb: 'Loven ber om at familie og nettverk trekkes inn.',
      nn: 'Lova ber om at familie og nettverk blir trekte inn.',
    },
  ],
  'network-meeting': [
    {
      en: 'The register: meetings in dialogue with parents, the young person and those who matter to them.',
      nb: 'Registeret: dialogmøter med foreldre, den unge og dem som betyr noe for dem.',
      nn: 'Registeret: dialogmøte med foreldre, den unge og dei som betyr noko for dei.',
    },
  ],
  'individual-plan': [
    {
      en: 'A right of children who need measures that last and work together.',
      nb: 'En rett for barn som trenger langvarige og samordnede tiltak.',
      nn: 'Ein rett for barn som treng langvarige og samordna tiltak.',
    },
  ],
  'child-groups': [],
  'drug-testing': [
    {
      en: 'It only watches; it builds nothing by itself.',
      nb: 'Det bare overvåker; det bygger ikke noe i seg selv.',
      nn: 'Det berre overvaker; det byggjer ikkje noko i seg sjølv.',
    },
  ],
  'unannounced-home-visits': [
    {
      en: '5.1 with consent, 5.2 ordered by the board. The Act speaks of supervision; whether unannounced visits need a ground of their own is open.',
      nb: '5.1 med samtykke, 5.2 pålagt av nemnda. Loven taler om tilsyn; om uanmeldte besøk trenger eget grunnlag, er åpent.',
      nn: '5.1 med samtykke, 5.2 pålagt av nemnda. Lova talar om tilsyn; om umelde besøk treng eige grunnlag, er ope.',
    },
  ],
  'duty-to-report-in': [
    {
      en: 'The code asks for free text.',
      nb: 'Koden krever fritekst.',
      nn: 'Koden krev fritekst.',
    },
  ],
  'supervised-contact': [
    {
      en: 'Belongs to contact after a care order, not to ordered help.',
      nb: 'Hører til samvær etter omsorgsovertakelse, ikke til pålagte hjelpetiltak.',
      nn: 'Høyrer til samvær etter omsorgsovertaking, ikkje til pålagde hjelpetiltak.',
    },
  ],
});
