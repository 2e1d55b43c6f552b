import { needArgument, needLanguage } from '../../errors/need-argument.js';
import { ResiliensError } from '../../errors/resiliens-error.js';
import { unknownId } from '../../errors/unknown-id.js';
import type { Audience, ExplainOptions, ExplanationLine } from '../../model/explanation.js';
import type { Instrument } from '../../model/instrument.js';
import type { Language } from '../../model/language.js';
import type { Result, ScoreResult } from '../../model/result.js';
import { bandLines } from './band.js';
import { countedLines } from './counted.js';
import { declaredLines } from './declared.js';
import { findingLines } from './finding-lines.js';
import { ruleLines } from './rules.js';
import type { Telling } from './telling.js';
import { valueLines } from './value.js';
import { caveatLines, headLines, meaningLines, sourceLines } from './whole.js';
import { en } from './words/en.js';
import type { ExplainWords } from './words/explain-words.js';
import { nb } from './words/nb.js';
import { nn } from './words/nn.js';

const LANGUAGES: Readonly<Record<Language, ExplainWords>> = { en, nb, nn };
const AUDIENCES: readonly Audience[] = ['professional', 'parent', 'child'];

/**
 * Puts a result into plain words: what was counted, what is not known, what could change it, what the numbers do not mean,
 * and what they rest on.
 *
 * First what was noticed, then score by score, then what was declared, what goes with every result, and the sources. A list
 * of items is named once; where it comes back only its length is said, and the ids stand beside the words on every line.
 * Parents get plain words without codes, a child few and short ones without the names of items. Items that ship without
 * text are named by their key words, and a line says so.
 *
 * @param result - What `score` returned.
 * @param instrument - The instrument it was scored with, with the same declared parameters.
 * @param options - Language and audience; which scores; the bibliography for the titles of sources.
 * @returns Lines in reading order, plain JSON, new at each call.
 * @throws `ResiliensError` `edition-mismatch` where the result is of another instrument or edition; `option-invalid` for a
 * language or an audience there is not; `id-unknown` for a score that the result has not.
 * @example
 * ```ts
 * import { borgeStressIndex2018, explain, score } from 'resiliens';
 *
 * const result = score({ 'marital-discord': 'present' }, borgeStressIndex2018);
 * const lines = explain(result, borgeStressIndex2018, { language: 'en', audience: 'child' });
 *
 * lines[0]?.text; // => 'Grown-ups have filled in a list about things around you.'
 * lines.find(({ kind }) => kind === 'bounds')?.text; // => 'The number is somewhere from 1 to 7. Nobody knows it yet.'
 * ```
 * @since 0.1.0
 */
export const explain = (
  result: Result,
  instrument: Instrument,
  options: ExplainOptions,
): readonly ExplanationLine[] => {
  needArgument(result, 'result', ['scores', 'findings', 'caveats', 'sources']);
  needArgument(instrument, 'instrument', ['items', 'scores']);
  needArgument(options, 'options');
  checkPair(result, instrument);
  const telling = tellingOf(result, instrument, options);
  const ids = chosenScores(result, options.scores);
  return [
    ...headLines(telling),
    ...findingLines(telling),
    ...ids.flatMap((id) => scoreLines(id, result.scores[id] as ScoreResult, telling)),
    ...generalRuleLines(ids, telling),
    ...declaredLines(telling),
    ...caveatLines(telling),
    ...meaningLines(ids, telling),
    ...sourceLines(telling),
  ];
};

const scoreLines = (id: string, own: ScoreResult, telling: Telling): readonly ExplanationLine[] => [
  ...countedLines(id, own, telling),
  ...valueLines(id, own, telling),
  ...bandLines(id, own, telling),
  ...ruleLines(id, own, telling),
];

/** Said once where nothing stands in for what is missing. */
const generalRuleLines = (ids: readonly string[], { result, say }: Telling): readonly ExplanationLine[] => {
  const scores = ids.map((id) => result.scores[id] as ScoreResult);
  const hasRule = scores.some(({ applied }) => applied.missing.length > 0);
  const isOpen = scores.some(({ low, high }) => low !== high);
  return hasRule || !isOpen || say.noMissingRule === undefined
    ? []
    : [{ kind: 'rule', text: say.noMissingRule }];
};

const checkPair = (result: Result, instrument: Instrument): void => {
  if (result.instrument !== instrument.id)
    throw new ResiliensError('edition-mismatch', ['result', 'instrument'], { instrument: instrument.id });
  if (result.edition !== instrument.edition)
    throw new ResiliensError('edition-mismatch', ['result', 'edition'], { instrument: instrument.id });
  // What was declared adds scores and bands: their words are those of the instrument that was scored.
  if (JSON.stringify(result.declared) !== JSON.stringify(instrument.declared))
    throw new ResiliensError('edition-mismatch', ['result', 'declared'], { instrument: instrument.id });
};

const tellingOf = (result: Result, instrument: Instrument, options: ExplainOptions): Telling => {
  const { language, audience } = options;
  needLanguage(language, LANGUAGES, ['options', 'language']);
  if (!AUDIENCES.includes(audience))
    throw new ResiliensError('option-invalid', ['options', 'audience'], { allowed: AUDIENCES });
  const words = LANGUAGES[language];
  return {
    result,
    instrument,
    options,
    language,
    basic: words.basic,
    rule: words.rule,
    say: words[audience],
    items: new Map(instrument.items.map((item) => [item.id, item])),
    scores: new Map(instrument.scores.map((own) => [own.id, own])),
    named: {
      counted: new Set(),
      unknown: new Set(),
      notAssessed: new Set(),
      notApplicable: new Set(),
      excluded: new Set(),
    },
  };
};

const chosenScores = (result: Result, wanted: readonly string[] | undefined): readonly string[] => {
  const known = Object.keys(result.scores);
  wanted?.forEach((id, place) => {
    if (!known.includes(id)) throw unknownId('id-unknown', ['options', 'scores'], id, known, place);
  });
  return wanted === undefined ? known : known.filter((id) => wanted.includes(id));
};
