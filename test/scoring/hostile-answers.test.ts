import {
  borgeStressIndex2018,
  compileRow,
  defineInstrument,
  kvelloStyle,
  ResiliensError,
  score,
  toAnswers,
} from 'resiliens';
import { createAssessment } from 'resiliens/assessment';
import { describe, expect, test } from 'vitest';

const general = defineInstrument({
  id: 'general',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [{ id: 'a', kind: 'ordinal', values: [0, 1] }],
  scores: [{ id: 'rounded', value: { round: 'a', mode: 'half-up' } }],
});

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ResiliensError) return `${error.code} ${error.path.join('.')} ${error.message}`;
    throw error;
  }
  return 'nothing thrown';
};

const throwing = (): never => {
  throw new Error('SECRET');
};

describe('answers that are no plain object', () => {
  test.each([
    ['a Map', new Map([['criminality', 'present']])],
    ['a Set', new Set(['criminality'])],
    ['a list', ['present']],
    ['nothing', null],
    ['a text', 'present'],
    ['a getter that throws', Object.defineProperty({}, 'criminality', { enumerable: true, get: throwing })],
    ['a Proxy whose keys throw', new Proxy({}, { ownKeys: throwing })],
  ])('%s is refused by score and by compileRow, without its words', (_name, answers) => {
    for (const instrument of [borgeStressIndex2018, general]) {
      const row = compileRow(instrument);
      for (const run of [() => score(answers as never, instrument), () => row(answers as never)]) {
        expect(codeOf(run)).toMatch(/^(input-invalid answers|id-unknown answers)/);
        expect(codeOf(run)).not.toContain('SECRET');
      }
    }
  });

  test('the object of a class is read by its own keys', () => {
    class Form {
      criminality = 'present';
    }
    expect(score(new Form() as never, borgeStressIndex2018).scores['areas']?.low).toBe(1);
    expect(compileRow(borgeStressIndex2018)(new Form() as never)['areas']?.low).toBe(1);
  });
});

describe('an assessment without an age', () => {
  const { id, edition } = kvelloStyle;
  const start = { id: 'ageless', date: '2024-05-10', instruments: [{ id, edition }] };

  test.each([
    ['no age at all', {}],
    ['a child that is not born yet', { birthMonth: '2024-09' }],
  ])('%s is scored as if no age were given', (_name, child) => {
    const { answers, ageMonths } = toAnswers(createAssessment({ ...start, child }), kvelloStyle);
    expect(ageMonths).toBeNull();
    const { findings, scores } = score(answers, kvelloStyle, { ageMonths });
    expect(findings.map(({ rule }) => rule)).toContain('age:not-given');
    expect(compileRow(kvelloStyle, { ageMonths })(answers)['risk']).toMatchObject({
      low: scores['risk']?.low,
      high: scores['risk']?.high,
    });
  });
});
