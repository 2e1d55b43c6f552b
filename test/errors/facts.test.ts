import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/errors/words/en.js';
import { nb } from '../../src/errors/words/nb.js';
import { nn } from '../../src/errors/words/nn.js';

interface Fact {
  readonly place: string;
  readonly name: string;
  readonly text: string | null;
}

const literal = (node: ts.Expression | undefined): string | null =>
  node !== undefined && ts.isStringLiteral(node) ? node.text : null;

const factsOf = (node: ts.NewExpression, place: string): readonly Fact[] => {
  const facts = node.arguments?.[2];
  if (facts === undefined || !ts.isObjectLiteralExpression(facts)) return [];
  return facts.properties.flatMap((property) =>
    ts.isSpreadAssignment(property)
      ? []
      : [
          {
            place,
            name: property.name?.getText() ?? '',
            text: ts.isPropertyAssignment(property) ? literal(property.initializer) : null,
          },
        ],
  );
};

const factsIn = (file: string): readonly Fact[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Fact[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'ResiliensError')
      found.push(...factsOf(node, file));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const facts = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => factsIn(`src/${name}`));

describe('the facts of every error in the source', () => {
  test('are found', () => {
    expect(facts.length).toBeGreaterThan(60);
  });

  test('have a clause of their own', () => {
    const without = facts.filter(({ name }) => name !== 'suggestion' && !Object.hasOwn(en.facts, name));
    expect(without, 'add them to src/errors/words').toEqual([]);
  });

  test('that are words rather than ids have a translation', () => {
    const spoken = facts.filter(
      ({ name, text }) => text !== null && ['expected', 'found', 'limit', 'what', 'why'].includes(name),
    );
    const without = spoken.filter(({ text }) => !Object.hasOwn(en.phrases, text as string));
    expect(without, 'add them to src/errors/words').toEqual([]);
  });

  test('every clause holds its value once, in every language', () => {
    for (const { facts: clauses, place, suggestion } of [en, nb, nn]) {
      for (const clause of [...Object.values(clauses), place, suggestion]) {
        expect(clause.split('{}').length, clause).toBe(2);
      }
    }
  });
});
