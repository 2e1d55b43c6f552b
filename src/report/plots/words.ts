import type { Language } from '../../model/language.js';

/** Words of the plots. */
export interface PlotWords {
  readonly titles: Readonly<
    Record<
      | 'distribution'
      | 'doseResponse'
      | 'prevalence'
      | 'coOccurrence'
      | 'roc'
      | 'interaction'
      | 'turningPoint',
      string
    >
  >;
  readonly count: string;
  readonly children: string;
  readonly share: string;
  readonly shareWithOutcome: string;
  readonly dose: string;
  readonly sensitivity: string;
  readonly falsePositives: string;
  readonly expected: string;
  readonly expectedShare: string;
  readonly risk: string;
  readonly surely: string;
  readonly atLowest: string;
  readonly atHighest: string;
  readonly bounds: string;
  readonly amongKnown: string;
  readonly hidden: (least: number) => string;
  readonly constant: string;
  readonly undecidedOf: (undecided: string, n: string) => string;
  readonly leftOut: (count: string, undecided: string) => string;
  readonly rows: (n: string) => string;
  readonly withInterval: string;
  readonly limits: (percent: string) => string;
  readonly chance: string;
  readonly best: string;
  readonly area: (value: string, limits: string | null) => string;
  readonly notShown: (count: number) => string;
  readonly onlyObserved: string;
  readonly resourceAt: (value: string) => string;
  readonly turn: (value: string, limits: string | null) => string;
  readonly turnInterval: string;
  readonly noTurn: string;
  readonly turnOutside: (value: string) => string;
  readonly to: string;
  readonly orMore: string;
  readonly phiLegend: string;
}

