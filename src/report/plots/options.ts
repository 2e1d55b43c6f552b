import { needArgument, needLanguage } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import type { Language } from '../../model/language.js';
import type { PlotOptions } from '../../model/report/plots-options.js';
import { type Numbers, numbersIn } from './numbers.js';
import { PLOT_WORDS, type PlotWords } from './words.js';

/** Options of a plot with everything settled. */
export interface Settled {
  readonly options: PlotOptions;
  readonly language: Language;
  readonly words: PlotWords;
  readonly numbers: Numbers;
  readonly width: number;
  /** The words for an id. */
  readonly label: (id: string) => string;
}

const [NARROWEST, USUAL, WIDEST] = [336, 696, 1188];

/** Settles the options of a plot; refuses a language without words and a width that no page has. */
export const settled = (options: PlotOptions): Settled => {
  needArgument(options, 'options');
  const { language = 'en', width = USUAL, labels = {} } = options;
  needLanguage(language, PLOT_WORDS, ['options', 'language']);
  needArgument(labels, 'labels');
  if (typeof width !== 'number' || !(width >= NARROWEST && width <= WIDEST))
    throw new ResiliensError('option-invalid', ['options', 'width'], { least: NARROWEST, most: WIDEST });
  return {
    options,
    language,
    words: PLOT_WORDS[language],
    numbers: numbersIn(language),
    width,
    label: (id) => (Object.hasOwn(labels, id) ? String(labels[id]) : id),
  };
};
