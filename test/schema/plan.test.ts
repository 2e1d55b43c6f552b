import { readFileSync } from 'node:fs';
import { checkPlan } from 'resiliens/practice';
import { PlanSchema, parsePlan, readPlanJson } from 'resiliens/schema';
import { describe, expect, test } from 'vitest';
import { measured, planOf } from '../practice/plans.js';

const stored = readFileSync(new URL('../fixtures/practice/plan-1.json', import.meta.url), 'utf8');

const outcomeOf = (call: () => unknown): string => {
  try {
    return JSON.stringify(call());
  } catch (error) {
    const { code, path } = error as { code: string; path: readonly (string | number)[] };
    return `${code} ${path.join('.')}`;
  }
};

describe('a plan through zod', () => {
  test('reads as the practice door does, by every way in', () => {
    const read = JSON.stringify(checkPlan(JSON.parse(stored)));
    expect(JSON.stringify(parsePlan(JSON.parse(stored)))).toBe(read);
    expect(JSON.stringify(readPlanJson(stored))).toBe(read);
    expect(JSON.stringify(PlanSchema.parse(JSON.parse(stored)))).toBe(read);
  });

  const whole = planOf([measured('visiting-home')]);
  const spoilt: [string, object][] = [
    ['an unknown key', { gaols: [] }],
    ['a newer version', { schemaVersion: 2 }],
    ['a type that does not exist', { type: '3' }],
    ['an end before the start', { intendedEnd: '2024-05-31' }],
    ['a measure that does not exist', { measures: [measured('pmt' as 'pmto')] }],
    ['too many days', { measures: [measured('visiting-home', { daysPerMonth: 32 })] }],
    ['no days at all', { measures: [measured('visiting-home', { daysPerMonth: -1 })] }],
    [
      'an interval that is none',
      { measures: [measured('visiting-home', { evaluateEvery: { months: 13 } })] },
    ],
    ['a goal without a text', { goals: [{ id: 'g1', text: ' ', worksOn: [], builds: [] }] }],
    ['an impossible date', { start: '2024-02-30' }],
    ['a dangling id', { goals: [] }],
  ];
  test.each(spoilt)('refuses %s with the same code at the same place', (_, part) => {
    const value = { ...whole, ...part };
    expect(outcomeOf(() => parsePlan(value))).toBe(outcomeOf(() => checkPlan(value)));
    expect(PlanSchema.safeParse(value).success).toBe(false);
  });
});
