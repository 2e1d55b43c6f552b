import type { AudienceWords, BasicWords, ExplainWords, RuleWords } from './explain-words.js';

export const basicNn: BasicWords = {
  decimalSign: ',',
  about: 'om lag',
  and: 'og',
  or: 'eller',
  quotes: ['«', '»'],
  innerQuotes: ['‘', '’'],
  items: (count) => `${count} punkt`,
  others: (count) => (count === 1 ? '1 annan' : `${count} andre`),
  below: (limit) => `under ${limit}`,
  andAbove: (limit) => `${limit} og over`,
  fromTo: (from, to) => `${from} til ${to}`,
  fromBelow: (from, below) => `frå ${from} og opp til, men ikkje med, ${below}`,
};

export const ruleNn: RuleWords = {
  needs: (count) => `minst ${count} må vere svara på`,
  upTo: (count) => `høgst ${count} kan mangle`,
  among: (count, of) => `${count} av ${basicNn.items(of)}`,
  fill: (written) => `eit som manglar, tel då som ${written}`,
  fillMean: 'eit som manglar, tel då som gjennomsnittet av dei som er svara på',
  staysOpen: 'eit som manglar, blir verande ope',
  ageMonths: 'alder i månader',
  context: {
    sex: 'kjønn',
    girl: 'jente',
    boy: 'gut',
    female: 'kvinne',
    male: 'mann',
    informant: 'informant',
    parent: 'forelder',
    teacher: 'lærar',
    child: 'barnet sjølv',
    self: 'barnet sjølv',
    country: 'land',
    school: 'skule',
    language: 'språk',
  },
  rounding: {
    'half-up': 'til næraste, halve oppover',
    'half-even': 'til næraste, halve til næraste partal',
    down: 'nedover',
    up: 'oppover',
  },
};

