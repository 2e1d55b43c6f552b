import {
  areaUnderCurve,
  challengeModel,
  clinicalCutOffs,
  cohenKappa,
  conditionalOddsRatio,
  countRatings,
  cronbachAlpha,
  fleissKappa,
  homogeneityOfOddsRatios,
  type IntraclassForm,
  intraclassCorrelation,
  itemStatistics,
  johnsonNeyman,
  krippendorffAlpha,
  leastSquares,
  logisticRegression,
  mantelHaenszel,
  omegaFromLoadings,
  predictAt,
  reachesCutOff,
  reliableChange,
  resilienceModel,
  rSquaredChange,
  screeningCutOffs,
  simpleSlopes,
  standardErrorOfMeasurement,
  twoByTwo,
  weightedKappa,
} from 'resiliens/cohort';
import { describe, expect, it } from 'vitest';
import reference from '../../fixtures/statistics/reference-cases.json' with { type: 'json' };

/** The quantities of one case under the names that the case gives them. */
type Found = Record<string, unknown>;

/** A result that these data allow; fails the test where it is not estimable. */
type Known<T extends { readonly value: unknown }> = Exclude<T, { readonly value: null }> & {
  readonly value: NonNullable<T['value']>;
};
const known = <T extends { readonly value: unknown }>(result: T): Known<T> => {
  expect(result.value).not.toBeNull();
  return result as Known<T>;
};
const limits = (interval: { low: number | null; high: number | null } | null): unknown =>
  interval === null ? null : [interval.low, interval.high];

// The inputs differ from case to case; what each function makes of them is compared value by value below.
// biome-ignore lint/suspicious/noExplicitAny: read from a file of reference cases
type Input = any;

