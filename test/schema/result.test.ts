import fc from 'fast-check';
import { borgeStressIndex2018, kvelloStyle, type Result, score } from 'resiliens';
import { parseResult, ResultSchema, readResultJson } from 'resiliens/schema';
import { arbitraryAnswers, arbitraryInstrument, arbitraryScoreOptions } from 'resiliens/testing';
import { describe, expect, test } from 'vitest';
import { errorOf, outcomeOf } from './outcome.js';
import { spoilt } from './spoil.js';

const scored = (): Result =>
  score({ criminality: 'present', 'marital-discord': 'unknown' }, borgeStressIndex2018, {
    ageMonths: 96,
    date: '2024-05-10',
  });

describe('results', { timeout: 30_000 }, () => {
  test('come back byte for byte, with findings, contributions and bands', () => {
    const one = kvelloStyle.items
      .slice(0, 20)
      .map(({ id }, index) => [id, index % 3 === 0 ? 'present' : 'unknown']);
    for (const result of [scored(), score(Object.fromEntries(one), kvelloStyle, { ageMonths: 30 })]) {
      const text = JSON.stringify(result);
      expect(JSON.stringify(readResultJson(text))).toBe(text);
      expect(JSON.stringify(ResultSchema.parse(result))).toBe(text);
    }
  });

  test('of random instruments come back byte for byte', () => {
    const asked = arbitraryInstrument({ mostItems: 5, without: ['decimals'] }).chain((instrument) =>
      fc
        .tuple(arbitraryAnswers(instrument), arbitraryScoreOptions(instrument))
        .map(([answers, options]) => ({ instrument, answers, options })),
    );
    fc.assert(
      fc.property(asked, ({ instrument, answers, options }) => {
        const outcome = outcomeOf(() => score(answers, instrument, options));
        if (outcome.startsWith('{')) expect(JSON.stringify(readResultJson(outcome))).toBe(outcome);
      }),
      { numRuns: 50 },
    );
  });

  test.each<[string, (result: Record<string, unknown>) => void, string]>([
    [
      'an unknown key',
      (result) => {
        result['risk'] = 1;
      },
      'key-unknown 8',
    ],
    [
      'a misspelt key',
      (result) => {
        result['finding'] = [];
      },
      'key-unknown finding',
    ],
    [
      'a missing key',
      (result) => {
        delete result['caveats'];
      },
      'required-missing caveats',
    ],
    [
      'a score that is none',
      (result) => {
        result['scores'] = { areas: 4 };
      },
      'value-invalid scores.areas',
    ],
    [
      'a score whose id is none',
      (result) => {
        result['scores'] = { 'Kari Nordmann': {} };
      },
      'key-unknown scores.0',
    ],
    [
      'a rule of no family',
      (result) => {
        result['findings'] = [
          { rule: 'x:y', severity: 'INFO', facts: {}, source: { basis: 'project', reference: 'x' } },
        ];
      },
      'value-invalid findings.0.rule',
    ],
    [
      'a parameter of no status',
      (result) => {
        result['declared'] = [{ parameter: 'x', status: 'perhaps' }];
      },
      'value-invalid declared.0.status',
    ],
    [
      'a parameter without its value',
      (result) => {
        result['declared'] = [{ parameter: 'x', status: 'declared', sourced: false }];
      },
      'required-missing declared.0.value',
    ],
  ])('%s is refused', (_, spoil, expected) => {
    const result = structuredClone(scored()) as unknown as Record<string, unknown>;
    spoil(result);
    const { code, path } = errorOf(() => parseResult(result));
    expect(`${code} ${path.join('.')}`).toBe(expected);
  });

  test('spoilt in one place end in a coded error or in a result', () => {
    fc.assert(
      fc.property(spoilt(structuredClone(scored()), 'constructor'), ({ value }) => {
        const outcome = outcomeOf(() => parseResult(value));
        expect(outcome).toMatch(/^\{|^[a-z]+(-[a-z]+)+( |$)/);
        expect(outcome).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 500 },
    );
  });
});
