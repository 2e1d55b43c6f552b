import * as z from 'zod';
import type {
  CutParameter,
  CutValue,
  Declared,
  NormsParameter,
  NormsValue,
  Parameter,
  ParameterValue,
  StatementParameter,
  StatementValue,
  WeightingParameter,
  WeightingValue,
} from '../../model/parameter.js';
import { exactly } from '../exactly.js';
import { filled, kebabId, listOf, number, wordOf } from './basics.js';
import { words } from './common.js';
import { level } from './item.js';
import { bandTable } from './score.js';
import { DIRECTIONS } from './words.js';

export const cutParameter: z.ZodType<CutParameter, CutParameter> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, kind: z.literal('cut'), item: kebabId, label: words }),
);

export const weightingParameter: z.ZodType<WeightingParameter, WeightingParameter> = /* @__PURE__ */ exactly(
  () =>
    z.strictObject({
      id: kebabId,
      kind: z.literal('weighting'),
      items: listOf(kebabId),
      score: kebabId,
      scoreLabel: words,
      higherIs: wordOf(DIRECTIONS),
      label: words,
    }),
);

export const normsParameter: z.ZodType<NormsParameter, NormsParameter> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, kind: z.literal('norms'), score: kebabId, label: words }),
);

export const statementParameter: z.ZodType<StatementParameter, StatementParameter> = /* @__PURE__ */ exactly(
  () => z.strictObject({ id: kebabId, kind: z.literal('statement'), label: words }),
);

/** A choice that an instrument leaves to whoever uses it. */
export const parameter: z.ZodType<Parameter, Parameter> = /* @__PURE__ */ exactly(() =>
  z.union([cutParameter, weightingParameter, normsParameter, statementParameter]),
);

/** Who made a choice, and on what ground. */
const declaration = () => ({ declaredBy: filled, rationale: filled, source: filled });

export const cutValue: z.ZodType<CutValue, CutValue> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ levels: listOf(level), cut: kebabId, ...declaration() }),
);

export const weightingValue: z.ZodType<WeightingValue, WeightingValue> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, version: filled, weights: z.record(kebabId, number), ...declaration() }),
);

export const normsValue: z.ZodType<NormsValue, NormsValue> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ id: kebabId, version: filled, bands: listOf(bandTable), ...declaration() }),
);

export const statementValue: z.ZodType<StatementValue, StatementValue> = /* @__PURE__ */ exactly(() =>
  z.strictObject({ value: filled, ...declaration() }),
);

/** A choice that fills a parameter. */
export const parameterValue: z.ZodType<ParameterValue, ParameterValue> = /* @__PURE__ */ exactly(() =>
  z.union([cutValue, weightingValue, normsValue, statementValue]),
);

/** A parameter as it stands: filled, or not declared. */
export const declared: z.ZodType<Declared, Declared> = /* @__PURE__ */ exactly(() =>
  z.union([
    z.strictObject({
      parameter: kebabId,
      status: z.literal('declared'),
      sourced: z.literal(false),
      value: parameterValue,
    }),
    z.strictObject({ parameter: kebabId, status: z.literal('not-declared') }),
  ]),
);