export const professionalNn: AudienceWords = {
  instrument: (title, edition, version) => `${title}, utgåve ${edition}; rekna ut med resiliens ${version}.`,
  support: {
    confirmed: 'Definisjonen er lesen i kjeldene som er oppgjevne.',
    partial: 'Berre ein del av definisjonen har støtte i kjeldene som er oppgjevne.',
    unverified: 'Definisjonen er ikkje kontrollert mot kjelda.',
    own: 'Definisjonen er eit framlegg frå den som skreiv han, ikkje eit publisert instrument.',
  },
  keyWords:
    'Nokre punkt blir leverte utan tekst; dei er namngjevne med engelske nøkkelord, som ikkje er ordlyden i skjemaet.',
  nothingApplies: (name) => `${name}: ingen av punkta er aktuelle.`,
  nothingAnswered: (name, of) =>
    of === 1
      ? `${name}: det eine punktet er ikkje kartlagt.`
      : `${name}: ingen av dei ${of} punkta er kartlagde.`,
  answered: (name, answered, of) =>
    `${name}: ${answered} av ${of} punkt er ${answered === 1 ? 'kartlagt' : 'kartlagde'}.`,
  counts: (count, names) => {
    if (count === 0) return 'Ingen av dei tel.';
    return names === null ? `${count} av dei tel, nemnde ovanfor.` : `${count} av dei tel: ${names}.`;
  },
  value: (name, value) => `${name} er ${value}.`,
  valueByRule: (name, value) => `Etter instrumentet sin eigen regel for manglande svar er ${name} ${value}.`,
  noValue: (name) => `${name} har ingen verdi: reglane krev fleire svar.`,
  noValueYet: (name) => `${name} har ingen verdi enno: reglane krev fleire svar.`,
  bounds: (name, low, high) =>
    `${name} ligg ein stad frå ${low} til ${high}, avhengig av det som ikkje er kjent.`,
  outerLimits: 'Dette er ytre grenser; dei verkelege endane kan liggje nærare kvarandre.',
  band: (name, band) => `${name} ligg i bandet ${band}.`,
  bandSettled: 'Ingen av svara som manglar, kan endre dette.',
  bandOpen: (name, bands) => `Bandet for ${name} er ikkje avgjort. Moglege er ${bands}.`,
  bandByRule: (band) => `Verdien etter regelen for manglande svar ligg i bandet ${band}.`,
  limits: (name, limits) => `Banda for ${name}: ${limits}.`,
  limitsFor: (when) => `Dei gjeld for ${when}.`,
  limitsSupport: {
    confirmed: 'Grensene er lesne i kjeldene som er oppgjevne.',
    partial: 'Grensene har berre delvis støtte.',
    unverified: 'Grensene er ikkje stadfesta og må ikkje lesast som fakta.',
    own: 'Grensene er ikkje henta frå ein publikasjon.',
  },
  unknown: (name, _count, names) => `Ukjent i ${name} (spurt om, ikkje avklart): ${names}.`,
  notAssessed: (name, _count, names) => `Ikkje vurdert i ${name}: ${names}.`,
  notApplicable: (name, _count, names) => `Ikkje aktuelt i ${name}: ${names}.`,
  settle: (name, names) => `Svar på desse kan endre bandet for ${name}: ${names}.`,
  toReach: (band, points) => `Det trengst ${points} poeng til før det er sikkert at bandet ${band} er nådd.`,
  toRuleOut: (band, points) => `Bandet ${band} er utelukka når den øvre grensa er komen ned med ${points}.`,
  excluded: (item) => `${item} er svara på, men blir ikkje talt for seg.`,
  mayBeExcluded: (item) => `Om ${item} blir talt for seg, kjem an på det som er ope.`,
  mayNotApply: (names) => `Alt etter det som er ope, kan desse vise seg å ikkje vere aktuelle: ${names}.`,
  missingRule: (name, rule) => `Regel for manglande svar i ${name}: ${rule}.`,
  noMissingRule:
    'Instrumentet har ingen regel for manglande svar: der det opne har noko å seie, finst det grenser og ingen einskildverdi.',
  rounded: (name, how) => `${name} er avrunda ${how}.`,
  declared: (what, by, why, ground) =>
    `${what}: oppgjeve av ${by}. Grunngjeving: ${why}. Byggjer på: ${ground}.`,
  declaredCut: (level) => `Det tel frå og med nivået ${level}.`,
  declaredId: (id, version) => `Namn: ${id}, versjon ${version}.`,
  declaredValue: (value) => `Oppgjeve: ${value}.`,
  declaredUnsourced: 'Det er deira eige val: inga kjelde i dette biblioteket står bak det.',
  notDeclared: (what) => `${what}: ikkje oppgjeve.`,
  higher: {
    worse: (name) => `Eit høgare tal i ${name} tyder større belastning.`,
    better: (name) => `Eit høgare tal i ${name} tyder meir av det som hjelper.`,
  },
  meaning: [
    'Eit tal tel opp svar. Det seier ikkje kor alvorleg situasjonen er, eller korleis det vil gå med barnet.',
    'Det ukjende er ikkje det same som det fråverande, og det fråverande er ikkje det same som vern.',
    'Tala støttar vurderinga til eit menneske og avgjer ingenting.',
  ],
  source: (names) => `Byggjer på: ${names}.`,
  namesItems: true,
};

