import type { Language } from 'resiliens';

/** Words that would turn a number into a probability or a verdict about a person. */
export const denied: Readonly<Record<Language, RegExp>> = {
  en: /\b(probab\w*|likel\w*|unlikel\w*|chances?|odds|percentiles?|prognos\w*|forecast\w*|predict\w*|(ab)?normal\w*|deviant|danger\w*|unfit|guilt\w*|recommend\w*|verdict|(high|low)[- ]risk|at risk|clinical(ly)?)\b/i,
  nb: /(sannsynlig|trolig|sjanse|odds|persentil|prosentil|prognose|spådom|forutsi|\b(u|av)?normal|avvikende|\bfarlig|uegnet|skyldig|anbefal|dom over|(høy|lav)risiko|i risiko|klinisk)/i,
  nn: /(sannsyn|truleg|sjanse|odds|persentil|prosentil|prognose|spådom|føreseie|\b(u|av)?normal|avvikande|\bfarleg|ueigna|skuldig|tilrå|dom over|(høg|låg)risiko|i risiko|klinisk)/i,
};
