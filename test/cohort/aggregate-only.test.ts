import { type Answers, borgeStressIndex2018 } from 'resiliens';
import * as cohort from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/cohort/statistics/numeric/random.js';

/** A cohort whose values are the same few whatever its size, so that a result that is an aggregate cannot grow with it. */
const cohortOf = (rows: number) => {
  const random = seededRandom(7);
  const draw = (most: number): number[] =>
    Array.from({ length: rows }, () => Math.floor(random() * (most + 1)));
  const [risk, resource, noise, other] = [draw(4), draw(1), draw(5), draw(4)];
  const outcome = risk.map((value, row) => 20 - 2 * value + 3 * resource[row]! + noise[row]!);
  const yes = risk.map((value, row) => (value + noise[row]! > 5 ? 1 : 0));
  const answers = risk.map(
    (value, row): Answers => ({
      criminality: value > 2 ? 'present' : 'absent',
      'alcohol-misuse': resource[row] === 1 ? 'present' : 'absent',
    }),
  );
  const matrix = risk.map((value, row) => [value, other[row]!, noise[row]!]);
  return { risk, resource, noise, other, outcome, yes, answers, matrix };
};
type Cohort = ReturnType<typeof cohortOf>;

const table = (answers: readonly Answers[]) => cohort.tableFromRows(borgeStressIndex2018, answers);
const up = 'higher-is-case' as const;

/** Every function that reads rows, with what it makes of a cohort. */
const readers: Record<string, (data: Cohort) => unknown> = {
  areaUnderCurve: ({ risk, yes }) => cohort.areaUnderCurve({ scores: risk, outcome: yes }, up),
  screeningCutOffs: ({ risk, yes }) => cohort.screeningCutOffs({ scores: risk, outcome: yes }, up),
  compareAreasUnderCurve: ({ risk, noise, yes }) => cohort.compareAreasUnderCurve(risk, noise, yes, up),
  krippendorffAlpha: ({ risk, other }) => cohort.krippendorffAlpha([risk, other], 'ordinal'),
  crossTabulate: ({ risk, other }) => cohort.crossTabulate(risk, other, [0, 1, 2, 3, 4]),
  intraclassCorrelation: ({ matrix }) => cohort.intraclassCorrelation(matrix),
  cronbachAlpha: ({ matrix }) => cohort.cronbachAlpha(matrix),
  itemStatistics: ({ matrix }) => cohort.itemStatistics(matrix),
  kuderRichardson20: ({ yes, resource }) =>
    cohort.kuderRichardson20(yes.map((is, row) => [is, resource[row]!])),
  kuderRichardson21: ({ yes, resource }) =>
    cohort.kuderRichardson21(yes.map((is, row) => [is, resource[row]!])),
  changeClasses: ({ risk, noise }) =>
    cohort.changeClasses(risk, noise, { reliability: 0.8, higherIsBetter: true, cutOff: 3 }),
  anchorChange: ({ risk, noise }) =>
    cohort.anchorChange(risk, noise, { minimumDifference: 2, higherIsBetter: true }),
  leastSquares: ({ outcome, risk }) => cohort.leastSquares({ outcome, predictors: { risk } }),
  logisticRegression: ({ yes, risk }) => cohort.logisticRegression({ outcome: yes, predictors: { risk } }),
  resilienceModel: ({ outcome, risk, resource }) => cohort.resilienceModel({ outcome, risk, resource }),
  challengeModel: ({ outcome, risk }) => cohort.challengeModel({ outcome, risk }),
  susceptibility: ({ outcome, risk, resource }) =>
    cohort.susceptibility({ outcome, risk, moderator: resource }),
  resourcesTogether: ({ outcome, risk, resource, noise }) =>
    cohort.resourcesTogether({ outcome, risk, first: resource, second: noise }),
  bootstrapInterval: ({ outcome }) =>
    cohort.bootstrapInterval({
      rows: outcome.length,
      seed: 1,
      replicates: 100,
      method: 'percentile',
      statistic: (rows) => rows.reduce((sum, row) => sum + outcome[row]!, 0) / rows.length,
    }),
  itemPrevalence: ({ answers }) => cohort.itemPrevalence(table(answers)),
  coOccurrence: ({ answers }) => cohort.coOccurrence(table(answers)),
  missingnessPatterns: ({ answers }) => cohort.missingnessPatterns(table(answers)),
  scoreDistributions: ({ answers }) =>
    cohort.scoreDistributions(cohort.compileColumns(borgeStressIndex2018).score(table(answers))),
  bandSummaries: ({ answers }) =>
    cohort.bandSummaries(cohort.compileColumns(borgeStressIndex2018).countBands(table(answers))),
  doseResponse: ({ risk, yes }) => cohort.doseResponse(risk, yes),
  waveSummaries: ({ answers }) => cohort.waveSummaries([table(answers), table([...answers].reverse())]),
};

const leaves = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, one) => sum + leaves(one), 0)
    : 1;

describe('R18: statistics are about the cohort, never about a child', () => {
  const [small, large] = [cohortOf(400), cohortOf(1600)];

  it.each(Object.entries(readers))('%s returns no more for more rows', (_, read) => {
    expect(leaves(read(large))).toBe(leaves(read(small)));
  });

  it.each(Object.entries(readers))('%s does not change its input', (_, read) => {
    const before = structuredClone(small);
    const frozen = structuredClone(small);
    for (const column of Object.values(frozen)) Object.freeze(column);
    read(frozen);
    expect(frozen).toEqual(before);
  });

  it('no function gives a residual, a fitted value or a rank of a row', () => {
    for (const name of Object.keys(cohort))
      expect(name).not.toMatch(/residual|rank|fittedValue|topRows|sortBy/i);
  });
});
