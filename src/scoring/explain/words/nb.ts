import type { AudienceWords, BasicWords, ExplainWords, RuleWords } from './explain-words.js';

export const basicNb: BasicWords = {
  decimalSign: ',',
  about: 'omtrent',
  and: 'og',
  or: 'eller',
  quotes: ['«', '»'],
  innerQuotes: ['‘', '’'],
  items: (count) => (count === 1 ? '1 punkt' : `${count} punkter`),
  others: (count) => (count === 1 ? '1 annen' : `${count} andre`),
  below: (limit) => `under ${limit}`,
  andAbove: (limit) => `${limit} og over`,
  fromTo: (from, to) => `${from} til ${to}`,
  fromBelow: (from, below) => `fra ${from} og opp til, men ikke med, ${below}`,
};

export const ruleNb: RuleWords = {
  needs: (count) => `minst ${count} må være besvart`,
  upTo: (count) => `høyst ${count} kan mangle`,
  among: (count, of) => `${count} av ${basicNb.items(of)}`,
  fill: (written) => `et som mangler, teller da som ${written}`,
  fillMean: 'et som mangler, teller da som gjennomsnittet av de besvarte',
  staysOpen: 'et som mangler, forblir åpent',
  ageMonths: 'alder i måneder',
  context: {
    sex: 'kjønn',
    girl: 'jente',
    boy: 'gutt',
    female: 'kvinne',
    male: 'mann',
    informant: 'informant',
    parent: 'forelder',
    teacher: 'lærer',
    child: 'barnet selv',
    self: 'barnet selv',
    country: 'land',
    school: 'skole',
    language: 'språk',
  },
  rounding: {
    'half-up': 'til nærmeste, halve oppover',
    'half-even': 'til nærmeste, halve til nærmeste partall',
    down: 'nedover',
    up: 'oppover',
  },
};

