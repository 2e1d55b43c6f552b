import { borgeStressIndex2018 } from 'resiliens';
import * as cohort from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

const outcome = [1, 3, 2, 5, 4, 6, 8, 7];
const risk = [1, 2, 3, 4, 5, 6, 7, 8];
const yes = [0, 1, 0, 1, 0, 1, 0, 1];
const truth = [0, 0, 1, 0, 1, 0, 1, 1] as const;
const curved = risk.map((value, row) => 9 * value - value * value + 0.1 * outcome[row]!);
const fit = cohort.leastSquares({ outcome, predictors: { risk } });
const product = cohort.leastSquares({ outcome, predictors: { risk, yes }, products: [['risk', 'yes']] });
const square = cohort.leastSquares({ outcome: curved, predictors: { risk }, squares: ['risk'] });
const logistic = cohort.logisticRegression({ outcome: truth, predictors: { risk } });
if (fit.value === null || product.value === null || square.value === null || logistic.value === null)
  throw new Error('not fitted');

const table = { exposedCases: 9, exposedNonCases: 6, unexposedCases: 3, unexposedNonCases: 8 };
const counts = [
  [5, 1],
  [2, 4],
];
const responses = risk.map((value, row) => [value, outcome[row]!, value + yes[row]!]);
const answers = yes.map((value, row) => [value, truth[row]!, 1 - value]);
const ten = { cases: 1, total: 10 };
const groups = { neither: ten, onlyFirst: ten, onlySecond: ten, both: { cases: 5, total: 10 } };
const doses = [
  { dose: 0, events: 1, n: 9 },
  { dose: 1, events: 5, n: 9 },
];
const columns = cohort.tableFromRows(borgeStressIndex2018, [{}, {}]);
const scorer = cohort.compileColumns(borgeStressIndex2018);
const rule = { sd: 5, reliability: 0.9, higherIsBetter: true, cutOff: 4 };

