import { deadlineSays } from '../../catalog/law/deadlines/says.js';
import { caseFlowFindingRules } from '../../catalog/rules/case-flow-rules.js';
import { deadlineFindingRules } from '../../catalog/rules/deadline-rules.js';
import { needArgument } from '../../errors/need-argument.js';
import { wordRule } from '../../logic/word-rule.js';
import type { Finding } from '../../model/finding.js';
import type { Language, Words } from '../../model/language.js';

/** What codes in findings are called. */
const CODES: Readonly<Record<string, Words>> = {
  act: { en: 'the Act', nb: 'loven', nn: 'lova' },
  guideline: { en: 'the guideline', nb: 'retningslinjen', nn: 'retningslinja' },
  'register-check': {
    en: 'the check of the register',
    nb: 'kontrollen i registeret',
    nn: 'kontrollen i registeret',
  },
  override: { en: 'a time limit that was set', nb: 'en frist som er satt', nn: 'ein frist som er sett' },
  hours: { en: 'hours', nb: 'timer', nn: 'timar' },
  days: { en: 'days', nb: 'dager', nn: 'dagar' },
  weeks: { en: 'weeks', nb: 'uker', nn: 'veker' },
  months: { en: 'months', nb: 'måneder', nn: 'månader' },
  years: { en: 'years', nb: 'år', nn: 'år' },
  confirmed: { en: 'confirmed', nb: 'bekreftet', nn: 'stadfesta' },
  partial: { en: 'supported in part', nb: 'delvis støttet', nn: 'delvis støtta' },
  unverified: { en: 'not checked', nb: 'ikke kontrollert', nn: 'ikkje kontrollert' },
  own: {
    en: 'proposal of this library',
    nb: 'forslag fra dette biblioteket',
    nn: 'framlegg frå dette biblioteket',
  },
  BVL: { en: 'the Act of 1992', nb: 'loven av 1992', nn: 'lova av 1992' },
  BVL2021: { en: 'the Act of 2021', nb: 'loven av 2021', nn: 'lova av 2021' },
};

/**
 * Words a finding about time limits or a case flow.
 *
 * @param finding - A finding of `deadlines` or `nextSteps`.
 * @param language - `en`, `nb` or `nn`.
 * @returns Full sentences in one line, with the policy it was found with; never the words of a case.
 * @example
 * ```ts
 * import { createCaseFlow, deadlines, wordLawFinding } from 'resiliens/practice';
 *
 * const flow = createCaseFlow({ id: 'flow-17', events: [{ id: 'e1', type: 'receive-report', date: '2026-01-05' }] });
 * const [late] = deadlines(flow, { date: '2026-01-13' }).findings;
 *
 * late && wordLawFinding(late, 'en'); // => 'Go through the report: 2026-01-12 was the last day, and nothing shows that it was done. Counted by the Act, 7 days from 2026-01-05.'
 * ```
 * @since 0.1.0
 */
export const wordLawFinding = (finding: Finding, language: Language): string => {
  needArgument(finding, 'finding', ['rule', 'facts']);
  const names: Record<string, Words> = { ...CODES, ...deadlineSays };
  // Dates are written as they are: an id without a name would lose its hyphens.
  for (const fact of Object.values(finding.facts)) {
    if (typeof fact === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(fact))
      names[fact] = { en: fact, nb: fact, nn: fact };
  }
  return wordRule(finding, [...deadlineFindingRules, ...caseFlowFindingRules], language, names);
};
