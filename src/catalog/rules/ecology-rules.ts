import { deepFreeze } from '../../logic/deep-freeze.js';
import type { FindingSource } from '../../model/finding.js';
import type { Words } from '../../model/language.js';
import type { RuleText } from '../../model/rule-text.js';

const OWN: FindingSource = { basis: 'project', reference: 'resiliens' };

/**
 * The rules by which the records of an ecology are looked through: what is thin, what does not fit together, what nobody has dated
 * or told the source of. None of them keeps an ecology from being used, and none says anything about a family.
 *
 * @example
 * ```ts
 * import { ecologyRules } from 'resiliens/ecology';
 *
 * ecologyRules.length; // => 16
 * ecologyRules[0]?.rule; // => 'ecology:w01'
 * ```
 * @since 0.1.0
 */
export const ecologyRules: readonly RuleText[] = /* @__PURE__ */ deepFreeze([
  {
    rule: 'ecology:w01',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'The label of {ids} reads like a person or an activity. A setting is a place: where is it?',
      nb: 'Navnet på {ids} ligner navnet på en person eller en aktivitet. Et miljø er et sted: Hvor er det?',
      nn: 'Namnet på {ids} liknar namnet på ein person eller ein aktivitet. Eit miljø er ein stad: Kvar er det?',
    },
  },
  {
    rule: 'ecology:w02',
    severity: 'INFO',
    source: OWN,
    text: {
      en: 'Nobody but the child is recorded in {ids}. Who else is there?',
      nb: 'Bare barnet er registrert i {ids}. Hvem andre er der?',
      nn: 'Berre barnet er registrert i {ids}. Kven andre er der?',
    },
  },
  {
    rule: 'ecology:w03',
    severity: 'INFO',
    source: OWN,
    text: {
      en: 'No activity is recorded in {ids}. What is done there?',
      nb: 'Ingen aktivitet er registrert i {ids}. Hva blir gjort der?',
      nn: 'Ingen aktivitet er registrert i {ids}. Kva blir gjort der?',
    },
  },
  {
    rule: 'ecology:w04',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'The two in {ids} share no recorded setting. Where do they meet, or does the bond last when they are apart?',
      nb: 'De to i {ids} har ikke noe registrert miljø sammen. Hvor møtes de, eller varer båndet når de er fra hverandre?',
      nn: 'Dei to i {ids} har ikkje noko registrert miljø saman. Kvar møtest dei, eller varer bandet når dei er frå kvarandre?',
    },
  },
  {
    rule: 'ecology:w05',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'What is told in {ids} does not agree about {facts}. Both are kept.',
      nb: 'Opplysningene i {ids} stemmer ikke overens om {facts}. Begge er beholdt.',
      nn: 'Opplysningane i {ids} stemmer ikkje overeins om {facts}. Begge er tekne vare på.',
    },
  },
  {
    rule: 'ecology:w06',
    severity: 'INFO',
    source: OWN,
    text: {
      en: 'Nobody has said how the link {ids} works: trust, good will, shared goals, demands that fit, a fair say.',
      nb: 'Ingen har sagt hvordan forbindelsen {ids} fungerer: tillit, velvilje, felles mål, krav som passer sammen, reell innflytelse.',
      nn: 'Ingen har sagt korleis sambandet {ids} fungerer: tillit, velvilje, felles mål, krav som høver saman, reell påverknad.',
    },
  },
  {
    rule: 'ecology:w07',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'Every recorded tie of the child is to a professional. Who else means something to the child?',
      nb: 'Alle de registrerte båndene barnet har, er til fagfolk. Hvem andre betyr noe for barnet?',
      nn: 'Alle dei registrerte banda barnet har, er til fagfolk. Kven andre betyr noko for barnet?',
    },
  },
  {
    rule: 'ecology:w08',
    severity: 'INFO',
    source: OWN,
    text: {
      en: 'No source is given for {ids}. Who told it, and when?',
      nb: 'Det står ingen kilde for {ids}. Hvem fortalte det, og når?',
      nn: 'Det står inga kjelde for {ids}. Kven fortalde det, og når?',
    },
  },
  {
    rule: 'ecology:w09',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'The measure {ids} has gone on for more than {months} months without a recorded review.',
      nb: 'Tiltaket {ids} har vart i mer enn {months} måneder uten registrert evaluering.',
      nn: 'Tiltaket {ids} har vart i meir enn {months} månader utan registrert evaluering.',
    },
  },
  {
    rule: 'ecology:w10',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'The label of {ids} looks like a full name or holds a personal number. Write a role instead.',
      nb: 'Teksten i {ids} ligner et fullt navn eller inneholder et personnummer. Skriv en rolle i stedet.',
      nn: 'Teksten i {ids} liknar eit fullt namn eller inneheld eit personnummer. Skriv ei rolle i staden.',
    },
  },
  {
    rule: 'ecology:w11',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'A child under 13 years is recorded as taking active part in {ids} ({kind}). Does it rather reach the child through somebody?',
      nb: 'Et barn under 13 år er registrert som aktiv deltaker i {ids} ({kind}). Når det heller barnet gjennom noen andre?',
      nn: 'Eit barn under 13 år er registrert som aktiv deltakar i {ids} ({kind}). Når det heller barnet gjennom nokon andre?',
    },
  },
  {
    rule: 'ecology:w12',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'None of the settings recorded for the child is a home. Where does the child live?',
      nb: 'Ingen av miljøene som er registrert for barnet, er et hjem. Hvor bor barnet?',
      nn: 'Ingen av miljøa som er registrerte for barnet, er ein heim. Kvar bur barnet?',
    },
  },
  {
    rule: 'ecology:w13',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'Nothing recorded joins {setting} to the settings of the child. Who takes part in both: {carriers}. What is carried from there?',
      nb: 'Ikke noe registrert binder {setting} til miljøene rundt barnet. Med begge steder: {carriers}. Hva blir båret derfra?',
      nn: 'Ikkje noko registrert bind {setting} til miljøa rundt barnet. Med begge stader: {carriers}. Kva blir bore derifrå?',
    },
  },
  {
    rule: 'ecology:w14',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'Nobody named in the communication {link} takes part in {settings}. Who speaks from there?',
      nb: 'Ingen av dem som er nevnt i kommunikasjonen {link}, deltar i {settings}. Hvem snakker derfra?',
      nn: 'Ingen av dei som er nemnde i kommunikasjonen {link}, deltek i {settings}. Kven snakkar derifrå?',
    },
  },
  {
    rule: 'ecology:w15',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'In {link} a go-between takes part in one of the two settings: {persons}. It may be a communication instead.',
      nb: 'I {link} deltar et mellomledd i det ene av de to miljøene: {persons}. Kanskje er det heller en kommunikasjon.',
      nn: 'I {link} deltek eit mellomledd i det eine av dei to miljøa: {persons}. Kanskje er det heller ein kommunikasjon.',
    },
  },
  {
    rule: 'ecology:w16',
    severity: 'WARNING',
    source: OWN,
    text: {
      en: 'The dates are too coarse to tell whether this can be so (rule {invariant}). When exactly was it?',
      nb: 'Datoene er for grove til å si om dette kan stemme (regel {invariant}). Når var det, nøyaktig?',
      nn: 'Datoane er for grove til å seie om dette kan stemme (regel {invariant}). Når var det, nøyaktig?',
    },
  },
]);

