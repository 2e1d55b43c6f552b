import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { DeadlineTiming } from '../../../model/practice/deadline-rule.js';
import { EVALUATION_MONTHS } from '../evaluation-months.js';

/** Time limits for care orders, institutions, plans, appeals and aftercare. */
export const careAndPlansDeadlines: readonly DeadlineTiming[] = /* @__PURE__ */ deepFreeze([
  {
    key: 'care-order-execution',
    starts: ['order-care'],
    kind: null,
    ends: ['carry-out-care-order', 'revoke-care-order'],
    linked: true,
    effect: 'lapses',
    registerCheck: null,
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 1, unit: 'years' },
        condition: 'abducted-abroad',
        topic: 'care-order-execution',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '5-2', confidence: 'confirmed' },
      },
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 6, unit: 'weeks' },
        topic: 'care-order-execution',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '5-2', confidence: 'confirmed' },
      },
    ],
  },
  {
    key: 'care-order-revocation-bar',
    starts: ['order-care'],
    kind: null,
    ends: ['revoke-care-order'],
    linked: true,
    effect: 'information',
    registerCheck: null,
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 12, unit: 'months' },
        topic: 'revoke-care-order',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '5-7(2)', confidence: 'confirmed' },
      },
    ],
  },
  {
    key: 'institution-review',
    starts: ['start-institution-stay', 'review-institution-stay'],
    kind: null,
    ends: ['review-institution-stay', 'end-institution-stay'],
    linked: true,
    effect: 'overdue',
    registerCheck: null,
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 6, unit: 'months' },
        topic: 'behaviour-institution',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '6-2', confidence: 'confirmed' },
      },
    ],
  },
  {
    key: 'follow-up-after-revocation',
    starts: ['revoke-care-order'],
    kind: null,
    ends: ['close-case'],
    linked: false,
    effect: 'information',
    registerCheck: null,
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 6, unit: 'months' },
        topic: 'follow-up-after-revocation',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '8-7', confidence: 'confirmed' },
      },
    ],
  },
  {
    key: 'plan-evaluation',
    starts: ['start-plan', 'evaluate'],
    kind: null,
    ends: ['evaluate', 'end-after-assessment', 'start-aftercare'],
    linked: false,
    effect: 'finding',
    registerCheck: null,
    texts: [
      {
        validFrom: null,
        validTo: null,
        span: { count: EVALUATION_MONTHS.usual, unit: 'months' },
        topic: 'plan-and-follow-up',
        basis: 'guideline',
        source: { source: 'guideline-help-measures-2016', at: 'chapter 7', confidence: 'confirmed' },
      },
    ],
  },
  {
    key: 'appeal',
    starts: ['notify-decision'],
    kind: null,
    ends: ['appeal-decision'],
    linked: true,
    effect: 'information',
    registerCheck: null,
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 3, unit: 'weeks' },
        topic: 'appeal',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '12-9', confidence: 'unverified' },
      },
    ],
  },
  {
    key: 'aftercare-end',
    starts: ['start-aftercare'],
    kind: null,
    ends: ['end-aftercare'],
    linked: false,
    effect: 'end',
    registerCheck: null,
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 25, unit: 'years' },
        topic: 'aftercare',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '3-6(3)', confidence: 'confirmed' },
      },
    ],
  },
]);