export const PLOT_WORDS: Readonly<Record<Language, PlotWords>> = {
  en: {
    titles: {
      distribution: 'Distribution of a count, with bounds',
      doseResponse: 'Outcome by count',
      prevalence: 'How common each item is, with bounds',
      coOccurrence: 'Items together',
      roc: 'Sensitivity against false positives',
      interaction: 'Risk and outcome at low and high resource',
      turningPoint: 'Risk and outcome as a curve',
    },
    count: 'Count',
    children: 'Children',
    share: 'Share of children',
    shareWithOutcome: 'Share with the outcome',
    dose: 'Count',
    sensitivity: 'Sensitivity',
    falsePositives: '1 – specificity',
    expected: 'Expected outcome',
    expectedShare: 'Expected share',
    risk: 'Risk',
    surely: 'decided: this whatever the open answers are',
    atLowest: 'lower bound: every open answer a no',
    atHighest: 'upper bound: every open answer a yes',
    bounds: 'bounds: every open answer a no, every one a yes',
    amongKnown: 'share among those known, with its interval',
    hidden: (least) => `hidden: a count below ${least}, or one that would give it away`,
    constant: 'does not vary',
    undecidedOf: (undecided, n) => `Undecided: ${undecided} of ${n} children.`,
    leftOut: (count, undecided) =>
      `Left out: ${count} children, ${undecided} of them because open answers leave their count undecided.`,
    rows: (n) => `n = ${n}`,
    withInterval: 'with its interval',
    limits: (percent) => `${percent} limits of the expected mean`,
    chance: 'what chance would give',
    best: 'largest Youden index in these data',
    area: (value, limits) => `Area under the curve ${value}${limits === null ? '' : ` (${limits})`}.`,
    notShown: (count) => `Cut-offs left out because a count is small: ${count}.`,
    onlyObserved: 'Lines end where the observed values end.',
    resourceAt: (value) => `resource at ${value}`,
    turn: (value, limits) => `Turning point ${value}${limits === null ? '' : ` (${limits})`}.`,
    turnInterval: 'turning point with its interval',
    noTurn: 'The curve does not turn.',
    turnOutside: (value) =>
      `The curve would turn at ${value}, outside the observed values: it does not turn in these data.`,
    to: 'to',
    orMore: 'or more',
    phiLegend: 'phi; a stroke across, or a minus, is a negative one',
  },
  nb: {
    titles: {
      distribution: 'Fordeling av et antall, med grenser',
      doseResponse: 'Utfall etter antall',
      prevalence: 'Hvor vanlig hvert punkt er, med grenser',
      coOccurrence: 'Punkter som opptrer sammen',
      roc: 'Sensitivitet mot falske positive',
      interaction: 'Risiko og utfall ved lav og høy ressurs',
      turningPoint: 'Risiko og utfall som kurve',
    },
    count: 'Antall',
    children: 'Barn',
    share: 'Andel av barna',
    shareWithOutcome: 'Andel med utfallet',
    dose: 'Antall',
    sensitivity: 'Sensitivitet',
    falsePositives: '1 – spesifisitet',
    expected: 'Forventet utfall',
    expectedShare: 'Forventet andel',
    risk: 'Risiko',
    surely: 'avgjort: dette uansett hva de åpne svarene er',
    atLowest: 'nedre grense: alle åpne svar er nei',
    atHighest: 'øvre grense: alle åpne svar er ja',
    bounds: 'grenser: alle åpne svar er nei, alle er ja',
    amongKnown: 'andel blant de kjente, med intervall',
    hidden: (least) => `skjult: et tall under ${least}, eller et som ville røpe det`,
    constant: 'varierer ikke',
    undecidedOf: (undecided, n) => `Ikke avgjort: ${undecided} av ${n} barn.`,
    leftOut: (count, undecided) =>
      `Utelatt: ${count} barn, av dem ${undecided} fordi åpne svar gjør at antallet ikke er avgjort.`,
    rows: (n) => `n = ${n}`,
    withInterval: 'med intervall',
    limits: (percent) => `${percent} grenser for forventet gjennomsnitt`,
    chance: 'det tilfeldighet ville gitt',
    best: 'størst Youden-indeks i disse dataene',
    area: (value, limits) => `Areal under kurven ${value}${limits === null ? '' : ` (${limits})`}.`,
    notShown: (count) => `Grenseverdier som er utelatt fordi et tall er lite: ${count}.`,
    onlyObserved: 'Linjene slutter der de observerte verdiene slutter.',
    resourceAt: (value) => `ressurs lik ${value}`,
    turn: (value, limits) => `Vendepunkt ${value}${limits === null ? '' : ` (${limits})`}.`,
    turnInterval: 'vendepunkt med intervall',
    noTurn: 'Kurven snur ikke.',
    turnOutside: (value) =>
      `Kurven ville snudd ved ${value}, utenfor de observerte verdiene: den snur ikke i disse dataene.`,
    to: 'til',
    orMore: 'eller flere',
    phiLegend: 'phi; en strek over ruten, eller et minus, betyr negativ',
  },
  nn: {
    titles: {
      distribution: 'Fordeling av eit tal, med grenser',
      doseResponse: 'Utfall etter tal',
      prevalence: 'Kor vanleg kvart punkt er, med grenser',
      coOccurrence: 'Punkt som opptrer saman',
      roc: 'Sensitivitet mot falske positive',
      interaction: 'Risiko og utfall ved låg og høg ressurs',
      turningPoint: 'Risiko og utfall som kurve',
    },
    count: 'Tal',
    children: 'Born',
    share: 'Del av borna',
    shareWithOutcome: 'Del med utfallet',
    dose: 'Tal',
    sensitivity: 'Sensitivitet',
    falsePositives: '1 – spesifisitet',
    expected: 'Venta utfall',
    expectedShare: 'Venta del',
    risk: 'Risiko',
    surely: 'avgjort: dette kva dei opne svara enn er',
    atLowest: 'nedre grense: alle opne svar er nei',
    atHighest: 'øvre grense: alle opne svar er ja',
    bounds: 'grenser: alle opne svar er nei, alle er ja',
    amongKnown: 'del blant dei kjende, med intervall',
    hidden: (least) => `skjult: eit tal under ${least}, eller eit som ville røpe det`,
    constant: 'varierer ikkje',
    undecidedOf: (undecided, n) => `Ikkje avgjort: ${undecided} av ${n} born.`,
    leftOut: (count, undecided) =>
      `Utelatne: ${count} born, av dei ${undecided} fordi opne svar gjer at talet ikkje er avgjort.`,
    rows: (n) => `n = ${n}`,
    withInterval: 'med intervall',
    limits: (percent) => `${percent} grenser for venta gjennomsnitt`,
    chance: 'det tilfelle ville gjeve',
    best: 'størst Youden-indeks i desse dataa',
    area: (value, limits) => `Areal under kurva ${value}${limits === null ? '' : ` (${limits})`}.`,
    notShown: (count) => `Grenseverdiar som er utelatne fordi eit tal er lite: ${count}.`,
    onlyObserved: 'Linjene sluttar der dei observerte verdiane sluttar.',
    resourceAt: (value) => `ressurs lik ${value}`,
    turn: (value, limits) => `Vendepunkt ${value}${limits === null ? '' : ` (${limits})`}.`,
    turnInterval: 'vendepunkt med intervall',
    noTurn: 'Kurva snur ikkje.',
    turnOutside: (value) =>
      `Kurva ville ha snudd ved ${value}, utanfor dei observerte verdiane: ho snur ikkje i desse dataa.`,
    to: 'til',
    orMore: 'eller fleire',
    phiLegend: 'phi; ein strek over ruta, eller eit minus, tyder negativ',
  },
};
