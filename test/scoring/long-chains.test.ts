import { defineInstrument, describe as describeRule, score } from 'resiliens';
import { describe, expect, test } from 'vitest';

const base = {
  id: 'chain',
  edition: '1',
  sources: [{ source: 'own', confidence: 'own' }],
  items: [
    { id: 'a', kind: 'binary' },
    { id: 'b', kind: 'binary' },
  ],
} as const;

describe('a value that is read twice, by a value that is read twice, and so on', () => {
  const derived = Array.from({ length: 300 }, (_, index) => ({
    id: `step-${index}`,
    value: index === 0 ? { max: ['a', 'b'] } : { max: [`step-${index - 1}`, `step-${index - 1}`] },
  }));
  const instrument = defineInstrument({ ...base, derived, scores: [{ id: 'end', value: 'step-299' }] });

  test('is worked out once a step, not once a way to it', () => {
    expect(score({ a: 'present' }, instrument).scores['end']).toMatchObject({ value: 1, exact: true });
    expect(score({ a: 'absent' }, instrument).scores['end']).toMatchObject({ value: null, low: 0, high: 1 });
  });

  test('is described once a step', () => {
    expect(
      describeRule(instrument, { language: 'en' }).filter(({ kind }) => kind === 'derived'),
    ).toHaveLength(300);
  });
});
