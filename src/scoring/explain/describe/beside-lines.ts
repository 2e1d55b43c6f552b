import type { DescriptionLine } from '../../../model/description.js';
import type { Citation } from '../../../model/source.js';
import { whenWritten } from '../ranges.js';
import { labelled, listed, numbered, quoted } from '../write.js';
import { clause } from './clause.js';
import { itemNamed, valueNamed, type Wording } from './phrase.js';
import { inLine } from './rule-lines.js';
import type { DescribeWords } from './words/describe-words.js';

/** What stands beside the scores: norm tables, filters, exclusions, prompts, companions. */
export const besideLines = (wording: Wording, words: DescribeWords): readonly DescriptionLine[] => [
  ...tableLines(wording, words),
  ...skipLines(wording, words),
  ...exclusionLines(wording, words),
  ...promptLines(wording, words),
  ...companionLines(wording, words),
];

const tableLines = (
  { instrument, rule, basic, language }: Wording,
  words: DescribeWords,
): readonly DescriptionLine[] =>
  instrument.tables.flatMap(({ id, rows }) =>
    rows.map((row): DescriptionLine => {
      const steps = row.steps.map(({ from, value }) =>
        words.step(numbered(from, basic), numbered(value, basic)),
      );
      const name = quoted(labelled(undefined, id, language), basic);
      const text = words.table(name, whenWritten(row.when, rule, basic), listed(steps, basic.and));
      return { kind: 'table', id, depth: 0, text, sources: idsOf(row.sources) };
    }),
  );

const skipLines = (wording: Wording, words: DescribeWords): readonly DescriptionLine[] =>
  wording.instrument.skips.map(({ id, when, items, sources }) => {
    const names = listed(
      items.map((item) => itemNamed(item, wording)),
      wording.basic.and,
    );
    const text = words.skip(inLine(clause(when, wording), wording), names);
    return { kind: 'skip', id, depth: 0, text, sources: idsOf(sources) };
  });

const exclusionLines = (wording: Wording, words: DescribeWords): readonly DescriptionLine[] =>
  wording.instrument.exclusions.map(({ id, item, linkedBy, carriedBy, text, sources }) => ({
    kind: 'exclusion',
    id,
    depth: 0,
    text: `${words.exclusion(itemNamed(item, wording), itemNamed(linkedBy, wording), itemNamed(carriedBy, wording))} ${text[wording.language]}`,
    sources: idsOf(sources),
  }));

const promptLines = (wording: Wording, words: DescribeWords): readonly DescriptionLine[] =>
  wording.instrument.prompts.map(({ rule, when, text, source }) => ({
    kind: 'prompt',
    id: rule,
    depth: 0,
    text: words.prompt(inLine(clause(when, wording), wording), text[wording.language]),
    sources: [source.reference.split('#')[0] as string],
  }));

const companionLines = (wording: Wording, words: DescribeWords): readonly DescriptionLine[] =>
  wording.instrument.companions.map(({ rule, score, with: other, source }) => ({
    kind: 'companion',
    id: rule,
    depth: 0,
    text: words.companion(valueNamed(score, wording), valueNamed(other, wording)),
    sources: [source.reference.split('#')[0] as string],
  }));

/** Ids of cited sources, each once. */
export const idsOf = (sources: readonly Citation[]): readonly string[] => [
  ...new Set(sources.map(({ source }) => source)),
];
