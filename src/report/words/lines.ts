import type { Language } from '../../model/language.js';
import type { TieLine } from '../../model/report/tie-line.js';

/** What the lines between settings say. */
export const LINE_WORDS: Readonly<Record<Language, Readonly<Record<TieLine, string>>>> = {
  en: {
    strong: 'supports, or brings something good',
    ordinary: 'joined; not known whether it supports',
    tenuous: 'thin: one way only, or in writing',
    stressful: 'under strain',
    mixed: 'both support and strain',
    broken: 'broken off',
    unknown: 'nobody has looked into it',
    absent: 'no line: looked into, nothing joins them',
  },
  nb: {
    strong: 'støtter, eller bringer noe godt',
    ordinary: 'forbundet; ukjent om det støtter',
    tenuous: 'tynn: bare én vei, eller skriftlig',
    stressful: 'belastet',
    mixed: 'både støtte og belastning',
    broken: 'brutt',
    unknown: 'ikke undersøkt',
    absent: 'ingen strek: undersøkt, ingen forbindelse',
  },
  nn: {
    strong: 'støttar, eller fører noko godt med seg',
    ordinary: 'bunde saman; ukjent om det støttar',
    tenuous: 'tynt: berre éin veg, eller skriftleg',
    stressful: 'under press',
    mixed: 'både støtte og press',
    broken: 'brote',
    unknown: 'ikkje undersøkt',
    absent: 'ingen strek: undersøkt, ikkje noko samband',
  },
};
