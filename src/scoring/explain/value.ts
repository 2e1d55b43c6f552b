import type { ExplanationLine } from '../../model/explanation.js';
import type { ScoreResult } from '../../model/result.js';
import { itemNames, scoreName, type Telling } from './telling.js';
import { numbered } from './write.js';

/** The number of a score, or between which limits it lies. */
export const valueLines = (id: string, own: ScoreResult, telling: Telling): readonly ExplanationLine[] => {
  const { say } = telling;
  const name = scoreName(id, telling);
  const hasNothing = own.answered + own.unknown.length + own.notAssessed.length === 0;
  if (hasNothing && own.value === null) return [];
  const isSettled = own.low === own.high;
  const mayNotApply = own.contributions.flatMap(({ rule, item }) =>
    rule === 'may-be-skipped' ? [item] : [],
  );
  return [
    ...valueText(name, own, telling).map((text) => ({ kind: 'value' as const, score: id, text })),
    ...(isSettled ? [] : [{ kind: 'bounds' as const, score: id, text: boundsText(name, own, telling) }]),
    ...(mayNotApply.length === 0 || say.mayNotApply === undefined
      ? []
      : [
          {
            kind: 'not-applicable' as const,
            score: id,
            text: say.mayNotApply(itemNames(mayNotApply, telling)),
            ids: mayNotApply,
          },
        ]),
  ];
};

/** The number; or that the instrument's own rule gives none, where it has one or nothing is open. */
const valueText = (name: string, own: ScoreResult, { say, basic }: Telling): readonly string[] => {
  const isSettled = own.low === own.high;
  if (own.value === null) {
    if (isSettled) return [say.noValue(name)];
    return own.applied.missing.length > 0 && say.noValueYet !== undefined ? [say.noValueYet(name)] : [];
  }
  const value = numbered(own.value, basic);
  return [isSettled ? say.value(name, value) : say.valueByRule(name, value)];
};

const boundsText = (name: string, own: ScoreResult, { say, basic }: Telling): string => {
  const text = say.bounds(name, numbered(own.low, basic), numbered(own.high, basic));
  return own.exact || say.outerLimits === undefined ? text : `${text} ${say.outerLimits}`;
};
