import { needArgument, needLanguage } from '../../errors/need-argument.js';
import type { Instrument } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import type { Language } from '../../model/language.js';

/**
 * A value that a variable can take, and what it means.
 *
 * @since 0.1.0
 */
export interface CodebookValue {
  /** The value as it stands in a file. */
  readonly value: string | number;
  /** What it means. */
  readonly label: string;
  /** Whether it says that there is no answer. */
  readonly isMissing: boolean;
}

/**
 * A variable of a file.
 *
 * @since 0.1.0
 */
export interface CodebookVariable {
  /** Name of the column. */
  readonly name: string;
  /** What it is about. */
  readonly label: string;
  /** Whether it holds words or numbers. */
  readonly type: 'text' | 'number';
  /** Whether it is answered, worked out, or tells the bands of what is worked out. */
  readonly role: 'item' | 'score' | 'band';
  /** The values it can take; empty where any number in a range may stand. */
  readonly values: readonly CodebookValue[];
  /** Smallest and largest number, or `null`. */
  readonly range: {
    /** Smallest number. */
    readonly min: number;
    /** Largest number. */
    readonly max: number;
  } | null;
}

/**
 * What the columns of a file of answers and scores mean: plain JSON.
 *
 * @since 0.1.0
 */
export interface Codebook {
  /** Id of the instrument. */
  readonly instrument: string;
  /** Edition of the instrument. */
  readonly edition: string;
  /** Name of the instrument. */
  readonly title: string;
  /** Ids of the bibliography entries it rests on. */
  readonly sources: readonly string[];
  /** The variables: items in the order of the instrument, then scores. */
  readonly variables: readonly CodebookVariable[];
}

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    present: 'present',
    absent: 'absent',
    unknown: 'unknown',
    'not-applicable': 'not applicable',
    value: 'value',
    low: 'lower bound',
    high: 'upper bound',
    band: 'band, where settled',
    band_by_rule: 'band of the value',
  },
  nb: {
    present: 'til stede',
    absent: 'ikke til stede',
    unknown: 'ukjent',
    'not-applicable': 'ikke aktuelt',
    value: 'verdi',
    low: 'nedre grense',
    high: 'øvre grense',
    band: 'nivå, der det er avgjort',
    band_by_rule: 'nivå for verdien',
  },
  nn: {
    present: 'til stades',
    absent: 'ikkje til stades',
    unknown: 'ukjend',
    'not-applicable': 'ikkje aktuelt',
    value: 'verdi',
    low: 'nedre grense',
    high: 'øvre grense',
    band: 'nivå, der det er avgjort',
    band_by_rule: 'nivå for verdien',
  },
};

/**
 * Describes the columns of a file of answers and scores.
 *
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param language - Language of the labels; English where nothing is said.
 * @returns The codebook: new, plain JSON.
 * @throws `ResiliensError` `option-invalid` for a language there are no words in, `input-invalid` for what is no instrument.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { codebook } from 'resiliens/formats';
 *
 * codebook(borgeStressIndex2018, 'nn').variables[0]?.values[0]; // => { value: 'absent', label: 'ikkje til stades', isMissing: false }
 * ```
 * @since 0.1.0
 */
export const codebook = (instrument: Instrument, language: Language = 'en'): Codebook => {
  needArgument(instrument, 'instrument', ['items', 'scores', 'sources', 'title']);
  needLanguage(language, WORDS, ['language']);
  const words = WORDS[language];
  return {
    instrument: instrument.id,
    edition: instrument.edition,
    title: instrument.title[language],
    sources: [...new Set(instrument.sources.map(({ source }) => source))],
    variables: [
      ...instrument.items.map((item) => itemVariable(item, language)),
      ...instrument.scores.flatMap(({ id, label, bands }): CodebookVariable[] => {
        const name = label?.[language] ?? id;
        const numbers = ['value', 'low', 'high'].map(
          (part): CodebookVariable => ({
            name: `${id}_${part}`,
            label: `${name}: ${words[part]}`,
            type: 'number',
            role: 'score',
            values: [],
            range: null,
          }),
        );
        const all = new Map(
          bands.flatMap((table) => table.bands.map((band) => [band.id, band.label?.[language] ?? band.id])),
        );
        const values = [...all].map(([value, own]) => ({ value, label: own, isMissing: false }));
        const named = bands.length === 0 ? [] : ['band', 'band_by_rule'];
        return [
          ...numbers,
          ...named.map(
            (part): CodebookVariable => ({
              name: `${id}_${part}`,
              label: `${name}: ${words[part]}`,
              type: 'text',
              role: 'band',
              values,
              range: null,
            }),
          ),
        ];
      }),
    ],
  };
};

const itemVariable = (item: Item, language: Language): CodebookVariable => {
  const words = WORDS[language];
  const own = (value: string | number, label?: string): CodebookValue => ({
    value,
    label: label ?? words[value] ?? String(value),
    isMissing: value === 'unknown' || value === 'not-applicable',
  });
  const values = ((): readonly CodebookValue[] => {
    if (item.kind === 'binary') return [own('absent'), own('present')];
    if (item.kind === 'ordinal') return item.values.map((value) => own(value));
    return item.kind === 'graded' ? item.levels.map(({ id, label }) => own(id, label?.[language] ?? id)) : [];
  })();
  return {
    name: item.id,
    label: item.label?.[language] ?? item.id,
    type: item.kind === 'ordinal' || item.kind === 'numeric' ? 'number' : 'text',
    role: 'item',
    values: [...values, own('unknown'), own('not-applicable')],
    range: item.kind === 'numeric' ? { min: item.min, max: item.max } : null,
  };
};
