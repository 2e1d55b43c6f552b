import * as z from 'zod';
import type { AppliedRules, Contribution, Result, ResultCaveat, ScoreResult } from '../../model/result.js';
import { exactly } from '../exactly.js';
import { answer } from './answers.js';
import { filled, kebab, listOf, number, whole, wordOf } from './basics.js';
import { when } from './common.js';
import { missingRule } from './expression.js';
import { finding } from './finding.js';
import { declared } from './parameter.js';
import { CONFIDENCES, CONTRIBUTION_RULES, ROUNDINGS } from './words.js';

type Contributed = Contribution['answer'];

export const contribution: z.ZodType<Contribution, Contribution> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    item: kebab,
    // `not-assessed` is an id like any other here.
    answer: answer as z.ZodType<Contributed, Contributed>,
    weight: number,
    rule: wordOf(CONTRIBUTION_RULES),
    source: filled,
    low: number,
    high: number,
  }),
);

export const appliedRules: z.ZodType<AppliedRules, AppliedRules> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    bands: z.nullable(
      z.strictObject({
        when,
        limits: listOf(z.strictObject({ id: kebab, from: number })),
        confidence: wordOf(CONFIDENCES),
        sources: listOf(filled),
      }),
    ),
    missing: listOf(missingRule),
    rounding: z.nullable(wordOf(ROUNDINGS)),
  }),
);

export const scoreResult: z.ZodType<ScoreResult, ScoreResult> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    value: z.nullable(number),
    low: number,
    high: number,
    exact: z.boolean(),
    band: z.nullable(kebab),
    possibleBands: listOf(kebab),
    bandByRule: z.nullable(kebab),
    answered: whole(0, Number.MAX_SAFE_INTEGER),
    unknown: listOf(kebab),
    notAssessed: listOf(kebab),
    notApplicable: listOf(kebab),
    contributions: listOf(contribution),
    criticalUnknowns: listOf(kebab),
    toReach: z.nullable(z.record(kebab, number)),
    toRuleOut: z.nullable(z.record(kebab, z.nullable(number))),
    applied: appliedRules,
  }),
);

export const resultCaveat: z.ZodType<ResultCaveat, ResultCaveat> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebab, sources: listOf(filled) }),
);

export const result: z.ZodType<Result, Result> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    instrument: kebab,
    edition: filled,
    declared: listOf(declared),
    scores: z.record(kebab, scoreResult),
    findings: listOf(finding),
    caveats: listOf(resultCaveat),
    sources: listOf(filled),
    version: filled,
  }),
);