/** How a result was come by: a name that a reader can look up. */
const results: readonly (readonly [method: string, call: () => { readonly method: string }])[] = [
  ['wilson-1927', () => cohort.wilsonInterval(1, 2)],
  ['clopper-pearson-1934', () => cohort.exactInterval(1, 2)],
  ['mann-whitney', () => cohort.areaUnderCurve({ scores: risk, outcome: truth }, 'higher-is-case')],
  ['delong-1988-paired', () => cohort.compareAreasUnderCurve(risk, outcome, truth, 'higher-is-case')],
  ['cut-offs', () => cohort.screeningCutOffs({ scores: risk, outcome: truth }, 'higher-is-case')],
  ['wald-log', () => cohort.twoByTwo(table)],
  ['mcnemar-1947', () => cohort.mcNemar({ both: 1, onlyFirst: 2, onlySecond: 3, neither: 4 })],
  ['mantel-haenszel-1959', () => cohort.mantelHaenszel([table, table])],
  ['breslow-day-1980', () => cohort.homogeneityOfOddsRatios([table, table])],
  ['exact-conditional', () => cohort.conditionalOddsRatio([table])],
  ['cochran-armitage', () => cohort.cochranArmitageTrend(doses)],
  ['risk-ratios', () => cohort.additiveInteraction(groups)],
  [
    'odds-ratios-rare-outcome',
    () => cohort.additiveInteraction(groups, { ratio: 'odds', rareOutcome: true }),
  ],
  ['cohen-1960', () => cohort.cohenKappa(counts)],
  ['cohen-1960', () => cohort.weightedKappa(counts, 'unweighted')],
  ['cohen-1968-linear', () => cohort.weightedKappa(counts, 'linear')],
  ['cohen-1968-quadratic', () => cohort.weightedKappa(counts, 'quadratic')],
  [
    'cohen-1968-agreement-weights',
    () =>
      cohort.weightedKappa(counts, {
        agreement: [
          [1, 0],
          [0, 1],
        ],
      }),
  ],
  [
    'cohen-1968-disagreement-weights',
    () =>
      cohort.weightedKappa(counts, {
        disagreement: [
          [0, 1],
          [1, 0],
        ],
      }),
  ],
  ['byrt-bishop-carlin-1993', () => cohort.binaryAgreement(counts)],
  ['gwet-2008-ac1', () => cohort.gwetAc1(counts)],
  [
    'fleiss-1971',
    () =>
      cohort.fleissKappa([
        [2, 1],
        [1, 2],
      ]),
  ],
  ['krippendorff-nominal', () => cohort.krippendorffAlpha([yes, [...truth]], 'nominal')],
  ['krippendorff-ordinal', () => cohort.krippendorffAlpha([yes, [...truth]], 'ordinal')],
  ['shrout-fleiss-1979', () => cohort.intraclassCorrelation(responses)],
  ['cronbach-1951', () => cohort.cronbachAlpha(responses)],
  ['cronbach-1951-pairwise', () => cohort.cronbachAlpha(responses, { missing: 'complete-pairs' })],
  ['kuder-richardson-20', () => cohort.kuderRichardson20(answers)],
  ['kuder-richardson-21', () => cohort.kuderRichardson21(answers)],
  ['item-total', () => cohort.itemStatistics(responses)],
  ['mcdonald-1999-one-factor', () => cohort.omegaFromLoadings([0.5, 0.6, 0.7])],
  ['spearman-brown', () => cohort.lengthForReliability(0.5, 0.8)],
  ['standard-error-of-measurement', () => cohort.scoreInterval(5, 2, 0.8)],
  ['ordinary-least-squares', () => fit],
  ['r-squared-change', () => cohort.rSquaredChange(fit, product)],
  ['logistic-maximum-likelihood', () => logistic],
  ['prediction-at-declared-values', () => cohort.predictAt(fit, { risk: 2 })],
  ['fitted-lines', () => cohort.fittedLines(fit, { focal: 'risk' })],
  ['simple-slopes', () => cohort.simpleSlopes(product, { focal: 'risk', moderator: 'yes' })],
  ['johnson-neyman-1936', () => cohort.johnsonNeyman(product, { focal: 'risk', moderator: 'yes' })],
  ['quadratic-turning-point', () => cohort.turningPoint(square, 'risk')],
  ['compensatory-and-protective-model', () => cohort.resilienceModel({ outcome, risk, resource: yes })],
  ['challenge-model', () => cohort.challengeModel({ outcome: curved, risk })],
  ['regions-of-significance', () => cohort.susceptibility({ outcome, risk, moderator: yes })],
  ['jacobson-truax-1991', () => cohort.changeClasses(risk, outcome, rule)],
  ['jacobson-truax-1991', () => cohort.reliableChange(1, 5, rule)],
  ['jacobson-truax-1991', () => cohort.clinicalCutOffs({ mean: 1, sd: 1 }, { mean: 3, sd: 1 }, true)],
  [
    'minimum-difference',
    () => cohort.anchorChange(risk, outcome, { minimumDifference: 1, higherIsBetter: true }),
  ],
  ['prevalence-with-bounds', () => cohort.itemPrevalence(columns)],
  ['co-occurrence', () => cohort.coOccurrence(columns)],
  ['missingness-patterns', () => cohort.missingnessPatterns(columns)],
  ['distribution-with-bounds', () => cohort.scoreDistributions(scorer.score(columns))[0]!],
  ['bands-with-undecided', () => cohort.bandSummaries(scorer.countBands(columns))[0]!],
  ['rates-by-dose', () => cohort.doseResponse(risk, truth)],
  ['recent-ever-number-of-waves', () => cohort.waveSummaries([columns, columns])[0]!],
];

describe('how it was come by', () => {
  it.each(results)('%s is what the result says of itself', (method, call) => {
    expect(call().method).toBe(method);
  });

  it('the forms of the intraclass correlation say what they take judges for', () => {
    const { value } = cohort.intraclassCorrelation(responses);
    expect(value?.map(({ form, model, type, unit }) => [form, model, type, unit])).toEqual([
      ['ICC(1,1)', 'one-way', 'agreement', 'single'],
      ['ICC(2,1)', 'two-way-random', 'agreement', 'single'],
      ['ICC(3,1)', 'two-way-mixed', 'consistency', 'single'],
      ['ICC(1,k)', 'one-way', 'agreement', 'average'],
      ['ICC(2,k)', 'two-way-random', 'agreement', 'average'],
      ['ICC(3,k)', 'two-way-mixed', 'consistency', 'average'],
    ]);
  });
});
