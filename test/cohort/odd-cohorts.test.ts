import { type Answers, borgeStressIndex2018 } from 'resiliens';
import * as cohort from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import { isClean } from './statistics/refusal.js';

/** A cohort as nobody wants it: as many rows as there are risks. */
interface Odd {
  readonly risk: readonly (number | null)[];
  readonly other: readonly (number | null)[];
  readonly yes: readonly (0 | 1 | null)[];
  readonly answers: readonly Answers[];
}

const known = Object.fromEntries(borgeStressIndex2018.items.map(({ id }) => [id, 'absent' as const]));
const odd: Record<string, Odd> = {
  'no rows': { risk: [], other: [], yes: [], answers: [] },
  'one row': { risk: [2], other: [2], yes: [1], answers: [known] },
  'nothing known': {
    risk: [null, null, null],
    other: [null, null, null],
    yes: [null, null, null],
    answers: [{}, {}, {}],
  },
  'nothing that varies': {
    risk: [1, 1, 1, 1, 1, 1],
    other: [1, 1, 1, 1, 1, 1],
    yes: [0, 0, 0, 0, 0, 0],
    answers: [known, known, known, known, known, known],
  },
  'nothing known of the same row': {
    risk: [1, null, null],
    other: [null, 2, null],
    yes: [null, null, 1],
    answers: [{}, {}, {}],
  },
};

const all = { smallestCell: 1 };
const up = 'higher-is-case' as const;
const columns = cohort.compileColumns(borgeStressIndex2018);
const table = (answers: readonly Answers[]) => cohort.tableFromRows(borgeStressIndex2018, answers);
const pairs = ({ risk, other }: Odd): (number | null)[][] => risk.map((value, row) => [value, other[row]!]);

/** Functions that estimate something: without enough to go on they give `value: null` and a reason. */
const estimates: Record<string, (data: Odd) => { readonly value: unknown; readonly why?: unknown }> = {
  areaUnderCurve: ({ risk, yes }) => cohort.areaUnderCurve({ scores: risk, outcome: yes }, up),
  screeningCutOffs: ({ risk, yes }) => cohort.screeningCutOffs({ scores: risk, outcome: yes }, up),
  compareAreasUnderCurve: ({ risk, other, yes }) => cohort.compareAreasUnderCurve(risk, other, yes, up),
  krippendorffAlpha: (data) => cohort.krippendorffAlpha(pairs(data), 'interval'),
  cohenKappa: ({ risk, other }) => cohort.cohenKappa(cohort.crossTabulate(risk, other, [1, 2, 3, 4]).counts),
  intraclassCorrelation: (data) => cohort.intraclassCorrelation(pairs(data)),
  cronbachAlpha: (data) => cohort.cronbachAlpha(pairs(data)),
  kuderRichardson20: ({ yes, other }) =>
    cohort.kuderRichardson20(yes.map((is, row) => [is, other[row] === null ? null : is])),
  leastSquares: ({ risk, other }) => cohort.leastSquares({ outcome: other, predictors: { risk } }),
  logisticRegression: ({ risk, yes }) => cohort.logisticRegression({ outcome: yes, predictors: { risk } }),
  resilienceModel: ({ risk, other, yes }) => cohort.resilienceModel({ outcome: other, risk, resource: yes }),
  challengeModel: ({ risk, other }) => cohort.challengeModel({ outcome: other, risk }),
  susceptibility: ({ risk, other, yes }) => cohort.susceptibility({ outcome: other, risk, moderator: yes }),
  changeClasses: ({ risk, other }) =>
    cohort.changeClasses(risk, other, { reliability: 0.8, higherIsBetter: true, cutOff: 3 }),
};

/** Functions that describe: without rows they give counts of 0 and shares of null. */
const descriptions: Record<string, (data: Odd) => unknown> = {
  itemPrevalence: ({ answers }) => cohort.itemPrevalence(table(answers), all),
  coOccurrence: ({ answers }) => cohort.coOccurrence(table(answers), all),
  missingnessPatterns: ({ answers }) => cohort.missingnessPatterns(table(answers), all),
  scoreDistributions: ({ answers }) => cohort.scoreDistributions(columns.score(table(answers)), all),
  bandSummaries: ({ answers }) => cohort.bandSummaries(columns.countBands(table(answers)), all),
  doseResponse: ({ risk, yes }) => cohort.doseResponse(risk, yes, all),
  waveSummaries: ({ answers }) => cohort.waveSummaries([table(answers), table(answers)], all),
  itemStatistics: (data) => cohort.itemStatistics(pairs(data)),
};

describe.each(Object.entries(odd))('a cohort with %s', (_, data) => {
  it.each(Object.entries(estimates))('has no %s, and is told why', (_name, estimate) => {
    const found = estimate(data);
    expect(found.value).toBeNull();
    expect(found.why).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(isClean(found)).toBe(true);
  });

  it.each(Object.entries(descriptions))(
    'is described by %s without a number that is none',
    (_name, describes) => {
      expect(isClean(describes(data))).toBe(true);
    },
  );
});

describe('odd cohorts', () => {
  it('nothing known is not nothing present', () => {
    const found = cohort.itemPrevalence(table(odd['nothing known']!.answers), all).value[0];
    expect([found?.low, found?.high, found?.amongKnown.value]).toEqual([0, 1, null]);
    const [bands] = cohort.bandSummaries(columns.countBands(table(odd['nothing known']!.answers)), all);
    expect(bands?.undecided.value).toBe(3);
  });

  it('two predictors that say the same have no solution, and that is told', () => {
    const risk = [1, 2, 3, 4, 5];
    const predictors = { risk, twice: risk.map((value) => 2 * value) };
    expect(cohort.leastSquares({ outcome: [1, 3, 2, 5, 4], predictors })).toMatchObject({ why: 'singular' });
    expect(cohort.logisticRegression({ outcome: [0, 1, 0, 1, 1], predictors })).toMatchObject({
      why: 'singular',
    });
  });

  it('a predictor that separates an outcome has no finite odds ratio, and that is told', () => {
    expect(
      cohort.logisticRegression({ outcome: [0, 0, 0, 1, 1, 1], predictors: { risk: [1, 2, 3, 4, 5, 6] } }),
    ).toMatchObject({ value: null, why: 'separation' });
  });

  it('raters who never saw the same child leave nothing to agree on', () => {
    const { counts, dropped } = cohort.crossTabulate(['a', null], [null, 'b'], ['a', 'b']);
    expect(cohort.cohenKappa(counts, { dropped })).toMatchObject({ why: 'no-subjects', dropped: 2 });
  });

  it.each([
    [
      'agreement',
      {
        agreement: [
          [1, -0.1],
          [-0.1, 1],
        ],
      },
    ],
    [
      'disagreement',
      {
        disagreement: [
          [0, -1],
          [-1, 0],
        ],
      },
    ],
  ])('negative weights of %s are refused', (_, weights) => {
    expect(() =>
      cohort.weightedKappa(
        [
          [5, 1],
          [1, 5],
        ],
        weights,
      ),
    ).toThrow(expect.objectContaining({ code: 'number-invalid' }));
  });
});
