import { type Answers, borgeStressIndex2018 } from 'resiliens';
import { tableFromRows, waveSummaries } from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

/** Children by what was found in the first and in the second wave. */
const summaryOf = (children: readonly (readonly [first: boolean, second: boolean, children: number])[]) => {
  const wave = (of: 0 | 1) =>
    tableFromRows(
      borgeStressIndex2018,
      children.flatMap((group) =>
        Array.from({ length: group[2] }, (): Answers => ({ criminality: group[of] ? 'present' : 'absent' })),
      ),
    );
  return waveSummaries([wave(0), wave(1)]).find(({ item }) => item === 'criminality')!;
};

describe('small counts over waves', () => {
  it('hides "ever" where two children had it and no longer have it: "ever" less "recent" would give them away', () => {
    const found = summaryOf([
      [true, true, 20],
      [true, false, 2],
      [false, true, 10],
      [false, false, 80],
    ]);
    expect(found.recent.yes.value).toBe(30);
    expect([found.ever.yes.value, found.ever.no.value]).toEqual([null, null]);
    expect(found.numberOfWaves[0]?.value).toBeNull();
  });

  it('shows all where the difference is none or large', () => {
    const none = summaryOf([
      [true, true, 20],
      [false, false, 80],
    ]);
    expect([none.recent.yes.value, none.ever.yes.value, none.ever.no.value]).toEqual([20, 20, 80]);
    const large = summaryOf([
      [true, true, 20],
      [true, false, 7],
      [false, false, 80],
    ]);
    expect([large.recent.yes.value, large.ever.yes.value]).toEqual([20, 27]);
    expect(large.numberOfWaves.map(({ value }) => value)).toEqual([80, 7, 20]);
  });
});
