import type { Instrument } from '../../model/instrument.js';
import type { Language } from '../../model/language.js';
import { codebook } from './codebook.js';

/**
 * Writes an R script that reads a file of answers or scores back, with factors and labels; base R is enough.
 *
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param file - Name of the CSV file, as R is to open it.
 * @param language - Language of the labels; English where nothing is said.
 * @returns The script; it leaves a data frame called `children`.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { toR } from 'resiliens/formats';
 *
 * toR(borgeStressIndex2018, 'scores.csv').includes('read.csv("scores.csv"'); // => true
 * ```
 * @since 0.1.0
 */
export const toR = (instrument: Instrument, file: string, language: Language = 'en'): string => {
  const { title, variables, edition } = codebook(instrument, language);
  const factors = variables.flatMap(({ name, values, type }) => {
    if (type !== 'text' || values.length === 0) return [];
    const levels = values.map(({ value }) => text(String(value))).join(', ');
    const labels = values.map(({ label }) => text(label)).join(', ');
    return [`  ${text(name)} = list(levels = c(${levels}), labels = c(${labels}))`];
  });
  return [
    `# ${oneLine(title)}: ${instrument.id}, edition ${oneLine(edition)}`,
    `children <- read.csv(${text(file)}, check.names = FALSE, na.strings = "", fileEncoding = "UTF-8")`,
    'factors <- list(',
    factors.join(',\n'),
    ')',
    'for (name in intersect(names(factors), names(children))) {',
    '  children[[name]] <- factor(children[[name]], levels = factors[[name]]$levels, labels = factors[[name]]$labels)',
    '}',
    '',
  ].join('\n');
};

const oneLine = (line: string): string => line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
const text = (value: string): string => `"${oneLine(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
