import type { Expression, IfNode, MaxNode, MinNode, TestNode } from '../../../model/expression.js';
import { childrenOf } from '../items-read.js';
import { numbered } from '../write.js';
import { choice } from './choice.js';
import { itemClause } from './item-phrase.js';
import {
  around,
  isTruth,
  itemNamed,
  leaf,
  nameOfItem,
  over,
  type Phrase,
  plainItem,
  valueNamed,
  type Wording,
} from './phrase.js';

/** A truth value as a clause. */
export const clause = (expression: Expression, wording: Wording): Phrase => {
  const { say } = wording;
  if ('item' in expression) return itemClause(expression, wording);
  if ('score' in expression) return leaf(say.holds(valueNamed(expression.score, wording)));
  if ('constant' in expression) return leaf(expression.constant === 1 ? say.always : say.never);
  if ('test' in expression) return testClause(expression, wording);
  if ('min' in expression) return several(expression, expression.min, wording);
  if ('max' in expression) return several(expression, expression.max, wording);
  if ('if' in expression && isTruth(expression, wording)) return choiceClause(expression, wording);
  const value = wording.value(expression);
  return around(value, say.isAtLeast(value.text, '1'));
};

/** A condition that is itself a choice is said once; else it would be said twice at each level. */
const choiceClause = (node: IfNode, wording: Wording): Phrase =>
  hasChoice(node.if)
    ? choice(clause(node.if, wording), clause(node.then, wording), clause(node.else, wording), wording)
    : clause(asAnyOf(node), wording);

const hasChoice = (expression: Expression): boolean =>
  'if' in expression || childrenOf(expression).some(hasChoice);

/** A choice between two clauses, said as what it comes to: the condition with the one, or its opposite with the other. */
const asAnyOf = (node: IfNode): Expression => ({
  max: [{ min: [node.if, node.then] }, { min: [{ test: node.if, atMost: 0 }, node.else] }],
});

/** Truth values as parts: names where each is a present item, else clauses. */
export const clauseParts = (children: readonly Expression[], wording: Wording): readonly Phrase[] =>
  arePresentItems(children, wording)
    ? children.map((child) => nameOfItem('item' in child ? child.item : '', wording))
    : children.map((child) => clause(child, wording));

/** Whether each is an item that counts where it is present. */
export const arePresentItems = (children: readonly Expression[], wording: Wording): boolean =>
  children.every((child) => plainItem(child, wording) !== null && isTruth(child, wording));

const several = (node: MinNode | MaxNode, children: readonly Expression[], wording: Wording): Phrase => {
  const [only] = children;
  if (children.length === 1 && only !== undefined && node.missing === undefined) return clause(only, wording);
  const { say } = wording;
  const arePresent = arePresentItems(children, wording);
  const all = arePresent ? say.allPresent : say.allHold;
  const any = arePresent ? say.anyPresent : say.anyHolds;
  return over('min' in node ? all : any, clauseParts(children, wording), node, wording);
};

const testClause = (node: TestNode, wording: Wording): Phrase => {
  const { say, basic } = wording;
  const { test, atLeast, atMost } = node;
  const limit = numbered(atLeast ?? atMost ?? 0, basic);
  if (isTruth(test, wording)) {
    if (atLeast === undefined) return negation(test, wording);
    return clause(test, wording);
  }
  if ('sum' in test && atLeast !== undefined && test.weights === undefined && areTruths(test.sum, wording)) {
    const head = arePresentItems(test.sum, wording) ? say.somePresent(limit) : say.someHold(limit);
    return over(head, clauseParts(test.sum, wording), test, wording);
  }
  const item = plainItem(test, wording);
  const inner = item === null ? wording.value(test) : leaf(itemNamed(item.id, wording));
  return around(
    inner,
    atLeast === undefined ? say.isAtMost(inner.text, limit) : say.isAtLeast(inner.text, limit),
  );
};

const negation = (test: Expression, wording: Wording): Phrase => {
  const item = plainItem(test, wording);
  if (item !== null) return leaf(wording.say.isNotPresent(itemNamed(item.id, wording)));
  const inner = clause(test, wording);
  return around(inner, wording.say.doesNotHold(inner.text));
};

/** Whether each is a truth value. */
export const areTruths = (children: readonly Expression[], wording: Wording): boolean =>
  children.every((child) => isTruth(child, wording));
