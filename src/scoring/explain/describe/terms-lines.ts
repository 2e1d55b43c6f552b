import type { DescriptionLine } from '../../../model/description.js';
import type { Declared } from '../../../model/parameter.js';
import type { AudienceWords } from '../words/explain-words.js';
import { quoted, unstopped } from '../write.js';
import { idsOf } from './beside-lines.js';
import { spanWritten } from './item-lines.js';
import type { Wording } from './phrase.js';
import type { DescribeWords } from './words/describe-words.js';

/** What the instrument is and for whom it is made. */
export const headLines = (
  { instrument, language, ...wording }: Wording,
  words: DescribeWords,
  say: AudienceWords,
): readonly DescriptionLine[] => {
  const { ageMonths, dates } = instrument.validity;
  const title = words.title(instrument.title[language], instrument.edition);
  const support = say.support?.[instrument.confidence];
  const hasText = instrument.items.every(({ label }) => label !== undefined);
  return [
    { kind: 'title', depth: 0, text: support === undefined ? title : `${title} ${support}` },
    { kind: 'purpose', depth: 0, text: instrument.description[language] },
    ...(ageMonths === undefined
      ? []
      : [
          {
            kind: 'validity' as const,
            depth: 0,
            text: words.madeForAges(spanWritten(ageMonths, { instrument, language, ...wording })),
          },
        ]),
    ...(dates === undefined || (dates.from === null && dates.to === null)
      ? []
      : [{ kind: 'validity' as const, depth: 0, text: words.madeForDays(dates.from, dates.to) }]),
    ...(hasText || say.keyWords === undefined
      ? []
      : [{ kind: 'answers' as const, depth: 0, text: say.keyWords }]),
  ];
};

/** What is left to the user, what must be said with every result, what is known to be weak, the rights, the sources. */
export const termsLines = (
  wording: Wording,
  words: DescribeWords,
  say: AudienceWords,
): readonly DescriptionLine[] => {
  const { instrument, language } = wording;
  const { licence, sources } = instrument;
  const rights = [
    words.licence[licence.status],
    ...(licence.holder === undefined ? [] : [words.holder(unstopped(licence.holder))]),
    words.itemText[licence.itemText],
    licence.note[language],
  ];
  return [
    ...parameterLines(wording, words, say),
    ...instrument.caveats.map(
      ({ id, text, sources: own }): DescriptionLine => ({
        kind: 'caveat',
        id,
        depth: 0,
        text: text[language],
        sources: idsOf(own),
      }),
    ),
    ...instrument.limits.map((text): DescriptionLine => ({ kind: 'limit', depth: 0, text: text[language] })),
    { kind: 'licence', depth: 0, text: rights.join(' ') },
    {
      kind: 'source',
      depth: 0,
      text: say.source?.(idsOf(sources).join('; ')) ?? '',
      sources: idsOf(sources),
    },
  ];
};

const parameterLines = (
  { instrument, language, basic }: Wording,
  words: DescribeWords,
  say: AudienceWords,
): readonly DescriptionLine[] =>
  instrument.parameters.map(({ id, label }) => {
    const what = quoted(label[language], basic);
    const own = instrument.declared.find(({ parameter }) => parameter === id);
    return {
      kind: 'parameter',
      id,
      depth: 0,
      text: [words.parameter(what), declaredText(what, own, say)].filter((text) => text !== '').join(' '),
    };
  });

const declaredText = (what: string, own: Declared | undefined, say: AudienceWords): string => {
  if (own?.status !== 'declared') return '';
  const { declaredBy, rationale, source } = own.value;
  return say.declared?.(what, unstopped(declaredBy), unstopped(rationale), unstopped(source)) ?? '';
};
