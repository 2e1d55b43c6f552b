import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Answers, Instrument, Result, ScoreOptions } from 'resiliens';
import { expect, test } from 'vitest';
import { bruteForce, countCompletions } from '../oracle/brute-force.js';
import { valuesByRule } from '../oracle/by-rule.js';
import { asNumber } from '../oracle/rational.js';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('resiliens/conformance/index.json'));
const read = <T>(path: string): T => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8')) as T;

interface Vector {
  readonly id: string;
  readonly answers: Answers;
  readonly options: ScoreOptions;
  readonly expected?: Omit<Result, 'version'>;
}

// The oracle and the engine share no line: where they agree, a vector is not merely what the engine happened to say.
test.each(readdirSync(`${folder}/vectors`))(
  'the oracle gives the numbers of %s',
  (file) => {
    const { normalized, vectors } = read<{ normalized: string; vectors: readonly Vector[] }>(
      `vectors/${file}`,
    );
    const instrument = read<Instrument>(normalized);
    let tried = 0;
    for (const { id, answers, options, expected } of vectors) {
      if (expected === undefined) continue;
      const values = valuesByRule(instrument, answers, options);
      for (const [name, own] of Object.entries(expected.scores)) {
        const value = values.get(name) ?? null;
        if (value === null) expect(own.value, `${id} ${name}`).toBeNull();
        else expect(own.value, `${id} ${name}`).toBeCloseTo(asNumber(value), 9);
      }
      if (countCompletions(instrument, answers, options) > 300) continue;
      tried += 1;
      const brute = bruteForce(instrument, answers, options);
      for (const [name, own] of Object.entries(expected.scores)) {
        const { low, high, bands } = brute.get(name)!;
        if (low === null || high === null) continue;
        expect(own.low, `${id} ${name}`).toBeLessThanOrEqual(asNumber(low) + 1e-9);
        expect(own.high, `${id} ${name}`).toBeGreaterThanOrEqual(asNumber(high) - 1e-9);
        if (own.exact)
          expect([own.low, own.high], `${id} ${name}`).toEqual([
            expect.closeTo(asNumber(low), 9),
            expect.closeTo(asNumber(high), 9),
          ]);
        if (own.band !== null) expect([...bands], `${id} ${name}`).toEqual([own.band]);
      }
    }
    expect(tried).toBeGreaterThan(0);
  },
  120_000,
);