export const professionalNb: AudienceWords = {
  instrument: (title, edition, version) => `${title}, utgave ${edition}; regnet ut med resiliens ${version}.`,
  support: {
    confirmed: 'Definisjonen er lest i kildene som er oppgitt.',
    partial: 'Bare en del av definisjonen har støtte i kildene som er oppgitt.',
    unverified: 'Definisjonen er ikke kontrollert mot kilden.',
    own: 'Definisjonen er et forslag fra den som skrev den, ikke et publisert instrument.',
  },
  keyWords:
    'Noen punkter leveres uten tekst; de er navngitt med engelske nøkkelord, som ikke er ordlyden i skjemaet.',
  nothingApplies: (name) => `${name}: ingen av punktene er aktuelle.`,
  nothingAnswered: (name, of) =>
    of === 1
      ? `${name}: det ene punktet er ikke kartlagt.`
      : `${name}: ingen av de ${of} punktene er kartlagt.`,
  answered: (name, answered, of) => `${name}: ${answered} av ${basicNb.items(of)} er kartlagt.`,
  counts: (count, names) => {
    if (count === 0) return 'Ingen av dem teller.';
    return names === null ? `${count} av dem teller, nevnt ovenfor.` : `${count} av dem teller: ${names}.`;
  },
  value: (name, value) => `${name} er ${value}.`,
  valueByRule: (name, value) => `Etter instrumentets egen regel for manglende svar er ${name} ${value}.`,
  noValue: (name) => `${name} har ingen verdi: reglene krever flere svar.`,
  noValueYet: (name) => `${name} har ingen verdi ennå: reglene krever flere svar.`,
  bounds: (name, low, high) =>
    `${name} ligger et sted fra ${low} til ${high}, avhengig av det som ikke er kjent.`,
  outerLimits: 'Dette er ytre grenser; de virkelige endene kan ligge nærmere hverandre.',
  band: (name, band) => `${name} ligger i båndet ${band}.`,
  bandSettled: 'Ingen av svarene som mangler, kan endre dette.',
  bandOpen: (name, bands) => `Båndet for ${name} er ikke avgjort. Mulige er ${bands}.`,
  bandByRule: (band) => `Verdien etter regelen for manglende svar ligger i båndet ${band}.`,
  limits: (name, limits) => `Båndene for ${name}: ${limits}.`,
  limitsFor: (when) => `De gjelder for ${when}.`,
  limitsSupport: {
    confirmed: 'Grensene er lest i kildene som er oppgitt.',
    partial: 'Grensene har bare delvis støtte.',
    unverified: 'Grensene er ikke bekreftet og må ikke leses som fakta.',
    own: 'Grensene er ikke hentet fra en publikasjon.',
  },
  unknown: (name, _count, names) => `Ukjent i ${name} (spurt om, ikke avklart): ${names}.`,
  notAssessed: (name, _count, names) => `Ikke vurdert i ${name}: ${names}.`,
  notApplicable: (name, _count, names) => `Ikke aktuelt i ${name}: ${names}.`,
  settle: (name, names) => `Svar på disse kan endre båndet for ${name}: ${names}.`,
  toReach: (band, points) => `Det trengs ${points} poeng til før det er sikkert at båndet ${band} er nådd.`,
  toRuleOut: (band, points) =>
    `Båndet ${band} er utelukket når den øvre grensen er kommet ned med ${points}.`,
  excluded: (item) => `${item} er besvart, men telles ikke for seg.`,
  mayBeExcluded: (item) => `Om ${item} telles for seg, avhenger av det som er åpent.`,
  mayNotApply: (names) => `Avhengig av det som er åpent, kan disse vise seg å ikke være aktuelle: ${names}.`,
  missingRule: (name, rule) => `Regel for manglende svar i ${name}: ${rule}.`,
  noMissingRule:
    'Instrumentet har ingen regel for manglende svar: der det åpne har betydning, finnes det grenser og ingen enkeltverdi.',
  rounded: (name, how) => `${name} er avrundet ${how}.`,
  declared: (what, by, why, ground) =>
    `${what}: oppgitt av ${by}. Begrunnelse: ${why}. Bygger på: ${ground}.`,
  declaredCut: (level) => `Det teller fra og med nivået ${level}.`,
  declaredId: (id, version) => `Navn: ${id}, versjon ${version}.`,
  declaredValue: (value) => `Oppgitt: ${value}.`,
  declaredUnsourced: 'Det er deres eget valg: ingen kilde i dette biblioteket står bak det.',
  notDeclared: (what) => `${what}: ikke oppgitt.`,
  higher: {
    worse: (name) => `Et høyere tall i ${name} betyr større belastning.`,
    better: (name) => `Et høyere tall i ${name} betyr mer av det som hjelper.`,
  },
  meaning: [
    'Et tall teller svar. Det sier ikke hvor alvorlig situasjonen er, eller hvordan det vil gå med barnet.',
    'Det ukjente er ikke det samme som det fraværende, og det fraværende er ikke det samme som beskyttelse.',
    'Tallene støtter et menneskes vurdering og avgjør ingenting.',
  ],
  source: (names) => `Bygger på: ${names}.`,
  namesItems: true,
};

