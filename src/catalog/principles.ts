import { deepFreeze } from '../logic/deep-freeze.js';
import type { PracticePrinciple, PrincipleTension } from '../model/practice/principle.js';
import { principleNamedBy } from './principle-named-by.js';

/**
 * The five principles of the thesis and five that the Act of 2021 adds, as questions to answer in words.
 *
 * Their order is the order in which they are named and no ranking.
 *
 * @example
 * ```ts
 * import { practicePrinciples } from 'resiliens/practice';
 *
 * practicePrinciples.filter(({ named }) => named === 'thesis').map(({ id }) => id); // => ['best-interests', 'attachment-quality', 'biological-ties', 'least-intrusive-effective', 'participation']
 * ```
 * @since 0.1.0
 */
export const practicePrinciples: readonly PracticePrinciple[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      id: 'best-interests',
      named: principleNamedBy['best-interests'],
      label: { en: 'Best interests of the child', nb: 'Barnets beste', nn: 'Det beste for barnet' },
      prompts: [
        {
          en: 'What is best for this child, here and now, and on which facts does that rest?',
          nb: 'Hva er best for dette barnet, her og nå, og hvilke fakta bygger det på?',
          nn: 'Kva er best for dette barnet, her og no, og kva fakta byggjer det på?',
        },
        {
          en: 'What does the child itself think is best, and how was that weighed?',
          nb: 'Hva mener barnet selv er best, og hvordan er det vektlagt?',
          nn: 'Kva meiner barnet sjølv er best, og korleis er det vege?',
        },
      ],
      note: {
        en: 'Judged concretely: what is good for children in general need not be good for this child.',
        nb: 'Vurderes konkret: det som er godt for barn flest, er ikke nødvendigvis godt for dette barnet.',
        nn: 'Blir vurdert konkret: det som er godt for barn flest, er ikkje naudsynlegvis godt for dette barnet.',
      },
      topic: 'best-interests',
      sources: [
        { source: 'thesis-volda-2021', at: 'section 2.1', confidence: 'confirmed' },
        { source: 'act-child-welfare-2021', at: '1-3', confidence: 'confirmed' },
        { source: 'act-child-welfare-1992', at: '4-1', confidence: 'confirmed' },
      ],
    },
    {
      id: 'attachment-quality',
      named: principleNamedBy['attachment-quality'],
      label: {
        en: 'Attachment and quality of relationships',
        nb: 'Tilknytning og relasjonskvalitet',
        nn: 'Tilknyting og relasjonskvalitet',
      },
      prompts: [
        {
          en: 'To whom is the child attached, how is that seen, and what would a change do to it?',
          nb: 'Hvem er barnet knyttet til, hvordan vises det, og hva vil en endring gjøre med det?',
          nn: 'Kven er barnet knytt til, korleis syner det seg, og kva vil ei endring gjere med det?',
        },
      ],
      note: {
        en: 'Has no section of its own in the Act; a proposal that it should come before biological ties did not become a general rule.',
        nb: 'Har ingen egen paragraf i loven; et forslag om at det skulle gå foran biologiske bånd, ble ikke en allmenn regel.',
        nn: 'Har ingen eigen paragraf i lova; eit framlegg om at det skulle gå framfor biologiske band, vart ikkje ein allmenn regel.',
      },
      topic: null,
      sources: [
        { source: 'thesis-volda-2021', at: 'section 2.1', confidence: 'confirmed' },
        { source: 'act-child-welfare-2021', at: '5-1, 5-7', confidence: 'partial' },
      ],
    },
    {
      id: 'biological-ties',
      named: principleNamedBy['biological-ties'],
      label: {
        en: 'Biological ties and family life',
        nb: 'Biologiske bånd og familieliv',
        nn: 'Biologiske band og familieliv',
      },
      prompts: [
        {
          en: 'How are the ties to parents, siblings and family kept, and what was done so that the family can stay together or find back?',
          nb: 'Hvordan ivaretas båndene til foreldre, søsken og familie, og hva er gjort for at familien kan være sammen eller finne tilbake?',
          nn: 'Korleis blir banda til foreldre, søsken og familie tekne vare på, og kva er gjort for at familien kan vere saman eller finne attende?',
        },
      ],
      note: {
        en: 'Family life has been strengthened since the thesis; no fixed order between this and attachment follows from that.',
        nb: 'Familielivet er styrket siden oppgaven; noen fast rangering mellom dette og tilknytning følger ikke av det.',
        nn: 'Familielivet er styrkt sidan oppgåva; noka fast rangering mellom dette og tilknyting følgjer ikkje av det.',
      },
      topic: 'family-life-least-intrusion',
      sources: [
        { source: 'thesis-volda-2021', at: 'section 2.1', confidence: 'confirmed' },
        { source: 'act-child-welfare-2021', at: '1-5(1), 12-5', confidence: 'confirmed' },
      ],
    },
    {
      id: 'least-intrusive-effective',
      named: principleNamedBy['least-intrusive-effective'],
      label: {
        en: 'The least intrusive help that works',
        nb: 'Mildeste effektive inngrep',
        nn: 'Mildaste effektive inngrep',
      },
      prompts: [
        {
          en: 'Which gentler help was tried or considered, and why is it enough, or not?',
          nb: 'Hvilken mildere hjelp er prøvd eller vurdert, og hvorfor er den tilstrekkelig, eller ikke?',
          nn: 'Kva mildare hjelp er prøvd eller vurdert, og kvifor er ho nok, eller ikkje?',
        },
        {
          en: 'Is what was chosen strong enough to change what the child lives in?',
          nb: 'Er det som er valgt, sterkt nok til å endre det barnet lever i?',
          nn: 'Er det som er valt, sterkt nok til å endre det barnet lever i?',
        },
      ],
      note: {
        en: 'No obstacle to extensive help where the child needs it.',
        nb: 'Ikke til hinder for omfattende hjelp der barnet trenger det.',
        nn: 'Ikkje til hinder for omfattande hjelp der barnet treng det.',
      },
      topic: 'family-life-least-intrusion',
      sources: [
        { source: 'thesis-volda-2021', at: 'section 2.1', confidence: 'confirmed' },
        { source: 'act-child-welfare-2021', at: '1-5(2), 2-2(3), 5-1', confidence: 'confirmed' },
        { source: 'act-child-welfare-1992', at: '4-3(2), 4-12', confidence: 'confirmed' },
      ],
    },
    {
      id: 'participation',
      named: principleNamedBy.participation,
      label: { en: 'The child taking part', nb: 'Barnets medvirkning', nn: 'Medverknad frå barnet' },
      prompts: [
        {
          en: 'How was the child informed, how did it take part, and what did it say?',
          nb: 'Hvordan ble barnet informert, hvordan medvirket det, og hva sa det?',
          nn: 'Korleis vart barnet informert, korleis medverka det, og kva sa det?',
        },
        {
          en: 'Which weight did its view get, and why?',
          nb: 'Hvilken vekt fikk meningen, og hvorfor?',
          nn: 'Kva vekt fekk meininga, og kvifor?',
        },
      ],
      note: {
        en: 'A talk alone is not taking part.',
        nb: 'En samtale alene er ikke medvirkning.',
        nn: 'Ein samtale åleine er ikkje medverknad.',
      },
      topic: 'participation',
      sources: [
        { source: 'thesis-volda-2021', at: 'section 2.1', confidence: 'confirmed' },
        { source: 'act-child-welfare-2021', at: '1-4, 12-3, 12-5', confidence: 'confirmed' },
      ],
    },
    {
      id: 'right-to-measures',
      named: principleNamedBy['right-to-measures'],
      label: { en: 'Right to measures', nb: 'Rett til tiltak', nn: 'Rett til tiltak' },
      prompts: [
        {
          en: 'Does the child get the help it has a right to, in time?',
          nb: 'Får barnet den hjelpen det har rett til, i tide?',
          nn: 'Får barnet den hjelpa det har rett til, i tide?',
        },
      ],
      note: {
        en: 'Since 2018 a right of the child, not only a duty of the service.',
        nb: 'Siden 2018 en rett for barnet, ikke bare en plikt for tjenesten.',
        nn: 'Sidan 2018 ein rett for barnet, ikkje berre ei plikt for tenesta.',
      },
      topic: 'right-to-measures',
      sources: [{ source: 'act-child-welfare-2021', at: '1-6', confidence: 'confirmed' }],
    },
    {
      id: 'responsible-practice',
      named: principleNamedBy['responsible-practice'],
      label: { en: 'Responsible practice', nb: 'Forsvarlighet', nn: 'Forsvarlegheit' },
      prompts: [
        {
          en: 'What makes the work in this case responsible: competence, time, follow-up?',
          nb: 'Hva gjør arbeidet i saken forsvarlig: kompetanse, tid, oppfølging?',
          nn: 'Kva gjer arbeidet i saka forsvarleg: kompetanse, tid, oppfølging?',
        },
      ],
      note: {
        en: 'Holds for every step of a case.',
        nb: 'Gjelder alle ledd i en sak.',
        nn: 'Gjeld alle ledd i ei sak.',
      },
      topic: 'responsible-practice',
      sources: [{ source: 'act-child-welfare-2021', at: '1-7', confidence: 'confirmed' }],
    },
    {
      id: 'culture-language-sami',
      named: principleNamedBy['culture-language-sami'],
      label: {
        en: 'Culture, language and religion; rights of Sámi children',
        nb: 'Kultur, språk og religion; samiske barns rettigheter',
        nn: 'Kultur, språk og religion; rettane til samiske barn',
      },
      prompts: [
        {
          en: 'How are the child’s culture, language and religion kept up?',
          nb: 'Hvordan ivaretas barnets kultur, språk og religion?',
          nn: 'Korleis blir kulturen, språket og religionen til barnet tekne vare på?',
        },
      ],
      note: {
        en: 'Belonging to a group is never a risk in itself.',
        nb: 'Å høre til en gruppe er aldri en risiko i seg selv.',
        nn: 'Å høyre til ei gruppe er aldri ein risiko i seg sjølv.',
      },
      topic: 'culture-language-religion',
      sources: [{ source: 'act-child-welfare-2021', at: '1-8', confidence: 'partial' }],
    },
    {
      id: 'family-and-network',
      named: principleNamedBy['family-and-network'],
      label: { en: 'Family and network', nb: 'Familie og nettverk', nn: 'Familie og nettverk' },
      prompts: [
        {
          en: 'Whom in family and network has been asked, and what can they do?',
          nb: 'Hvem i familie og nettverk er spurt, og hva kan de bidra med?',
          nn: 'Kven i familie og nettverk er spurde, og kva kan dei gjere?',
        },
      ],
      note: {
        en: 'The service asks them, where it is right for the child.',
        nb: 'Tjenesten spør dem, der det er riktig for barnet.',
        nn: 'Tenesta spør dei, der det er rett for barnet.',
      },
      topic: 'cooperation',
      sources: [{ source: 'act-child-welfare-2021', at: '1-9', confidence: 'confirmed' }],
    },
    {
      id: 'early-intervention',
      named: principleNamedBy['early-intervention'],
      label: { en: 'Early help', nb: 'Tidlig innsats', nn: 'Tidleg innsats' },
      prompts: [
        {
          en: 'What can be done now so that it does not grow?',
          nb: 'Hva kan gjøres nå, slik at det ikke vokser?',
          nn: 'Kva kan gjerast no, slik at det ikkje veks?',
        },
      ],
      note: {
        en: 'Early does not mean more intrusive.',
        nb: 'Tidlig betyr ikke mer inngripende.',
        nn: 'Tidleg tyder ikkje meir inngripande.',
      },
      topic: 'early-intervention',
      sources: [{ source: 'act-child-welfare-2021', at: '1-10, 15-1', confidence: 'confirmed' }],
    },
  ]))();

