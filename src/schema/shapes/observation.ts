import * as z from 'zod';
import {
  CERTAINTIES,
  CHRONICITIES,
  KINDS,
  PERIODS,
  SEVERITIES,
  TRUTHS,
  UNITS,
} from '../../assessment/words.js';
import type { DetailRecord, Details } from '../../model/detail.js';
import type { Interval } from '../../model/interval.js';
import type { Observation } from '../../model/observation.js';
import type { Rate } from '../../model/rate.js';
import { exactly } from '../exactly.js';
import { answer } from './answers.js';
import { id, listOf, number, tableOf, text, wordOf } from './basics.js';
import { partialDate } from './dates.js';
import { carerRole, informantRole } from './roles.js';

export const rate: z.ZodType<Rate, Rate> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ times: number, per: wordOf(PERIODS), unit: z.optional(wordOf(UNITS)) }),
);

export const interval: z.ZodType<Interval, Interval> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ from: z.optional(partialDate), to: z.optional(partialDate) }),
);

export const detailRecord: z.ZodType<DetailRecord, DetailRecord> = /* @__PURE__ */ exactly(() =>
  tableOf(z.optional(z.union([number, id]))),
);

export const details: z.ZodType<Details, Details> = /* @__PURE__ */ exactly(() =>
  tableOf(z.optional(z.union([number, id, listOf(detailRecord)]))),
);

export const observation: z.ZodType<Observation, Observation> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    id,
    instrument: id,
    item: id,
    informant: informantRole,
    date: partialDate,
    kind: wordOf(KINDS),
    answer,
    details: z.optional(details),
    severity: z.optional(wordOf(SEVERITIES)),
    frequency: z.optional(rate),
    chronicity: z.optional(wordOf(CHRONICITIES)),
    certainty: z.optional(wordOf(CERTAINTIES)),
    carerRole: z.optional(carerRole),
    livesWithChild: z.optional(wordOf(TRUTHS)),
    validity: z.optional(interval),
    note: z.optional(text),
  }),
);
