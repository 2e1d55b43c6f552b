import { deepFreeze } from '../../logic/deep-freeze.js';
import type { RuleHead } from '../../model/rule-text.js';

/** The rules by which time limits are looked at, without their words: all that a finding is made of. */
export const deadlineFindingRuleHeads: readonly RuleHead[] = /* @__PURE__ */ deepFreeze([
  {
    rule: 'law:deadline-passed',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021' },
  },
  {
    rule: 'law:deadline-met-late',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021' },
  },
  {
    rule: 'law:decision-lapsed',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021' },
  },
  {
    rule: 'law:step-after-lapse',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021' },
  },
  {
    rule: 'law:order-ended',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021' },
  },
  {
    rule: 'law:step-after-end',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021' },
  },
  {
    rule: 'law:option-ended',
    severity: 'INFO',
    source: { basis: 'law', reference: 'act-child-welfare-2021' },
  },
  {
    rule: 'law:reopened-too-late',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021' },
  },
  {
    rule: 'law:evaluation-overdue',
    severity: 'WARNING',
    source: { basis: 'guideline', reference: 'guideline-help-measures-2016#chapter 7' },
  },
  {
    rule: 'law:aftercare-ended',
    severity: 'INFO',
    source: { basis: 'law', reference: 'act-child-welfare-2021' },
  },
  {
    rule: 'law:extended-late',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021' },
  },
  {
    rule: 'law:no-text',
    severity: 'INFO',
    source: { basis: 'project', reference: 'resiliens' },
  },
  {
    rule: 'law:not-confirmed',
    severity: 'INFO',
    source: { basis: 'project', reference: 'resiliens' },
  },
]);
