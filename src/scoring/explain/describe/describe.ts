import { needArgument, needLanguage } from '../../../errors/need-argument.js';
import type { DescribeOptions, DescriptionLine } from '../../../model/description.js';
import type { Instrument } from '../../../model/instrument.js';
import type { Language } from '../../../model/language.js';
import { basicEn, professionalEn, ruleEn } from '../words/en.js';
import type { AudienceWords, BasicWords, RuleWords } from '../words/explain-words.js';
import { basicNb, professionalNb, ruleNb } from '../words/nb.js';
import { basicNn, professionalNn, ruleNn } from '../words/nn.js';
import { besideLines } from './beside-lines.js';
import { itemLines } from './item-lines.js';
import type { Wording } from './phrase.js';
import { scoreLines } from './score-lines.js';
import { headLines, termsLines } from './terms-lines.js';
import { valuePhrase } from './value-phrase.js';
import type { DescribeWords } from './words/describe-words.js';
import { en } from './words/en.js';
import { nb } from './words/nb.js';
import { nn } from './words/nn.js';

const LANGUAGES: Readonly<Record<Language, readonly [DescribeWords, BasicWords, RuleWords, AudienceWords]>> =
  {
    en: [en, basicEn, ruleEn, professionalEn],
    nb: [nb, basicNb, ruleNb, professionalNb],
    nn: [nn, basicNn, ruleNn, professionalNn],
  };

/**
 * Says in words what an instrument asks and by which rules it counts, from its data alone.
 *
 * The lines follow the instrument: items, derived values and scores with the parts of their rules below them, bands, norm
 * tables, filters, exclusions, questions asked when answers stand side by side, what is left to the user, caveats, known
 * limits, rights, sources.
 *
 * @param instrument - An instrument of the catalogue, or one that `defineInstrument` returned.
 * @param options - The language.
 * @returns Lines in reading order, plain JSON, new at each call.
 * @throws `ResiliensError` `option-invalid` for a language there is not.
 * @example
 * ```ts
 * import { borgeStressIndex2018, describe } from 'resiliens';
 *
 * const rule = describe(borgeStressIndex2018, { language: 'en' }).find(({ kind }) => kind === 'score');
 * rule?.text.slice(0, 57); // => '“Areas present” is the number of these that are present: '
 * ```
 * @since 0.1.0
 */
export const describe = (instrument: Instrument, options: DescribeOptions): readonly DescriptionLine[] => {
  needArgument(instrument, 'instrument', ['items', 'scores']);
  needArgument(options, 'options');
  const { language } = options;
  needLanguage(language, LANGUAGES, ['options', 'language']);
  const [words, basic, rule, professional] = LANGUAGES[language];
  const wording: Wording = {
    instrument,
    language,
    basic,
    rule,
    say: words.expression,
    items: new Map(instrument.items.map((item) => [item.id, item])),
    values: new Map([...instrument.derived, ...instrument.scores].map(({ id, value }) => [id, value])),
    truths: new Map(),
    value: (expression) => valuePhrase(expression, wording),
  };
  return [
    ...headLines(wording, words, professional),
    ...itemLines(wording, words),
    ...scoreLines(wording, words, professional),
    ...besideLines(wording, words),
    ...termsLines(wording, words, professional),
  ];
};
