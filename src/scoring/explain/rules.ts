import type { ExplanationLine } from '../../model/explanation.js';
import type { ScoreResult } from '../../model/result.js';
import { isNew, itemName, scoreName, type Telling } from './telling.js';
import { missingWritten } from './write.js';

/** The exclusions that touch a score, and the rules its value was worked out with. */
export const ruleLines = (id: string, own: ScoreResult, telling: Telling): readonly ExplanationLine[] => [
  ...excludedLines(id, own, telling),
  ...missingLines(id, own, telling),
  ...roundingLines(id, own, telling),
];

const excludedLines = (id: string, own: ScoreResult, telling: Telling): readonly ExplanationLine[] =>
  own.contributions.flatMap(({ item, rule }): readonly ExplanationLine[] => {
    const { excluded, mayBeExcluded } = telling.say;
    const sentence = { excluded, 'may-be-excluded': mayBeExcluded }[rule as 'excluded'];
    if (sentence === undefined || !isNew('excluded', [item], telling)) return [];
    const exclusion = telling.instrument.exclusions.find((known) => known.item === item);
    // The words of the rule itself are for those who work with it.
    const why =
      exclusion === undefined || mayBeExcluded === undefined ? '' : ` ${exclusion.text[telling.language]}`;
    return [
      {
        kind: 'excluded',
        score: id,
        text: `${sentence(itemName(item, telling))}${why}`,
        ids: [item, ...(exclusion === undefined ? [] : [exclusion.carriedBy])],
        ...(exclusion === undefined ? {} : { sources: exclusion.sources.map(({ source }) => source) }),
      },
    ];
  });

const missingLines = (id: string, own: ScoreResult, telling: Telling): readonly ExplanationLine[] => {
  const { say, rule, basic } = telling;
  const { missingRule } = say;
  if (missingRule === undefined) return [];
  const rules = [...new Set(own.applied.missing.map((missing) => missingWritten(missing, rule, basic)))];
  return rules.map((text) => ({ kind: 'rule', score: id, text: missingRule(scoreName(id, telling), text) }));
};

const roundingLines = (
  id: string,
  own: ScoreResult,
  { say, rule, ...telling }: Telling,
): readonly ExplanationLine[] => {
  const { rounding } = own.applied;
  if (rounding === null || say.rounded === undefined) return [];
  const name = scoreName(id, { say, rule, ...telling });
  return [{ kind: 'rule', score: id, text: say.rounded(name, rule.rounding[rounding]) }];
};
