import { describe, expect, test } from 'vitest';
import { checkEcology } from '../../src/ecology/check.js';
import { signals } from '../../src/ecology/signals.js';
import example from '../fixtures/ecology/worked-example.json' with { type: 'json' };

const reports = {
  before: signals(checkEcology(example.ecologies.baseline), example.expected.baseline.asOf),
  after: signals(checkEcology(example.ecologies.after), example.expected.after.asOf),
};
const spoken = (report: (typeof reports)['before']): unknown[] =>
  [...report.signals, ...report.serviceSignals].map(({ rule, about }) => [rule, [...about].sort()]);
const outcome = (report: (typeof reports)['before'], rule: string): string | undefined =>
  report.outcomes.find((one) => one.rule === rule)?.outcome;

describe('the worked example', () => {
  test('before: the club stands alone, the mother is nowhere else, the caseworker is the only link', () => {
    expect(spoken(reports.before)).toEqual([
      ['signal:me-1', ['club']],
      ['signal:me-2', ['mother']],
      ['signal:me-4', ['home', 'visiting-home']],
    ]);
  });

  test('after: the mother is in the club, and nobody joins the two measures', () => {
    expect(spoken(reports.after)).toEqual([
      ['signal:me-3', ['club', 'mother']],
      ['signal:me-9', ['club', 'visiting-home']],
    ]);
  });

  test.each([
    ['signal:me-7', 'unknown'],
    ['signal:ex-1', 'unknown'],
    ['signal:mi-1', 'unknown'],
    ['signal:mi-2', 'unknown'],
    ['signal:mi-3', 'unknown'],
    ['signal:ch-3', 'silent'],
  ])('%s is %s at both dates', (rule, expected) => {
    expect(outcome(reports.before, rule)).toBe(expected);
    expect(outcome(reports.after, rule)).toBe(expected);
  });

  test('a picture of problems only is pointed out', () => {
    expect(reports.before.problemsOnly).toBe(true);
    expect(reports.after.problemsOnly).toBe(false);
  });
});
