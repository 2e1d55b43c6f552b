import ts from 'typescript';

/**
 * What an example claims on the comment after a statement, or undefined:
 * `// => value` (which may go on over further comment lines) or `// throws 'code'`.
 */
const claimAfter = (code, end) => {
  const [first, ...rest] = code.slice(end).split('\n');
  const thrown = /^\s*\/\/ throws ('[^']+')\s*$/.exec(first);
  if (thrown) return { throws: thrown[1] };
  const start = /^\s*\/\/ =>(.*)$/.exec(first);
  if (!start) return undefined;
  const lines = [start[1]];
  for (const line of rest) {
    const more = /^\s*\/\/(?! =>)(.*)$/.exec(line);
    if (!more || parses(lines.join('\n'))) break;
    lines.push(more[1]);
  }
  return { value: lines.join('\n').trim() };
};

const parses = (expression) =>
  ts.transpileModule(`(${expression});`, { reportDiagnostics: true }).diagnostics.length === 0;

const withClaim = (statement, code, source) => {
  const text = statement.getText(source);
  const claim = claimAfter(code, statement.end);
  if (claim === undefined) return text;
  if (claim.throws !== undefined) {
    return `$expect(() => { ${text} }).toThrow($expect.objectContaining({ code: ${claim.throws} }));`;
  }
  if (ts.isExpressionStatement(statement)) {
    return `$expect(${statement.expression.getText(source)}).toEqual(${claim.value});`;
  }
  if (ts.isVariableStatement(statement)) {
    const last = statement.declarationList.declarations.at(-1);
    return `${text}\n$expect(${last.name.getText(source)}).toEqual(${claim.value});`;
  }
  throw new Error(`nothing to compare with "=> ${claim.value}"`);
};

/**
 * How many results an example claims.
 *
 * @param {string} code
 * @returns {number}
 */
export const claimsIn = (code) => code.match(/\/\/ (=>|throws ')/g)?.length ?? 0;

/**
 * One example as a test file: its imports on top, the rest as the body, each claim as an assertion.
 *
 * @param {import('./find.mjs').Example} example
 * @returns {string}
 */
export const toTest = ({ file, line, code }) => {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const imports = source.statements.filter(ts.isImportDeclaration);
  const body = source.statements.filter((statement) => !ts.isImportDeclaration(statement));
  const closed = imports.filter((one) => /^['"]\./.test(one.moduleSpecifier.getText(source)));
  if (closed.length > 0) throw new Error(`${file}:${line}: import from the package, as a reader would`);
  const statements = body.map((statement) => withClaim(statement, code, source));
  if (statements.join('\n').split('$expect(').length - 1 !== claimsIn(code)) {
    throw new Error(
      `${file}:${line}: a result is claimed where it cannot be checked: put it after a statement of its own`,
    );
  }
  return [
    "import { expect as $expect, it as $example } from 'vitest';",
    ...imports.map((one) => one.getText(source)),
    '',
    `$example(${JSON.stringify(`${file}:${line}`)}, async () => {`,
    ...statements,
    '});',
    '',
  ].join('\n');
};
