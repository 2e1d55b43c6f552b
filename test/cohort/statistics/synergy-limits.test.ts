import { additiveInteraction } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

describe('the synergy index', () => {
  it('has no limits where they would be beyond all numbers, and says so', () => {
    const group = (cases: number, total: number) => ({ cases, total });
    const found = additiveInteraction(
      {
        both: group(3, 10_002),
        onlyFirst: group(1, 3),
        onlySecond: group(1, 2),
        neither: group(3, 10_003),
      },
      { ratio: 'odds', rareOutcome: true },
    );
    if (found.value === null) throw new Error(found.why);
    const { value, ...limits } = found.synergyIndex;
    expect(value).toBeGreaterThan(0);
    expect(limits).toEqual({ low: null, high: null, why: 'no-limits' });
  });
});
