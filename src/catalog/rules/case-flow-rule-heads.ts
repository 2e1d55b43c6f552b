import { deepFreeze } from '../../logic/deep-freeze.js';
import type { RuleHead } from '../../model/rule-text.js';

/** The rules by which cases are looked at, without their words: all that a finding is made of. */
export const caseFlowFindingRuleHeads: readonly RuleHead[] = /* @__PURE__ */ deepFreeze([
  {
    rule: 'law:investigation-plan-missing',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(3)' },
  },
  {
    rule: 'law:other-act',
    severity: 'ERROR',
    source: { basis: 'register', reference: 'barnevernsregisteret-checks' },
  },
  {
    rule: 'law:decision-without-child-view',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021#12-5' },
  },
  {
    rule: 'law:child-view-unweighed',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021#12-5' },
  },
  {
    rule: 'law:child-not-heard',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021#1-4' },
  },
  {
    rule: 'law:party-too-young',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#12-3' },
  },
  {
    rule: 'law:party-not-recorded',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#12-3' },
  },
]);
