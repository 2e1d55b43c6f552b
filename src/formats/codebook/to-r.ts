import { needArgument } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Instrument } from '../../model/instrument.js';
import type { Language } from '../../model/language.js';
import { type CsvOptions, writtenSigns } from '../csv/options.js';
import { codebook } from './codebook.js';

/**
 * Writes an R script that reads a file of answers or scores back, with factors and labels; base R is enough.
 *
 * In columns of numbers `unknown` and `not-applicable` become NA, since R would read such a column as text.
 *
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param file - Name of the CSV file, as R is to open it.
 * @param language - Language of the labels; English where nothing is said.
 * @param signs - Delimiter and decimal sign of the file, where they are not a comma and a point.
 * @returns The script; it leaves a data frame called `children`.
 * @throws `ResiliensError` `option-invalid` for a language there are no words in and for signs that no file has, `input-invalid`
 * for what is no instrument, no name of a file or no signs.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { toR } from 'resiliens/formats';
 *
 * toR(borgeStressIndex2018, 'scores.csv').includes('read.csv("scores.csv"'); // => true
 * ```
 * @since 0.1.0
 */
export const toR = (
  instrument: Instrument,
  file: string,
  language: Language = 'en',
  signs: Pick<CsvOptions, 'delimiter' | 'decimal'> = {},
): string => {
  if (typeof file !== 'string') throw new ResiliensError('input-invalid', ['file'], { expected: 'text' });
  needArgument(signs, 'signs');
  const { delimiter, decimal } = writtenSigns(signs, 'signs');
  const how = `sep = "${delimiter === '\t' ? '\\t' : delimiter}", dec = "${decimal}"`;
  const { title, variables, edition } = codebook(instrument, language);
  const factors = variables.flatMap(({ name, values, type }) => {
    if (type !== 'text' || values.length === 0) return [];
    const levels = values.map(({ value }) => text(String(value))).join(', ');
    const labels = values.map(({ label }) => text(label)).join(', ');
    return [`  ${text(name)} = list(levels = c(${levels}), labels = c(${labels}))`];
  });
  const numbers = variables.filter(({ type }) => type === 'number').map(({ name }) => text(name));
  return [
    `# ${oneLine(title)}: ${instrument.id}, edition ${oneLine(edition)}`,
    `children <- read.csv(${text(file)}, ${how}, check.names = FALSE, na.strings = "", fileEncoding = "UTF-8")`,
    'factors <- list(',
    factors.join(',\n'),
    ')',
    'for (name in intersect(names(factors), names(children))) {',
    '  children[[name]] <- factor(children[[name]], levels = factors[[name]]$levels, labels = factors[[name]]$labels)',
    '}',
    `numbers <- intersect(c(${numbers.join(', ')}), names(children))`,
    'for (name in numbers[vapply(children[numbers], is.character, NA)]) {',
    `  children[[name]] <- type.convert(children[[name]], na.strings = c("unknown", "not-applicable"), dec = "${decimal}", as.is = TRUE)`,
    '}',
    '',
  ].join('\n');
};

const oneLine = (line: string): string => line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
const text = (value: string): string => `"${oneLine(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
