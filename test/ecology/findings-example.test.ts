import { expect, test } from 'vitest';
import { checkEcology } from '../../src/ecology/check.js';
import { ecologyFindings } from '../../src/ecology/findings.js';
import example from '../fixtures/ecology/worked-example.json' with { type: 'json' };

test.each([
  ['before', example.ecologies.baseline, example.expected.baseline],
  ['after', example.ecologies.after, example.expected.after],
] as const)(
  'the worked example %s has the findings it was designed with',
  (_, document, { asOf, warnings }) => {
    const byRule: Record<string, string[]> = {};
    for (const { rule, ids } of ecologyFindings(checkEcology(document), asOf)) {
      const name = rule.slice('ecology:'.length).toUpperCase();
      byRule[name] = [...(byRule[name] ?? []), ...(ids ?? [])];
    }
    expect(byRule).toEqual(warnings);
  },
);
