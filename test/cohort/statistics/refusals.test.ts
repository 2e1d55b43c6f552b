import * as cohort from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';

/** Code, place and facts of a refusal as its message has them, and a call that is refused so. */
type Refusal = readonly [message: string, call: () => unknown];

const wrong = (value: unknown): never => value as never;
const up = 'higher-is-case' as const;
const fit = cohort.leastSquares({
  outcome: [1, 3, 2, 5, 4, 4],
  predictors: { risk: [1, 2, 3, 4, 5, 6], yes: [0, 1, 0, 1, 1, 0] },
});
const product = cohort.leastSquares({
  outcome: [1, 3, 2, 5, 4, 4],
  predictors: { risk: [1, 2, 3, 4, 5, 6], yes: [0, 1, 0, 1, 1, 0] },
  products: [['risk', 'yes']],
});
const cells = { exposedCases: 1, exposedNonCases: 2, unexposedCases: 3, unexposedNonCases: 4 };
const ten = { cases: 1, total: 10 };
const groups = { neither: ten, onlyFirst: ten, onlySecond: ten, both: ten };
const counts = { truePositives: 1, falsePositives: 2, falseNegatives: 3, trueNegatives: 4 };
const pairs = { both: 1, onlyFirst: 2, onlySecond: 3, neither: 4 };
const square = [
  [5, 1],
  [2, 4],
];
const plan = { rows: 3, seed: 1, statistic: () => 0 };
const model = { outcome: [1, 2, 3, 4], risk: [1, 2, 3, 5], resource: [0, 1, 0, 1] };

