import type { Confidence } from '../../../model/confidence.js';
import type { RoundingMode } from '../../../model/expression.js';
import type { Score } from '../../../model/score.js';

/** How a language writes numbers, quotes, lists and ranges. */
export interface BasicWords {
  readonly decimalSign: '.' | ',';
  readonly about: string;
  readonly and: string;
  readonly or: string;
  readonly quotes: readonly [string, string];
  readonly innerQuotes: readonly [string, string];
  readonly items: (count: number) => string;
  readonly others: (count: number) => string;
  readonly below: (limit: string) => string;
  readonly andAbove: (limit: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly fromBelow: (from: string, below: string) => string;
}

/** The words of missing-data rules and of rounding, which an explanation and a description share. */
export interface RuleWords {
  readonly needs: (count: string) => string;
  readonly upTo: (count: string) => string;
  readonly among: (count: number, of: number) => string;
  readonly fill: (written: string) => string;
  readonly fillMean: string;
  readonly staysOpen: string;
  readonly ageMonths: string;
  /** The usual keys and values of a context; any other is written as it stands. */
  readonly context: Readonly<Record<string, string>>;
  readonly rounding: Readonly<Record<RoundingMode, string>>;
}

type About = (name: string) => string;
type Amount = (name: string, value: string) => string;
type Named = (name: string, count: number, names: string | null) => string;

/**
 * What one audience is told: each sentence as a function of names and numbers that are already written out.
 *
 * A sentence that is not there is not said to this audience. Names are `null` where they have been given before.
 */
export interface AudienceWords {
  readonly instrument: (title: string, edition: string, version: string) => string;
  readonly support?: Readonly<Record<Confidence, string>>;
  readonly keyWords?: string;
  readonly nothingApplies: About;
  readonly nothingAnswered: (name: string, of: number) => string;
  readonly answered: (name: string, answered: number, of: number) => string;
  readonly counts: (count: number, names: string | null) => string;
  readonly value: Amount;
  readonly valueByRule: Amount;
  readonly noValue: About;
  /** No value by its own rules, while the limits are told. */
  readonly noValueYet?: About;
  readonly bounds: (name: string, low: string, high: string) => string;
  readonly outerLimits?: string;
  readonly band?: Amount;
  readonly bandSettled?: string;
  readonly bandOpen?: Amount;
  readonly bandByRule?: About;
  readonly limits?: Amount;
  readonly limitsFor?: About;
  readonly limitsSupport?: Readonly<Partial<Record<Confidence, string>>>;
  readonly unknown: Named;
  readonly notAssessed: Named;
  readonly notApplicable?: Named;
  readonly settle?: Amount;
  readonly toReach?: (band: string, points: string, count: number) => string;
  readonly toRuleOut?: Amount;
  readonly excluded?: About;
  readonly mayBeExcluded?: About;
  readonly mayNotApply?: About;
  readonly missingRule?: Amount;
  readonly noMissingRule?: string;
  readonly rounded?: Amount;
  readonly declared?: (what: string, by: string, why: string, ground: string) => string;
  readonly declaredCut?: About;
  readonly declaredId?: (id: string, version: string) => string;
  readonly declaredValue?: About;
  /** Said of every choice that changes a number: it is the caller's, and no source is claimed for it. */
  readonly declaredUnsourced?: string;
  readonly notDeclared?: About;
  /** Findings as a number, where they are not worded one by one. */
  readonly checks?: (count: number) => string;
  readonly companion?: About;
  /** All caveats in one, where their own words are not for this audience. */
  readonly caveats?: string;
  readonly higher: Readonly<Partial<Record<Score['higherIs'], About>>>;
  readonly meaning: readonly string[];
  readonly source?: About;
  readonly namesItems: boolean;
}

/** Everything that `explain` says in one language. */
export interface ExplainWords {
  readonly basic: BasicWords;
  readonly rule: RuleWords;
  readonly professional: AudienceWords;
  readonly parent: AudienceWords;
  readonly child: AudienceWords;
}
