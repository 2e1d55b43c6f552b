// Every form that is a schema, for the JSON Schemas made from them; a bundler reads this file, not Node.

export * from '../../src/schema/shapes/answers.ts';
export * from '../../src/schema/shapes/assessment.ts';
export * from '../../src/schema/shapes/basics.ts';
export * from '../../src/schema/shapes/case-flow.ts';
export * from '../../src/schema/shapes/common.ts';
export * from '../../src/schema/shapes/condition.ts';
export * from '../../src/schema/shapes/dates.ts';
export * from '../../src/schema/shapes/definition.ts';
export * from '../../src/schema/shapes/detail.ts';
export * from '../../src/schema/shapes/expression.ts';
export * from '../../src/schema/shapes/expression-input.ts';
export * from '../../src/schema/shapes/finding.ts';
export * from '../../src/schema/shapes/history.ts';
export * from '../../src/schema/shapes/instrument.ts';
export * from '../../src/schema/shapes/investigation-plan.ts';
export * from '../../src/schema/shapes/item.ts';
export * from '../../src/schema/shapes/observation.ts';
export * from '../../src/schema/shapes/parameter.ts';
export * from '../../src/schema/shapes/plan.ts';
export * from '../../src/schema/shapes/practice-records.ts';
export * from '../../src/schema/shapes/records.ts';
export * from '../../src/schema/shapes/result.ts';
export * from '../../src/schema/shapes/roles.ts';
export * from '../../src/schema/shapes/rules.ts';
export * from '../../src/schema/shapes/score.ts';
