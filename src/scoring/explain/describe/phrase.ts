import type { Expression } from '../../../model/expression.js';
import type { Instrument } from '../../../model/instrument.js';
import type { Item } from '../../../model/item.js';
import type { Language } from '../../../model/language.js';
import type { BasicWords, RuleWords } from '../words/explain-words.js';
import { labelled, missingWritten, quoted } from '../write.js';
import type { ExpressionWords } from './words/describe-words.js';

/**
 * A piece of a rule in words: what it is, the parts it speaks of, and what happens when some of them are not known.
 *
 * `isName` marks a part that is nothing but the name of an item.
 */
export interface Phrase {
  readonly text: string;
  readonly parts: readonly Phrase[];
  readonly missing: readonly string[];
  readonly isName: boolean;
}

/** What is needed to word the rules of one instrument. */
export interface Wording {
  readonly instrument: Instrument;
  readonly language: Language;
  readonly basic: BasicWords;
  readonly rule: RuleWords;
  readonly say: ExpressionWords;
  readonly items: ReadonlyMap<string, Item>;
  readonly values: ReadonlyMap<string, Expression>;
  /** Which scores and derived values are truth values, as far as it has been asked. */
  readonly truths: Map<string, boolean>;
  /** A number as a noun phrase: clauses and numbers stand inside each other. */
  readonly value: (expression: Expression) => Phrase;
}

/** A phrase without parts. */
export const leaf = (text: string): Phrase => ({ text, parts: [], missing: [], isName: false });

/** A phrase around another one, whose parts it keeps. */
export const around = (inner: Phrase, text: string): Phrase => ({ ...inner, text, isName: false });

/** A phrase over several parts, with the missing-data rule of its node. */
export const over = (
  text: string,
  parts: readonly Phrase[],
  node: Extract<Expression, { readonly missing?: unknown }>,
  { rule, basic }: Wording,
): Phrase => ({
  text,
  parts,
  missing: node.missing === undefined ? [] : [missingWritten(node.missing, rule, basic)],
  isName: false,
});

/** The name of an item, as a part. */
export const nameOfItem = (id: string, wording: Wording): Phrase => ({
  ...leaf(itemNamed(id, wording)),
  isName: true,
});

/** The name of an item in quotes. */
export const itemNamed = (id: string, { items, language, basic }: Wording): string =>
  quoted(labelled(items.get(id)?.label, id, language), basic);

/** The name of a score or derived value in quotes. */
export const valueNamed = (id: string, { instrument, language, basic }: Wording): string => {
  const own = [...instrument.scores, ...instrument.derived].find((value) => value.id === id);
  return quoted(labelled(own?.label, id, language), basic);
};

/** Whether an expression is a truth value, 0 or 1. */
export const isTruth = (expression: Expression, wording: Wording): boolean => {
  if ('item' in expression) {
    const { values, steps } = expression;
    if (values !== undefined) return Object.values(values).every(isBit);
    if (steps !== undefined) return steps.every(({ value }) => isBit(value));
    return ['binary', 'graded'].includes(wording.items.get(expression.item)?.kind ?? '');
  }
  if ('test' in expression) return true;
  if ('min' in expression) return expression.min.every((child) => isTruth(child, wording));
  if ('max' in expression) return expression.max.every((child) => isTruth(child, wording));
  if ('if' in expression) return isTruth(expression.then, wording) && isTruth(expression.else, wording);
  if ('score' in expression) {
    const known = wording.truths.get(expression.score);
    if (known !== undefined) return known;
    const own = wording.values.get(expression.score);
    const truth = own !== undefined && isTruth(own, wording);
    wording.truths.set(expression.score, truth);
    return truth;
  }
  return 'constant' in expression && isBit(expression.constant);
};

const isBit = (value: number): boolean => value === 0 || value === 1;

/** Whether an expression is nothing but an item with its own value. */
export const plainItem = (expression: Expression, { items }: Wording): Item | null =>
  'item' in expression && expression.values === undefined && expression.steps === undefined
    ? (items.get(expression.item) ?? null)
    : null;
