import { EVALUATION_MONTHS } from '../../catalog/law/evaluation-months.js';
import type { Confidence } from '../../model/confidence.js';
import type { PlainDate } from '../../model/dates.js';
import type { CaseEvent } from '../../model/practice/case-event.js';
import type { Deadline, DeadlineOverride } from '../../model/practice/deadline.js';
import type { DeadlineSpan, DeadlineText, DeadlineTiming } from '../../model/practice/deadline-rule.js';
import type { FilledOptions } from './options.js';

/** How long a time limit is for one start, and why. */
export interface Length {
  /** `undefined` where there is no text, `null` where there is no limit. */
  readonly span: DeadlineSpan | null | undefined;
  readonly policy: Deadline['policy'];
  readonly confidence: Confidence | null;
  readonly override: DeadlineOverride | null;
}

/** Months between two evaluations. */
const MONTHS: Readonly<Record<FilledOptions['evaluations'], number>> = {
  quarterly: EVALUATION_MONTHS.usual,
  'half-yearly': EVALUATION_MONTHS.long,
  monthly: EVALUATION_MONTHS.control,
};

/** How long a time limit is for an event: as a caller has set it, as the register checks it, or as the text of the day says. */
export const lengthOf = (rule: DeadlineTiming, event: CaseEvent, options: FilledOptions): Length => {
  const override = overrideFor(rule, event.date, options.overrides);
  if (override !== null) return { span: override.rule, policy: 'override', confidence: null, override };
  // From when a reopened investigation is counted is not established.
  const reopened = event.type === 'reopen-investigation';
  const text = reopened ? undefined : textFor(rule, event);
  const policy = text?.basis === 'guideline' ? 'guideline' : 'act';
  if (text === undefined) return { span: undefined, policy, confidence: null, override };
  const { confidence } = text.source;
  if (options.policy === 'register-check' && rule.registerCheck !== null) {
    const { days: count, source } = rule.registerCheck;
    return {
      span: { count, unit: 'days' },
      policy: 'register-check',
      confidence: source.confidence,
      override,
    };
  }
  if (rule.key !== 'plan-evaluation') return { span: text.span, policy, confidence, override };
  const count = MONTHS[options.evaluations];
  const own = options.evaluations === 'quarterly' ? confidence : 'own';
  return { span: { count, unit: 'months' }, policy, confidence: own, override };
};

const overrideFor = (
  { key }: DeadlineTiming,
  date: PlainDate,
  overrides: readonly DeadlineOverride[],
): DeadlineOverride | null =>
  overrides
    .filter((one) => one.key === key && one.from <= date && (one.to === undefined || date <= one.to))
    .at(-1) ?? null;

const textFor = ({ texts }: DeadlineTiming, { date, condition }: CaseEvent): DeadlineText | undefined =>
  texts.find(
    (text) =>
      (text.condition === undefined || text.condition === condition) &&
      (text.validFrom ?? text.notBefore ?? '') <= date &&
      (text.validTo === null || date <= text.validTo),
  );
