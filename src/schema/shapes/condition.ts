import * as z from 'zod';
import type {
  AllOfCondition,
  AnyOfCondition,
  Condition,
  ConditionReading,
  CountCondition,
  IsCondition,
  LimitCondition,
  NotCondition,
  QualifyingCondition,
} from '../../model/condition.js';
import type { AgeReading, Applicability } from '../../model/factor.js';
import { exactly } from '../exactly.js';
import { filled, kebabId, listOf, number, someOf } from './basics.js';
import { ageSpan, confidence, words } from './common.js';

/** A condition over recorded details. */
export const condition: z.ZodType<Condition, Condition> = /* @__PURE__ */ exactly(() =>
  z.lazy(() =>
    z.union([isCondition, limitCondition, allOfCondition, anyOfCondition, notCondition, countCondition]),
  ),
);

export const isCondition: z.ZodType<IsCondition, IsCondition> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ kind: z.literal('is'), detail: filled, in: listOf(filled) }),
);

export const limitCondition: z.ZodType<LimitCondition, LimitCondition> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ kind: z.enum(['at-least', 'more-than', 'less-than']), detail: filled, limit: number }),
);

export const allOfCondition: z.ZodType<AllOfCondition, AllOfCondition> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ kind: z.literal('all-of'), of: listOf(condition) }),
);

export const anyOfCondition: z.ZodType<AnyOfCondition, AnyOfCondition> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ kind: z.literal('any-of'), of: listOf(condition) }),
);

export const notCondition: z.ZodType<NotCondition, NotCondition> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ kind: z.literal('not'), of: condition }),
);

export const countCondition: z.ZodType<CountCondition, CountCondition> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    kind: z.literal('count'),
    records: filled,
    where: condition,
    moreThan: number,
    complete: filled,
  }),
);

export const conditionReading: z.ZodType<ConditionReading, ConditionReading> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, label: words, condition, confidence }),
);

export const qualifyingCondition: z.ZodType<QualifyingCondition, QualifyingCondition> =
  /* @__PURE__ */ exactly(() =>
    z.strictObject({
      kind: z.enum(['recorded', 'judgement']),
      defaultReading: z.nullable(kebabId),
      readings: listOf(conditionReading),
      prompts: listOf(words),
    }),
  );

export const ageReading: z.ZodType<AgeReading, AgeReading> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, label: words, applies: ageSpan, confidence }),
);

export const applicability: z.ZodType<Applicability, Applicability> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    age: z.optional(someOf(ageReading)),
    detail: z.optional(conditionReading),
    defaultAge: z.nullable(kebabId),
  }),
);
