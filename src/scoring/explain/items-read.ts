import type { Expression } from '../../model/expression.js';

/** Ids of the items that stand in an expression, references not followed. */
export const itemsRead = (expression: Expression): readonly string[] =>
  'item' in expression ? [expression.item] : childrenOf(expression).flatMap(itemsRead);

/** The expressions directly under a node. */
export const childrenOf = (expression: Expression): readonly Expression[] => {
  if ('sum' in expression) return expression.sum;
  if ('mean' in expression) return expression.mean;
  if ('min' in expression) return expression.min;
  if ('max' in expression) return expression.max;
  if ('test' in expression) return [expression.test];
  if ('if' in expression) return [expression.if, expression.then, expression.else];
  if ('round' in expression) return [expression.round];
  return 'look' in expression ? [expression.look] : [];
};