const found: Record<string, (input: Input) => Found> = {
  'fleiss-kappa-diagnoses-1971': ({ ratings, categories }) => {
    const counts = countRatings(ratings, categories);
    const kappa = known(fleissKappa(counts));
    return {
      columnTotals: kappa.categories.map((category) => category.ratings),
      observedAgreement: kappa.observedAgreement,
      chanceAgreement: kappa.chanceAgreement,
      kappa: kappa.value,
      standardErrorNull: kappa.standardErrorNull,
      z: kappa.z,
      p: kappa.p,
      categoryKappa: kappa.categories.map((category) => category.value),
      categoryStandardErrorNull: kappa.categoryStandardErrorNull,
    };
  },

  'cohen-kappa-weighted-1968': ({ counts, disagreementWeights }) => {
    const plain = known(cohenKappa(counts));
    const symmetric = known(weightedKappa(counts, { disagreement: disagreementWeights.symmetric }));
    const asymmetric = known(weightedKappa(counts, { disagreement: disagreementWeights.asymmetric }));
    const linear = known(weightedKappa(counts, 'linear'));
    const quadratic = known(weightedKappa(counts, 'quadratic'));
    return {
      kappa: plain.value,
      kappaStandardError: plain.standardError,
      kappaStandardErrorNull: plain.standardErrorNull,
      kappaInterval95: limits(plain.interval),
      weightedSymmetric: symmetric.value,
      weightedSymmetricStandardError: symmetric.standardError,
      weightedAsymmetric: asymmetric.value,
      weightedLinear: linear.value,
      weightedLinearStandardError: linear.standardError,
      weightedQuadratic: quadratic.value,
      weightedQuadraticStandardError: quadratic.standardError,
    };
  },

  'krippendorff-alpha-4x12': ({ ratings }) => {
    const nominal = known(krippendorffAlpha(ratings, 'nominal'));
    return {
      pairableValues: nominal.pairableValues,
      unitsUsed: nominal.n,
      marginals: nominal.marginals,
      nominal: nominal.value,
      ordinal: krippendorffAlpha(ratings, 'ordinal').value,
      interval: krippendorffAlpha(ratings, 'interval').value,
      ratio: krippendorffAlpha(ratings, 'ratio').value,
    };
  },

  'icc-shrout-fleiss-1979': ({ ratings }) => {
    const icc = known(intraclassCorrelation(ratings));
    const forms: IntraclassForm[] = ['ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)', 'ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)'];
    const test = ({ f, df1, df2, p }: (typeof icc)['oneWay']): unknown => ({ F: f, df1, df2, p });
    return {
      meanSquares: {
        betweenTargets: icc.betweenTargets,
        withinTargets: icc.withinTargets,
        betweenJudges: icc.betweenJudges,
        error: icc.error,
      },
      ...Object.fromEntries(
        forms.flatMap((form) => {
          const estimate = icc.value.find((one) => one.form === form)!;
          return [
            [form, estimate.value],
            [`${form} interval95`, limits(estimate)],
          ];
        }),
      ),
      'F one-way': test(icc.oneWay),
      'F two-way': test(icc.twoWay),
    };
  },

  'cronbach-alpha-attitude': ({ responses }) => {
    const alpha = known(cronbachAlpha(responses));
    const items = known(itemStatistics(responses));
    return {
      alpha: alpha.value,
      standardizedAlpha: alpha.standardised.value,
      meanInterItemCorrelation: alpha.meanInterItemCorrelation.value,
      medianInterItemCorrelation: alpha.medianInterItemCorrelation.value,
      guttmanLambda6: alpha.guttmanLambda6.value,
      signalToNoise: alpha.signalToNoise.value,
      intervalFeldt95: limits(alpha.interval),
      alphaStandardErrorDuhachek: alpha.standardError.value,
      alphaIfItemDropped: alpha.ifItemDropped.map(({ raw }) => raw.value),
      standardizedAlphaIfItemDropped: alpha.ifItemDropped.map(({ standardised }) => standardised.value),
      itemMean: items.value.map(({ mean }) => mean),
      itemSd: items.value.map(({ sd }) => sd),
      itemTotalCorrelation: items.value.map(({ itemTotalCorrelation }) => itemTotalCorrelation),
      correctedItemTotalCorrelation: items.value.map(
        ({ correctedItemTotalCorrelation }) => correctedItemTotalCorrelation,
      ),
      sumScoreMean: items.totalMean,
      sumScoreSd: items.totalSd,
      standardErrorOfMeasurement: standardErrorOfMeasurement(items.totalSd, alpha.value),
    };
  },

  'omega-from-loadings-3': ({ standardizedLoadings, residualVariances }) => {
    const omega = known(omegaFromLoadings(standardizedLoadings, residualVariances));
    expect(omegaFromLoadings(standardizedLoadings).value).toBeCloseTo(omega.value, 12);
    return { omega: omega.value, averageVarianceExtracted: omega.averageVarianceExtracted };
  },

  'roc-hanley-mcneil-1982': ({ ratings, normal, abnormal }) => {
    const data = { scores: ratings, cases: abnormal, controls: normal };
    const area = known(areaUnderCurve(data, 'higher-is-case'));
    const cuts = known(screeningCutOffs(data, 'higher-is-case'));
    const best = cuts.value.find(({ cut }) => cut === cuts.bestByYouden[0])!;
    expect(cuts.bestByYouden).toHaveLength(1);
    return {
      auc: area.value,
      standardErrorHanleyMcNeilExponential: area.standardErrorHanleyMcNeilExponential,
      standardErrorHanleyMcNeilFromData: area.standardErrorHanleyMcNeilFromData,
      q1FromData: area.q1FromData,
      q2FromData: area.q2FromData,
      standardErrorDeLong: area.standardErrorDeLong,
      intervalDeLong95: limits(area.intervalDeLong),
      mannWhitneyU: area.pairsWon,
      cuts: cuts.value.map((cut) => ({
        rule: `rating ${cut.rule} ${cut.cut}`,
        cut: cut.cut,
        truePositives: cut.truePositives,
        falseNegatives: cut.falseNegatives,
        trueNegatives: cut.trueNegatives,
        falsePositives: cut.falsePositives,
        sensitivity: cut.sensitivity,
        specificity: cut.specificity,
        youden: cut.youden,
        positiveLikelihoodRatio: cut.positiveLikelihoodRatio,
        negativeLikelihoodRatio: cut.negativeLikelihoodRatio,
      })),
      bestCutByYouden: { rule: `rating ${best.rule} ${best.cut}`, youden: best.youden },
    };
  },

  'reliable-change-jacobson-truax': ({ pre, post, clinicalGroup, functionalGroup, ...rule }) => {
    const exact = { ...rule, criticalValue: 1.959963984540054 };
    const change = known(reliableChange(pre, post, exact));
    const cuts = known(clinicalCutOffs(clinicalGroup, functionalGroup, rule.higherIsBetter));
    const crossed = (cut: number): boolean => reachesCutOff(post, cut, rule.higherIsBetter);
    return {
      standardErrorOfMeasurement: change.standardErrorOfMeasurement,
      standardErrorOfDifference: change.standardErrorOfDifference,
      reliableChangeIndex: change.value,
      smallestReliableChange: change.smallestReliableChange,
      reliable: change.reliable,
      cutoffA: cuts.a,
      cutoffB: cuts.b,
      cutoffC: cuts.c,
      crossedA: crossed(cuts.a),
      crossedB: crossed(cuts.b),
      crossedC: crossed(cuts.c),
    };
  },

  'two-by-two-willeberg': (table) => {
    const measures = known(twoByTwo(table));
    return {
      riskExposed: measures.riskExposed,
      riskUnexposed: measures.riskUnexposed,
      riskRatio: measures.riskRatio.value,
      riskRatioInterval95: limits(measures.riskRatio),
      oddsRatio: measures.oddsRatio.value,
      oddsRatioInterval95: limits(measures.oddsRatio),
      riskDifference: measures.riskDifference.value,
      riskDifferenceInterval95: limits(measures.riskDifference),
      numberNeeded: measures.numberNeeded.value,
      attributableFractionExposed: measures.attributableFractionExposed.value,
      attributableFractionExposedInterval95: limits(measures.attributableFractionExposed),
      populationAttributableFraction: measures.populationAttributableFraction.value,
      populationAttributableFractionInterval95: limits(measures.populationAttributableFraction),
      populationAttributableRisk: measures.populationAttributableRisk,
      chiSquare: measures.chiSquare.value,
      chiSquareP: measures.chiSquare.p,
      chiSquareYates: measures.chiSquareYates.value,
      fisherExactP: measures.fisherExact.p,
      phi: measures.phi,
    };
  },

  'mantel-haenszel-elwood-strata': ({ strata }) => {
    const tables = strata.map(({ counts }: { counts: [number, number, number, number] }) => ({
      exposedCases: counts[0],
      exposedNonCases: counts[1],
      unexposedCases: counts[2],
      unexposedNonCases: counts[3],
    }));
    const common = known(mantelHaenszel(tables));
    const tests = known(homogeneityOfOddsRatios(tables));
    const conditional = known(conditionalOddsRatio(tables));
    const test = ({
      value,
      df,
      p,
    }: {
      value: number | null;
      df: number | null;
      p: number | null;
    }): unknown => ({
      chiSquare: value,
      df,
      p,
    });
    return {
      crudeOddsRatio: common.crude.value,
      crudeOddsRatioInterval95: limits(common.crude),
      stratumOddsRatios: common.strata.map(({ value }) => value),
      mantelHaenszelOddsRatio: common.value,
      mantelHaenszelInterval95: limits(common),
      mantelHaenszelChiSquare: common.chiSquare.value,
      mantelHaenszelChiSquareCorrected: common.chiSquareCorrected.value,
      conditionalExactInterval95: limits(conditional),
      conditionalMleOddsRatio: conditional.value,
      breslowDay: test(tests.breslowDay),
      breslowDayTarone: test(tests.breslowDayTarone),
      woolfHomogeneity: test(tests.woolf),
      woolfPooledOddsRatio: tests.woolfOddsRatio,
    };
  },

  'logistic-regression-24-flights': ({ temperature, failure }) => {
    const fit = known(logisticRegression({ outcome: failure, predictors: { temperature } }));
    const area = known(areaUnderCurve({ scores: temperature, outcome: failure }, 'lower-is-case'));
    return {
      coefficients: fit.value.map(({ value }) => value),
      standardErrors: fit.value.map(({ standardError }) => standardError),
      z: fit.value.map(({ statistic }) => statistic),
      p: fit.value.map(({ p }) => p),
      oddsRatio: fit.value[1]!.oddsRatio,
      oddsRatioInterval95: [fit.value[1]!.oddsRatioLow, fit.value[1]!.oddsRatioHigh],
      logLikelihood: fit.logLikelihood,
      nullLogLikelihood: fit.nullLogLikelihood,
      likelihoodRatioChiSquare: fit.likelihoodRatio.value,
      likelihoodRatioP: fit.likelihoodRatio.p,
      aic: fit.aic,
      covariance: fit.covariance,
      predictedProbabilityAt31: predictAt(fit, { temperature: 31 }).value,
      predictedProbabilityAt65: predictAt(fit, { temperature: 65 }).value,
      mcFaddenR2: fit.mcFaddenR2,
      // The fitted probability falls with the temperature, so the two rank alike.
      auc: area.value,
    };
  },

  'moderation-johnson-neyman-states': ({ Income, Illiteracy, Murder, HSGrad }) => {
    const predictors = { Illiteracy, Murder, HSGrad };
    const products = [['Illiteracy', 'Murder']] as const;
    const question = { focal: 'Illiteracy', moderator: 'Murder' };
    const fit = known(leastSquares({ outcome: Income, predictors, products }));
    const without = known(leastSquares({ outcome: Income, predictors }));
    const centred = known(
      leastSquares({ outcome: Income, predictors, products, centre: ['Illiteracy', 'Murder'] }),
    );
    const change = known(rSquaredChange(without, fit));
    const slopes = known(simpleSlopes(fit, question));
    const region = known(johnsonNeyman(fit, question));
    // Centring moves the zero of the predictors, not the slopes and bounds on their own scale.
    for (const [index, slope] of known(simpleSlopes(centred, question)).value.entries())
      expect(slope.value).toBeCloseTo(slopes.value[index]!.value, 6);
    for (const [index, bound] of known(johnsonNeyman(centred, question)).value.entries())
      expect(bound).toBeCloseTo(region.value[index]!, 6);
    const murder = fit.predictors.find(({ name }) => name === 'Murder')!;
    const by = (key: 'value' | 'standardError' | 'statistic' | 'p'): unknown =>
      Object.fromEntries(fit.value.map((one) => [one.term, one[key]]));
    const labels = { 'mean-minus-sd': 'mean - 1 SD', mean: 'mean', 'mean-plus-sd': 'mean + 1 SD' } as Record<
      string,
      string
    >;
    const middle = centred.value.map(({ value }) => value);
    return {
      coefficients: by('value'),
      standardErrors: by('standardError'),
      t: by('statistic'),
      p: by('p'),
      rSquared: fit.rSquared,
      adjustedRSquared: fit.adjustedRSquared,
      F: { F: fit.overall.f, df1: fit.overall.df1, df2: fit.overall.df2 },
      rSquaredChangeOfProduct: change.value,
      productF: change.test.f,
      productP: change.test.p,
      residualStandardError: fit.residualStandardError,
      moderatorMean: murder.mean,
      moderatorSd: murder.sd,
      simpleSlopes: slopes.value.map((slope) => ({
        moderator: slope.moderator,
        label: labels[slope.place],
        slope: slope.value,
        standardError: slope.standardError,
        t: slope.statistic,
        p: slope.p,
      })),
      johnsonNeymanBounds: region.value,
      johnsonNeymanSignificant: region.significant,
      criticalT: region.criticalValue,
      moderatorObservedRange: region.observedRange,
      centredCoefficients: {
        intercept: middle[0],
        IlliteracyCentred: middle[1],
        MurderCentred: middle[2],
        HSGrad: middle[3],
        product: middle[4],
      },
    };
  },

  'resilience-compensatory-exact': ({ R, P, Y }) => {
    const found = known(resilienceModel({ outcome: Y, risk: R, resource: P }));
    const [intercept, risk, resource] = found.compensatory.value.map(({ value }) => value);
    expect(found.decidedBy).toBe('numeric-tolerance');
    return {
      coefficients: { intercept, R: risk, P: resource },
      productWhenAdded: found.product.value,
      slopeOfRiskAtP0: found.slopes[0].value,
      slopeOfRiskAtP1: found.slopes[1].value,
      rSquaredRiskOnly: known(leastSquares({ outcome: Y, predictors: { R } })).rSquared,
      rSquaredFull: known(leastSquares({ outcome: Y, predictors: { R, P } })).rSquared,
      classification: found.value,
    };
  },

  'resilience-protective-stabilizing-exact': ({ R, P, Y }) => {
    const found = known(resilienceModel({ outcome: Y, risk: R, resource: P }));
    const [intercept, risk, resource, product] = found.protective.value.map(({ value }) => value);
    const centred = known(
      leastSquares({ outcome: Y, predictors: { R, P }, products: [['R', 'P']], centre: ['R', 'P'] }),
    ).value.map(({ value }) => value);
    return {
      coefficients: { intercept, R: risk, P: resource, RP: product },
      centredCoefficients: { intercept: centred[0], Rc: centred[1], Pc: centred[2], RcPc: centred[3] },
      slopeOfRiskAtP0: found.slopes[0].value,
      slopeOfRiskAtP1: found.slopes[1].value,
      classification: found.value,
    };
  },

  'resilience-challenge-exact': ({ R, Y }) => {
    const found = known(challengeModel({ outcome: Y, risk: R }));
    const [intercept, risk, square] = found.model.value.map(({ value }) => value);
    const centred = known(
      leastSquares({ outcome: Y, predictors: { R }, squares: ['R'], centre: ['R'] }),
    ).value.map(({ value }) => value);
    return {
      coefficients: { intercept, R: risk, R2: square },
      turningPoint: found.turning.value,
      turningPointKind: found.turning.kind,
      turningPointInsideRange: found.turning.insideRange,
      valueAtTurningPoint: found.atTurningPoint!.value,
      centredCoefficients: { intercept: centred[0], Rc: centred[1], Rc2: centred[2] },
      linearOnlySlope: known(leastSquares({ outcome: Y, predictors: { R } })).value[1]!.value,
      classification: found.value,
    };
  },
};

