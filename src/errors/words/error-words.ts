import type { ErrorCode } from '../codes.js';

/** What went wrong, and what to do about it: two full sentences. */
interface CodeWords {
  readonly what: string;
  readonly remedy: string;
}

/** Names of the facts that errors carry. */
export type FactName =
  | 'above'
  | 'after'
  | 'allowed'
  | 'at'
  | 'before'
  | 'column'
  | 'count'
  | 'edition'
  | 'expected'
  | 'found'
  | 'foundType'
  | 'from'
  | 'id'
  | 'instrument'
  | 'item'
  | 'key'
  | 'least'
  | 'limit'
  | 'line'
  | 'list'
  | 'mode'
  | 'moreThan'
  | 'most'
  | 'mostDecimals'
  | 'newest'
  | 'next'
  | 'notAfter'
  | 'notBefore'
  | 'overlaps'
  | 'parameter'
  | 'position'
  | 'rule'
  | 'supported'
  | 'table'
  | 'to'
  | 'version'
  | 'why';

/** Values of facts that are words rather than ids. */
type FactPhrase =
  | 'YYYY-MM'
  | 'YYYY-MM-DD'
  | 'YYYY-MM-DD, YYYY-MM or YYYY'
  | 'a binary item'
  | 'a source'
  | 'a truth value, 0 or 1'
  | 'a value if and only if declared'
  | 'an instrument that defineInstrument returned'
  | 'anyOf, allOf, or atLeast with of'
  | 'array'
  | 'at least one band'
  | 'at least one item'
  | 'at least one member'
  | 'at least one score'
  | 'at least one step'
  | 'at least two levels'
  | 'at least two values'
  | 'below, or a score with a step'
  | 'birthMonth-or-ageMonths'
  | 'boolean'
  | 'completed months'
  | 'declared already'
  | 'depth'
  | 'different values'
  | 'edition'
  | 'either atLeast or atMost'
  | 'either needs or upTo'
  | 'either values or steps'
  | 'ended'
  | 'family:name'
  | 'function'
  | 'history-broken'
  | 'id'
  | 'key-repeated'
  | 'legal-part'
  | 'list'
  | 'lone surrogate'
  | 'maxDepth'
  | 'maxRecords'
  | 'maxText'
  | 'no numeric item'
  | 'no table holds for this context and age'
  | 'not finite'
  | 'nothing-to-redo'
  | 'nothing-to-undo'
  | 'null'
  | 'number'
  | 'object'
  | 'one operator'
  | 'one-fact-counts-once'
  | 'other-kind'
  | 'other-version'
  | 'plain-json'
  | 'replaces-itself'
  | 'rising or falling'
  | 'same-item'
  | 'size of numbers'
  | 'some-text'
  | 'steps'
  | 'string'
  | 'system'
  | 'text'
  | 'the items of the instrument'
  | 'true'
  | 'undefined'
  | 'unexpected'
  | 'values'
  | 'version'
  | 'withdrawn-before';

/** The words for errors in one language; `{}` stands for the value of a fact. */
export interface ErrorWords {
  readonly codes: Readonly<Record<ErrorCode, CodeWords>>;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly phrases: Readonly<Record<FactPhrase, string>>;
  readonly place: string;
  readonly suggestion: string;
  readonly decimalSign: '.' | ',';
}
