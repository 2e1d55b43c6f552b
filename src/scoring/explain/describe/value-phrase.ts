import type { Expression, SumNode, TestNode } from '../../../model/expression.js';
import { labelled, numbered, quoted } from '../write.js';
import { choice } from './choice.js';
import { arePresentItems, areTruths, clause, clauseParts } from './clause.js';
import { itemValue } from './item-phrase.js';
import {
  around,
  isTruth,
  leaf,
  nameOfItem,
  over,
  type Phrase,
  plainItem,
  valueNamed,
  type Wording,
} from './phrase.js';

/** A number as a noun phrase. */
export const valuePhrase = (expression: Expression, wording: Wording): Phrase => {
  const { say, basic, language, rule } = wording;
  if ('score' in expression) return leaf(valueNamed(expression.score, wording));
  if ('constant' in expression) return leaf(numbered(expression.constant, basic));
  if (isTruth(expression, wording)) {
    const truth = clause(expression, wording);
    return around(truth, say.oneIf(truth.text));
  }
  if ('item' in expression) return itemValue(expression, wording);
  if ('sum' in expression) return sumPhrase(expression, wording);
  if ('mean' in expression) {
    return aggregate(expression.mean, expression, say.meanOfAnswers, say.mean, wording);
  }
  if ('min' in expression) return over(say.smallest, values(expression.min, wording), expression, wording);
  if ('max' in expression) return over(say.largest, values(expression.max, wording), expression, wording);
  if ('if' in expression) {
    const then = valuePhrase(expression.then, wording);
    const otherwise = valuePhrase(expression.else, wording);
    return choice(clause(expression.if, wording), then, otherwise, wording);
  }
  if ('round' in expression) {
    const inner = valuePhrase(expression.round, wording);
    return around(inner, say.rounded(inner.text, rule.rounding[expression.mode], expression.decimals ?? 0));
  }
  if ('look' in expression) {
    const inner = valuePhrase(expression.look, wording);
    const table = quoted(labelled(undefined, expression.table, language), basic);
    return around(inner, say.looked(inner.text, table));
  }
  return leaf('');
};

const values = (children: readonly Expression[], wording: Wording): readonly Phrase[] =>
  children.map((child) => valuePhrase(child, wording));

const sumPhrase = (node: SumNode, wording: Wording): Phrase => {
  const { say, basic } = wording;
  const { sum, weights } = node;
  if (weights !== undefined) return weighted(node, weights, wording);
  if (sum.length > 1 && areTruths(sum, wording)) {
    const limit = sharedTest(sum, wording);
    if (limit !== null) {
      const names = sum.map((child) => nameOfItem(itemTested(child), wording));
      const head = limit.atLeast === undefined ? say.numberAtMost : say.numberAtLeast;
      return over(head(numbered(limit.atLeast ?? limit.atMost ?? 0, basic)), names, node, wording);
    }
    const head = arePresentItems(sum, wording) ? say.numberPresent : say.numberHolding;
    return over(head, clauseParts(sum, wording), node, wording);
  }
  return aggregate(sum, node, say.sumOfAnswers, say.sum, wording);
};

/** A sum or mean: of answers where every child is an item with its own value, else of its parts. */
const aggregate = (
  children: readonly Expression[],
  node: Extract<Expression, { readonly missing?: unknown }>,
  ofAnswers: string,
  ofParts: string,
  wording: Wording,
): Phrase => {
  const [only] = children;
  if (children.length === 1 && only !== undefined && node.missing === undefined)
    return valuePhrase(only, wording);
  const items = children.map((child) => plainItem(child, wording));
  return items.every((item) => item !== null)
    ? over(
        ofAnswers,
        items.map((item) => nameOfItem(item.id, wording)),
        node,
        wording,
      )
    : over(ofParts, values(children, wording), node, wording);
};

const weighted = (node: SumNode, weights: readonly number[], wording: Wording): Phrase => {
  const { say, basic } = wording;
  const [first, second] = node.sum;
  if (node.sum.length === 2 && first !== undefined && second !== undefined && node.missing === undefined) {
    // A number minus something: how a reversed answer is written.
    if ('constant' in first && weights[0] === 1 && weights[1] === -1) {
      const inner = valuePhrase(second, wording);
      return around(inner, say.lessThan(numbered(first.constant, basic), bracketed(second, inner)));
    }
  }
  const parts = node.sum.map((child, place) => weighed(child, weights[place] ?? 1, wording));
  const [only] = parts;
  return parts.length === 1 && only !== undefined && node.missing === undefined
    ? only
    : over(say.sum, parts, node, wording);
};

const weighed = (child: Expression, weight: number, wording: Wording): Phrase => {
  const { say, basic } = wording;
  const inner = valuePhrase(child, wording);
  if (weight === 1) return inner;
  const text = bracketed(child, inner);
  return around(inner, weight === -1 ? say.minus(text) : say.times(numbered(weight, basic), text));
};

/** Brackets around what is worked out first. */
const bracketed = (child: Expression, { text, parts }: Phrase): string =>
  'item' in child || 'score' in child || 'constant' in child || parts.length > 0 ? text : `(${text})`;

/** The limit that all children hold a plain item against, or `null`. */
const sharedTest = (children: readonly Expression[], wording: Wording): TestNode | null => {
  const [first] = children;
  if (first === undefined || !('test' in first)) return null;
  const isShared = children.every(
    (child) =>
      'test' in child &&
      child.atLeast === first.atLeast &&
      child.atMost === first.atMost &&
      plainItem(child.test, wording) !== null &&
      !isTruth(child.test, wording),
  );
  return isShared ? first : null;
};

const itemTested = (child: Expression): string =>
  'test' in child && 'item' in child.test ? child.test.item : '';