/**
 * Where two principles, or help and control, may pull apart: questions, and no answer that holds for every child.
 *
 * @example
 * ```ts
 * import { principleTensions } from 'resiliens/practice';
 *
 * principleTensions.map(({ id }) => id); // => ['ties-and-attachment', 'help-and-control', 'gentle-and-enough', 'view-and-protection']
 * ```
 * @since 0.1.0
 */
export const principleTensions: readonly PrincipleTension[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'ties-and-attachment',
    between: ['biological-ties', 'attachment-quality'],
    prompt: {
      en: 'Where ties to the family and attachment to others pull apart: what speaks for each, for this child, and how were they weighed?',
      nb: 'Der bånd til familien og tilknytning til andre trekker i hver sin retning: hva taler for hver av dem, for dette barnet, og hvordan er de veid?',
      nn: 'Der band til familien og tilknyting til andre dreg i kvar si retning: kva talar for kvar av dei, for dette barnet, og korleis er dei vegne?',
    },
    sources: [
      { source: 'thesis-volda-2021', at: 'section 2.1', confidence: 'confirmed' },
      { source: 'resiliens', confidence: 'own' },
    ],
  },
  {
    id: 'help-and-control',
    between: ['help', 'control'],
    prompt: {
      en: 'Where help is also control: how is that said openly to the family, and how is trust kept?',
      nb: 'Der hjelp også er kontroll: hvordan sies det åpent til familien, og hvordan bevares tilliten?',
      nn: 'Der hjelp òg er kontroll: korleis blir det sagt ope til familien, og korleis blir tilliten teken vare på?',
    },
    sources: [
      { source: 'thesis-volda-2021', at: 'sections 2.2 and 5', confidence: 'partial' },
      { source: 'resiliens', confidence: 'own' },
    ],
  },
  {
    id: 'gentle-and-enough',
    between: ['least-intrusive-effective', 'best-interests'],
    prompt: {
      en: 'Where the gentlest help may be too little: what would show in time that it is, and what then?',
      nb: 'Der den mildeste hjelpen kan være for lite: hva vil vise i tide at den er det, og hva da?',
      nn: 'Der den mildaste hjelpa kan vere for lite: kva vil syne i tide at ho er det, og kva då?',
    },
    sources: [
      { source: 'thesis-volda-2021', at: 'section 2.1', confidence: 'confirmed' },
      { source: 'resiliens', confidence: 'own' },
    ],
  },
  {
    id: 'view-and-protection',
    between: ['participation', 'best-interests'],
    prompt: {
      en: 'Where the child wants something else than what is decided: how is that told to it, and which weight did its view get?',
      nb: 'Der barnet vil noe annet enn det som blir bestemt: hvordan får det vite det, og hvilken vekt fikk meningen?',
      nn: 'Der barnet vil noko anna enn det som blir avgjort: korleis får det vite det, og kva vekt fekk meininga?',
    },
    sources: [{ source: 'resiliens', confidence: 'own' }],
  },
]);