const refusals: Readonly<Record<string, readonly Refusal[]>> = {
  'a share': [
    ['number-invalid at n (found: -1; least: 0)', () => cohort.wilsonInterval(0, -1)],
    ['input-invalid at n (expected: number)', () => cohort.wilsonInterval(0, wrong('1'))],
    ['number-invalid at events (found: 3; most: 2)', () => cohort.wilsonInterval(3, 2)],
    ['number-invalid at events (found: 0.5; mostDecimals: 0)', () => cohort.wilsonInterval(0.5, 2)],
    [
      'option-invalid at confidenceLevel (moreThan: 0; most: 0.999999999)',
      () => cohort.wilsonInterval(1, 2, { confidenceLevel: 1 }),
    ],
    ['input-invalid at options (expected: object)', () => cohort.wilsonInterval(1, 2, wrong(null))],
  ],
  'a two-by-two table': [
    ['input-invalid at table (expected: object)', () => cohort.twoByTwo(wrong([1]))],
    [
      'number-invalid at unexposedCases (found: -1; least: 0)',
      () => cohort.twoByTwo({ ...cells, unexposedCases: -1 }),
    ],
    [
      'option-invalid at zeroCells (allowed: refuse, add-half)',
      () => cohort.twoByTwo(cells, { zeroCells: wrong('drop') }),
    ],
    ['input-invalid at pairs (expected: object)', () => cohort.mcNemar(wrong(undefined))],
    ['number-invalid at neither (found: -1; least: 0)', () => cohort.mcNemar({ ...pairs, neither: -1 })],
  ],
  strata: [
    ['input-invalid at strata (expected: list)', () => cohort.mantelHaenszel(wrong({}))],
    ['input-invalid at strata (expected: list)', () => cohort.conditionalOddsRatio(wrong(null))],
    ['input-invalid at strata.0 (expected: object)', () => cohort.mantelHaenszel([wrong(1)])],
    [
      'number-invalid at strata.1.exposedCases (found: not finite)',
      () => cohort.mantelHaenszel([cells, { ...cells, exposedCases: Number.NaN }]),
    ],
    [
      'number-invalid at strata.1 (found: 0.5; mostDecimals: 0)',
      () => cohort.conditionalOddsRatio([cells, { ...cells, exposedCases: 0.5 }]),
    ],
  ],
  'two causes': [
    ['input-invalid at groups (expected: object)', () => cohort.additiveInteraction(wrong(null))],
    [
      'input-invalid at both (expected: object)',
      () => cohort.additiveInteraction({ ...groups, both: wrong(1) }),
    ],
    [
      'number-invalid at onlyFirst.total (found: -1; least: 0)',
      () => cohort.additiveInteraction({ ...groups, onlyFirst: { cases: 0, total: -1 } }),
    ],
    [
      'number-invalid at onlyFirst.cases (found: -1; least: 0)',
      () => cohort.additiveInteraction({ ...groups, onlyFirst: { cases: -1, total: 1 } }),
    ],
    [
      'number-invalid at neither.cases (found: 2; most: 1)',
      () => cohort.additiveInteraction({ ...groups, neither: { cases: 2, total: 1 } }),
    ],
    [
      'option-invalid at ratio (allowed: risk, odds)',
      () => cohort.additiveInteraction(groups, { ratio: wrong('hazard') }),
    ],
    [
      'option-invalid at rareOutcome (expected: true)',
      () => cohort.additiveInteraction(groups, { ratio: 'odds' }),
    ],
  ],
  doses: [
    ['input-invalid at groups (expected: list)', () => cohort.cochranArmitageTrend(wrong({}))],
    ['input-invalid at groups.0 (expected: object)', () => cohort.ratesByDose([wrong(null)])],
    [
      'number-invalid at groups.0.dose (found: not finite)',
      () => cohort.ratesByDose([{ dose: Number.NaN, events: 0, n: 1 }]),
    ],
    [
      'number-invalid at groups.0.n (found: -1; least: 0)',
      () => cohort.ratesByDose([{ dose: 0, events: 0, n: -1 }]),
    ],
    [
      'number-invalid at groups.0.events (found: -1; least: 0)',
      () => cohort.ratesByDose([{ dose: 0, events: -1, n: 1 }]),
    ],
    [
      'number-invalid at groups.0.events (found: 2; most: 1)',
      () => cohort.ratesByDose([{ dose: 0, events: 2, n: 1 }]),
    ],
    ['input-invalid at dose (expected: list)', () => cohort.doseResponse(wrong(null), [])],
    ['input-invalid at dose (expected: list)', () => cohort.doseResponse(wrong({}), [])],
    ['input-invalid at outcome (expected: list)', () => cohort.doseResponse([], wrong({}))],
    ['input-invalid at outcome (expected: 2; found: 1)', () => cohort.doseResponse([1, 2], [1])],
    ['value-invalid at outcome.1 (allowed: 0, 1)', () => cohort.doseResponse([1, 2], [1, 2])],
    ['number-invalid at dose.1 (found: not finite)', () => cohort.doseResponse([1, Infinity], [1, 1])],
    [
      'number-invalid at topFrom (found: not finite)',
      () => cohort.doseResponse([1], [1], { topFrom: Number.NaN }),
    ],
  ],
  agreement: [
    ['input-invalid at counts (expected: list)', () => cohort.cohenKappa(wrong(null))],
    ['input-invalid at counts.0 (expected: list)', () => cohort.cohenKappa([wrong(1)])],
    [
      'input-invalid at counts.0 (expected: 2; found: 3)',
      () =>
        cohort.cohenKappa([
          [1, 2, 3],
          [1, 2, 3],
        ]),
    ],
    [
      'number-invalid at counts.1.1 (found: -1; least: 0)',
      () =>
        cohort.cohenKappa([
          [1, 2],
          [3, -1],
        ]),
    ],
    [
      'option-invalid at weights (allowed: linear, quadratic, unweighted)',
      () => cohort.weightedKappa(square, wrong('cubic')),
    ],
    [
      'input-invalid at weights.agreement (expected: list)',
      () => cohort.weightedKappa(square, { agreement: wrong(1) }),
    ],
    [
      'input-invalid at weights.disagreement (expected: list)',
      () => cohort.weightedKappa(square, { disagreement: wrong(1) }),
    ],
    [
      'input-invalid at weights.disagreement (expected: 2; found: 1)',
      () => cohort.weightedKappa(square, { disagreement: [[0]] }),
    ],
    [
      'number-invalid at weights.agreement.0.1 (found: 2; least: 0; most: 1)',
      () =>
        cohort.weightedKappa(square, {
          agreement: [
            [1, 2],
            [0, 1],
          ],
        }),
    ],
    [
      'number-invalid at weights.disagreement.1.1 (expected: 0; found: 1)',
      () =>
        cohort.weightedKappa(square, {
          disagreement: [
            [0, 1],
            [1, 1],
          ],
        }),
    ],
    [
      'number-invalid at weights.disagreement (moreThan: 0)',
      () =>
        cohort.weightedKappa(square, {
          disagreement: [
            [0, 0],
            [0, 0],
          ],
        }),
    ],
    ['input-invalid at counts (expected: 2; found: 3)', () => cohort.binaryAgreement([[1], [1], [1]])],
    ['input-invalid at counts (expected: list)', () => cohort.binaryAgreement(wrong('table'))],
    [
      'input-invalid at counts.1 (expected: 3; found: 4)',
      () =>
        cohort.fleissKappa([
          [2, 1],
          [2, 2],
        ]),
    ],
    ['number-invalid at counts.0 (found: 1; least: 2)', () => cohort.fleissKappa([[1, 0]])],
    ['input-invalid at first (expected: list)', () => cohort.crossTabulate(wrong(null), [], [])],
    ['input-invalid at second (expected: list)', () => cohort.crossTabulate([], wrong(null), [])],
    ['input-invalid at second (expected: 1; found: 0)', () => cohort.crossTabulate(['a'], [], ['a'])],
    ['input-invalid at categories (expected: list)', () => cohort.crossTabulate([], [], wrong(null))],
    ['id-duplicate at categories.2', () => cohort.crossTabulate([], [], ['a', 'b', 'a'])],
    ['input-invalid at ratings (expected: list)', () => cohort.countRatings(wrong({}), ['a'])],
    ['input-invalid at ratings.1 (expected: list)', () => cohort.countRatings([['a'], wrong('a')], ['a'])],
  ],
  'ratings by observer': [
    ['input-invalid at ratings (expected: list)', () => cohort.krippendorffAlpha(wrong({}), 'nominal')],
    [
      'input-invalid at ratings.1 (expected: list)',
      () => cohort.krippendorffAlpha([[1], wrong(null)], 'nominal'),
    ],
    [
      'option-invalid at metric (allowed: nominal, ordinal, interval, ratio)',
      () => cohort.krippendorffAlpha([[1]], wrong('cubic')),
    ],
    [
      'input-invalid at ratings.1 (expected: 2; found: 1)',
      () => cohort.krippendorffAlpha([[1, 2], [1]], 'nominal'),
    ],
    [
      'input-invalid at ratings.1.0 (expected: number)',
      () => cohort.krippendorffAlpha([[1], ['b']], 'interval'),
    ],
    [
      'number-invalid at ratings.1.0 (found: -1; least: 0)',
      () => cohort.krippendorffAlpha([[1], [-1]], 'ratio'),
    ],
    [
      'option-invalid at values (expected: values)',
      () => cohort.krippendorffAlpha([['a'], ['b']], 'ordinal'),
    ],
    ['input-invalid at options (expected: object)', () => cohort.krippendorffAlpha([], 'nominal', wrong(1))],
    [
      'input-invalid at ratings.0.1 (expected: number)',
      () => cohort.intraclassCorrelation([[1, wrong('2')]]),
    ],
  ],
  reliability: [
    ['input-invalid at responses (expected: list)', () => cohort.cronbachAlpha(wrong({}))],
    ['input-invalid at responses.0.1 (expected: number)', () => cohort.cronbachAlpha([[1, wrong('2')]])],
    [
      'option-invalid at missing (allowed: complete-rows, complete-pairs)',
      () => cohort.cronbachAlpha([], { missing: wrong('mean') }),
    ],
    [
      'value-invalid at responses.1.1 (allowed: 0, 1)',
      () =>
        cohort.kuderRichardson20([
          [0, 1],
          [1, 2],
        ]),
    ],
    ['input-invalid at ranges (expected: list)', () => cohort.itemStatistics([[1]], wrong({}))],
    ['input-invalid at ranges.0 (expected: object)', () => cohort.itemStatistics([[1]], [wrong(1)])],
    [
      'input-invalid at ranges (expected: 2; found: 1)',
      () => cohort.itemStatistics([[1, 2]], [{ lowest: 0, highest: 3 }]),
    ],
    [
      'input-invalid at ranges.0.lowest (expected: number)',
      () => cohort.itemStatistics([[1]], [{ lowest: wrong('0'), highest: 2 }]),
    ],
    [
      'input-invalid at ranges.0.highest (expected: number)',
      () => cohort.itemStatistics([[1]], [{ lowest: 0, highest: wrong(undefined) }]),
    ],
    [
      'number-invalid at ranges.0.highest (found: 2; moreThan: 2)',
      () => cohort.itemStatistics([[1]], [{ lowest: 2, highest: 2 }]),
    ],
    [
      'number-invalid at responses.1.0 (found: 4; least: 0; most: 3)',
      () => cohort.itemStatistics([[1], [4]], [{ lowest: 0, highest: 3 }]),
    ],
    ['input-invalid at loadings (expected: list)', () => cohort.omegaFromLoadings(wrong(null))],
    ['number-invalid at loadings.1 (found: not finite)', () => cohort.omegaFromLoadings([0.5, Number.NaN])],
    [
      'number-invalid at loadings.1 (found: 1.5; least: -1; most: 1)',
      () => cohort.omegaFromLoadings([0.5, 1.5]),
    ],
    ['input-invalid at residualVariances (expected: list)', () => cohort.omegaFromLoadings([1], wrong(1))],
    ['input-invalid at residualVariances (expected: 1; found: 0)', () => cohort.omegaFromLoadings([1], [])],
    [
      'number-invalid at residualVariances.1 (found: -1; least: 0)',
      () => cohort.omegaFromLoadings([1, 1], [1, -1]),
    ],
    ['number-invalid at reliability (found: 2; least: 0; most: 1)', () => cohort.spearmanBrown(2, 1)],
    ['number-invalid at factor (found: 0; moreThan: 0)', () => cohort.spearmanBrown(0.5, 0)],
    [
      'number-invalid at reliability (found: 2; least: 0; most: 1)',
      () => cohort.lengthForReliability(2, 0.5),
    ],
    ['number-invalid at target (found: 2; least: 0; most: 1)', () => cohort.lengthForReliability(0.5, 2)],
    ['number-invalid at sd (found: -1; least: 0)', () => cohort.standardErrorOfMeasurement(-1, 0.5)],
    ['input-invalid at score (expected: number)', () => cohort.scoreInterval(wrong('8'), 2, 0.5)],
  ],
  'an outcome and scores': [
    ['input-invalid at data (expected: object)', () => cohort.areaUnderCurve(wrong(null), up)],
    ['required-missing at data.scores (expected: object)', () => cohort.areaUnderCurve(wrong({}), up)],
    [
      'option-invalid at direction (allowed: higher-is-case, lower-is-case)',
      () => cohort.areaUnderCurve({ scores: [], outcome: [] }, wrong('up')),
    ],
    [
      'option-invalid at direction (allowed: higher-is-case, lower-is-case)',
      () => cohort.screeningCutOffs({ scores: [], outcome: [] }, wrong('up')),
    ],
    [
      'input-invalid at scores (expected: list)',
      () => cohort.areaUnderCurve({ scores: wrong({}), outcome: [] }, up),
    ],
    [
      'input-invalid at outcome (expected: list)',
      () => cohort.areaUnderCurve({ scores: [], outcome: wrong(1) }, up),
    ],
    [
      'input-invalid at outcome (expected: 1; found: 0)',
      () => cohort.areaUnderCurve({ scores: [1], outcome: [] }, up),
    ],
    [
      'number-invalid at scores.1 (found: not finite)',
      () => cohort.areaUnderCurve({ scores: [1, Infinity], outcome: [1, 0] }, up),
    ],
    [
      'value-invalid at outcome.1 (allowed: 0, 1)',
      () => cohort.areaUnderCurve({ scores: [1, 2], outcome: [1, 2] }, up),
    ],
    [
      'input-invalid at cases (expected: list)',
      () => cohort.areaUnderCurve({ scores: [1], cases: wrong(null), controls: [1] }, up),
    ],
    [
      'input-invalid at controls (expected: list)',
      () => cohort.areaUnderCurve({ scores: [1], cases: [1], controls: wrong(1) }, up),
    ],
    [
      'input-invalid at cases (expected: 1; found: 0)',
      () => cohort.areaUnderCurve({ scores: [1], cases: [], controls: [1] }, up),
    ],
    [
      'input-invalid at controls (expected: 1; found: 2)',
      () => cohort.areaUnderCurve({ scores: [1], cases: [1], controls: [1, 2] }, up),
    ],
    [
      'number-invalid at cases.0 (found: -1; least: 0)',
      () => cohort.areaUnderCurve({ scores: [1], cases: [-1], controls: [1] }, up),
    ],
    [
      'number-invalid at controls.0 (found: 0.5; mostDecimals: 0)',
      () => cohort.areaUnderCurve({ scores: [1], cases: [1], controls: [0.5] }, up),
    ],
    [
      'id-duplicate at scores.1',
      () => cohort.areaUnderCurve({ scores: [1, 1], cases: [1, 1], controls: [1, 1] }, up),
    ],
    [
      'input-invalid at directions (expected: list)',
      () => cohort.compareAreasUnderCurve([], [], [], wrong(null)),
    ],
    [
      'option-invalid at directions.1 (allowed: higher-is-case, lower-is-case)',
      () => cohort.compareAreasUnderCurve([], [], [], [up, wrong('up')]),
    ],
    ['input-invalid at first (expected: list)', () => cohort.compareAreasUnderCurve(wrong(1), [], [], up)],
    [
      'input-invalid at second (expected: 1; found: 0)',
      () => cohort.compareAreasUnderCurve([1], [], [1], up),
    ],
    ['value-invalid at outcome.0 (allowed: 0, 1)', () => cohort.compareAreasUnderCurve([1], [1], [2], up)],
  ],
  'a test': [
    ['input-invalid at counts (expected: object)', () => cohort.testAccuracy(wrong(null))],
    [
      'number-invalid at truePositives (found: -1; least: 0)',
      () => cohort.testAccuracy({ ...counts, truePositives: -1 }),
    ],
    [
      'number-invalid at falsePositives (found: -1; least: 0)',
      () => cohort.testAccuracy({ ...counts, falsePositives: -1 }),
    ],
    [
      'number-invalid at falseNegatives (found: -1; least: 0)',
      () => cohort.testAccuracy({ ...counts, falseNegatives: -1 }),
    ],
    [
      'number-invalid at trueNegatives (found: -1; least: 0)',
      () => cohort.testAccuracy({ ...counts, trueNegatives: -1 }),
    ],
    [
      'option-invalid at interval (allowed: wilson-1927, clopper-pearson-1934)',
      () => cohort.testAccuracy(counts, { interval: wrong('wald') }),
    ],
    [
      'number-invalid at prevalence (found: 2; least: 0; most: 1)',
      () => cohort.testAccuracy(counts, { prevalence: 2 }),
    ],
  ],
  'a regression': [
    ['input-invalid at input (expected: object)', () => cohort.leastSquares(wrong(null))],
    [
      'required-missing at input.predictors (expected: object)',
      () => cohort.leastSquares(wrong({ outcome: [] })),
    ],
    [
      'input-invalid at outcome (expected: list)',
      () => cohort.leastSquares({ outcome: wrong(1), predictors: {} }),
    ],
    [
      'input-invalid at predictors.a (expected: 2; found: 1)',
      () => cohort.leastSquares({ outcome: [1, 2], predictors: { a: [1] } }),
    ],
    [
      'input-invalid at predictors.a.0 (expected: number)',
      () => cohort.leastSquares({ outcome: [1], predictors: { a: [wrong('1')] } }),
    ],
    [
      'id-duplicate at products.0',
      () => cohort.leastSquares({ outcome: [1], predictors: { a: [1] }, products: [['a', 'a']] }),
    ],
    [
      'id-duplicate at products',
      () =>
        cohort.leastSquares({
          outcome: [1],
          predictors: { a: [1], b: [1] },
          products: [
            ['a', 'b'],
            ['b', 'a'],
          ],
        }),
    ],
    [
      'id-duplicate at predictors.intercept',
      () => cohort.leastSquares({ outcome: [1], predictors: { intercept: [1] } }),
    ],
    ['input-invalid at smaller (expected: object)', () => cohort.rSquaredChange(wrong(null), wrong(fit))],
    [
      'required-missing at larger.terms (expected: object)',
      () => cohort.rSquaredChange(wrong(fit), wrong({})),
    ],
    [
      'value-invalid at outcome.0 (allowed: 0, 1)',
      () => cohort.logisticRegression({ outcome: [2], predictors: {} }),
    ],
    [
      'number-invalid at trials.0 (found: -1; least: 0)',
      () => cohort.logisticRegression({ events: [1], trials: [-1], predictors: {} }),
    ],
    [
      'number-invalid at events.0 (found: 3; most: 2)',
      () => cohort.logisticRegression({ events: [3], trials: [2], predictors: {} }),
    ],
    ['input-invalid at model (expected: object)', () => cohort.predictAt(wrong(null), {})],
    ['input-invalid at values (expected: object)', () => cohort.predictAt(wrong(fit), wrong(null))],
    ['required-missing at values.yes', () => cohort.predictAt(wrong(fit), { risk: 1 })],
    [
      'number-invalid at values.yes (found: not finite)',
      () => cohort.predictAt(wrong(fit), { risk: 1, yes: Number.NaN }),
    ],
    ['input-invalid at question (expected: object)', () => cohort.simpleSlopes(wrong(fit), wrong(null))],
    ['input-invalid at question (expected: object)', () => cohort.fittedLines(wrong(fit), wrong(null))],
    ['input-invalid at question (expected: object)', () => cohort.johnsonNeyman(wrong(fit), wrong(null))],
    [
      'number-invalid at points (found: 1; least: 2)',
      () => cohort.fittedLines(wrong(fit), { focal: 'risk', points: 1 }),
    ],
  ],
  'models of resilience': [
    ['input-invalid at input (expected: object)', () => cohort.resilienceModel(wrong(null))],
    ['input-invalid at input (expected: object)', () => cohort.challengeModel(wrong(null))],
    ['input-invalid at input (expected: object)', () => cohort.susceptibility(wrong(null))],
    ['input-invalid at input (expected: object)', () => cohort.resourcesTogether(wrong(null))],
    [
      'option-invalid at alpha (least: 0; most: 1)',
      () => cohort.challengeModel({ outcome: [1, 2, 3], risk: [1, 2, 3], alpha: 1 }),
    ],
    [
      'option-invalid at alpha (least: 0; most: 1)',
      () => cohort.susceptibility({ outcome: [1], risk: [1], moderator: [1], alpha: 1 }),
    ],
    [
      'option-invalid at alpha (least: 0; most: 1)',
      () => cohort.resourcesTogether({ outcome: [1], risk: [1], first: [1], second: [1], alpha: 1 }),
    ],
    [
      'number-invalid at at.0 (found: not finite)',
      () => cohort.simpleSlopes(wrong(product), { focal: 'risk', moderator: 'yes', at: [Number.NaN] }),
    ],
    ['option-invalid at alpha (least: 0; most: 1)', () => cohort.resilienceModel({ ...model, alpha: 0 })],
    [
      'option-invalid at family (allowed: least-squares, logistic)',
      () => cohort.resilienceModel({ ...model, family: wrong('probit') }),
    ],
    [
      'id-duplicate at covariates.resource',
      () => cohort.resilienceModel({ ...model, covariates: { resource: [1, 2, 3, 4] } }),
    ],
    [
      'id-duplicate at covariates.risk',
      () => cohort.resilienceModel({ ...model, covariates: { risk: [1, 2, 3, 4] } }),
    ],
  ],
  change: [
    ['input-invalid at rule (expected: object)', () => cohort.reliableChange(1, 2, wrong(null))],
    [
      'input-invalid at pre (expected: number)',
      () => cohort.reliableChange(wrong('1'), 2, { sd: 1, reliability: 0.5, higherIsBetter: true }),
    ],
    [
      'number-invalid at reliability (found: 2; least: 0; most: 1)',
      () => cohort.reliableChange(1, 2, { sd: 1, reliability: 2, higherIsBetter: true }),
    ],
    ['input-invalid at rule (expected: object)', () => cohort.changeClasses([], [], wrong(null))],
    [
      'number-invalid at cutOff (found: not finite)',
      () =>
        cohort.changeClasses([1, 2], [1, 2], { reliability: 0.5, higherIsBetter: true, cutOff: Number.NaN }),
    ],
    [
      'input-invalid at post (expected: 1; found: 0)',
      () => cohort.changeClasses([1], [], { reliability: 0.5, higherIsBetter: true, cutOff: 1 }),
    ],
    ['input-invalid at rule (expected: object)', () => cohort.anchorChange([], [], wrong(null))],
    [
      'number-invalid at minimumDifference (found: 0; moreThan: 0)',
      () => cohort.anchorChange([], [], wrong({ minimumDifference: 0 })),
    ],
    [
      'input-invalid at clinical (expected: object)',
      () => cohort.clinicalCutOffs(wrong(null), { mean: 1, sd: 1 }, true),
    ],
    [
      'option-invalid at higherIsBetter (found: up)',
      () => cohort.clinicalCutOffs({ mean: 1, sd: 1 }, { mean: 1, sd: 1 }, wrong('up')),
    ],
  ],
  resampling: [
    ['input-invalid at plan (expected: object)', () => cohort.bootstrapInterval(wrong(null))],
    ['number-invalid at rows (found: -1; least: 0)', () => cohort.bootstrapInterval({ ...plan, rows: -1 })],
    [
      'number-invalid at seed (found: 0.5; mostDecimals: 0)',
      () => cohort.bootstrapInterval({ ...plan, seed: 0.5 }),
    ],
    [
      'number-invalid at replicates (found: 99; least: 100)',
      () => cohort.bootstrapInterval({ ...plan, replicates: 99 }),
    ],
  ],
};

describe.each(Object.entries(refusals))('%s', (_, rows) => {
  it.each(rows)('%s', (message, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'ResiliensError', message }));
  });
});
