import type { Licence } from '../../../../model/instrument.js';

type Of = (what: string) => string;
type Two = (what: string, other: string) => string;

/** The words of a rule: truths are clauses, values are noun phrases; lists stand after them. */
export interface ExpressionWords {
  readonly present: string;
  readonly absent: string;
  readonly isPresent: Of;
  readonly isNotPresent: Of;
  readonly isAnswered: Two;
  readonly isInRange: Two;
  readonly isAtLeast: Two;
  readonly isAtMost: Two;
  readonly holds: Of;
  readonly doesNotHold: Of;
  readonly allPresent: string;
  readonly anyPresent: string;
  readonly somePresent: Of;
  readonly allHold: string;
  readonly anyHolds: string;
  readonly someHold: Of;
  readonly always: string;
  readonly never: string;
  readonly oneIf: Of;
  readonly answerTo: Of;
  readonly counting: (item: string, table: string) => string;
  readonly countsAs: Two;
  readonly numberPresent: string;
  readonly numberAtLeast: Of;
  readonly numberAtMost: Of;
  readonly numberHolding: string;
  readonly sumOfAnswers: string;
  readonly sum: string;
  readonly meanOfAnswers: string;
  readonly mean: string;
  readonly smallest: string;
  readonly largest: string;
  readonly times: Two;
  readonly minus: Of;
  readonly lessThan: Two;
  readonly choice: (condition: string, then: string, otherwise: string) => string;
  readonly oneOfTwo: string;
  readonly condition: Of;
  readonly then: Of;
  readonly otherwise: Of;
  readonly rounded: (what: string, how: string, decimals: number) => string;
  readonly looked: Two;
}

/** The words of everything around the rules. */
export interface DescribeWords {
  readonly expression: ExpressionWords;
  readonly title: Two;
  readonly madeForAges: Of;
  readonly madeForDays: (from: string | null, to: string | null) => string;
  readonly answers: string;
  readonly item: Readonly<{
    binary: Of;
    ordinal: Two;
    graded: (name: string, levels: string, cut: string) => string;
    numeric: (name: string, from: string, to: string, step: string | null) => string;
  }>;
  readonly outsideIsNoAnswer: string;
  readonly usualAge: Of;
  readonly sourcedAge: Of;
  readonly is: Two;
  readonly missing: Of;
  readonly table: (name: string, when: string | null, steps: string) => string;
  readonly step: Two;
  readonly skip: Two;
  readonly exclusion: (item: string, linked: string, carrier: string) => string;
  readonly prompt: Two;
  readonly companion: Two;
  readonly parameter: Of;
  readonly licence: Readonly<Record<Licence['status'], string>>;
  readonly itemText: Readonly<Record<Licence['itemText'], string>>;
  readonly holder: Of;
}
