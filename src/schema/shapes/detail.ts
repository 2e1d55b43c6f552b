import * as z from 'zod';
import type {
  ChoiceDetail,
  DetailOption,
  DetailSpec,
  NumberDetail,
  RecordsDetail,
  YesNoDetail,
} from '../../model/detail.js';
import { exactly } from '../exactly.js';
import { kebabId, listOf, number } from './basics.js';
import { words } from './common.js';

export const yesNoDetail: z.ZodType<YesNoDetail, YesNoDetail> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ kind: z.literal('yes-no'), id: kebabId, label: words }),
);

export const detailOption: z.ZodType<DetailOption, DetailOption> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, label: words }),
);

export const choiceDetail: z.ZodType<ChoiceDetail, ChoiceDetail> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ kind: z.literal('choice'), id: kebabId, label: words, options: listOf(detailOption) }),
);

export const numberDetail: z.ZodType<NumberDetail, NumberDetail> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    kind: z.literal('number'),
    id: kebabId,
    label: words,
    measures: z.enum(['age', 'duration']),
    unit: z.enum(['months', 'days']),
    min: number,
  }),
);

export const recordsDetail: z.ZodType<RecordsDetail, RecordsDetail> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    kind: z.literal('records'),
    id: kebabId,
    label: words,
    fields: listOf(z.union([yesNoDetail, choiceDetail, numberDetail])),
  }),
);

/** What may be recorded about an item beside its answer. */
export const detailSpec: z.ZodType<DetailSpec, DetailSpec> = /* @__PURE__ */ exactly(() =>
  z.union([yesNoDetail, choiceDetail, numberDetail, recordsDetail]),
);
