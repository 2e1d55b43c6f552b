import type { Confidence } from './confidence.js';
import type { AgeSpan, When } from './context.js';
import type { PlainDate } from './dates.js';
import type { Expression, Step } from './expression.js';
import type { FindingRule, FindingSeverity, FindingSource } from './finding.js';
import type { Item } from './item.js';
import type { Words } from './language.js';
import type { Declared, Parameter } from './parameter.js';
import type { DerivedValue, Score } from './score.js';
import type { Citation } from './source.js';

/**
 * What may be done with an instrument, and whether its item text may ship.
 *
 * @since 0.1.0
 */
export interface Licence {
  /** `own-wording`: described in our own words; `free`: the holder lets everyone use it; else as named. */
  readonly status: 'own-wording' | 'free' | 'permission-required' | 'commercial' | 'not-established';
  /** Whoever holds the rights, where known. */
  readonly holder?: string | undefined;
  /** Whether this library ships item text: its own words, none at all, or the original text. */
  readonly itemText: 'own-wording' | 'not-shipped' | 'shipped';
  /** How well this is supported. */
  readonly confidence: Confidence;
  /** What a user must know. */
  readonly note: Words;
}

/**
 * The use an instrument is made for: outside it scoring is an error.
 *
 * @since 0.1.0
 */
export interface Validity {
  /** Ages in completed months. */
  readonly ageMonths?: AgeSpan | undefined;
  /** First and last day on which the edition may be used. */
  readonly dates?:
    | {
        /** First value that belongs to it. */ readonly from: PlainDate | null;
        /** Last value, or first value after it where an end is exclusive. */ readonly to: PlainDate | null;
      }
    | undefined;
}

/**
 * A statement that goes with every result of an instrument.
 *
 * @since 0.1.0
 */
export interface Caveat {
  /** Kebab-case id. */
  readonly id: string;
  /** The statement. */
  readonly text: Words;
  /** What it rests on. */
  readonly sources: readonly Citation[];
}

/**
 * A filter: where its condition holds, items that have no answer are not applicable.
 *
 * An item that was answered all the same keeps its answer, with a finding `skip:answered`.
 *
 * @since 0.1.0
 */
export interface SkipRule {
  /** Kebab-case id. */
  readonly id: string;
  /** A truth value over items, derived values and scores. */
  readonly when: Expression;
  /** Ids of the items that are skipped. */
  readonly items: readonly string[];
  /** Where the rule comes from. */
  readonly sources: readonly Citation[];
}

/**
 * A hard exclusion: an item does not count where another item that covers it is present.
 *
 * @since 0.1.0
 */
export interface Exclusion {
  /** Kebab-case id. */
  readonly id: string;
  /** Id of the item that may not count. */
  readonly item: string;
  /** Id of the item that says whether the two are linked in this case. */
  readonly linkedBy: string;
  /** Id of the item that covers the excluded one. */
  readonly carriedBy: string;
  /** Rule ids of the findings. */
  readonly findings: {
    /** It was excluded. */
    readonly applied: FindingRule;
    /** The two are linked, and whether the covering item is present is open. */
    readonly carrierOpen: FindingRule;
    /** The two are said to be linked, but the covering item is absent. */
    readonly carrierAbsent: FindingRule;
    /** Whether the two are linked is open. */
    readonly linkOpen: FindingRule;
  };
  /** What the rule says. */
  readonly text: Words;
  /** Where the rule comes from. */
  readonly sources: readonly Citation[];
}

/**
 * Something to look at when answers stand side by side; changes no number.
 *
 * @since 0.1.0
 */
export interface Prompt {
  /** Rule id of the finding. */
  readonly rule: FindingRule;
  /** How much it asks for attention. */
  readonly severity: FindingSeverity;
  /** A truth value over items: the finding is given where it surely holds. */
  readonly when: Expression;
  /** The question to ask, or why both may be true. */
  readonly text: Words;
  /** What the rule rests on. */
  readonly source: FindingSource;
}

/**
 * Two scores that belong together: the first without anything answered of the second is a finding.
 *
 * @since 0.1.0
 */
export interface Companion {
  /** Rule id of the finding. */
  readonly rule: FindingRule;
  /** How much it asks for attention. */
  readonly severity: FindingSeverity;
  /** Id of the score that must not stand alone. */
  readonly score: string;
  /** Id of the score that belongs beside it. */
  readonly with: string;
  /** What the rule rests on. */
  readonly source: FindingSource;
}

/**
 * A norm table in one context: which value each number is looked up as.
 *
 * @since 0.1.0
 */
export interface NormRow {
  /** In which context the row holds; `{}` where it always does. */
  readonly when: When;
  /** The steps, ascending, their values rising throughout or falling throughout. */
  readonly steps: readonly Step[];
  /** Where the norms come from. */
  readonly sources: readonly Citation[];
}

/**
 * A norm table.
 *
 * @since 0.1.0
 */
export interface NormTable {
  /** Kebab-case id. */
  readonly id: string;
  /** One row a context. */
  readonly rows: readonly NormRow[];
}

/**
 * An instrument: plain data from which everything is derived, in the normal form that `defineInstrument` returns.
 *
 * @since 0.1.0
 */
export interface Instrument {
  /** Version of the document format. */
  readonly schemaVersion: 1;
  /** Kebab-case id. */
  readonly id: string;
  /** Edition: results of two editions are not compared. */
  readonly edition: string;
  /** Name of the instrument. */
  readonly title: Words;
  /** What it is for and where it comes from. */
  readonly description: Words;
  /** How well the definition as a whole is supported. */
  readonly confidence: Confidence;
  /** What may be done with it. */
  readonly licence: Licence;
  /** The use it is made for. */
  readonly validity: Validity;
  /** What it asks, in its own order. */
  readonly items: readonly Item[];
  /** Named values that scores refer to. */
  readonly derived: readonly DerivedValue[];
  /** Norm tables. */
  readonly tables: readonly NormTable[];
  /** The numbers it yields. */
  readonly scores: readonly Score[];
  /** Filters. */
  readonly skips: readonly SkipRule[];
  /** Hard exclusions between items. */
  readonly exclusions: readonly Exclusion[];
  /** Overlaps and tensions to look at. */
  readonly prompts: readonly Prompt[];
  /** Scores that belong together. */
  readonly companions: readonly Companion[];
  /** Choices left to whoever uses it. */
  readonly parameters: readonly Parameter[];
  /** The parameters as they stand: filled, or not declared. */
  readonly declared: readonly Declared[];
  /** Statements that go with every result. */
  readonly caveats: readonly Caveat[];
  /** What is known to be weak or open about it. */
  readonly limits: readonly Words[];
  /** Where it comes from; at least one entry. */
  readonly sources: readonly Citation[];
}
