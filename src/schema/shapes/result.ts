import * as z from 'zod';
import type { AppliedRules, Contribution, Result, ResultCaveat, ScoreResult } from '../../model/result.js';
import { exactly } from '../exactly.js';
import { answer } from './answers.js';
import { filled, kebabId, listOf, number, whole, wordOf } from './basics.js';
import { confidence, when } from './common.js';
import { missingRule } from './expression.js';
import { finding } from './finding.js';
import { declared } from './parameter.js';
import { CONTRIBUTION_RULES, ROUNDINGS } from './words.js';

type Contributed = Contribution['answer'];

export const contribution: z.ZodType<Contribution, Contribution> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    item: kebabId,
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
        limits: listOf(z.strictObject({ id: kebabId, from: number })),
        confidence,
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
    band: z.nullable(kebabId),
    possibleBands: listOf(kebabId),
    bandByRule: z.nullable(kebabId),
    answered: whole(0, Number.MAX_SAFE_INTEGER),
    unknown: listOf(kebabId),
    notAssessed: listOf(kebabId),
    notApplicable: listOf(kebabId),
    contributions: listOf(contribution),
    criticalUnknowns: listOf(kebabId),
    toReach: z.nullable(z.record(kebabId, number)),
    toRuleOut: z.nullable(z.record(kebabId, z.nullable(number))),
    applied: appliedRules,
  }),
);

export const resultCaveat: z.ZodType<ResultCaveat, ResultCaveat> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, sources: listOf(filled) }),
);

export const result: z.ZodType<Result, Result> = /* @__PURE__ */ exactly(() =>
  z.strictObject({
    instrument: kebabId,
    edition: filled,
    declared: listOf(declared),
    scores: z.record(kebabId, scoreResult),
    findings: listOf(finding),
    caveats: listOf(resultCaveat),
    sources: listOf(filled),
    version: filled,
  }),
);
