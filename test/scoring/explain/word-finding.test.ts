import { type Finding, kvelloStyle, wordFinding } from 'resiliens';
import { describe, expect, test } from 'vitest';
import { denied } from './denied.js';
import { madeUp } from './made-up.js';
import { languages } from './random.js';

const finding = (
  rule: Finding['rule'],
  ids: readonly string[] = [],
  facts: Finding['facts'] = {},
): Finding => ({
  rule,
  severity: 'INFO',
  ids,
  facts,
  source: { basis: 'project', reference: 'own' },
});

const one = ['plays'];
const two = ['plays', 'sleeps-badly'];

/** Every rule that scoring and reading an assessment give, with one item and with two where that can be. */
const findings: readonly Finding[] = [
  ...(
    [
      'age:not-given',
      'age:not-applicable',
      'age:stated-outside',
      'age:undetermined',
      'age:outside-usual',
      'score:out-of-range',
      'skip:answered',
    ] as const
  ).flatMap((rule) => [finding(rule, one), finding(rule, two)]),
  finding('score:nothing-applicable', [], { score: 'scale' }),
  finding('score:below-bands', [], { score: 'scale' }),
  finding('record:thin', [], { score: 'scale', answered: 1, applicable: 3, completeness: 0.5 }),
  finding('record:thin', [], { score: 'scale', answered: 0, applicable: 1, completeness: 0.5 }),
  ...(
    [
      'conflict:unresolved',
      'conflict:resolved',
      'conflict:basis-changed',
      'conflict:chronicity',
      'conflict:severity',
      'condition:below',
      'condition:undetermined',
      'condition:suggests-present',
      'condition:not-applicable',
      'condition:not-detailed',
      'condition:age-ahead',
      'observation:unclear',
      'observation:earlier',
      'observation:later',
    ] as const
  ).map((rule) => finding(rule, one)),
  finding('exclusion:applied', ['carried', 'carries', 'goes-with']),
  finding('exclusion:carrier-open', ['carried', 'carries', 'goes-with']),
  finding('exclusion:carrier-absent', ['carried', 'carries', 'goes-with']),
  finding('exclusion:link-open', ['carried', 'carries', 'goes-with']),
  finding('overlap:a', ['any-trouble', 'carries']),
  finding('overlap:a', ['any-trouble', 'goes-with']),
  finding('profile:pair', [], { score: 'scale', with: 'counted' }),
  finding('profile:of-someone-else', one),
  finding('law:somewhere'),
];

describe.each(languages)('findings in %s', (language) => {
  test('each rule in words', () => {
    expect(findings.map((own) => `${own.rule}: ${wordFinding(own, madeUp, language)}`)).toMatchSnapshot();
  });

  test('full sentences, without gaps, probabilities or verdicts', () => {
    for (const own of findings) {
      const text = wordFinding(own, madeUp, language);
      expect(text).toMatch(/^[\p{Lu}“«].*[.?!]$/u);
      expect(text).not.toMatch(/undefined|NaN|\[object| {2}/);
      expect(text).not.toMatch(denied[language]);
    }
  });

  test('every rule of the checklist is worded as the checklist words it', () => {
    for (const { rule, text, when } of kvelloStyle.prompts) {
      const ids = 'min' in when ? when.min.flatMap((part) => ('item' in part ? [part.item] : [])) : [];
      expect(wordFinding(finding(rule, ids), kvelloStyle, language)).toContain(text[language]);
    }
  });
});
