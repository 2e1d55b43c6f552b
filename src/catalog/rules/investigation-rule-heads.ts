import { deepFreeze } from '../../logic/deep-freeze.js';
import type { RuleHead } from '../../model/rule-text.js';

/** The rules by which plans of investigations are read, without their words: all that a finding is made of. */
export const investigationRuleHeads: readonly RuleHead[] = /* @__PURE__ */ deepFreeze([
  {
    rule: 'investigation:hypothesis-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
  },
  {
    rule: 'investigation:alternative-missing',
    severity: 'WARNING',
    source: { basis: 'project', reference: 'resiliens' },
  },
  {
    rule: 'investigation:time-frame-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
  },
  {
    rule: 'investigation:time-frame-too-long',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(2)' },
  },
  {
    rule: 'investigation:proportionality-missing',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(3)' },
  },
  {
    rule: 'investigation:bounds-missing',
    severity: 'INFO',
    source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(3)' },
  },
  {
    rule: 'investigation:no-source',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
  },
  {
    rule: 'investigation:reason-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
  },
  {
    rule: 'investigation:wider-than-purpose',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#2-2(3)' },
  },
  {
    rule: 'investigation:hypothesis-not-looked-into',
    severity: 'INFO',
    source: { basis: 'project', reference: 'resiliens' },
  },
  {
    rule: 'investigation:one-field',
    severity: 'WARNING',
    source: { basis: 'project', reference: 'resiliens' },
  },
  {
    rule: 'investigation:problem-only',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2.2' },
  },
  {
    rule: 'investigation:consent-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
  },
  {
    rule: 'investigation:consent-not-free',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
  },
  {
    rule: 'investigation:ground-missing',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#13-4(4)' },
  },
  {
    rule: 'investigation:family-missing',
    severity: 'WARNING',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
  },
  {
    rule: 'investigation:family-only-told',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2' },
  },
  {
    rule: 'investigation:child-missing',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#1-4' },
  },
  {
    rule: 'investigation:child-not-heard',
    severity: 'WARNING',
    source: { basis: 'law', reference: 'act-child-welfare-2021#1-4' },
  },
  {
    rule: 'investigation:principles-open',
    severity: 'INFO',
    source: { basis: 'thesis', reference: 'thesis-volda-2021#section 2.1' },
  },
]);
