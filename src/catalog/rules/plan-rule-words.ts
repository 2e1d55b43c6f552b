import { deepFreeze } from '../../logic/deep-freeze.js';
import type { FindingRule } from '../../model/finding.js';
import type { Words } from '../../model/language.js';

/** The words of the rules by which plans are read. */
export const planRuleWords: Readonly<Partial<Record<FindingRule, Words>>> = /* @__PURE__ */ deepFreeze({
  'plan:vh1': {
    en: 'The visiting home is planned for {daysPerMonth} days a month. So few days hardly make a child feel safe; the official description is one weekend a month or more.',
    nb: 'Besøkshjemmet er planlagt med {daysPerMonth} dager i måneden. Så få dager gir neppe et barn trygghet; den offisielle beskrivelsen er en helg i måneden eller mer.',
    nn: 'Besøksheimen er planlagd med {daysPerMonth} dagar i månaden. Så få dagar gjev neppe eit barn tryggleik; den offisielle skildringa er ei helg i månaden eller meir.',
  },
  'plan:vh2': {
    en: 'A child this young ({ageMonths} months) will hardly build memory and coherence with {daysPerMonth} days a month: more days, or another measure.',
    nb: 'Et så lite barn ({ageMonths} måneder) bygger neppe minner og sammenheng med {daysPerMonth} dager i måneden: flere dager, eller et annet tiltak.',
    nn: 'Eit så lite barn ({ageMonths} månader) byggjer neppe minne og samanheng med {daysPerMonth} dagar i månaden: fleire dagar, eller eit anna tiltak.',
  },
  'plan:vh3': {
    en: 'Nothing is written down of how child and home fit: temperament, activity, interests; religion, language, culture.',
    nb: 'Det står ikke noe om hvordan barn og hjem passer sammen: temperament, aktivitet, interesser; religion, språk, kultur.',
    nn: 'Det står ikkje noko om korleis barn og heim høver saman: temperament, aktivitet, interesser; religion, språk, kultur.',
  },
  'plan:vh4': {
    en: 'Missing for the visiting home or contact: {lacks}. A contact person who knows child and family, and a home that is informed, guided and works towards the goals, are what it rests on.',
    nb: 'Mangler for besøkshjemmet eller kontakten: {lacks}. En kontaktperson som kjenner barn og familie, og et hjem som er informert, veiledet og arbeider mot målene, er det tiltaket hviler på.',
    nn: 'Manglar for besøksheimen eller kontakten: {lacks}. Ein kontaktperson som kjenner barn og familie, og ein heim som er informert, rettleidd og arbeider mot måla, er det tiltaket kviler på.',
  },
  'plan:vh5': {
    en: 'Ask how the parents took part in choosing and planning, and how they see the pay of those who receive the child. Missing: {lacks}.',
    nb: 'Spør hvordan foreldrene deltok i valg og planlegging, og hvordan de ser på godtgjørelsen til dem som tar imot barnet. Mangler: {lacks}.',
    nn: 'Spør korleis foreldra var med i val og planlegging, og korleis dei ser på godtgjersla til dei som tek imot barnet. Manglar: {lacks}.',
  },
  'plan:vh6': {
    en: 'The visiting home is the only measure, while risk in the home goes on: {ids}. It is a pause; the risk remains.',
    nb: 'Besøkshjemmet er eneste tiltak, mens risiko i hjemmet varer ved: {ids}. Det er en pause; risikoen består.',
    nn: 'Besøksheimen er einaste tiltak, medan risiko i heimen varer ved: {ids}. Det er ein pause; risikoen står ved lag.',
  },
  'plan:vh7': {
    en: 'A measure does not run by itself. Overdue: {lacks}; since {since}.',
    nb: 'Et tiltak går ikke av seg selv. Forfalt: {lacks}; siden {since}.',
    nn: 'Eit tiltak går ikkje av seg sjølv. Forfalle: {lacks}; sidan {since}.',
  },
  'plan:ec1': {
    en: 'The money has no concrete purpose that benefits this child, or the family’s poverty is the only reason. Missing: {lacks}.',
    nb: 'Pengene har ikke et konkret formål som kommer dette barnet til gode, eller familiens fattigdom er eneste grunn. Mangler: {lacks}.',
    nn: 'Pengane har ikkje eit konkret føremål som kjem dette barnet til gode, eller fattigdomen i familien er einaste grunn. Manglar: {lacks}.',
  },
  'plan:ec2': {
    en: 'The money is paid out in cash. Pay the invoice, the fee or the equipment instead, and talk openly about help and control pulling apart here.',
    nb: 'Pengene utbetales kontant. Betal heller regningen, kontingenten eller utstyret, og snakk åpent om at hjelp og kontroll drar hver sin vei her.',
    nn: 'Pengane blir utbetalte kontant. Betal heller rekninga, kontingenten eller utstyret, og snakk ope om at hjelp og kontroll dreg kvar sin veg her.',
  },
  'plan:ec3': {
    en: 'Money needs more beside it. Open: {lacks}.',
    nb: 'Penger trenger mer ved siden av. Åpent: {lacks}.',
    nn: 'Pengar treng meir ved sida av. Ope: {lacks}.',
  },
  'plan:ch1': {
    en: 'A measure meant to change care has no note on what speaks for a potential or a will to change.',
    nb: 'Et tiltak som skal endre omsorgen, har ikke noe notat om hva som taler for et potensial eller en vilje til endring.',
    nn: 'Eit tiltak som skal endre omsorga, har ikkje noko notat om kva som talar for eit potensial eller ein vilje til endring.',
  },
  'plan:ch2': {
    en: 'An ordered measure meant to change care must rest on a generally accepted knowledge base. Stated: {stated}; best level known: {level} ({scheme}).',
    nb: 'Et pålagt tiltak som skal endre omsorgen, må bygge på et allment akseptert kunnskapsgrunnlag. Oppgitt: {stated}; beste kjente nivå: {level} ({scheme}).',
    nn: 'Eit pålagt tiltak som skal endre omsorga, må byggje på eit allment akseptert kunnskapsgrunnlag. Oppgjeve: {stated}; beste kjende nivå: {level} ({scheme}).',
  },
  'plan:co1': {
    en: 'Control has no measure beside it that changes or makes up for anything. It needs a thorough assessment: the child may be left in bad conditions while they are watched.',
    nb: 'Kontrollen har ikke noe tiltak ved siden av seg som endrer eller veier opp. Det krever en grundig vurdering: barnet kan bli værende i dårlige forhold mens de overvåkes.',
    nn: 'Kontrollen har ikkje noko tiltak ved sida av seg som endrar eller veg opp. Det krev ei grundig vurdering: barnet kan bli verande i dårlege tilhøve medan dei blir overvaka.',
  },
  'plan:co2': {
    en: 'Help that does not hang together: {lacks}. Name who co-ordinates, and settle goals that pull apart.',
    nb: 'Hjelp som ikke henger sammen: {lacks}. Si hvem som samordner, og avklar mål som drar hver sin vei.',
    nn: 'Hjelp som ikkje heng saman: {lacks}. Sei kven som samordnar, og avklar mål som dreg kvar sin veg.',
  },
  'plan:vo1': {
    en: 'Help that nobody has ordered rests on consent, and here it is open to doubt: {lacks}.',
    nb: 'Hjelp som ikke er pålagt, bygger på samtykke, og her kan det trekkes i tvil: {lacks}.',
    nn: 'Hjelp som ikkje er pålagd, byggjer på samtykke, og her kan det dragast i tvil: {lacks}.',
  },
  'plan:gen1': {
    en: 'The plan lacks {lacks}.',
    nb: 'Planen mangler {lacks}.',
    nn: 'Planen manglar {lacks}.',
  },
  'plan:gen2': {
    en: 'Goals, risks and measures do not meet ({lacks}): {ids}.',
    nb: 'Mål, risiko og tiltak møtes ikke ({lacks}): {ids}.',
    nn: 'Mål, risiko og tiltak møtest ikkje ({lacks}): {ids}.',
  },
  'plan:gen3': {
    en: 'The plan sees problems only: {lacks}. What do child, family and network already have and manage?',
    nb: 'Planen ser bare problemer: {lacks}. Hva har og klarer barn, familie og nettverk allerede?',
    nn: 'Planen ser berre problem: {lacks}. Kva har og klarer barn, familie og nettverk alt?',
  },
  'plan:gen4': {
    en: 'The child’s voice: {lacks}.',
    nb: 'Barnets stemme: {lacks}.',
    nn: 'Stemma til barnet: {lacks}.',
  },
  'plan:gen5': {
    en: 'Least intrusion is given as the reason against help that was judged necessary. It does not stand in the way of extensive help.',
    nb: 'Mildeste inngrep er oppgitt som grunn mot hjelp som er vurdert som nødvendig. Det er ikke til hinder for omfattende hjelp.',
    nn: 'Mildaste inngrep er oppgjeve som grunn mot hjelp som er vurdert som naudsynt. Det er ikkje til hinder for omfattande hjelp.',
  },
  'plan:gen6': {
    en: 'What the goals build on here comes from one profession only, or from nobody named: {ids}.',
    nb: 'Det målene bygger på her, kommer fra bare én profesjon, eller fra ingen som er oppgitt: {ids}.',
    nn: 'Det måla byggjer på her, kjem frå berre éin profesjon, eller frå ingen som er oppgjeven: {ids}.',
  },
  'plan:gen7': {
    en: 'Not evaluated within its interval of {everyMonths} months; it was due on {dueOn}.',
    nb: 'Ikke evaluert innen intervallet på {everyMonths} måneder; det skulle vært gjort {dueOn}.',
    nn: 'Ikkje evaluert innan intervallet på {everyMonths} månader; det skulle vore gjort {dueOn}.',
  },
  'plan:gen8': {
    en: 'The reason appeals to the challenge model. No risk is left in place so that a child may grow by it.',
    nb: 'Begrunnelsen viser til utfordringsmodellen. Ingen risiko får bestå for at et barn skal vokse på den.',
    nn: 'Grunngjevinga viser til utfordringsmodellen. Ingen risiko får stå ved lag for at eit barn skal vekse på han.',
  },
  'plan:gen9': {
    en: 'The child’s age ({ageMonths} months) lies outside the years that the measure is made for or that the register checks: {from} to {to}.',
    nb: 'Barnets alder ({ageMonths} måneder) ligger utenfor årene som tiltaket er laget for, eller som registeret kontrollerer: {from} til {to}.',
    nn: 'Alderen til barnet ({ageMonths} månader) ligg utanfor åra som tiltaket er laga for, eller som registeret kontrollerer: {from} til {to}.',
  },
  'plan:gen10': {
    en: 'The intended end ({dueOn}) is near or past, and nobody has evaluated: assess before anything ends.',
    nb: 'Den planlagte slutten ({dueOn}) er nær eller passert, og ingen har evaluert: vurder før noe avsluttes.',
    nn: 'Den planlagde slutten ({dueOn}) er nær eller passert, og ingen har evaluert: vurder før noko blir avslutta.',
  },
  'plan:gen11': {
    en: 'Alternatives that were not considered: {lacks}.',
    nb: 'Alternativer som ikke er vurdert: {lacks}.',
    nn: 'Alternativ som ikkje er vurderte: {lacks}.',
  },
});