/** Compares element by element to an absolute tolerance, as the file's conventions say. */
const compare = (actual: unknown, expected: unknown, tolerance: number, path: string): void => {
  if (typeof expected === 'number') {
    expect(typeof actual, path).toBe('number');
    expect(Math.abs((actual as number) - expected), `${path}: ${actual} for ${expected}`).toBeLessThanOrEqual(
      tolerance,
    );
  } else if (typeof expected === 'object' && expected !== null) {
    expect(Object.keys(actual as object).sort(), path).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected))
      compare((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
  } else expect(actual, path).toEqual(expected);
};

describe('reference cases', () => {
  it('every case has functions that answer it, and no other', () => {
    expect(Object.keys(found).sort()).toEqual(reference.cases.map(({ id }) => id).sort());
  });

  describe.each(reference.cases)('$id', ({ id, input, expected }) => {
    const answers = (): Found => {
      const answer = found[id];
      if (answer === undefined) throw new Error(`nothing answers ${id}`);
      return answer(structuredClone(input));
    };

    it('every expected quantity is answered', () => {
      expect(Object.keys(answers()).sort()).toEqual(Object.keys(expected).sort());
    });

    it.each(Object.entries(expected as Record<string, { value: unknown; tol: number }>))(
      '%s',
      (name, { value, tol }) => {
        compare(answers()[name], value, tol, name);
      },
    );
  });
});
