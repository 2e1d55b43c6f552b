import { deepFreeze } from '../../logic/deep-freeze.js';
import type { Instrument } from '../../model/instrument.js';

/**
 * Adverse childhood experiences in ten categories: item keys and counting rule, without the text of the questions.
 *
 * The limit of four is in wide use and not verified for ten categories.
 *
 * @example
 * ```ts
 * import { ace10, score } from 'resiliens';
 *
 * const { total } = score({ 'parental-separation': 'present', 'physical-abuse': 'absent' }, ace10).scores;
 *
 * [total?.low, total?.high]; // => [1, 9]
 * ```
 * @since 0.1.0
 */
export const ace10: Instrument = /* @__PURE__ */ deepFreeze({
  schemaVersion: 1,
  id: 'ace-10',
  edition: 'ten-categories',
  title: {
    en: 'Adverse childhood experiences, ten categories',
    nb: 'Belastende barndomsopplevelser, ti kategorier',
    nn: 'Belastande barndomsopplevingar, ti kategoriar',
  },
  description: {
    en: 'Ten categories of adversity before the age of 18, each present or not, counted; asked of adults who look back.',
    nb: 'Ti kategorier av belastning før 18 år, hver til stede eller ikke, telt opp; spurt til voksne som ser tilbake.',
    nn: 'Ti kategoriar av belastning før 18 år, kvar til stades eller ikkje, talde opp; spurt til vaksne som ser attende.',
  },
  confidence: 'partial',
  licence: {
    status: 'not-established',
    itemText: 'not-shipped',
    confidence: 'unverified',
    note: {
      en: 'Agencies reproduce the questions freely, but no formal licence was found. Item keys and coding only: no form was read here, and the caller supplies the text of the form in use.',
      nb: 'Etater gjengir spørsmålene fritt, men ingen formell lisens er funnet. Bare nøkler og koding for spørsmålene: ingen utgave av skjemaet er lest her, og den som bruker det, har selv teksten.',
      nn: 'Etatar gjev att spørsmåla fritt, men ingen formell lisens er funnen. Berre nøklar og koding for spørsmåla: inga utgåve av skjemaet er lesen her, og den som brukar det, har sjølv teksten.',
    },
  },
  validity: {},
  items: [
    {
      id: 'emotional-abuse',
      kind: 'binary',
      dimension: 'risk',
      tags: ['abuse', 'category'],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'physical-abuse',
      kind: 'binary',
      dimension: 'risk',
      tags: ['abuse', 'category'],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'sexual-abuse',
      kind: 'binary',
      dimension: 'risk',
      tags: ['abuse', 'category'],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'emotional-neglect',
      kind: 'binary',
      dimension: 'risk',
      tags: ['category', 'neglect'],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'physical-neglect',
      kind: 'binary',
      dimension: 'risk',
      tags: ['category', 'neglect'],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'parental-separation',
      kind: 'binary',
      dimension: 'risk',
      tags: ['category', 'household'],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'household-violence',
      kind: 'binary',
      dimension: 'risk',
      tags: ['category', 'household'],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'household-substance-misuse',
      kind: 'binary',
      dimension: 'risk',
      tags: ['category', 'household'],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'household-mental-illness',
      kind: 'binary',
      dimension: 'risk',
      tags: ['category', 'household'],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'household-imprisonment',
      kind: 'binary',
      dimension: 'risk',
      tags: ['category', 'household'],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
  ],
  derived: [],
  tables: [],
  scores: [
    {
      id: 'total',
      label: {
        en: 'Categories present',
        nb: 'Kategorier til stede',
        nn: 'Kategoriar til stades',
      },
      higherIs: 'worse',
      value: {
        sum: [
          { item: 'emotional-abuse' },
          { item: 'physical-abuse' },
          { item: 'sexual-abuse' },
          { item: 'emotional-neglect' },
          { item: 'physical-neglect' },
          { item: 'parental-separation' },
          { item: 'household-violence' },
          { item: 'household-substance-misuse' },
          { item: 'household-mental-illness' },
          { item: 'household-imprisonment' },
        ],
      },
      step: 1,
      bands: [
        {
          when: {},
          bands: [
            {
              id: 'below-four',
              from: 0,
              label: { en: 'Below four', nb: 'Under fire', nn: 'Under fire' },
            },
            {
              id: 'four-or-more',
              from: 4,
              label: { en: 'Four or more', nb: 'Fire eller flere', nn: 'Fire eller fleire' },
            },
          ],
          confidence: 'unverified',
          sources: [{ source: 'felitti-1998', confidence: 'unverified' }],
        },
      ],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'abuse',
      label: {
        en: 'Abuse, three categories',
        nb: 'Overgrep, tre kategorier',
        nn: 'Overgrep, tre kategoriar',
      },
      higherIs: 'worse',
      value: {
        sum: [{ item: 'emotional-abuse' }, { item: 'physical-abuse' }, { item: 'sexual-abuse' }],
      },
      step: 1,
      bands: [],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'neglect',
      label: {
        en: 'Neglect, two categories',
        nb: 'Omsorgssvikt, to kategorier',
        nn: 'Omsorgssvikt, to kategoriar',
      },
      higherIs: 'worse',
      value: {
        sum: [{ item: 'emotional-neglect' }, { item: 'physical-neglect' }],
      },
      step: 1,
      bands: [],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
    {
      id: 'household',
      label: {
        en: 'Household, five categories',
        nb: 'Husstand, fem kategorier',
        nn: 'Husstand, fem kategoriar',
      },
      higherIs: 'worse',
      value: {
        sum: [
          { item: 'parental-separation' },
          { item: 'household-violence' },
          { item: 'household-substance-misuse' },
          { item: 'household-mental-illness' },
          { item: 'household-imprisonment' },
        ],
      },
      step: 1,
      bands: [],
      sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
    },
  ],
  skips: [],
  exclusions: [],
  prompts: [],
  companions: [],
  parameters: [],
  declared: [],
  caveats: [
    {
      id: 'version-matters',
      text: {
        en: 'Studies differ in the number of categories, seven and eight in the first reports: what was found with one version does not carry over to another, and the limit of four is not verified for ten.',
        nb: 'Studier har ulikt antall kategorier, sju og åtte i de første rapportene: det som er funnet med én versjon, gjelder ikke uten videre en annen, og grensen på fire er ikke bekreftet for ti.',
        nn: 'Studiar har ulikt tal på kategoriar, sju og åtte i dei første rapportane: det som er funne med éin versjon, gjeld ikkje utan vidare ein annan, og grensa på fire er ikkje stadfesta for ti.',
      },
      sources: [
        { source: 'felitti-1998', confidence: 'confirmed' },
        { source: 'dube-2001', confidence: 'confirmed' },
      ],
    },
    {
      id: 'number-is-about-groups',
      text: {
        en: 'The number was studied in groups of adults; it foretells nothing about one person.',
        nb: 'Tallet er studert i grupper av voksne; det forutsier ingenting om én person.',
        nn: 'Talet er studert i grupper av vaksne; det seier ingenting om korleis det går med éin person.',
      },
      sources: [{ source: 'felitti-1998', confidence: 'confirmed' }],
    },
  ],
  limits: [
    {
      en: 'No missing-data rule is stated: with an open answer there are bounds, and no value until it no longer matters.',
      nb: 'Ingen regel for manglende svar er oppgitt: med et åpent svar finnes grenser, og ingen verdi før svaret ikke lenger har noe å si.',
      nn: 'Ingen regel for manglande svar er oppgjeven: med eit ope svar finst grenser, og ingen verdi før svaret ikkje lenger har noko å seie.',
    },
  ],
  sources: [{ source: 'hiboop-ace', confidence: 'confirmed' }],
});