/** What findings of an ecology name beside records: facts that informants disagree about, kinds of settings. */
export const ecologyFactWords: Readonly<Record<string, Words>> = /* @__PURE__ */ deepFreeze({
  tie: { en: 'the tie', nb: 'båndet', nn: 'bandet' },
  affect: { en: 'the tone between them', nb: 'tonen mellom dem', nn: 'tonen mellom dei' },
  reciprocity: { en: 'who gives and who takes', nb: 'hvem som gir og tar', nn: 'kven som gir og tek' },
  power: { en: 'who decides', nb: 'hvem som bestemmer', nn: 'kven som bestemmer' },
  closeness: { en: 'how close they are', nb: 'hvor nære de er', nn: 'kor nære dei er' },
  mode: { en: 'how somebody takes part', nb: 'hvordan noen deltar', nn: 'korleis nokon deltek' },
  valence: { en: 'what it does to the child', nb: 'hva det gjør med barnet', nn: 'kva det gjer med barnet' },
  features: { en: 'what the place offers', nb: 'hva stedet gir', nn: 'kva staden gir' },
  workplace: { en: 'a workplace', nb: 'en arbeidsplass', nn: 'ein arbeidsplass' },
  service: { en: 'a service', nb: 'en tjeneste', nn: 'ei teneste' },
});
