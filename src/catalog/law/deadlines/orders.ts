import { deepFreeze } from '../../../logic/deep-freeze.js';
import type { DeadlineTiming } from '../../../model/practice/deadline-rule.js';

/** How long the board’s orders last. */
export const ordersDeadlines: readonly DeadlineTiming[] = /* @__PURE__ */ deepFreeze([
  {
    key: 'ordered-measure',
    starts: ['order-measures'],
    kind: 'ordered-measure',
    ends: ['end-order'],
    linked: true,
    effect: 'order-ends',
    registerCheck: null,
    texts: [
      {
        validFrom: '2016-04-01',
        validTo: '2022-12-31',
        span: { count: 1, unit: 'years' },
        topic: 'ordered-measures-duration',
        basis: 'law',
        source: { source: 'act-child-welfare-1992', at: '4-4(4)', confidence: 'confirmed' },
      },
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 1, unit: 'years' },
        topic: 'ordered-measures-duration',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '3-4(4)', confidence: 'confirmed' },
      },
    ],
  },
  {
    key: 'ordered-day-care',
    starts: ['order-measures'],
    kind: 'ordered-day-care',
    ends: ['end-order'],
    linked: true,
    effect: 'none',
    registerCheck: null,
    texts: [
      {
        validFrom: '2016-04-01',
        validTo: '2022-12-31',
        span: null,
        topic: 'ordered-measures-duration',
        basis: 'law',
        source: { source: 'act-child-welfare-1992', at: '4-4(4)', confidence: 'confirmed' },
      },
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: null,
        topic: 'ordered-measures-duration',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '3-4(4)', confidence: 'confirmed' },
      },
    ],
  },
  {
    key: 'ordered-parent-child-centre',
    starts: ['order-measures'],
    kind: 'ordered-parent-child-centre',
    ends: ['end-order'],
    linked: true,
    effect: 'order-ends',
    registerCheck: null,
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 3, unit: 'months' },
        topic: 'parent-child-centre',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '3-4(2), 3-4(4)', confidence: 'confirmed' },
      },
    ],
  },
  {
    key: 'assessment-in-centre',
    starts: ['order-centre-assessment'],
    kind: null,
    ends: ['end-order'],
    linked: true,
    effect: 'order-ends',
    registerCheck: null,
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 3, unit: 'months' },
        topic: 'assessment-in-centre',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '2-3(2)', confidence: 'confirmed' },
      },
    ],
  },
  {
    key: 'parent-support-without-child-consent',
    starts: ['order-measures'],
    kind: 'parent-support-without-child-consent',
    ends: ['end-order'],
    linked: true,
    effect: 'order-ends',
    registerCheck: null,
    texts: [
      {
        validFrom: '2023-01-01',
        validTo: null,
        span: { count: 6, unit: 'months' },
        topic: 'parent-support-no-child-consent',
        basis: 'law',
        source: { source: 'act-child-welfare-2021', at: '3-5', confidence: 'confirmed' },
      },
    ],
  },
]);
