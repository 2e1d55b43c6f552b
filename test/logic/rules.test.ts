import { describe, expect, test } from 'vitest';
import { findingOf } from '../../src/logic/finding-of.js';
import { wordRule } from '../../src/logic/word-rule.js';
import type { Finding } from '../../src/model/finding.js';
import type { RuleText } from '../../src/model/rule-text.js';

const rules: readonly RuleText[] = [
  {
    rule: 'plan:one',
    severity: 'INFO',
    source: { basis: 'project', reference: 'resiliens' },
    text: {
      en: '{ids} at {day}, {count} of {list}; {missing}.',
      nb: '{ids} den {day}, {count} av {list}; {missing}.',
      nn: '{ids} den {day}, {count} av {list}; {missing}.',
    },
  },
];

describe('the finding of a rule', () => {
  test('has severity and source of the rule, unless told otherwise', () => {
    expect(findingOf(rules, 'plan:one')).toEqual({
      rule: 'plan:one',
      severity: 'INFO',
      facts: {},
      source: { basis: 'project', reference: 'resiliens' },
    });
    const parts = { severity: 'ERROR', path: ['measures', 0], ids: ['m1'], facts: { count: 2 } } as const;
    expect(findingOf(rules, 'plan:one', parts)).toMatchObject(parts);
  });

  test('of a rule that does not exist is an error', () => {
    expect(() => findingOf(rules, 'plan:two')).toThrow(
      expect.objectContaining({ code: 'id-unknown', path: ['rule'] }),
    );
  });
});

describe('a finding in words', () => {
  const facts = { day: '2024-05-02', count: 2, list: ['good-friends', 'own-thing'], missing: null } as const;
  const finding: Finding = findingOf(rules, 'plan:one', { ids: ['bullying', 'm-1'], facts });
  const names = {
    bullying: { en: 'Bullying', nb: 'Mobbing', nn: 'Mobbing' },
    'good-friends': { en: 'Friends', nb: 'Venner', nn: 'Vener' },
  };

  test('names what it knows, keeps dates and numbers, and writes an id without hyphens', () => {
    expect(wordRule(finding, rules, 'en', names)).toBe(
      'Bullying, m 1 at 2024-05-02, 2 of Friends, own thing; –.',
    );
    expect(wordRule(finding, rules, 'nn', names)).toBe(
      'Mobbing, m 1 den 2024-05-02, 2 av Vener, own thing; –.',
    );
  });

  test('of a rule that nobody has worded is the id of the rule', () => {
    expect(wordRule({ ...finding, rule: 'plan:two' }, rules, 'en')).toBe('plan:two');
  });

  test('leaves nothing to fill in where facts are missing', () => {
    expect(wordRule({ ...finding, facts: {}, ids: undefined }, rules, 'en')).toBe(' at –, – of –; –.');
  });
});
