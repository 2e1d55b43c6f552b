/**
 * How much a finding asks for attention: `INFO` to know, `WARNING` to check, `ERROR` to correct.
 *
 * @since 0.1.0
 */
export type FindingSeverity = 'INFO' | 'WARNING' | 'ERROR';

/**
 * The families of rules that notice things; a rule id is its family and its name, for example `overlap:w1`.
 *
 * @since 0.1.0
 */
export type FindingFamily =
  | 'age'
  | 'condition'
  | 'conflict'
  | 'ecology'
  | 'exclusion'
  | 'investigation'
  | 'law'
  | 'observation'
  | 'overlap'
  | 'plan'
  | 'profile'
  | 'record'
  | 'score'
  | 'skip'
  | 'tension';

/**
 * Id of a rule that noticed something.
 *
 * @since 0.1.0
 */
export type FindingRule = `${FindingFamily}:${string}`;

/**
 * What a finding rests on, and where to read it.
 *
 * @since 0.1.0
 */
export interface FindingSource {
  /** The kind of ground: `project` is a rule of this library's own. */
  readonly basis:
    | 'law'
    | 'guideline'
    | 'thesis'
    | 'register'
    | 'published-list'
    | 'instrument'
    | 'research'
    | 'project';
  /** Id of the bibliography entry, with the place in it after a `#` where one is known. */
  readonly reference: string;
}

/**
 * Something that a rule noticed: one type for everything, never the words of a case.
 *
 * @since 0.1.0
 */
export interface Finding {
  /** Id of the rule. */
  readonly rule: FindingRule;
  /** How much it asks for attention. */
  readonly severity: FindingSeverity;
  /** Where in the input, as keys and indexes from its root. */
  readonly path?: readonly (string | number)[] | undefined;
  /** Ids of the items, factors or records concerned, in a stable order. */
  readonly ids?: readonly string[] | undefined;
  /** The numbers and codes needed to word the finding. */
  readonly facts: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  /** What the rule rests on. */
  readonly source: FindingSource;
}
