import { deadlineFindingRuleHeads } from '../../catalog/rules/deadline-rule-heads.js';
import { isAfter } from '../../logic/date-after.js';
import { findingOf } from '../../logic/finding-of.js';
import type { PlainDate } from '../../model/dates.js';
import type { Finding, FindingRule, FindingSource } from '../../model/finding.js';
import type { Deadline } from '../../model/practice/deadline.js';
import type { LegalRef } from '../../model/practice/law.js';
import type { Begun } from './find-starts.js';

/** Rules for a time limit that has passed, by what that means; none for mere information. */
const PASSED: Readonly<Record<Deadline['effect'], FindingRule | null>> = {
  overdue: 'law:deadline-passed',
  lapses: 'law:decision-lapsed',
  'option-ends': 'law:option-ended',
  'order-ends': 'law:order-ended',
  end: 'law:aftercare-ended',
  finding: 'law:evaluation-overdue',
  information: null,
  none: null,
};

/** Rules for one that was met too late. */
const LATE: Readonly<Partial<Record<Deadline['effect'], FindingRule>>> = {
  overdue: 'law:deadline-met-late',
  finding: 'law:deadline-met-late',
  lapses: 'law:step-after-lapse',
  'option-ends': 'law:reopened-too-late',
  'order-ends': 'law:step-after-end',
  end: 'law:aftercare-ended',
};

/** What there is to notice about one time limit. */
export const noticeDeadline = (deadline: Deadline, { extension }: Begun): readonly Finding[] => {
  const { state, effect, due, confidence } = deadline;
  const found: Finding[] = [];
  const add = (rule: FindingRule | null | undefined, end?: PlainDate): void => {
    if (rule !== null && rule !== undefined) found.push(worded(rule, deadline, end));
  };
  if (state === 'passed') add(PASSED[effect]);
  if (state === 'met-late') add(LATE[effect], deadline.end?.date);
  if (state === 'extended' && extension !== null && due !== null) {
    if (isAfter(extension.event.date, due) === 'yes') add('law:extended-late', extension.event.date);
  }
  if (state === 'no-text') add('law:no-text');
  // Whether a length is certain matters while it runs and when it has passed, not once all was done in time.
  if (confidence !== null && confidence !== 'confirmed' && state !== 'met') add('law:not-confirmed');
  return found;
};

const worded = (rule: FindingRule, deadline: Deadline, end: PlainDate | undefined): Finding => {
  const { key, start, due, span, clockStart, policy, confidence, overrideReason } = deadline;
  const finding = findingOf(deadlineFindingRuleHeads, rule, {
    ids: [start.event],
    facts: {
      key,
      policy,
      overridden: overrideReason !== null,
      clockStart,
      due,
      count: span?.count ?? null,
      unit: span?.unit ?? null,
      ...(end === undefined ? {} : { end }),
      ...(confidence === null ? {} : { confidence }),
    },
  });
  return { ...finding, source: sourceOf(deadline, finding.source) };
};

/** A finding names the place in the law of the day, or the check of the register. */
const sourceOf = ({ policy, legal }: Deadline, usual: FindingSource): FindingSource => {
  if (policy === 'register-check') return { basis: 'register', reference: 'barnevernsregisteret-checks' };
  if (usual.basis !== 'law' || policy === 'override' || legal.status === 'no-text') return usual;
  return { basis: 'law', reference: `${ACTS[legal.law]}#${placeOf(legal)}` };
};

const ACTS: Readonly<Record<LegalRef['law'], string>> = {
  BVL: 'act-child-welfare-1992',
  BVL2021: 'act-child-welfare-2021',
  BL1981: 'act-children-1981',
};

const placeOf = ({ chapter, section, subsections }: LegalRef): string =>
  `${chapter}-${section ?? ''}${subsections === undefined ? '' : `(${subsections.join(', ')})`}`;
