import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Instrument } from '../../model/instrument.js';
import type { Language } from '../../model/language.js';
import { type CodebookValue, type CodebookVariable, codebook } from './codebook.js';

/**
 * Writes SPSS syntax that labels a file of answers and scores and declares its missing values.
 *
 * Names of variables are those of the file with `_` for `-`, as SPSS wants them, and `v_` before a first digit and before words it
 * keeps for itself. Run it after the data are loaded, as text where the codebook says text; words are recoded into numbers
 * (`poor_code`), -9 unknown and -8 not applicable being missing.
 *
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param language - Language of the labels; English where nothing is said.
 * @returns The syntax, lines ended by `\n`.
 * @throws `ResiliensError` `limit-exceeded` for a name of more than 59 bytes, `id-duplicate` for two that become the same, also with
 * `_code` behind one of them.
 * @example
 * ```ts
 * import { borgeStressIndex2018 } from 'resiliens';
 * import { toSpss } from 'resiliens/formats';
 *
 * toSpss(borgeStressIndex2018).includes("MISSING VALUES"); // => true
 * ```
 * @since 0.1.0
 */
export const toSpss = (instrument: Instrument, language: Language = 'en'): string => {
  const { title, variables, edition } = codebook(instrument, language);
  const all = variables.map((variable) => ({ ...variable, spss: spssName(variable.name) }));
  const coded = all.filter(isCoded);
  needOwnNames(all);
  const labels = all.map(({ spss, label }) => `${spss} ${quoted(label)}`);
  const recodes = coded.map((variable) => {
    const cases = variable.values.map(
      ({ value }, place) => `(${quoted(String(value))}=${codeOf(variable, place)})`,
    );
    return `RECODE ${variable.spss} ${cases.join(' ')} INTO ${codeName(variable.spss)}.`;
  });
  const values = [
    ...all.flatMap(({ type, values: own, spss }) => {
      const numbers = own.filter(({ value }) => typeof value === 'number');
      return type === 'text' || numbers.length === 0
        ? []
        : [[spss, ...numbers.map(({ value, label }) => `${value} ${quoted(label)}`)].join(' ')];
    }),
    ...coded.map((variable) =>
      [
        codeName(variable.spss),
        ...variable.values.map(({ label }, place) => `${codeOf(variable, place)} ${quoted(label)}`),
      ].join(' '),
    ),
  ];
  const missing = coded.flatMap((variable) => {
    const codes = variable.values.flatMap(({ isMissing }, place) =>
      isMissing ? [codeOf(variable, place)] : [],
    );
    return codes.length === 0 ? [] : [`${codeName(variable.spss)} (${codes.join(', ')})`];
  });
  return [
    `* ${oneLine(title)}: ${instrument.id}, edition ${oneLine(edition)}.`,
    ...command('VARIABLE LABELS', labels),
    ...recodes,
    ...command('VALUE LABELS', values),
    ...command('MISSING VALUES', missing),
    'EXECUTE.',
    '',
  ].join('\n');
};

/** Whether the words of a variable are recoded into numbers. */
const isCoded = ({ type, values }: CodebookVariable): boolean => type === 'text' && values.length > 0;

/** Refuses two variables of one name, those with recoded words among them. */
const needOwnNames = (variables: readonly (CodebookVariable & { readonly spss: string })[]): void => {
  const names = [
    ...variables.map(({ spss }, place) => ({ name: spss, place })),
    ...variables.flatMap((variable, place) =>
      isCoded(variable) ? [{ name: codeName(variable.spss), place }] : [],
    ),
  ];
  const seen = new Set<string>();
  for (const { name, place } of names) {
    if (seen.has(name)) throw new ResiliensError('id-duplicate', ['variables', place], { id: name });
    seen.add(name);
  }
};

/** A command over several variables, one a line. */
const command = (name: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [name, `  ${parts.join('\n  /')}.`];

/** Words become numbers from 0 on, so that they can be missing: SPSS takes no missing text of more than eight bytes. */
const codeOf = ({ values }: CodebookVariable, place: number): number => {
  const { value, isMissing } = values[place] as CodebookValue;
  if (!isMissing) return place;
  return value === 'unknown' ? -9 : -8;
};

const codeName = (name: string): string => `${name}_code`;

/** SPSS takes 64 bytes; five of them are kept for `_code`. */
const MOST_BYTES = 59;

const spssName = (name: string): string => {
  const plain = name.replaceAll('-', '_');
  const own = /^[a-z]/i.test(plain) && !RESERVED.includes(plain) ? plain : `v_${plain}`;
  if (own.length > MOST_BYTES)
    throw new ResiliensError('limit-exceeded', ['variables', name], { found: own.length, most: MOST_BYTES });
  return own;
};

/** Words that SPSS keeps for its own commands. */
const RESERVED = ['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with'];

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
const quoted = (text: string): string => `'${oneLine(text).replaceAll("'", "''")}'`;