const parent: AudienceWords = {
  instrument: (title) => `Dette er svara på lista «${title}».`,
  keyWords: 'Nokre spørsmål er berre nemnde med nokre få engelske stikkord, fordi lista kjem utan tekst.',
  nothingApplies: (name) => `${name}: ingen av spørsmåla passar her.`,
  nothingAnswered: (name) => `${name}: ingen av spørsmåla har fått svar enno.`,
  answered: (name, answered, of) => `${name}: ${answered} av ${of} spørsmål har fått svar.`,
  counts: (count, names) => {
    if (count === 0) return 'Ingen av svara tel.';
    return names === null ? `${count} av svara tel.` : `${count} av svara tel: ${names}.`;
  },
  value: (name, value) => `Talet for ${name} er ${value}.`,
  valueByRule: (name, value) =>
    `Nokre svar manglar. Lista har ein regel for det, og med han er talet for ${name} ${value}.`,
  noValue: (name) => `Det finst ikkje noko tal for ${name}. Svar manglar.`,
  bounds: (name, low, high) =>
    `Talet for ${name} er ein stad frå ${low} til ${high}. Det kjem an på det ingen veit enno.`,
  band: (_name, band) => `Lista deler tala inn i grupper. Dette talet er i gruppa ${band}.`,
  bandOpen: (_name, bands) =>
    `Lista deler tala inn i grupper. Kva for ei gruppe det blir, er framleis ope: ${bands}.`,
  limitsSupport: {
    partial: 'Det er berre delvis kjent kvar grensene mellom gruppene kjem frå.',
    unverified: 'Ingen har kontrollert at grensene mellom gruppene er rette.',
    own: 'Grensene mellom gruppene kjem ikkje frå ei bok eller ei undersøking.',
  },
  unknown: (_name, _count, names) => `Det er spurt om dette, men ingen veit det enno: ${names}.`,
  notAssessed: (_name, _count, names) => `Dette har ingen sett på enno: ${names}.`,
  notApplicable: (_name, _count, names) => `Passar ikkje her: ${names}.`,
  settle: (_name, names) => `Svar på dette kan endre gruppa: ${names}.`,
  excluded: (item) => `${item} blir ikkje talt for seg, fordi det høyrer saman med noko anna på lista.`,
  declared: (what, by, why) => `${what}: bestemt av ${by}. Grunnen dei gjev: ${why}.`,
  declaredValue: (value) => `Det dei bestemte: ${value}.`,
  declaredUnsourced: 'Dette valde dei sjølve.',
  checks: (count) => `Dei som fylte ut lista, bør sjå ein gong til på ${count} ting.`,
  companion: (name) => `Ingen har sett på ${name} enno. Det høyrer med i biletet.`,
  higher: {
    worse: (name) => `Eit høgare tal i ${name} tyder at det er meir å bere på.`,
    better: (name) => `Eit høgare tal i ${name} tyder at det er meir som hjelper.`,
  },
  meaning: [
    'Talet legg berre saman svar. Det seier ikkje kor gode foreldre de er, eller korleis det vil gå med barnet.',
    'Talet bestemmer ingenting. Det er menneske som bestemmer, og de kan seie kva de meiner.',
    'Om noko er feil, kan de be om at det blir retta.',
  ],
  source: (names) => `Lista kjem frå: ${names}.`,
  namesItems: true,
};

const child: AudienceWords = {
  instrument: () => 'Vaksne har fylt ut ei liste om ting rundt deg.',
  nothingApplies: (name) => `${name}: ingenting her passar for deg.`,
  nothingAnswered: (name) => `${name}: dei vaksne veit ingenting om dette enno.`,
  answered: (name, answered, of) => `${name}: dei vaksne veit noko om ${answered} av ${of} ting.`,
  counts: (count) => (count === 0 ? 'Ingen av dei tel.' : `${count} av dei tel.`),
  value: (_name, value) => `Talet er ${value}.`,
  valueByRule: (_name, value) => `Nokre svar manglar. Lista har ein regel for det, og då er talet ${value}.`,
  noValue: () => 'Det er ikkje noko tal. Svar manglar.',
  bounds: (_name, low, high) => `Talet er ein stad frå ${low} til ${high}. Ingen veit det enno.`,
  unknown: (_name, count) => `Det er ${count} ting dei vaksne har spurt om og ikkje veit.`,
  notAssessed: (_name, count) => `Det er ${count} ting ingen har spurt om enno.`,
  checks: (count) => `Dei vaksne bør sjå ein gong til på ${count} ting.`,
  companion: (name) => `Ingen har spurt om ${name} enno. Det er òg viktig.`,
  caveats: 'Det finst reglar for korleis vaksne kan bruke lista. Du kan be dei fortelje deg om dei.',
  higher: {},
  meaning: [
    'Talet handlar berre om lista. Det seier ikkje kven du er, eller korleis du kjem til å få det.',
    'Ingenting på lista er di skuld.',
    'Du kan seie kva du meiner, og du kan spørje om alt.',
  ],
  namesItems: false,
};

/** Explanations in Norwegian Nynorsk. */
export const nn: ExplainWords = { basic: basicNn, rule: ruleNn, professional: professionalNn, parent, child };
