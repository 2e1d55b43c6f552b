import { type Answer, type Answers, type Instrument, type Item, type ScoreOptions, score } from 'resiliens';
import { compileColumns, rowOfResult, tableFromRows } from 'resiliens/cohort';
import { expect } from 'vitest';

/** Numbers from 0 to 1, the same at every run. */
export const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const drawAnswer = (item: Item, share: number, next: () => number): Answer => {
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  if (item.kind === 'binary') return next() < share ? 'present' : 'absent';
  if (item.kind === 'graded') return oneOf(item.levels).id;
  if (item.kind === 'ordinal') return oneOf(item.values);
  const step = item.step ?? (item.max - item.min) / 8;
  return item.min + step * Math.floor(next() * ((item.max - item.min) / step + 1));
};

/** Answers of every kind, dense enough that every band is met. */
export const randomRows = (instrument: Instrument, count: number, open: number, away: number): Answers[] => {
  const next = random(20221);
  return Array.from({ length: count }, () => {
    const share = next();
    return Object.fromEntries(
      instrument.items.flatMap((item) => {
        const draw = next();
        if (draw < open / 2) return [];
        if (draw < open) return [[item.id, 'unknown']];
        return [[item.id, draw < open + away ? 'not-applicable' : drawAnswer(item, share, next)]];
      }),
    );
  });
};

/** Columns and `score` give the same numbers for every row. */
export const expectAgreement = (
  instrument: Instrument,
  rows: readonly Answers[],
  options: ScoreOptions = {},
): void => {
  const result = compileColumns(instrument, options).score(tableFromRows(instrument, rows));
  const differing = rows.filter((answers, row) => {
    const own = rowOfResult(result, row);
    return Object.entries(score(answers, instrument, options).scores).some(
      ([id, expected]) =>
        own[id]?.value !== expected.value ||
        own[id]?.low !== expected.low ||
        own[id]?.high !== expected.high ||
        own[id]?.band !== expected.band ||
        own[id]?.bandByRule !== expected.bandByRule,
    );
  });
  expect(differing).toEqual([]);
};