const parent: AudienceWords = {
  instrument: (title) => `Dette er svarene på listen «${title}».`,
  keyWords: 'Noen spørsmål er bare nevnt med noen få engelske stikkord, fordi listen kommer uten tekst.',
  nothingApplies: (name) => `${name}: ingen av spørsmålene passer her.`,
  nothingAnswered: (name) => `${name}: ingen av spørsmålene har fått svar ennå.`,
  answered: (name, answered, of) => `${name}: ${answered} av ${of} spørsmål har fått svar.`,
  counts: (count, names) => {
    if (count === 0) return 'Ingen av svarene teller.';
    return names === null ? `${count} av svarene teller.` : `${count} av svarene teller: ${names}.`;
  },
  value: (name, value) => `Tallet for ${name} er ${value}.`,
  valueByRule: (name, value) =>
    `Noen svar mangler. Listen har en regel for det, og med den er tallet for ${name} ${value}.`,
  noValue: (name) => `Det finnes ikke noe tall for ${name}. Svar mangler.`,
  bounds: (name, low, high) =>
    `Tallet for ${name} er et sted fra ${low} til ${high}. Det kommer an på det ingen vet ennå.`,
  band: (_name, band) => `Listen deler tallene inn i grupper. Dette tallet er i gruppen ${band}.`,
  bandOpen: (_name, bands) =>
    `Listen deler tallene inn i grupper. Hvilken gruppe det blir, er fortsatt åpent: ${bands}.`,
  limitsSupport: {
    partial: 'Det er bare delvis kjent hvor grensene mellom gruppene kommer fra.',
    unverified: 'Ingen har kontrollert at grensene mellom gruppene er riktige.',
    own: 'Grensene mellom gruppene kommer ikke fra en bok eller en undersøkelse.',
  },
  unknown: (_name, _count, names) => `Det er spurt om dette, men ingen vet det ennå: ${names}.`,
  notAssessed: (_name, _count, names) => `Dette har ingen sett på ennå: ${names}.`,
  notApplicable: (_name, _count, names) => `Passer ikke her: ${names}.`,
  settle: (_name, names) => `Svar på dette kan endre gruppen: ${names}.`,
  excluded: (item) => `${item} telles ikke for seg, fordi det hører sammen med noe annet på listen.`,
  declared: (what, by, why) => `${what}: bestemt av ${by}. Grunnen de gir: ${why}.`,
  declaredValue: (value) => `Det de bestemte: ${value}.`,
  declaredUnsourced: 'Dette valgte de selv.',
  checks: (count) =>
    `De som fylte ut listen, bør se en gang til på ${count === 1 ? '1 ting' : `${count} ting`}.`,
  companion: (name) => `Ingen har sett på ${name} ennå. Det hører med i bildet.`,
  higher: {
    worse: (name) => `Et høyere tall i ${name} betyr at det er mer å bære på.`,
    better: (name) => `Et høyere tall i ${name} betyr at det er mer som hjelper.`,
  },
  meaning: [
    'Tallet legger bare sammen svar. Det sier ikke hvor gode foreldre dere er, eller hvordan det vil gå med barnet.',
    'Tallet bestemmer ingenting. Det er mennesker som bestemmer, og dere kan si hva dere mener.',
    'Hvis noe er feil, kan dere be om at det blir rettet.',
  ],
  source: (names) => `Listen kommer fra: ${names}.`,
  namesItems: true,
};

const child: AudienceWords = {
  instrument: () => 'Voksne har fylt ut en liste om ting rundt deg.',
  nothingApplies: (name) => `${name}: ingenting her passer for deg.`,
  nothingAnswered: (name) => `${name}: de voksne vet ingenting om dette ennå.`,
  answered: (name, answered, of) => `${name}: de voksne vet noe om ${answered} av ${of} ting.`,
  counts: (count) => (count === 0 ? 'Ingen av dem teller.' : `${count} av dem teller.`),
  value: (_name, value) => `Tallet er ${value}.`,
  valueByRule: (_name, value) => `Noen svar mangler. Listen har en regel for det, og da er tallet ${value}.`,
  noValue: () => 'Det er ikke noe tall. Svar mangler.',
  bounds: (_name, low, high) => `Tallet er et sted fra ${low} til ${high}. Ingen vet det ennå.`,
  unknown: (_name, count) => `Det er ${count} ting de voksne har spurt om og ikke vet.`,
  notAssessed: (_name, count) => `Det er ${count} ting ingen har spurt om ennå.`,
  checks: (count) => `De voksne bør se en gang til på ${count} ting.`,
  companion: (name) => `Ingen har spurt om ${name} ennå. Det er også viktig.`,
  caveats: 'Det finnes regler for hvordan voksne kan bruke listen. Du kan be dem fortelle deg om dem.',
  higher: {},
  meaning: [
    'Tallet handler bare om listen. Det sier ikke hvem du er, eller hvordan du kommer til å få det.',
    'Ingenting på listen er din skyld.',
    'Du kan si hva du mener, og du kan spørre om alt.',
  ],
  namesItems: false,
};

/** Explanations in Norwegian Bokmål. */
export const nb: ExplainWords = { basic: basicNb, rule: ruleNb, professional: professionalNb, parent, child };
