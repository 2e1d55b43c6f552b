import { deepFreeze } from '../../logic/deep-freeze.js';
import type { RuleHead } from '../../model/rule-text.js';

/** The rules by which plans are read, without their words: all that a finding is made of. */
export const planRuleHeads: readonly RuleHead[] = /* @__PURE__ */ deepFreeze([
  {
    rule: 'plan:vh1',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#sections 2.3 and 6' },
  },
  {
    rule: 'plan:vh2',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 6' },
  },
  {
    rule: 'plan:vh3',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#sections 2.3 and 6' },
  },
  {
    rule: 'plan:vh4',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#sections 6 and 7' },
  },
  {
    rule: 'plan:vh5',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#sections 3 and 6' },
  },
  {
    rule: 'plan:vh6',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 6' },
  },
  {
    rule: 'plan:vh7',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#sections 3 and 6' },
  },
  {
    rule: 'plan:ec1',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2.4' },
  },
  {
    rule: 'plan:ec2',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 6' },
  },
  {
    rule: 'plan:ec3',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#sections 2.4 and 6' },
  },
  {
    rule: 'plan:ch1',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 6' },
  },
  {
    rule: 'plan:ch2',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#section 3-4' },
  },
  {
    rule: 'plan:co1',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2.2' },
  },
  {
    rule: 'plan:co2',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#sections 6 and 7' },
  },
  {
    rule: 'plan:vo1',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 6' },
  },
  {
    rule: 'plan:gen1',
    severity: 'ERROR',
    source: { basis: 'law', reference: 'act-child-welfare-2021#section 8-1' },
  },
  {
    rule: 'plan:gen2',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 6' },
  },
  {
    rule: 'plan:gen3',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#sections 2.2, 6 and 7' },
  },
  {
    rule: 'plan:gen4',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#section 12-5' },
  },
  {
    rule: 'plan:gen5',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2.1' },
  },
  {
    rule: 'plan:gen6',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 6' },
  },
  {
    rule: 'plan:gen7',
    severity: 'WARNING',
    source: { basis: 'guideline', reference: 'guideline-help-measures-2016#chapter 7' },
  },
  {
    rule: 'plan:gen8',
    severity: 'WARNING',
    source: { basis: 'project', reference: 'resiliens' },
  },
  {
    rule: 'plan:gen9',
    severity: 'WARNING',
    source: { basis: 'register', reference: 'barnevernsregisteret-code-lists#checks of measures' },
  },
  {
    rule: 'plan:gen10',
    severity: 'WARNING',
    source: { basis: 'guideline', reference: 'guideline-help-measures-2016#chapter 7' },
  },
  {
    rule: 'plan:gen11',
    severity: 'INFO',
    source: { basis: 'project', reference: 'resiliens' },
  },
]);
