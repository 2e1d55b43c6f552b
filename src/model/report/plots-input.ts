/**
 * A count that may be hidden because it is small: what the summaries of `resiliens/cohort` give.
 *
 * @since 0.1.0
 */
export interface PlottedCount {
  /** The count, or null where it is hidden. */
  readonly value: number | null;
}

/**
 * A share with its interval, or nothing where it is hidden.
 *
 * @since 0.1.0
 */
export interface PlottedShare {
  /** The share, from 0 to 1; null where it is hidden. */
  readonly value: number | null;
  /** Its lower limit. */
  readonly low: number | null;
  /** Its upper limit. */
  readonly high: number | null;
}

/**
 * A distribution of a count, as `scoreDistributions` gives it.
 *
 * @since 0.1.0
 */
export interface PlottedDistribution {
  /** Id of the score. */
  readonly id: string;
  /** Rows. */
  readonly n: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** Rows by value: decided, with this lower bound, with this upper bound. */
  readonly value: readonly {
    /** The value. */
    readonly score: number;
    /** Rows whose score is this whatever the open answers are. */
    readonly surely: PlottedCount;
    /** Rows whose lower bound is this. */
    readonly atLowest: PlottedCount;
    /** Rows whose upper bound is this. */
    readonly atHighest: PlottedCount;
  }[];
  /** Rows whose open answers leave the score undecided. */
  readonly undecided: PlottedCount;
}

/**
 * A dose-response table, as `doseResponse` gives it.
 *
 * @since 0.1.0
 */
export interface PlottedDoses {
  /** Rows used. */
  readonly n: number;
  /** Rows left out. */
  readonly dropped: number;
  /** Rows left out because their dose is undecided. */
  readonly undecided: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** From which dose on doses are put together, or null. */
  readonly topFrom: number | null;
  /** One row a dose, ascending. */
  readonly value: readonly {
    /** The dose. */
    readonly dose: number;
    /** Rows with it. */
    readonly rows: PlottedCount;
    /** Share with the outcome. */
    readonly rate: PlottedShare;
  }[];
}

/**
 * How common items are, as `itemPrevalence` gives it.
 *
 * @since 0.1.0
 */
export interface PlottedPrevalence {
  /** Rows. */
  readonly n: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** One entry an item. */
  readonly value: readonly {
    /** Id of the item. */
    readonly item: string;
    /** Share if every open answer were absent; null where hidden. */
    readonly low: number | null;
    /** Share if every open answer were present; null where hidden. */
    readonly high: number | null;
    /** Share among those known. */
    readonly amongKnown: PlottedShare;
  }[];
}

/**
 * A co-occurrence matrix, as `coOccurrence` gives it.
 *
 * @since 0.1.0
 */
export interface PlottedPairs {
  /** Rows. */
  readonly n: number;
  /** The smallest count shown. */
  readonly smallestCell: number;
  /** The items, in order. */
  readonly items: readonly string[];
  /** Every pair once. */
  readonly value: readonly {
    /** Id of the first item. */
    readonly first: string;
    /** Id of the second item. */
    readonly second: string;
    /** Their correlation; null where hidden or where one does not vary. */
    readonly phi: number | null;
    /** Why phi is null. */
    readonly why: 'small-cell' | 'constant' | null;
  }[];
}

/**
 * The cut-offs of a score, as `screeningCutOffs` gives them.
 *
 * @since 0.1.0
 */
export interface PlottedCutOffs {
  /** Rows used. */
  readonly n: number;
  /** One entry a cut-off. */
  readonly value: readonly {
    /** The score from which on a person counts as positive. */
    readonly cut: number;
    /** How the rule compares. */
    readonly rule: '>=' | '<=';
    /** Cases that are positive. */
    readonly truePositives: number;
    /** Controls that are positive. */
    readonly falsePositives: number;
    /** Cases that are negative. */
    readonly falseNegatives: number;
    /** Controls that are negative. */
    readonly trueNegatives: number;
    /** Share of cases that are positive. */
    readonly sensitivity: number;
    /** Share of controls that are negative. */
    readonly specificity: number;
  }[];
  /** The cuts with the largest Youden index. */
  readonly bestByYouden: readonly number[];
}

/**
 * The area under a curve, as `areaUnderCurve` gives it.
 *
 * @since 0.1.0
 */
export interface PlottedArea {
  /** The area. */
  readonly value: number;
  /** DeLong's interval, or null. */
  readonly intervalDeLong: {
    /** Lower limit. */
    readonly low: number;
    /** Upper limit. */
    readonly high: number;
  } | null;
}

/**
 * Lines of a fitted model, as `fittedLines` gives them.
 *
 * @since 0.1.0
 */
export interface PlottedLines {
  /** Rows the model was fitted to. */
  readonly n: number;
  /** The lines. */
  readonly value: readonly {
    /** Value of the moderator; null without one. */
    readonly moderatorAt: number | null;
    /** The points, ascending. */
    readonly points: readonly {
      /** Value of the focal predictor. */
      readonly at: number;
      /** What is expected. */
      readonly value: number;
      /** Lower limit, or null. */
      readonly low: number | null;
      /** Upper limit, or null. */
      readonly high: number | null;
    }[];
  }[];
  /** Lowest and highest observed value. */
  readonly observedRange: readonly [number, number];
  /** The outcome's own scale, or the probability. */
  readonly scale: 'outcome' | 'probability';
  /** Level of the limits. */
  readonly confidenceLevel: number;
}

/**
 * A turning point, as `turningPoint` gives it.
 *
 * @since 0.1.0
 */
export interface PlottedTurn {
  /** Where it turns; null where it does not. */
  readonly value: number | null;
  /** Highest or lowest. */
  readonly kind: 'maximum' | 'minimum' | null;
  /** Whether it lies within the observed values. */
  readonly insideRange: boolean | null;
  /** Lower limit, or null. */
  readonly low: number | null;
  /** Upper limit, or null. */
  readonly high: number | null;
}
