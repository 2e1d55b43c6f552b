import { type Answers, borgeStressIndex2018 } from 'resiliens';
import {
  compileColumns,
  coOccurrence,
  doseResponse,
  scoreDistributions,
  tableFromRows,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

const items = borgeStressIndex2018.items.map(({ id }) => id);
const child = (present: number): Answers =>
  Object.fromEntries(items.map((id, at) => [id, at < present ? 'present' : 'absent']));
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const distribution = (counts: readonly (readonly [score: number, children: number])[]) => {
  const table = tableFromRows(
    borgeStressIndex2018,
    counts.flatMap(([score, children]) => times(children, child(score))),
  );
  return scoreDistributions(compileColumns(borgeStressIndex2018).score(table))[0]!;
};

describe('a mean beside hidden counts', () => {
  it('is left out where it and the total would be two equations for two hidden counts', () => {
    const found = distribution([
      [0, 100],
      [1, 50],
      [2, 20],
      [6, 3],
    ]);
    expect(found.value.map(({ atLowest }) => atLowest.value)).toEqual([100, 50, null, null]);
    expect([found.meanLow, found.meanHigh]).toEqual([null, null]);
  });

  it('is rounded in a large cohort, so far that the small count stays free by its threshold', () => {
    const counts = [
      [0, 30_000],
      [1, 15_000],
      [2, 4990],
      [6, 3],
    ] as const;
    const { meanLow, n, value } = distribution(counts);
    expect(value.map(({ atLowest }) => atLowest.value)).toEqual([30_000, 15_000, null, null]);
    const exact = (15_000 + 2 * 4990 + 6 * 3) / n;
    expect(meanLow).toBe(Number(exact.toFixed(3)));
    // The sum of the two hidden parts, from the rounded mean and half of its last decimal less or more.
    const highCounts = [meanLow! - 0.0005, meanLow! + 0.0005].map(
      (mean) => (mean * n - 15_000 - 2 * (n - 45_000)) / (6 - 2),
    );
    expect(highCounts[1]! - highCounts[0]!).toBeGreaterThanOrEqual(5);
  });

  it('is exact where every count is shown', () => {
    const { meanLow } = distribution([
      [0, 100],
      [1, 50],
    ]);
    expect(meanLow).toBe(50 / 150);
  });
});

describe('a pair of items', () => {
  it('is hidden where few children leave one of the two open: the total would give them away', () => {
    const known = Array.from(
      { length: 100 },
      (_, row): Answers => ({
        criminality: row % 2 === 0 ? 'present' : 'absent',
        'alcohol-misuse': row % 4 < 2 ? 'present' : 'absent',
      }),
    );
    const open = (children: number) => times(children, { criminality: 'present' } as Answers);
    const pair = (children: number) =>
      coOccurrence(tableFromRows(borgeStressIndex2018, [...known, ...open(children)]), {
        items: ['criminality', 'alcohol-misuse'],
      }).value[0];
    expect(pair(3)).toMatchObject({ both: { value: null }, known: { value: null }, why: 'small-cell' });
    expect(pair(5)).toMatchObject({ both: { value: 25 }, known: { value: 100 }, why: null });
    expect(pair(0)).toMatchObject({ known: { value: 100 }, why: null });
  });
});

describe('a dose-response table', () => {
  const tableOf = (doses: readonly (readonly [dose: number, events: number, children: number])[]) => {
    const dose = doses.flatMap(([at, , children]) => times(children, at));
    const outcome = doses.flatMap(([, events, children]) => [
      ...times(events, 1),
      ...times(children - events, 0),
    ]);
    return doseResponse(dose, outcome).value?.map(({ dose: at, rows, events }) => [
      at,
      rows.value,
      events.value,
    ]);
  };

  it('hides the events of a second dose where all events together would give the first away', () => {
    expect(
      tableOf([
        [0, 10, 100],
        [1, 20, 80],
        [2, 3, 40],
        [3, 15, 30],
      ]),
    ).toEqual([
      [0, 100, null],
      [1, 80, 20],
      [2, 40, null],
      [3, 30, 15],
    ]);
  });

  it('does so where few have no outcome, too', () => {
    expect(
      tableOf([
        [0, 40, 80],
        [1, 38, 40],
        [2, 20, 30],
      ])?.map(([, , events]) => events),
    ).toEqual([40, null, null]);
  });

  it('hides nothing where nothing is small', () => {
    expect(
      tableOf([
        [0, 10, 100],
        [1, 20, 80],
      ]),
    ).toEqual([
      [0, 100, 10],
      [1, 80, 20],
    ]);
  });
});
