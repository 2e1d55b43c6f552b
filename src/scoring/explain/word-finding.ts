import { needArgument, needLanguage } from '../../errors/need-argument.js';
import type { Finding } from '../../model/finding.js';
import type { Exclusion, Instrument } from '../../model/instrument.js';
import type { Language, Words } from '../../model/language.js';
import { en } from './findings/en.js';
import type { FindingNames, FindingWords, WordedRule } from './findings/finding-words.js';
import { nb } from './findings/nb.js';
import { nn } from './findings/nn.js';
import { itemsRead } from './items-read.js';
import { basicEn } from './words/en.js';
import type { BasicWords } from './words/explain-words.js';
import { basicNb } from './words/nb.js';
import { basicNn } from './words/nn.js';
import { labelled, listed, quoted } from './write.js';

const LANGUAGES: Readonly<Record<Language, readonly [FindingWords, BasicWords]>> = {
  en: [en, basicEn],
  nb: [nb, basicNb],
  nn: [nn, basicNn],
};

/**
 * Words a finding: what was noticed, about which items, and what to look at.
 *
 * Overlaps, tensions and the like are worded as the instrument words them; a rule that nobody has worded is named by its id.
 *
 * @param finding - A finding of a result or of an assessment.
 * @param instrument - The instrument it was found with.
 * @param language - `en`, `nb` or `nn`.
 * @returns Full sentences in one line; never the words of a case.
 * @example
 * ```ts
 * import { kvelloStyle, score, wordFinding } from 'resiliens';
 *
 * const { findings } = score({ bullying: 'present' }, kvelloStyle, { completeness: 0.5 });
 * const thin = findings.find(({ rule, facts }) => rule === 'record:thin' && facts['score'] === 'risk');
 *
 * thin && wordFinding(thin, kvelloStyle, 'en'); // => 'Thin record: 1 of 32 items in “Risk factors” answered.'
 * ```
 * @since 0.1.0
 */
export const wordFinding = (finding: Finding, instrument: Instrument, language: Language): string => {
  needArgument(finding, 'finding', ['rule', 'facts']);
  needArgument(instrument, 'instrument', ['items', 'scores']);
  needLanguage(language, LANGUAGES, ['language']);
  const [words, basic] = LANGUAGES[language];
  const { rule, ids = [], facts } = finding;
  const itemNamed = (id: string): string => nameOf(id, instrument.items, language, basic);
  const scoreNamed = (id: unknown): string =>
    typeof id === 'string' ? nameOf(id, instrument.scores, language, basic) : '';
  const names: FindingNames = {
    items: listed(ids.map(itemNamed), basic.and),
    count: ids.length,
    score: scoreNamed(facts['score']),
    with: scoreNamed(facts['with']),
    answered: Number(facts['answered'] ?? 0),
    applicable: Number(facts['applicable'] ?? 0),
  };
  const excluded = exclusionOf(finding, instrument);
  if (excluded !== null) {
    const [{ item, carriedBy }, standing] = excluded;
    return words.exclusion[standing](itemNamed(item), itemNamed(carriedBy));
  }
  if (instrument.companions.some((companion) => companion.rule === rule)) return words.companion(names);
  const asked = promptOf(finding, instrument);
  if (asked !== null) return words.prompt(names, asked[language]);
  return Object.hasOwn(words.rules, rule) ? words.rules[rule as WordedRule](names) : words.other(rule, names);
};

const nameOf = (
  id: string,
  parts: readonly { readonly id: string; readonly label?: Words | undefined }[],
  language: Language,
  basic: BasicWords,
): string => quoted(labelled(parts.find((part) => part.id === id)?.label, id, language), basic);

const exclusionOf = (
  { rule }: Finding,
  { exclusions }: Instrument,
): readonly [Exclusion, keyof Exclusion['findings']] | null => {
  for (const exclusion of exclusions) {
    for (const [standing, own] of Object.entries(exclusion.findings)) {
      if (own === rule) return [exclusion, standing as keyof Exclusion['findings']];
    }
  }
  return null;
};

/** The words of the prompt that gave the finding; where several share a rule, of the one that asks about its items. */
const promptOf = ({ rule, ids = [] }: Finding, { prompts }: Instrument): Words | null => {
  const sharing = prompts.filter((prompt) => prompt.rule === rule);
  const own = sharing.find(({ when }) => {
    const read = itemsRead(when);
    return ids.every((id) => read.includes(id));
  });
  return (own ?? sharing[0])?.text ?? null;
};
