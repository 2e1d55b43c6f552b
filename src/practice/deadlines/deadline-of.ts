import { isAfter } from '../../logic/date-after.js';
import { daysLater } from '../../logic/days-later.js';
import { later } from '../../logic/later.js';
import type { PlainDate, PlainMonth } from '../../model/dates.js';
import type { PartialDate } from '../../model/interval.js';
import type { Deadline, DeadlineState } from '../../model/practice/deadline.js';
import type { DeadlineSpan } from '../../model/practice/deadline-rule.js';
import { legalBasis } from '../law/legal-basis.js';
import { type Begun, isInvestigation } from './find-starts.js';
import { lengthOf } from './length-of.js';
import { nextOpenDay } from './next-open-day.js';
import type { FilledOptions } from './options.js';

/** What is known of a case beside its steps. */
export interface CaseFacts {
  readonly birthMonth: PlainMonth | null;
  /** The last day for going through the report, before holidays; `null` where there is no text for it. */
  readonly weekLimit: PlainDate | null;
  /** The day on which the investigation was opened. */
  readonly opened: PlainDate | null;
}

/** Works out one time limit. */
export const deadlineOf = (begun: Begun, facts: CaseFacts, options: FilledOptions): Deadline => {
  const { rule, start, end } = begun;
  const { span, policy, confidence, override } = lengthOf(rule, start.event, options);
  const clockStart = clockOf(begun, facts, policy, options);
  const legal = legalBasis((rule.texts[0] as (typeof rule.texts)[0]).topic, start.event.date);
  const dueUnmoved = span === null || span === undefined ? null : dueOf(rule.key, clockStart, span, facts);
  const due =
    dueUnmoved === null || dueUnmoved.length < 10 ? dueUnmoved : nextOpenDay(dueUnmoved, options.holidays);
  return {
    key: rule.key,
    start: { event: start.event.id, date: start.event.date },
    clockStart,
    recordStart: isFromReport(begun) ? recordOf(facts, start.event.date) : null,
    due,
    dueUnmoved,
    span: span ?? null,
    effect: rule.effect,
    state: span === undefined ? 'no-text' : span === null ? 'no-limit' : stateOf(begun, due, options.date),
    reason: span === undefined ? (legal.status === 'no-text' ? legal.reason : 'not-established') : null,
    end: end === null ? null : { event: end.event.id, date: end.event.date },
    policy,
    overrideReason: override?.reason ?? null,
    overrideBasis: override?.legalBasis ?? null,
    confidence,
    legal,
  };
};

/** Of an investigation that was taken up again neither the record nor the clock is established. */
const isFromReport = (begun: Begun): boolean =>
  isInvestigation(begun.rule) && begun.start.event.type === 'receive-report';

/** The clock of an investigation runs from the end of the time for the report, not from the day it was gone through. */
const clockOf = (
  begun: Begun,
  { weekLimit }: CaseFacts,
  policy: Deadline['policy'],
  { extendedFrom }: FilledOptions,
): PlainDate => {
  const { rule, start } = begun;
  const { date } = start.event;
  const fromReceipt = rule.key === 'investigation-extended' && extendedFrom === 'from-receipt';
  const own = !isFromReport(begun) || policy === 'register-check' || fromReceipt;
  return own ? date : (weekLimit ?? date);
};

/** The register begins the record of an investigation on the day it was opened, on day seven at the latest. */
const recordOf = ({ opened }: CaseFacts, received: PlainDate): PlainDate => {
  const seventh = daysLater(received, 7);
  return opened !== null && opened < seventh ? opened : seventh;
};

/** Of a birthday only the month is known, so the end of aftercare is a month. */
const dueOf = (
  key: string,
  from: PlainDate,
  span: DeadlineSpan,
  { birthMonth }: CaseFacts,
): PartialDate | null => {
  if (key !== 'aftercare-end') return later(from, span);
  return birthMonth === null ? null : later(`${birthMonth}-01`, span).slice(0, 7);
};

const stateOf = (
  { rule, end, extension }: Begun,
  due: PartialDate | null,
  date: PlainDate | null,
): DeadlineState => {
  if (due === null) return 'unknown';
  if (rule.key === 'investigation-ordinary' && extension !== null) return 'extended';
  if (end !== null) return isAfter(end.event.date, due) === 'yes' ? 'met-late' : 'met';
  if (date === null) return 'undated';
  return isAfter(date, due) === 'yes' ? 'passed' : 'running';
};
