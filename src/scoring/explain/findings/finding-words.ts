/** Rules that this library words itself; the words of other rules come from the instrument. */
export type WordedRule =
  | 'age:not-applicable'
  | 'age:not-given'
  | 'age:outside-usual'
  | 'age:stated-outside'
  | 'age:undetermined'
  | 'condition:age-ahead'
  | 'condition:below'
  | 'condition:not-applicable'
  | 'condition:not-detailed'
  | 'condition:suggests-present'
  | 'condition:undetermined'
  | 'conflict:basis-changed'
  | 'conflict:chronicity'
  | 'conflict:resolved'
  | 'conflict:severity'
  | 'conflict:unresolved'
  | 'observation:earlier'
  | 'observation:later'
  | 'observation:unclear'
  | 'record:thin'
  | 'score:below-bands'
  | 'score:nothing-applicable'
  | 'score:out-of-range'
  | 'skip:answered';

/** Names and numbers of a finding, already written out. */
export interface FindingNames {
  /** The items, in quotes, as a list. */
  readonly items: string;
  /** How many items. */
  readonly count: number;
  /** The score, in quotes. */
  readonly score: string;
  /** The score that belongs beside it, in quotes. */
  readonly with: string;
  /** How many items are answered, and how many apply. */
  readonly answered: number;
  readonly applicable: number;
}

/** The words for findings in one language. */
export interface FindingWords {
  readonly rules: Readonly<Record<WordedRule, (names: FindingNames) => string>>;
  readonly exclusion: Readonly<
    Record<
      'applied' | 'carrierOpen' | 'carrierAbsent' | 'linkOpen',
      (item: string, carrier: string) => string
    >
  >;
  readonly prompt: (names: FindingNames, text: string) => string;
  readonly companion: (names: FindingNames) => string;
  readonly other: (rule: string, names: FindingNames) => string;
}
