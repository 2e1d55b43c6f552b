import type { ExplanationLine } from '../../model/explanation.js';
import { scoreName, type Telling } from './telling.js';
import { wordFinding } from './word-finding.js';

/** What was noticed: one by one for those who work with it, as a number of things to look at for others. */
export const findingLines = (telling: Telling): readonly ExplanationLine[] => {
  const { result, instrument, language, say } = telling;
  if (say.checks === undefined) {
    return result.findings.map((finding) => ({
      kind: 'finding',
      rule: finding.rule,
      text: wordFinding(finding, instrument, language),
      ...(finding.ids === undefined ? {} : { ids: [...finding.ids] }),
      sources: [finding.source.reference.split('#')[0] as string],
    }));
  }
  const missing = result.findings.filter(({ rule }) =>
    instrument.companions.some((own) => own.rule === rule),
  );
  const toCheck = result.findings.filter((own) => own.severity !== 'INFO' && !missing.includes(own));
  return [
    ...missing.flatMap(({ rule, facts }): readonly ExplanationLine[] =>
      say.companion === undefined || typeof facts['with'] !== 'string'
        ? []
        : [{ kind: 'finding', rule, text: say.companion(scoreName(facts['with'], telling)) }],
    ),
    ...(toCheck.length === 0 ? [] : [{ kind: 'finding' as const, text: say.checks(toCheck.length) }]),
  ];
};
